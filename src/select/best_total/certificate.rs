//! A proof that fits on paper: prices for money, for a target's places and for a
//! lead's, at which no feasible set totals more than a sum that anybody can
//! make. Whatever the prices are, the sum is a bound; these make it a low one.
//!
//! Every candidate that nothing else has decided counts its score, plus the
//! price of every target that it fills, less that of a place of its lead and of
//! the money it asks, where that is more than zero. Added to the price of the
//! money and of the leads' places, less the targets' needs, this is the bound. A
//! set with a candidate of which the figure is below zero totals that much less
//! at least.

use crate::domain::money::Money;
use crate::select::coded::{Coded, StandingAward, targets_of};
use crate::select::contest::Contest;
use crate::select::error::SelectError;
use crate::select::selection::{Reason, Selection};

use super::multipliers::{Prices, SHIFT};
use super::remainder::{Entrant, Remainder};
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
    let settled = start.settle(&coded)?;
    let choice = Remainder::new(&coded, &start.ledger, &settled.aims.counts, &start.open);
    let beforehand = start.decided_scores(&coded);
    let objective = selection.proof.map_or(0, |proof| proof.objective);
    let prices = Prices::descend(&choice, objective - beforehand);
    Ok(rounded(&choice, &prices, beforehand, contest.candidates.len()))
}

/// The prices with few decimals, and everything that follows from them.
fn rounded(choice: &Remainder, prices: &Prices, beforehand: i64, candidates: usize) -> Certificate {
    let round = |price: i128, unit: i128| {
        let half = 1_i128 << (SHIFT - 1);
        i64::try_from((price.saturating_mul(unit) + half) >> SHIFT).unwrap_or(i64::MAX)
    };
    let places = UNIT / PRICE_UNIT;
    let thousand = round(prices.cent, UNIT);
    let targets: Vec<(u32, i64)> = choice
        .needs
        .iter()
        .zip(&prices.targets)
        .map(|(&need, &price)| (need, round(price, places)))
        .collect();
    let leads: Vec<i64> = prices.leads.iter().map(|&price| round(price, places)).collect();
    let figure = |item: &Entrant| {
        let filled: i128 = targets_of(item.mask).map(|j| i128::from(targets[j].1)).sum();
        let place = item.lead.map_or(0, |lead| i128::from(leads[lead]));
        i128::from(item.score) * UNIT + (filled - place) * PRICE_UNIT
            - i128::from(thousand) * i128::from(item.cents)
    };
    let mut figures = vec![None; candidates];
    let mut bound = i128::from(beforehand) * UNIT + i128::from(thousand) * i128::from(choice.budget);
    for item in &choice.items {
        let own = figure(item);
        figures[item.index] = Some(own);
        bound += own.max(0);
    }
    for &(need, price) in &targets {
        bound -= i128::from(need) * i128::from(price) * PRICE_UNIT;
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
        leads: leads.iter().enumerate().filter_map(of_lead).collect(),
        budget: Money::from_cents(choice.budget),
        beforehand,
        bound,
        figures,
    }
}
