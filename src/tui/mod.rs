//! The screens: state, actions, key tables, pure views, and the terminal edge.

pub mod clean;
pub mod keys;
pub mod look;
pub mod run;
pub mod terminal;
