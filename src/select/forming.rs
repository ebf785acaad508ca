//! Who forms each reserve for which candidates were passed over.

use super::completion::Pool;
use super::in_order::decided_beforehand;
use super::problem::Problem;
use super::selection::{Outcome, Reason, Selection};
use super::terms::{Ledger, Terms};

/// What [`forming`](super::forming) says of every candidate, in one walk down
/// the ranking: for a whole call at once, where one by one would take hours.
/// Empty where `forming` is empty or refuses.
#[must_use]
pub fn forming_all(problem: &Problem, selection: &Selection) -> Vec<Vec<usize>> {
    let terms = Terms::new(problem);
    let mut ledger = Ledger::empty(&terms);
    let mut waiting = Vec::new();
    for (index, decision) in selection.decisions.iter().enumerate() {
        match decision.outcome {
            _ if !decided_beforehand(&decision.reason) => waiting.push(index),
            Outcome::Awarded(amount) => ledger.award(&terms, index, amount),
            Outcome::Reserve | Outcome::Refused => {}
        }
    }
    let mut pool = Pool::new(&terms, waiting.iter().copied(), &ledger);
    let mut all = vec![Vec::new(); selection.decisions.len()];
    for index in waiting {
        pool.remove(index);
        let decision = &selection.decisions[index];
        if let Reason::SetAsideForTarget { needs, .. } = &decision.reason {
            // The reserve is what the targets need after this one.
            pool.count_lead(&terms, index, 1);
            all[index] = pool.forming(needs).ok().flatten().unwrap_or_default();
            pool.count_lead(&terms, index, -1);
        }
        if matches!(decision.outcome, Outcome::Awarded(_)) {
            pool.count_lead(&terms, index, 1);
        }
    }
    all
}
