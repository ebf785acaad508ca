//! What the statistics say, against published values and other programs.

mod evaluators;
mod expected;
mod keys_agreement;
mod keys_ranking;
mod odd;
#[path = "../stats_facts/mod.rs"]
mod stats_facts;
mod vectors;
mod weights;
