//! What the targets cost: the awards as they are beside those of the ranking
//! alone and of the best total, and the same with each target dropped in turn.

use std::collections::BTreeSet;

use super::contest::{Contest, Strategy};
use super::error::SelectError;
use super::selection::{Proof, Selection};
use super::strategies::select;

/// What the targets of a call cost together and one by one. Points are sums of
/// the awarded totals, in score units; indices are places in rank order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Costs {
    /// The awards of `Targets` together.
    pub points: i64,
    /// The best total under the same targets.
    pub best: Proof,
    /// Against the ranking alone (`InOrderSkip`).
    pub ranking_alone: Displaced,
    /// Each target in the call's order.
    pub targets: Vec<TargetCost>,
}

/// Who is awarded instead of whom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Displaced {
    /// The points of the other selection.
    pub points: i64,
    /// Awarded by `Targets` only.
    pub gains: Vec<usize>,
    /// Awarded by the other selection only.
    pub loses: Vec<usize>,
}

/// What one target costs while the others stay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetCost {
    /// Against `Targets` without this target.
    pub without: Displaced,
    /// The best total without this target.
    pub best_without: Proof,
}

/// What the targets cost.
///
/// # Errors
/// Those of [`select`].
pub fn costs_of_targets(contest: &Contest) -> Result<Costs, SelectError> {
    let present = select(contest, Strategy::Targets)?;
    let alone = select(contest, Strategy::InOrderSkip)?;
    let mut targets = Vec::with_capacity(contest.targets.len());
    for dropped in 0..contest.targets.len() {
        let mut other = contest.clone();
        other.targets.remove(dropped);
        let without = select(&other, Strategy::Targets)?;
        let without = displaced(contest, &present, &without);
        targets.push(TargetCost { without, best_without: best(&other)? });
    }
    Ok(Costs {
        points: points(contest, &present),
        best: best(contest)?,
        ranking_alone: displaced(contest, &present, &alone),
        targets,
    })
}

/// The best total with its proof.
fn best(contest: &Contest) -> Result<Proof, SelectError> {
    let selection = select(contest, Strategy::BestTotal)?;
    let objective = points(contest, &selection);
    Ok(selection.proof.unwrap_or(Proof { objective, bound: i64::MAX, proven: false }))
}

/// The sum of the awarded scores.
fn points(contest: &Contest, selection: &Selection) -> i64 {
    selection.awards().map(|(index, _)| contest.candidates[index].score).sum()
}

fn displaced(contest: &Contest, present: &Selection, other: &Selection) -> Displaced {
    let (gains, loses) = difference(present, other);
    Displaced { points: points(contest, other), gains, loses }
}

/// The awards that two selections of the same candidates do not share: those of
/// the first only, and those of the second only, in rank order.
#[must_use]
pub fn difference(first: &Selection, second: &Selection) -> (Vec<usize>, Vec<usize>) {
    let set = |selection: &Selection| -> BTreeSet<usize> { selection.awards().map(|(i, _)| i).collect() };
    let (first, second) = (set(first), set(second));
    (first.difference(&second).copied().collect(), second.difference(&first).copied().collect())
}
