//! The order in an unresolved tie, decided on the record.

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId, all_names, names};
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline, Weight};
use crate::record::permit::no_conflict;
use crate::record::refusal::Refusal;
use crate::record::rulings::{Revocation, Revoke, TakenBack, ruling};
use crate::record::terms::Terms;
use crate::record::undo::Before;
use crate::round::{Round, Ruling, Rulings};

/// The order in an unresolved tie, decided on the record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TieResolved {
    /// The tied proposals, first place first.
    pub order: Vec<ProposalId>,
    /// Why.
    pub reason: String,
}

impl TieResolved {
    /// Who decides it, and when: a withdrawal after the decision may call for the
    /// order of a tie.
    pub const TERMS: Terms = Terms::AFTER;

    /// The ruling as a sentence; without its reason for who has a conflict of
    /// interest on one of the proposals.
    #[must_use]
    pub fn told(round: &Round, viewer: &Member, order: &[ProposalId], reason: &str) -> Phrase {
        match order.iter().any(|proposal| round.has_conflict(proposal, &viewer.id)) {
            true => Phrase::new("unusual-tie-closed").with("proposals", names(order)),
            false => Phrase::new("unusual-tie").with("proposals", names(order)).with("reason", reason),
        }
    }
}

/// Whoever decides over an order has no conflict on any of it.
fn all_open(round: &Round, member: &Member, order: &[ProposalId]) -> Result<(), Refusal> {
    order.iter().try_for_each(|proposal| no_conflict(round, member, proposal))
}

impl Kind for TieResolved {
    fn about(&self) -> Outline<'_> {
        ruling(TieResolved::TERMS, Weight::Money, None, &self.reason)
    }

    fn permit(&self, round: &Round, member: &Member) -> Result<(), Refusal> {
        all_open(round, member, &self.order)
    }

    fn still_stands(&self, _: &Round, _: &MemberId) -> bool {
        true
    }

    fn apply(&self, round: &mut Round, _: &MemberId) {
        let TieResolved { order: value, reason } = self.clone();
        round.rulings.ties.push(Ruling { value, reason });
    }

    fn inverse(&self, _: &Before<'_>) -> Option<Event> {
        Some(TakenBack::of(TieReopened { order: self.order.clone() }))
    }

    fn does_as(&self, _: &Event) -> bool {
        false
    }

    fn said(&self, round: &Round, viewer: &Member, _: &MemberId) -> Vec<Phrase> {
        vec![TieResolved::told(round, viewer, &self.order, &self.reason)]
    }
}

/// The order in a tie is open again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TieReopened {
    /// The order that stood.
    pub order: Vec<ProposalId>,
}

impl Revoke for TieReopened {
    fn terms(&self) -> Terms {
        TieResolved::TERMS
    }

    fn proposal(&self) -> Option<&ProposalId> {
        None
    }

    fn permit(&self, round: &Round, member: &Member) -> Result<(), Refusal> {
        all_open(round, member, &self.order)
    }

    fn holds(&self, rulings: &Rulings) -> bool {
        rulings.ties.iter().any(|tie| tie.value == self.order)
    }

    fn take_back(&self, rulings: &mut Rulings) {
        if let Some(at) = rulings.ties.iter().rposition(|tie| tie.value == self.order) {
            rulings.ties.remove(at);
        }
    }

    fn does_as(&self, other: &Revocation) -> bool {
        matches!(other, Revocation::Tie(other) if self == other)
    }

    fn said(&self) -> Phrase {
        Phrase::new("minutes-back-tie").with("proposals", all_names(&self.order))
    }
}
