//! How far the rank of every proposal hangs on one evaluator: the rank of the
//! plain mean with each evaluator left out in turn.

use super::order::midranks;
use super::table::ScoreTable;

/// The rank of one proposal by its mean, and how far one evaluator can move it.
///
/// Equal means share the mean of their ranks, so halves occur.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RankRange {
    /// The rank by the mean of all marks, 1 for the highest.
    pub rank: f64,
    /// The best rank, all evaluators counted or one of them left out.
    pub best: f64,
    /// The worst such rank.
    pub worst: f64,
}

/// Ranks with every evaluator left out in turn.
#[derive(Clone, Debug, PartialEq)]
pub struct LeaveOneOut {
    /// One per proposal; `None` for a proposal without marks.
    pub ranges: Vec<Option<RankRange>>,
    /// For every evaluator, the rank of every proposal without that evaluator's
    /// marks; `None` where no mark is left. The other proposals then close ranks.
    pub without: Vec<Vec<Option<f64>>>,
}

/// The rank of the plain mean with every evaluator left out in turn.
///
/// An evaluator without marks moves nothing. With one evaluator only, nothing is
/// left to rank by, and every range is the rank itself.
#[must_use]
pub fn leave_one_out(table: &ScoreTable) -> LeaveOneOut {
    let without: Vec<Vec<Option<f64>>> =
        (0..table.evaluators()).map(|left_out| ranks(table, Some(left_out))).collect();
    let ranges = ranks(table, None)
        .into_iter()
        .enumerate()
        .map(|(proposal, rank)| {
            let rank = rank?;
            let others = || without.iter().filter_map(|ranks| ranks[proposal]);
            let (best, worst) = (others().fold(rank, f64::min), others().fold(rank, f64::max));
            Some(RankRange { rank, best, worst })
        })
        .collect();
    LeaveOneOut { ranges, without }
}

/// The rank of every proposal by its mean, highest first.
fn ranks(table: &ScoreTable, left_out: Option<usize>) -> Vec<Option<f64>> {
    let means: Vec<Option<f64>> = table
        .rows()
        .map(|row| {
            let cells = row.iter().enumerate().filter(|&(j, _)| Some(j) != left_out);
            let marks: Vec<f64> = cells.filter_map(|(_, mark)| *mark).collect();
            (!marks.is_empty()).then(|| marks.iter().sum::<f64>() / marks.len() as f64)
        })
        .collect();
    let falling: Vec<f64> = means.iter().flatten().map(|mean| -mean).collect();
    let mut ranks = midranks(&falling).into_iter();
    means.iter().map(|mean| mean.and_then(|_| ranks.next())).collect()
}
