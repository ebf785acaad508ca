//! The cheapest way to fill the targets that are still open with the
//! candidates whose turn has yet to come. The walk down the ranking asks it
//! before every award.

mod crossing;
mod flow;
mod laminar;
mod relaxed;

use crossing::Crossing;
use laminar::{Laminar, is_laminar};

use super::coded::{Coded, Ledger};
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
    pub fn new(coded: &Coded, members: impl Iterator<Item = usize>, ledger: &Ledger) -> Pool {
        let targets = coded.contest.targets.len();
        if targets == 0 {
            return Pool::Unneeded;
        }
        if coded.lead_count == 0 && is_laminar(&coded.masks, targets) {
            return Pool::Laminar(Laminar::new(coded, members));
        }
        Pool::Crossing(Crossing::new(coded, members, ledger))
    }

    /// One award more or less of this candidate's lead.
    pub fn count_lead(&mut self, coded: &Coded, index: usize, by: i64) {
        if let Pool::Crossing(pool) = self {
            pool.count_lead(index, by, coded);
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

    /// The least money, in cents, that fills `needs` (per target) from the
    /// pool; none if the pool cannot. Where any amount up to `enough` serves as
    /// well as the least, such an amount may come instead.
    pub fn least(&mut self, needs: &[u32], enough: Option<i64>) -> Result<Option<i64>, SelectError> {
        match self {
            Pool::Unneeded => Ok(Some(0)),
            Pool::Laminar(pool) => Ok(pool.least(needs)),
            Pool::Crossing(pool) => pool.least(needs, enough),
        }
    }

    /// Who forms the cheapest filling, in rank order; none if nobody can.
    pub fn forming(&mut self, needs: &[u32]) -> Result<Option<Vec<usize>>, SelectError> {
        match self {
            Pool::Unneeded => Ok(Some(Vec::new())),
            Pool::Laminar(pool) => Ok(pool.forming(needs)),
            Pool::Crossing(pool) => pool.forming(needs),
        }
    }
}
