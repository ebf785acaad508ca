//! What the statistics say, against published values and other programs.

mod evaluators;
mod expected;
mod keys_agreement;
mod keys_ranking;
mod leave_out;
mod odd;
#[path = "../stats_facts/mod.rs"]
mod stats_facts;
#[path = "../support/mod.rs"]
mod support;
mod vectors;
mod weights;
