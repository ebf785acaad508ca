//! The rows of the proposal on the table.

use ratatui::crossterm::event::KeyCode;

use crate::domain::call::ConsensusRule;
use crate::domain::meeting::Statement;
use crate::domain::phrase::Phrase;
use crate::record::{Consensus, Positioned, Settled, Stated, Terms};
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::command::ChairPlace::AtTable;
use crate::tui::chair::keys::{ChairBinding, on};
use crate::tui::chair::possible::need;
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::meeting::table::state::TablePart;
use crate::tui::chair::views::page::keys::{closes, turns};
use crate::tui::keys::Key::{Char, Code, Ctrl};

use ChairCommand as C;

/// With a proposal on the table.
pub const TABLE: &[ChairBinding] = &[
    on(AtTable, &[Char('n'), Code(KeyCode::Right)], C::Turn(1), "chair-do-next-proposal", turns),
    on(AtTable, &[Char('c'), Code(KeyCode::Enter)], C::Consensus, "meeting-do-mark", marks),
    on(AtTable, &[Char('t')], C::State(Statement::Consensus), "meeting-do-text", states),
    on(AtTable, &[Char('i')], C::Roll, "meeting-do-roll", opens_roll),
    on(AtTable, &[Char('b')], C::Settle, "meeting-do-settle", settles),
    on(AtTable, &[Char('m')], C::State(Statement::Minority), "meeting-do-minority", states),
    on(AtTable, &[Code(KeyCode::Esc), Char('q')], C::ClosePage, "meeting-do-agenda", closes),
    on(AtTable, &[Char('v'), Code(KeyCode::Left)], C::Turn(-1), "chair-do-previous-proposal", turns),
    on(AtTable, &[Code(KeyCode::Up), Char('k')], C::Move(-1), "meeting-do-criterion-up", shown),
    on(AtTable, &[Code(KeyCode::Down), Char('j')], C::Move(1), "meeting-do-criterion-down", shown),
    on(AtTable, &[Code(KeyCode::PageUp), Ctrl('b')], C::Move(-10), "meeting-do-scroll-up", shown),
    on(
        AtTable,
        &[Code(KeyCode::PageDown), Ctrl('f'), Char(' ')],
        C::Move(10),
        "meeting-do-scroll-down",
        shown,
    ),
];

/// The page of the proposal on the table is shown.
fn shown(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    need(chair.table_part() == Some(TablePart::Page))
}

/// The page is shown, and the viewer can rule on the proposal.
fn rules(chair: &Chair, command: ChairCommand, terms: Terms) -> Result<(), Phrase> {
    shown(chair, command)?;
    chair.rules_on_cursor(terms)
}

fn marks(chair: &Chair, command: ChairCommand) -> Result<(), Phrase> {
    rules(chair, command, Consensus::TERMS)?;
    need(chair.round.call.consensus != ConsensusRule::None)
}

fn states(chair: &Chair, command: ChairCommand) -> Result<(), Phrase> {
    rules(chair, command, Stated::TERMS)
}

fn settles(chair: &Chair, command: ChairCommand) -> Result<(), Phrase> {
    rules(chair, command, Settled::TERMS)
}

fn opens_roll(chair: &Chair, command: ChairCommand) -> Result<(), Phrase> {
    rules(chair, command, Positioned::TERMS)
}
