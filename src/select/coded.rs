//! The contest in the form that the strategies count in: per candidate a bit
//! mask of the targets it counts for and a dense lead number; and the ledger
//! of money, open targets and leads while awards are made.

use std::collections::HashMap;

use crate::domain::force::Force;
use crate::domain::money::Money;

use super::contest::Contest;
use super::error::SelectError;

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
        let mask = |candidate| {
            let counted = contest.targets.iter().enumerate();
            counted.filter(|(_, target)| target.of.counts(candidate)).fold(0, |mask, (j, _)| mask | 1 << j)
        };
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
            masks: contest.candidates.iter().map(mask).collect(),
            leads,
            lead_count: numbers.len(),
            max_per_lead: contest.max_per_lead.unwrap_or(u32::MAX),
        }
    }

    pub fn cost(&self, index: usize) -> Money {
        self.contest.candidates[index].cost
    }

    /// The targets as the call states them.
    pub fn declared(&self) -> Vec<u32> {
        self.contest.targets.iter().map(|t| t.at_least).collect()
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

/// Money, targets and leads as the awards go on.
#[derive(Clone)]
pub(super) struct Ledger {
    pub left: Money,
    /// Per target: how many are awarded.
    pub reached: Vec<u32>,
    /// Per lead: who is awarded.
    pub taken: Vec<Vec<usize>>,
}

impl Ledger {
    /// The ledger before any award.
    pub fn empty(coded: &Coded) -> Ledger {
        Ledger {
            left: coded.contest.budget,
            reached: vec![0; coded.contest.targets.len()],
            taken: vec![Vec::new(); coded.lead_count],
        }
    }

    /// The ledger after the standing awards and what the chair forced in.
    ///
    /// # Errors
    /// The set costs more than the budget, or breaks the lead limit.
    pub fn open(coded: &Coded, standing: &[StandingAward]) -> Result<Ledger, SelectError> {
        let mut ledger = Ledger::empty(coded);
        let stands = |index: usize| standing.iter().any(|award| award.index == index);
        let forced = coded.contest.candidates.iter().enumerate();
        let forced = forced.filter(|(i, c)| c.forced == Some(Force::In) && !stands(*i));
        let first: Vec<StandingAward> = standing
            .iter()
            .copied()
            .chain(forced.map(|(index, c)| StandingAward { index, amount: c.cost }))
            .collect();
        for award in &first {
            ledger.award(coded, award.index, award.amount);
        }
        let members = || first.iter().map(|award| award.index).collect::<Vec<_>>();
        if ledger.left < Money::ZERO {
            return Err(SelectError::ForcedSetDoesNotFit {
                members: members(),
                asked: coded.contest.budget - ledger.left,
                budget: coded.contest.budget,
            });
        }
        let maximum = coded.max_per_lead;
        match ledger.taken.iter().find(|taken| taken.len() > maximum as usize) {
            Some(taken) => Err(SelectError::ForcedOverLeadMaximum { members: taken.clone(), maximum }),
            None => Ok(ledger),
        }
    }

    pub fn award(&mut self, coded: &Coded, index: usize, amount: Money) {
        self.left -= amount;
        for j in targets_of(coded.masks[index]) {
            self.reached[j] += 1;
        }
        if let Some(lead) = coded.leads[index] {
            self.taken[lead].push(index);
        }
    }

    /// The awards that fill this candidate's lead, if it is full.
    pub fn full_lead(&self, coded: &Coded, index: usize) -> Option<&[usize]> {
        let taken = &self.taken[coded.leads[index]?];
        (taken.len() >= coded.max_per_lead as usize).then_some(taken)
    }

    /// How many awards each target still lacks.
    pub fn needs(&self, at_least: &[u32]) -> Vec<u32> {
        let pairs = at_least.iter().zip(&self.reached);
        pairs.map(|(&n, &r)| n.saturating_sub(r)).collect()
    }
}
