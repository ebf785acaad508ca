//! Of all sets that reach the best total, the best ranked: down the ranking,
//! whoever can be in such a set together with those taken before is in. Where
//! an unresolved tie would decide who, it is named.

use std::ops::Range;

use crate::select::coded::Coded;
use crate::select::error::SelectError;
use crate::select::first::first_of;
use crate::select::ties::MOST_BEGINNINGS;

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
            walk.refuse_if_the_tie_matters(coded, first..next)?;
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
    fn refuse_if_the_tie_matters(&mut self, coded: &Coded, tie: Range<usize>) -> Result<(), SelectError> {
        let waiting: Vec<usize> = tie.clone().collect();
        let Some(contenders) = self.contenders(&waiting) else { return Ok(()) };
        let index = |at: usize| self.choice.items[at].index;
        let number = coded.contest.candidates[index(tie.start)].tie;
        // Those that the chair decided stand in the tie as well.
        let all: Vec<usize> =
            (0..coded.masks.len()).filter(|&at| coded.contest.candidates[at].tie == number).collect();
        let mut more = MOST_BEGINNINGS;
        if self.goes_the_same_way(coded, &all, &mut Vec::new(), &mut more).is_some() {
            return Ok(());
        }
        Err(SelectError::UnresolvedTie {
            members: tie.map(index).collect(),
            contenders: contenders.into_iter().map(index).collect(),
        })
    }

    /// Who contends, where the set hangs on the order of these, taken in any order.
    fn contenders(&mut self, waiting: &[usize]) -> Option<Vec<usize>> {
        let contenders: Vec<usize> = waiting.iter().copied().filter(|&at| self.with(&[at])).collect();
        (contenders.len() > 1 && !self.with(&contenders)).then_some(contenders)
    }

    /// Who is in, where every order of the tie that the chain allows, with `placed`
    /// first, comes to the same.
    fn goes_the_same_way(
        &mut self,
        coded: &Coded,
        tie: &[usize],
        placed: &mut Vec<usize>,
        more: &mut u32,
    ) -> Option<Vec<Option<bool>>> {
        let left: Vec<usize> = tie.iter().copied().filter(|index| !placed.contains(index)).collect();
        let at = |index: &usize| self.choice.items.iter().position(|item| item.index == *index);
        let places: Vec<(usize, Option<usize>)> = left.iter().map(|index| (*index, at(index))).collect();
        let waiting: Vec<usize> = places.iter().filter_map(|(_, at)| *at).collect();
        let before = self.settled.clone();
        if self.contenders(&waiting).is_none() {
            for at in waiting {
                self.settled[at] = Some(self.with(&[at]));
            }
            return Some(std::mem::replace(&mut self.settled, before));
        }
        let first = first_of(coded.contest, tie, placed, &left);
        if first.len() == left.len() {
            return None;
        }
        let mut same: Option<Vec<Option<bool>>> = None;
        for (index, at) in places.into_iter().filter(|(index, _)| first.contains(index)) {
            *more = more.checked_sub(1)?;
            if let Some(at) = at {
                self.settled[at] = Some(self.with(&[at]));
            }
            placed.push(index);
            let found = self.goes_the_same_way(coded, tie, placed, more);
            placed.pop();
            self.settled.clone_from(&before);
            let found = found?;
            if same.as_ref().is_some_and(|same| *same != found) {
                return None;
            }
            same = Some(found);
        }
        same
    }
}
