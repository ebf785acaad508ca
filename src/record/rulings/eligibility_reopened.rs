//! The chair took back what was confirmed of a proposal.

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline, Weight};
use crate::record::permit::no_conflict;
use crate::record::refusal::Refusal;
use crate::record::rulings::{EligibilityConfirmed, ruling};
use crate::record::terms::Terms;
use crate::record::undo::Before;
use crate::round::Round;

/// The chair took back what was confirmed of a proposal: it is to be confirmed again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EligibilityReopened {
    /// The proposal.
    pub proposal: ProposalId,
    /// Why.
    pub reason: String,
}

impl EligibilityReopened {
    /// Who takes it back, and when.
    pub const TERMS: Terms = Terms::CONFIRMING;
}

impl Kind for EligibilityReopened {
    fn about(&self) -> Outline<'_> {
        ruling(EligibilityReopened::TERMS, Weight::Ranking, Some(&self.proposal), &self.reason)
    }

    fn permit(&self, round: &Round, member: &Member) -> Result<(), Refusal> {
        no_conflict(round, member, &self.proposal)
    }

    fn still_stands(&self, round: &Round, _: &MemberId) -> bool {
        round.eligibility_file(&self.proposal).is_some_and(|file| file.confirmed)
    }

    fn apply(&self, round: &mut Round, _: &MemberId) {
        round.rulings.eligibility.entry(self.proposal.clone()).or_default().confirmed = false;
    }

    fn inverse(&self, before: &Before<'_>) -> Option<Event> {
        EligibilityConfirmed::of(before.round, &self.proposal).map(Event::from)
    }

    fn does_as(&self, other: &Event) -> bool {
        matches!(other, Event::EligibilityReopened(other) if other.proposal == self.proposal)
    }

    fn said(&self, _: &Round, _: &Member, _: &MemberId) -> Vec<Phrase> {
        let said = Phrase::new("minutes-eligibility-reopened");
        vec![said.with("proposal", &self.proposal).with("reason", &self.reason)]
    }
}
