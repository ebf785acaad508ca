//! What an evaluator can do, by name, and the keys for it: the one table behind
//! dispatch, help line, help page and palette.

use ratatui::crossterm::event::KeyCode;

use crate::tui::desk::conditions::{self, Possible};
use crate::tui::desk::state::Desk;
use crate::tui::keys::Binding;
use crate::tui::keys::Key::{self, Char, Code, Ctrl};

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

impl DeskCommand {
    /// When it can be done.
    pub(super) fn when(self) -> fn(&Desk, DeskCommand) -> Possible {
        use DeskCommand as C;
        match self {
            C::Redraw | C::Help | C::Palette | C::Language => conditions::always,
            C::Quit => conditions::on_the_list,
            C::Back => conditions::has_a_way_back,
            C::Open => conditions::has_a_row_to_open,
            C::Filter | C::Sort => conditions::has_a_list,
            C::PageDown | C::PageUp => conditions::has_pages,
            C::Down | C::Up | C::First | C::Last => conditions::has_rows,
            C::NextUnfinished => conditions::has_work_left,
            C::NextProposal | C::PreviousProposal => conditions::has_neighbours,
            C::Switch => conditions::at_work,
            C::NextHeading | C::PreviousHeading | C::Find => conditions::has_a_dossier,
            C::FindNext | C::FindPrevious => conditions::has_a_search,
            C::Scale => conditions::has_a_criterion,
            C::Type | C::StepUp | C::StepDown | C::Abstain | C::Enter => conditions::can_be_answered,
            C::Erase | C::Clear => conditions::has_an_answer,
            C::Comment | C::Note => conditions::can_be_commented,
            C::Conflict => conditions::can_have_a_conflict,
            C::Submit => conditions::can_be_submitted,
            C::SubmitAll => conditions::has_ready_sheets,
            C::Reopen => conditions::can_be_reopened,
            C::Undo => conditions::has_an_undo,
            C::Mirror => conditions::has_a_mirror,
        }
    }
}

/// Where a key works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Where {
    /// The list of proposals.
    List,
    /// The sheet, while it has the keys and the scale has marks below zero.
    Signed,
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
    pub const ALL: [(Where, &'static str); 7] = [
        (Where::List, "desk-place-list"),
        (Where::Sheet, "desk-place-sheet"),
        (Where::Signed, "desk-place-signed"),
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

const fn bind(
    on: Where,
    keys: &'static [Key],
    action: DeskCommand,
    label: &'static str,
) -> Binding<Where, DeskCommand> {
    Binding::plain(on, keys, action, label)
}

/// Every key. The order is that of the help line, on which the first keep their
/// place longest on a narrow screen.
pub static TABLE: &[Binding<Where, DeskCommand>] = &[
    bind(Where::List, &[ENTER], DeskCommand::Open, "desk-do-open"),
    bind(Where::List, &[ESC], DeskCommand::Back, "desk-do-unfilter"),
    bind(Where::Mirror, &[ENTER], DeskCommand::Open, "desk-do-open"),
    bind(Where::Sheet, &[ENTER], DeskCommand::Enter, "desk-do-enter"),
    bind(Where::Everywhere, &[Char('i')], DeskCommand::Submit, "desk-do-submit"),
    bind(Where::Sheet, &DIGITS, DeskCommand::Type, "desk-do-type"),
    bind(Where::Work, &[Char('f')], DeskCommand::FindNext, "desk-do-find-next"),
    bind(Where::Sheet, &[TAB, BACKTAB], DeskCommand::Switch, "desk-do-to-dossier"),
    bind(Where::Dossier, &[TAB, BACKTAB], DeskCommand::Switch, "desk-do-to-sheet"),
    bind(Where::Sheet, &[Char('c')], DeskCommand::Comment, "desk-do-comment"),
    bind(Where::Sheet, &[Char('o')], DeskCommand::Abstain, "desk-do-abstain"),
    bind(Where::Everywhere, &[Char('r')], DeskCommand::Reopen, "desk-do-reopen"),
    bind(Where::Work, &[Char('q'), ESC, Ctrl('c')], DeskCommand::Back, "desk-do-back"),
    bind(Where::Mirror, &[Char('q'), ESC, Ctrl('c')], DeskCommand::Back, "desk-do-back"),
    bind(Where::Everywhere, &[Char('n')], DeskCommand::NextUnfinished, "desk-do-next-unfinished"),
    bind(Where::List, &[Char('q'), Ctrl('c')], DeskCommand::Quit, "desk-do-quit"),
    bind(Where::List, &[Char('/')], DeskCommand::Filter, "desk-do-filter"),
    bind(Where::Work, &[PAGE_DOWN, Char(' ')], DeskCommand::PageDown, "desk-do-read-on"),
    bind(Where::Work, &[Char('h')], DeskCommand::NextHeading, "desk-do-next-heading"),
    bind(Where::Work, &[Char('/')], DeskCommand::Find, "desk-do-find"),
    bind(Where::Dossier, &[Char('c')], DeskCommand::Comment, "desk-do-comment"),
    bind(Where::Dossier, &[Char('o')], DeskCommand::Abstain, "desk-do-abstain"),
    bind(Where::Everywhere, &[Char('u')], DeskCommand::Undo, "desk-do-undo"),
    bind(Where::List, &[Char('s')], DeskCommand::Sort, "desk-do-sort"),
    bind(Where::Everywhere, &[Char('I')], DeskCommand::SubmitAll, "desk-do-submit-all"),
    bind(Where::Work, &[Char('d')], DeskCommand::Scale, "desk-do-scale"),
    bind(Where::Work, &[Char('t')], DeskCommand::Note, "desk-do-note"),
    bind(Where::Everywhere, &[Char('m')], DeskCommand::Mirror, "desk-do-mirror"),
    bind(Where::Everywhere, &[Char('C')], DeskCommand::Conflict, "desk-do-conflict"),
    bind(Where::Sheet, &[Char('+'), Char('=')], DeskCommand::StepUp, "desk-do-step-up"),
    bind(Where::Sheet, &[DELETE], DeskCommand::Clear, "desk-do-clear"),
    bind(Where::List, &[DOWN, Char('j')], DeskCommand::Down, "desk-do-down"),
    bind(Where::List, &[UP, Char('k')], DeskCommand::Up, "desk-do-up"),
    bind(Where::List, &[PAGE_DOWN, Char(' ')], DeskCommand::PageDown, "desk-do-page-down"),
    bind(Where::List, &[PAGE_UP], DeskCommand::PageUp, "desk-do-page-up"),
    bind(Where::List, &[HOME], DeskCommand::First, "desk-do-first"),
    bind(Where::List, &[END], DeskCommand::Last, "desk-do-last"),
    bind(Where::Sheet, &[DOWN, Char('j')], DeskCommand::Down, "desk-do-down"),
    bind(Where::Sheet, &[UP, Char('k')], DeskCommand::Up, "desk-do-up"),
    bind(Where::Signed, &[Char('-'), Char('+')], DeskCommand::Type, "desk-do-type-sign"),
    bind(Where::Sheet, &[Char('-'), Char('_')], DeskCommand::StepDown, "desk-do-step-down"),
    bind(Where::Sheet, &[BACKSPACE], DeskCommand::Erase, "desk-do-erase"),
    bind(Where::Dossier, &[DOWN, Char('j')], DeskCommand::Down, "desk-do-line-down"),
    bind(Where::Dossier, &[UP, Char('k')], DeskCommand::Up, "desk-do-line-up"),
    bind(Where::Dossier, &[HOME], DeskCommand::First, "desk-do-first"),
    bind(Where::Dossier, &[END], DeskCommand::Last, "desk-do-last"),
    bind(Where::Work, &[PAGE_UP, Char('b')], DeskCommand::PageUp, "desk-do-read-back"),
    bind(Where::Work, &[Char('H')], DeskCommand::PreviousHeading, "desk-do-previous-heading"),
    bind(Where::Work, &[Char('F')], DeskCommand::FindPrevious, "desk-do-find-previous"),
    bind(Where::Work, &[Char('>')], DeskCommand::NextProposal, "desk-do-next-proposal"),
    bind(Where::Work, &[Char('<')], DeskCommand::PreviousProposal, "desk-do-previous-proposal"),
    bind(Where::Mirror, &[DOWN, Char('j')], DeskCommand::Down, "desk-do-down"),
    bind(Where::Mirror, &[UP, Char('k')], DeskCommand::Up, "desk-do-up"),
    bind(Where::Mirror, &[PAGE_DOWN, Char(' ')], DeskCommand::PageDown, "desk-do-page-down"),
    bind(Where::Mirror, &[PAGE_UP], DeskCommand::PageUp, "desk-do-page-up"),
    bind(Where::Mirror, &[HOME], DeskCommand::First, "desk-do-first"),
    bind(Where::Mirror, &[END], DeskCommand::Last, "desk-do-last"),
    bind(Where::Everywhere, &[Char('L')], DeskCommand::Language, "desk-do-language"),
    bind(Where::Everywhere, &[Ctrl('l')], DeskCommand::Redraw, "desk-do-redraw"),
    bind(Where::Everywhere, &[Char(':')], DeskCommand::Palette, "desk-do-palette"),
    bind(Where::Everywhere, &[Char('?')], DeskCommand::Help, "desk-do-help"),
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
