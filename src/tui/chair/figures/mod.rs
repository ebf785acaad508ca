//! What the chair's screens show, computed from the round and cut down to what
//! this viewer may see; computed again whenever the round changes.

pub mod blockers;
pub mod dispute;
pub mod progress;

use crate::domain::call::StrategyName;
use crate::domain::committee::Member;
use crate::domain::round::Round;
use crate::domain::visibility::{Item, may_see};
use crate::rank::ranking::{Ranking, rank};
use crate::select::fit::{Fit, FitError, fit_ranking};

use blockers::Blocker;
use dispute::Disputes;
use progress::Progress;

/// Everything that is computed from a round for the chair.
#[derive(Debug)]
pub struct Figures {
    /// Who is ready.
    pub progress: Progress,
    /// The ranking, once there is one.
    pub ranking: Option<Ranking>,
    /// The ranking fitted to the budget under the strategy that is shown.
    pub fit: Option<Result<Fit, FitError>>,
    /// The fits under all strategies side by side, once they were asked for.
    pub all_fits: Vec<(StrategyName, Result<Fit, FitError>)>,
    /// Where members disagree.
    pub disputes: Disputes,
    /// What stands in the way of the next phase.
    pub blockers: Vec<Blocker>,
}

impl Figures {
    /// Computes everything.
    #[must_use]
    pub fn of(round: &Round, viewer: &Member, strategy: StrategyName) -> Figures {
        let ranked = may_see(round, viewer, Item::Selection);
        let progress = Progress::of(round, viewer);
        let ranking = ranked.then(|| rank(round));
        let blockers = blockers::blockers(round, &progress);
        let disputes = Disputes::of(round, viewer);
        let mut figures = Figures { progress, ranking, fit: None, all_fits: Vec::new(), disputes, blockers };
        figures.fit_under(round, strategy);
        figures
    }

    /// Fits the ranking under another strategy.
    pub fn fit_under(&mut self, round: &Round, strategy: StrategyName) {
        self.fit = self.ranking.clone().map(|ranking| fit_ranking(round, ranking, strategy));
    }

    /// Fits the ranking under every strategy that gives an answer for this round.
    pub fn fit_under_all(&mut self, round: &Round) {
        let Some(ranking) = &self.ranking else { return };
        let fits = StrategyName::ALL.into_iter().map(|one| (one, fit_ranking(round, ranking.clone(), one)));
        self.all_fits = fits.filter(|(_, fit)| !matches!(fit, Err(FitError::Refused(_)))).collect();
    }

    /// The fit that is shown, where there is one.
    #[must_use]
    pub fn shown_fit(&self) -> Option<&Fit> {
        self.fit.as_ref()?.as_ref().ok()
    }
}
