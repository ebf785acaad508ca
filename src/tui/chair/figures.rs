//! What the chair's screens show, computed from the round and cut down to what
//! this viewer may see; computed again whenever the round changes.

use std::sync::Arc;

use crate::domain::call::StrategyName;
use crate::rank::ranking::{Ranking, rank};
use crate::result::error::FitError;
use crate::result::fit::fit_ranking;
use crate::result::reader::{ReaderView, SeenFit, SeenStage};
use crate::result::standing::stages;
use crate::round::Round;
use crate::round::seen::SeenRound;
use crate::round::visibility::Item;

use crate::tui::chair::views::disputes::state::Disputes;
use crate::tui::chair::views::progress::blockers::{Blocker, blockers};
use crate::tui::chair::views::progress::state::Progress;

/// Everything that is computed from a round for the chair.
#[derive(Debug)]
pub struct Figures {
    /// Who is ready.
    pub progress: Progress,
    /// The ranking, once there is one.
    pub ranking: Option<Arc<ReaderView>>,
    /// The ranking fitted to the budget under the strategy that is shown.
    pub fit: Option<Result<SeenFit, FitError>>,
    /// The decision and every withdrawal since.
    pub stages: Vec<SeenStage>,
    /// Where members disagree.
    pub disputes: Disputes,
    /// What stands in the way of the next phase.
    pub blockers: Vec<Blocker>,
    /// The whole ranking, from which another fit is worked out.
    whole: Option<Ranking>,
}

impl Figures {
    /// Computes everything, from the whole round, for who sees this of it.
    #[must_use]
    pub fn of(round: &Round, seen: &Arc<SeenRound>, strategy: StrategyName) -> Figures {
        let viewer = seen.viewer();
        let ranked = seen.sees(Item::Selection);
        let progress = Progress::of(round, viewer);
        let whole = ranked.then(|| rank(round));
        let ranking = whole.as_ref().map(|one| Arc::new(ReaderView::of(seen.clone(), round, one)));
        let blockers = blockers(round, viewer, &progress);
        let disputes = Disputes::of(round, viewer);
        let stages = if ranked { stages(round).unwrap_or_default() } else { Vec::new() };
        let stages = stages.into_iter().map(|stage| SeenStage::new(seen, round, stage)).collect();
        let fit = None;
        let mut figures = Figures { progress, ranking, fit, stages, disputes, blockers, whole };
        figures.fit_under(round, strategy);
        figures
    }

    /// Fits the ranking under another strategy.
    pub fn fit_under(&mut self, round: &Round, strategy: StrategyName) {
        self.fit = self.fitted(round, strategy);
    }

    /// The ranking fitted under a strategy.
    #[must_use]
    pub fn fitted(&self, round: &Round, strategy: StrategyName) -> Option<Result<SeenFit, FitError>> {
        let (view, whole) = (self.ranking.clone()?, self.whole.clone()?);
        let fit = fit_ranking(round, whole, strategy);
        Some(fit.map(|fit| SeenFit::new(view, round, fit)))
    }

    /// The fit that a decision would seal, while it is the one that is shown.
    #[must_use]
    pub fn stands(&self) -> Option<&SeenFit> {
        self.shown_fit().filter(|fit| fit.official)
    }

    /// The fit that is shown, where there is one.
    #[must_use]
    pub fn shown_fit(&self) -> Option<&SeenFit> {
        self.fit.as_ref()?.as_ref().ok()
    }
}
