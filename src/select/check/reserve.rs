//! The recount of reserves: plain lists instead of trees. For nested or
//! disjoint targets without lead limits it finds the same figure as the closed
//! form; otherwise, with one target at a time, a lower bound.

use crate::select::problem::Problem;

/// The cheapest way to fill open targets, counted the slow way.
pub(super) struct Recount<'a> {
    problem: &'a Problem,
    /// Candidates by least amount.
    cheapest: Vec<usize>,
    /// Targets, those with fewer candidates first.
    smallest: Vec<usize>,
    /// Whether the figure is exact.
    pub exact: bool,
}

impl<'a> Recount<'a> {
    pub fn new(problem: &'a Problem) -> Recount<'a> {
        let mut cheapest: Vec<usize> = (0..problem.candidates.len()).collect();
        cheapest.sort_by_key(|&i| problem.least(i));
        let members = |j: usize| {
            let counted = problem.candidates.iter();
            counted.filter(|c| problem.targets[j].of.counts(c)).count()
        };
        let mut smallest: Vec<usize> = (0..problem.targets.len()).collect();
        smallest.sort_by_cached_key(|&j| members(j));
        let nested =
            (0..smallest.len()).all(|a| (0..a).all(|b| apart_or_inside(problem, smallest[b], smallest[a])));
        Recount { problem, cheapest, smallest, exact: nested && problem.max_per_lead.is_none() }
    }

    /// The least cents that fill `needs` from the candidates for which `open`
    /// holds; none if they cannot.
    pub fn least(&self, needs: &[u32], open: impl Fn(usize) -> bool) -> Option<i64> {
        if self.exact {
            let mut taken = Vec::new();
            let mut cents = 0;
            for &j in &self.smallest {
                cents += self.fill(j, needs[j], &open, &mut taken)?;
            }
            return Some(cents);
        }
        let alone = |&j: &usize| self.fill(j, needs[j], &open, &mut Vec::new());
        let each: Option<Vec<i64>> = self.smallest.iter().map(alone).collect();
        Some(each?.into_iter().max().unwrap_or(0))
    }

    /// Takes the cheapest of one target until it has `need`.
    fn fill(
        &self,
        j: usize,
        need: u32,
        open: &impl Fn(usize) -> bool,
        taken: &mut Vec<usize>,
    ) -> Option<i64> {
        let counts = |i: usize| self.problem.targets[j].of.counts(&self.problem.candidates[i]);
        let have = taken.iter().filter(|&&i| counts(i)).count();
        let mut before = vec![false; self.problem.candidates.len()];
        for &i in taken.iter() {
            before[i] = true;
        }
        let mut missing = (need as usize).saturating_sub(have);
        let mut cents = 0;
        for &i in &self.cheapest {
            if missing == 0 {
                break;
            }
            if open(i) && !before[i] && counts(i) {
                taken.push(i);
                cents += self.problem.least(i).cents();
                missing -= 1;
            }
        }
        (missing == 0).then_some(cents)
    }
}

/// Whether the candidates of `small` all count for `large`, or none does.
fn apart_or_inside(problem: &Problem, small: usize, large: usize) -> bool {
    let of = |j: usize| problem.targets[j].of;
    let mut members = problem.candidates.iter().filter(|c| of(small).counts(c));
    let inside = members.clone().all(|c| of(large).counts(c));
    inside || !members.any(|c| of(large).counts(c))
}
