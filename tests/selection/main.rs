//! Who is awarded what, and why: against every set there is, answer keys and a solver.

mod changes;
mod forming;
mod oracles;
mod properties;
mod reasons;
#[path = "../select_common/mod.rs"]
mod select_common;
mod small;
mod solver;
mod sources;
#[path = "../support/mod.rs"]
mod support;
mod vectors;
