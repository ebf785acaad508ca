//! The rows of the roll.

use ratatui::crossterm::event::KeyCode;

use crate::domain::meeting::Position;
use crate::domain::phrase::Phrase;
use crate::record::{MinorityHeld, Positioned, Terms};
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::command::ChairPlace::InRoll;
use crate::tui::chair::keys::{ChairBinding, on};
use crate::tui::chair::possible::need;
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::meeting::table::state::TablePart;
use crate::tui::keys::Key::{Char, Code};

use ChairCommand as C;

/// In the roll.
pub const ROLL: &[ChairBinding] = &[
    on(InRoll, &[Char('a')], C::Position(Some(Position::Agrees)), "position-agrees", positions),
    on(InRoll, &[Char('n')], C::Position(Some(Position::Disagrees)), "position-disagrees", positions),
    on(InRoll, &[Char('o')], C::Position(Some(Position::Abstains)), "position-abstains", positions),
    on(InRoll, &[Char('w')], C::Position(Some(Position::Absent)), "position-absent", positions),
    on(InRoll, &[Char('A')], C::AllAgree, "meeting-do-all-agree", positions),
    on(InRoll, &[Char('m')], C::Hold, "meeting-do-hold", holds),
    on(
        InRoll,
        &[Code(KeyCode::Delete), Code(KeyCode::Backspace)],
        C::Position(None),
        "meeting-do-erase",
        positions,
    ),
    on(
        InRoll,
        &[Code(KeyCode::Esc), Code(KeyCode::Enter), Char('i'), Char('q')],
        C::Roll,
        "chair-do-close-page",
        shown,
    ),
];

/// The roll is open.
fn shown(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    need(matches!(chair.table_part(), Some(TablePart::Roll(_))))
}

/// The roll is open at a member, and the viewer can rule on the proposal.
fn rules(chair: &Chair, command: ChairCommand, terms: Terms) -> Result<(), Phrase> {
    shown(chair, command)?;
    chair.rules_on_cursor(terms)?;
    need(chair.roll_member().is_some())
}

fn positions(chair: &Chair, command: ChairCommand) -> Result<(), Phrase> {
    rules(chair, command, Positioned::TERMS)
}

fn holds(chair: &Chair, command: ChairCommand) -> Result<(), Phrase> {
    rules(chair, command, MinorityHeld::TERMS)
}
