//! The phases of a round, in their order.

use serde::{Deserialize, Serialize};

/// Where a round stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Phase {
    /// The secretary imports, assigns and fixes.
    #[default]
    Setup,
    /// The evaluators fill in their sheets.
    Scoring,
    /// The committee compares, agrees and ranks.
    Deliberation,
    /// The result stands and is sealed.
    Decided,
}

impl Phase {
    /// Every phase, in order.
    pub const ALL: [Phase; 4] = [Phase::Setup, Phase::Scoring, Phase::Deliberation, Phase::Decided];

    /// The name on the command line and in messages.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Phase::Setup => "setup",
            Phase::Scoring => "scoring",
            Phase::Deliberation => "deliberation",
            Phase::Decided => "decided",
        }
    }

    /// The phase after this one.
    #[must_use]
    pub fn next(self) -> Option<Phase> {
        Phase::ALL.into_iter().find(|phase| *phase > self)
    }

    /// The phase before this one.
    #[must_use]
    pub fn previous(self) -> Option<Phase> {
        Phase::ALL.into_iter().rev().find(|phase| *phase < self)
    }

    /// Whether a ranking exists.
    #[must_use]
    pub fn has_ranking(self) -> bool {
        self >= Phase::Deliberation
    }
}
