//! Who holds the minority view on a proposal.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline};
use crate::record::meeting::{left_on, seen};
use crate::record::permit::{in_the_room, no_conflict};
use crate::record::refusal::Refusal;
use crate::record::terms::Terms;
use crate::record::undo::Before;
use crate::round::Round;

/// Who holds the minority view on a proposal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MinorityHeld {
    /// The proposal.
    pub proposal: ProposalId,
    /// Who was noted.
    pub was: BTreeSet<MemberId>,
    /// Who is noted now.
    pub now: BTreeSet<MemberId>,
}

impl MinorityHeld {
    /// Who notes it, and when.
    pub const TERMS: Terms = Terms::MEETING;
}

impl Kind for MinorityHeld {
    fn about(&self) -> Outline<'_> {
        Outline { terms: MinorityHeld::TERMS, ..left_on(&self.proposal) }
    }

    fn permit(&self, round: &Round, member: &Member) -> Result<(), Refusal> {
        no_conflict(round, member, &self.proposal)?;
        self.now.iter().try_for_each(|one| in_the_room(round, &self.proposal, one))
    }

    fn still_stands(&self, round: &Round, _: &MemberId) -> bool {
        round.left_on(&self.proposal).map_or(self.was.is_empty(), |left| left.holders == self.was)
    }

    fn apply(&self, round: &mut Round, _: &MemberId) {
        round.leave_on(&self.proposal, |left| left.holders.clone_from(&self.now));
    }

    fn inverse(&self, _: &Before<'_>) -> Option<Event> {
        let MinorityHeld { proposal, was, now } = self.clone();
        Some(MinorityHeld { proposal, was: now, now: was }.into())
    }

    fn does_as(&self, other: &Event) -> bool {
        matches!(other, Event::MinorityHeld(other) if self == other)
    }

    fn said(&self, round: &Round, viewer: &Member, _: &MemberId) -> Vec<Phrase> {
        let id = if self.now.is_empty() { "minutes-no-holders" } else { "minutes-holders" };
        let names = || round.committee.names(&self.now);
        seen(round, viewer, &self.proposal, || Phrase::new(id).with("names", names()))
    }
}
