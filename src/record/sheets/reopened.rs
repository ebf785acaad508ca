//! A member took a submitted sheet back.

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline};
use crate::record::permit::given;
use crate::record::refusal::Refusal;
use crate::record::sheets::{Submitted, assigned, on_own_sheet};
use crate::record::undo::Before;
use crate::round::Round;
use crate::round::visibility::{Item, may_see};

/// A member took a submitted sheet back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reopened {
    /// The proposal.
    pub proposal: ProposalId,
    /// Why.
    pub reason: String,
}

impl Kind for Reopened {
    fn about(&self) -> Outline<'_> {
        on_own_sheet(&self.proposal)
    }

    fn permit(&self, round: &Round, member: &Member) -> Result<(), Refusal> {
        assigned(round, member, &self.proposal)?;
        given(&self.reason)
    }

    fn still_stands(&self, round: &Round, member: &MemberId) -> bool {
        round.sheet(&self.proposal, member).is_some_and(|sheet| sheet.submitted)
    }

    fn apply(&self, round: &mut Round, member: &MemberId) {
        round.sheet_mut(&self.proposal, member).submitted = false;
    }

    fn inverse(&self, _: &Before<'_>) -> Option<Event> {
        Some(Submitted { proposal: self.proposal.clone() }.into())
    }

    fn does_as(&self, other: &Event) -> bool {
        matches!(other, Event::Reopened(other) if self == other)
    }

    fn said(&self, round: &Round, viewer: &Member, member: &MemberId) -> Vec<Phrase> {
        if !may_see(round, viewer, Item::SheetState(&self.proposal, member)) {
            return Vec::new();
        }
        let said = Phrase::new("minutes-reopened").with("proposal", &self.proposal);
        vec![said.with("reason", &self.reason)]
    }
}
