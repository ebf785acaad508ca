//! Toets runs one call for proposals: from the import of the proposals over
//! scoring by the committee to the award list.

pub mod assign;
pub mod cli;
pub mod domain;
pub mod export;
pub mod import;
pub mod rank;
pub mod record;
pub mod result;
pub mod round;
pub mod select;
pub mod stats;
pub mod store;
pub mod text;
pub mod tui;
