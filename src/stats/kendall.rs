//! Kendall's coefficient of concordance W, corrected for ties: how far
//! evaluators put the proposals in the same order.
//!
//! Source: M. G. Kendall and B. Babington Smith, *The problem of m rankings*,
//! Annals of Mathematical Statistics 10 (1939), with the usual tie correction.

use super::order::{midranks, tie_sizes};
use super::table::ScoreTable;
use super::undefined::Undefined;

/// Kendall's W and its test statistic.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Concordance {
    /// 1 if all put the proposals in the same order, 0 without any concordance.
    pub w: f64,
    /// `m (n - 1) W` for `m` evaluators and `n` proposals: Friedman's statistic,
    /// about chi-squared if the orders have nothing in common.
    pub chi_squared: f64,
    /// The degrees of freedom, `n - 1`.
    pub degrees: usize,
}

/// Kendall's W of a table without gaps.
///
/// `W = 12 sum (R_i - mean R)^2 / (m^2 (n^3 - n) - m sum (t^3 - t))`, `R_i` the
/// sum of the midranks of a proposal, `t` the sizes of the groups of equal marks.
///
/// # Errors
/// Undefined with a gap (no standard says how to fill it), with fewer than two
/// proposals or evaluators, or if every evaluator gave equal marks only.
pub fn concordance(table: &ScoreTable) -> Result<Concordance, Undefined> {
    let used = table.used().table;
    let (n, m) = (used.proposals(), used.evaluators());
    match (n, m) {
        (0, _) => return Err(Undefined::NoMarks),
        (1, _) => return Err(Undefined::OneProposal),
        (_, 1) => return Err(Undefined::OneEvaluator),
        _ if used.count() < n * m => return Err(Undefined::Incomplete),
        _ => {}
    }
    let mut sums = vec![0.0; n];
    let mut ties = 0.0;
    for column in 0..m {
        let marks: Vec<f64> = used.rows().filter_map(|row| row[column]).collect();
        for (sum, rank) in sums.iter_mut().zip(midranks(&marks)) {
            *sum += rank;
        }
        ties += tie_sizes(&marks).iter().map(|&size| cube_less_self(size)).sum::<f64>();
    }
    let (proposals, evaluators) = (n as f64, m as f64);
    let mean = evaluators * (proposals + 1.0) / 2.0;
    let squares: f64 = sums.iter().map(|sum| (sum - mean).powi(2)).sum();
    let below = evaluators.powi(2) * cube_less_self(n) - evaluators * ties;
    if below <= 0.0 {
        return Err(Undefined::NoVariation);
    }
    let w = 12.0 * squares / below;
    Ok(Concordance { w, chi_squared: evaluators * (proposals - 1.0) * w, degrees: n - 1 })
}

fn cube_less_self(size: usize) -> f64 {
    let size = size as f64;
    size.powi(3) - size
}
