//! The cheapest completion where targets cross each other, or where leads,
//! limits or envelopes are bounded. Completions that served once are asked
//! first the next time; the search runs only where they do not decide.

use crate::select::coded::{Aims, Coded, Ledger};
use crate::select::contest::Counted;
use crate::select::error::SelectError;

use super::mend::{Completion, mend};
use super::prices::Charges;
use super::problem::{Filler, Kinds, Room, ToComplete};
use super::search::{MOST_BRANCHES, Search, Wanted};

/// Branches after which a question is asked in another way.
const QUICK: u32 = 300;
/// How many completions are remembered.
const REMEMBERED: usize = 8;

/// The remaining candidates of such a call.
pub(in crate::select) struct Crossing {
    kinds: Kinds,
    /// Per candidate: its kind.
    kind: Vec<usize>,
    /// Per target, limit and envelope: its group.
    targets: Vec<usize>,
    limits: Vec<usize>,
    envelopes: Vec<usize>,
    groups: usize,
    present: Vec<bool>,
    /// Completions that once served, the latest last.
    known: Vec<Vec<usize>>,
    prices: Charges,
    /// Branches of the search that its questions may still take.
    branches: u32,
}

/// A candidate whose award may be raised by some cents above what the ledger
/// holds of it.
pub(in crate::select) type Raise = Option<(usize, i64)>;

impl Crossing {
    pub fn new(coded: &Coded, members: impl Iterator<Item = usize>) -> Crossing {
        let contest = coded.contest;
        let mut groups: Vec<Counted> = Vec::new();
        let mut group = |of: Counted| {
            groups.iter().position(|one| *one == of).unwrap_or_else(|| {
                groups.push(of);
                groups.len() - 1
            })
        };
        let targets = contest.targets.iter().map(|one| group(one.of)).collect();
        let limits = contest.limits.iter().map(|one| group(one.of)).collect();
        let envelopes = contest.envelopes.iter().map(|one| group(one.of)).collect();
        let mut kinds = Kinds::new();
        let mut kind = Vec::with_capacity(contest.candidates.len());
        for candidate in &contest.candidates {
            let counted = groups.iter().enumerate().filter(|(_, of)| of.counts(candidate));
            let mask = counted.fold(0, |mask, (group, _)| mask | 1 << group);
            kind.push(kinds.iter().position(|one| *one == mask).unwrap_or_else(|| {
                kinds.push(mask);
                kinds.len() - 1
            }));
        }
        let mut present = vec![false; contest.candidates.len()];
        members.for_each(|index| present[index] = true);
        let prices = Charges::zero(groups.len());
        let groups = groups.len();
        let (known, branches) = (Vec::new(), MOST_BRANCHES);
        Crossing { kinds, kind, targets, limits, envelopes, groups, present, known, prices, branches }
    }

    /// Allows its questions so many branches of the search together.
    pub(super) fn allow(&mut self, branches: u32) {
        self.branches = branches;
    }

    pub fn remove(&mut self, index: usize) {
        self.present[index] = false;
    }

    pub fn restore(&mut self, index: usize) {
        self.present[index] = true;
    }

    /// Whether at most `enough` cents complete the awards.
    pub fn completes(
        &mut self,
        coded: &Coded,
        ledger: &Ledger,
        needs: &Aims,
        enough: i64,
        raise: Raise,
    ) -> Result<bool, SelectError> {
        let problem = problem(self, coded, ledger, needs, raise);
        let all: i64 = problem.items.iter().map(|item| item.most).sum();
        let all = all.saturating_add(problem.extras.iter().sum());
        let wanted = if enough >= all { Wanted::Any } else { Wanted::Within(enough) };
        for set in self.known.iter().rev() {
            if let Some(found) = from_known(&problem, set).filter(|found| found.cents <= enough) {
                self.remember(found.set);
                return Ok(true);
            }
        }
        let mut search = Search::new(wanted, None);
        let mut left = self.branches;
        if !search.ends_within(QUICK, &mut left, problem.clone(), self.prices.clone()) {
            // Perhaps not the money but the rules are in the way.
            let mut any = Search::new(Wanted::Any, None);
            let half = left / 2;
            let ended = any.ends_within(half, &mut left, problem.clone(), Charges::zero(self.groups));
            if ended && any.best.is_none() {
                self.branches = left;
                return Ok(false);
            }
            search.best = any.best;
            let most = left;
            if !search.ends_within(most, &mut left, problem, self.prices.clone()) {
                return Err(SelectError::SearchTooLong { most: MOST_BRANCHES });
            }
        }
        self.branches = left;
        let prices = search.prices.filter(|_| wanted != Wanted::Any);
        let found = search.best.filter(|best| best.cents <= enough);
        self.prices = prices.unwrap_or_else(|| std::mem::take(&mut self.prices));
        let served = found.is_some();
        found.into_iter().for_each(|found| self.remember(found.set));
        Ok(served)
    }

    /// The cheapest completion.
    pub(super) fn least(
        &mut self,
        coded: &Coded,
        ledger: &Ledger,
        needs: &Aims,
        raise: Raise,
    ) -> Result<Option<Completion>, SelectError> {
        let problem = problem(self, coded, ledger, needs, raise);
        let known = self.known.iter().filter_map(|set| from_known(&problem, set));
        let mut known = known.min_by_key(|found| found.cents);
        let mut left = self.branches;
        let mut find = |search: &mut Search, prices: Charges| {
            let ended = search.ends_within(MOST_BRANCHES, &mut left, problem.clone(), prices);
            ended.then_some(()).ok_or(SelectError::SearchTooLong { most: MOST_BRANCHES })
        };
        if known.is_none() {
            let mut any = Search::new(Wanted::Any, None);
            find(&mut any, Charges::zero(self.groups))?;
            known = any.best;
        }
        let mut search = Search::new(Wanted::Least, known);
        if search.best.is_some() {
            find(&mut search, self.prices.clone())?;
        }
        self.branches = left;
        if let Some(best) = &search.best {
            let mut set = best.set.clone();
            set.sort_unstable();
            return Ok(Some(Completion { cents: best.cents, set }));
        }
        Ok(None)
    }

    fn remember(&mut self, set: Vec<usize>) {
        self.known.retain(|one| *one != set);
        if self.known.len() >= REMEMBERED {
            self.known.remove(0);
        }
        self.known.push(set);
    }
}

/// The completion that a set known from before gives, mended.
fn from_known(problem: &ToComplete, set: &[usize]) -> Option<Completion> {
    let chosen = problem.items.iter().map(|item| set.contains(&item.index)).collect();
    let weights: Vec<i128> = problem.items.iter().map(|item| i128::from(item.least)).collect();
    mend(problem, chosen, &weights)
}

/// What is still to be completed after this ledger.
fn problem<'a>(
    pool: &'a Crossing,
    coded: &Coded,
    ledger: &Ledger,
    needs: &Aims,
    raise: Raise,
) -> ToComplete<'a> {
    let contest = coded.contest;
    let mut counts = vec![Room::OPEN; pool.groups];
    let mut cents = vec![Room::OPEN; pool.groups];
    for (&group, &need) in pool.targets.iter().zip(&needs.counts) {
        counts[group].least = counts[group].least.max(i64::from(need));
    }
    for ((&group, limit), held) in pool.limits.iter().zip(&contest.limits).zip(&ledger.held) {
        let room = i64::from(limit.at_most) - i64::try_from(held.len()).unwrap_or(i64::MAX);
        counts[group].most = counts[group].most.min(room);
    }
    for (&group, need) in pool.envelopes.iter().zip(&needs.sums) {
        cents[group].least = cents[group].least.max(need.cents());
    }
    for ((&group, envelope), &paid) in pool.envelopes.iter().zip(&contest.envelopes).zip(&ledger.paid) {
        if let Some(most) = envelope.at_most {
            cents[group].most = cents[group].most.min((most - paid).cents());
        }
    }
    let item = |(index, _): (usize, &bool)| Filler {
        index,
        kind: pool.kind[index],
        least: contest.least(index).cents(),
        most: contest.candidates[index].cost.cents(),
        lead: coded.leads[index],
    };
    let mut extras = vec![0; pool.kinds.len()];
    if let Some((index, more)) = raise {
        extras[pool.kind[index]] += more;
    }
    let room = |taken: &Vec<usize>| i64::from(coded.max_per_lead) - taken.len() as i64;
    let mut problem = ToComplete {
        kinds: &pool.kinds,
        items: pool.present.iter().enumerate().filter(|(_, present)| **present).map(item).collect(),
        rooms: ledger.taken.iter().map(room).collect(),
        counts,
        cents,
        extras,
        base: 0,
        taken: Vec::new(),
    };
    problem.sort();
    problem.tidy();
    problem
}
