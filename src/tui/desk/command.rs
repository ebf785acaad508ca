//! What an evaluator can do, by name, and the keys for it: the one table behind
//! dispatch, help line, help page and palette.

use ratatui::crossterm::event::KeyCode;

use crate::tui::desk::conditions::*;
use crate::tui::desk::state::Desk;
use crate::tui::keys::Key::{self, Char, Code, Ctrl};
use crate::tui::keys::{Binding, When};

use DeskCommand as C;

/// Something that can be done on the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DeskCommand {
    /// Open the proposal under the cursor.
    Open,
    /// Move the cursor or the text down.
    Down,
    /// Move the cursor or the text up.
    Up,
    /// A page down.
    PageDown,
    /// A page up.
    PageUp,
    /// To the first row or line.
    First,
    /// To the last row or line.
    Last,
    /// Narrow the list as one types.
    Filter,
    /// The next order of the list.
    Sort,
    /// Go to the next proposal that is not finished.
    NextUnfinished,
    /// The proposal after this one in the list.
    NextProposal,
    /// The proposal before this one in the list.
    PreviousProposal,
    /// A digit of a mark.
    Type,
    /// Take back the last digit, or clear the mark.
    Erase,
    /// Save the mark and go to the next criterion.
    Enter,
    /// One step better on the scale's numbers.
    StepUp,
    /// One step down on the scale's numbers.
    StepDown,
    /// Clear the answer.
    Clear,
    /// Abstain with a reason.
    Abstain,
    /// Write the comment to the applicant.
    Comment,
    /// Write the internal note.
    Note,
    /// Choose a word of the scale.
    Choose,
    /// Show the whole scale with every descriptor.
    Scale,
    /// The other pane.
    Switch,
    /// Jump to the next heading.
    NextHeading,
    /// Jump to the heading before.
    PreviousHeading,
    /// Search in the dossier.
    Find,
    /// The next place found.
    FindNext,
    /// The place found before.
    FindPrevious,
    /// Declare a conflict of interest, or take it back.
    Conflict,
    /// Submit this sheet.
    Submit,
    /// Submit every sheet that is ready.
    SubmitAll,
    /// Take a submitted sheet back.
    Reopen,
    /// Undo the last own change.
    Undo,
    /// Show the own totals in order.
    Mirror,
    /// Leave this screen; on the list, show all of it again.
    Back,
    /// Leave the program.
    Quit,
    /// The next language.
    Language,
    /// Send the whole screen again.
    Redraw,
    /// Every action by name.
    Palette,
    /// Every key.
    Help,
}

/// Where a key works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Where {
    /// The list of proposals.
    List,
    /// The sheet, while it has the keys and the scale has marks below zero.
    Signed,
    /// The sheet, while it has the keys and the scale has words.
    Words,
    /// The sheet, while it has the keys.
    Sheet,
    /// The dossier, while it has the keys.
    Dossier,
    /// Dossier and sheet together.
    Work,
    /// The own totals in order.
    Mirror,
    /// Every screen.
    Everywhere,
}

impl Where {
    /// Every place in the order of the help page, with its heading.
    pub const ALL: [(Where, &'static str); 8] = [
        (Where::List, "desk-place-list"),
        (Where::Sheet, "desk-place-sheet"),
        (Where::Signed, "desk-place-signed"),
        (Where::Words, "desk-place-words"),
        (Where::Dossier, "desk-place-dossier"),
        (Where::Work, "desk-place-work"),
        (Where::Mirror, "desk-place-mirror"),
        (Where::Everywhere, "desk-place-everywhere"),
    ];
}

const UP: Key = Code(KeyCode::Up);
const DOWN: Key = Code(KeyCode::Down);
const ENTER: Key = Code(KeyCode::Enter);
const ESC: Key = Code(KeyCode::Esc);
const TAB: Key = Code(KeyCode::Tab);
const BACKTAB: Key = Code(KeyCode::BackTab);
const PAGE_DOWN: Key = Code(KeyCode::PageDown);
const PAGE_UP: Key = Code(KeyCode::PageUp);
const HOME: Key = Code(KeyCode::Home);
const END: Key = Code(KeyCode::End);
const DELETE: Key = Code(KeyCode::Delete);
const BACKSPACE: Key = Code(KeyCode::Backspace);
const DIGITS: [Key; 12] = [
    Char('0'),
    Char('1'),
    Char('2'),
    Char('3'),
    Char('4'),
    Char('5'),
    Char('6'),
    Char('7'),
    Char('8'),
    Char('9'),
    Char(','),
    Char('.'),
];

/// One row of the table.
pub type DeskBinding = Binding<Where, DeskCommand, Desk>;

/// A row of the table.
const fn bind(
    on: Where,
    keys: &'static [Key],
    action: DeskCommand,
    label: &'static str,
    when: When<Desk, DeskCommand>,
) -> DeskBinding {
    Binding { on, keys, action, label, when }
}

/// Every key, with what it does and when. The order is that of the help line, on which the first keep their
/// place longest on a narrow screen.
pub static TABLE: &[DeskBinding] = &[
    bind(Where::List, &[ENTER], C::Open, "desk-do-open", has_a_row_to_open),
    bind(Where::List, &[ESC], C::Back, "desk-do-unfilter", has_a_way_back),
    bind(Where::Mirror, &[ENTER], C::Open, "desk-do-open", has_a_row_to_open),
    bind(Where::Sheet, &[ENTER], C::Enter, "desk-do-enter", can_be_answered),
    bind(Where::Everywhere, &[Char('i')], C::Submit, "desk-do-submit", can_be_submitted),
    bind(Where::Words, &[Char('w')], C::Choose, "desk-do-word", can_be_a_word),
    bind(Where::Sheet, &DIGITS, C::Type, "desk-do-type", can_be_answered),
    bind(Where::Work, &[Char('f')], C::FindNext, "desk-do-find-next", has_a_search),
    bind(Where::Sheet, &[TAB, BACKTAB], C::Switch, "desk-do-to-dossier", at_work),
    bind(Where::Dossier, &[TAB, BACKTAB], C::Switch, "desk-do-to-sheet", at_work),
    bind(Where::Sheet, &[Char('c')], C::Comment, "desk-do-comment", can_be_commented),
    bind(Where::Sheet, &[Char('o')], C::Abstain, "desk-do-abstain", can_be_answered),
    bind(Where::Everywhere, &[Char('r')], C::Reopen, "desk-do-reopen", can_be_reopened),
    bind(Where::Work, &[Char('q'), ESC, Ctrl('c')], C::Back, "desk-do-back", has_a_way_back),
    bind(Where::Mirror, &[Char('q'), ESC, Ctrl('c')], C::Back, "desk-do-back", has_a_way_back),
    bind(Where::Everywhere, &[Char('n')], C::NextUnfinished, "desk-do-next-unfinished", has_work_left),
    bind(Where::List, &[Char('q'), Ctrl('c')], C::Quit, "desk-do-quit", on_the_list),
    bind(Where::List, &[Char('/')], C::Filter, "desk-do-filter", has_a_list),
    bind(Where::Work, &[PAGE_DOWN, Char(' ')], C::PageDown, "desk-do-read-on", has_pages),
    bind(Where::Work, &[Char('h')], C::NextHeading, "desk-do-next-heading", has_a_dossier),
    bind(Where::Work, &[Char('/')], C::Find, "desk-do-find", has_a_dossier),
    bind(Where::Dossier, &[Char('c')], C::Comment, "desk-do-comment", can_be_commented),
    bind(Where::Dossier, &[Char('o')], C::Abstain, "desk-do-abstain", can_be_answered),
    bind(Where::Everywhere, &[Char('u')], C::Undo, "desk-do-undo", has_an_undo),
    bind(Where::List, &[Char('s')], C::Sort, "desk-do-sort", has_a_list),
    bind(Where::Everywhere, &[Char('I')], C::SubmitAll, "desk-do-submit-all", has_ready_sheets),
    bind(Where::Work, &[Char('d')], C::Scale, "desk-do-scale", has_a_criterion),
    bind(Where::Work, &[Char('t')], C::Note, "desk-do-note", can_be_commented),
    bind(Where::Everywhere, &[Char('m')], C::Mirror, "desk-do-mirror", has_a_mirror),
    bind(Where::Everywhere, &[Char('C')], C::Conflict, "desk-do-conflict", can_have_a_conflict),
    bind(Where::Sheet, &[Char('+'), Char('=')], C::StepUp, "desk-do-step-up", can_be_answered),
    bind(Where::Sheet, &[DELETE], C::Clear, "desk-do-clear", has_an_answer),
    bind(Where::List, &[DOWN, Char('j')], C::Down, "desk-do-down", has_rows),
    bind(Where::List, &[UP, Char('k')], C::Up, "desk-do-up", has_rows),
    bind(Where::List, &[PAGE_DOWN, Char(' ')], C::PageDown, "desk-do-page-down", has_pages),
    bind(Where::List, &[PAGE_UP], C::PageUp, "desk-do-page-up", has_pages),
    bind(Where::List, &[HOME], C::First, "desk-do-first", has_rows),
    bind(Where::List, &[END], C::Last, "desk-do-last", has_rows),
    bind(Where::Sheet, &[DOWN, Char('j')], C::Down, "desk-do-down", has_rows),
    bind(Where::Sheet, &[UP, Char('k')], C::Up, "desk-do-up", has_rows),
    bind(Where::Signed, &[Char('-'), Char('+')], C::Type, "desk-do-type-sign", can_be_answered),
    bind(Where::Sheet, &[Char('-'), Char('_')], C::StepDown, "desk-do-step-down", can_be_answered),
    bind(Where::Sheet, &[BACKSPACE], C::Erase, "desk-do-erase", has_an_answer),
    bind(Where::Dossier, &[DOWN, Char('j')], C::Down, "desk-do-line-down", has_rows),
    bind(Where::Dossier, &[UP, Char('k')], C::Up, "desk-do-line-up", has_rows),
    bind(Where::Dossier, &[HOME], C::First, "desk-do-first", has_rows),
    bind(Where::Dossier, &[END], C::Last, "desk-do-last", has_rows),
    bind(Where::Work, &[PAGE_UP, Char('b')], C::PageUp, "desk-do-read-back", has_pages),
    bind(Where::Work, &[Char('H')], C::PreviousHeading, "desk-do-previous-heading", has_a_dossier),
    bind(Where::Work, &[Char('F')], C::FindPrevious, "desk-do-find-previous", has_a_search),
    bind(Where::Work, &[Char('>')], C::NextProposal, "desk-do-next-proposal", has_neighbours),
    bind(Where::Work, &[Char('<')], C::PreviousProposal, "desk-do-previous-proposal", has_neighbours),
    bind(Where::Mirror, &[DOWN, Char('j')], C::Down, "desk-do-down", has_rows),
    bind(Where::Mirror, &[UP, Char('k')], C::Up, "desk-do-up", has_rows),
    bind(Where::Mirror, &[PAGE_DOWN, Char(' ')], C::PageDown, "desk-do-page-down", has_pages),
    bind(Where::Mirror, &[PAGE_UP], C::PageUp, "desk-do-page-up", has_pages),
    bind(Where::Mirror, &[HOME], C::First, "desk-do-first", has_rows),
    bind(Where::Mirror, &[END], C::Last, "desk-do-last", has_rows),
    bind(Where::Everywhere, &[Char('L')], C::Language, "desk-do-language", always),
    bind(Where::Everywhere, &[Ctrl('l')], C::Redraw, "desk-do-redraw", always),
    bind(Where::Everywhere, &[Char(':')], C::Palette, "desk-do-palette", always),
    bind(Where::Everywhere, &[Char('?')], C::Help, "desk-do-help", always),
];

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
