//! Down the ranking, one candidate at a time: what each would be awarded if it
//! were taken now, and why not. `InOrderStop`, `InOrderSkip` and `Targets` are
//! all this walk; they differ in the targets it heeds and in whether it stops.

use crate::domain::force::Force;
use crate::domain::money::Money;

use super::coded::{Coded, Ledger, StandingAward, targets_of};
use super::completion::Pool;
use super::error::SelectError;
use super::selection::{Decision, Outcome, Reason};

/// A walk down the ranking.
pub(super) struct Walk<'a> {
    pub coded: &'a Coded<'a>,
    /// The minimum per target that is heeded.
    pub at_least: Vec<u32>,
    /// Whether the first candidate that does not fit ends the walk.
    pub stops: bool,
    pub ledger: Ledger,
    pub pool: Pool,
    pub decisions: Vec<Option<Decision>>,
    /// Where the walk ended, if it stops.
    pub stopped_at: Option<usize>,
}

/// What a candidate would get if it were taken now.
pub(super) enum Prospect {
    /// This amount; the reserve after it, in cents, allows no more.
    Amount { amount: Money, reserve: Money },
    /// Nothing: its lead is full.
    FullLead,
    /// Nothing: less is left than its least amount.
    TooLittle,
    /// Nothing: the targets would be out of reach.
    SetAside { needs: Vec<u32>, reserve: Option<Money> },
}

impl<'a> Walk<'a> {
    /// A walk from this ledger over everybody whom neither the chair nor an
    /// earlier award has decided. `at_least` empty means that targets do not count.
    pub fn new(
        coded: &'a Coded<'a>,
        standing: &[StandingAward],
        ledger: Ledger,
        at_least: Vec<u32>,
    ) -> Result<Walk<'a>, SelectError> {
        let mut decisions = decide_standing(coded, standing);
        decide_forced(coded, &mut decisions, standing);
        let waiting = (0..decisions.len()).filter(|&i| decisions[i].is_none());
        let pool = if at_least.is_empty() { Pool::Unneeded } else { Pool::new(coded, waiting, &ledger) };
        Ok(Walk { coded, at_least, stops: false, ledger, pool, decisions, stopped_at: None })
    }

    /// Decides these, who are next, one after the other.
    pub fn decide_group(&mut self, group: &[usize]) -> Result<(), SelectError> {
        let mut stopped = None;
        for &index in group {
            self.pool.remove(index);
            let offer = self.offer(index)?;
            let (amount, full) = match offer {
                Prospect::Amount { amount, .. } => (Some(amount), false),
                Prospect::FullLead => (None, true),
                Prospect::TooLittle | Prospect::SetAside { .. } => (None, false),
            };
            let decision = self.decision(index, offer);
            if let Some(amount) = amount {
                self.take(index, amount);
            }
            let whole = Outcome::Awarded(self.coded.cost(index));
            if self.stops && decision.outcome != whole && !full {
                stopped = stopped.or(Some(index));
                if amount.is_some() {
                    self.stopped_at = stopped;
                }
            }
            self.decisions[index] = Some(decision);
        }
        self.stopped_at = self.stopped_at.or(stopped);
        Ok(())
    }

    /// Awards a candidate that is out of the pool.
    pub fn take(&mut self, index: usize, amount: Money) {
        self.ledger.award(self.coded, index, amount);
        self.pool.count_lead(self.coded, index, 1);
    }

    /// What the candidate, already out of the pool, would get now.
    pub fn offer(&mut self, index: usize) -> Result<Prospect, SelectError> {
        if self.ledger.full_lead(self.coded, index).is_some() {
            return Ok(Prospect::FullLead);
        }
        let least = self.coded.contest.least(index);
        if self.stopped_at.is_some() || least > self.ledger.left {
            return Ok(Prospect::TooLittle);
        }
        let mut needs = self.ledger.needs(&self.at_least);
        for j in targets_of(self.coded.masks[index]).take_while(|&j| j < self.at_least.len()) {
            needs[j] = needs[j].saturating_sub(1);
        }
        self.pool.count_lead(self.coded, index, 1);
        // Only a part award needs the exact reserve.
        let enough = (self.ledger.left - least).cents();
        let partial = self.coded.contest.partial;
        let reserve = self.pool.least(&needs, (!partial).then_some(enough));
        self.pool.count_lead(self.coded, index, -1);
        let reserve = reserve?.map(Money::from_cents);
        Ok(match reserve {
            Some(reserve) if least + reserve <= self.ledger.left => {
                let most = self.ledger.left - reserve;
                Prospect::Amount {
                    amount: if partial { self.coded.cost(index).min(most) } else { least },
                    reserve,
                }
            }
            reserve => Prospect::SetAside { needs, reserve },
        })
    }

    fn decision(&self, index: usize, offer: Prospect) -> Decision {
        let left = self.ledger.left;
        let asked = self.coded.cost(index);
        let least = self.coded.contest.least(index);
        let minimum = (least != asked).then_some(least);
        let (outcome, reason) = match offer {
            Prospect::Amount { amount, .. } if amount == asked => {
                (Outcome::Awarded(asked), Reason::Awarded { left, asked })
            }
            Prospect::Amount { amount, reserve } => (
                Outcome::Awarded(amount),
                Reason::AwardedInPart { left, asked, minimum: least, reserve, targets: Vec::new() },
            ),
            Prospect::FullLead => (
                Outcome::Refused,
                Reason::LeadMaximum {
                    maximum: self.coded.max_per_lead,
                    taken: self.ledger.full_lead(self.coded, index).unwrap_or_default().to_vec(),
                },
            ),
            Prospect::TooLittle => (
                Outcome::Reserve,
                Reason::BudgetExhausted { left, asked, minimum, stopped_at: self.stopped_at },
            ),
            Prospect::SetAside { needs, reserve } => {
                (Outcome::Reserve, Reason::SetAsideForTarget { left, asked, minimum, needs, reserve })
            }
        };
        Decision { outcome, reason }
    }
}

/// Decides what was awarded before.
pub(super) fn decide_standing(coded: &Coded, standing: &[StandingAward]) -> Vec<Option<Decision>> {
    let mut decisions = vec![None; coded.masks.len()];
    for &StandingAward { index, amount } in standing {
        decisions[index] =
            Some(Decision { outcome: Outcome::Awarded(amount), reason: Reason::Standing { amount } });
    }
    decisions
}

/// Decides what the chair decided; money for it is already taken.
pub(super) fn decide_forced(coded: &Coded, decisions: &mut [Option<Decision>], standing: &[StandingAward]) {
    let mut left = coded.contest.budget - standing.iter().map(|award| award.amount).sum();
    for (index, candidate) in coded.contest.candidates.iter().enumerate() {
        let asked = candidate.cost;
        let decided = match candidate.forced {
            Some(Force::In) if decisions[index].is_none() => {
                Decision { outcome: Outcome::Awarded(asked), reason: Reason::ForcedIn { left, asked } }
            }
            Some(Force::Out) => Decision { outcome: Outcome::Refused, reason: Reason::ForcedOut },
            _ => continue,
        };
        if candidate.forced == Some(Force::In) {
            left -= asked;
        }
        decisions[index] = Some(decided);
    }
}
