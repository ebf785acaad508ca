//! `BestTotal`: the feasible set with the highest total score, with a proof,
//! and of the sets that reach it the best ranked. Information for the chair.
//! Requests are taken whole; part awards have no meaning here.

mod branch;
mod certificate;
mod core;
mod knapsack;
mod multipliers;
mod ranked;
mod remainder;

pub use certificate::{Certificate, DECIMALS, EnvelopePrice, LeadPrice, PRICE_UNIT, certificate};
use remainder::{Found, Optimum, Remainder};

use crate::domain::force::Force;

use super::coded::{Aims, Coded, Ledger, StandingAward};
use super::completion::Pool;
use super::contest::{Contest, Strategy};
use super::eased::answered;
use super::error::SelectError;
use super::selection::{Decision, Outcome, Proof, Reason, Selection};
use super::targets::{MinimaInReach, heeded, is_feasible, limits};
use super::ties;
use super::walk::{Walk, decide_forced, decide_standing};

/// Up to this many candidates the best ranked of the optimal sets is found.
pub const RANKED: usize = 60;

/// Finds the best set that totals more than `floor`; stops at `goal`.
fn solve(choice: &Remainder, floor: i64, goal: Option<i64>) -> Optimum {
    if choice.is_knapsack() {
        knapsack::solve(choice, floor, goal)
    } else {
        branch::solve(choice, floor, goal)
    }
}

/// The selection under `BestTotal`.
pub(super) fn best_total(contest: &Contest, standing: &[StandingAward]) -> Result<Selection, SelectError> {
    let whole = whole_requests(contest);
    let coded = Coded::new(&whole);
    let start = Start::new(&coded, standing)?;
    let (settled, (mut found, bound)) = start.settle(&coded, |aims| start.search(&coded, standing, aims))?;
    if found.total == bound && contest.candidates.len() <= RANKED {
        let choice = Remainder::new(&coded, &start.ledger, &settled.aims, &start.open)?;
        found = ranked::best_ranked(&coded, &choice, found)?;
    }
    Ok(Selection { whole_requests: contest.partial, ..selection(&coded, start, &settled, &found, bound) })
}

/// The best total with one candidate more forced in, under the minima that
/// this selection worked with: what `ranking` alone cannot show an applicant.
/// None if no feasible set holds the candidate.
///
/// # Errors
/// Those of [`select`](super::select).
pub fn best_total_with(
    contest: &Contest,
    selection: &Selection,
    index: usize,
) -> Result<Option<Proof>, SelectError> {
    contest.validate()?;
    let mut whole = whole_requests(contest);
    let aims = heeded(selection);
    match whole.candidates.get_mut(index) {
        Some(candidate) if !candidate.is_out() => candidate.forced = Some(Force::In),
        _ => return Ok(None),
    }
    let coded = Coded::new(&whole);
    let start = match Start::new(&coded, &[]) {
        Err(
            SelectError::ForcedSetDoesNotFit { .. }
            | SelectError::ForcedOverLeadMaximum { .. }
            | SelectError::ForcedOverLimit { .. }
            | SelectError::ForcedOverEnvelope { .. },
        ) => {
            return Ok(None);
        }
        start => start?,
    };
    if !start.pool(&coded).completes(&coded, &start.ledger, &aims, start.ledger.left, None)? {
        return Ok(None);
    }
    let (found, bound) = start.search(&coded, &[], &aims)?;
    let first: i64 = start.decided_scores(&coded);
    Ok(Some(Proof { objective: found.total + first, bound: bound + first, proven: found.total == bound }))
}

/// The contest with every request whole.
fn whole_requests(contest: &Contest) -> Contest {
    Contest { partial: false, ..contest.clone() }
}

/// Where the search starts: after forced and standing awards.
struct Start {
    ledger: Ledger,
    decisions: Vec<Option<Decision>>,
    /// Whom nothing has decided.
    open: Vec<usize>,
}

impl Start {
    fn new(coded: &Coded, standing: &[StandingAward]) -> Result<Start, SelectError> {
        let ledger = Ledger::open(coded, standing)?;
        let mut decisions = decide_standing(coded, standing);
        decide_forced(coded, &mut decisions, standing);
        let open = (0..decisions.len()).filter(|&i| decisions[i].is_none()).collect();
        Ok(Start { ledger, decisions, open })
    }

    fn pool(&self, coded: &Coded) -> Pool {
        Pool::new(coded, self.open.iter().copied())
    }

    /// The minima in reach, and what is found under them.
    fn settle<T>(
        &self,
        coded: &Coded,
        mut find: impl FnMut(&Aims) -> Result<T, SelectError>,
    ) -> Result<(MinimaInReach, T), SelectError> {
        answered(coded, |eased| {
            let settled = MinimaInReach::within_reach(coded, &self.ledger, &mut self.pool(coded), eased)?;
            let found = find(&settled.aims)?;
            Ok((settled, found))
        })
    }

    /// The best set of the open candidates and the bound on all of them,
    /// starting from what the ranking gives.
    fn search(
        &self,
        coded: &Coded,
        standing: &[StandingAward],
        aims: &Aims,
    ) -> Result<(Found, i64), SelectError> {
        let mut walk = Walk::new(coded, standing, self.ledger.clone(), Some(aims.clone()));
        ties::run(&mut walk, false)?;
        let awarded = |index: &usize| {
            let decision = walk.decisions[*index].as_ref();
            decision.is_some_and(|decision| matches!(decision.outcome, Outcome::Awarded(_)))
        };
        let set: Vec<usize> = self.open.iter().copied().filter(awarded).collect();
        let score = |&index: &usize| coded.contest.candidates[index].score;
        let ranking = Found { total: set.iter().map(score).sum(), set };
        let choice = Remainder::new(coded, &self.ledger, aims, &self.open)?;
        let answer = solve(&choice, ranking.total, None);
        Ok((answer.found.unwrap_or(ranking), answer.bound))
    }

    fn decided_scores(&self, coded: &Coded) -> i64 {
        let decided = self.decisions.iter().zip(&coded.contest.candidates);
        decided
            .filter_map(|(decision, candidate)| {
                let awarded = matches!(decision.as_ref()?.outcome, Outcome::Awarded(_));
                awarded.then_some(candidate.score)
            })
            .sum()
    }
}

fn selection(
    coded: &Coded,
    mut start: Start,
    settled: &MinimaInReach,
    found: &Found,
    bound: i64,
) -> Selection {
    let first = start.decided_scores(coded);
    let mut turn = start.ledger.left;
    for &index in &found.set {
        let asked = coded.cost(index);
        start.ledger.award(coded, index, asked);
        let reason = Reason::Awarded { left: turn, asked };
        turn -= asked;
        start.decisions[index] = Some(Decision { outcome: Outcome::Awarded(asked), reason });
    }
    let left = start.ledger.left;
    let passed = |(index, decision): (usize, Option<Decision>)| {
        decision.unwrap_or_else(|| Decision {
            outcome: Outcome::Reserve,
            reason: Reason::NotInBestTotal { left, asked: coded.cost(index) },
        })
    };
    let targets = settled.targets(coded, &start.ledger);
    let envelopes = settled.envelopes(coded, &start.ledger);
    let decisions = start.decisions.into_iter().enumerate().map(passed);
    Selection {
        strategy: Strategy::BestTotal,
        spent: coded.contest.budget - left,
        left,
        feasible: is_feasible(&targets, &envelopes),
        targets,
        limits: limits(coded, &start.ledger),
        envelopes,
        whole_requests: false,
        proof: Some(Proof {
            objective: found.total + first,
            bound: bound + first,
            proven: found.total == bound,
        }),
        decisions: decisions.collect(),
    }
}
