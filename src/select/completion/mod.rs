//! The cheapest way to fill the targets that are still open with the
//! candidates whose turn has yet to come. The walk down the ranking asks it
//! before every award.

mod amounts;
mod crossing;
mod laminar;
mod mend;
mod prices;
mod problem;
mod search;

use crossing::Crossing;
pub(super) use crossing::Raise;
use laminar::{Laminar, is_laminar};
pub use search::MOST_BRANCHES;

use crate::domain::money::Money;

use super::coded::{Aims, Coded, Ledger};
use super::error::SelectError;

/// The candidates whose turn has yet to come.
pub(super) enum Pool {
    /// No target is open or ever was.
    Unneeded,
    /// Any two targets are nested or disjoint, and leads do not interfere.
    Laminar(Laminar),
    /// Targets cross each other, or leads are limited.
    Crossing(Crossing),
}

impl Pool {
    /// A pool of these candidates.
    pub fn new(coded: &Coded, members: impl Iterator<Item = usize>) -> Pool {
        let targets = coded.contest.targets.len();
        let sums = coded.contest.envelopes.iter().any(|envelope| envelope.at_least.is_some());
        if targets == 0 && !sums {
            return Pool::Unneeded;
        }
        let alone =
            coded.lead_count == 0 && coded.contest.limits.is_empty() && coded.contest.envelopes.is_empty();
        if alone && is_laminar(&coded.masks, targets) {
            return Pool::Laminar(Laminar::new(coded, members));
        }
        Pool::Crossing(Crossing::new(coded, members))
    }

    /// Allows its questions so many branches of the search together;
    /// [`MOST_BRANCHES`] are allowed from the start.
    pub fn allow(&mut self, branches: u32) {
        match self {
            Pool::Unneeded | Pool::Laminar(_) => (),
            Pool::Crossing(pool) => pool.allow(branches),
        }
    }

    /// Takes a candidate out.
    pub fn remove(&mut self, index: usize) {
        match self {
            Pool::Unneeded => (),
            Pool::Laminar(pool) => pool.remove(index),
            Pool::Crossing(pool) => pool.remove(index),
        }
    }

    /// Puts a candidate back that was taken out.
    pub fn restore(&mut self, index: usize) {
        match self {
            Pool::Unneeded => (),
            Pool::Laminar(pool) => pool.restore(index),
            Pool::Crossing(pool) => pool.restore(index),
        }
    }

    /// Whether at most `enough` cents complete the awards of this ledger to meet
    /// the aims within every maximum but the budget. The award of `raise` may be
    /// raised by some cents, which count too.
    ///
    /// # Errors
    /// A search that would take more branches than it may.
    pub fn completes(
        &mut self,
        coded: &Coded,
        ledger: &Ledger,
        aims: &Aims,
        enough: Money,
        raise: Raise,
    ) -> Result<bool, SelectError> {
        let needs = ledger.needs(aims);
        match self {
            _ if enough < Money::ZERO => Ok(false),
            _ if needs.are_met() => Ok(true),
            Pool::Unneeded => Ok(true),
            Pool::Laminar(pool) => Ok(pool.least(&needs.counts).is_some_and(|least| least <= enough.cents())),
            Pool::Crossing(pool) => pool.completes(coded, ledger, &needs, enough.cents(), raise),
        }
    }

    /// The least money with which the pool completes the awards of this ledger to
    /// meet the aims within every maximum but the budget; none if it cannot.
    ///
    /// # Errors
    /// As [`completes`](Pool::completes).
    pub fn least(
        &mut self,
        coded: &Coded,
        ledger: &Ledger,
        aims: &Aims,
        raise: Raise,
    ) -> Result<Option<Money>, SelectError> {
        let needs = ledger.needs(aims);
        Ok(match self {
            _ if needs.are_met() => Some(0),
            Pool::Unneeded => Some(0),
            Pool::Laminar(pool) => pool.least(&needs.counts),
            Pool::Crossing(pool) => pool.least(coded, ledger, &needs, raise)?.map(|found| found.cents),
        }
        .map(Money::from_cents))
    }

    /// Who forms the cheapest completion, in rank order; none if nobody can.
    ///
    /// # Errors
    /// As [`completes`](Pool::completes).
    pub fn forming(
        &mut self,
        coded: &Coded,
        ledger: &Ledger,
        aims: &Aims,
        raise: Raise,
    ) -> Result<Option<Vec<usize>>, SelectError> {
        let needs = ledger.needs(aims);
        match self {
            Pool::Unneeded => Ok(Some(Vec::new())),
            Pool::Laminar(pool) => Ok(pool.forming(&needs.counts)),
            Pool::Crossing(pool) => Ok(pool.least(coded, ledger, &needs, raise)?.map(|found| found.set)),
        }
    }
}
