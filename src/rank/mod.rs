//! Merging marks and the order of the proposals, in exact figures.

pub mod assess;
pub mod exact;
pub mod formula;
pub mod merge;
pub mod nearest;
pub mod order;
pub mod ranking;
pub mod tie_break;
