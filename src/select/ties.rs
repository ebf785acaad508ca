//! Down the ranking a tie at a time, and whether a tie that the call's chain left
//! open matters to the money. File order never decides: either every order of the
//! tie gives the same awards, or the selection is refused and the tie named.

use crate::domain::money::Money;

use super::error::SelectError;
use super::walk::{Prospect, Walk};

/// Walks down to the end, a tie at a time.
///
/// # Errors
/// A tie that matters to the money.
pub(super) fn run(walk: &mut Walk, heed_ties: bool) -> Result<(), SelectError> {
    let candidates = &walk.coded.contest.candidates;
    let mut next = 0;
    while next < candidates.len() {
        let first = next;
        let tie = candidates[first].tie;
        next += 1;
        while tie.is_some() && next < candidates.len() && candidates[next].tie == tie {
            next += 1;
        }
        if next - first == 1 {
            if walk.decisions[first].is_none() {
                walk.decide_group(&[first])?;
            }
            continue;
        }
        let waiting = (first..next).filter(|&i| walk.decisions[i].is_none());
        let group: Vec<usize> = waiting.collect();
        if heed_ties && group.len() > 1 && walk.stopped_at.is_none() {
            refuse_if_it_matters(walk, &group)?;
        }
        walk.decide_group(&group)?;
    }
    Ok(())
}

/// Refuses the walk if the awards hang on the order within this tie, whose
/// members are next and not yet decided.
///
/// The tie matters when those that could be awarded if taken first cannot all
/// be awarded together, each at the amount it would then get. Where the walk
/// stops at the first that the budget does not fit, it matters unless all whom
/// nothing else passes over fit together, or none of them fits alone.
fn refuse_if_it_matters(walk: &mut Walk, tie: &[usize]) -> Result<(), SelectError> {
    let mut contenders: Vec<(usize, Money)> = Vec::new();
    let mut open = 0;
    let mut all_fit = true;
    for &index in tie {
        walk.pool.remove(index);
        let offer = walk.offer(index);
        walk.pool.restore(index);
        let offer = offer?;
        all_fit &= !walk.does_not_fit(index, &offer);
        match offer {
            Prospect::Passed(_) => (),
            Prospect::Amount { amount, .. } => {
                open += 1;
                contenders.push((index, amount));
            }
            Prospect::TooLittle | Prospect::SetAside { .. } => open += 1,
        }
    }
    let harmless = if walk.stops {
        open <= 1 || contenders.is_empty() || all_fit && all_together(walk, &contenders)?
    } else {
        contenders.len() <= 1 || all_together(walk, &contenders)?
    };
    if harmless {
        return Ok(());
    }
    Err(SelectError::UnresolvedTie {
        members: tie.to_vec(),
        contenders: contenders.iter().map(|&(index, _)| index).collect(),
    })
}

/// Whether these awards can be made together with every minimum in reach.
fn all_together(walk: &mut Walk, awards: &[(usize, Money)]) -> Result<bool, SelectError> {
    let mut ledger = walk.ledger.clone();
    for &(index, amount) in awards {
        let coded = walk.coded;
        let full = ledger.full_lead(coded, index).is_some() || ledger.full_limit(coded, index).is_some();
        if full || ledger.rooms(coded, index).any(|one| one.room < amount) || ledger.left < amount {
            return Ok(false);
        }
        ledger.award(coded, index, amount);
    }
    for &(index, _) in awards {
        walk.pool.remove(index);
    }
    let completes = walk.pool.completes(walk.coded, &ledger, &walk.aims, ledger.left, None);
    for &(index, _) in awards {
        walk.pool.restore(index);
    }
    completes
}
