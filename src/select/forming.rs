//! Who forms each reserve for which candidates were passed over.

use super::coded::{Coded, Ledger};
use super::completion::{Pool, Raise};
use super::contest::Contest;
use super::error::SelectError;
use super::selection::{Decision, Outcome, Reason, Selection};
use super::targets::heeded;

/// Who forms the reserve for which candidate `index` was passed over: the
/// cheapest candidates below it that fill what the targets still needed after
/// it, in rank order (equal amounts: the better ranked). Empty where the
/// candidate was not set aside for a target, or nobody could fill them.
///
/// # Errors
/// Those of [`select`](super::select).
pub fn forming(contest: &Contest, selection: &Selection, index: usize) -> Result<Vec<usize>, SelectError> {
    let Some(Decision { reason: Reason::SetAsideForTarget { .. }, .. }) = selection.decisions.get(index)
    else {
        return Ok(Vec::new());
    };
    let coded = Coded::new(contest);
    let (mut ledger, below) = turn(&coded, selection, index);
    let mut pool = Pool::new(&coded, below.into_iter());
    // The reserve is what the minima need after this one.
    let raise = more(&coded, &ledger, index);
    ledger.award(&coded, index, contest.least(index));
    Ok(pool.forming(&coded, &ledger, &heeded(selection), raise)?.unwrap_or_default())
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
            Outcome::Reserve | Outcome::Refused | Outcome::Withdrawn => {}
        }
    }
    let aims = heeded(selection);
    let mut pool = Pool::new(&coded, waiting.iter().copied());
    let mut all = vec![Vec::new(); selection.decisions.len()];
    for index in waiting {
        pool.remove(index);
        let decision = &selection.decisions[index];
        if let Reason::SetAsideForTarget { .. } = &decision.reason {
            let least = contest.least(index);
            let raise = more(&coded, &ledger, index);
            ledger.award(&coded, index, least);
            all[index] = pool.forming(&coded, &ledger, &aims, raise).ok().flatten().unwrap_or_default();
            ledger.take_back(&coded, index, least);
        }
        if let Outcome::Awarded(amount) = decision.outcome {
            ledger.award(&coded, index, amount);
        }
    }
    all
}

/// By how much the award of a candidate can be raised above its least.
fn more(coded: &Coded, ledger: &Ledger, index: usize) -> Raise {
    let rooms = ledger.rooms(coded, index).map(|one| one.room);
    let most = if coded.contest.partial {
        rooms.min().map_or(coded.cost(index), |room| room.min(coded.cost(index)))
    } else {
        coded.contest.least(index)
    };
    Some((index, (most - coded.contest.least(index)).cents()))
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
    matches!(
        reason,
        Reason::ForcedIn { .. } | Reason::ForcedOut | Reason::Withdrawn | Reason::Standing { .. }
    )
}
