//! Who reads what: a proposal for the readers of every application, with equal loads,
//! without conflicts of interest. Its modules form a line.

pub mod flow;
mod may;
pub mod pairs;
mod plan;
mod shortage;
mod wish;

pub use may::{OwnProposals, may_read};
pub use plan::{PlannedReaders, ReaderPlan, plan_readers};
pub use shortage::Shortage;
pub use wish::{ReaderWish, needed_readers};
