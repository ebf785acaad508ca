//! The chair took back what was confirmed of a proposal.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::eligibility::QuestionAnswer;
use crate::domain::id::{MemberId, ProposalId, QuestionId};
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
    /// The answers on which it was confirmed.
    pub was: BTreeMap<QuestionId, QuestionAnswer>,
    /// Why.
    pub reason: String,
}

impl EligibilityReopened {
    /// What takes back what stands confirmed of a proposal; none where nothing does.
    #[must_use]
    pub fn of(round: &Round, proposal: &ProposalId, reason: String) -> Option<EligibilityReopened> {
        let was = round.eligibility_file(proposal)?.confirmed.as_ref()?.answers.clone();
        Some(EligibilityReopened { proposal: proposal.clone(), was, reason })
    }

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
        let confirmed = round.eligibility_file(&self.proposal).and_then(|file| file.confirmed.as_ref());
        confirmed.is_some_and(|confirmed| confirmed.answers == self.was)
    }

    fn apply(&self, round: &mut Round, _: &MemberId) {
        round.rulings.eligibility.entry(self.proposal.clone()).or_default().confirmed = None;
    }

    fn inverse(&self, before: &Before<'_>) -> Option<Event> {
        EligibilityConfirmed::of(before.round, &self.proposal).map(Event::from)
    }

    fn does_as(&self, other: &Event) -> bool {
        matches!(other, Event::EligibilityReopened(other) if other.proposal == self.proposal && other.was == self.was)
    }

    fn said(&self, _: &Round, _: &Member, _: &MemberId) -> Vec<Phrase> {
        let said = Phrase::new("minutes-eligibility-reopened");
        vec![said.with("proposal", &self.proposal).with("reason", &self.reason)]
    }
}
