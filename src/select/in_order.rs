//! The three strategies that go down the ranking, and what makes an award one
//! for a target: the ranking alone would not have made it.

use super::error::SelectError;
use super::problem::{Problem, Strategy};
use super::selection::{Decision, Outcome, Reason, Selection};
use super::targets::Settled;
use super::terms::{Ledger, Standing, Terms, targets_of};
use super::walk::Walk;

/// The awards under `InOrderStop`.
pub(super) fn stop(terms: &Terms, standing: &[Standing]) -> Result<Selection, SelectError> {
    let ledger = Ledger::open(terms, standing)?;
    let mut walk = Walk::new(terms, standing, ledger, Vec::new())?;
    walk.stops = true;
    walk.run(true)?;
    let targets = Settled::declared(terms);
    Ok(selection(walk, &targets, Strategy::InOrderStop))
}

/// The awards under `InOrderSkip`.
pub(super) fn skip(terms: &Terms, standing: &[Standing]) -> Result<Selection, SelectError> {
    let walk = ranking_alone(terms, standing, true)?;
    let targets = Settled::declared(terms);
    Ok(selection(walk, &targets, Strategy::InOrderSkip))
}

/// The awards under `Targets`.
pub(super) fn targets(terms: &Terms, standing: &[Standing]) -> Result<Selection, SelectError> {
    let ledger = Ledger::open(terms, standing)?;
    let mut walk = Walk::new(terms, standing, ledger, terms.declared())?;
    let settled = Settled::within_reach(terms, &walk.ledger, &mut walk.pool)?;
    walk.at_least.clone_from(&settled.at_least);
    walk.run(true)?;
    let mut selection = selection(walk, &settled, Strategy::Targets);
    if !terms.problem.targets.is_empty() {
        name_targets(terms, standing, &settled, &mut selection)?;
    }
    Ok(selection)
}

fn ranking_alone<'a>(
    terms: &'a Terms<'a>,
    standing: &[Standing],
    heed_ties: bool,
) -> Result<Walk<'a>, SelectError> {
    let ledger = Ledger::open(terms, standing)?;
    let mut walk = Walk::new(terms, standing, ledger, Vec::new())?;
    walk.run(heed_ties)?;
    Ok(walk)
}

/// Says of every award that the ranking alone does not make which targets it
/// is made for: those it counts for that the ranking alone leaves short.
fn name_targets(
    terms: &Terms,
    standing: &[Standing],
    settled: &Settled,
    selection: &mut Selection,
) -> Result<(), SelectError> {
    let alone = ranking_alone(terms, standing, false)?;
    let short = alone.ledger.needs(&settled.at_least);
    let decided = selection.decisions.iter_mut().zip(&alone.decisions);
    for (index, (decision, alone)) in decided.enumerate() {
        if alone.as_ref().is_some_and(is_awarded) {
            continue;
        }
        let counted: Vec<usize> = targets_of(terms.masks[index]).filter(|&j| short[j] > 0).collect();
        match &mut decision.reason {
            Reason::Awarded { left, asked } if !counted.is_empty() => {
                decision.reason = Reason::AwardedForTarget { left: *left, asked: *asked, targets: counted };
            }
            Reason::AwardedInPart { targets, .. } => *targets = counted,
            _ => (),
        }
    }
    Ok(())
}

fn is_awarded(decision: &Decision) -> bool {
    matches!(decision.outcome, Outcome::Awarded(_))
}

/// The finished walk as a selection.
fn selection(walk: Walk, settled: &Settled, strategy: Strategy) -> Selection {
    let targets = settled.outcomes(walk.terms, &walk.ledger);
    Selection {
        strategy,
        spent: walk.terms.problem.budget - walk.ledger.left,
        left: walk.ledger.left,
        feasible: targets.iter().all(|t| t.reached >= t.at_least),
        targets,
        proof: None,
        decisions: walk.decisions.into_iter().flatten().collect(),
    }
}

/// Who forms the reserve for which candidate `index` was passed over: the
/// cheapest candidates below it that fill what the targets still needed after
/// it, in rank order (equal amounts: the better ranked). Empty where the
/// candidate was not set aside for a target, or nobody could fill them.
///
/// # Errors
/// Those of [`select`](super::select).
pub fn forming(problem: &Problem, selection: &Selection, index: usize) -> Result<Vec<usize>, SelectError> {
    let Some(Decision { reason: Reason::SetAsideForTarget { needs, .. }, .. }) =
        selection.decisions.get(index)
    else {
        return Ok(Vec::new());
    };
    let terms = Terms::new(problem);
    let (ledger, below) = turn(&terms, selection, index);
    let mut pool = super::completion::Pool::new(&terms, below.into_iter(), &ledger);
    pool.count_lead(&terms, index, 1);
    Ok(pool.forming(needs)?.unwrap_or_default())
}

/// The ledger when a candidate's turn came, and who was still to come after it.
pub(super) fn turn(terms: &Terms, selection: &Selection, index: usize) -> (Ledger, Vec<usize>) {
    let mut ledger = Ledger::empty(terms);
    let mut below = Vec::new();
    for (i, decision) in selection.decisions.iter().enumerate() {
        let first = decided_beforehand(&decision.reason);
        match decision.outcome {
            Outcome::Awarded(amount) if first || i < index => ledger.award(terms, i, amount),
            _ if !first && i > index => below.push(i),
            _ => (),
        }
    }
    (ledger, below)
}

/// Whether the decision was made before the walk began.
pub(super) fn decided_beforehand(reason: &Reason) -> bool {
    matches!(reason, Reason::ForcedIn { .. } | Reason::ForcedOut | Reason::Standing { .. })
}
