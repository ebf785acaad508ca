//! Charges for what the groups must and may hold: an item that fills a group
//! earns its price, one that uses a group up pays it. At any prices, the items
//! that earn more than they cost, the best of each lead as far as it has room,
//! give a lower bound on every choice (Lagrangian relaxation); leads need no
//! prices. Subgradient ascent with Polyak's step, in integers.

use super::problem::{ToComplete, groups};

/// Charges are in units of 2^-SHIFT cents, those of a cent in 2^-SHIFT.
pub(super) const SHIFT: u32 = 24;
/// A unit of 2^SHIFT.
pub(super) const UNIT: i128 = 1 << SHIFT;
/// The step is halved after this many steps without progress.
const PATIENCE: u32 = 5;

/// What is charged: above zero for what is needed, below for what is full.
#[derive(Clone, Debug, Default)]
pub(super) struct Charges {
    /// Per group: of one more.
    pub counts: Vec<i128>,
    /// Per group: of a cent.
    pub cents: Vec<i128>,
}

/// The choice at some prices. Reused from one to the next.
#[derive(Clone, Debug, Default)]
pub(super) struct Relaxed {
    /// No choice costs less, in units of 2^-SHIFT cents.
    pub bound: i128,
    /// Per item: what it costs with its prices, and whether it is in.
    pub reduced: Vec<i128>,
    pub chosen: Vec<bool>,
    /// Per group: how many are chosen, and their cents.
    counts: Vec<i64>,
    cents: Vec<i64>,
    /// Per kind.
    rate: Vec<i128>,
    fixed: Vec<i128>,
    held: Vec<(i64, i64)>,
    worst: Vec<(i128, usize)>,
}

impl Charges {
    pub fn zero(groups: usize) -> Charges {
        Charges { counts: vec![0; groups], cents: vec![0; groups] }
    }
}

impl Relaxed {
    /// The choice of a problem at these prices; `unit` is what a cent weighs:
    /// [`UNIT`], or nothing where only the rules matter.
    pub fn at(&mut self, problem: &ToComplete, prices: &Charges, unit: i128) {
        let kinds = problem.kinds;
        self.rate.clear();
        self.fixed.clear();
        for &mask in kinds {
            self.rate.push(unit - groups(mask).map(|group| prices.cents[group]).sum::<i128>());
            self.fixed.push(groups(mask).map(|group| prices.counts[group]).sum());
        }
        self.held.clear();
        self.held.resize(kinds.len(), (0, 0));
        self.reduced.clear();
        self.chosen.clear();
        let mut sum = i128::from(problem.base) * unit;
        for item in &problem.items {
            let rate = self.rate[item.kind];
            let amount = if rate < 0 { item.most } else { item.least };
            self.reduced.push(rate * i128::from(amount) - self.fixed[item.kind]);
        }
        self.chosen.extend(self.reduced.iter().map(|&reduced| reduced < 0));
        self.keep_to_leads(problem);
        for (at, item) in problem.items.iter().enumerate() {
            if self.chosen[at] {
                let amount = if self.rate[item.kind] < 0 { item.most } else { item.least };
                let held = &mut self.held[item.kind];
                *held = (held.0 + 1, held.1 + amount);
                sum += self.reduced[at];
            }
        }
        for (kind, &extra) in problem.extras.iter().enumerate() {
            if extra > 0 && self.rate[kind] < 0 {
                self.held[kind].1 += extra;
                sum += self.rate[kind] * i128::from(extra);
            }
        }
        self.counts.clear();
        self.counts.resize(prices.counts.len(), 0);
        self.cents.clear();
        self.cents.resize(prices.counts.len(), 0);
        for (kind, &(count, cents)) in self.held.iter().enumerate() {
            for group in groups(kinds[kind]) {
                self.counts[group] += count;
                self.cents[group] += cents;
            }
        }
        let spans = problem.counts.iter().chain(&problem.cents);
        for (&price, span) in prices.counts.iter().chain(&prices.cents).zip(spans) {
            sum += price * i128::from(if price > 0 { span.least } else { span.most });
        }
        self.bound = sum;
    }

    /// Of every lead with more chosen than room, keeps the best.
    fn keep_to_leads(&mut self, problem: &ToComplete) {
        let mut from = problem.items.partition_point(|item| item.lead.is_none());
        while let Some(lead) = problem.items.get(from).and_then(|item| item.lead) {
            let mut to = from;
            while problem.items.get(to).is_some_and(|item| item.lead == Some(lead)) {
                to += 1;
            }
            let room = usize::try_from(problem.rooms[lead]).unwrap_or(0);
            self.worst.clear();
            let chosen = (from..to).filter(|&at| self.chosen[at]);
            self.worst.extend(chosen.map(|at| (self.reduced[at], at)));
            if self.worst.len() > room {
                self.worst.sort_unstable();
                for &(_, at) in &self.worst[room..] {
                    self.chosen[at] = false;
                }
            }
            from = to;
        }
    }

    /// By how much the bound rises if each item is settled against the choice.
    pub fn rises(&self, problem: &ToComplete) -> Vec<i128> {
        let mut rises: Vec<i128> = self.reduced.iter().map(|reduced| reduced.abs()).collect();
        let mut from = problem.items.partition_point(|item| item.lead.is_none());
        while let Some(lead) = problem.items.get(from).and_then(|item| item.lead) {
            let mut to = from;
            while problem.items.get(to).is_some_and(|item| item.lead == Some(lead)) {
                to += 1;
            }
            let room = usize::try_from(problem.rooms[lead]).unwrap_or(0);
            let chosen = || (from..to).filter(|&at| self.chosen[at]);
            let full = chosen().count() >= room;
            // Who comes in takes the place of the worst, who goes leaves it to the next.
            let worst = if full { chosen().map(|at| self.reduced[at]).max().unwrap_or(0) } else { 0 };
            let others = (from..to).filter(|&at| !self.chosen[at]);
            let next = others.map(|at| self.reduced[at]).min().unwrap_or(0).min(0);
            let own = self.chosen[from..to].iter().zip(&self.reduced[from..to]);
            for (rise, (&chosen, &reduced)) in rises[from..to].iter_mut().zip(own) {
                *rise = if chosen { next - reduced } else { reduced - worst };
            }
            from = to;
        }
        rises
    }
}

/// An ascent from some prices.
pub(super) struct Ascent<'a, 'b> {
    pub problem: &'a ToComplete<'b>,
    pub unit: i128,
    /// What a typical item costs, in cents: prices of money move with it.
    pub typical: i128,
    pub prices: Charges,
    pub relaxed: Relaxed,
    pub best: (i128, Charges),
    halvings: u32,
    idle: u32,
}

impl<'a, 'b> Ascent<'a, 'b> {
    pub fn new(problem: &'a ToComplete<'b>, unit: i128, prices: Charges, relaxed: Relaxed) -> Ascent<'a, 'b> {
        let items = i64::try_from(problem.items.len().max(1)).unwrap_or(i64::MAX);
        let typical = problem.items.iter().map(|item| item.least).sum::<i64>() / items;
        let mut ascent = Ascent {
            problem,
            unit,
            typical: i128::from(typical.max(1)),
            best: (i128::MIN, prices.clone()),
            prices,
            relaxed,
            halvings: 0,
            idle: 0,
        };
        ascent.look();
        ascent
    }

    fn look(&mut self) {
        self.relaxed.at(self.problem, &self.prices, self.unit);
        self.idle += 1;
        if self.relaxed.bound > self.best.0 {
            self.best.0 = self.relaxed.bound;
            self.best.1.clone_from(&self.prices);
            self.idle = 0;
        } else if self.idle >= PATIENCE {
            self.idle = 0;
            self.halvings += 1;
        }
    }

    /// One step toward `goal`; false if the slope is flat or the steps have become small.
    pub fn step(&mut self, goal: i128) -> bool {
        let groups = self.prices.counts.len();
        let mut slopes = Vec::with_capacity(2 * groups);
        let mut norm = 0_i128;
        for group in 0..2 * groups {
            let (price, span, held, scale) = if group < groups {
                (self.prices.counts[group], self.problem.counts[group], self.relaxed.counts[group], 1)
            } else {
                let group = group - groups;
                (self.prices.cents[group], self.problem.cents[group], self.relaxed.cents[group], self.typical)
            };
            let below = i128::from(span.least) - i128::from(held);
            let above = i128::from(span.most) - i128::from(held);
            let slope = match price.signum() {
                1 => below,
                -1 => above,
                _ if below > 0 => below,
                _ => above.min(0),
            };
            let slope = (slope << 8) / scale;
            norm += slope * slope;
            slopes.push(slope);
        }
        if norm == 0 || self.halvings > 12 {
            return false;
        }
        let gap = ((goal - self.relaxed.bound).max(0) >> self.halvings) + 1;
        for (group, slope) in slopes.into_iter().enumerate() {
            let by = ((gap * slope) << 8) / norm;
            let price = if group < groups {
                &mut self.prices.counts[group]
            } else {
                &mut self.prices.cents[group - groups]
            };
            let next = *price + if group < groups { by } else { by / self.typical };
            // A price passes zero only by stopping there.
            *price = if *price != 0 && next.signum() != price.signum() { 0 } else { next };
        }
        self.look();
        true
    }
}
