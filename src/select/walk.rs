//! Down the ranking, one candidate at a time: what each would be awarded if it
//! were taken now, and why not. `InOrderStop`, `InOrderSkip` and `Targets` are
//! all this walk; they differ in the targets it heeds and in whether it stops.

use crate::domain::force::Force;
use crate::domain::money::Money;

use super::coded::{Aims, Coded, Ledger, StandingAward};
use super::completion::Pool;
use super::error::SelectError;
use super::selection::{Decision, EnvelopeRoom, Outcome, Reason};

/// A walk down the ranking.
pub(super) struct Walk<'a> {
    pub coded: &'a Coded<'a>,
    /// The minima that are heeded.
    pub aims: Aims,
    /// Whether the first candidate that does not fit the budget ends the walk.
    pub stops: bool,
    pub ledger: Ledger,
    pub pool: Pool,
    pub decisions: Vec<Option<Decision>>,
    /// Where the walk ended, if it stops.
    pub stopped_at: Option<usize>,
}

/// What a candidate would get if it were taken now.
pub(super) enum Prospect {
    /// This amount; the reserve after it, and the room of an envelope, allow no more.
    Amount { amount: Money, reserve: Money, envelope: Option<EnvelopeRoom> },
    /// Nothing: it is passed over.
    Passed(Full),
    /// Nothing: less is left than its least amount.
    TooLittle,
    /// Nothing: the minima would be out of reach. What would be missing after it,
    /// and what that would cost.
    SetAside { needs: Aims, reserve: Option<Money> },
}

/// What is full.
pub(super) enum Full {
    Lead,
    Limit(usize),
    Envelope(EnvelopeRoom),
}

impl<'a> Walk<'a> {
    /// A walk from this ledger over everybody whom neither the chair nor an
    /// earlier award has decided. Without aims no minimum counts.
    pub fn new(
        coded: &'a Coded<'a>,
        standing: &[StandingAward],
        ledger: Ledger,
        aims: Option<Aims>,
    ) -> Walk<'a> {
        let mut decisions = decide_standing(coded, standing);
        decide_forced(coded, &mut decisions, standing);
        let waiting = (0..decisions.len()).filter(|&i| decisions[i].is_none());
        let pool = if aims.is_none() { Pool::Unneeded } else { Pool::new(coded, waiting) };
        let aims = aims.unwrap_or_default();
        Walk { coded, aims, stops: false, ledger, pool, decisions, stopped_at: None }
    }

    /// Decides these, who are next, one after the other.
    pub fn decide_group(&mut self, group: &[usize]) -> Result<(), SelectError> {
        let mut stopped = None;
        for &index in group {
            self.pool.remove(index);
            let offer = self.offer(index)?;
            let ends = self.stops && self.does_not_fit(index, &offer);
            let amount = match &offer {
                Prospect::Amount { amount, .. } => Some(*amount),
                Prospect::Passed(_) | Prospect::TooLittle | Prospect::SetAside { .. } => None,
            };
            let decision = self.decision(index, offer);
            if let Some(amount) = amount {
                self.ledger.award(self.coded, index, amount);
            }
            if ends {
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

    /// Whether the budget, and not a full lead, class or envelope, keeps the
    /// candidate from its request.
    pub fn does_not_fit(&self, index: usize, offer: &Prospect) -> bool {
        match offer {
            Prospect::Amount { amount, envelope, .. } => {
                let cut_by_envelope = envelope.is_some_and(|one| one.room < self.ledger.left);
                *amount < self.coded.cost(index) && !cut_by_envelope
            }
            Prospect::Passed(_) => false,
            Prospect::TooLittle | Prospect::SetAside { .. } => true,
        }
    }

    /// What the candidate, already out of the pool, would get now.
    pub fn offer(&mut self, index: usize) -> Result<Prospect, SelectError> {
        let least = self.coded.contest.least(index);
        match self.full(index, least) {
            // Only the whole budget stops a walk; whom it does not hold either is no
            // longer passed over.
            Some(Full::Envelope(_)) if self.ends_at(least) => return Ok(Prospect::TooLittle),
            Some(full) => return Ok(Prospect::Passed(full)),
            None => {}
        }
        if self.stopped_at.is_some() || least > self.ledger.left {
            return Ok(Prospect::TooLittle);
        }
        let cost = self.coded.cost(index);
        let envelope = self.ledger.rooms(self.coded, index).min_by_key(|one| one.room);
        let most =
            if self.coded.contest.partial { envelope.map_or(cost, |one| one.room.min(cost)) } else { least };
        if !self.completes(index, least, most)? {
            self.ledger.award(self.coded, index, least);
            let raise = Some((index, (most - least).cents()));
            let reserve = self.pool.least(self.coded, &self.ledger, &self.aims, raise);
            let needs = self.ledger.needs(&self.aims);
            self.ledger.take_back(self.coded, index, least);
            return Ok(Prospect::SetAside { needs, reserve: reserve? });
        }
        if !self.coded.contest.partial {
            return Ok(Prospect::Amount { amount: cost, reserve: Money::ZERO, envelope: None });
        }
        let amount = self.greatest(index, least, most.min(self.ledger.left))?;
        let mut reserve = Money::ZERO;
        if amount < cost {
            self.ledger.award(self.coded, index, amount);
            let least = self.pool.least(self.coded, &self.ledger, &self.aims, None);
            self.ledger.take_back(self.coded, index, amount);
            reserve = least?.unwrap_or(Money::ZERO);
        }
        let envelope = envelope.filter(|one| one.room < cost.min(self.ledger.left));
        Ok(Prospect::Amount { amount, reserve, envelope })
    }

    /// The greatest amount from `least` up to `most` after which the awards can
    /// still be completed; with `least` they can.
    fn greatest(&mut self, index: usize, least: Money, most: Money) -> Result<Money, SelectError> {
        if self.completes(index, most, most)? {
            return Ok(most);
        }
        if self.coded.contest.envelopes.is_empty() {
            // What the others take does not hang on the amount.
            self.ledger.award(self.coded, index, least);
            let reserve = self.pool.least(self.coded, &self.ledger, &self.aims, None);
            self.ledger.take_back(self.coded, index, least);
            return Ok(most.min(self.ledger.left - reserve?.unwrap_or(Money::ZERO)));
        }
        // Some amount of at least so much does, or none does.
        let (mut does, mut does_not) = (least.cents(), most.cents());
        while does + 1 < does_not {
            let half = does + (does_not - does) / 2;
            if self.completes(index, Money::from_cents(half), most)? {
                does = half;
            } else {
                does_not = half;
            }
        }
        Ok(Money::from_cents(does))
    }

    /// Whether the awards can be completed after some amount from `least` up to
    /// `most` for this candidate.
    fn completes(&mut self, index: usize, least: Money, most: Money) -> Result<bool, SelectError> {
        self.ledger.award(self.coded, index, least);
        let enough = self.ledger.left;
        let raise = Some((index, (most - least).cents()));
        let completes = self.pool.completes(self.coded, &self.ledger, &self.aims, enough, raise);
        self.ledger.take_back(self.coded, index, least);
        completes
    }

    /// Whether the walk would end here for want of money, an amount of at least so much.
    fn ends_at(&self, least: Money) -> bool {
        self.stops && self.stopped_at.is_none() && least > self.ledger.left
    }

    /// What passes the candidate over, in this order: its lead, a limit, an envelope.
    fn full(&self, index: usize, least: Money) -> Option<Full> {
        if self.ledger.full_lead(self.coded, index).is_some() {
            return Some(Full::Lead);
        }
        if let Some(limit) = self.ledger.full_limit(self.coded, index) {
            return Some(Full::Limit(limit));
        }
        let mut rooms = self.ledger.rooms(self.coded, index);
        rooms.find(|one| one.room < least).map(Full::Envelope)
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
            Prospect::Amount { amount, reserve, envelope } => {
                let (targets, envelopes) = (Vec::new(), Vec::new());
                let minimum = least;
                let reason =
                    Reason::AwardedInPart { left, asked, minimum, reserve, targets, envelopes, envelope };
                (Outcome::Awarded(amount), reason)
            }
            Prospect::Passed(full) => return self.passed(index, full, minimum),
            Prospect::TooLittle => (
                Outcome::Reserve,
                Reason::BudgetExhausted { left, asked, minimum, stopped_at: self.stopped_at },
            ),
            Prospect::SetAside { needs: Aims { counts, sums }, reserve } => {
                let reason = Reason::SetAsideForTarget { left, asked, minimum, needs: counts, sums, reserve };
                (Outcome::Reserve, reason)
            }
        };
        Decision { outcome, reason }
    }

    fn passed(&self, index: usize, full: Full, minimum: Option<Money>) -> Decision {
        let contest = self.coded.contest;
        match full {
            Full::Lead => Decision {
                outcome: if contest.full_lead_refuses { Outcome::Refused } else { Outcome::Reserve },
                reason: Reason::LeadMaximum {
                    maximum: self.coded.max_per_lead,
                    taken: self.ledger.full_lead(self.coded, index).unwrap_or_default().to_vec(),
                },
            },
            Full::Limit(limit) => Decision {
                outcome: Outcome::Reserve,
                reason: Reason::ClassMaximum {
                    limit,
                    maximum: contest.limits[limit].at_most,
                    taken: self.ledger.held[limit].clone(),
                },
            },
            Full::Envelope(EnvelopeRoom { envelope, room }) => Decision {
                outcome: Outcome::Reserve,
                reason: Reason::EnvelopeFull {
                    envelope,
                    room,
                    at_most: contest.envelopes[envelope].at_most.unwrap_or(Money::MAX),
                    asked: self.coded.cost(index),
                    minimum,
                },
            },
        }
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
            _ if candidate.withdrawn => Decision { outcome: Outcome::Withdrawn, reason: Reason::Withdrawn },
            Some(Force::In) if decisions[index].is_none() => {
                Decision { outcome: Outcome::Awarded(asked), reason: Reason::ForcedIn { left, asked } }
            }
            Some(Force::Out) => Decision { outcome: Outcome::Refused, reason: Reason::ForcedOut },
            _ => continue,
        };
        if candidate.is_in() {
            left -= asked;
        }
        decisions[index] = Some(decided);
    }
}
