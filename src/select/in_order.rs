//! The three strategies that go down the ranking, and what makes an award one
//! for a target: the ranking alone would not have made it.

use super::coded::{Coded, Ledger, StandingAward, targets_of};
use super::contest::Strategy;
use super::error::SelectError;
use super::selection::{Decision, Outcome, Reason, Selection};
use super::targets::TargetsInReach;
use super::ties;
use super::walk::Walk;

/// The awards under `InOrderStop`.
pub(super) fn stop(coded: &Coded, standing: &[StandingAward]) -> Result<Selection, SelectError> {
    let ledger = Ledger::open(coded, standing)?;
    let mut walk = Walk::new(coded, standing, ledger, Vec::new())?;
    walk.stops = true;
    ties::run(&mut walk, true)?;
    let targets = TargetsInReach::declared(coded);
    Ok(selection(walk, &targets, Strategy::InOrderStop))
}

/// The awards under `InOrderSkip`.
pub(super) fn skip(coded: &Coded, standing: &[StandingAward]) -> Result<Selection, SelectError> {
    let walk = ranking_alone(coded, standing, true)?;
    let targets = TargetsInReach::declared(coded);
    Ok(selection(walk, &targets, Strategy::InOrderSkip))
}

/// The awards under `Targets`.
pub(super) fn targets(coded: &Coded, standing: &[StandingAward]) -> Result<Selection, SelectError> {
    let ledger = Ledger::open(coded, standing)?;
    let mut walk = Walk::new(coded, standing, ledger, coded.declared())?;
    let settled = TargetsInReach::within_reach(coded, &walk.ledger, &mut walk.pool)?;
    walk.at_least.clone_from(&settled.at_least);
    ties::run(&mut walk, true)?;
    let mut selection = selection(walk, &settled, Strategy::Targets);
    if !coded.contest.targets.is_empty() {
        name_targets(coded, standing, &settled, &mut selection)?;
    }
    Ok(selection)
}

fn ranking_alone<'a>(
    coded: &'a Coded<'a>,
    standing: &[StandingAward],
    heed_ties: bool,
) -> Result<Walk<'a>, SelectError> {
    let ledger = Ledger::open(coded, standing)?;
    let mut walk = Walk::new(coded, standing, ledger, Vec::new())?;
    ties::run(&mut walk, heed_ties)?;
    Ok(walk)
}

/// Says of every award that the ranking alone does not make which targets it
/// is made for: those it counts for that the ranking alone leaves short.
fn name_targets(
    coded: &Coded,
    standing: &[StandingAward],
    settled: &TargetsInReach,
    selection: &mut Selection,
) -> Result<(), SelectError> {
    let alone = ranking_alone(coded, standing, false)?;
    let short = alone.ledger.needs(&settled.at_least);
    let decided = selection.decisions.iter_mut().zip(&alone.decisions);
    for (index, (decision, alone)) in decided.enumerate() {
        if alone.as_ref().is_some_and(is_awarded) {
            continue;
        }
        let counted: Vec<usize> = targets_of(coded.masks[index]).filter(|&j| short[j] > 0).collect();
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
fn selection(walk: Walk, settled: &TargetsInReach, strategy: Strategy) -> Selection {
    let targets = settled.outcomes(walk.coded, &walk.ledger);
    Selection {
        strategy,
        spent: walk.coded.contest.budget - walk.ledger.left,
        left: walk.ledger.left,
        feasible: targets.iter().all(|t| t.reached >= t.at_least),
        targets,
        proof: None,
        decisions: walk.decisions.into_iter().flatten().collect(),
    }
}
