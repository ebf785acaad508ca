//! Chair or secretary moved the round to another phase.

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::id::MemberId;
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline, Scope, Weight};
use crate::record::permit::given;
use crate::record::refusal::Refusal;
use crate::record::terms::Terms;
use crate::record::undo::Before;
use crate::round::{PhaseChange, Round};

/// Chair or secretary moved the round to another phase.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PhaseChanged(pub PhaseChange);

impl PhaseChanged {
    /// Who moves the round, and when.
    pub const TERMS: Terms = Terms::ANY_TIME;
}

impl Kind for PhaseChanged {
    fn about(&self) -> Outline<'_> {
        Outline {
            terms: PhaseChanged::TERMS,
            scope: Scope::Round,
            weight: Weight::None,
            proposal: None,
            words: None,
        }
    }

    /// One step forward, or one step back with a reason.
    fn permit(&self, round: &Round, _: &Member) -> Result<(), Refusal> {
        let to = self.0.to;
        if round.phase.next() == Some(to) {
            Ok(())
        } else if round.phase.previous() == Some(to) {
            given(&self.0.reason)
        } else {
            Err(Phrase::new("refused-phase-step")
                .phrase("from", Phrase::new(&format!("phase-{}", round.phase.code())))
                .phrase("to", Phrase::new(&format!("phase-{}", to.code())))
                .into())
        }
    }

    fn still_stands(&self, round: &Round, _: &MemberId) -> bool {
        self.0.from == round.phase && self.0.number == round.phases.last().map_or(0, |last| last.number) + 1
    }

    fn apply(&self, round: &mut Round, _: &MemberId) {
        round.enter(self.0.clone());
    }

    /// The round goes back by another change, with a reason.
    fn inverse(&self, _: &Before<'_>) -> Option<Event> {
        None
    }

    fn does_as(&self, _: &Event) -> bool {
        false
    }

    /// The change with its reason, and what it seals.
    fn said(&self, _: &Round, _: &Member, _: &MemberId) -> Vec<Phrase> {
        let to = Phrase::new(&format!("phase-{}", self.0.to.code()));
        let id = if self.0.reason.is_empty() { "minutes-changed" } else { "minutes-changed-because" };
        let said = Phrase::new(id).phrase("phase", to).with("reason", &self.0.reason);
        let seal = self.0.seal.as_ref().map(|seal| {
            Phrase::new("minutes-sealed").count("awards", seal.awards.len()).with("digest", &seal.sha256)
        });
        std::iter::once(said).chain(seal).collect()
    }
}
