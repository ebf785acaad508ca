//! What the statistics say, against published values and other programs.

mod answer_keys;
mod evaluators;
mod expected;
#[path = "../support/facts.rs"]
mod facts;
mod keys_agreement;
mod keys_ranking;
mod odd;
mod vectors;
mod weights;
