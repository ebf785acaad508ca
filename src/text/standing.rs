//! What a division of the money is: the decided result, what the call's rules give so
//! far, that with a target still to be accepted, or information.

use crate::domain::phase::Phase;
use crate::result::reader::SeenFit;
use crate::round::Round;

/// What a division of the money is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FitStanding {
    /// Decided and sealed.
    Decided,
    /// What the call's rules give, not decided yet.
    SoFar,
    /// The same, but the chair has not accepted on the record that a target is missed.
    TargetsOpen,
    /// Another strategy, or changed figures: information.
    Information,
}

impl FitStanding {
    /// What a division of a round is.
    #[must_use]
    pub fn of(round: &Round, fit: &SeenFit) -> FitStanding {
        match (fit.official, round.phase) {
            (true, Phase::Decided) => FitStanding::Decided,
            (true, Phase::Setup | Phase::Scoring | Phase::Deliberation) => FitStanding::SoFar,
            (false, _) if fit.strategy == round.call.strategy() && !fit.feasible => FitStanding::TargetsOpen,
            (false, _) => FitStanding::Information,
        }
    }

    /// The message in a few words.
    #[must_use]
    pub fn in_short(self) -> &'static str {
        match self {
            FitStanding::Decided => "fit-official",
            FitStanding::SoFar => "fit-official-so-far",
            FitStanding::TargetsOpen => "fit-targets-open",
            FitStanding::Information => "fit-unofficial",
        }
    }

    /// The message as a sentence.
    #[must_use]
    pub fn in_full(self) -> &'static str {
        match self {
            FitStanding::Decided => "award-list-official",
            FitStanding::SoFar => "award-list-official-so-far",
            FitStanding::TargetsOpen => "award-list-targets-open",
            FitStanding::Information => "award-list-unofficial",
        }
    }
}
