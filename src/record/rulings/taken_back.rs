//! A ruling without a value of its own is taken back.

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::id::MemberId;
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline, Scope, Weight};
use crate::record::refusal::Refusal;
use crate::record::rulings::Revocation;
use crate::record::undo::Before;
use crate::round::Round;

/// A ruling without a value of its own is taken back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakenBack {
    /// The ruling.
    pub ruling: Revocation,
}

impl TakenBack {
    /// The event that takes a ruling back.
    pub(in crate::record) fn of(ruling: impl Into<Revocation>) -> Event {
        TakenBack { ruling: ruling.into() }.into()
    }
}

impl Kind for TakenBack {
    fn about(&self) -> Outline<'_> {
        let ruling = self.ruling.kind();
        Outline {
            terms: ruling.terms(),
            scope: Scope::Round,
            weight: Weight::None,
            proposal: ruling.proposal(),
            words: None,
        }
    }

    fn permit(&self, round: &Round, member: &Member) -> Result<(), Refusal> {
        self.ruling.kind().permit(round, member)
    }

    fn still_stands(&self, round: &Round, _: &MemberId) -> bool {
        self.ruling.kind().holds(&round.rulings)
    }

    fn apply(&self, round: &mut Round, _: &MemberId) {
        self.ruling.kind().take_back(&mut round.rulings);
    }

    /// An undo is taken back by doing it again.
    fn inverse(&self, _: &Before<'_>) -> Option<Event> {
        None
    }

    fn does_as(&self, other: &Event) -> bool {
        matches!(other, Event::TakenBack(other) if self.ruling.kind().does_as(&other.ruling))
    }

    fn said(&self, _: &Round, _: &Member, _: &MemberId) -> Vec<Phrase> {
        vec![self.ruling.kind().said()]
    }
}
