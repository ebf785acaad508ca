//! The order in which the proposals are talked about.

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::id::{MemberId, all_names};
use crate::domain::meeting::Agenda;
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline, Scope, Weight};
use crate::record::refusal::Refusal;
use crate::record::terms::Terms;
use crate::record::undo::Before;
use crate::round::Round;

/// The order in which the proposals are talked about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgendaSet {
    /// The order that stood.
    pub was: Option<Agenda>,
    /// The order that stands now.
    pub now: Option<Agenda>,
}

impl AgendaSet {
    /// Who sets it, and when.
    pub const TERMS: Terms = Terms::MEETING;
}

impl Kind for AgendaSet {
    fn about(&self) -> Outline<'_> {
        Outline {
            terms: AgendaSet::TERMS,
            scope: Scope::Round,
            weight: Weight::None,
            proposal: None,
            words: None,
        }
    }

    fn permit(&self, _: &Round, _: &Member) -> Result<(), Refusal> {
        Ok(())
    }

    fn still_stands(&self, round: &Round, _: &MemberId) -> bool {
        round.rulings.agenda == self.was
    }

    fn apply(&self, round: &mut Round, _: &MemberId) {
        round.rulings.agenda.clone_from(&self.now);
    }

    fn inverse(&self, _: &Before<'_>) -> Option<Event> {
        let AgendaSet { was, now } = self.clone();
        Some(AgendaSet { was: now, now: was }.into())
    }

    fn does_as(&self, other: &Event) -> bool {
        matches!(other, Event::AgendaSet(other) if self == other)
    }

    fn said(&self, _: &Round, _: &Member, _: &MemberId) -> Vec<Phrase> {
        vec![match &self.now {
            Some(agenda) => Phrase::new("minutes-agenda")
                .phrase("order", Phrase::new(&format!("agenda-order-{}", agenda.order.code())))
                .with("proposals", all_names(&agenda.proposals)),
            None => Phrase::new("minutes-no-agenda"),
        }]
    }
}
