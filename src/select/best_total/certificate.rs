//! A proof that fits on paper: prices for money, for the places of targets, limits
//! and leads, and for the money of envelopes, at which no feasible set totals more than a sum that anybody can
//! make. Whatever the prices are, the sum is a bound; these make it a low one.
//!
//! Every candidate that nothing else has decided counts its score, plus the
//! price of what it fills (a target, the least of an envelope), less that of what
//! it uses up (a place of its lead or of a limit, the most of an envelope, the
//! money), where that is more than zero. Added to the price of all that may be
//! used up, less that of all that has to be filled, this is the bound. A
//! set with a candidate of which the figure is below zero totals that much less
//! at least.

use crate::domain::money::Money;
use crate::select::coded::{Coded, Ledger, StandingAward};
use crate::select::contest::Contest;
use crate::select::error::SelectError;
use crate::select::selection::{Reason, Selection};
use crate::select::targets::heeded;

use super::multipliers::{Prices, SHIFT};
use super::remainder::{Bound, Entrant, Remainder};
use super::{Start, whole_requests};

/// Figures are in units of 10^-9 score units, so that every product is whole.
pub const DECIMALS: u32 = 9;
/// A unit of a price, 10^-4 score units, in those of [`DECIMALS`].
pub const PRICE_UNIT: i128 = 100_000;

/// The prices, rounded to few decimals, and the bound that they give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// The price of 1,000 units of money, in units of 10^-4 score units; of one
    /// cent in units of 10^-9.
    pub thousand: i64,
    /// Per target its needs after what was decided beforehand, and the price of
    /// a place in units of 10^-4 score units.
    pub targets: Vec<(u32, i64)>,
    /// Per limit what it allows after what was decided beforehand, and the price of
    /// a place in units of 10^-4 score units.
    pub limits: Vec<(u32, i64)>,
    /// The envelopes that have a price.
    pub envelopes: Vec<EnvelopePrice>,
    /// The leads whose places have a price.
    pub leads: Vec<LeadPrice>,
    /// The money left after what was decided beforehand.
    pub budget: Money,
    /// What was decided beforehand totals this, in score units.
    pub beforehand: i64,
    /// No feasible set totals more than this, in units of 10^-9.
    pub bound: i128,
    /// Per candidate what it adds to the bound if that is above zero, in units of
    /// 10^-9; none where it was decided beforehand.
    pub figures: Vec<Option<i128>>,
}

/// The price of a place of a lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeadPrice {
    /// Its candidates that nothing else has decided.
    pub members: Vec<usize>,
    /// How many of them may be awarded.
    pub room: u32,
    /// In units of 10^-4 score units.
    pub price: i64,
}

/// The price of what an envelope asks or allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EnvelopePrice {
    /// The envelope, by its place in the call.
    pub envelope: usize,
    /// Whether it is the least that has the price: every cent then adds it.
    pub least: bool,
    /// What is still needed, or may still be awarded.
    pub amount: Money,
    /// Of 1,000 units of money, in units of 10^-4 score units; of one cent in
    /// units of 10^-9.
    pub thousand: i64,
}

impl Certificate {
    /// The most that a set with this candidate totals, in units of 10^-9.
    #[must_use]
    pub fn with(&self, index: usize) -> Option<i128> {
        let figure = (*self.figures.get(index)?)?;
        Some(self.bound + figure.min(0))
    }

    /// Whether the prices alone show that no set with this candidate totals
    /// `objective` score units.
    #[must_use]
    pub fn rules_out(&self, index: usize, objective: i64) -> bool {
        self.with(index).is_some_and(|with| with < i128::from(objective) * UNIT)
    }
}

/// A score unit.
const UNIT: i128 = 1_000_000_000;

/// The certificate of a selection under `BestTotal`.
///
/// # Errors
/// Those of [`select`](crate::select::select).
pub fn certificate(contest: &Contest, selection: &Selection) -> Result<Certificate, SelectError> {
    contest.validate()?;
    let whole = whole_requests(contest);
    let coded = Coded::new(&whole);
    let standing: Vec<StandingAward> = selection
        .awards()
        .filter(|(index, _)| matches!(selection.decisions[*index].reason, Reason::Standing { .. }))
        .map(|(index, amount)| StandingAward { index, amount })
        .collect();
    let start = Start::new(&coded, &standing)?;
    let choice = Remainder::new(&coded, &start.ledger, &heeded(selection), &start.open)?;
    let beforehand = start.decided_scores(&coded);
    let objective = selection.proof.map_or(0, |proof| proof.objective);
    let prices = Prices::descend(&choice, objective - beforehand);
    Ok(rounded(&coded, &start.ledger, &choice, &prices, beforehand))
}

/// The prices with few decimals, and everything that follows from them.
fn rounded(
    coded: &Coded,
    ledger: &Ledger,
    choice: &Remainder,
    prices: &Prices,
    beforehand: i64,
) -> Certificate {
    let round = |price: i128, unit: i128| {
        let half = 1_i128 << (SHIFT - 1);
        i64::try_from((price.saturating_mul(unit) + half) >> SHIFT).unwrap_or(i64::MAX)
    };
    let places = UNIT / PRICE_UNIT;
    let thousand = round(prices.cent, UNIT);
    let mut targets = vec![(0, 0); coded.contest.targets.len()];
    let allowed = coded.contest.limits.iter().zip(&ledger.held);
    let allowed = allowed.map(|(limit, held)| {
        let held = u32::try_from(held.len()).unwrap_or(u32::MAX);
        (limit.at_most.saturating_sub(held), 0)
    });
    let mut limits: Vec<(u32, i64)> = allowed.collect();
    let mut envelopes = Vec::new();
    // Per row: the price of an award or a cent, in units of 10^-9.
    let mut rows = Vec::new();
    for (row, &price) in choice.rows.iter().zip(&prices.rows) {
        let count = || u32::try_from(row.value).unwrap_or(u32::MAX);
        let of_envelope = |envelope: usize, least: bool| {
            let amount = Money::from_cents(row.value);
            EnvelopePrice { envelope, least, amount, thousand: round(price, UNIT) }
        };
        let place = round(price, places);
        let priced = match row.bound {
            Bound::Target(j) => {
                targets[j] = (count(), place);
                i128::from(place) * PRICE_UNIT
            }
            Bound::Limit(j) => {
                limits[j] = (count(), place);
                i128::from(place) * PRICE_UNIT
            }
            Bound::Least(j) | Bound::Most(j) => {
                let one = of_envelope(j, row.asks());
                envelopes.extend((one.thousand > 0).then_some(one));
                i128::from(one.thousand)
            }
        };
        rows.push(if row.asks() { priced } else { -priced });
    }
    let leads: Vec<i64> = prices.leads.iter().map(|&price| round(price, places)).collect();
    let figure = |item: &Entrant| {
        let counted = item.counted().map(|j| rows[j] * i128::from(choice.rows[j].weight(item)));
        let place = item.lead.map_or(0, |lead| i128::from(leads[lead]));
        i128::from(item.score) * UNIT + counted.sum::<i128>()
            - place * PRICE_UNIT
            - i128::from(thousand) * i128::from(item.cents)
    };
    let mut figures = vec![None; coded.contest.candidates.len()];
    let mut bound = i128::from(beforehand) * UNIT + i128::from(thousand) * i128::from(choice.budget);
    for item in &choice.items {
        let own = figure(item);
        figures[item.index] = Some(own);
        bound += own.max(0);
    }
    for (row, price) in choice.rows.iter().zip(&rows) {
        bound -= i128::from(row.value) * price;
    }
    for (&room, &price) in choice.room.iter().zip(&leads) {
        bound += i128::from(room) * i128::from(price) * PRICE_UNIT;
    }
    let of_lead = |(lead, &price): (usize, &i64)| {
        let members = choice.items.iter().filter(|item| item.lead == Some(lead)).map(|item| item.index);
        (price > 0).then(|| LeadPrice { members: members.collect(), room: choice.room[lead], price })
    };
    Certificate {
        thousand,
        targets,
        limits,
        envelopes,
        leads: leads.iter().enumerate().filter_map(of_lead).collect(),
        budget: Money::from_cents(choice.budget),
        beforehand,
        bound,
        figures,
    }
}
