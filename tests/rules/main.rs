//! The rules of a round, from sheets over the ranking to the awards.

mod budget;
mod criteria_file;
mod draw;
mod figure_skating;
mod horizon;
mod marks;
mod odd;
mod order;
#[path = "../support/mod.rs"]
mod support;
mod thresholds;
mod ties;
mod undo;
