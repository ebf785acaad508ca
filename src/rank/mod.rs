//! Merging marks, the order of the proposals, and how sure that order is.

pub mod stats;
