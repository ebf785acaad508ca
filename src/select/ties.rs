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
/// stops at the first that does not fit, it matters unless all whose lead is
/// open fit together in full, or none of them fits alone.
fn refuse_if_it_matters(walk: &mut Walk, tie: &[usize]) -> Result<(), SelectError> {
    let mut contenders: Vec<(usize, Money)> = Vec::new();
    let mut open = 0;
    let mut whole = true;
    for &index in tie {
        walk.pool.remove(index);
        let offer = walk.offer(index);
        walk.pool.restore(index);
        match offer? {
            Prospect::FullLead => (),
            Prospect::Amount { amount, .. } => {
                whole &= amount == walk.coded.cost(index);
                open += 1;
                contenders.push((index, amount));
            }
            Prospect::TooLittle | Prospect::SetAside { .. } => {
                whole = false;
                open += 1;
            }
        }
    }
    let harmless = if walk.stops {
        open <= 1 || contenders.is_empty() || whole && all_together(walk, &contenders)?
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

/// Whether these awards can be made together with every target in reach.
fn all_together(walk: &mut Walk, awards: &[(usize, Money)]) -> Result<bool, SelectError> {
    let before = walk.ledger.clone();
    let mut fits = true;
    for &(index, amount) in awards {
        fits &= walk.ledger.full_lead(walk.coded, index).is_none();
        walk.pool.remove(index);
        walk.take(index, amount);
    }
    let needs = walk.ledger.needs(&walk.at_least);
    let reserve = walk.pool.least(&needs, Some(walk.ledger.left.cents()));
    fits &= walk.ledger.left >= Money::ZERO;
    for &(index, _) in awards {
        walk.pool.count_lead(walk.coded, index, -1);
        walk.pool.restore(index);
    }
    let after = std::mem::replace(&mut walk.ledger, before);
    Ok(fits && reserve?.is_some_and(|reserve| Money::from_cents(reserve) <= after.left))
}
