//! A fact of a proposal was corrected.

use serde::{Deserialize, Serialize};

use crate::domain::amendment::{Correction, Fact};
use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline, Weight};
use crate::record::permit::no_conflict;
use crate::record::refusal::Refusal;
use crate::record::rulings::ruling;
use crate::record::terms::Terms;
use crate::record::undo::Before;
use crate::round::Round;

/// A fact of a proposal was corrected.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Corrected {
    /// The proposal.
    pub proposal: ProposalId,
    /// What stood there.
    pub was: Fact,
    /// What stands there now.
    pub now: Fact,
    /// Why.
    pub reason: String,
}

impl Corrected {
    /// Who corrects, and when.
    pub const TERMS: Terms = Terms::AMENDMENT;
}

impl Kind for Corrected {
    fn about(&self) -> Outline<'_> {
        ruling(Corrected::TERMS, Weight::Money, Some(&self.proposal), &self.reason)
    }

    fn permit(&self, round: &Round, member: &Member) -> Result<(), Refusal> {
        no_conflict(round, member, &self.proposal)?;
        if self.now.kind() == self.was.kind() {
            Ok(self.now.admit(&round.call, &round.register)?)
        } else {
            Err(Phrase::new("refused-fact-kind").into())
        }
    }

    fn still_stands(&self, round: &Round, _: &MemberId) -> bool {
        round.proposal(&self.proposal).is_some_and(|one| self.was.kind().of(one) == self.was)
    }

    fn apply(&self, round: &mut Round, _: &MemberId) {
        for one in round.proposals.iter_mut().filter(|one| one.id == self.proposal) {
            self.now.clone().put(one);
        }
        let Corrected { proposal, was, now, reason } = self.clone();
        round.rulings.corrections.push(Correction { proposal, was, now, reason });
    }

    fn inverse(&self, before: &Before<'_>) -> Option<Event> {
        let Corrected { proposal, was, now, .. } = self.clone();
        Some(Corrected { proposal, was: now, now: was, reason: before.reason.to_owned() }.into())
    }

    fn does_as(&self, other: &Event) -> bool {
        let Event::Corrected(other) = other else { return false };
        (&self.proposal, &self.was, &self.now) == (&other.proposal, &other.was, &other.now)
    }

    fn said(&self, _: &Round, _: &Member, _: &MemberId) -> Vec<Phrase> {
        let Corrected { proposal, was, now, reason } = self;
        let said = Phrase::new("minutes-corrected").with("proposal", proposal).with("reason", reason);
        vec![said.phrase("correction", was.corrected_to(now))]
    }
}
