//! Who is awarded what, and why: against every set there is, answer keys and a solver.

mod bounds;
mod changes;
#[path = "../support/facts.rs"]
mod facts;
mod forming;
mod oracles;
mod problems;
mod properties;
mod random_rounds;
mod reasons;
mod small;
#[path = "../support/small_rounds/mod.rs"]
#[expect(dead_code, reason = "few of these tests look at a result")]
mod small_rounds;
mod solver;
mod sources;
mod vectors;
