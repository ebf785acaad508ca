//! A round's ranking fitted to its budget: divided afresh, or once the round is decided
//! with every award that stands. What the rooms above ask for.

use crate::domain::call::StrategyName;
use crate::rank::ranking::{Ranking, rank};
use crate::result::division::fit_afresh;
use crate::result::error::FitError;
use crate::result::standing::stages;
use crate::round::Round;

pub use crate::result::division::Fit;

/// Ranks a round and fits the ranking under a strategy.
///
/// # Errors
/// A tie that matters to the money, forced candidates that do not fit,
/// amounts that cannot be counted with.
pub fn fit(round: &Round, strategy: StrategyName) -> Result<Fit, FitError> {
    fit_ranking(round, rank(round), strategy)
}

/// Fits a ranking of the round that is known already. Once the round is
/// decided, its own strategy keeps every standing award.
///
/// # Errors
/// As `fit`.
pub fn fit_ranking(round: &Round, ranking: Ranking, strategy: StrategyName) -> Result<Fit, FitError> {
    if strategy == round.call.strategy()
        && let Some(last) = stages(round)?.pop()
    {
        return Ok(last.fit);
    }
    fit_afresh(round, ranking, strategy)
}
