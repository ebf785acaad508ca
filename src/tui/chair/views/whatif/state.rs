//! The chair's what-if: the changes made so far, what they give, and the
//! scenarios that were kept, computed again at every change.

use rust_decimal::Decimal;

use crate::domain::call::TotalForm;
use crate::domain::money::Money;
use crate::domain::scale::Threshold;
use crate::domain::scenario::Change;
use crate::result::error::FitError;
use crate::result::fit::{Fit, fit};
use crate::result::reader::SeenDifference;
use crate::result::whatif::what_if;
use crate::round::Round;
use crate::tui::chair::state::{Chair, View};

/// What the view shows.
#[derive(Debug, Default)]
pub struct WhatIf {
    /// The changes made so far, each on another thing.
    pub changes: Vec<Change>,
    /// The official result, once it was asked for in this state of the round.
    official: Option<Result<Fit, FitError>>,
    /// What they give.
    pub outcome: Option<Result<SeenDifference, FitError>>,
    /// What every scenario on the record gives, in its order.
    pub kept: Vec<Result<SeenDifference, FitError>>,
}

impl Chair {
    /// Computes what the what-if gives, while it is shown.
    pub fn weigh(&mut self) {
        if self.view != View::WhatIf || self.figures.ranking.is_none() {
            return;
        }
        let known = self.whatif.official.take();
        let fresh = known.is_none();
        let official = known.unwrap_or_else(|| fit(&self.whole, self.whole.call.strategy()));
        let give = |changes: &[Change]| match &official {
            Ok(official) => {
                let given = what_if(&self.whole, official, changes);
                given.map(|given| SeenDifference::new(&self.round, given))
            }
            Err(error) => Err(error.clone()),
        };
        let outcome = (!self.whatif.changes.is_empty()).then(|| give(&self.whatif.changes));
        if fresh {
            // What is on the record changes with the round only.
            self.whatif.kept = self.round.rulings.scenarios.iter().map(|one| give(&one.changes)).collect();
        }
        self.whatif.outcome = outcome;
        self.whatif.official = Some(official);
    }

    /// Forgets the official result: the round has changed.
    pub(in crate::tui::chair) fn weigh_again(&mut self) {
        self.whatif.official = None;
        self.weigh();
    }

    /// Makes a change, in the place of an earlier one on the same thing.
    pub fn suppose(&mut self, change: Change) {
        match self.whatif.changes.iter().position(|one| one.same_thing(&change)) {
            Some(at) => self.whatif.changes[at] = change,
            None => self.whatif.changes.push(change),
        }
        self.weigh();
    }
}

/// A change one step further up or down, where it has steps.
#[must_use]
pub fn nudged(round: &Round, change: &Change, up: bool) -> Option<Change> {
    let moved = |value: Decimal, step: Decimal| {
        let moved = if up { value.checked_add(step) } else { value.checked_sub(step) };
        moved.filter(|value| lowest(round, change).is_none_or(|least| *value >= least))
    };
    let call = &round.call;
    Some(match change {
        Change::Weight { criterion, to } => {
            let large = call.criteria.iter().any(|one| one.weight >= Decimal::TEN);
            let step = if large { Decimal::from(5) } else { Decimal::new(1, 1) };
            Change::Weight { criterion: criterion.clone(), to: moved(*to, step)? }
        }
        Change::Threshold { criterion, to: Some(to) } => {
            let scale = criterion.as_ref().and_then(|id| call.criterion(id)).and_then(|one| one.scale.step());
            let most = highest(round, change);
            let value = moved(to.value, scale.unwrap_or(Decimal::ONE))?;
            let value = Some(value).filter(|value| most.is_none_or(|most| *value <= most))?;
            Change::Threshold { criterion: criterion.clone(), to: Some(Threshold { value, ..*to }) }
        }
        Change::Budget { source, to } => {
            let step = call.grant.max.unwrap_or(Money::from_cents(1_000_000));
            let now = if up { *to + step } else { *to - step };
            let now = (now >= Money::ZERO && now <= Money::from_cents(100_000_000_000_000)).then_some(now)?;
            Change::Budget { source: source.clone(), to: now }
        }
        Change::Target { of, at_least } => {
            let at_least = if up { at_least.checked_add(1)? } else { at_least.checked_sub(1)? };
            Change::Target { of: of.clone(), at_least }
        }
        _ => return None,
    })
}

/// The highest figure that a threshold can ask for: the end of the scale, or 100
/// where the total is a percentage.
#[must_use]
pub fn highest(round: &Round, change: &Change) -> Option<Decimal> {
    let Change::Threshold { criterion, .. } = change else { return None };
    match criterion {
        Some(id) => round.call.criterion(id).map(|one| one.scale.highest()),
        None => (round.call.total.form == TotalForm::Percent).then_some(Decimal::ONE_HUNDRED),
    }
}

/// The lowest figure that a weight or threshold can have: nothing, or the end of
/// a scale with marks below it; none for a total to which such marks add up.
#[must_use]
pub fn lowest(round: &Round, change: &Change) -> Option<Decimal> {
    let Change::Threshold { criterion, .. } = change else { return Some(Decimal::ZERO) };
    match criterion {
        Some(id) => round.call.criterion(id).map(|one| one.scale.lowest().min(Decimal::ZERO)),
        None if round.call.total.form == TotalForm::Percent => Some(Decimal::ZERO),
        None => (!round.call.criteria.iter().any(|one| one.scale.signed())).then_some(Decimal::ZERO),
    }
}
