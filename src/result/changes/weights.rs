//! The smallest change of one weight that changes who is awarded.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use crate::domain::id::{CriterionId, ProposalId};
use crate::rank::ranking::rank;
use crate::result::changes::{Awards, Swing, effect};
use crate::round::Round;

/// The most steps that are tried in one direction.
const MOST_STEPS: u32 = 200;

/// The smallest change of the weight of one criterion, the others as they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeightSearch {
    /// The criterion.
    pub criterion: CriterionId,
    /// Its weight.
    pub weight: Decimal,
    /// One unit of the last decimal in which the weight is written.
    pub unit: Decimal,
    /// The lowest weight that was tried; the weight itself where one unit less is zero.
    pub from: Decimal,
    /// The highest weight that was tried, twice the weight and at least ten units more.
    pub to: Decimal,
    /// The first lower weight that changes who is awarded.
    pub lower: Option<WeightChange>,
    /// The first higher weight that does.
    pub higher: Option<WeightChange>,
}

/// A weight that changes who is awarded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeightChange {
    /// The changed weight.
    pub weight: Decimal,
    /// Who gains and loses.
    pub effect: Swing,
}

impl WeightSearch {
    /// The change nearest to the present weight; of two as near the lower weight.
    #[must_use]
    pub fn nearest(&self) -> Option<&WeightChange> {
        let distance = |change: &&WeightChange| (change.weight - self.weight).abs();
        [&self.lower, &self.higher].into_iter().flatten().min_by_key(distance)
    }
}

/// The smallest change of every weight that counts, searched one unit at a time, down to
/// the last above zero, for `check` refuses zero, and up to twice itself (at least ten units, at most 200 either way);
/// `None` where nothing is awarded now because of a tie or a refusal. Proposals that
/// are not open to the reader are counted, not named.
#[must_use]
pub fn weight_changes(round: &Round, is_open: impl Fn(&ProposalId) -> bool) -> Option<Vec<WeightSearch>> {
    let Awards::To(now) = Awards::of(round, rank(round)) else { return None };
    let mut round = round.clone();
    let counted: Vec<usize> =
        round.call.criteria.iter().enumerate().filter(|(_, one)| one.counted).map(|(at, _)| at).collect();
    Some(counted.into_iter().map(|at| one(&mut round, at, &now, &is_open)).collect())
}

fn one(
    round: &mut Round,
    at: usize,
    now: &BTreeSet<ProposalId>,
    is_open: &dyn Fn(&ProposalId) -> bool,
) -> WeightSearch {
    let weight = round.call.criteria[at].weight;
    let unit = Decimal::new(1, weight.scale());
    let units = u32::try_from(weight.mantissa()).unwrap_or(MOST_STEPS);
    let (down, up) = (units.saturating_sub(1).min(MOST_STEPS), units.clamp(10, MOST_STEPS));
    let step = |steps: u32| unit * Decimal::from(steps);
    // The first of these weights that changes who is awarded.
    let mut first = |weights: Vec<Decimal>| {
        weights.into_iter().find_map(|weight| {
            round.call.criteria[at].weight = weight;
            let effect = effect(now, Awards::of(round, rank(round)), is_open)?;
            Some(WeightChange { weight, effect })
        })
    };
    let lower = first((1..=down).map(|steps| weight - step(steps)).collect());
    let higher = first((1..=up).map(|steps| weight + step(steps)).collect());
    round.call.criteria[at].weight = weight;
    WeightSearch {
        criterion: round.call.criteria[at].id.clone(),
        weight,
        unit,
        from: weight - step(down),
        to: weight + step(up),
        lower,
        higher,
    }
}
