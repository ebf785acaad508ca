//! What can be done on every view: going to another view, row or page, and looking at
//! a view in another way.

pub mod keys;
pub mod moving;
pub mod views;
