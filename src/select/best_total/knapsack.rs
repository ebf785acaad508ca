//! The choice that only money limits, solved exactly: starting from the set
//! that takes the best score per cent until one does not fit, candidates around
//! that break are swapped in and out, one after the other, and of all partial
//! swaps only those are kept that no other beats on score and money and whose
//! bound still allows a better total (D. Pisinger, "A minimal algorithm for the
//! 0-1 knapsack problem", Operations Research 45, 1997).

use super::core::{Core, MEMORY};
use super::remainder::{Entrant, Found, Optimum, Remainder};

/// Finds the best set that totals more than `floor`; stops at `goal`.
pub(super) fn solve(choice: &Remainder, floor: i64, goal: Option<i64>) -> Optimum {
    let (mut free, mut items) = (Vec::new(), Vec::new());
    for item in &choice.items {
        if item.cents == 0 && item.score >= 0 {
            free.push(*item);
        } else if item.score > 0 && item.cents <= choice.budget {
            items.push(*item);
        }
    }
    items.sort_by(|a, b| by_value(a, b).then(a.index.cmp(&b.index)));
    let given: i64 = free.iter().map(|item| item.score).sum();
    let mut core = Core::new(&items, choice.budget, floor - given, goal.map(|g| g - given));
    core.expand();
    let bound = core.bound.max(core.best.score) + given;
    let found = chosen(&core).map(|swapped| {
        let chosen = || free.iter().chain(&swapped);
        let mut set: Vec<usize> = chosen().map(|item| item.index).collect();
        set.sort_unstable();
        let total = chosen().map(|item| item.score).sum();
        Found { total, set }
    });
    Optimum { found, bound }
}

/// More score per cent first.
fn by_value(a: &Entrant, b: &Entrant) -> std::cmp::Ordering {
    let left = i128::from(a.score) * i128::from(b.cents);
    (i128::from(b.score) * i128::from(a.cents)).cmp(&left)
}

/// The items of the best set; none if nothing beat the floor. Steps beyond
/// memory are found by solving their items for what they must total.
fn chosen(core: &Core) -> Option<Vec<Entrant>> {
    let best = core.best.state?;
    let mut inside: Vec<bool> = (0..core.items.len()).map(|at| at < core.middle).collect();
    let known = best_steps(&core.steps[..core.best.steps]);
    for (age, &item) in known.1.iter().rev().enumerate() {
        inside[item] ^= best.changes >> age & 1 == 1;
    }
    let mut taken: Vec<Entrant> = Vec::new();
    for (at, item) in core.items.iter().enumerate() {
        if inside[at] && !known.0.contains(&at) {
            taken.push(*item);
        }
    }
    if known.0.is_empty() {
        return Some(taken);
    }
    let mut early = known.0.to_vec();
    early.sort_unstable();
    let early: Vec<Entrant> = early.into_iter().map(|at| core.items[at]).collect();
    let spent: i64 = taken.iter().map(|item| item.cents).sum();
    let scored: i64 = taken.iter().map(|item| item.score).sum();
    let goal = core.best.score - scored;
    let mut rest = Core::new(&early, core.budget - spent, goal - 1, Some(goal));
    rest.expand();
    taken.extend(chosen(&rest)?);
    Some(taken)
}

/// The steps that are forgotten and those that are remembered.
fn best_steps(steps: &[usize]) -> (&[usize], &[usize]) {
    steps.split_at(steps.len().saturating_sub(MEMORY))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every request is even but the last one's, and the budget is odd: only
    /// with the item that is swapped last can all of it be spent.
    #[test]
    fn a_set_of_more_steps_than_memory_is_found_again() {
        let item = |index: usize| {
            let cents = 2 * (20 + (index as i64 * 7919) % 41);
            let cents = cents + i64::from(index == 299);
            Entrant { index, cents, score: cents, rows: 0, lead: None }
        };
        let choice =
            Remainder { items: (0..300).map(item).collect(), budget: 12_001, ..Remainder::default() };
        let answer = solve(&choice, 0, None);
        let found = answer.found.unwrap();
        assert_eq!((found.total, answer.bound), (12_001, 12_001));
        let cents = |&index: &usize| choice.items[index].cents;
        assert_eq!(found.set.iter().map(cents).sum::<i64>(), 12_001);
        assert!(found.set.contains(&299));
    }
}
