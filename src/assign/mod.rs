//! Who reads what: a proposal for the readers of every application, with equal loads,
//! without conflicts of interest. Its modules form a line.

pub mod flow;
pub mod pairs;
mod plan;
mod shortage;

pub use plan::{
    OwnProposals, PlannedReaders, ReaderPlan, ReaderWish, may_read, needed_readers, plan_readers,
};
pub use shortage::Shortage;
