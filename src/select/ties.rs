//! Down the ranking a tie at a time, and whether a tie that the call's chain left
//! open matters to the money. File order never decides: either every order of the
//! tie gives the same awards, or the selection is refused and the tie named.

use crate::domain::money::Money;

use super::error::SelectError;
use super::first::first_of;
use super::selection::Outcome;
use super::walk::{Full, Prospect, Walk};

/// Most ways to begin a tie that are gone down; a tie with more matters.
pub(super) const MOST_BEGINNINGS: u32 = 300;

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
            let tie: Vec<usize> = (first..next).collect();
            if !refuse_if_it_matters(walk, &group, &tie)? {
                // They stand in an order that the chain allows.
                for index in group {
                    walk.decide_group(&[index])?;
                }
                continue;
            }
        }
        walk.decide_group(&group)?;
    }
    Ok(())
}

/// Refuses the walk if the awards hang on the order within this tie. `waiting` are
/// those of its members, who are next, that are not yet decided. Else: whether the
/// awards are the same in every order, or only in those that the chain allows.
fn refuse_if_it_matters(walk: &mut Walk, waiting: &[usize], tie: &[usize]) -> Result<bool, SelectError> {
    let Some(contenders) = contenders(walk, waiting)? else { return Ok(true) };
    let mut more = MOST_BEGINNINGS;
    if goes_the_same_way(walk, tie, &mut Vec::new(), &mut more)?.is_some() {
        return Ok(false);
    }
    Err(SelectError::UnresolvedTie { members: waiting.to_vec(), contenders })
}

/// What this tie comes to where every order that the chain allows, with `placed`
/// first, comes to the same: the amounts of its members and whether the walk ends.
fn goes_the_same_way(
    walk: &mut Walk,
    tie: &[usize],
    placed: &mut Vec<usize>,
    more: &mut u32,
) -> Result<Option<Outcomes>, SelectError> {
    let left: Vec<usize> = tie.iter().copied().filter(|index| !placed.contains(index)).collect();
    let waiting: Vec<usize> = left.iter().copied().filter(|&index| walk.decisions[index].is_none()).collect();
    if walk.stopped_at.is_some() || waiting.len() <= 1 || contenders(walk, &waiting)?.is_none() {
        return tried(walk, &waiting, |walk| {
            let outcome = |&index: &usize| walk.decisions[index].as_ref().map(|one| one.outcome);
            Ok(Some((tie.iter().map(outcome).collect(), walk.stopped_at.is_some())))
        });
    }
    let first = first_of(walk.coded.contest, tie, placed, &left);
    if first.len() == left.len() {
        return Ok(None);
    }
    let mut same: Option<Outcomes> = None;
    for index in first {
        let Some(fewer) = more.checked_sub(1) else { return Ok(None) };
        *more = fewer;
        let own: Vec<usize> = waiting.iter().copied().filter(|&one| one == index).collect();
        placed.push(index);
        let found = tried(walk, &own, |walk| goes_the_same_way(walk, tie, placed, more))?;
        placed.pop();
        match (&same, found) {
            (_, None) => return Ok(None),
            (None, found) => same = found,
            (Some(same), Some(found)) if *same != found => return Ok(None),
            (Some(_), Some(_)) => (),
        }
    }
    Ok(same)
}

/// The outcome of every member of a tie, and whether the walk ends in it.
type Outcomes = (Vec<Option<Outcome>>, bool);

/// What is found once these are decided; the walk is left as it was.
fn tried<T>(
    walk: &mut Walk,
    group: &[usize],
    find: impl FnOnce(&mut Walk) -> Result<T, SelectError>,
) -> Result<T, SelectError> {
    let (ledger, stopped_at) = (walk.ledger.clone(), walk.stopped_at);
    let found = walk.decide_group(group).and_then(|()| find(walk));
    (walk.ledger, walk.stopped_at) = (ledger, stopped_at);
    for &index in group {
        walk.decisions[index] = None;
        walk.pool.restore(index);
    }
    found
}

/// Who contends, where the awards hang on the order of these, taken in any order;
/// none where they do not.
///
/// The order matters when those that could be awarded if taken first cannot all
/// be awarded together, each at the amount it would then get. Where the walk
/// stops at the first that the budget does not fit, it matters unless all whom
/// nothing else passes over fit together, or none of them fits alone; and where the
/// budget that they leave holds too little for one that only an envelope passes over.
fn contenders(walk: &mut Walk, tie: &[usize]) -> Result<Option<Vec<usize>>, SelectError> {
    let mut contenders: Vec<(usize, Money)> = Vec::new();
    let mut open = 0;
    let mut all_fit = true;
    // The most that the budget must hold for whom an envelope passes over.
    let mut passed = Money::ZERO;
    for &index in tie {
        walk.pool.remove(index);
        let offer = walk.offer(index);
        walk.pool.restore(index);
        let offer = offer?;
        all_fit &= !walk.does_not_fit(index, &offer);
        match offer {
            Prospect::Passed(Full::Envelope(_)) => passed = passed.max(walk.coded.contest.least(index)),
            Prospect::Passed(Full::Lead | Full::Limit(_)) => (),
            Prospect::Amount { amount, .. } => {
                open += 1;
                contenders.push((index, amount));
            }
            Prospect::TooLittle | Prospect::SetAside { .. } => open += 1,
        }
    }
    let harmless = if walk.stops {
        // Behind the others whom an envelope passes over may end the walk.
        let taken: Money = contenders.iter().map(|(_, amount)| *amount).sum();
        let none_ends = passed <= walk.ledger.left - taken;
        contenders.is_empty()
            || open <= 1 && (none_ends || !all_fit)
            || all_fit && none_ends && all_together(walk, &contenders)?
    } else {
        contenders.len() <= 1 || all_together(walk, &contenders)?
    };
    Ok((!harmless).then(|| contenders.iter().map(|&(index, _)| index).collect()))
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
