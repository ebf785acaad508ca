//! The targets that a strategy can work with: those of the call where they can
//! be met, else lowered in the order in which the call lists them, each to the
//! most that is reachable given those before.

use crate::domain::money::Money;

use super::coded::{Coded, Ledger};
use super::completion::Pool;
use super::error::SelectError;
use super::selection::{Shortfall, TargetOutcome};

/// The targets as a strategy works with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TargetsInReach {
    /// Per target: the minimum to work with.
    pub at_least: Vec<u32>,
    /// Per target: why it is lower than the call's, if it is.
    pub shortfalls: Vec<Option<Shortfall>>,
}

impl TargetsInReach {
    /// The call's own targets, whether or not they can be met.
    pub fn declared(coded: &Coded) -> TargetsInReach {
        TargetsInReach { at_least: coded.declared(), shortfalls: vec![None; coded.contest.targets.len()] }
    }

    /// The targets that the pool can fill with the money left.
    pub fn within_reach(
        coded: &Coded,
        ledger: &Ledger,
        pool: &mut Pool,
    ) -> Result<TargetsInReach, SelectError> {
        let mut settled = TargetsInReach::declared(coded);
        if fits(pool, ledger, &settled.at_least, ledger.left)? {
            return Ok(settled);
        }
        let declared = std::mem::take(&mut settled.at_least);
        settled.at_least = vec![0; declared.len()];
        for (j, &at_least) in declared.iter().enumerate() {
            settled.at_least[j] = at_least;
            let needs = ledger.needs(&settled.at_least);
            let needed = pool.least(&needs, Some(ledger.left.cents()))?.map(Money::from_cents);
            if needed.is_some_and(|needed| needed <= ledger.left) {
                continue;
            }
            let shortfall = match needed {
                Some(needed) => Shortfall::TooLittleMoney { needed, budget: ledger.left },
                None => Shortfall::TooFewCandidates {
                    available: most(pool, ledger, &settled.at_least, j, Money::from_cents(i64::MAX))?,
                },
            };
            settled.shortfalls[j] = Some(shortfall);
            settled.at_least[j] = most(pool, ledger, &settled.at_least, j, ledger.left)?;
        }
        Ok(settled)
    }

    /// How the targets came out.
    pub fn outcomes(&self, coded: &Coded, ledger: &Ledger) -> Vec<TargetOutcome> {
        let targets = coded.contest.targets.iter().enumerate();
        targets
            .map(|(j, target)| TargetOutcome {
                of: target.of,
                at_least: target.at_least,
                lowered_to: (self.at_least[j] < target.at_least).then_some(self.at_least[j]),
                reached: ledger.reached[j],
                shortfall: self.shortfalls[j],
            })
            .collect()
    }
}

/// The highest minimum for target `j`, at most the given one, that this much
/// money reaches with the targets before it as given.
fn most(
    pool: &mut Pool,
    ledger: &Ledger,
    at_least: &[u32],
    j: usize,
    money: Money,
) -> Result<u32, SelectError> {
    let mut tried = at_least.to_vec();
    let (mut reachable, mut out) = (ledger.reached[j].min(at_least[j]), at_least[j]);
    while reachable + 1 < out {
        tried[j] = reachable + (out - reachable) / 2;
        if fits(pool, ledger, &tried, money)? {
            reachable = tried[j];
        } else {
            out = tried[j];
        }
    }
    Ok(reachable)
}

/// Whether this much money fills these targets.
fn fits(pool: &mut Pool, ledger: &Ledger, at_least: &[u32], money: Money) -> Result<bool, SelectError> {
    let least = pool.least(&ledger.needs(at_least), Some(money.cents()))?;
    Ok(least.is_some_and(|least| Money::from_cents(least) <= money))
}
