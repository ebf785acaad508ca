//! The rows of the agenda, and of a row of it while it is moved.

use ratatui::crossterm::event::KeyCode;

use crate::domain::phrase::Phrase;
use crate::record::AgendaSet;
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::command::ChairPlace::{In, Moving};
use crate::tui::chair::keys::{ChairBinding, on};
use crate::tui::chair::possible::need;
use crate::tui::chair::state::{Chair, View};
use crate::tui::keys::Key::{Char, Code};

use ChairCommand as C;

/// While a row of the agenda is moved.
pub const MOVING: &[ChairBinding] = &[
    on(Moving, &[Code(KeyCode::Up), Char('k')], C::Shift(-1), "meeting-do-shift-up", moves),
    on(Moving, &[Code(KeyCode::Down), Char('j')], C::Shift(1), "meeting-do-shift-down", moves),
    on(Moving, &[Code(KeyCode::PageUp)], C::Shift(-10), "meeting-do-shift-far-up", moves),
    on(Moving, &[Code(KeyCode::PageDown)], C::Shift(10), "meeting-do-shift-far-down", moves),
    on(Moving, &[Char(' '), Code(KeyCode::Enter)], C::Drop, "meeting-do-drop", moves),
    on(Moving, &[Code(KeyCode::Esc), Char('q')], C::LetGo, "meeting-do-let-go", moves),
];

/// In the agenda.
pub const AGENDA: &[ChairBinding] = &[
    on(In(View::Meeting), &[Char('n')], C::NextOpen, "meeting-do-next-open", has_open),
    on(In(View::Meeting), &[Char('o')], C::Arrange, "meeting-do-arrange", arranges),
    on(In(View::Meeting), &[Char(' ')], C::Grab, "meeting-do-grab", arranges),
];

fn moves(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    need(chair.moves())
}

/// The agenda is shown and stands still.
fn shown(chair: &Chair) -> Result<(), Phrase> {
    need(chair.view == View::Meeting && chair.table.is_none() && !chair.moves())
}

fn has_open(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    shown(chair)?;
    need(chair.order().iter().any(|id| !chair.proceedings(id).settled))
}

fn arranges(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    shown(chair)?;
    chair.writes(AgendaSet::TERMS)?;
    need(!chair.order().is_empty())
}
