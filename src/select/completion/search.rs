//! The exact search for a completion: at every branch prices bound what is
//! still to be chosen, items whose change alone would exceed the bound are
//! settled, and the rest is split over the item about which the prices are
//! least sure. Equal steps on every machine: it counts branches, not seconds.

use super::amounts::raise;
use super::mend::{Completion, mend};
use super::prices::{Ascent, Charges, Relaxed, UNIT};
use super::problem::{Filler, ToComplete};

/// Most branches of the search that the questions of one pool may take together,
/// the first [`FREE`] of each apart.
pub const MOST_BRANCHES: u32 = 8_000;
/// Branches that every question may take: a long ranking asks many easy ones.
const FREE: u32 = 8;
/// Price steps at the first branch and at the others.
const FIRST: u32 = 150;
const LATER: u32 = 24;

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// Any completion that costs at most so many cents.
    Within(i64),
    /// Any completion, whatever it costs.
    Any,
    /// The cheapest.
    Least,
}

/// A search.
pub(super) struct Search {
    wanted: Wanted,
    /// The best completion known.
    pub best: Option<Completion>,
    branches: u32,
    relaxed: Relaxed,
    /// The prices of the first branch, for the next question.
    pub prices: Option<Charges>,
}

/// The branches with and without an item, the likelier last, and their prices.
type Split<'a> = ([ToComplete<'a>; 2], Charges);

impl Search {
    pub fn new(wanted: Wanted, best: Option<Completion>) -> Search {
        Search { wanted, best, branches: 0, relaxed: Relaxed::default(), prices: None }
    }

    /// Whether the search came to its end within `most` branches, of which those that
    /// are not free come off what is left; `best` then holds the answer, if there is one.
    pub fn ends_within(&mut self, most: u32, left: &mut u32, problem: ToComplete, prices: Charges) -> bool {
        self.branches = 0;
        let mut open = vec![(problem, prices)];
        while let Some((problem, prices)) = open.pop() {
            if self.is_answered() {
                break;
            }
            if self.branches == most || self.branches >= FREE && *left == 0 {
                return false;
            }
            *left -= u32::from(self.branches >= FREE);
            self.branches += 1;
            if let Some(([less, likely], prices)) = self.branch(problem, prices) {
                open.push((less, prices.clone()));
                open.push((likely, prices));
            }
        }
        true
    }

    fn is_answered(&self) -> bool {
        match (self.wanted, &self.best) {
            (Wanted::Within(enough), Some(best)) => best.cents <= enough,
            (Wanted::Any, Some(_)) => true,
            (Wanted::Least, _) | (_, None) => false,
        }
    }

    /// The most that a completion of this branch may cost to be of use; none
    /// where nothing of it can be.
    fn most(&self, problem: &ToComplete) -> Option<i64> {
        let most = match (self.wanted, &self.best) {
            (Wanted::Within(enough), _) => enough,
            (Wanted::Any, _) | (Wanted::Least, None) => return Some(i64::MAX / 4),
            (Wanted::Least, Some(best)) => best.cents - 1,
        };
        let grain = problem.grain();
        (most >= problem.base).then(|| most - (most - problem.base) % grain)
    }

    fn offer(&mut self, found: Option<Completion>) {
        if let Some(found) = found
            && self.best.as_ref().is_none_or(|best| found.cents < best.cents)
        {
            self.best = Some(found);
        }
    }

    /// Bounds a branch and settles what it can; none where nothing better than
    /// what is known can come of it.
    fn branch<'a>(&mut self, mut problem: ToComplete<'a>, mut prices: Charges) -> Option<Split<'a>> {
        let unit = if self.wanted == Wanted::Any { 0 } else { UNIT };
        let first = self.branches == 1;
        let mut rounds = if first { FIRST } else { LATER };
        loop {
            let most = self.most(&problem)?;
            if problem.items.iter().any(|item| item.least > most - problem.base) {
                problem.items.retain(|item| item.least <= most - problem.base);
                problem.tidy();
            }
            if problem.is_hopeless() {
                return None;
            }
            if problem.is_met() || problem.items.is_empty() {
                let raised = raise(problem.kinds, &problem.extras, &problem.cents);
                let counted = problem.counts.iter().all(|span| span.least == 0);
                let set = || problem.taken.clone();
                let found = raised.filter(|_| counted);
                self.offer(found.map(|raised| Completion { cents: problem.base + raised, set: set() }));
                return None;
            }
            let (bound, best, hits) = self.climb(&problem, unit, prices, rounds)?;
            prices = best;
            if first {
                self.prices = Some(prices.clone());
            }
            let most = self.most(&problem)?;
            let limit = i128::from(most) * unit;
            if self.is_answered() || bound > limit {
                return None;
            }
            // The choice at the best prices.
            self.relaxed.at(&problem, &prices, unit);
            let rises = self.relaxed.rises(&problem);
            let chosen = self.relaxed.chosen.iter();
            let settled: Vec<Option<bool>> = rises
                .iter()
                .zip(chosen)
                .map(|(&rise, &is_in)| (self.relaxed.bound + rise > limit).then_some(is_in))
                .collect();
            if settled.iter().any(Option::is_some) {
                problem.settle(&settled);
                rounds = LATER;
                continue;
            }
            return split(problem, prices, &hits);
        }
    }

    /// Raises the bound and looks for completions on the way. None if the branch
    /// is closed; else the bound, its prices, and per item how often it was in.
    fn climb(
        &mut self,
        problem: &ToComplete,
        unit: i128,
        prices: Charges,
        rounds: u32,
    ) -> Option<(i128, Charges, (u32, Vec<u32>))> {
        let mut ascent = Ascent::new(problem, unit, prices, std::mem::take(&mut self.relaxed));
        let mut hits = vec![0_u32; problem.items.len()];
        let mut steps = 0;
        for round in 0..rounds {
            let Some(most) = self.most(problem) else { break };
            let limit = i128::from(most) * unit;
            if ascent.best.0 > limit {
                self.relaxed = ascent.relaxed;
                return None;
            }
            if round % 8 == 0 {
                let found = mend(problem, ascent.relaxed.chosen.clone(), &ascent.relaxed.reduced);
                self.offer(found);
                if self.is_answered() {
                    break;
                }
            }
            steps += 1;
            for (hits, &is_in) in hits.iter_mut().zip(&ascent.relaxed.chosen) {
                *hits += u32::from(is_in);
            }
            // A bound far below is led up step by step, lest the prices overshoot.
            let near = ascent.best.0 + (ascent.best.0.abs() >> 3) + UNIT;
            let goal = match self.wanted {
                // Only the rules matter: any bound above nothing closes the branch.
                Wanted::Any => ascent.typical * UNIT,
                Wanted::Least if self.best.is_none() => near,
                Wanted::Within(_) | Wanted::Least => near.min(limit + UNIT),
            };
            if !ascent.step(goal) {
                break;
            }
        }
        self.relaxed = std::mem::take(&mut ascent.relaxed);
        let (bound, prices) = ascent.best;
        Some((bound, prices, (steps, hits)))
    }
}

/// The two branches over the item about which the prices are least sure.
fn split<'a>(problem: ToComplete<'a>, prices: Charges, (steps, hits): &(u32, Vec<u32>)) -> Option<Split<'a>> {
    let unsure = |at: &usize| (hits[*at].min(steps - hits[*at]), problem.items[*at].least);
    let at = (0..problem.items.len()).max_by_key(unsure)?;
    let likely_in = 3 * hits[at] >= *steps;
    let item = problem.items[at];
    let ranks_with =
        |other: &Filler| other.kind == item.kind && (other.lead.is_none() || other.lead == item.lead);
    let order = |one: &Filler| (one.least, one.index);
    // Where no sum has to be filled, the cheaper of a kind go first.
    let ordered = problem.kinds[item.kind] & problem.sums_missed() == 0;
    let own = |other: &Filler| other.index == item.index;
    let with: Vec<Option<bool>> = problem
        .items
        .iter()
        .map(|other| {
            let before = ordered && ranks_with(other) && order(other) < order(&item);
            (own(other) || before).then_some(true)
        })
        .collect();
    let without: Vec<Option<bool>> = problem
        .items
        .iter()
        .map(|other| {
            let same = other.kind == item.kind && (item.lead.is_none() || other.lead == item.lead);
            let after = ordered && same && order(other) > order(&item);
            (own(other) || after).then_some(false)
        })
        .collect();
    let mut taking = problem.clone();
    taking.settle(&with);
    let mut leaving = problem;
    leaving.settle(&without);
    let both = if likely_in { [leaving, taking] } else { [taking, leaving] };
    Some((both, prices))
}
