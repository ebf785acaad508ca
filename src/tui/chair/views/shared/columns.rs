//! The columns that lists of proposals have in common.

use crate::tui::chair::state::Chair;
use crate::tui::chair::views::shared::grid::GridColumn;
use crate::tui::chair::views::shared::layout::title_width;

/// The place in the order.
#[must_use]
pub fn rank(chair: &Chair) -> GridColumn {
    GridColumn::new(chair.texts.get("chair-col-rank"), 3).right()
}

/// Id and title, in what is left of a list of this width.
#[must_use]
pub fn proposal(chair: &Chair, width: u16) -> GridColumn {
    GridColumn::new(chair.texts.get("chair-col-proposal"), title_width(width)).growing()
}

/// Who leads the project.
#[must_use]
pub fn lead(chair: &Chair) -> GridColumn {
    GridColumn::new(chair.texts.get("chair-col-lead"), 26)
}

/// The signs of the classes.
#[must_use]
pub fn classes(chair: &Chair) -> GridColumn {
    GridColumn::new("", chair.round.call.classes.len().min(3))
}

/// The total.
#[must_use]
pub fn total(chair: &Chair) -> GridColumn {
    GridColumn::new(chair.texts.get("chair-col-total"), 6).right()
}
