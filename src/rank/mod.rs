//! Merging marks, the order of the proposals, and how sure that order is.

pub mod agreement;
pub mod assess;
pub mod draw;
pub mod exact;
pub mod formula;
pub mod merge;
pub mod order;
pub mod panel;
pub mod ranking;
pub mod robustness;
pub mod stats;
pub mod steps;
pub mod tie_break;
