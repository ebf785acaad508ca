//! What can be done on the screen of an import, and the keys for it: the one table behind
//! dispatch, help line and help page.

use ratatui::crossterm::event::KeyCode;

use crate::tui::intake::conditions::*;
use crate::tui::intake::state::{Intake, IntakePage};
use crate::tui::keys::Key::{self, Char, Code, Ctrl};
use crate::tui::keys::{Binding, When, can};

use IntakeCommand as C;
use IntakePlace as P;

/// Something that can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IntakeCommand {
    /// Give the answer under the cursor, or choose what the column holds.
    Choose,
    /// Search among all answers of a question.
    Search,
    /// Go on from the columns.
    Onward,
    /// Back to the columns.
    Columns,
    /// Import, after one more question.
    Import,
    /// Take the last answer back.
    Undo,
    /// A row down.
    Down,
    /// A row up.
    Up,
    /// A page down.
    PageDown,
    /// A page up.
    PageUp,
    /// To the first row.
    First,
    /// To the last row.
    Last,
    /// Leave without importing.
    Leave,
    /// The next language.
    Language,
    /// Send the whole screen again.
    Redraw,
    /// Every key.
    Help,
}

/// Where a key works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IntakePlace {
    /// A question with a few answers.
    Question,
    /// The columns.
    Columns,
    /// What the import would do.
    Preview,
    /// Every page.
    Everywhere,
}

impl IntakePlace {
    /// Every place in the order of the help page, with its heading.
    pub const ALL: [(IntakePlace, &'static str); 4] = [
        (P::Question, "intake-place-question"),
        (P::Columns, "intake-place-columns"),
        (P::Preview, "intake-place-preview"),
        (P::Everywhere, "intake-place-everywhere"),
    ];
}

const DOWN: &[Key] = &[Code(KeyCode::Down), Char('j')];
const UP: &[Key] = &[Code(KeyCode::Up), Char('k')];
const LEAVE: &[Key] = &[Code(KeyCode::Esc), Char('q'), Ctrl('c')];

/// A row of the table.
const fn bind(
    on: IntakePlace,
    keys: &'static [Key],
    action: IntakeCommand,
    label: &'static str,
    when: When<Intake, IntakeCommand>,
) -> Binding<IntakePlace, IntakeCommand, Intake> {
    Binding { on, keys, action, label, when }
}

/// Every key, in the order of the help line.
pub static TABLE: &[Binding<IntakePlace, IntakeCommand, Intake>] = &[
    bind(P::Question, &[Code(KeyCode::Enter)], C::Choose, "intake-do-answer", has_rows),
    bind(P::Columns, &[Code(KeyCode::Enter)], C::Choose, "intake-do-field", has_rows),
    bind(P::Columns, &[Char('n')], C::Onward, "intake-do-onward", has_its_columns),
    bind(P::Preview, &[Char('i')], C::Import, "intake-do-import", can_be_imported),
    bind(P::Everywhere, LEAVE, C::Leave, "intake-do-leave", always),
    bind(P::Question, &[Char('/')], C::Search, "intake-do-search", has_more_answers),
    bind(P::Everywhere, &[Char('u')], C::Undo, "intake-do-undo", has_an_answer),
    bind(P::Question, &[Char('b')], C::Columns, "intake-do-columns", has_columns),
    bind(P::Preview, &[Char('b')], C::Columns, "intake-do-columns", has_columns),
    bind(P::Everywhere, DOWN, C::Down, "intake-do-down", has_rows),
    bind(P::Everywhere, UP, C::Up, "intake-do-up", has_rows),
    bind(P::Everywhere, &[Code(KeyCode::PageDown), Char(' ')], C::PageDown, "intake-do-page-down", has_rows),
    bind(P::Everywhere, &[Code(KeyCode::PageUp)], C::PageUp, "intake-do-page-up", has_rows),
    bind(P::Everywhere, &[Code(KeyCode::Home)], C::First, "intake-do-first", has_rows),
    bind(P::Everywhere, &[Code(KeyCode::End)], C::Last, "intake-do-last", has_rows),
    bind(P::Everywhere, &[Char('L')], C::Language, "desk-do-language", always),
    bind(P::Everywhere, &[Ctrl('l')], C::Redraw, "desk-do-redraw", always),
    bind(P::Everywhere, &[Char('?')], C::Help, "desk-do-help", always),
];

/// The places whose keys work now; earlier ones win.
#[must_use]
pub fn places(intake: &Intake) -> &'static [IntakePlace] {
    match intake.page {
        IntakePage::Question => &[P::Question, P::Everywhere],
        IntakePage::Columns => &[P::Columns, P::Everywhere],
        IntakePage::Preview => &[P::Preview, P::Everywhere],
    }
}

/// Whether a command can be done now.
///
/// # Errors
/// Why it cannot.
pub fn possible(intake: &Intake, command: IntakeCommand) -> Result<(), crate::domain::phrase::Phrase> {
    can(TABLE.iter().filter(|row| places(intake).contains(&row.on)), intake, command)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_key_means_two_things_in_one_place() {
        let mut seen = HashSet::new();
        for binding in TABLE {
            for key in binding.keys {
                assert!(seen.insert((binding.on, *key)), "{:?} {key:?}", binding.on);
            }
        }
    }
}
