//! Where a member stands on what the committee says.

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::meeting::Position;
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline};
use crate::record::meeting::{left_on, seen};
use crate::record::permit::{in_the_room, no_conflict};
use crate::record::refusal::Refusal;
use crate::record::terms::Terms;
use crate::record::undo::Before;
use crate::round::Round;

/// Where a member stands on what the committee says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Positioned {
    /// The proposal.
    pub proposal: ProposalId,
    /// The member.
    pub member: MemberId,
    /// What was noted.
    pub was: Option<Position>,
    /// What is noted now.
    pub now: Option<Position>,
}

impl Positioned {
    /// Who notes it, and when.
    pub const TERMS: Terms = Terms::MEETING;
}

impl Kind for Positioned {
    fn about(&self) -> Outline<'_> {
        Outline { terms: Positioned::TERMS, ..left_on(&self.proposal) }
    }

    fn permit(&self, round: &Round, member: &Member) -> Result<(), Refusal> {
        no_conflict(round, member, &self.proposal)?;
        self.now.map_or(Ok(()), |_| in_the_room(round, &self.proposal, &self.member))
    }

    fn still_stands(&self, round: &Round, _: &MemberId) -> bool {
        round.left_on(&self.proposal).and_then(|left| left.positions.get(&self.member)) == self.was.as_ref()
    }

    fn apply(&self, round: &mut Round, _: &MemberId) {
        round.leave_on(&self.proposal, |left| match self.now {
            Some(position) => {
                left.positions.insert(self.member.clone(), position);
            }
            None => {
                left.positions.remove(&self.member);
            }
        });
    }

    fn inverse(&self, _: &Before<'_>) -> Option<Event> {
        Some(Positioned { was: self.now, now: self.was, ..self.clone() }.into())
    }

    fn does_as(&self, other: &Event) -> bool {
        matches!(other, Event::Positioned(other) if self == other)
    }

    fn said(&self, round: &Round, viewer: &Member, _: &MemberId) -> Vec<Phrase> {
        seen(round, viewer, &self.proposal, || {
            let name = round.committee.name(&self.member);
            match self.now {
                Some(now) => Phrase::new("minutes-position")
                    .with("name", name)
                    .phrase("position", Phrase::new(&format!("position-{}", now.code()))),
                None => Phrase::new("minutes-no-position").with("name", name),
            }
        })
    }
}
