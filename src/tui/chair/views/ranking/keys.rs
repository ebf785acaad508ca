//! The row of the ranking, and when there is a line to go to.

use crate::domain::phrase::Phrase;
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::command::ChairPlace::In;
use crate::tui::chair::keys::{ChairBinding, on};
use crate::tui::chair::possible::need;
use crate::tui::chair::state::{Chair, View};
use crate::tui::keys::Key::Char;

/// In the ranking.
pub const RANKING: &[ChairBinding] =
    &[on(In(View::Ranking), &[Char('m')], ChairCommand::ToLine, "chair-do-line", to_line)];

/// There is a last award, and the cursor is on another row.
///
/// # Errors
/// That it is not possible now.
pub fn to_line(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    need(!chair.sight().is_page())?;
    need(chair.line_place().is_some_and(|line| chair.cursor_place() != Some(line)))
}
