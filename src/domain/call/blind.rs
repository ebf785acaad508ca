//! Blind reading: until when those who judge do not learn who asks.

use serde::{Deserialize, Serialize};

use crate::domain::phase::Phase;

/// Until when who is behind the proposals stays closed to evaluators, externals
/// and observers. Chair and secretary always know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Blind {
    /// It opens with this phase.
    Until(Veil),
    /// It never opens.
    Always,
}

/// The phases with which a blind call can open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Veil {
    /// When all sheets are in.
    Deliberation,
    /// When the awards are known.
    Decided,
}

impl Blind {
    /// Whether it is closed in a phase.
    #[must_use]
    pub fn holds(self, phase: Phase) -> bool {
        match self {
            Blind::Always => true,
            Blind::Until(Veil::Deliberation) => phase < Phase::Deliberation,
            Blind::Until(Veil::Decided) => phase < Phase::Decided,
        }
    }
}
