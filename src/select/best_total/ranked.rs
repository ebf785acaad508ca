//! Of all sets that reach the best total, the best ranked: down the ranking,
//! whoever can be in such a set together with those taken before is in. Where
//! an unresolved tie would decide who, it is named.

use crate::select::coded::Coded;
use crate::select::error::SelectError;

use super::remainder::{Found, Remainder};
use super::solve;

/// The best ranked of the sets that total as much as `found`.
pub(super) fn best_ranked(coded: &Coded, choice: &Remainder, found: Found) -> Result<Found, SelectError> {
    let mut walk =
        Ranked { choice, goal: found.total, settled: vec![None; choice.items.len()], known: found };
    let tie = |at: usize| coded.contest.candidates[choice.items[at].index].tie;
    let mut next = 0;
    while next < choice.items.len() {
        let first = next;
        next += 1;
        while tie(first).is_some() && next < choice.items.len() && tie(next) == tie(first) {
            next += 1;
        }
        if next - first > 1 {
            walk.refuse_if_the_tie_matters(first..next)?;
        }
        for at in first..next {
            walk.settled[at] = Some(walk.with(&[at]));
        }
    }
    Ok(walk.known)
}

struct Ranked<'a> {
    choice: &'a Remainder,
    /// The total to reach.
    goal: i64,
    settled: Vec<Option<bool>>,
    /// A set that reaches it with what is settled so far.
    known: Found,
}

impl Ranked<'_> {
    /// Whether these items can be in together; if so, `known` holds them.
    fn with(&mut self, items: &[usize]) -> bool {
        let index = |&at: &usize| self.choice.items[at].index;
        if items.iter().all(|at| self.known.set.contains(&index(at))) {
            return true;
        }
        let mut settled = self.settled.clone();
        for &at in items {
            settled[at] = Some(true);
        }
        let Some((rest, taken)) = self.choice.settle(&settled) else {
            return false;
        };
        let goal = self.goal - taken.total;
        let Some(found) = solve(&rest, goal - 1, Some(goal)).found else {
            return false;
        };
        self.known.set = taken.set;
        self.known.set.extend(found.set);
        self.known.set.sort_unstable();
        true
    }

    /// The tie matters when those of it that could be in such a set cannot
    /// all be in one together.
    fn refuse_if_the_tie_matters(&mut self, tie: std::ops::Range<usize>) -> Result<(), SelectError> {
        let contenders: Vec<usize> = tie.clone().filter(|&at| self.with(&[at])).collect();
        if contenders.len() <= 1 || self.with(&contenders) {
            return Ok(());
        }
        let index = |at: usize| self.choice.items[at].index;
        Err(SelectError::UnresolvedTie {
            members: tie.map(index).collect(),
            contenders: contenders.into_iter().map(index).collect(),
        })
    }
}
