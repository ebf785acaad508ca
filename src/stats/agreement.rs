//! How far evaluators agree, every measure side by side, each with its value or
//! the reason why it has none.

use crate::stats::alpha::{Level, alpha};
use crate::stats::icc::{Model, Of, anova};
use crate::stats::kendall::concordance;
use crate::stats::reml::{Components, components};
use crate::stats::table::ScoreTable;
use crate::stats::undefined::Undefined;

/// The agreement in one table of marks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Agreement {
    /// Proposals with a mark.
    pub proposals: usize,
    /// Evaluators with a mark.
    pub evaluators: usize,
    /// Marks.
    pub marks: usize,
    /// Whether everybody marked everything.
    pub complete: bool,
    /// Krippendorff's alpha on an interval scale.
    pub alpha_interval: Result<f64, Undefined>,
    /// Krippendorff's alpha on an ordinal scale.
    pub alpha_ordinal: Result<f64, Undefined>,
    /// How the intraclass correlations were estimated.
    pub icc_method: IccMethod,
    /// One mark, strictness counted as disagreement: ICC(2,1).
    pub icc: Result<f64, Undefined>,
    /// One mark, strictness left out: ICC(3,1).
    pub icc_consistency: Result<f64, Undefined>,
    /// Kendall's W, corrected for ties.
    pub kendall_w: Result<f64, Undefined>,
}

/// How an intraclass correlation was estimated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IccMethod {
    /// Mean squares of a complete table (Shrout and Fleiss).
    Anova,
    /// Variance components by restricted maximum likelihood, for a table with gaps.
    Reml,
}

/// Every measure of agreement in a table.
#[must_use]
pub fn agreement(table: &ScoreTable) -> Agreement {
    let used = table.used().table;
    let complete = used.is_complete();
    let (icc_method, icc, icc_consistency) = if complete {
        let of = |model| anova(&used).and_then(|anova| anova.icc(model, Of::OneMark));
        (IccMethod::Anova, of(Model::Agreement), of(Model::Consistency))
    } else {
        let fit = components(&used);
        let of = |take: fn(&Components) -> f64| fit.as_ref().map(take).map_err(|why| *why);
        (IccMethod::Reml, of(Components::icc_agreement), of(Components::icc_consistency))
    };
    Agreement {
        proposals: used.proposals(),
        evaluators: used.evaluators(),
        marks: used.count(),
        complete,
        alpha_interval: alpha(&used, Level::Interval),
        alpha_ordinal: alpha(&used, Level::Ordinal),
        icc_method,
        icc,
        icc_consistency,
        kendall_w: concordance(&used).map(|found| found.w),
    }
}
