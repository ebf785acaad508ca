//! What several views show: the list with its columns, the marks of a proposal, the
//! heat map, the strip of sights, names, and how a view is divided.

pub mod columns;
pub mod detail;
pub mod grid;
pub mod heat;
pub mod layout;
pub mod names;
pub mod rows;
pub mod sentences;
pub mod strip;
