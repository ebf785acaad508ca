//! The rows of the page of a proposal, and when the next one can be shown.

use ratatui::crossterm::event::KeyCode;

use crate::domain::phrase::Phrase;
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::command::ChairPlace::OnPage;
use crate::tui::chair::keys::{ChairBinding, on};
use crate::tui::chair::possible::need;
use crate::tui::chair::state::Chair;
use crate::tui::keys::Key::{Char, Code};

use ChairCommand as C;

/// On the page.
pub const PAGE: &[ChairBinding] = &[
    on(OnPage, &[Char('n'), Code(KeyCode::Right)], C::Turn(1), "chair-do-next-proposal", turns),
    on(OnPage, &[Char('v'), Code(KeyCode::Left)], C::Turn(-1), "chair-do-previous-proposal", turns),
    on(
        OnPage,
        &[Code(KeyCode::Esc), Code(KeyCode::Enter), Char('q')],
        C::ClosePage,
        "chair-do-close-page",
        closes,
    ),
];

/// Another proposal stands this many rows further, and one is open.
///
/// # Errors
/// That it is not possible now.
pub fn turns(chair: &Chair, command: ChairCommand) -> Result<(), Phrase> {
    let C::Turn(by) = command else { return need(false) };
    let row = chair.cursor_row().and_then(|row| row.checked_add_signed(by));
    need(is_open(chair) && row.is_some_and(|row| row < chair.order().len()))
}

/// A page is open, or a proposal is on the table.
///
/// # Errors
/// That it is not possible now.
pub fn closes(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    need(is_open(chair))
}

fn is_open(chair: &Chair) -> bool {
    chair.page.is_some() || chair.table.is_some()
}
