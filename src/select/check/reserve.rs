//! The recount of reserves: plain lists instead of trees. For nested or
//! disjoint targets without leads, limits or envelopes it finds the same figure as the closed
//! form; otherwise, with one target at a time, a lower bound.

use crate::select::contest::Contest;

/// The cheapest way to fill open targets, counted the slow way.
pub(super) struct Recount {
    /// Candidates by least amount.
    cheapest: Vec<Cheap>,
    /// Targets, those with fewer candidates first.
    smallest: Vec<usize>,
    /// Whether the figure is exact.
    pub exact: bool,
}

/// A candidate with what a recount asks of it, side by side in memory.
struct Cheap {
    index: usize,
    cents: i64,
    /// Bit j: counts for the j-th target.
    targets: u64,
}

impl Recount {
    pub fn new(contest: &Contest) -> Recount {
        let cheap = |(index, candidate)| Cheap {
            index,
            cents: contest.least(index).cents(),
            targets: contest
                .targets
                .iter()
                .rev()
                .fold(0, |bits, target| bits << 1 | u64::from(target.of.counts(candidate))),
        };
        let mut cheapest: Vec<Cheap> = contest.candidates.iter().enumerate().map(cheap).collect();
        cheapest.sort_by_key(|one| one.cents);
        let members = |j: usize| {
            let counted = contest.candidates.iter();
            counted.filter(|c| contest.targets[j].of.counts(c)).count()
        };
        let mut smallest: Vec<usize> = (0..contest.targets.len()).collect();
        smallest.sort_by_cached_key(|&j| members(j));
        let nested =
            (0..smallest.len()).all(|a| (0..a).all(|b| apart_or_inside(contest, smallest[b], smallest[a])));
        let unbounded =
            contest.max_per_lead.is_none() && contest.limits.is_empty() && contest.envelopes.is_empty();
        Recount { cheapest, smallest, exact: nested && unbounded }
    }

    /// The least cents that fill `needs` from the candidates for which `open`
    /// holds; none if they cannot.
    pub fn least(&self, needs: &[u32], open: impl Fn(usize) -> bool) -> Option<i64> {
        if self.exact {
            let mut taken = vec![false; self.cheapest.len()];
            let mut cents = 0;
            for &j in &self.smallest {
                cents += self.fill(j, needs[j], &open, &mut taken)?;
            }
            return Some(cents);
        }
        let alone = |&j: &usize| self.fill(j, needs[j], &open, &mut vec![false; self.cheapest.len()]);
        let each: Option<Vec<i64>> = self.smallest.iter().map(alone).collect();
        Some(each?.into_iter().max().unwrap_or(0))
    }

    /// Takes the cheapest of one target until it has `need`; `taken` says which
    /// are taken, by place in `cheapest`.
    fn fill(&self, j: usize, need: u32, open: &impl Fn(usize) -> bool, taken: &mut [bool]) -> Option<i64> {
        let bit = 1 << j;
        let have = self.cheapest.iter().zip(&*taken).filter(|(one, taken)| **taken && one.targets & bit != 0);
        let mut missing = (need as usize).saturating_sub(have.count());
        let mut cents = 0;
        for (one, taken) in self.cheapest.iter().zip(taken) {
            if missing == 0 {
                break;
            }
            if one.targets & bit != 0 && !*taken && open(one.index) {
                *taken = true;
                cents += one.cents;
                missing -= 1;
            }
        }
        (missing == 0).then_some(cents)
    }
}

/// Whether the candidates of `small` all count for `large`, or none does.
fn apart_or_inside(contest: &Contest, small: usize, large: usize) -> bool {
    let of = |j: usize| contest.targets[j].of;
    let mut members = contest.candidates.iter().filter(|c| of(small).counts(c));
    let inside = members.clone().all(|c| of(large).counts(c));
    inside || !members.any(|c| of(large).counts(c))
}
