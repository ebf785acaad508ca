//! The chair kept a named what-if; never part of the result.

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::domain::scenario::Change;
use crate::record::event::{Event, Kind, Outline, Scope, Weight};
use crate::record::refusal::Refusal;
use crate::record::rulings::{Revocation, Revoke, TakenBack};
use crate::record::terms::Terms;
use crate::record::undo::Before;
use crate::round::{Round, Rulings, Scenario};

/// The chair kept a named what-if; never part of the result.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScenarioKept {
    /// Its name.
    pub name: String,
    /// What it changes, in order.
    pub changes: Vec<Change>,
}

impl ScenarioKept {
    /// Who keeps one, and when.
    pub const TERMS: Terms = Terms::MEETING;
}

impl Kind for ScenarioKept {
    fn about(&self) -> Outline<'_> {
        Outline {
            terms: ScenarioKept::TERMS,
            scope: Scope::Round,
            weight: Weight::None,
            proposal: None,
            words: Some(&self.name),
        }
    }

    fn permit(&self, _: &Round, _: &Member) -> Result<(), Refusal> {
        Ok(())
    }

    fn still_stands(&self, _: &Round, _: &MemberId) -> bool {
        true
    }

    fn apply(&self, round: &mut Round, _: &MemberId) {
        let ScenarioKept { name, changes } = self.clone();
        round.rulings.scenarios.push(Scenario { name, changes });
    }

    fn inverse(&self, _: &Before<'_>) -> Option<Event> {
        Some(TakenBack::of(ScenarioDropped { name: self.name.clone() }))
    }

    fn does_as(&self, _: &Event) -> bool {
        false
    }

    /// Its name, then what it changes, one by one.
    fn said(&self, round: &Round, _: &Member, _: &MemberId) -> Vec<Phrase> {
        let changes = self.changes.iter().map(|change| change.phrase(&round.call, &round.committee));
        std::iter::once(Phrase::new("minutes-scenario").with("name", &self.name)).chain(changes).collect()
    }
}

/// A named what-if is dropped.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScenarioDropped {
    /// Its name.
    pub name: String,
}

impl Revoke for ScenarioDropped {
    fn terms(&self) -> Terms {
        ScenarioKept::TERMS
    }

    fn proposal(&self) -> Option<&ProposalId> {
        None
    }

    fn permit(&self, _: &Round, _: &Member) -> Result<(), Refusal> {
        Ok(())
    }

    fn holds(&self, rulings: &Rulings) -> bool {
        rulings.scenarios.iter().any(|one| one.name == self.name)
    }

    fn take_back(&self, rulings: &mut Rulings) {
        if let Some(at) = rulings.scenarios.iter().rposition(|one| one.name == self.name) {
            rulings.scenarios.remove(at);
        }
    }

    fn does_as(&self, other: &Revocation) -> bool {
        matches!(other, Revocation::Scenario(other) if self == other)
    }

    fn said(&self) -> Phrase {
        Phrase::new("minutes-back-scenario").with("name", &self.name)
    }
}
