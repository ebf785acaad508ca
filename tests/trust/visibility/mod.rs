//! Who sees what, wherever something of a sheet could show.
//!
//! One thing in the round is moved at a time: a mark, a comment, a draft. Where
//! what somebody reads stays the same to the byte, nothing of it shows there:
//! not in a list, a count, an average, an order, a search or an error.

mod commands;
mod marked;
mod matrix;
mod rules;
mod screens;
mod stage;
