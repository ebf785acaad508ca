//! One proposal judged by itself: merged marks, points, total, thresholds.
//!
//! Everything is exact; rounding happens where the call declares it (half-up:
//! the merged mark, then a criterion's points, then the total), so that an
//! applicant can recompute the total from what is published.

use num_traits::Zero;
use rust_decimal::Decimal;

use crate::domain::call::{Call, ConsensusRule, Criterion, ThresholdOn, TotalForm};
use crate::domain::id::{BlockId, CriterionId};
use crate::domain::proposal::Proposal;
use crate::domain::round::Round;
use crate::domain::scale::{Best, Threshold};
use crate::domain::sheet::ScoreSheet;
use crate::rank::exact::{Exact, exact, round_half_up, sum};
use crate::rank::merge::merge;

/// One criterion of a proposal after merging.
#[derive(Clone, Debug, PartialEq)]
pub struct MergedMark {
    /// The criterion.
    pub criterion: CriterionId,
    /// The marks that were merged, in the order of the members' ids.
    pub given: Vec<Decimal>,
    /// The published mark, rounded; `None` without any mark.
    pub mark: Option<Decimal>,
    /// The mark before rounding.
    pub unrounded: Option<Exact>,
    /// The published points in the total, rounded where the call says so.
    pub points: Option<Exact>,
    /// Whether the mark is the committee's consensus.
    pub consensus: bool,
}

/// What the marks of one proposal come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// One merged mark per criterion, in the call's order.
    pub marks: Vec<MergedMark>,
    /// Submitted sheets that count.
    pub sheets: usize,
    /// The published total; `None` while a criterion has no mark.
    pub total: Option<Decimal>,
    /// Criteria with too few marks or without the required consensus.
    pub missing: Vec<Missing>,
    /// Thresholds that are not reached, in the call's order: criteria, blocks, total.
    pub failures: Vec<Failure>,
}

/// Why a criterion has no final mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Fewer marks than `min_sheets`.
    TooFewMarks {
        /// The criterion.
        criterion: CriterionId,
        /// Marks that count.
        marks: usize,
        /// Marks that the call asks for.
        min_sheets: u32,
    },
    /// The call requires a consensus mark and there is none.
    NoConsensus {
        /// The criterion.
        criterion: CriterionId,
    },
}

/// A threshold that is not reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// What was compared.
    pub on: FailureOn,
    /// The published figure.
    pub figure: Decimal,
    /// The threshold.
    pub threshold: Threshold,
}

/// What a threshold stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FailureOn {
    /// The mark of a criterion.
    Criterion(CriterionId),
    /// The points of a block.
    Block(BlockId),
    /// The total.
    Total,
}

/// Assesses one proposal.
#[must_use]
pub fn assess(round: &Round, proposal: &Proposal) -> Assessment {
    let call = &round.call;
    let sheets: Vec<Counted<'_>> = counted_sheets(round, proposal);
    let marks: Vec<MergedMark> =
        call.criteria.iter().map(|criterion| merged_mark(round, proposal, criterion, &sheets)).collect();
    let missing = missing(call, &marks);
    let total = total_of(call, &marks, ThresholdOn::Weighted);
    let failures = if missing.is_empty() { failures(call, &marks, total) } else { Vec::new() };
    Assessment { marks, sheets: sheets.len(), total, missing, failures }
}

/// A sheet that counts, with the criteria that its member scores.
struct Counted<'a> {
    sheet: &'a ScoreSheet,
    criteria: Vec<&'a CriterionId>,
}

/// Submitted sheets of scoring members without a conflict, by member id.
fn counted_sheets<'a>(round: &'a Round, proposal: &Proposal) -> Vec<Counted<'a>> {
    let of_proposal = round.sheets.get(&proposal.id).into_iter().flatten();
    of_proposal
        .filter(|(_, sheet)| sheet.counts())
        .filter_map(|(member, sheet)| {
            let role = round.role(member).filter(|role| round.call.scores(*role))?;
            let criteria = round.call.criteria_of(role).map(|criterion| &criterion.id).collect();
            Some(Counted { sheet, criteria })
        })
        .collect()
}

/// Merges one criterion, or takes the committee's consensus.
fn merged_mark(
    round: &Round,
    proposal: &Proposal,
    criterion: &Criterion,
    sheets: &[Counted<'_>],
) -> MergedMark {
    let call = &round.call;
    let given: Vec<Decimal> = sheets
        .iter()
        .filter(|counted| counted.criteria.contains(&&criterion.id))
        .filter_map(|counted| counted.sheet.answer(&criterion.id).mark())
        .collect();
    let agreed = (call.consensus != ConsensusRule::None)
        .then(|| round.rulings.consensus_mark(&proposal.id, &criterion.id))
        .flatten();
    let unrounded = agreed.map(exact).or_else(|| merge(call.merge, &given));
    let mark = unrounded.as_ref().and_then(|mark| round_half_up(mark, call.total.mark_decimals));
    let points = mark.map(|mark| {
        let points = points_of(call, criterion, &exact(mark), ThresholdOn::Weighted);
        rounded_points(call, points)
    });
    MergedMark {
        criterion: criterion.id.clone(),
        given,
        mark,
        unrounded,
        points,
        consensus: agreed.is_some(),
    }
}

/// The points of a mark in the total, before rounding.
fn points_of(call: &Call, criterion: &Criterion, mark: &Exact, on: ThresholdOn) -> Exact {
    let weight = |criterion: &Criterion| match on {
        ThresholdOn::Weighted => exact(criterion.weight),
        ThresholdOn::Unweighted => exact(Decimal::ONE),
    };
    match call.total.form {
        TotalForm::Points => weight(criterion) * mark,
        TotalForm::Percent => {
            let best = exact(criterion.scale.best_mark());
            let worst = exact(criterion.scale.worst_mark());
            let all: Exact = call.criteria.iter().map(weight).fold(Exact::zero(), |sum, one| sum + one);
            let range = (best - &worst) * all;
            if range.is_zero() {
                return Exact::zero();
            }
            exact(Decimal::ONE_HUNDRED) * weight(criterion) * (mark - worst) / range
        }
    }
}

/// Rounds a criterion's points where the call says so.
fn rounded_points(call: &Call, points: Exact) -> Exact {
    match call.total.points_decimals {
        Some(decimals) => round_half_up(&points, decimals).map_or(points, exact),
        None => points,
    }
}

/// The points of some criteria together, rounded like a total.
fn sum_of(
    call: &Call,
    marks: &[MergedMark],
    on: ThresholdOn,
    which: impl Fn(&CriterionId) -> bool,
) -> Option<Decimal> {
    let mut points = Vec::new();
    for (criterion, merged) in call.criteria.iter().zip(marks).filter(|(c, _)| which(&c.id)) {
        points.push(match on {
            ThresholdOn::Weighted => merged.points.clone()?,
            ThresholdOn::Unweighted => {
                rounded_points(call, points_of(call, criterion, &exact(merged.mark?), on))
            }
        });
    }
    round_half_up(&sum(&points), call.total.total_decimals)
}

/// The published total.
fn total_of(call: &Call, marks: &[MergedMark], on: ThresholdOn) -> Option<Decimal> {
    sum_of(call, marks, on, |_| true)
}

/// The total as an exact fraction of unrounded merged marks, for the tie-break.
#[must_use]
pub fn unrounded_total(call: &Call, assessment: &Assessment) -> Exact {
    let mut total = Exact::zero();
    for (criterion, merged) in call.criteria.iter().zip(&assessment.marks) {
        if let Some(mark) = &merged.unrounded {
            total += points_of(call, criterion, mark, ThresholdOn::Weighted);
        }
    }
    total
}

/// Criteria with too few marks or without the required consensus.
fn missing(call: &Call, marks: &[MergedMark]) -> Vec<Missing> {
    let mut missing = Vec::new();
    for merged in marks {
        let criterion = merged.criterion.clone();
        if merged.given.len() < call.min_sheets.max(1) as usize || merged.mark.is_none() {
            missing.push(Missing::TooFewMarks {
                criterion,
                marks: merged.given.len(),
                min_sheets: call.min_sheets.max(1),
            });
        } else if call.consensus == ConsensusRule::Required && !merged.consensus {
            missing.push(Missing::NoConsensus { criterion });
        }
    }
    missing
}

/// Thresholds on criteria, blocks and the total that are not reached.
fn failures(call: &Call, marks: &[MergedMark], total: Option<Decimal>) -> Vec<Failure> {
    let mut failures = Vec::new();
    let mut compare = |on: FailureOn, figure: Option<Decimal>, threshold: Option<Threshold>, best: Best| {
        if let (Some(figure), Some(threshold)) = (figure, threshold)
            && !threshold.passes(figure, best)
        {
            failures.push(Failure { on, figure, threshold });
        }
    };
    for (criterion, merged) in call.criteria.iter().zip(marks) {
        compare(
            FailureOn::Criterion(criterion.id.clone()),
            merged.mark,
            criterion.threshold,
            criterion.scale.best,
        );
    }
    let on = call.total.threshold_on;
    for block in &call.blocks {
        let points = sum_of(call, marks, on, |id| block.criteria.contains(id));
        compare(FailureOn::Block(block.id.clone()), points, block.threshold, Best::High);
    }
    let compared = if on == ThresholdOn::Weighted { total } else { total_of(call, marks, on) };
    compare(FailureOn::Total, compared, call.total.threshold, Best::High);
    failures
}
