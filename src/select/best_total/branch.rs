//! The choice under all rules, solved exactly: candidates whose
//! change alone would lower the bound to the best known total are settled, the
//! rest is searched depth first, best worth per cent first, with the bound of
//! the fractional choice at every node.

use super::multipliers::{Prices, SHIFT};
use super::remainder::{Entrant, Found, Optimum, Remainder, Row, by_worth};

/// Nodes of the first, quick search and of the full one.
const QUICK: u64 = 20_000;
const NODES: u64 = 30_000_000;

/// Finds the best set that totals more than `floor`; stops at `goal`.
pub(super) fn solve(choice: &Remainder, floor: i64, goal: Option<i64>) -> Optimum {
    let prices = Prices::descend(choice, floor);
    let mut answer = Optimum { found: None, bound: floor };
    for nodes in [QUICK, NODES] {
        let known = answer.found.as_ref().map_or(floor, |found| found.total);
        if goal.is_some_and(|goal| known >= goal) {
            break;
        }
        let Some(settled) = settle(choice, &prices, known) else {
            answer.bound = known;
            break;
        };
        let Some((rest, taken)) = choice.settle(&settled) else {
            answer.bound = known;
            break;
        };
        let goal = goal.map(|goal| goal - taken.total);
        let mut search = Search::new(&rest, &prices, known - taken.total, goal);
        search.run(nodes);
        if let Some(mut set) = search.found.take() {
            set.extend(&taken.set);
            set.sort_unstable();
            answer.found = Some(Found { total: search.best + taken.total, set });
        }
        answer.bound = search.bound.max(search.best) + taken.total;
        if search.finished {
            break;
        }
    }
    answer
}

/// Which items every set above `known` has or lacks; none if there is no such set.
fn settle(choice: &Remainder, prices: &Prices, known: i64) -> Option<Vec<Option<bool>>> {
    let spare = prices.bound(choice) - (i128::from(known + 1) << SHIFT);
    let settled = |item: &Entrant| {
        let reduced = prices.reduced(choice, item);
        (reduced.abs() > spare).then_some(reduced > 0)
    };
    (spare >= 0).then(|| choice.items.iter().map(settled).collect())
}

/// A depth-first search.
struct Search {
    /// The items in the order of the search.
    items: Vec<Entrant>,
    worth: Vec<i128>,
    /// Sums over the items of positive worth, which come first.
    cents_before: Vec<i64>,
    worth_before: Vec<i128>,
    rows: Vec<Row>,
    /// Per place and row: what the items from there on count, and the least cost among them.
    counts_after: Vec<Vec<i64>>,
    least_after: Vec<Vec<i64>>,
    taken: Vec<usize>,
    left: i64,
    total: i64,
    value: i128,
    /// Per row: what is still needed, or may still be held.
    needs: Vec<i64>,
    room: Vec<u32>,
    best: i64,
    found: Option<Vec<usize>>,
    goal: Option<i64>,
    bound: i64,
    finished: bool,
}

impl Search {
    fn new(choice: &Remainder, prices: &Prices, floor: i64, goal: Option<i64>) -> Search {
        let mut items: Vec<(i128, Entrant)> =
            choice.items.iter().map(|item| (prices.worth(choice, item), *item)).collect();
        items.sort_by(by_worth);
        let (worth, items): (Vec<i128>, Vec<Entrant>) = items.into_iter().unzip();
        let (mut cents_before, mut worth_before) = (vec![0], vec![0]);
        for (item, &worth) in items.iter().zip(&worth).take_while(|(_, worth)| **worth > 0) {
            cents_before.push(cents_before[cents_before.len() - 1] + item.cents);
            worth_before.push(worth_before[worth_before.len() - 1] + worth);
        }
        let rows = choice.rows.len();
        let mut counts_after = vec![vec![0; rows]];
        let mut least_after = vec![vec![i64::MAX; rows]];
        for item in items.iter().rev() {
            let mut counts = counts_after[counts_after.len() - 1].clone();
            let mut least = least_after[least_after.len() - 1].clone();
            for j in item.counted() {
                counts[j] += choice.rows[j].weight(item);
                least[j] = least[j].min(item.cents);
            }
            counts_after.push(counts);
            least_after.push(least);
        }
        counts_after.reverse();
        least_after.reverse();
        Search {
            items,
            worth,
            cents_before,
            worth_before,
            counts_after,
            least_after,
            taken: Vec::new(),
            left: choice.budget,
            total: 0,
            value: prices.given(choice),
            needs: choice.rows.iter().map(|row| row.value).collect(),
            rows: choice.rows.clone(),
            room: choice.room.clone(),
            best: floor,
            found: None,
            goal,
            bound: i64::MIN,
            finished: false,
        }
    }

    /// Searches to the end, to the goal, or until the nodes are used up; then
    /// `bound` covers what was not searched.
    fn run(&mut self, nodes: u64) {
        let mut at = 0;
        for _ in 0..nodes {
            if self.goal.is_some_and(|goal| self.best >= goal) {
                self.finished = true;
                return;
            }
            let alive = self.may_win(at);
            if alive && at < self.items.len() {
                self.take_if_it_fits(at);
                at += 1;
                continue;
            }
            if alive {
                self.keep();
            }
            match self.drop_last() {
                Some(last) => at = last + 1,
                None => {
                    self.finished = true;
                    return;
                }
            }
        }
        self.bound = self.bound_at(at);
        while let Some(last) = self.drop_last() {
            self.bound = self.bound.max(self.bound_at(last + 1));
        }
    }

    fn take_if_it_fits(&mut self, at: usize) {
        let item = self.items[at];
        if item.cents > self.left || item.lead.is_some_and(|lead| self.room[lead] == 0) {
            return;
        }
        let allowed = |j: usize| self.rows[j].asks() || self.rows[j].weight(&item) <= self.needs[j];
        if !item.counted().all(allowed) {
            return;
        }
        self.change(at, 1);
        self.taken.push(at);
    }

    fn drop_last(&mut self) -> Option<usize> {
        let last = self.taken.pop()?;
        self.change(last, -1);
        Some(last)
    }

    fn change(&mut self, at: usize, sign: i64) {
        let item = self.items[at];
        self.left -= sign * item.cents;
        self.total += sign * item.score;
        self.value += i128::from(sign) * self.worth[at];
        for j in item.counted() {
            self.needs[j] -= sign * self.rows[j].weight(&item);
        }
        if let Some(lead) = item.lead {
            if sign > 0 {
                self.room[lead] -= 1;
            } else {
                self.room[lead] += 1;
            }
        }
    }

    /// Keeps the set of a leaf.
    fn keep(&mut self) {
        if self.total > self.best {
            self.best = self.total;
            self.found = Some(self.taken.iter().map(|&at| self.items[at].index).collect());
        }
    }

    /// Whether the sets below this node may meet every target and beat the best.
    fn may_win(&self, at: usize) -> bool {
        for (j, &need) in self.needs.iter().enumerate() {
            if need > 0 && self.rows[j].asks() {
                let each = if self.rows[j].in_cents() { 1 } else { self.least_after[at][j] };
                if self.counts_after[at][j] < need || each.saturating_mul(need) > self.left {
                    return false;
                }
            }
        }
        self.fraction(at) >= i128::from(self.best + 1) << SHIFT
    }

    /// The bound of the sets below this node, in score units.
    fn bound_at(&self, at: usize) -> i64 {
        i64::try_from(self.fraction(at) >> SHIFT).unwrap_or(i64::MAX)
    }

    /// The bound of the sets below this node, in units of 2^-SHIFT.
    fn fraction(&self, at: usize) -> i128 {
        let last = self.cents_before.len() - 1;
        if at >= last {
            return self.value;
        }
        let most = self.cents_before[at] + self.left;
        let whole = at + self.cents_before[at..=last].partition_point(|&cents| cents <= most) - 1;
        let worth = self.value + self.worth_before[whole] - self.worth_before[at];
        if whole == last {
            return worth;
        }
        let room = i128::from(most - self.cents_before[whole]);
        worth + room * self.worth[whole] / i128::from(self.items[whole].cents)
    }
}

#[cfg(test)]
mod tests {
    use super::super::remainder::Bound;
    use super::*;

    #[test]
    fn a_search_that_is_cut_off_keeps_a_bound() {
        let item = |index: usize| {
            let cents = 1000 + (index as i64 * 7919) % 997;
            Entrant { index, cents, score: cents + 500, rows: 1, lead: None }
        };
        let choice = Remainder {
            items: (0..24).map(item).collect(),
            budget: 14_321,
            rows: vec![Row { bound: Bound::Target(0), value: 9 }],
            room: Vec::new(),
        };
        let best = solve(&choice, 0, None);
        let best_total = best.found.unwrap().total;
        assert_eq!(best.bound, best_total);
        let prices = Prices::descend(&choice, 0);
        for nodes in [0, 1, 10, 100, 1000] {
            let mut search = Search::new(&choice, &prices, 0, None);
            search.run(nodes);
            assert!(search.finished || search.bound.max(search.best) >= best_total);
        }
    }
}
