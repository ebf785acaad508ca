//! Who waits on the reserve list.

use crate::result::reader::{SeenDecision, SeenRow};
use crate::tui::chair::state::Chair;

impl Chair {
    /// The reserve list in rank order.
    pub fn reserve(&self) -> impl Iterator<Item = (&SeenRow, &SeenDecision)> {
        let fit = self.figures.shown_fit().into_iter();
        let decisions = fit.flat_map(|fit| fit.view().by_place().map(|(at, row)| (row, &fit.decisions[at])));
        decisions.filter(|(_, decision)| decision.reserve.is_some())
    }
}
