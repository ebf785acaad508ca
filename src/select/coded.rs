//! The contest in the form that the strategies count in: per candidate a bit
//! mask of the targets it counts for and a dense lead number; and the ledger
//! of money, open targets and leads while awards are made.

use std::collections::HashMap;

use crate::domain::money::Money;

use super::contest::{Candidate, Contest, Counted};
use super::error::SelectError;
use super::selection::EnvelopeRoom;

/// Bit mask of targets; bit j is the j-th target of the call.
pub(super) type TargetMask = u64;

/// The targets of a mask, by index.
pub(super) fn targets_of(mask: TargetMask) -> impl Iterator<Item = usize> {
    (0..TargetMask::BITS as usize).filter(move |&j| mask & (1 << j) != 0)
}

/// The contest with masks and dense leads.
pub(super) struct Coded<'a> {
    pub contest: &'a Contest,
    /// Per candidate: the targets it counts for.
    pub masks: Vec<TargetMask>,
    /// Per candidate: the limits it counts for, and the envelopes that pay it.
    pub limited: Vec<TargetMask>,
    pub enveloped: Vec<TargetMask>,
    /// Per candidate: its lead from 0, where the lead has more candidates than
    /// the call allows it awards.
    pub leads: Vec<Option<usize>>,
    /// How many different leads there are.
    pub lead_count: usize,
    /// Awards per lead; only meaningful where `leads` is set.
    pub max_per_lead: u32,
}

impl<'a> Coded<'a> {
    pub fn new(contest: &'a Contest) -> Coded<'a> {
        let targets: Vec<Counted> = contest.targets.iter().map(|one| one.of).collect();
        let limits: Vec<Counted> = contest.limits.iter().map(|one| one.of).collect();
        let envelopes: Vec<Counted> = contest.envelopes.iter().map(|one| one.of).collect();
        let masks = |of: &[Counted]| contest.candidates.iter().map(|one| mask(of, one)).collect();
        let mut counted: HashMap<u32, usize> = HashMap::new();
        for lead in contest.candidates.iter().filter_map(|c| c.lead) {
            *counted.entry(lead).or_default() += 1;
        }
        let mut numbers = HashMap::new();
        let mut number = |lead: Option<u32>| {
            let (lead, maximum) = (lead?, contest.max_per_lead?);
            let next = numbers.len();
            let limited = counted.get(&lead)? > &(maximum as usize);
            limited.then(|| *numbers.entry(lead).or_insert(next))
        };
        let leads = contest.candidates.iter().map(|c| number(c.lead)).collect();
        Coded {
            contest,
            masks: masks(&targets),
            limited: masks(&limits),
            enveloped: masks(&envelopes),
            leads,
            lead_count: numbers.len(),
            max_per_lead: contest.max_per_lead.unwrap_or(u32::MAX),
        }
    }

    pub fn cost(&self, index: usize) -> Money {
        self.contest.candidates[index].cost
    }

    /// The minima as the call states them.
    pub fn declared(&self) -> Aims {
        Aims {
            counts: self.contest.targets.iter().map(|target| target.at_least).collect(),
            sums: self.contest.envelopes.iter().map(|one| one.at_least.unwrap_or(Money::ZERO)).collect(),
        }
    }
}

/// Which of these count a candidate, as bits.
fn mask(of: &[Counted], candidate: &Candidate) -> TargetMask {
    let counted = of.iter().enumerate().filter(|(_, of)| of.counts(candidate));
    counted.fold(0, |mask, (j, _)| mask | 1 << j)
}

/// The minima that a strategy heeds, per target and per envelope, or what is
/// still missing of them; both empty where none are heeded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Aims {
    pub counts: Vec<u32>,
    pub sums: Vec<Money>,
}

impl Aims {
    /// Whether nothing is missing.
    pub fn are_met(&self) -> bool {
        self.counts.iter().all(|&count| count == 0) && self.sums.iter().all(|&sum| sum == Money::ZERO)
    }
}

/// An award made before the strategy runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StandingAward {
    /// The candidate.
    pub index: usize,
    /// What it was awarded.
    pub amount: Money,
}

/// Money, targets, limits, envelopes and leads as the awards go on.
#[derive(Clone)]
pub(super) struct Ledger {
    pub left: Money,
    /// Per target: how many are awarded.
    pub reached: Vec<u32>,
    /// Per limit: who is awarded.
    pub held: Vec<Vec<usize>>,
    /// Per envelope: the sum of the awards.
    pub paid: Vec<Money>,
    /// Per lead: who is awarded.
    pub taken: Vec<Vec<usize>>,
}

impl Ledger {
    /// The ledger before any award.
    pub fn empty(coded: &Coded) -> Ledger {
        Ledger {
            left: coded.contest.budget,
            reached: vec![0; coded.contest.targets.len()],
            held: vec![Vec::new(); coded.contest.limits.len()],
            paid: vec![Money::ZERO; coded.contest.envelopes.len()],
            taken: vec![Vec::new(); coded.lead_count],
        }
    }

    /// The ledger after the standing awards and what the chair forced in.
    ///
    /// # Errors
    /// The set costs more than the budget, or breaks a maximum.
    pub fn open(coded: &Coded, standing: &[StandingAward]) -> Result<Ledger, SelectError> {
        let mut ledger = Ledger::empty(coded);
        let stands = |index: usize| standing.iter().any(|award| award.index == index);
        let forced = coded.contest.candidates.iter().enumerate();
        let forced = forced.filter(|(i, c)| c.is_in() && !stands(*i));
        let first: Vec<StandingAward> = standing
            .iter()
            .copied()
            .chain(forced.map(|(index, c)| StandingAward { index, amount: c.cost }))
            .collect();
        for award in &first {
            ledger.award(coded, award.index, award.amount);
        }
        let members: Vec<usize> = first.iter().map(|award| award.index).collect();
        ledger.refuse_what_breaks(coded, members)?;
        Ok(ledger)
    }

    /// Refuses a ledger whose awards, made beforehand to `members`, break a maximum.
    fn refuse_what_breaks(&self, coded: &Coded, members: Vec<usize>) -> Result<(), SelectError> {
        let contest = coded.contest;
        if self.left < Money::ZERO {
            let asked = contest.budget - self.left;
            return Err(SelectError::ForcedSetDoesNotFit { members, asked, budget: contest.budget });
        }
        let maximum = coded.max_per_lead;
        if let Some(taken) = self.taken.iter().find(|taken| taken.len() > maximum as usize) {
            return Err(SelectError::ForcedOverLeadMaximum { members: taken.clone(), maximum });
        }
        for (limit, held) in self.held.iter().enumerate() {
            let maximum = contest.limits[limit].at_most;
            if held.len() > maximum as usize {
                return Err(SelectError::ForcedOverLimit { limit, members: held.clone(), maximum });
            }
        }
        for (envelope, &asked) in self.paid.iter().enumerate() {
            let at_most = contest.envelopes[envelope].at_most.unwrap_or(Money::MAX);
            if asked > at_most {
                let members = members.into_iter().filter(|&i| coded.enveloped[i] & (1 << envelope) != 0);
                let members = members.collect();
                return Err(SelectError::ForcedOverEnvelope { envelope, members, asked, at_most });
            }
        }
        Ok(())
    }

    pub fn award(&mut self, coded: &Coded, index: usize, amount: Money) {
        self.left -= amount;
        for j in targets_of(coded.masks[index]) {
            self.reached[j] += 1;
        }
        for limit in targets_of(coded.limited[index]) {
            self.held[limit].push(index);
        }
        for envelope in targets_of(coded.enveloped[index]) {
            self.paid[envelope] += amount;
        }
        if let Some(lead) = coded.leads[index] {
            self.taken[lead].push(index);
        }
    }

    /// Takes back the award that was made last.
    pub fn take_back(&mut self, coded: &Coded, index: usize, amount: Money) {
        self.left += amount;
        for j in targets_of(coded.masks[index]) {
            self.reached[j] -= 1;
        }
        for limit in targets_of(coded.limited[index]) {
            self.held[limit].pop();
        }
        for envelope in targets_of(coded.enveloped[index]) {
            self.paid[envelope] -= amount;
        }
        if let Some(lead) = coded.leads[index] {
            self.taken[lead].pop();
        }
    }

    /// The awards that fill this candidate's lead, if it is full.
    pub fn full_lead(&self, coded: &Coded, index: usize) -> Option<&[usize]> {
        let taken = &self.taken[coded.leads[index]?];
        (taken.len() >= coded.max_per_lead as usize).then_some(taken)
    }

    /// The first limit that allows this candidate no more.
    pub fn full_limit(&self, coded: &Coded, index: usize) -> Option<usize> {
        let full = |&limit: &usize| self.held[limit].len() >= coded.contest.limits[limit].at_most as usize;
        targets_of(coded.limited[index]).find(full)
    }

    /// The envelopes with a maximum that pay this candidate, with what is left of it.
    pub fn rooms<'a>(&'a self, coded: &'a Coded, index: usize) -> impl Iterator<Item = EnvelopeRoom> + 'a {
        targets_of(coded.enveloped[index]).filter_map(|envelope| {
            let at_most = coded.contest.envelopes[envelope].at_most?;
            Some(EnvelopeRoom { envelope, room: at_most - self.paid[envelope] })
        })
    }

    /// What is still missing of these minima.
    pub fn needs(&self, aims: &Aims) -> Aims {
        let counts = aims.counts.iter().zip(&self.reached);
        let sums = aims.sums.iter().zip(&self.paid);
        Aims {
            counts: counts.map(|(&n, &r)| n.saturating_sub(r)).collect(),
            sums: sums.map(|(&least, &paid)| (least - paid).max(Money::ZERO)).collect(),
        }
    }
}
