//! What more money would change: the budget for the next ones of the reserve
//! list, and the one that meets every target, each with who would be awarded.

use crate::domain::money::Money;

use super::budget_needed::{TargetsBudget, Unfinished, budget_for_targets, budgets_for_next};
use super::contest::{Contest, Strategy};
use super::costs::difference;
use super::error::SelectError;
use super::selection::Selection;
use super::strategies::select;

/// What a larger budget would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Budgets {
    /// For one more, two more, and so on, as far as the reserve list goes.
    pub next: Vec<LargerBudget>,
    /// Why nothing is said of more, where that is not because the list ends.
    pub unfinished: Option<Unfinished>,
    /// For every target; `None` where the call has none.
    pub targets: Option<AllTargets>,
}

/// What meets every target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AllTargets {
    /// This budget.
    Budget(LargerBudget),
    /// No budget: there are too few candidates whatever the money.
    Never,
    /// Nobody knows: the search for it ended after so many branches.
    NotDecided(u32),
}

/// A budget and what it changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LargerBudget {
    /// The budget.
    pub budget: Money,
    /// Awarded then and not now (places in rank order).
    pub gains: Vec<usize>,
    /// Awarded now and not then: a cheap one that stood in for a target may have to give way.
    pub loses: Vec<usize>,
    /// A tie that would then decide; who gains and loses hangs on it.
    pub tie: Vec<usize>,
}

/// What budget funds the next 1 to `most` of the reserve list, and what budget
/// meets every target. Under `BestTotal`, whose awards do not follow the
/// ranking, `next` is empty.
///
/// # Errors
/// Those of [`select`].
pub fn budgets(contest: &Contest, strategy: Strategy, most: usize) -> Result<Budgets, SelectError> {
    let now = select(contest, strategy)?;
    let found = budgets_for_next(contest, strategy, most)?;
    let mut next = Vec::new();
    for budget in found.budgets.into_iter().chain(found.tie).take(most) {
        next.push(larger(contest, strategy, &now, budget)?);
    }
    let targets = match budget_for_targets(contest)? {
        _ if contest.targets.is_empty() => None,
        TargetsBudget::Least(budget) => Some(AllTargets::Budget(larger(contest, strategy, &now, budget)?)),
        TargetsBudget::Never => Some(AllTargets::Never),
        TargetsBudget::NotDecided(branches) => Some(AllTargets::NotDecided(branches)),
    };
    Ok(Budgets { next, unfinished: found.unfinished, targets })
}

/// What the strategy does with another budget.
fn larger(
    contest: &Contest,
    strategy: Strategy,
    now: &Selection,
    budget: Money,
) -> Result<LargerBudget, SelectError> {
    let same = LargerBudget { budget, gains: Vec::new(), loses: Vec::new(), tie: Vec::new() };
    if budget <= contest.budget {
        return Ok(same);
    }
    match select(&Contest { budget, ..contest.clone() }, strategy) {
        Ok(then) => {
            let (gains, loses) = difference(&then, now);
            Ok(LargerBudget { gains, loses, ..same })
        }
        Err(SelectError::UnresolvedTie { members, .. }) => Ok(LargerBudget { tie: members, ..same }),
        Err(error) => Err(error),
    }
}
