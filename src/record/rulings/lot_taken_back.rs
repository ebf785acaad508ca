//! The seed was taken back: it was copied wrongly, or not from the source that the
//! call names. Another one can be recorded then.

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::id::MemberId;
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline, Weight};
use crate::record::refusal::Refusal;
use crate::record::rulings::ruling;
use crate::record::terms::Terms;
use crate::record::undo::Before;
use crate::round::{Round, Ruling};

/// The seed of the public draw was taken back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LotTakenBack {
    /// The seed that stood there.
    pub seed: String,
    /// Why.
    pub reason: String,
}

impl LotTakenBack {
    /// Who takes it back, and when.
    pub const TERMS: Terms = Terms::MEETING_LEADERS;

    /// The ruling as a sentence.
    #[must_use]
    pub fn sentence(seed: &str, reason: &str) -> Phrase {
        Phrase::new("unusual-lot-back").with("seed", seed).with("reason", reason)
    }
}

impl Kind for LotTakenBack {
    fn about(&self) -> Outline<'_> {
        ruling(LotTakenBack::TERMS, Weight::None, None, &self.reason)
    }

    fn permit(&self, _: &Round, _: &Member) -> Result<(), Refusal> {
        Ok(())
    }

    fn still_stands(&self, round: &Round, _: &MemberId) -> bool {
        round.rulings.lot.as_ref() == Some(&self.seed)
    }

    fn apply(&self, round: &mut Round, _: &MemberId) {
        let LotTakenBack { seed: value, reason } = self.clone();
        round.rulings.lot = None;
        round.rulings.lots_taken_back.push(Ruling { value, reason });
    }

    /// The right seed is recorded instead.
    fn inverse(&self, _: &Before<'_>) -> Option<Event> {
        None
    }

    fn does_as(&self, _: &Event) -> bool {
        false
    }

    fn said(&self, _: &Round, _: &Member, _: &MemberId) -> Vec<Phrase> {
        vec![LotTakenBack::sentence(&self.seed, &self.reason)]
    }
}
