//! The table of keys of the grid: dispatch, help line and help page read it.

use ratatui::crossterm::event::KeyCode;

use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::tui::keys::Key::{self, Char, Code, Ctrl};
use crate::tui::keys::{Binding, can};
use crate::tui::readers::state::{CellState, ReaderGrid};

/// What can be done on the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GridCommand {
    /// Goes down, or up.
    Down(isize),
    /// Goes down or up by a page.
    Page(isize),
    /// Goes right, or left.
    Right(isize),
    /// Goes to the first proposal.
    First,
    /// Goes to the last one.
    Last,
    /// Goes to the next proposal with too few readers.
    NextShort,
    /// Lets the member read the proposal, or not any more.
    Toggle,
    /// Makes the member rapporteur, or not any more.
    Report,
    /// Fills what is missing.
    Fill,
    /// Divides everything anew.
    Anew,
    /// Takes the last change back.
    Undo,
    /// Puts back what was taken back.
    Redo,
    /// Finds a proposal or a member.
    Find,
    /// Takes the grid over into the round.
    Take,
    /// Shows every key.
    Help,
    /// Sends the whole screen again.
    Redraw,
    /// Leaves.
    Leave,
}

/// A row of the table.
pub type GridBinding = Binding<(), GridCommand, ReaderGrid>;

const fn row(
    keys: &'static [Key],
    action: GridCommand,
    label: &'static str,
    when: fn(&ReaderGrid, GridCommand) -> Result<(), Phrase>,
) -> GridBinding {
    Binding { on: (), keys, action, label, when }
}

use GridCommand as C;

static ROWS: &[GridBinding] = &[
    row(&[Char(' ')], C::Toggle, "readers-do-toggle", toggles),
    row(&[Char('r')], C::Report, "readers-do-report", reports),
    row(&[Char('s')], C::Take, "readers-do-take", changed),
    row(&[Char('u')], C::Undo, "readers-do-undo", undoes),
    row(&[Ctrl('r')], C::Redo, "readers-do-redo", redoes),
    row(&[Char('v')], C::Fill, "readers-do-fill", always),
    row(&[Char('V')], C::Anew, "readers-do-anew", in_setup),
    row(&[Char('n')], C::NextShort, "readers-do-next-short", is_short),
    row(&[Char('/')], C::Find, "readers-do-find", always),
    row(&[Code(KeyCode::Up), Char('k')], C::Down(-1), "chair-do-up", always),
    row(&[Code(KeyCode::Down), Char('j')], C::Down(1), "chair-do-down", always),
    row(&[Code(KeyCode::Left), Char('h')], C::Right(-1), "readers-do-left", always),
    row(&[Code(KeyCode::Right), Char('l')], C::Right(1), "readers-do-right", always),
    row(&[Code(KeyCode::PageUp), Ctrl('b')], C::Page(-1), "chair-do-page-up", always),
    row(&[Code(KeyCode::PageDown), Ctrl('f')], C::Page(1), "chair-do-page-down", always),
    row(&[Code(KeyCode::Home), Char('g')], C::First, "chair-do-first", always),
    row(&[Code(KeyCode::End), Char('G')], C::Last, "chair-do-last", always),
    row(&[Ctrl('l')], C::Redraw, "chair-do-redraw", always),
    row(&[Char('q'), Code(KeyCode::Esc), Ctrl('c')], C::Leave, "readers-do-leave", always),
    row(&[Char('?'), Code(KeyCode::F(1))], C::Help, "chair-do-help", always),
];

/// Every row, in the order of the help page.
pub fn rows() -> impl Iterator<Item = &'static GridBinding> + Clone {
    ROWS.iter()
}

/// Whether a command can be done now.
///
/// # Errors
/// Why not.
pub fn possible(grid: &ReaderGrid, command: GridCommand) -> Result<(), Phrase> {
    can(rows(), grid, command)
}

fn always(_: &ReaderGrid, _: GridCommand) -> Result<(), Phrase> {
    Ok(())
}

/// Once scoring is open, everybody keeps what they have.
fn in_setup(grid: &ReaderGrid, _: GridCommand) -> Result<(), Phrase> {
    if grid.round.phase == Phase::Setup { Ok(()) } else { Err(Phrase::new("readers-only-in-setup")) }
}

fn toggles(grid: &ReaderGrid, _: GridCommand) -> Result<(), Phrase> {
    let (proposal, member) = (grid.proposal(), grid.member());
    let said = |id: &str| Err(Phrase::new(id).with("proposal", &proposal.id).with("member", &member.name));
    match grid.cell(grid.row, grid.column) {
        CellState::Closed => Err(Phrase::new("readers-closed").with("proposal", &proposal.id)),
        CellState::Conflict => said("refused-readers-conflict"),
        CellState::Begun => said("refused-readers-begun"),
        CellState::Reads | CellState::Reports | CellState::Not => Ok(()),
    }
}

fn reports(grid: &ReaderGrid, _: GridCommand) -> Result<(), Phrase> {
    if !grid.round.call.rapporteur {
        return Err(Phrase::new("readers-no-rapporteur"));
    }
    match grid.cell(grid.row, grid.column) {
        CellState::Closed => Err(Phrase::new("readers-closed").with("proposal", &grid.proposal().id)),
        CellState::Reads | CellState::Reports | CellState::Begun => Ok(()),
        CellState::Not | CellState::Conflict => Err(Phrase::new("refused-readers-rapporteur")
            .with("proposal", &grid.proposal().id)
            .with("member", &grid.member().name)),
    }
}

fn changed(grid: &ReaderGrid, _: GridCommand) -> Result<(), Phrase> {
    if grid.changed() == 0 {
        return Err(Phrase::new("readers-unchanged"));
    }
    // In the committee file nobody with anything to read means everybody with everything.
    let nobody = grid.plan.iter().all(|one| one.readers.is_empty());
    if nobody { Err(Phrase::new("assign-nobody")) } else { Ok(()) }
}

fn undoes(grid: &ReaderGrid, _: GridCommand) -> Result<(), Phrase> {
    if grid.before.is_empty() { Err(Phrase::new("readers-nothing-to-undo")) } else { Ok(()) }
}

fn redoes(grid: &ReaderGrid, _: GridCommand) -> Result<(), Phrase> {
    if grid.after.is_empty() { Err(Phrase::new("readers-nothing-to-redo")) } else { Ok(()) }
}

fn is_short(grid: &ReaderGrid, _: GridCommand) -> Result<(), Phrase> {
    if grid.next_short().is_none() { Err(Phrase::new("readers-none-short")) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_key_means_two_things() {
        let mut seen = HashSet::new();
        for key in rows().flat_map(|row| row.keys) {
            assert!(seen.insert(*key), "{key:?}");
        }
    }
}
