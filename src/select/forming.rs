//! Who forms each reserve for which candidates were passed over.

use super::coded::{Coded, Ledger};
use super::completion::Pool;
use super::contest::Contest;
use super::error::SelectError;
use super::selection::{Decision, Outcome, Reason, Selection};

/// Who forms the reserve for which candidate `index` was passed over: the
/// cheapest candidates below it that fill what the targets still needed after
/// it, in rank order (equal amounts: the better ranked). Empty where the
/// candidate was not set aside for a target, or nobody could fill them.
///
/// # Errors
/// Those of [`select`](super::select).
pub fn forming(contest: &Contest, selection: &Selection, index: usize) -> Result<Vec<usize>, SelectError> {
    let Some(Decision { reason: Reason::SetAsideForTarget { needs, .. }, .. }) =
        selection.decisions.get(index)
    else {
        return Ok(Vec::new());
    };
    let coded = Coded::new(contest);
    let (ledger, below) = turn(&coded, selection, index);
    let mut pool = Pool::new(&coded, below.into_iter(), &ledger);
    pool.count_lead(&coded, index, 1);
    Ok(pool.forming(needs)?.unwrap_or_default())
}

/// What [`forming`] says of every candidate, in one walk down the ranking: for a
/// whole call at once, where one by one would take hours. Empty where `forming`
/// is empty or refuses.
#[must_use]
pub fn forming_all(contest: &Contest, selection: &Selection) -> Vec<Vec<usize>> {
    let coded = Coded::new(contest);
    let mut ledger = Ledger::empty(&coded);
    let mut waiting = Vec::new();
    for (index, decision) in selection.decisions.iter().enumerate() {
        match decision.outcome {
            _ if !decided_beforehand(&decision.reason) => waiting.push(index),
            Outcome::Awarded(amount) => ledger.award(&coded, index, amount),
            Outcome::Reserve | Outcome::Refused => {}
        }
    }
    let mut pool = Pool::new(&coded, waiting.iter().copied(), &ledger);
    let mut all = vec![Vec::new(); selection.decisions.len()];
    for index in waiting {
        pool.remove(index);
        let decision = &selection.decisions[index];
        if let Reason::SetAsideForTarget { needs, .. } = &decision.reason {
            // The reserve is what the targets need after this one.
            pool.count_lead(&coded, index, 1);
            all[index] = pool.forming(needs).ok().flatten().unwrap_or_default();
            pool.count_lead(&coded, index, -1);
        }
        if matches!(decision.outcome, Outcome::Awarded(_)) {
            pool.count_lead(&coded, index, 1);
        }
    }
    all
}

/// The ledger when a candidate's turn came, and who was still to come after it.
fn turn(coded: &Coded, selection: &Selection, index: usize) -> (Ledger, Vec<usize>) {
    let mut ledger = Ledger::empty(coded);
    let mut below = Vec::new();
    for (i, decision) in selection.decisions.iter().enumerate() {
        let first = decided_beforehand(&decision.reason);
        match decision.outcome {
            Outcome::Awarded(amount) if first || i < index => ledger.award(coded, i, amount),
            _ if !first && i > index => below.push(i),
            _ => (),
        }
    }
    (ledger, below)
}

/// Whether the decision was made before the walk began.
fn decided_beforehand(reason: &Reason) -> bool {
    matches!(reason, Reason::ForcedIn { .. } | Reason::ForcedOut | Reason::Standing { .. })
}
