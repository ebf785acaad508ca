//! `BestTotal`: the feasible set with the highest total score, with a proof,
//! and of the sets that reach it the best ranked. Information for the chair.
//! Requests are taken whole; part awards have no meaning here.

mod branch;
mod certificate;
mod choice;
mod core;
mod knapsack;
mod multipliers;
mod ranked;

pub use certificate::{Certificate, DECIMALS, LeadPrice, PRICE_UNIT, certificate};
use choice::{Answer, Choice, Found};

use super::completion::Pool;
use super::error::SelectError;
use super::problem::{Forced, Problem, Strategy};
use super::selection::{Decision, Outcome, Proof, Reason, Selection};
use super::targets::Settled;
use super::terms::{Ledger, Standing, Terms};
use super::ties;
use super::walk::{Walk, decide_forced, decide_standing};

/// Up to this many candidates the best ranked of the optimal sets is found.
const RANKED: usize = 60;

/// Finds the best set that totals more than `floor`; stops at `goal`.
fn solve(choice: &Choice, floor: i64, goal: Option<i64>) -> Answer {
    if choice.is_knapsack() {
        knapsack::solve(choice, floor, goal)
    } else {
        branch::solve(choice, floor, goal)
    }
}

/// The selection under `BestTotal`.
pub(super) fn best_total(problem: &Problem, standing: &[Standing]) -> Result<Selection, SelectError> {
    let whole = whole_requests(problem);
    let terms = Terms::new(&whole);
    let start = Start::new(&terms, standing)?;
    let settled = start.settle(&terms)?;
    let (mut found, bound) = start.search(&terms, standing, &settled.at_least)?;
    if found.total == bound && problem.candidates.len() <= RANKED {
        let choice = Choice::new(&terms, &start.ledger, &settled.at_least, &start.open);
        found = ranked::best_ranked(&terms, &choice, found)?;
    }
    Ok(selection(&terms, start, &settled, &found, bound))
}

/// The best total with one candidate more forced in, under the targets that
/// the strategy works with: what `ranking` alone cannot show an applicant.
/// None if no feasible set holds the candidate.
///
/// # Errors
/// Those of [`select`](super::select).
pub fn best_total_with(problem: &Problem, index: usize) -> Result<Option<Proof>, SelectError> {
    problem.validate()?;
    let mut whole = whole_requests(problem);
    let at_least = {
        let terms = Terms::new(&whole);
        Start::new(&terms, &[])?.settle(&terms)?.at_least
    };
    match whole.candidates.get(index).map(|candidate| candidate.forced) {
        None | Some(Some(Forced::Out)) => return Ok(None),
        Some(_) => whole.candidates[index].forced = Some(Forced::In),
    }
    let terms = Terms::new(&whole);
    let start = match Start::new(&terms, &[]) {
        Err(SelectError::ForcedSetDoesNotFit { .. } | SelectError::ForcedOverLeadMaximum { .. }) => {
            return Ok(None);
        }
        start => start?,
    };
    let least = start.pool(&terms).least(&start.ledger.needs(&at_least), Some(start.ledger.left.cents()))?;
    if least.is_none_or(|least| least > start.ledger.left.cents()) {
        return Ok(None);
    }
    let (found, bound) = start.search(&terms, &[], &at_least)?;
    let first: i64 = start.decided_scores(&terms);
    Ok(Some(Proof { objective: found.total + first, bound: bound + first, proven: found.total == bound }))
}

/// The problem with every request whole.
fn whole_requests(problem: &Problem) -> Problem {
    Problem { partial: false, ..problem.clone() }
}

/// Where the search starts: after forced and standing awards.
struct Start {
    ledger: Ledger,
    decisions: Vec<Option<Decision>>,
    /// Whom nothing has decided.
    open: Vec<usize>,
}

impl Start {
    fn new(terms: &Terms, standing: &[Standing]) -> Result<Start, SelectError> {
        let ledger = Ledger::open(terms, standing)?;
        let mut decisions = decide_standing(terms, standing);
        decide_forced(terms, &mut decisions, standing);
        let open = (0..decisions.len()).filter(|&i| decisions[i].is_none()).collect();
        Ok(Start { ledger, decisions, open })
    }

    fn pool(&self, terms: &Terms) -> Pool {
        Pool::new(terms, self.open.iter().copied(), &self.ledger)
    }

    fn settle(&self, terms: &Terms) -> Result<Settled, SelectError> {
        Settled::within_reach(terms, &self.ledger, &mut self.pool(terms))
    }

    /// The best set of the open candidates and the bound on all of them,
    /// starting from what the ranking gives.
    fn search(
        &self,
        terms: &Terms,
        standing: &[Standing],
        at_least: &[u32],
    ) -> Result<(Found, i64), SelectError> {
        let mut walk = Walk::new(terms, standing, self.ledger.clone(), at_least.to_vec())?;
        ties::run(&mut walk, false)?;
        let awarded = |index: &usize| {
            let decision = walk.decisions[*index].as_ref();
            decision.is_some_and(|decision| matches!(decision.outcome, Outcome::Awarded(_)))
        };
        let set: Vec<usize> = self.open.iter().copied().filter(awarded).collect();
        let score = |&index: &usize| terms.problem.candidates[index].score;
        let ranking = Found { total: set.iter().map(score).sum(), set };
        let choice = Choice::new(terms, &self.ledger, at_least, &self.open);
        let answer = solve(&choice, ranking.total, None);
        Ok((answer.found.unwrap_or(ranking), answer.bound))
    }

    fn decided_scores(&self, terms: &Terms) -> i64 {
        let decided = self.decisions.iter().zip(&terms.problem.candidates);
        decided
            .filter_map(|(decision, candidate)| {
                let awarded = matches!(decision.as_ref()?.outcome, Outcome::Awarded(_));
                awarded.then_some(candidate.score)
            })
            .sum()
    }
}

fn selection(terms: &Terms, mut start: Start, settled: &Settled, found: &Found, bound: i64) -> Selection {
    let first = start.decided_scores(terms);
    let mut turn = start.ledger.left;
    for &index in &found.set {
        let asked = terms.cost(index);
        start.ledger.award(terms, index, asked);
        let reason = Reason::Awarded { left: turn, asked };
        turn -= asked;
        start.decisions[index] = Some(Decision { outcome: Outcome::Awarded(asked), reason });
    }
    let left = start.ledger.left;
    let passed = |(index, decision): (usize, Option<Decision>)| {
        decision.unwrap_or_else(|| Decision {
            outcome: Outcome::Reserve,
            reason: Reason::NotInBestTotal { left, asked: terms.cost(index) },
        })
    };
    let targets = settled.outcomes(terms, &start.ledger);
    let decisions = start.decisions.into_iter().enumerate().map(passed);
    Selection {
        strategy: Strategy::BestTotal,
        spent: terms.problem.budget - left,
        left,
        feasible: targets.iter().all(|t| t.reached >= t.at_least),
        targets,
        proof: Some(Proof {
            objective: found.total + first,
            bound: bound + first,
            proven: found.total == bound,
        }),
        decisions: decisions.collect(),
    }
}
