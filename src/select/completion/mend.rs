//! From any choice to one that keeps the rules: what is too much goes, what is
//! missing comes, cheapest first, and what is not needed goes again. Nothing
//! here is proven; it gives the search sets to start from.

use super::amounts::raise;
use super::problem::{ToComplete, groups};

/// A set that completes the awards: what it costs in all, and who, by place in
/// rank order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Completion {
    pub cents: i64,
    pub set: Vec<usize>,
}

/// A choice in the making.
struct Choice<'a, 'b> {
    problem: &'a ToComplete<'b>,
    chosen: Vec<bool>,
    counts: Vec<i64>,
    /// Per group: cents at the minima, and at most.
    least: Vec<i64>,
    most: Vec<i64>,
    held: Vec<i64>,
}

/// Mends this choice; `weights` say of every item how dear it is.
pub(super) fn mend(problem: &ToComplete, chosen: Vec<bool>, weights: &[i128]) -> Option<Completion> {
    let groups_of = problem.counts.len();
    let mut choice = Choice {
        problem,
        chosen: vec![false; chosen.len()],
        counts: vec![0; groups_of],
        least: vec![0; groups_of],
        most: vec![0; groups_of],
        held: vec![0; problem.rooms.len()],
    };
    for (kind, &extra) in problem.extras.iter().enumerate() {
        for group in groups(problem.kinds[kind]) {
            choice.most[group] += extra;
        }
    }
    for (at, &is_in) in chosen.iter().enumerate() {
        if is_in && choice.fits(at) {
            choice.change(at, 1);
        }
    }
    choice.fill(weights)?;
    choice.drop_the_needless();
    choice.completion()
}

impl Choice<'_, '_> {
    fn change(&mut self, at: usize, sign: i64) {
        let item = &self.problem.items[at];
        self.chosen[at] = sign > 0;
        for group in groups(self.problem.kinds[item.kind]) {
            self.counts[group] += sign;
            self.least[group] += sign * item.least;
            self.most[group] += sign * item.most;
        }
        if let Some(lead) = item.lead {
            self.held[lead] += sign;
        }
    }

    fn fits(&self, at: usize) -> bool {
        let item = &self.problem.items[at];
        let room = item.lead.is_none_or(|lead| self.held[lead] < self.problem.rooms[lead]);
        room && groups(self.problem.kinds[item.kind]).all(|group| {
            self.counts[group] < self.problem.counts[group].most
                && self.least[group] + item.least <= self.problem.cents[group].most
        })
    }

    /// Whether the group lacks an award or money.
    fn lacks(&self, group: usize) -> bool {
        self.counts[group] < self.problem.counts[group].least
            || self.most[group] < self.problem.cents[group].least
    }

    fn fill(&mut self, weights: &[i128]) -> Option<()> {
        loop {
            let lacking: Vec<bool> = (0..self.counts.len()).map(|group| self.lacks(group)).collect();
            if !lacking.contains(&true) {
                return Some(());
            }
            let mut best: Option<(i128, usize)> = None;
            for (at, item) in self.problem.items.iter().enumerate() {
                if self.chosen[at] {
                    continue;
                }
                let helped = groups(self.problem.kinds[item.kind]).filter(|&group| lacking[group]).count();
                if helped == 0 || !self.fits(at) {
                    continue;
                }
                let weight = weights[at];
                let dear = if weight > 0 { weight / helped as i128 } else { weight * helped as i128 };
                if best.is_none_or(|(least, _)| dear < least) {
                    best = Some((dear, at));
                }
            }
            self.change(best?.1, 1);
        }
    }

    fn drop_the_needless(&mut self) {
        let mut by_cost: Vec<usize> = (0..self.chosen.len()).filter(|&at| self.chosen[at]).collect();
        by_cost.sort_unstable_by_key(|&at| std::cmp::Reverse(self.problem.items[at].least));
        for at in by_cost {
            self.change(at, -1);
            if groups(self.problem.kinds[self.problem.items[at].kind]).any(|group| self.lacks(group)) {
                self.change(at, 1);
            }
        }
    }

    fn completion(&self) -> Option<Completion> {
        let problem = self.problem;
        let chosen =
            || problem.items.iter().zip(&self.chosen).filter(|(_, is_in)| **is_in).map(|(item, _)| item);
        let mut extras = problem.extras.clone();
        let mut spans = problem.cents.clone();
        for (group, span) in spans.iter_mut().enumerate() {
            span.least = (span.least - self.least[group]).max(0);
            span.most -= self.least[group];
        }
        for item in chosen() {
            extras[item.kind] += item.most - item.least;
        }
        let raised = raise(problem.kinds, &extras, &spans)?;
        let cents = problem.base + raised + chosen().map(|item| item.least).sum::<i64>();
        let set = problem.taken.iter().copied().chain(chosen().map(|item| item.index)).collect();
        Some(Completion { cents, set })
    }
}
