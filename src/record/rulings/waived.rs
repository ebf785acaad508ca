//! The chair lets the round be decided although a proposal is incomplete.

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline, Weight};
use crate::record::permit::no_conflict;
use crate::record::refusal::Refusal;
use crate::record::rulings::{Revocation, Revoke, TakenBack, ruling};
use crate::record::terms::Terms;
use crate::record::undo::Before;
use crate::round::{Round, Rulings};

/// The chair lets the round be decided although a proposal is incomplete.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waived {
    /// The proposal.
    pub proposal: ProposalId,
    /// Why.
    pub reason: String,
}

impl Waived {
    /// Who decides it, and when.
    pub const TERMS: Terms = Terms::MEETING;

    /// The ruling as a sentence.
    #[must_use]
    pub fn sentence(proposal: &ProposalId, reason: &str) -> Phrase {
        Phrase::new("unusual-waived").with("proposal", proposal).with("reason", reason)
    }
}

impl Kind for Waived {
    fn about(&self) -> Outline<'_> {
        ruling(Waived::TERMS, Weight::Ranking, Some(&self.proposal), &self.reason)
    }

    fn permit(&self, round: &Round, member: &Member) -> Result<(), Refusal> {
        no_conflict(round, member, &self.proposal)
    }

    fn still_stands(&self, round: &Round, _: &MemberId) -> bool {
        !round.rulings.waived.contains_key(&self.proposal)
    }

    fn apply(&self, round: &mut Round, _: &MemberId) {
        round.rulings.waived.insert(self.proposal.clone(), self.reason.clone());
    }

    fn inverse(&self, _: &Before<'_>) -> Option<Event> {
        Some(TakenBack::of(WaiverLifted { proposal: self.proposal.clone() }))
    }

    fn does_as(&self, _: &Event) -> bool {
        false
    }

    fn said(&self, _: &Round, _: &Member, _: &MemberId) -> Vec<Phrase> {
        vec![Waived::sentence(&self.proposal, &self.reason)]
    }
}

/// An incomplete proposal holds the decision up again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WaiverLifted {
    /// The proposal.
    pub proposal: ProposalId,
}

impl Revoke for WaiverLifted {
    fn terms(&self) -> Terms {
        Waived::TERMS
    }

    fn proposal(&self) -> Option<&ProposalId> {
        Some(&self.proposal)
    }

    fn permit(&self, round: &Round, member: &Member) -> Result<(), Refusal> {
        no_conflict(round, member, &self.proposal)
    }

    fn holds(&self, rulings: &Rulings) -> bool {
        rulings.waived.contains_key(&self.proposal)
    }

    fn take_back(&self, rulings: &mut Rulings) {
        rulings.waived.remove(&self.proposal);
    }

    fn does_as(&self, other: &Revocation) -> bool {
        matches!(other, Revocation::Waiver(other) if self == other)
    }

    fn said(&self) -> Phrase {
        Phrase::new("minutes-back-waiver").with("proposal", &self.proposal)
    }
}
