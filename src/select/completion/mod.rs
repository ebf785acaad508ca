//! The cheapest way to fill the targets that are still open with the
//! candidates whose turn has yet to come. The walk down the ranking asks it
//! before every award.

mod crossing;
mod flow;
mod laminar;
mod relaxed;

use crossing::Crossing;
use laminar::{Laminar, is_laminar};

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

    /// The least money, in cents, with which the pool completes the awards of
    /// this ledger to meet the aims within every maximum but the budget; none if
    /// it cannot. Where any amount up to `enough` serves as well as the least,
    /// such an amount may come instead.
    pub fn least(
        &mut self,
        coded: &Coded,
        ledger: &Ledger,
        aims: &Aims,
        enough: Option<i64>,
    ) -> Result<Option<i64>, SelectError> {
        let needs = ledger.needs(aims);
        match self {
            _ if needs.are_met() => Ok(Some(0)),
            Pool::Unneeded => Ok(Some(0)),
            Pool::Laminar(pool) => Ok(pool.least(&needs.counts)),
            Pool::Crossing(pool) => pool.least(coded, ledger, &needs, enough),
        }
    }

    /// Who forms the cheapest completion, in rank order; none if nobody can.
    pub fn forming(
        &mut self,
        coded: &Coded,
        ledger: &Ledger,
        aims: &Aims,
    ) -> Result<Option<Vec<usize>>, SelectError> {
        let needs = ledger.needs(aims);
        match self {
            Pool::Unneeded => Ok(Some(Vec::new())),
            Pool::Laminar(pool) => Ok(pool.forming(&needs.counts)),
            Pool::Crossing(pool) => pool.forming(coded, ledger, &needs),
        }
    }
}
