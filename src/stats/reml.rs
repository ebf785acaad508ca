//! Variance components by restricted maximum likelihood, for tables with gaps:
//! the intraclass correlation, and the effect of every proposal and evaluator.
//!
//! Source: H. D. Patterson and R. Thompson, *Recovery of inter-block information
//! when block sizes are unequal*, Biometrika 58 (1971); the same criterion that
//! lme4 minimises for `y ~ 1 + (1|proposal) + (1|evaluator)`.

use super::search::minimise;
use super::table::ScoreTable;
use super::two_way::{TwoWay, dot};
use super::undefined::Undefined;

/// Most evaluators: the work grows with the third power of their number.
pub const MOST_EVALUATORS: usize = 300;

/// An effect and how well it is known, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ModelEffect {
    /// The effect, above zero for higher marks.
    pub value: f64,
    /// Its standard deviation given the marks.
    pub sd: f64,
}

/// The fitted two-way random model `mark = mean + proposal + evaluator + residual`.
#[derive(Clone, Debug, PartialEq)]
pub struct Components {
    /// The mean of the marks that the model estimates, in points.
    pub mean: f64,
    /// The variance between proposals, in squared points.
    pub proposal: f64,
    /// The variance between evaluators, in squared points.
    pub evaluator: f64,
    /// The residual variance, in squared points.
    pub residual: f64,
    /// Minus twice the restricted log-likelihood at its maximum.
    pub deviance: f64,
    /// The predicted effect of every proposal; `None` without marks.
    pub proposals: Vec<Option<ModelEffect>>,
    /// The predicted effect of every evaluator, below zero for a strict one;
    /// `None` without marks.
    pub evaluators: Vec<Option<ModelEffect>>,
}

impl Components {
    /// The share of the variance that lies between proposals, strictness counted
    /// as disagreement: the ICC(2,1) of a table with gaps. From 0 to 1.
    #[must_use]
    pub fn icc_agreement(&self) -> f64 {
        self.proposal / (self.proposal + self.evaluator + self.residual)
    }

    /// The same with strictness left out: the ICC(3,1) of a table with gaps.
    #[must_use]
    pub fn icc_consistency(&self) -> f64 {
        self.proposal / (self.proposal + self.residual)
    }
}

/// Estimates the variance components of a table, gaps allowed.
///
/// # Errors
/// Undefined with fewer than two proposals or evaluators, if no proposal or no
/// evaluator has two marks, if all marks are equal, if nothing is left over
/// for chance, or with more than [`MOST_EVALUATORS`] evaluators.
pub fn components(table: &ScoreTable) -> Result<Components, Undefined> {
    let part = table.used();
    let used = &part.table;
    match (used.proposals(), used.evaluators()) {
        (0, _) => return Err(Undefined::NoMarks),
        (1, _) => return Err(Undefined::OneProposal),
        (_, 1) => return Err(Undefined::OneEvaluator),
        _ => {}
    }
    if used.evaluators() > MOST_EVALUATORS {
        return Err(Undefined::TooManyEvaluators { evaluators: used.evaluators(), limit: MOST_EVALUATORS });
    }
    let count = used.count();
    if count == used.proposals() || count == used.evaluators() {
        return Err(Undefined::NoPairs);
    }
    let marks: Vec<f64> = used.rows().flatten().flatten().copied().collect();
    let centre = marks.iter().sum::<f64>() / marks.len() as f64;
    let spread = marks.iter().fold(0.0, |most: f64, mark| most.max((mark - centre).abs()));
    if spread <= 1e-11 * centre.abs() {
        return Err(Undefined::NoVariation);
    }
    let two_way = TwoWay::new(used, centre);
    let (a, b) = minimise(|a, b| deviance(&two_way, a, b)).ok_or(Undefined::NoResidual)?;
    let fit = two_way.fit(a, b).ok_or(Undefined::NotConverged)?;
    let mean = fit.one_marks / fit.one_one;
    let residual = (fit.marks_marks - mean * fit.one_marks) / (two_way.marks - 1.0);
    if residual.is_nan() || residual <= 1e-14 * spread * spread {
        return Err(Undefined::NoResidual);
    }
    let mut result = Components {
        mean: centre + mean,
        proposal: a * a * residual,
        evaluator: b * b * residual,
        residual,
        deviance: deviance(&two_way, a, b),
        proposals: vec![None; table.proposals()],
        evaluators: vec![None; table.evaluators()],
    };
    let nu = fit.evaluator_effects(mean);
    for ((&column, &value), variance) in part.evaluators.iter().zip(&nu).zip(fit.evaluator_variances()) {
        result.evaluators[column] = Some(ModelEffect { value, sd: (variance * residual).sqrt() });
    }
    let variances: Vec<f64> = (0..two_way.panels.len())
        .map(|panel| {
            let loading = fit.loading(panel);
            fit.shrink(panel) + dot(&loading, &loading)
        })
        .collect();
    for (&row, &(panel, sum)) in part.proposals.iter().zip(&two_way.proposals) {
        let value = fit.proposal_effect(panel, sum, mean, &nu);
        result.proposals[row] = Some(ModelEffect { value, sd: (variances[panel] * residual).sqrt() });
    }
    Ok(result)
}

/// Minus twice the restricted log-likelihood, the residual variance at its best.
fn deviance(two_way: &TwoWay, a: f64, b: f64) -> f64 {
    let Some(fit) = two_way.fit(a, b) else {
        return f64::INFINITY;
    };
    let degrees = two_way.marks - 1.0;
    let squares = fit.marks_marks - fit.one_marks * fit.one_marks / fit.one_one;
    let value =
        degrees * (1.0 + (std::f64::consts::TAU * squares / degrees).ln()) + fit.log_det + fit.one_one.ln();
    if value.is_nan() { f64::INFINITY } else { value }
}
