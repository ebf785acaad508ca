//! The record: what somebody did, who may do it and when, and the round that
//! comes of it.

mod affiliations;
mod event;
mod imports;
mod meeting;
mod permit;
mod phase_changed;
mod refusal;
mod replay;
mod rulings;
mod sheets;
mod terms;
pub mod undo;
mod written;

pub use affiliations::affiliations;
pub use event::{Entry, Event, Kind, Outline, Scope, Weight};
pub use imports::*;
pub use meeting::*;
pub use permit::{no_conflict, permit};
pub use phase_changed::PhaseChanged;
pub use refusal::Refusal;
pub use rulings::*;
pub use sheets::*;
pub use terms::{Terms, Writer};
