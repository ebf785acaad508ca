//! The three strategies that go down the ranking, and what makes an award one
//! for a target: the ranking alone would not have made it.

use super::error::SelectError;
use super::problem::Strategy;
use super::selection::{Decision, Outcome, Reason, Selection};
use super::targets::Settled;
use super::terms::{Ledger, Standing, Terms, targets_of};
use super::ties;
use super::walk::Walk;

/// The awards under `InOrderStop`.
pub(super) fn stop(terms: &Terms, standing: &[Standing]) -> Result<Selection, SelectError> {
    let ledger = Ledger::open(terms, standing)?;
    let mut walk = Walk::new(terms, standing, ledger, Vec::new())?;
    walk.stops = true;
    ties::run(&mut walk, true)?;
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
    ties::run(&mut walk, true)?;
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
    ties::run(&mut walk, heed_ties)?;
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
