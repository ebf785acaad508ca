//! What an event is about: the whole round or a sheet of its own, and which proposal.

use crate::domain::event::Event;
use crate::domain::id::ProposalId;
use crate::domain::meeting::Standing;

impl Event {
    /// Whether the event concerns the whole round, so that its place among
    /// those of other records matters; other events are about the own sheets
    /// of a member, or part of an import.
    #[must_use]
    pub fn concerns_all(&self) -> bool {
        match self {
            Event::PhaseChanged(_)
            | Event::Consensus { .. }
            | Event::Stated { .. }
            | Event::MinorityHeld { .. }
            | Event::Positioned { .. }
            | Event::Settled { .. }
            | Event::TimeSpent { .. }
            | Event::AgendaSet { .. }
            | Event::TakenBack { .. }
            | Event::TieResolved { .. }
            | Event::LotDrawn { .. }
            | Event::LotTakenBack { .. }
            | Event::GroupRecorded { .. }
            | Event::Forced { .. }
            | Event::AmountSet { .. }
            | Event::Waived { .. }
            | Event::TargetsAccepted { .. }
            | Event::BudgetAmended { .. }
            | Event::Corrected { .. }
            | Event::Replaced { .. }
            | Event::InputAmended { .. }
            | Event::ScenarioKept { .. }
            | Event::Withdrawn { .. } => true,
            Event::Answered { .. }
            | Event::Commented { .. }
            | Event::Conflict { .. }
            | Event::Submitted { .. }
            | Event::Reopened { .. }
            | Event::ImportBegan { .. }
            | Event::SheetImported { .. }
            | Event::ImportEnded { .. } => false,
        }
    }

    /// The proposal that the event is about, where it is about one.
    #[must_use]
    pub fn proposal(&self) -> Option<&ProposalId> {
        match self {
            Event::Answered { proposal, .. }
            | Event::Commented { proposal, .. }
            | Event::Conflict { proposal, .. }
            | Event::Submitted { proposal }
            | Event::Reopened { proposal, .. }
            | Event::SheetImported { proposal, .. }
            | Event::Consensus { proposal, .. }
            | Event::Stated { proposal, .. }
            | Event::MinorityHeld { proposal, .. }
            | Event::Positioned { proposal, .. }
            | Event::Settled { proposal, .. }
            | Event::TimeSpent { proposal, .. }
            | Event::TakenBack {
                ruling: Standing::Waiver { proposal } | Standing::Withdrawal { proposal, .. },
            }
            | Event::Forced { proposal, .. }
            | Event::AmountSet { proposal, .. }
            | Event::Waived { proposal, .. }
            | Event::Corrected { proposal, .. }
            | Event::Withdrawn { proposal, .. } => Some(proposal),
            Event::PhaseChanged(_)
            | Event::ImportBegan { .. }
            | Event::ImportEnded { .. }
            | Event::TieResolved { .. }
            | Event::LotDrawn { .. }
            | Event::LotTakenBack { .. }
            | Event::GroupRecorded { .. }
            | Event::TargetsAccepted { .. }
            | Event::ScenarioKept { .. }
            | Event::AgendaSet { .. }
            | Event::TakenBack { .. }
            | Event::Replaced { .. }
            | Event::InputAmended { .. }
            | Event::BudgetAmended { .. } => None,
        }
    }
}
