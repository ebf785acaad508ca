//! How long the committee talked about a proposal, on leaving it.

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::meeting::Sitting;
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline};
use crate::record::meeting::{left_on, seen};
use crate::record::permit::no_conflict;
use crate::record::refusal::Refusal;
use crate::record::undo::Before;
use crate::round::Round;

/// How long the committee talked about a proposal, on leaving it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimeSpent {
    /// The proposal.
    pub proposal: ProposalId,
    /// All time before.
    pub was: Sitting,
    /// All time now.
    pub now: Sitting,
}

impl Kind for TimeSpent {
    fn about(&self) -> Outline<'_> {
        left_on(&self.proposal)
    }

    fn permit(&self, round: &Round, member: &Member) -> Result<(), Refusal> {
        no_conflict(round, member, &self.proposal)
    }

    fn still_stands(&self, round: &Round, _: &MemberId) -> bool {
        round.left_on(&self.proposal).map_or(self.was == Sitting::default(), |left| left.sitting == self.was)
    }

    fn apply(&self, round: &mut Round, _: &MemberId) {
        round.leave_on(&self.proposal, |left| left.sitting.clone_from(&self.now));
    }

    fn inverse(&self, _: &Before<'_>) -> Option<Event> {
        let TimeSpent { proposal, was, now } = self.clone();
        Some(TimeSpent { proposal, was: now, now: was }.into())
    }

    fn does_as(&self, other: &Event) -> bool {
        matches!(other, Event::TimeSpent(other) if self == other)
    }

    /// How long the visit took, and who was out of the room.
    fn said(&self, round: &Round, viewer: &Member, _: &MemberId) -> Vec<Phrase> {
        let TimeSpent { proposal, was, now } = self;
        let id = match now.seconds.checked_sub(was.seconds) {
            None => "minutes-time-back",
            Some(_) if now.out.is_empty() => "minutes-time",
            Some(_) => "minutes-time-without",
        };
        seen(round, viewer, proposal, || {
            Phrase::new(id)
                .phrase("time", Phrase::span(now.seconds.abs_diff(was.seconds)))
                .with("names", round.committee.names(&now.out))
        })
    }
}
