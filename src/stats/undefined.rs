//! Why a statistic has no value. A screen shows a dash and this sentence, never
//! a 1 or a 0 that looks like a result.

/// Why a statistic is undefined for the given marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Undefined {
    /// There are no marks at all.
    #[error("there are no marks yet")]
    NoMarks,
    /// Fewer than two proposals have marks.
    #[error("at least two proposals with marks are needed")]
    OneProposal,
    /// Fewer than two evaluators gave marks.
    #[error("at least two evaluators with marks are needed")]
    OneEvaluator,
    /// No proposal was marked by two evaluators.
    #[error("no proposal has marks from two evaluators")]
    NoPairs,
    /// All marks that count are equal, so agreement cannot be told from habit.
    #[error("all marks are equal, so agreement cannot be measured")]
    NoVariation,
    /// The statistic needs a mark from every evaluator for every proposal.
    #[error("some marks are missing; use a measure that allows gaps")]
    Incomplete,
    /// The denominator of the formula is zero or negative.
    #[error("the marks vary in a way for which this measure has no value")]
    NoDenominator,
    /// A ratio scale has no values below zero.
    #[error("marks below zero do not lie on a ratio scale")]
    BelowZero,
    /// The marks leave nothing over for chance, or too little to estimate it.
    #[error("the marks are too few or too regular to estimate their spread")]
    NoResidual,
    /// The likelihood has no maximum that can be found.
    #[error("the spread of the marks could not be estimated")]
    NotConverged,
    /// The lowest and highest mark of the scale do not form a scale.
    #[error("the scale needs a highest mark above its lowest mark")]
    NoScale,
    /// A setting is outside its range.
    #[error("a setting of the model is outside its range")]
    BadSettings,
    /// There are more proposals than the calculation is meant for.
    #[error("there are {proposals} proposals, and this calculation takes at most {limit}")]
    TooMany {
        /// How many proposals have marks.
        proposals: usize,
        /// How many are allowed.
        limit: usize,
    },
    /// There are more evaluators than the calculation is meant for.
    #[error("there are {evaluators} evaluators, and this calculation takes at most {limit}")]
    TooManyEvaluators {
        /// How many evaluators have marks.
        evaluators: usize,
        /// How many are allowed.
        limit: usize,
    },
}

impl Undefined {
    /// The reason as one word, for JSON and for the texts.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Undefined::NoMarks => "no-marks",
            Undefined::OneProposal => "one-proposal",
            Undefined::OneEvaluator => "one-evaluator",
            Undefined::NoPairs => "no-pairs",
            Undefined::NoVariation => "no-variation",
            Undefined::Incomplete => "incomplete",
            Undefined::NoDenominator => "no-denominator",
            Undefined::BelowZero => "below-zero",
            Undefined::NoResidual => "no-residual",
            Undefined::NotConverged => "not-converged",
            Undefined::NoScale => "no-scale",
            Undefined::BadSettings => "bad-settings",
            Undefined::TooMany { .. } => "too-many",
            Undefined::TooManyEvaluators { .. } => "too-many-evaluators",
        }
    }
}
