//! What a member does on an own sheet.

mod answered;
mod commented;
mod conflict;
mod reopened;
mod submitted;

use crate::domain::committee::Member;
use crate::domain::id::{CriterionId, MemberId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::domain::sheet::ScoreSheet;
use crate::record::event::{Outline, Scope, Weight};
use crate::record::refusal::Refusal;
use crate::record::terms::Terms;
use crate::round::Round;

pub use answered::Answered;
pub use commented::Commented;
pub use conflict::Conflict;
pub use reopened::Reopened;
pub use submitted::Submitted;

/// What is said of every event on an own sheet.
fn on_own_sheet(proposal: &ProposalId) -> Outline<'_> {
    Outline {
        terms: Terms::SHEET,
        scope: Scope::Sheets,
        weight: Weight::None,
        proposal: Some(proposal),
        words: None,
    }
}

/// Whether a member has a sheet for a proposal.
fn assigned(round: &Round, member: &Member, proposal: &ProposalId) -> Result<(), Refusal> {
    if round.committee.reads(&round.call, member, proposal) {
        Ok(())
    } else {
        Err(Phrase::new("refused-not-assigned").with("proposal", proposal).into())
    }
}

/// A sheet can be changed while it is neither submitted nor void.
fn open_sheet(round: &Round, member: &Member, proposal: &ProposalId) -> Result<(), Refusal> {
    assigned(round, member, proposal)?;
    match round.sheet(proposal, &member.id) {
        Some(sheet) if sheet.is_void() => Err(Phrase::new("refused-conflict").into()),
        Some(sheet) if sheet.submitted => Err(Phrase::new("refused-submitted").into()),
        _ => Ok(()),
    }
}

/// The member's role scores the criterion.
fn scored_by(round: &Round, member: &Member, criterion: &CriterionId) -> Result<(), Refusal> {
    if round.call.criteria_of(member.role).any(|one| one.id == *criterion) {
        Ok(())
    } else {
        Err(Phrase::new("refused-criterion").with("criterion", criterion).into())
    }
}

impl Round {
    /// The sheet of a member for a proposal, to change it.
    pub(super) fn sheet_mut(&mut self, proposal: &ProposalId, member: &MemberId) -> &mut ScoreSheet {
        let of_proposal = self.sheets.entry(proposal.clone()).or_default();
        of_proposal.entry(member.clone()).or_default()
    }
}
