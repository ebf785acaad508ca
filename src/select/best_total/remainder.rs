//! What the exact search chooses from: the candidates that nothing has decided
//! yet, the money left, and what the rules still ask and allow.

use crate::select::coded::{Aims, Coded, Ledger};
use crate::select::contest::Counted;
use crate::select::error::SelectError;

/// Most rules that can bind a choice.
const ROWS: usize = 128;

/// A choice of the highest total score within the money and the rules.
#[derive(Clone, Debug, Default)]
pub(super) struct Remainder {
    /// In rank order.
    pub items: Vec<Entrant>,
    /// In cents.
    pub budget: i64,
    /// The rules that may bind, beside leads and money.
    pub rows: Vec<Row>,
    /// Per lead: how many may be chosen.
    pub room: Vec<u32>,
}

/// A rule on the number or the money of some items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub bound: Bound,
    /// What is still needed, or may still be held: awards or cents.
    pub value: i64,
}

/// Which rule of the call, by its place in the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bound {
    Target(usize),
    Limit(usize),
    /// The least of an envelope, and the most.
    Least(usize),
    Most(usize),
}

impl Row {
    /// Whether the rule asks, rather than allows.
    pub fn asks(&self) -> bool {
        match self.bound {
            Bound::Target(_) | Bound::Least(_) => true,
            Bound::Limit(_) | Bound::Most(_) => false,
        }
    }

    pub fn in_cents(&self) -> bool {
        match self.bound {
            Bound::Target(_) | Bound::Limit(_) => false,
            Bound::Least(_) | Bound::Most(_) => true,
        }
    }

    /// What an item counts for the rule that counts it.
    pub fn weight(&self, item: &Entrant) -> i64 {
        if self.in_cents() { item.cents } else { 1 }
    }
}

/// One candidate of a choice.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entrant {
    /// Its place in rank order.
    pub index: usize,
    pub cents: i64,
    pub score: i64,
    /// Bit j: the j-th row counts it.
    pub rows: u128,
    pub lead: Option<usize>,
}

impl Entrant {
    /// The rows that count it.
    pub fn counted(&self) -> impl Iterator<Item = usize> {
        let mut rest = self.rows;
        std::iter::from_fn(move || {
            let next = rest.trailing_zeros();
            rest &= rest.wrapping_sub(1);
            (next < u128::BITS).then_some(next as usize)
        })
    }
}

/// A set of candidates (by place in rank order) and its total score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub total: i64,
    pub set: Vec<usize>,
}

/// What a search found.
#[derive(Clone, Debug)]
pub(super) struct Optimum {
    /// The best set that beats the floor, if there is one.
    pub found: Option<Found>,
    /// No set totals more than this; the floor itself where nothing beats it.
    pub bound: i64,
}

impl Remainder {
    /// What is left to choose after this ledger.
    ///
    /// # Errors
    /// More rules that may bind than a choice can have.
    pub fn new(
        coded: &Coded,
        ledger: &Ledger,
        aims: &Aims,
        open: &[usize],
    ) -> Result<Remainder, SelectError> {
        let contest = coded.contest;
        let room = |taken: &Vec<usize>| {
            let held = u32::try_from(taken.len()).unwrap_or(u32::MAX);
            coded.max_per_lead.saturating_sub(held)
        };
        let item = |&index: &usize| Entrant {
            index,
            cents: coded.cost(index).cents(),
            score: contest.candidates[index].score,
            rows: 0,
            lead: coded.leads[index],
        };
        let mut choice = Remainder {
            items: open.iter().map(item).collect(),
            budget: ledger.left.cents(),
            rows: Vec::new(),
            room: ledger.taken.iter().map(room).collect(),
        };
        let needs = ledger.needs(aims);
        for (j, &need) in needs.counts.iter().enumerate() {
            choice.add(
                coded,
                contest.targets[j].of,
                Row { bound: Bound::Target(j), value: i64::from(need) },
            )?;
        }
        for (j, (limit, held)) in contest.limits.iter().zip(&ledger.held).enumerate() {
            let value = i64::from(limit.at_most) - i64::try_from(held.len()).unwrap_or(i64::MAX);
            choice.add(coded, limit.of, Row { bound: Bound::Limit(j), value })?;
        }
        for (j, (envelope, &paid)) in contest.envelopes.iter().zip(&ledger.paid).enumerate() {
            let value = needs.sums.get(j).map_or(0, |need| need.cents());
            choice.add(coded, envelope.of, Row { bound: Bound::Least(j), value })?;
            if let Some(most) = envelope.at_most {
                let value = (most - paid).cents();
                choice.add(coded, envelope.of, Row { bound: Bound::Most(j), value })?;
            }
        }
        Ok(choice)
    }

    /// Adds a rule, if it may bind.
    fn add(&mut self, coded: &Coded, of: Counted, row: Row) -> Result<(), SelectError> {
        let counts = |item: &Entrant| of.counts(&coded.contest.candidates[item.index]);
        let all: i64 = self.items.iter().filter(|item| counts(item)).map(|item| row.weight(item)).sum();
        if if row.asks() { row.value == 0 } else { row.value >= all } {
            return Ok(());
        }
        if self.rows.len() == ROWS {
            return Err(SelectError::TooManyTargets { most: ROWS, found: ROWS + 1 });
        }
        for item in &mut self.items {
            item.rows |= u128::from(of.counts(&coded.contest.candidates[item.index])) << self.rows.len();
        }
        self.rows.push(row);
        Ok(())
    }

    /// Settles some items; `settled` says of each item in order whether it is
    /// in (`Some(true)`), out, or open. None if those in break a rule.
    pub fn settle(&self, settled: &[Option<bool>]) -> Option<(Remainder, Found)> {
        let mut rest = Remainder {
            items: Vec::new(),
            budget: self.budget,
            rows: self.rows.clone(),
            room: self.room.clone(),
        };
        let mut taken = Found { total: 0, set: Vec::new() };
        for (item, settled) in self.items.iter().zip(settled) {
            match settled {
                Some(false) => (),
                None => rest.items.push(*item),
                Some(true) => {
                    taken.total += item.score;
                    taken.set.push(item.index);
                    rest.budget -= item.cents;
                    for j in item.counted() {
                        let row = &mut rest.rows[j];
                        row.value -= row.weight(item);
                        if row.asks() {
                            row.value = row.value.max(0);
                        } else if row.value < 0 {
                            return None;
                        }
                    }
                    if let Some(lead) = item.lead {
                        rest.room[lead] = rest.room[lead].checked_sub(1)?;
                    }
                }
            }
        }
        let (room, rows) = (&rest.room, &rest.rows);
        let allowed = |j: usize, item: &Entrant| rows[j].asks() || rows[j].weight(item) <= rows[j].value;
        rest.items.retain(|item| {
            item.cents <= rest.budget
                && item.lead.is_none_or(|lead| room[lead] > 0)
                && item.counted().all(|j| allowed(j, item))
        });
        (rest.budget >= 0).then_some((rest, taken))
    }

    /// Whether money is all that limits the choice.
    pub fn is_knapsack(&self) -> bool {
        let mut held = vec![0_u32; self.room.len()];
        for lead in self.items.iter().filter_map(|item| item.lead) {
            held[lead] += 1;
        }
        let open = held.iter().zip(&self.room).all(|(held, room)| held <= room);
        let binds = |(j, row): (usize, &Row)| {
            let counted = self.items.iter().filter(|item| item.rows >> j & 1 == 1);
            let all: i64 = counted.map(|item| row.weight(item)).sum();
            if row.asks() { row.value > 0 } else { row.value < all }
        };
        open && !self.rows.iter().enumerate().any(binds)
    }
}

/// The order of the depth-first search: positive worth first, more of it per
/// cent first.
pub(super) fn by_worth(a: &(i128, Entrant), b: &(i128, Entrant)) -> std::cmp::Ordering {
    let group = |(worth, item): &(i128, Entrant)| match (*worth > 0, item.cents) {
        (true, 0) => 0,
        (true, _) => 1,
        (false, _) => 2,
    };
    let per_cent = || {
        let (left, right) = (a.0 * i128::from(b.1.cents), b.0 * i128::from(a.1.cents));
        right.cmp(&left)
    };
    let order = group(a).cmp(&group(b));
    let order = order.then_with(|| match group(a) {
        1 => per_cent(),
        2 => b.0.cmp(&a.0),
        _ => std::cmp::Ordering::Equal,
    });
    order.then(a.1.index.cmp(&b.1.index))
}
