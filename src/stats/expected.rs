//! The expected rank of every proposal, and how sure the order is.
//!
//! Source: R. Heyard, M. Ott, G. Salanti and M. Egger, *Rethinking the funding
//! line at the Swiss National Science Foundation: Bayesian ranking and lottery*,
//! Statistics and Public Policy 9 (2022), and its package `ERforResearch`, for
//! one panel, continuous marks and equal residuals:
//! `y_ij ~ N(c + theta_i + lambda_ij, sigma^2)`, `theta_i ~ N(0, tau^2)`,
//! `lambda_ij ~ N(nu_j, tau_lambda^2)`, `nu_j ~ N(0, nu_sd^2)`, the three other
//! standard deviations uniform on `(0, U)`, `c` the mean of the proposals' means.
//! Here the posterior is a quadrature, so the same marks give the same ranks.

use super::intervals::sample;
use super::pairs::{FULL_WORK, classes, posterior_means};
use super::posterior::Posterior;
use super::reml::ModelEffect;
use super::settings::Settings;
use super::table::ScoreTable;
use super::two_way::TwoWay;
use super::undefined::Undefined;

/// Above this number of proposals the pairs become too many.
pub const MOST_PROPOSALS: usize = 2_000;

/// The expected ranks of a panel.
#[derive(Clone, Debug, PartialEq)]
pub struct ExpectedRanks {
    /// What the model assumed; print it beside the numbers.
    pub settings: Settings,
    /// False in a complete design: then the order is that of the plain means,
    /// whatever the evaluators' strictness.
    pub order_can_change: bool,
    /// One per proposal; `None` for a proposal without marks, which is not ranked.
    pub proposals: Vec<Option<ExpectedRank>>,
    /// The strictness of every evaluator in points, below zero for a strict one,
    /// corrected for that of the others; `None` without marks.
    pub evaluators: Vec<Option<ModelEffect>>,
    /// `c`: the mean of the proposals' means, in points.
    pub mean: f64,
    /// The posterior mean of the standard deviation between proposals, in points.
    pub proposal_sd: f64,
    /// The posterior mean of the standard deviation of one mark, in points.
    pub mark_sd: f64,
}

/// The rank of one proposal as the model sees it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ExpectedRank {
    /// The expected rank, from 1 for the best to the number of proposals.
    pub rank: f64,
    /// The percentile based on the expected rank, `100 (rank - 0.5) / n`.
    pub percentile: f64,
    /// The surface under the cumulative ranking curve, `(n - rank) / (n - 1)`: 1
    /// for a proposal that is surely best, 0 for one that is surely last.
    pub sucra: f64,
    /// The proposal's effect against the mean, in points.
    pub effect: ModelEffect,
    /// The median of the drawn ranks.
    pub median: f64,
    /// The interval that holds the true rank with probability one half.
    pub half: RankInterval,
    /// The interval that holds the true rank with probability 0.9.
    pub ninety: RankInterval,
}

/// An interval of ranks; halves occur only between draws.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RankInterval {
    /// The better end, a rank from 1.
    pub best: f64,
    /// The worse end.
    pub worst: f64,
}

impl RankInterval {
    /// The interval in whole ranks; what lies between two counts outwards.
    #[must_use]
    pub fn in_whole_ranks(self) -> RankInterval {
        RankInterval { best: self.best.floor(), worst: self.worst.ceil() }
    }
}

/// The expected ranks of the proposals of one panel.
///
/// Higher marks are better. The same marks and settings give the same numbers: the
/// ranks are a quadrature, accurate to about 10^-8 (10^-3 for many hundreds of
/// proposals), and the intervals are draws from a seed.
///
/// # Errors
/// Undefined with fewer than two proposals, if no proposal has two marks, if all
/// marks are equal, above [`MOST_PROPOSALS`], or with unusable settings.
pub fn expected_ranks(table: &ScoreTable, settings: &Settings) -> Result<ExpectedRanks, Undefined> {
    settings.check()?;
    let part = table.used();
    let used = &part.table;
    let count = used.proposals();
    match count {
        0 => return Err(Undefined::NoMarks),
        1 => return Err(Undefined::OneProposal),
        _ if count > MOST_PROPOSALS => {
            return Err(Undefined::TooMany { proposals: count, limit: MOST_PROPOSALS });
        }
        _ if used.count() == count => return Err(Undefined::NoPairs),
        _ => {}
    }
    let means_of_rows: Vec<f64> = used
        .rows()
        .map(|row| row.iter().flatten().sum::<f64>() / row.iter().flatten().count() as f64)
        .collect();
    let n = count as f64;
    let centre = means_of_rows.iter().sum::<f64>() / n;
    let spread = used.rows().flatten().flatten().map(|mark| (mark - centre).abs());
    if spread.fold(0.0, f64::max) <= 1e-11 * centre.abs() {
        return Err(Undefined::NoVariation);
    }

    let two_way = TwoWay::new(used, centre);
    let posterior = Posterior::new(&two_way, settings).ok_or(Undefined::NotConverged)?;
    let (classes, class_of) = classes(&two_way);
    let nu_sd = settings.strictness_sd;
    let means =
        posterior_means(&two_way, &posterior, &classes, nu_sd, FULL_WORK).ok_or(Undefined::NotConverged)?;
    let ranks = sample(&two_way, &posterior.nodes(), nu_sd, settings.draws, settings.seed)
        .ok_or(Undefined::NotConverged)?;

    let mut result = ExpectedRanks {
        settings: *settings,
        order_can_change: !used.is_complete(),
        proposals: vec![None; table.proposals()],
        evaluators: vec![None; table.evaluators()],
        mean: centre,
        proposal_sd: means.tau,
        mark_sd: means.s,
    };
    for (index, (&row, &class)) in part.proposals.iter().zip(&class_of).enumerate() {
        let rank = means.ranks[class];
        let interval =
            |low, high| RankInterval { best: ranks.quantile(index, low), worst: ranks.quantile(index, high) };
        result.proposals[row] = Some(ExpectedRank {
            rank,
            percentile: 100.0 * (rank - 0.5) / n,
            sucra: (n - rank) / (n - 1.0),
            effect: effect(means.effects[class], means.effect_squares[class]),
            median: ranks.quantile(index, 0.5),
            half: interval(0.25, 0.75),
            ninety: interval(0.05, 0.95),
        });
    }
    for (j, &column) in part.evaluators.iter().enumerate() {
        let square = means.strictness_squares[j];
        result.evaluators[column] = Some(effect(means.strictness[j], square));
    }
    Ok(result)
}

fn effect(mean: f64, square: f64) -> ModelEffect {
    ModelEffect { value: mean, sd: (square - mean * mean).max(0.0).sqrt() }
}
