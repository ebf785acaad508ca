//! Prices for a cent, for what targets, limits and envelopes count, and for a lead's places: each candidate's
//! score less what it costs and plus what it fills, summed where positive, is a
//! bound on every feasible total (Lagrangian relaxation). The prices are found
//! by a subgradient descent with Polyak's step, in integers.

use super::remainder::{Entrant, Remainder};

/// Prices are in units of 2^-SHIFT score units.
pub(super) const SHIFT: u32 = 32;
/// Steps of the descent.
const STEPS: usize = 400;
/// The step is halved after this many steps without progress.
const PATIENCE: usize = 12;

/// The prices.
#[derive(Clone, Debug)]
pub(super) struct Prices {
    /// Of a cent.
    pub cent: i128,
    /// Per row: of an award or a cent that counts for it.
    pub rows: Vec<i128>,
    /// Per lead: of one of its places.
    pub leads: Vec<i128>,
}

/// The bound at some prices, and what it would gain from changing them.
struct Slope {
    bound: i128,
    cents: i64,
    rows: Vec<i64>,
    held: Vec<i64>,
}

impl Prices {
    /// Prices with a low bound; `floor` is a total known to be reachable.
    pub fn descend(choice: &Remainder, floor: i64) -> Prices {
        let mut prices =
            Prices { cent: 0, rows: vec![0; choice.rows.len()], leads: vec![0; choice.room.len()] };
        let items = i64::try_from(choice.items.len().max(1)).unwrap_or(i64::MAX);
        let typical = (choice.items.iter().map(|item| item.cents).sum::<i64>() / items).max(1);
        let mut best = prices.clone();
        let mut slope = prices.slope(choice);
        let mut lowest = slope.bound;
        let (mut halvings, mut idle) = (0, 0);
        for _ in 0..STEPS {
            let goal = lowest.min(i128::from(floor) << SHIFT);
            prices.step(choice, &slope, goal, typical, halvings);
            slope = prices.slope(choice);
            idle += 1;
            if slope.bound < lowest {
                lowest = slope.bound;
                best.clone_from(&prices);
                idle = 0;
            } else if idle >= PATIENCE {
                idle = 0;
                halvings += 1;
                prices.clone_from(&best);
                slope = prices.slope(choice);
            }
            if halvings > 30 || lowest < i128::from(floor + 1) << SHIFT {
                break;
            }
        }
        best
    }

    /// The item's score with the places it fills and takes, before its cost.
    pub fn worth(&self, choice: &Remainder, item: &Entrant) -> i128 {
        let of_row = |j: usize| {
            let (row, price) = (&choice.rows[j], self.rows[j]);
            let price = price * i128::from(row.weight(item));
            if row.asks() { price } else { -price }
        };
        let counted: i128 = item.counted().map(of_row).sum();
        let place = item.lead.map_or(0, |lead| self.leads[lead]);
        (i128::from(item.score) << SHIFT) + counted - place
    }

    /// What the item adds to the bound at these prices, if it is in.
    pub fn reduced(&self, choice: &Remainder, item: &Entrant) -> i128 {
        self.worth(choice, item) - self.cent * i128::from(item.cents)
    }

    /// What the bound holds besides the worth of the items.
    pub fn given(&self, choice: &Remainder) -> i128 {
        let rows = self.rows.iter().zip(&choice.rows);
        let rows =
            rows.map(|(price, row)| price * i128::from(if row.asks() { -row.value } else { row.value }));
        let places = self.leads.iter().zip(&choice.room);
        let places: i128 = places.map(|(price, &room)| price * i128::from(room)).sum();
        places + rows.sum::<i128>()
    }

    /// The bound itself, in units of 2^-SHIFT.
    pub fn bound(&self, choice: &Remainder) -> i128 {
        let gains = choice.items.iter().map(|item| self.reduced(choice, item).max(0));
        self.given(choice) + self.cent * i128::from(choice.budget) + gains.sum::<i128>()
    }

    fn slope(&self, choice: &Remainder) -> Slope {
        let mut slope = Slope {
            bound: self.given(choice) + self.cent * i128::from(choice.budget),
            cents: choice.budget,
            rows: choice.rows.iter().map(|row| if row.asks() { -row.value } else { row.value }).collect(),
            held: choice.room.iter().map(|&room| i64::from(room)).collect(),
        };
        for item in &choice.items {
            let gain = self.reduced(choice, item);
            if gain <= 0 {
                continue;
            }
            slope.bound += gain;
            slope.cents -= item.cents;
            for j in item.counted() {
                let weight = choice.rows[j].weight(item);
                slope.rows[j] += if choice.rows[j].asks() { weight } else { -weight };
            }
            if let Some(lead) = item.lead {
                slope.held[lead] -= 1;
            }
        }
        slope
    }

    /// One step against the slope. Money is counted in typical requests, so
    /// that its price moves like the others, with 8 bits after the point.
    fn step(&mut self, choice: &Remainder, slope: &Slope, goal: i128, typical: i64, halvings: u32) {
        let fine = |count: i64| i128::from(count) << 8;
        let money = (i128::from(slope.cents) << 8) / i128::from(typical);
        let heeded = |price: i128, slope: i128| price > 0 || slope < 0;
        let mut norm = if heeded(self.cent, money) { money * money } else { 0 };
        let rows: Vec<i128> =
            slope
                .rows
                .iter()
                .zip(&choice.rows)
                .map(|(&slope, row)| {
                    if row.in_cents() { (i128::from(slope) << 8) / i128::from(typical) } else { fine(slope) }
                })
                .collect();
        for (&price, &row) in self.rows.iter().zip(&rows) {
            if heeded(price, row) {
                norm += row * row;
            }
        }
        for (&price, &held) in self.leads.iter().zip(&slope.held) {
            if heeded(price, fine(held)) {
                norm += fine(held) * fine(held);
            }
        }
        if norm == 0 {
            return;
        }
        let excess = ((slope.bound - goal).max(0) >> halvings) + 1;
        let by = |slope: i128| ((excess * slope) << 8) / norm;
        self.cent = (self.cent - by(money) / i128::from(typical)).max(0);
        for ((price, slope), row) in self.rows.iter_mut().zip(rows).zip(&choice.rows) {
            let by = if row.in_cents() { by(slope) / i128::from(typical) } else { by(slope) };
            *price = (*price - by).max(0);
        }
        for (price, &held) in self.leads.iter_mut().zip(&slope.held) {
            *price = (*price - by(fine(held))).max(0);
        }
    }
}
