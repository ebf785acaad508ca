//! The strategies by their definition, trying every set: slow, plain, and
//! without a line of the code under test.

use toets::domain::force::Force;
use toets::select::Contest;

/// Every set of the free candidates, with what it would do.
pub struct Exhaustive<'a> {
    contest: &'a Contest,
    pub forced_in: Vec<usize>,
    free: Vec<usize>,
    least: Vec<i64>,
}

impl<'a> Exhaustive<'a> {
    pub fn new(contest: &'a Contest) -> Exhaustive<'a> {
        let with = |forced| {
            let all = 0..contest.candidates.len();
            all.filter(move |&i| contest.candidates[i].forced == forced)
        };
        Exhaustive {
            contest,
            forced_in: with(Some(Force::In)).collect(),
            free: with(None).collect(),
            least: (0..contest.candidates.len()).map(|i| contest.least(i).cents()).collect(),
        }
    }

    fn leads_allow(&self, set: &[usize]) -> bool {
        let Some(maximum) = self.contest.max_per_lead else {
            return true;
        };
        set.iter().all(|&i| {
            let lead = self.contest.candidates[i].lead;
            let held = set.iter().filter(|&&k| self.contest.candidates[k].lead == lead);
            lead.is_none() || held.count() <= maximum as usize
        })
    }

    fn reached(&self, j: usize, set: &[usize]) -> u32 {
        let target = self.contest.targets[j];
        let counted = set.iter().filter(|&&i| target.of.counts(&self.contest.candidates[i]));
        u32::try_from(counted.count()).expect("few")
    }

    /// Whether the forced set stands on its own.
    pub fn forced_fits(&self) -> bool {
        let asked = self.forced_in.iter().map(|&i| self.contest.candidates[i].cost);
        self.leads_allow(&self.forced_in) && asked.sum::<toets::domain::money::Money>() <= self.contest.budget
    }

    /// The least that completes `set` from `below` to these minima.
    fn completion(&self, set: &[usize], below: &[usize], at_least: &[u32]) -> Option<i64> {
        let sets = (0..1_u32 << below.len()).filter_map(|bits| {
            let more = (0..below.len()).filter(|k| bits >> k & 1 == 1).map(|k| below[k]);
            let cost: i64 = more.clone().map(|i| self.least[i]).sum();
            let whole: Vec<usize> = set.iter().copied().chain(more).collect();
            let meets = at_least.iter().enumerate().all(|(j, &n)| self.reached(j, &whole) >= n);
            (meets && self.leads_allow(&whole)).then_some(cost)
        });
        sets.min()
    }

    fn left(&self) -> i64 {
        let asked = self.forced_in.iter().map(|&i| self.contest.candidates[i].cost.cents());
        self.contest.budget.cents() - asked.sum::<i64>()
    }

    /// The targets, lowered one by one to the most that is reachable.
    pub fn settled(&self) -> Vec<u32> {
        let mut settled = Vec::new();
        for target in &self.contest.targets {
            settled.push(target.at_least);
            while self.completion(&self.forced_in, &self.free, &settled).is_none_or(|cost| cost > self.left())
            {
                if let Some(last) = settled.last_mut() {
                    *last -= 1;
                }
            }
        }
        settled
    }

    /// Per candidate: its award in cents; or, where it fits but is set aside,
    /// the reserve that stands against it.
    pub fn targets(&self) -> Vec<Result<i64, Option<i64>>> {
        let settled = self.settled();
        let mut set = self.forced_in.clone();
        let mut left = self.left();
        let mut result = Vec::new();
        for i in 0..self.contest.candidates.len() {
            let cost = self.contest.candidates[i].cost.cents();
            result.push(match self.contest.candidates[i].forced {
                Some(Force::In) => Ok(cost),
                Some(Force::Out) => Ok(0),
                None => {
                    let with: Vec<usize> = set.iter().copied().chain([i]).collect();
                    let below: Vec<usize> = self.free.iter().copied().filter(|&k| k > i).collect();
                    let reserve = self.completion(&with, &below, &settled);
                    let fits = reserve.is_some_and(|reserve| self.least[i] + reserve <= left);
                    if self.least[i] > left || !self.leads_allow(&with) {
                        Ok(0)
                    } else if fits {
                        let most = left - reserve.unwrap_or(0);
                        let amount = if self.contest.partial { cost.min(most) } else { cost };
                        left -= amount;
                        set = with;
                        Ok(amount)
                    } else {
                        Err(reserve)
                    }
                }
            });
        }
        result
    }

    /// The best total under the settled targets at full requests, and of the
    /// sets that reach it the best ranked.
    pub fn best_total(&self) -> Option<(i64, Vec<usize>)> {
        self.best_among(|_| true)
    }

    /// The best total of the sets with this candidate.
    pub fn best_total_with(&self, index: usize) -> Option<i64> {
        self.best_among(|set| set.contains(&index)).map(|best| best.0)
    }

    fn best_among(&self, admits: impl Fn(&[usize]) -> bool) -> Option<(i64, Vec<usize>)> {
        let settled = self.settled();
        let sets = (0..1_u32 << self.free.len()).filter_map(|bits| {
            let more = (0..self.free.len()).filter(|k| bits >> k & 1 == 1);
            let mut set: Vec<usize> = more.map(|k| self.free[k]).collect();
            set.extend(&self.forced_in);
            set.sort_unstable();
            let candidates = set.iter().map(|&i| &self.contest.candidates[i]);
            let cost: i64 = candidates.clone().map(|c| c.cost.cents()).sum();
            let total: i64 = candidates.map(|c| c.score).sum();
            let feasible = cost <= self.contest.budget.cents()
                && admits(&set)
                && settled.iter().enumerate().all(|(j, &n)| self.reached(j, &set) >= n)
                && self.leads_allow(&set);
            feasible.then_some((total, set))
        });
        sets.max_by(|(a, left), (b, right)| {
            let ranked =
                |set: &[usize]| -> Vec<bool> { (0..self.least.len()).map(|i| set.contains(&i)).collect() };
            a.cmp(b).then_with(|| ranked(left).cmp(&ranked(right)))
        })
    }
}
