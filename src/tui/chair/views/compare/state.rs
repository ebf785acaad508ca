//! What every strategy gives, and what the targets cost.

use std::sync::Arc;

use crate::domain::call::StrategyName;
use crate::domain::committee::Member;
use crate::domain::phase::Phase;
use crate::rank::ranking::rank;
use crate::result::contest::explain;
use crate::result::error::FitError;
use crate::result::fit::fit_ranking;
use crate::result::reader::{ReaderView, SeenFit};
use crate::round::Round;
use crate::select::{Costs, costs_of_targets, difference};

/// What the targets cost, beside the fit under the strategy that has them.
#[derive(Debug)]
pub struct TargetCosts {
    /// The fit.
    pub fit: SeenFit,
    /// What it costs.
    pub costs: Costs,
    /// Who is awarded instead of whom, against the highest sum; none where
    /// that search takes too long.
    pub against_best: Option<(Vec<usize>, Vec<usize>)>,
}

/// The fit under every strategy that gives an answer for this round.
#[must_use]
pub fn strategies(round: &Round, viewer: &Member) -> Vec<(StrategyName, Result<SeenFit, FitError>)> {
    let ranking = rank(round);
    let view = Arc::new(ReaderView::new(round, &ranking, viewer));
    let fits = StrategyName::ALL.into_iter().map(|one| {
        let fit = fit_ranking(round, ranking.clone(), one);
        (one, fit.map(|fit| SeenFit::new(view.clone(), round, fit)))
    });
    fits.filter(|(_, fit)| matches!(fit, Ok(_) | Err(FitError::Tie { .. }))).collect()
}

/// What the targets cost, as if nothing were decided yet: a withdrawal after
/// the decision changes who is awarded, not what the targets cost.
///
/// # Errors
/// As `fit_ranking`.
pub fn costs(round: &Round, viewer: &Member) -> Result<TargetCosts, FitError> {
    let mut open = round.clone();
    if open.phase == Phase::Decided {
        open.phase = Phase::Deliberation;
    }
    let ranking = rank(&open);
    let best = fit_ranking(&open, ranking.clone(), StrategyName::BestTotal);
    let fit = fit_ranking(&open, ranking, StrategyName::Targets)?;
    let against_best = best.ok().map(|best| difference(&fit.selection, &best.selection));
    let costs = costs_of_targets(&fit.contest).map_err(|error| explain(&open, &fit.ranking, error))?;
    let view = Arc::new(ReaderView::new(round, &fit.ranking, viewer));
    Ok(TargetCosts { fit: SeenFit::new(view, &open, fit), costs, against_best })
}
