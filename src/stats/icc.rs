//! Intraclass correlations of a complete table from its analysis of variance.
//!
//! Source: P. E. Shrout and J. L. Fleiss, *Intraclass correlations: uses in
//! assessing rater reliability*, Psychological Bulletin 86 (1979). For tables
//! with gaps see the module `reml`.

use super::table::ScoreTable;
use super::undefined::Undefined;

/// The mean squares of a complete two-way table, in squared points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Anova {
    /// How many proposals.
    pub proposals: usize,
    /// How many evaluators.
    pub evaluators: usize,
    /// Between proposals, `proposals - 1` degrees of freedom (BMS).
    pub between: f64,
    /// Within proposals, `proposals * (evaluators - 1)` degrees of freedom (WMS).
    pub within: f64,
    /// Between evaluators, `evaluators - 1` degrees of freedom (JMS).
    pub judges: f64,
    /// Residual, the product of both degrees of freedom (EMS).
    pub residual: f64,
}

/// Which evaluators the correlation speaks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Model {
    /// Every proposal has its own evaluators: ICC(1).
    OneWay,
    /// The evaluators are drawn from many, strictness counts: ICC(2).
    Agreement,
    /// These evaluators only, strictness does not count: ICC(3).
    Consistency,
}

/// Whether one mark or the mean of all marks of a proposal is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// One mark: ICC(.,1).
    OneMark,
    /// The mean of all evaluators: ICC(.,k).
    Mean,
}

/// The analysis of variance of a table without gaps.
///
/// # Errors
/// Undefined with a gap, with fewer than two proposals or evaluators, or if all
/// marks are equal.
pub fn anova(table: &ScoreTable) -> Result<Anova, Undefined> {
    let used = table.used().table;
    let (n, k) = (used.proposals(), used.evaluators());
    match (n, k) {
        (0, _) => return Err(Undefined::NoMarks),
        (1, _) => return Err(Undefined::OneProposal),
        (_, 1) => return Err(Undefined::OneEvaluator),
        _ if used.count() < n * k => return Err(Undefined::Incomplete),
        _ => {}
    }
    let (rows, columns) = (n as f64, k as f64);
    let marks: Vec<Vec<f64>> = used.rows().map(|row| row.iter().flatten().copied().collect()).collect();
    let row_means: Vec<f64> = marks.iter().map(|row| row.iter().sum::<f64>() / columns).collect();
    let column_means: Vec<f64> =
        (0..k).map(|column| marks.iter().map(|row| row[column]).sum::<f64>() / rows).collect();
    let mean = row_means.iter().sum::<f64>() / rows;
    let (mut within, mut residual, mut spread) = (0.0, 0.0, 0.0);
    for (row, row_mean) in marks.iter().zip(&row_means) {
        for (mark, column_mean) in row.iter().zip(&column_means) {
            within += (mark - row_mean).powi(2);
            residual += (mark - row_mean - column_mean + mean).powi(2);
            spread = f64::max(spread, (mark - mean).abs());
        }
    }
    if spread <= 1e-11 * mean.abs() {
        return Err(Undefined::NoVariation);
    }
    let square = |means: &[f64]| means.iter().map(|m| (m - mean).powi(2)).sum::<f64>();
    Ok(Anova {
        proposals: n,
        evaluators: k,
        between: columns * square(&row_means) / (rows - 1.0),
        within: within / (rows * (columns - 1.0)),
        judges: rows * square(&column_means) / (columns - 1.0),
        residual: residual / ((rows - 1.0) * (columns - 1.0)),
    })
}

impl Anova {
    /// The intraclass correlation, at most 1 and possibly negative; no units.
    ///
    /// # Errors
    /// Undefined if the denominator of the formula is not above zero.
    pub fn icc(&self, model: Model, of: Of) -> Result<f64, Undefined> {
        let (n, k) = (self.proposals as f64, self.evaluators as f64);
        let (b, w, j, e) = (self.between, self.within, self.judges, self.residual);
        let (above, below) = match (model, of) {
            (Model::OneWay, Of::OneMark) => (b - w, b + (k - 1.0) * w),
            (Model::OneWay, Of::Mean) => (b - w, b),
            (Model::Agreement, Of::OneMark) => (b - e, b + (k - 1.0) * e + k * (j - e) / n),
            (Model::Agreement, Of::Mean) => (b - e, b + (j - e) / n),
            (Model::Consistency, Of::OneMark) => (b - e, b + (k - 1.0) * e),
            (Model::Consistency, Of::Mean) => (b - e, b),
        };
        if below > 1e-12 * (b + w + j) { Ok(above / below) } else { Err(Undefined::NoDenominator) }
    }
}
