//! What the chair's screens show, computed from the round and cut down to what
//! this viewer may see; computed again whenever the round changes.

use crate::domain::call::StrategyName;
use crate::domain::committee::Member;
use crate::rank::ranking::{Ranking, rank};
use crate::result::error::FitError;
use crate::result::fit::{Fit, fit_ranking};
use crate::result::standing::{Stage, stages};
use crate::round::Round;
use crate::round::visibility::{Item, may_see};

use crate::tui::chair::views::disputes::state::Disputes;
use crate::tui::chair::views::progress::blockers::{Blocker, blockers};
use crate::tui::chair::views::progress::state::Progress;

/// Everything that is computed from a round for the chair.
#[derive(Debug)]
pub struct Figures {
    /// Who is ready.
    pub progress: Progress,
    /// The ranking, once there is one.
    pub ranking: Option<Ranking>,
    /// The ranking fitted to the budget under the strategy that is shown.
    pub fit: Option<Result<Fit, FitError>>,
    /// The decision and every withdrawal since.
    pub stages: Vec<Stage>,
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
        let blockers = blockers(round, viewer, &progress);
        let disputes = Disputes::of(round, viewer);
        let stages = if ranked { stages(round).unwrap_or_default() } else { Vec::new() };
        let fit = None;
        let mut figures = Figures { progress, ranking, fit, stages, disputes, blockers };
        figures.fit_under(round, strategy);
        figures
    }

    /// Fits the ranking under another strategy.
    pub fn fit_under(&mut self, round: &Round, strategy: StrategyName) {
        self.fit = self.ranking.clone().map(|ranking| fit_ranking(round, ranking, strategy));
    }

    /// The fit that a decision would seal, while it is the one that is shown.
    #[must_use]
    pub fn stands(&self) -> Option<&Fit> {
        self.shown_fit().filter(|fit| fit.official)
    }

    /// The fit that is shown, where there is one.
    #[must_use]
    pub fn shown_fit(&self) -> Option<&Fit> {
        self.fit.as_ref()?.as_ref().ok()
    }
}
