//! A member declared a conflict of interest, or took the declaration back.

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline};
use crate::record::refusal::Refusal;
use crate::record::sheets::{assigned, on_own_sheet};
use crate::record::undo::Before;
use crate::round::Round;
use crate::round::visibility::{Item, may_see};

/// A member declared a conflict of interest, or took the declaration back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conflict {
    /// The proposal.
    pub proposal: ProposalId,
    /// The reason that stood there.
    pub was: Option<String>,
    /// The reason that stands there now.
    pub now: Option<String>,
}

impl Kind for Conflict {
    fn about(&self) -> Outline<'_> {
        on_own_sheet(&self.proposal)
    }

    /// Who leads may have a conflict without a sheet to fill in.
    fn permit(&self, round: &Round, member: &Member) -> Result<(), Refusal> {
        if member.role.leads() { Ok(()) } else { assigned(round, member, &self.proposal) }
    }

    fn still_stands(&self, round: &Round, member: &MemberId) -> bool {
        round.sheet(&self.proposal, member).and_then(|sheet| sheet.conflict.as_ref()) == self.was.as_ref()
    }

    fn apply(&self, round: &mut Round, member: &MemberId) {
        round.sheet_mut(&self.proposal, member).conflict.clone_from(&self.now);
    }

    fn inverse(&self, _: &Before<'_>) -> Option<Event> {
        let Conflict { proposal, was, now } = self.clone();
        Some(Conflict { proposal, was: now, now: was }.into())
    }

    fn does_as(&self, other: &Event) -> bool {
        matches!(other, Event::Conflict(other) if self == other)
    }

    fn said(&self, round: &Round, viewer: &Member, member: &MemberId) -> Vec<Phrase> {
        if !may_see(round, viewer, Item::SheetState(&self.proposal, member)) {
            return Vec::new();
        }
        let id = if self.now.is_some() { "minutes-conflict" } else { "minutes-no-conflict" };
        vec![Phrase::new(id).with("proposal", &self.proposal)]
    }
}
