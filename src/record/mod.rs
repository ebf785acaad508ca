//! The record: what somebody did, who may do it and when, and the round that
//! comes of it.

mod event;
mod imports;
mod meeting;
mod permit;
mod phase_changed;
mod replay;
mod rulings;
mod sheets;
mod terms;
pub mod undo;
mod written;

pub use event::{About, Entry, Event, Kind, Scope, Weight};
pub use imports::{ImportBegan, ImportEnded, SheetImported};
pub use meeting::{
    AgendaSet, Consensus, MinorityHeld, Positioned, ScenarioDropped, ScenarioKept, Settled, Stated, TimeSpent,
};
pub use permit::{no_conflict, permit};
pub use phase_changed::PhaseChanged;
pub use rulings::{
    AmountSet, BudgetAmended, Corrected, Forced, GroupRecorded, InputAmended, LotDrawn, LotTakenBack,
    Replaced, Revocation, Revoke, TakenBack, TargetsAccepted, TargetsReset, TieReopened, TieResolved, Waived,
    WaiverLifted, WithdrawalUndone, Withdrawn, fit_newcomer,
};
pub use sheets::{Answered, Commented, Conflict, Reopened, Submitted};
pub use terms::{Terms, Writer};
