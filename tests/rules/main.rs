//! The rules of a round, from sheets over the ranking to the awards.

mod budget;
mod counted;
mod criteria_file;
mod draw;
mod eligibility;
#[path = "../support/facts.rs"]
mod facts;
mod figure_skating;
mod horizon;
mod leave_out;
mod marks;
mod odd;
mod order;
mod readers;
#[path = "../support/small_rounds/mod.rs"]
mod small_rounds;
mod thresholds;
mod ties;
mod undo;
mod unreadable;
mod words;
