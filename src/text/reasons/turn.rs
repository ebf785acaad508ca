//! A proposal's turn, with the figures that most reasons share.

use crate::domain::money::Money;

/// A proposal's turn.
#[derive(Clone, Copy)]
pub(super) struct Turn {
    /// What was left when it came.
    pub left: Money,
    /// What the proposal asks.
    pub asked: Money,
    /// The least that it may be awarded, where that is less.
    pub least: Option<Money>,
}

impl Turn {
    /// What it is counted with: the least that it may be awarded.
    pub fn counted(self) -> Money {
        self.least.unwrap_or(self.asked)
    }
}
