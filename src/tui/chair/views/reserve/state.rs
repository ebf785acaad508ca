//! Who waits on the reserve list.

use crate::rank::ranking::Placed;
use crate::result::fit::Fit;
use crate::select::{Decision, Outcome};
use crate::tui::chair::state::Chair;

impl Chair {
    /// The reserve list in rank order: each with its place in the ranking.
    pub fn reserve(&self) -> impl Iterator<Item = (usize, &Placed, &Decision)> {
        let decisions = self.figures.shown_fit().into_iter().flat_map(Fit::decisions).enumerate();
        let waits = decisions.filter(|(_, (_, decision))| decision.outcome == Outcome::Reserve);
        waits.map(|(index, (placed, decision))| (index, placed, decision))
    }
}
