//! The chair put the group on the record that the public draw puts in order, or took
//! it back. No longer possible once a seed was recorded.

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::draw::DrawGroup;
use crate::domain::id::{MemberId, ProposalId, all_names};
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline, Scope, Weight};
use crate::record::permit::{given, no_conflict};
use crate::record::refusal::Refusal;
use crate::record::terms::Terms;
use crate::record::undo::Before;
use crate::round::{Round, Ruling};

/// The chair put the group on the record that the public draw puts in order, or took
/// it back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupRecorded {
    /// The members of the group that stood there.
    pub was: Option<Vec<ProposalId>>,
    /// The group that stands there now.
    pub now: Option<Box<DrawGroup>>,
    /// Why those on the edge are in it or not.
    pub reason: String,
}

impl GroupRecorded {
    /// Who records it, and when.
    pub const TERMS: Terms = Terms::MEETING;
}

impl Kind for GroupRecorded {
    fn about(&self) -> Outline<'_> {
        Outline {
            terms: GroupRecorded::TERMS,
            scope: Scope::Round,
            weight: Weight::None,
            proposal: None,
            words: None,
        }
    }

    /// A group that the call declares, before anybody can know the seed; on those
    /// at its edge the chair decides with a reason.
    fn permit(&self, round: &Round, member: &Member) -> Result<(), Refusal> {
        if round.call.draw.is_none() {
            return Err(Phrase::new("refused-no-draw").into());
        }
        if round.rulings.a_seed_was_seen() {
            return Err(Phrase::new("refused-group-after-lot").into());
        }
        let edge = self.now.as_ref().map_or(&[][..], |group| &group.edge);
        if !edge.is_empty() {
            given(&self.reason)?;
        }
        edge.iter().try_for_each(|proposal| no_conflict(round, member, proposal))
    }

    fn still_stands(&self, round: &Round, _: &MemberId) -> bool {
        round.rulings.group.as_ref().map(|group| &group.value.members) == self.was.as_ref()
            && !round.rulings.a_seed_was_seen()
    }

    /// Whatever a record says: a group that came after a seed decides nothing.
    fn apply(&self, round: &mut Round, _: &MemberId) {
        if round.rulings.a_seed_was_seen() {
            return;
        }
        let GroupRecorded { now, reason, .. } = self.clone();
        round.rulings.group = now.map(|group| Ruling { value: *group, reason });
    }

    /// What stood there before cannot come back: its figures may be others by now.
    fn inverse(&self, _: &Before<'_>) -> Option<Event> {
        let group = self.now.clone()?;
        Some(GroupRecorded { was: Some(group.members), now: None, reason: String::new() }.into())
    }

    fn does_as(&self, other: &Event) -> bool {
        matches!(other, Event::GroupRecorded(other) if self == other)
    }

    /// The group, with the figures behind it.
    fn said(&self, round: &Round, viewer: &Member, _: &MemberId) -> Vec<Phrase> {
        let Some(group) = &self.now else { return vec![Phrase::new("minutes-no-group")] };
        let mut said = vec![
            Phrase::new("minutes-group")
                .count("count", group.members.len())
                .with("proposals", all_names(&group.members))
                .count("awards", group.awards)
                .with("line", &group.line)
                .with("settings", &group.settings),
        ];
        let closed = group.members.iter().any(|proposal| round.has_conflict(proposal, &viewer.id));
        if !group.edge.is_empty() && !closed {
            let edge = Phrase::new("minutes-group-edge").with("proposals", all_names(&group.edge));
            said.push(edge.with("reason", &self.reason));
        }
        said
    }
}
