//! The table of keys: dispatch, help line and help page read it.

use ratatui::crossterm::event::KeyCode;

use crate::domain::phrase::Phrase;
use crate::domain::role::Role;
use crate::record::{EligibilityAnswered, EligibilityConfirmed};
use crate::round::EligibilityStanding;
use crate::tui::eligibility::state::EligibilityScreen;
use crate::tui::keys::Key::{self, Char, Code, Ctrl};
use crate::tui::keys::{Binding, can};

/// What the keys go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EligibilityPlace {
    /// The list of proposals.
    Proposals,
    /// The questions about one of them.
    Questions,
    /// Both.
    Everywhere,
}

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EligibilityCommand {
    /// Goes down, or up.
    Down(isize),
    /// Goes down or up by a page.
    Page(isize),
    /// Goes to the first line.
    First,
    /// Goes to the last one.
    Last,
    /// Goes to the next proposal of which not everything is settled.
    NextOpen,
    /// Goes to the questions.
    Questions,
    /// Goes back to the proposals.
    Proposals,
    /// Answers the question, or ticks the item.
    Answer,
    /// Answers yes.
    Yes,
    /// Answers no.
    No,
    /// Notes that the applicant was asked.
    AskedFor,
    /// Notes that the applicant supplied it.
    Supplied,
    /// Writes why.
    Reason,
    /// Writes what the letter says.
    Letter,
    /// Confirms the proposal.
    Confirm,
    /// Confirms all proposals that are ready.
    ConfirmAll,
    /// Takes a confirmation back.
    Reopen,
    /// Takes the last answer back.
    Undo,
    /// Finds a proposal.
    Find,
    /// Shows every key.
    Help,
    /// Sends the whole screen again.
    Redraw,
    /// Leaves.
    Leave,
}

/// A row of the table.
pub type EligibilityBinding = Binding<EligibilityPlace, EligibilityCommand, EligibilityScreen>;

use EligibilityCommand as C;
use EligibilityPlace::{Everywhere, Proposals, Questions};

type Condition = fn(&EligibilityScreen, EligibilityCommand) -> Result<(), Phrase>;

const fn row(
    on: EligibilityPlace,
    keys: &'static [Key],
    action: EligibilityCommand,
    label: &'static str,
    when: Condition,
) -> EligibilityBinding {
    Binding { on, keys, action, label, when }
}

static ROWS: &[EligibilityBinding] = &[
    row(
        Proposals,
        &[Code(KeyCode::Enter), Code(KeyCode::Right)],
        C::Questions,
        "eligibility-do-questions",
        open,
    ),
    row(Questions, &[Code(KeyCode::Enter), Char(' ')], C::Answer, "eligibility-do-answer", answers),
    row(Questions, &[Char('+')], C::Yes, "eligibility-do-yes", answers_fact),
    row(Questions, &[Char('-')], C::No, "eligibility-do-no", answers_fact),
    row(Questions, &[Char('o')], C::AskedFor, "eligibility-do-asked", answers),
    row(Questions, &[Char('a')], C::Supplied, "eligibility-do-supplied", answers_fact),
    row(Questions, &[Char('m')], C::Reason, "eligibility-do-reason", is_answered),
    row(Questions, &[Char('t')], C::Letter, "eligibility-do-letter", is_answered),
    row(
        Questions,
        &[Code(KeyCode::Left), Code(KeyCode::Esc)],
        C::Proposals,
        "eligibility-do-proposals",
        always,
    ),
    row(Everywhere, &[Char('b')], C::Confirm, "eligibility-do-confirm", confirms),
    row(Everywhere, &[Char('B')], C::ConfirmAll, "eligibility-do-confirm-all", confirms_some),
    row(Everywhere, &[Char('h')], C::Reopen, "eligibility-do-reopen", reopens),
    row(Everywhere, &[Char('u')], C::Undo, "eligibility-do-undo", undoes),
    row(Everywhere, &[Char('n')], C::NextOpen, "eligibility-do-next", is_open_somewhere),
    row(Everywhere, &[Char('/')], C::Find, "eligibility-do-find", always),
    row(Everywhere, &[Code(KeyCode::Tab)], C::Questions, "eligibility-do-other", always),
    row(Everywhere, &[Code(KeyCode::Up), Char('k')], C::Down(-1), "chair-do-up", always),
    row(Everywhere, &[Code(KeyCode::Down), Char('j')], C::Down(1), "chair-do-down", always),
    row(Everywhere, &[Code(KeyCode::PageUp), Ctrl('b')], C::Page(-1), "chair-do-page-up", always),
    row(Everywhere, &[Code(KeyCode::PageDown), Ctrl('f')], C::Page(1), "chair-do-page-down", always),
    row(Everywhere, &[Code(KeyCode::Home), Char('g')], C::First, "chair-do-first", always),
    row(Everywhere, &[Code(KeyCode::End), Char('G')], C::Last, "chair-do-last", always),
    row(Everywhere, &[Ctrl('l')], C::Redraw, "chair-do-redraw", always),
    row(Everywhere, &[Char('q'), Ctrl('c'), Code(KeyCode::Esc)], C::Leave, "readers-do-leave", always),
    row(Everywhere, &[Char('?'), Code(KeyCode::F(1))], C::Help, "chair-do-help", always),
];

/// Every row, in the order of the help page.
pub fn rows() -> impl Iterator<Item = &'static EligibilityBinding> + Clone {
    ROWS.iter()
}

/// Whether a command can be done now.
///
/// # Errors
/// Why not.
pub fn possible(screen: &EligibilityScreen, command: EligibilityCommand) -> Result<(), Phrase> {
    can(rows(), screen, command)
}

fn always(_: &EligibilityScreen, _: EligibilityCommand) -> Result<(), Phrase> {
    Ok(())
}

/// A proposal of an own conflict of interest stays closed.
fn open(screen: &EligibilityScreen, _: EligibilityCommand) -> Result<(), Phrase> {
    let id = &screen.proposal().id;
    if screen.is_closed(screen.row) {
        return Err(Phrase::new("eligibility-closed").with("proposal", id));
    }
    Ok(())
}

fn answers(screen: &EligibilityScreen, command: EligibilityCommand) -> Result<(), Phrase> {
    open(screen, command)?;
    EligibilityAnswered::TERMS.hold(&screen.round, &screen.viewer)?;
    if screen.line_here().is_some() { Ok(()) } else { Err(Phrase::new("eligibility-no-questions")) }
}

/// Yes, no and what was supplied are no answers to a list.
fn answers_fact(screen: &EligibilityScreen, command: EligibilityCommand) -> Result<(), Phrase> {
    answers(screen, command)?;
    match screen.question_here() {
        Some(question) if !question.items().is_empty() => {
            Err(Phrase::new("refused-question-list").with("question", &question.label))
        }
        Some(_) | None => Ok(()),
    }
}

fn is_answered(screen: &EligibilityScreen, command: EligibilityCommand) -> Result<(), Phrase> {
    answers(screen, command)?;
    if screen.answer_here().is_some() { Ok(()) } else { Err(Phrase::new("eligibility-answer-first")) }
}

fn by_the_chair(screen: &EligibilityScreen) -> Result<(), Phrase> {
    if screen.viewer.role != Role::Chair {
        return Err(Phrase::new("eligibility-chair-confirms"));
    }
    EligibilityConfirmed::TERMS.hold(&screen.round, &screen.viewer)
}

fn confirms(screen: &EligibilityScreen, command: EligibilityCommand) -> Result<(), Phrase> {
    by_the_chair(screen)?;
    open(screen, command)?;
    let said = |id: &str| Err(Phrase::new(id).with("proposal", &screen.proposal().id));
    match screen.standing() {
        EligibilityStanding::Ready { .. } => Ok(()),
        EligibilityStanding::Open { .. } => said("refused-eligibility-open"),
        EligibilityStanding::BreaksRule | EligibilityStanding::Withdrawn => said("eligibility-breaks-rule"),
        EligibilityStanding::Confirmed { .. } => said("refused-eligibility-confirmed"),
    }
}

fn confirms_some(screen: &EligibilityScreen, _: EligibilityCommand) -> Result<(), Phrase> {
    by_the_chair(screen)?;
    if screen.ready().is_empty() { Err(Phrase::new("eligibility-none-ready")) } else { Ok(()) }
}

fn reopens(screen: &EligibilityScreen, command: EligibilityCommand) -> Result<(), Phrase> {
    by_the_chair(screen)?;
    open(screen, command)?;
    let file = screen.round.eligibility_file(&screen.proposal().id);
    if file.is_some_and(|file| file.confirmed.is_some()) {
        return Ok(());
    }
    Err(Phrase::new("eligibility-not-confirmed").with("proposal", &screen.proposal().id))
}

fn undoes(screen: &EligibilityScreen, _: EligibilityCommand) -> Result<(), Phrase> {
    if screen.before.is_empty() { Err(Phrase::new("readers-nothing-to-undo")) } else { Ok(()) }
}

fn is_open_somewhere(screen: &EligibilityScreen, _: EligibilityCommand) -> Result<(), Phrase> {
    if screen.next_open().is_some() { Ok(()) } else { Err(Phrase::new("eligibility-all-settled")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_key_means_two_things_in_one_place() {
        let mut seen = HashSet::new();
        for row in rows() {
            for key in row.keys {
                assert!(seen.insert((format!("{:?}", row.on), *key)), "{key:?}");
            }
        }
    }
}
