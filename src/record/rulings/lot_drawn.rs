//! The seed of the public draw that the call named.

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::id::MemberId;
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline, Scope, Weight};
use crate::record::refusal::Refusal;
use crate::record::terms::Terms;
use crate::record::undo::Before;
use crate::round::Round;

/// The seed of the public draw that the call named.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LotDrawn {
    /// The seed as published.
    pub seed: String,
    /// Where it was published.
    pub source: String,
}

impl LotDrawn {
    /// Who records it, and when.
    pub const TERMS: Terms = Terms::AFTER_LEADERS;
}

impl Kind for LotDrawn {
    fn about(&self) -> Outline<'_> {
        Outline {
            terms: LotDrawn::TERMS,
            scope: Scope::Round,
            weight: Weight::None,
            proposal: None,
            words: None,
        }
    }

    /// One seed at a time, and only once the group is known that it puts in order.
    fn permit(&self, round: &Round, _: &Member) -> Result<(), Refusal> {
        if self.seed.trim().is_empty() {
            return Err(Phrase::new("refused-no-seed").into());
        }
        if let Some(known) = &round.rulings.lot {
            return Err(Phrase::new("refused-lot-drawn").with("seed", known).into());
        }
        if round.call.draw.is_some() && round.rulings.group.is_none() {
            return Err(Phrase::new("refused-lot-before-group").into());
        }
        Ok(())
    }

    fn still_stands(&self, round: &Round, _: &MemberId) -> bool {
        round.rulings.lot.is_none()
    }

    fn apply(&self, round: &mut Round, _: &MemberId) {
        round.rulings.lot = Some(self.seed.clone());
    }

    /// What was drawn in public is no choice of the chair.
    fn inverse(&self, _: &Before<'_>) -> Option<Event> {
        None
    }

    fn does_as(&self, _: &Event) -> bool {
        false
    }

    fn said(&self, _: &Round, _: &Member, _: &MemberId) -> Vec<Phrase> {
        vec![Phrase::new("minutes-lot").with("seed", &self.seed).with("source", &self.source)]
    }
}
