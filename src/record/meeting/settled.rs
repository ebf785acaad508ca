//! The committee has done with a proposal, or takes it up again.

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline};
use crate::record::meeting::{left_on, seen};
use crate::record::permit::no_conflict;
use crate::record::refusal::Refusal;
use crate::record::terms::Terms;
use crate::record::undo::Before;
use crate::round::Round;

/// The committee has done with a proposal, or takes it up again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settled {
    /// The proposal.
    pub proposal: ProposalId,
    /// Whether it had.
    pub was: bool,
    /// Whether it has now.
    pub now: bool,
}

impl Settled {
    /// Who notes it, and when.
    pub const TERMS: Terms = Terms::MEETING;
}

impl Kind for Settled {
    fn about(&self) -> Outline<'_> {
        Outline { terms: Settled::TERMS, ..left_on(&self.proposal) }
    }

    fn permit(&self, round: &Round, member: &Member) -> Result<(), Refusal> {
        no_conflict(round, member, &self.proposal)
    }

    fn still_stands(&self, round: &Round, _: &MemberId) -> bool {
        round.left_on(&self.proposal).is_some_and(|left| left.settled) == self.was
    }

    fn apply(&self, round: &mut Round, _: &MemberId) {
        round.leave_on(&self.proposal, |left| left.settled = self.now);
    }

    fn inverse(&self, _: &Before<'_>) -> Option<Event> {
        Some(Settled { was: self.now, now: self.was, ..self.clone() }.into())
    }

    fn does_as(&self, other: &Event) -> bool {
        matches!(other, Event::Settled(other) if self == other)
    }

    fn said(&self, round: &Round, viewer: &Member, _: &MemberId) -> Vec<Phrase> {
        let id = if self.now { "minutes-settled" } else { "minutes-unsettled" };
        seen(round, viewer, &self.proposal, || Phrase::new(id))
    }
}
