//! The core of a knapsack: the candidates around the break, where the best
//! score per cent no longer fits, and the partial swaps of those done so far.
//! `knapsack` reads the best set from it.

use super::remainder::Entrant;

/// Partial swaps that one search may look at, and that it may keep at a time.
const WORK: usize = 400_000_000;
const KEEP: usize = 2_000_000;
/// Steps that a partial swap remembers.
pub(super) const MEMORY: usize = 128;

/// A partial swap: the set's cost and score, and which of the last steps
/// changed it (the latest in the lowest bit).
#[derive(Clone, Copy)]
pub(super) struct State {
    cents: i64,
    score: i64,
    pub changes: u128,
}

/// The best total seen, and after how many steps.
pub(super) struct Incumbent {
    pub state: Option<State>,
    pub steps: usize,
    pub score: i64,
}

/// The candidates around the break and the partial swaps of those done so far.
pub(super) struct Core<'a> {
    pub items: &'a [Entrant],
    pub budget: i64,
    goal: Option<i64>,
    /// The items before this are taken at the break.
    pub middle: usize,
    /// Items from here up to `right` have been swapped.
    left: usize,
    right: usize,
    /// The item of every step.
    pub steps: Vec<usize>,
    states: Vec<State>,
    start: State,
    pub best: Incumbent,
    /// What the partial swaps that were not pursued could total at most.
    pub bound: i64,
}

impl<'a> Core<'a> {
    /// The core of items in order of score per cent; only totals above
    /// `floor` count, and one of `goal` is enough.
    pub fn new(items: &'a [Entrant], budget: i64, floor: i64, goal: Option<i64>) -> Core<'a> {
        let mut start = State { cents: 0, score: 0, changes: 0 };
        let fits = |item: &&Entrant| {
            let fits = start.cents + item.cents <= budget;
            if fits {
                start.cents += item.cents;
                start.score += item.score;
            }
            fits
        };
        let middle = items.iter().take_while(fits).count();
        let mut core = Core {
            items,
            budget,
            goal,
            middle,
            left: middle,
            right: middle,
            steps: Vec::new(),
            states: vec![start],
            start,
            best: Incumbent { state: None, steps: 0, score: floor },
            bound: i64::MIN,
        };
        core.notice(start);
        core
    }

    /// Swaps item after item until nothing can beat the best.
    pub fn expand(&mut self) {
        let mut work = 0;
        let mut after = true;
        while !self.states.is_empty() && !self.reached_goal() {
            let ends = (self.left == 0, self.right == self.items.len());
            let next = match ends {
                (true, true) => return,
                (false, true) => false,
                (true, false) => true,
                (false, false) => after,
            };
            after = !after;
            let item = if next {
                self.right += 1;
                self.right - 1
            } else {
                self.left -= 1;
                self.left
            };
            if self.may_change(item, next) {
                self.step(item, if next { 1 } else { -1 });
            } else {
                let states = std::mem::take(&mut self.states);
                self.states = states.into_iter().filter(|s| self.may_win(s)).collect();
            }
            work += self.states.len();
            if work > WORK || self.states.len() > KEEP {
                self.bound = self.states.iter().map(|s| self.bound_of(s)).max().unwrap_or(0);
                return;
            }
        }
    }

    fn reached_goal(&self) -> bool {
        self.goal.is_some_and(|goal| self.best.score >= goal)
    }

    /// Merges the states with and without a change of this item.
    fn step(&mut self, item: usize, sign: i64) {
        self.steps.push(item);
        let (cents, score) = (sign * self.items[item].cents, sign * self.items[item].score);
        let old = std::mem::take(&mut self.states);
        let mut merged: Vec<State> = Vec::with_capacity(old.len() + old.len() / 2);
        let (mut same, mut changed) = (0, 0);
        while same < old.len() || changed < old.len() {
            let without = old.get(same).copied();
            let with = old.get(changed).map(|state| State {
                cents: state.cents + cents,
                score: state.score + score,
                changes: state.changes << 1 | 1,
            });
            let state = match (without, with) {
                (Some(without), Some(with))
                    if (with.cents, -with.score) < (without.cents, -without.score) =>
                {
                    changed += 1;
                    with
                }
                (None, Some(with)) => {
                    changed += 1;
                    with
                }
                (Some(without), _) => {
                    same += 1;
                    State { changes: without.changes << 1, ..without }
                }
                (None, None) => break,
            };
            if merged.last().is_some_and(|last| last.score >= state.score) {
                continue;
            }
            if self.notice(state) || self.may_win(&state) {
                merged.push(state);
            }
        }
        self.states = merged;
    }

    /// Keeps a state that fits and beats the best.
    fn notice(&mut self, state: State) -> bool {
        let better = state.cents <= self.budget && state.score > self.best.score;
        if better {
            self.best = Incumbent { state: Some(state), steps: self.steps.len(), score: state.score };
        }
        better
    }

    /// The item whose score per cent bounds what a state can still gain, or
    /// must still give up: the next one after or before the core.
    fn slope(&self, over: bool) -> Option<&Entrant> {
        if over { self.left.checked_sub(1).map(|at| &self.items[at]) } else { self.items.get(self.right) }
    }

    /// Whether a state can still come to beat the best.
    fn may_win(&self, state: &State) -> bool {
        let room = self.budget - state.cents;
        match self.slope(room < 0) {
            Some(item) => beats(room, item, self.best.score + 1 - state.score),
            None => room >= 0 && state.score > self.best.score,
        }
    }

    /// Whether changing this item alone leaves the bound above the best; the
    /// items on either side of the break bound what else can change.
    fn may_change(&self, item: usize, add: bool) -> bool {
        let sign = if add { 1 } else { -1 };
        let room = self.budget - self.start.cents - sign * self.items[item].cents;
        let missing = self.best.score + 1 - self.start.score - sign * self.items[item].score;
        let slope = if room < 0 {
            self.middle.checked_sub(1).map(|at| &self.items[at])
        } else {
            self.items.get(self.middle)
        };
        match slope {
            Some(slope) => beats(room, slope, missing),
            None => room >= 0 && missing <= 0,
        }
    }

    fn bound_of(&self, state: &State) -> i64 {
        let room = self.budget - state.cents;
        let gain = self.slope(room < 0).map_or(0, |item| {
            let gain = i128::from(room) * i128::from(item.score);
            gain.div_euclid(i128::from(item.cents))
        });
        state.score.saturating_add(i64::try_from(gain).unwrap_or(i64::MAX))
    }
}

/// Whether `room` cents at this item's score per cent come to `missing`.
fn beats(room: i64, item: &Entrant, missing: i64) -> bool {
    i128::from(room) * i128::from(item.score) >= i128::from(missing) * i128::from(item.cents)
}
