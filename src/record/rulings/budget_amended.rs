//! The budget of a source was changed.

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::id::MemberId;
use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline, Weight};
use crate::record::refusal::Refusal;
use crate::record::rulings::ruling;
use crate::record::terms::Terms;
use crate::record::undo::Before;
use crate::round::Round;

/// The budget of a source was changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BudgetAmended {
    /// The source.
    pub source: String,
    /// The amount that stood there.
    pub was: Money,
    /// The amount that stands there now.
    pub now: Money,
    /// Why.
    pub reason: String,
}

impl BudgetAmended {
    /// Who amends it, and when.
    pub const TERMS: Terms = Terms::AMENDMENT;
}

impl Kind for BudgetAmended {
    fn about(&self) -> Outline<'_> {
        ruling(BudgetAmended::TERMS, Weight::Money, None, &self.reason)
    }

    fn permit(&self, _: &Round, _: &Member) -> Result<(), Refusal> {
        Ok(())
    }

    fn still_stands(&self, round: &Round, _: &MemberId) -> bool {
        round.sources().any(|(name, amount)| name == self.source && amount == self.was)
    }

    /// An amount that is back at the call's own is no amendment.
    fn apply(&self, round: &mut Round, _: &MemberId) {
        let own = round.call.budget.iter().any(|one| one.name == self.source && one.amount == self.now);
        if own {
            round.rulings.budget.remove(&self.source);
        } else {
            round.rulings.budget.insert(self.source.clone(), self.now);
        }
    }

    fn inverse(&self, before: &Before<'_>) -> Option<Event> {
        let reason = before.reason.to_owned();
        Some(BudgetAmended { was: self.now, now: self.was, reason, ..self.clone() }.into())
    }

    fn does_as(&self, other: &Event) -> bool {
        let Event::BudgetAmended(other) = other else { return false };
        (&self.source, self.was, self.now) == (&other.source, other.was, other.now)
    }

    fn said(&self, _: &Round, _: &Member, _: &MemberId) -> Vec<Phrase> {
        let BudgetAmended { source, was, now, reason } = self;
        let said = Phrase::new("minutes-budget").with("source", source);
        vec![said.amount("was", *was).amount("now", *now).with("reason", reason)]
    }
}
