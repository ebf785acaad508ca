//! The recount of reasons: what was left when each candidate's turn came, what
//! the targets then needed, and whether the figures justify the decision.

use std::collections::HashMap;

use crate::domain::money::Money;
use crate::select::contest::{Contest, Strategy};
use crate::select::selection::{Decision, EnvelopeRoom, Outcome, Reason, Selection};

use super::super::violation::Violation;
use super::reserve::Recount;

/// Candidates looked at to recompute reserves; beyond that an even sample of
/// the reserves is recomputed.
const WORK: usize = 500_000;

/// The count as it stands when a candidate's turn comes.
struct Turn<'a> {
    contest: &'a Contest,
    selection: &'a Selection,
    recount: Recount,
    /// Per candidate: whether it was decided before the walk began.
    beforehand: Vec<bool>,
    /// Left after what was decided beforehand and the awards above.
    left: Money,
    /// Left after standing awards and the forced ones above.
    forced_left: Money,
    reached: Vec<u32>,
    /// Per limit: awards decided beforehand and above; per envelope: their sum.
    held: Vec<Vec<usize>>,
    paid: Vec<Money>,
    /// Per lead: awards decided beforehand and above, in rank order.
    taken: HashMap<u32, Vec<usize>>,
    /// The candidate at which the walk stopped.
    stopped_at: Option<usize>,
}

pub(super) fn check(contest: &Contest, selection: &Selection, found: &mut Vec<Violation>) {
    let mut turn = Turn {
        contest,
        selection,
        recount: Recount::new(contest),
        beforehand: selection.decisions.iter().map(|d| beforehand(&d.reason)).collect(),
        left: contest.budget,
        forced_left: contest.budget,
        reached: vec![0; contest.targets.len()],
        held: vec![Vec::new(); contest.limits.len()],
        paid: vec![Money::ZERO; contest.envelopes.len()],
        taken: HashMap::new(),
        stopped_at: None,
    };
    for (index, amount) in selection.awards() {
        let reason = &selection.decisions[index].reason;
        if beforehand(reason) {
            turn.award(index, amount);
        }
        if matches!(reason, Reason::Standing { .. }) {
            turn.forced_left -= amount;
        }
    }
    let aside = |d: &&Decision| matches!(d.reason, Reason::SetAsideForTarget { .. });
    let every = selection.decisions.iter().filter(aside).count() * contest.candidates.len() / WORK + 1;
    let mut asides = 0;
    for (index, decision) in selection.decisions.iter().enumerate() {
        let recompute = asides % every == 0;
        asides += usize::from(aside(&decision));
        if let Err(wrong) = turn.check(index, decision, recompute) {
            found.push(wrong);
        }
        turn.pass(index, decision);
    }
}

/// Whether the decision was made before the walk began.
fn beforehand(reason: &Reason) -> bool {
    match reason {
        Reason::ForcedIn { .. } | Reason::ForcedOut | Reason::Withdrawn | Reason::Standing { .. } => true,
        Reason::Awarded { .. }
        | Reason::AwardedForTarget { .. }
        | Reason::AwardedInPart { .. }
        | Reason::BudgetExhausted { .. }
        | Reason::SetAsideForTarget { .. }
        | Reason::LeadMaximum { .. }
        | Reason::ClassMaximum { .. }
        | Reason::EnvelopeFull { .. }
        | Reason::NotInBestTotal { .. } => false,
    }
}

impl Turn<'_> {
    fn award(&mut self, index: usize, amount: Money) {
        let candidate = &self.contest.candidates[index];
        self.left -= amount;
        for (reached, target) in self.reached.iter_mut().zip(&self.contest.targets) {
            *reached += u32::from(target.of.counts(candidate));
        }
        for (held, limit) in self.held.iter_mut().zip(&self.contest.limits) {
            if limit.of.counts(candidate) {
                held.push(index);
            }
        }
        for (paid, envelope) in self.paid.iter_mut().zip(&self.contest.envelopes) {
            if envelope.of.counts(candidate) {
                *paid += amount;
            }
        }
        if let Some(lead) = candidate.lead {
            self.taken.entry(lead).or_default().push(index);
        }
    }

    /// Moves on to the next candidate.
    fn pass(&mut self, index: usize, decision: &Decision) {
        let asked = self.contest.candidates[index].cost;
        let left = self.left;
        match (&decision.reason, decision.outcome) {
            (Reason::ForcedIn { .. }, _) => self.forced_left -= asked,
            (reason, Outcome::Awarded(amount)) if !beforehand(reason) => self.award(index, amount),
            _ => (),
        }
        let ends = match decision.reason {
            Reason::AwardedInPart { envelope, .. } => envelope.is_none_or(|one| one.room >= left),
            Reason::BudgetExhausted { stopped_at, .. } => stopped_at.is_none(),
            _ => false,
        };
        if ends && self.selection.strategy == Strategy::InOrderStop {
            self.stopped_at = self.stopped_at.or(Some(index));
        }
    }

    fn check(&self, index: usize, decision: &Decision, recompute: bool) -> Result<(), Violation> {
        let candidate = &self.contest.candidates[index];
        let least = self.contest.least(index);
        let figures = |right: bool| right.then_some(()).ok_or(Violation::Figure { index });
        let justified = |right: bool| right.then_some(()).ok_or(Violation::Unjustified { index });
        let turn = |left: Money, asked: Money| figures((left, asked) == (self.left, candidate.cost));
        let bounds = |minimum: Option<Money>| figures(minimum.unwrap_or(candidate.cost) == least);
        self.check_outcome(index, decision)?;
        match &decision.reason {
            Reason::Awarded { left, asked } => {
                turn(*left, *asked)?;
                justified(self.stopped_at.is_none())
            }
            Reason::AwardedForTarget { left, asked, targets, envelopes } => {
                turn(*left, *asked)?;
                figures(!targets.is_empty() || !envelopes.is_empty())?;
                figures(self.all_count(index, targets, envelopes))
            }
            Reason::AwardedInPart { left, asked, minimum, reserve, targets, envelopes, envelope } => {
                turn(*left, *asked)?;
                figures(*minimum == least && self.all_count(index, targets, envelopes))?;
                let tightest = self.rooms(index).min_by_key(|one| one.room);
                figures(*envelope == tightest.filter(|one| one.room < *left && one.room < *asked))?;
                let Outcome::Awarded(amount) = decision.outcome else { return justified(false) };
                justified(tightest.is_none_or(|one| amount <= one.room))?;
                // What envelopes share hangs on the amount, so that less may be possible.
                let most = *left - *reserve;
                justified(if self.contest.envelopes.is_empty() { amount == most } else { amount <= most })?;
                justified(self.stopped_at.is_none())
            }
            Reason::ForcedIn { left, asked } => {
                figures((*left, *asked) == (self.forced_left, candidate.cost))
            }
            Reason::Standing { amount } => figures(decision.outcome == Outcome::Awarded(*amount)),
            Reason::ForcedOut | Reason::Withdrawn => Ok(()),
            Reason::BudgetExhausted { left, asked, minimum, stopped_at } => {
                turn(*left, *asked)?;
                bounds(*minimum)?;
                match stopped_at {
                    Some(_) => figures(*stopped_at == self.stopped_at),
                    None => justified(least > self.left),
                }
            }
            Reason::SetAsideForTarget { left, asked, minimum, needs, sums, reserve } => {
                turn(*left, *asked)?;
                bounds(*minimum)?;
                figures(*needs == self.needs_after(index) && *sums == self.sums_after(index))?;
                justified(least <= self.left)?;
                justified(reserve.is_none_or(|reserve| least + reserve > self.left))?;
                figures(!recompute || self.reserve_is_right(index, needs, *reserve))
            }
            Reason::LeadMaximum { maximum, taken } => {
                let held = candidate.lead.and_then(|lead| self.taken.get(&lead));
                figures(Some(*maximum) == self.contest.max_per_lead)?;
                figures(held.map_or(&[][..], Vec::as_slice) == taken.as_slice())?;
                justified(taken.len() >= *maximum as usize)
            }
            Reason::ClassMaximum { limit, maximum, taken } => {
                let limits = self.contest.limits.get(*limit).filter(|one| one.of.counts(candidate));
                figures(limits.is_some_and(|one| one.at_most == *maximum && *taken == self.held[*limit]))?;
                justified(taken.len() >= *maximum as usize)
            }
            Reason::EnvelopeFull { envelope, room, at_most, asked, minimum } => {
                let own = self.rooms(index).find(|one| one.envelope == *envelope);
                figures(own.is_some_and(|one| one.room == *room) && *asked == candidate.cost)?;
                figures(self.contest.envelopes[*envelope].at_most == Some(*at_most))?;
                bounds(*minimum)?;
                let stops = self.selection.strategy == Strategy::InOrderStop && self.stopped_at.is_none();
                justified(*room < least && (least <= self.left || !stops))
            }
            Reason::NotInBestTotal { left, asked } => {
                figures((*left, *asked) == (self.selection.left, candidate.cost))
            }
        }
    }

    /// Whether the reason belongs to the outcome and to the strategy.
    fn check_outcome(&self, index: usize, decision: &Decision) -> Result<(), Violation> {
        let strategy = self.selection.strategy;
        let whole = Outcome::Awarded(self.contest.candidates[index].cost);
        let belongs = match &decision.reason {
            Reason::Awarded { .. } | Reason::ForcedIn { .. } => decision.outcome == whole,
            Reason::AwardedForTarget { .. } => decision.outcome == whole && strategy == Strategy::Targets,
            Reason::AwardedInPart { .. } => {
                self.contest.partial
                    && matches!(decision.outcome, Outcome::Awarded(_))
                    && decision.outcome != whole
                    && strategy != Strategy::BestTotal
            }
            Reason::Standing { amount } => decision.outcome == Outcome::Awarded(*amount),
            Reason::ForcedOut => decision.outcome == Outcome::Refused,
            Reason::Withdrawn => decision.outcome == Outcome::Withdrawn,
            Reason::LeadMaximum { .. } => {
                let refused = decision.outcome == Outcome::Refused;
                strategy != Strategy::BestTotal
                    && (refused && self.contest.full_lead_refuses
                        || decision.outcome == Outcome::Reserve && !self.contest.full_lead_refuses)
            }
            Reason::ClassMaximum { .. } | Reason::EnvelopeFull { .. } => {
                decision.outcome == Outcome::Reserve && strategy != Strategy::BestTotal
            }
            Reason::BudgetExhausted { stopped_at, .. } => {
                decision.outcome == Outcome::Reserve
                    && strategy != Strategy::BestTotal
                    && (stopped_at.is_none() || strategy == Strategy::InOrderStop)
            }
            Reason::SetAsideForTarget { .. } => {
                decision.outcome == Outcome::Reserve && strategy == Strategy::Targets
            }
            Reason::NotInBestTotal { .. } => {
                decision.outcome == Outcome::Reserve && strategy == Strategy::BestTotal
            }
        };
        belongs.then_some(()).ok_or(Violation::Outcome { index })
    }

    /// Whether the candidate counts for all these targets, and for the least of
    /// all these envelopes.
    fn all_count(&self, index: usize, targets: &[usize], envelopes: &[usize]) -> bool {
        let candidate = &self.contest.candidates[index];
        let counts = |&j: &usize| self.contest.targets.get(j).is_some_and(|one| one.of.counts(candidate));
        let sums = |&j: &usize| {
            let envelope = self.contest.envelopes.get(j);
            envelope.is_some_and(|one| one.at_least.is_some() && one.of.counts(candidate))
        };
        targets.iter().all(counts) && envelopes.iter().all(sums)
    }

    /// What the targets would still need after awarding this candidate.
    fn needs_after(&self, index: usize) -> Vec<u32> {
        let candidate = &self.contest.candidates[index];
        let targets = self.selection.targets.iter().zip(&self.reached);
        targets
            .map(|(target, &reached)| {
                let heeded = target.lowered_to.unwrap_or(target.at_least);
                heeded.saturating_sub(reached + u32::from(target.of.counts(candidate)))
            })
            .collect()
    }

    /// What the envelopes would still need after the least for this candidate.
    fn sums_after(&self, index: usize) -> Vec<Money> {
        let candidate = &self.contest.candidates[index];
        let envelopes = self.selection.envelopes.iter().zip(&self.paid);
        envelopes
            .map(|(envelope, &paid)| {
                let heeded = envelope.lowered_to.or(envelope.at_least).unwrap_or(Money::ZERO);
                let own = if envelope.of.counts(candidate) { self.contest.least(index) } else { Money::ZERO };
                (heeded - paid - own).max(Money::ZERO)
            })
            .collect()
    }

    /// What the envelopes with a maximum that count this candidate have left.
    fn rooms(&self, index: usize) -> impl Iterator<Item = EnvelopeRoom> {
        let envelopes = self.contest.envelopes.iter().zip(&self.paid).enumerate();
        envelopes.filter_map(move |(envelope, (one, &paid))| {
            let counts = one.of.counts(&self.contest.candidates[index]);
            Some(EnvelopeRoom { envelope, room: one.at_most.filter(|_| counts)? - paid })
        })
    }

    fn reserve_is_right(&self, index: usize, needs: &[u32], reserve: Option<Money>) -> bool {
        let open = |i: usize| i > index && !self.beforehand[i];
        let least = self.recount.least(needs, open).map(Money::from_cents);
        match (least, reserve) {
            _ if self.recount.exact => least == reserve,
            (Some(least), Some(reserve)) => least <= reserve,
            (_, reserve) => reserve.is_none(),
        }
    }
}
