//! The rows of who leaves the room.

use ratatui::crossterm::event::KeyCode;

use crate::domain::phrase::Phrase;
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::command::ChairPlace::Leaving;
use crate::tui::chair::keys::{ChairBinding, on};
use crate::tui::chair::possible::need;
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::meeting::table::state::TablePart;
use crate::tui::chair::views::page::keys::{closes, turns};
use crate::tui::keys::Key::{Char, Code};

use ChairCommand as C;

/// While somebody leaves the room.
pub const LEAVING: &[ChairBinding] = &[
    on(Leaving, &[Code(KeyCode::Enter), Char(' ')], C::Continue, "meeting-do-continue", leaves),
    on(Leaving, &[Char('n'), Code(KeyCode::Right)], C::Turn(1), "chair-do-next-proposal", turns),
    on(Leaving, &[Char('v'), Code(KeyCode::Left)], C::Turn(-1), "chair-do-previous-proposal", turns),
    on(Leaving, &[Code(KeyCode::Esc), Char('q')], C::ClosePage, "meeting-do-agenda", closes),
];

fn leaves(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    need(chair.table_part() == Some(TablePart::Leaving))
}
