//! One proposal judged by itself: merged marks, points, total, thresholds.
//!
//! Everything is exact; rounding happens where the call declares it (half away from zero:
//! the merged mark, then a criterion's points, then the total), so that an
//! applicant can recompute the total from what is published.

use num_traits::Zero;
use rust_decimal::Decimal;

use crate::domain::call::{Call, ConsensusRule, Criterion, ThresholdOn};
use crate::domain::id::{BlockId, CriterionId};
use crate::domain::proposal::Proposal;
use crate::domain::scale::{Best, Threshold};
use crate::domain::sheet::ScoreSheet;
use crate::rank::exact::{Exact, exact, round_half_away};
use crate::rank::formula::Formula;
use crate::rank::merge::merge;
use crate::round::Round;

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
    /// The published points in the total, rounded where the call says so; `None` without
    /// a mark, and of a criterion that does not count.
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
    /// The published total; `None` while a criterion that counts has no mark.
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

/// Assesses one proposal under the formula of its call.
#[must_use]
pub fn assess(round: &Round, formula: &Formula, proposal: &Proposal) -> Assessment {
    let sheets: Vec<Counted<'_>> = counted_sheets(round, proposal);
    let criteria = round.call.criteria.iter().enumerate();
    let marks: Vec<MergedMark> = criteria
        .map(|(at, criterion)| merged_mark(round, formula, proposal, (at, criterion), &sheets))
        .collect();
    let missing = missing(&round.call, &marks);
    let total = sum_of(&round.call, formula, &marks, ThresholdOn::Weighted, |_| true);
    let failures =
        if missing.is_empty() { failures(&round.call, formula, &marks, total) } else { Vec::new() };
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
    formula: &Formula,
    proposal: &Proposal,
    (at, criterion): (usize, &Criterion),
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
    let mark = unrounded.as_ref().and_then(|mark| round_half_away(mark, call.total.mark_decimals));
    let counted = mark.filter(|_| criterion.counted);
    let points = counted.map(|mark| formula.points(at, mark, ThresholdOn::Weighted));
    MergedMark {
        criterion: criterion.id.clone(),
        given,
        mark,
        unrounded,
        points,
        consensus: agreed.is_some(),
    }
}

/// The points of some criteria together, rounded like a total; those that do not count
/// are left out.
fn sum_of(
    call: &Call,
    formula: &Formula,
    marks: &[MergedMark],
    on: ThresholdOn,
    which: impl Fn(&Criterion) -> bool,
) -> Option<Decimal> {
    let mut points = Vec::with_capacity(marks.len());
    let counted = call.criteria.iter().zip(marks).enumerate();
    for (at, (_, merged)) in counted.filter(|(_, (one, _))| one.counted && which(one)) {
        points.push(match on {
            ThresholdOn::Weighted => merged.points.clone()?,
            ThresholdOn::Unweighted => formula.points(at, merged.mark?, on),
        });
    }
    formula.total(&points)
}

/// The total as an exact fraction of unrounded merged marks, for the tie-break.
#[must_use]
pub fn unrounded_total(formula: &Formula, assessment: &Assessment) -> Exact {
    let mut total = Exact::zero();
    for (at, merged) in assessment.marks.iter().enumerate() {
        if let Some(mark) = &merged.unrounded {
            total += formula.unrounded(at, mark, ThresholdOn::Weighted);
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
fn failures(call: &Call, formula: &Formula, marks: &[MergedMark], total: Option<Decimal>) -> Vec<Failure> {
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
            criterion.scale.best(),
        );
    }
    let on = call.total.threshold_on;
    for block in &call.blocks {
        let points = sum_of(call, formula, marks, on, |one| block.criteria.contains(&one.id));
        compare(FailureOn::Block(block.id.clone()), points, block.threshold, Best::High);
    }
    let compared =
        if on == ThresholdOn::Weighted { total } else { sum_of(call, formula, marks, on, |_| true) };
    compare(FailureOn::Total, compared, call.total.threshold, Best::High);
    failures
}
