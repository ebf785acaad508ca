//! The three strategies that go down the ranking, and what makes an award one
//! for a target: the ranking alone would not have made it.

use crate::domain::money::Money;

use super::coded::{Coded, Ledger, StandingAward, targets_of};
use super::contest::Strategy;
use super::eased::{Eased, answered};
use super::error::SelectError;
use super::selection::{Decision, Outcome, Reason, Selection};
use super::targets::{MinimaInReach, is_feasible, limits};
use super::ties;
use super::walk::Walk;

/// The awards under `InOrderStop`.
pub(super) fn stop(coded: &Coded, standing: &[StandingAward]) -> Result<Selection, SelectError> {
    let ledger = Ledger::open(coded, standing)?;
    let mut walk = Walk::new(coded, standing, ledger, None);
    walk.stops = true;
    ties::run(&mut walk, true)?;
    let targets = MinimaInReach::declared(coded);
    Ok(selection(walk, &targets, Strategy::InOrderStop))
}

/// The awards under `InOrderSkip`.
pub(super) fn skip(coded: &Coded, standing: &[StandingAward]) -> Result<Selection, SelectError> {
    let walk = ranking_alone(coded, standing, true)?;
    let targets = MinimaInReach::declared(coded);
    Ok(selection(walk, &targets, Strategy::InOrderSkip))
}

/// The awards under `Targets`.
pub(super) fn targets(coded: &Coded, standing: &[StandingAward]) -> Result<Selection, SelectError> {
    answered(coded, |eased| with_minima(coded, standing, eased))
}

fn with_minima(coded: &Coded, standing: &[StandingAward], eased: &Eased) -> Result<Selection, SelectError> {
    let ledger = Ledger::open(coded, standing)?;
    let mut walk = Walk::new(coded, standing, ledger, Some(coded.declared()));
    let settled = MinimaInReach::within_reach(coded, &walk.ledger, &mut walk.pool, eased)?;
    walk.aims.clone_from(&settled.aims);
    ties::run(&mut walk, true)?;
    let mut selection = selection(walk, &settled, Strategy::Targets);
    if !coded.contest.targets.is_empty() || !coded.contest.envelopes.is_empty() {
        name_minima(coded, standing, &settled, &mut selection)?;
    }
    Ok(selection)
}

fn ranking_alone<'a>(
    coded: &'a Coded<'a>,
    standing: &[StandingAward],
    heed_ties: bool,
) -> Result<Walk<'a>, SelectError> {
    let ledger = Ledger::open(coded, standing)?;
    let mut walk = Walk::new(coded, standing, ledger, None);
    ties::run(&mut walk, heed_ties)?;
    Ok(walk)
}

/// Says of every award that the ranking alone does not make which minima it is
/// made for: the targets and envelopes it counts for that the ranking alone
/// leaves short.
fn name_minima(
    coded: &Coded,
    standing: &[StandingAward],
    settled: &MinimaInReach,
    selection: &mut Selection,
) -> Result<(), SelectError> {
    let alone = ranking_alone(coded, standing, false)?;
    let short = alone.ledger.needs(&settled.aims);
    let decided = selection.decisions.iter_mut().zip(&alone.decisions);
    for (index, (decision, alone)) in decided.enumerate() {
        if alone.as_ref().is_some_and(is_awarded) {
            continue;
        }
        let counted: Vec<usize> = targets_of(coded.masks[index]).filter(|&j| short.counts[j] > 0).collect();
        let summed: Vec<usize> =
            targets_of(coded.enveloped[index]).filter(|&j| short.sums[j] > Money::ZERO).collect();
        match &mut decision.reason {
            Reason::Awarded { left, asked } if !counted.is_empty() || !summed.is_empty() => {
                let (left, asked, targets, envelopes) = (*left, *asked, counted, summed);
                decision.reason = Reason::AwardedForTarget { left, asked, targets, envelopes };
            }
            Reason::AwardedInPart { targets, envelopes, .. } => {
                (*targets, *envelopes) = (counted, summed);
            }
            _ => (),
        }
    }
    Ok(())
}

fn is_awarded(decision: &Decision) -> bool {
    matches!(decision.outcome, Outcome::Awarded(_))
}

/// The finished walk as a selection.
fn selection(walk: Walk, settled: &MinimaInReach, strategy: Strategy) -> Selection {
    let targets = settled.targets(walk.coded, &walk.ledger);
    let envelopes = settled.envelopes(walk.coded, &walk.ledger);
    Selection {
        strategy,
        spent: walk.coded.contest.budget - walk.ledger.left,
        left: walk.ledger.left,
        feasible: is_feasible(&targets, &envelopes),
        targets,
        limits: limits(walk.coded, &walk.ledger),
        envelopes,
        whole_requests: false,
        proof: None,
        decisions: walk.decisions.into_iter().flatten().collect(),
    }
}
