//! From sheets to totals, by hand: merging, rounding, thresholds, and who is a
//! candidate.

use std::collections::BTreeSet;

use super::rough::{Cell, Consensus, Criterion, Floor, Fraction, Merge, Proposal, Round, Sheet, WALLOON};

/// Why a proposal has no rank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Ranked,
    Ineligible,
    Incomplete,
    Below,
}

impl Status {
    pub fn code(self) -> &'static str {
        match self {
            Status::Ranked => "ranked",
            Status::Ineligible => "ineligible",
            Status::Incomplete => "incomplete",
            Status::Below => "below-threshold",
        }
    }
}

#[derive(Clone, Debug)]
pub struct Reckoned {
    pub status: Status,
    /// The published marks.
    pub marks: Vec<Option<Fraction>>,
    /// The published total.
    pub total: Option<Fraction>,
    /// The total of unrounded marks.
    pub unrounded: Option<Fraction>,
}

pub fn fraction(hundredths: i64) -> Fraction {
    Fraction::new(i128::from(hundredths), 100)
}

/// Half away from zero.
pub fn rounded(value: Fraction, decimals: u32) -> Fraction {
    let shift = Fraction::from(10_i128.pow(decimals));
    let half = Fraction::new(1, 2);
    let scaled = value * shift;
    let whole = if scaled < Fraction::from(0) { (scaled - half).ceil() } else { (scaled + half).floor() };
    whole / shift
}

pub fn all(round: &Round) -> Vec<Reckoned> {
    (0..round.proposals.len()).map(|at| one(round, at)).collect()
}

/// The merged mark on a criterion, and from how many.
fn merged(round: &Round, proposal: &Proposal, criterion: usize) -> (Option<Fraction>, usize) {
    let mut given: Vec<i64> = Vec::new();
    for sheet in &proposal.sheets {
        if let Sheet::Cells(cells) = sheet
            && let Cell::Mark(mark) = cells[criterion]
        {
            given.push(mark);
        }
    }
    given.sort_unstable();
    let number = given.len();
    if let (true, Some(mark)) = (round.consensus != Consensus::None, proposal.consensus[criterion]) {
        return (Some(fraction(mark)), number);
    }
    let mean = |some: &[i64]| {
        let many = i128::try_from(some.len()).expect("few");
        (many > 0).then(|| fraction(some.iter().sum::<i64>()) / Fraction::from(many))
    };
    let merged = match round.merge {
        Merge::Mean => mean(&given),
        Merge::Median if number == 0 => None,
        Merge::Median => mean(&given[(number - 1) / 2..=number / 2]),
        Merge::Trimmed if number < 3 => None,
        Merge::Trimmed => mean(&given[1..number - 1]),
    };
    (merged, number)
}

/// The points of a criterion for a mark, with this weight of so much in all.
fn points(round: &Round, criterion: &Criterion, mark: Fraction, weight: Fraction, sum: Fraction) -> Fraction {
    if !round.percent {
        return weight * mark;
    }
    let (worst, best) = criterion.marks.ends();
    let share = (mark - fraction(worst)) / (fraction(best) - fraction(worst));
    share * Fraction::from(100) * weight / sum
}

fn passes(floor: Floor, figure: Fraction, low: bool) -> bool {
    let value = fraction(floor.value);
    let better = if low { figure < value } else { figure > value };
    better || (!floor.strict && figure == value)
}

/// Per criterion its points, rounded where the call rounds them; nothing where it does not count.
fn all_points(round: &Round, marks: &[Fraction], weighted: bool, exact: bool) -> Vec<Fraction> {
    let weight = |one: &Criterion| if weighted { fraction(one.weight) } else { Fraction::from(1) };
    let sum: Fraction = round.criteria.iter().filter(|one| one.counted).map(weight).sum();
    let each = round.criteria.iter().zip(marks);
    each.map(|(one, mark)| {
        if !one.counted {
            return Fraction::from(0);
        }
        let exactly = points(round, one, *mark, weight(one), sum);
        match round.points_decimals {
            Some(decimals) if !exact => rounded(exactly, decimals),
            _ => exactly,
        }
    })
    .collect()
}

fn eligible(round: &Round, proposal: &Proposal) -> bool {
    let above = |max: i64| !round.cap && proposal.asked > max;
    let earlier = |limit: usize| {
        let before = round
            .proposals
            .iter()
            .filter(|other| round.lead(other) == round.lead(proposal) && other.minute < proposal.minute);
        before.count() >= limit
    };
    !(round.max.is_some_and(above)
        || round.min.is_some_and(|min| proposal.asked < min)
        || (round.flanders && proposal.lead == WALLOON)
        // A day too few of the fewest months, a day too many of the most.
        || round.months.is_some_and(|(least, most)| {
            let (months, days) = proposal.lasts;
            (months, days) < (least, 0) || (months, days) > (most, 0)
        })
        || round.min_partners.is_some_and(|least| {
            let with_a_part = proposal.partners.iter().filter(|(.., part)| *part).map(|(which, ..)| which);
            with_a_part.collect::<BTreeSet<_>>().len() < least
        })
        || round.applications.is_some_and(earlier))
}

pub fn one(round: &Round, at: usize) -> Reckoned {
    let proposal = &round.proposals[at];
    let found: Vec<(Option<Fraction>, usize)> =
        (0..round.criteria.len()).map(|criterion| merged(round, proposal, criterion)).collect();
    let complete = found.iter().all(|(mark, number)| mark.is_some() && *number >= round.min_sheets)
        && (round.consensus != Consensus::Required || proposal.consensus.iter().all(Option::is_some));
    let marks: Vec<Option<Fraction>> =
        found.iter().map(|(mark, _)| mark.map(|mark| rounded(mark, round.mark_decimals))).collect();
    let mut status = Status::Ranked;
    let (mut total, mut unrounded) = (None, None);
    if let (Some(published), Some(exact)) = (
        marks.iter().copied().collect::<Option<Vec<Fraction>>>(),
        found.iter().map(|(mark, _)| *mark).collect::<Option<Vec<Fraction>>>(),
    ) {
        let sum: Fraction = all_points(round, &published, true, false).iter().sum();
        total = Some(rounded(sum, round.total_decimals));
        unrounded = Some(all_points(round, &exact, true, true).iter().sum());
        let compared = all_points(round, &published, !round.unweighted, false);
        let of_marks = round.criteria.iter().zip(&published);
        let mut below = of_marks
            .filter_map(|(one, mark)| one.floor.map(|floor| !passes(floor, *mark, one.marks.low())))
            .any(|fails| fails);
        if let Some((criteria, floor)) = &round.block {
            let sum: Fraction = criteria.iter().map(|k| compared[*k]).sum();
            below |= !passes(*floor, rounded(sum, round.total_decimals), false);
        }
        if let Some(floor) = round.floor {
            let sum: Fraction = compared.iter().sum();
            below |= !passes(floor, rounded(sum, round.total_decimals), false);
        }
        if below {
            status = Status::Below;
        }
    }
    if !complete {
        status = Status::Incomplete;
    }
    if !eligible(round, proposal) {
        status = Status::Ineligible;
    }
    Reckoned { status, marks, total, unrounded }
}

/// The points of some criteria as the thresholds compare them, where all marks are there.
pub fn block_sum(round: &Round, at: usize, criteria: &[usize]) -> Option<Fraction> {
    let marks = one(round, at).marks.into_iter().collect::<Option<Vec<Fraction>>>()?;
    let points = all_points(round, &marks, !round.unweighted, false);
    Some(rounded(criteria.iter().map(|k| points[*k]).sum(), round.total_decimals))
}
