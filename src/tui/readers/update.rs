//! What the commands of the grid do to its state.

use ratatui::crossterm::event::KeyEvent;

use crate::assign::{OwnProposals, PlannedReaders, needed_readers};
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::round::Round;
use crate::tui::chrome::{Message, Tone, key_names};
use crate::tui::dialog::{Choice, Help, Prompt, ReasonForm, Reply};
use crate::tui::list::{page, stepped};
use crate::tui::readers::keys::{GridCommand, possible, rows};
use crate::tui::readers::state::{CellState, GridMode, GridQuestion, ReaderGrid, as_it_stands};

/// What reaches the grid.
#[derive(Clone, Debug)]
pub enum GridAction {
    /// A command.
    Do(GridCommand),
    /// A key that does nothing here.
    NoKey,
    /// A key for the box over the grid.
    Typed(KeyEvent),
    /// Pasted text for it.
    Pasted(String),
    /// Nothing but a painting.
    Painted,
    /// The line is gone.
    Hangup,
    /// The grid stands in the round now.
    Taken(Box<Round>),
    /// It does not; what went wrong, with the round as it is on the disk.
    Refused(Message, Box<Round>),
}

/// What the grid asks the outside to do.
#[derive(Clone, Debug)]
pub enum GridEffect {
    /// Take the plan over.
    Take {
        /// Who reads what.
        plan: Vec<PlannedReaders>,
        /// Why; empty in setup.
        reason: String,
    },
}

/// Changes the state.
pub fn update(grid: &mut ReaderGrid, action: GridAction) -> Vec<GridEffect> {
    match action {
        GridAction::Do(command) => {
            grid.message = None;
            match possible(grid, command) {
                Ok(()) => does(grid, command),
                Err(why) => grid.message = Some(Message::new(Tone::Warn, why)),
            }
        }
        GridAction::NoKey => {
            grid.message = Some(Message::new(Tone::Plain, Phrase::new("desk-key-unknown")));
        }
        GridAction::Typed(key) => return typed(grid, &key),
        GridAction::Pasted(text) => match &mut grid.mode {
            GridMode::Find(prompt) => prompt.paste(&text),
            GridMode::Reason(form) => form.paste(&text),
            GridMode::Browse | GridMode::Help(_) | GridMode::Ask(..) => {}
        },
        GridAction::Painted => {}
        GridAction::Hangup => grid.ended = true,
        GridAction::Taken(round) => {
            let count = grid.changed();
            renew(grid, *round);
            grid.plan = as_it_stands(&grid.round);
            grid.message = Some(Message::new(Tone::Good, Phrase::new("readers-taken").count("count", count)));
        }
        GridAction::Refused(message, round) => {
            renew(grid, *round);
            grid.message = Some(message);
        }
    }
    Vec::new()
}

/// Takes the round as it is on the disk. What was changed on the grid stays changed;
/// everything else is as it stands now, and what was taken back stays so.
fn renew(grid: &mut ReaderGrid, round: Round) {
    let before = as_it_stands(&grid.round);
    let changed = grid.plan.iter().filter(|planned| !before.contains(planned));
    let changed: Vec<PlannedReaders> = changed.cloned().collect();
    let plan = as_it_stands(&round).into_iter().map(|one| {
        let own = changed.iter().find(|planned| planned.proposal == one.proposal);
        own.cloned().unwrap_or(one)
    });
    grid.plan = plan.collect();
    (grid.before, grid.after) = (Vec::new(), Vec::new());
    grid.own = OwnProposals::of(&round);
    grid.needs = needed_readers(&round, &grid.wish);
    grid.round = round;
    grid.row = grid.row.min(grid.round.proposals.len().saturating_sub(1));
    grid.column = grid.column.min(grid.members().len().saturating_sub(1));
}

fn does(grid: &mut ReaderGrid, command: GridCommand) {
    let (rows_of, columns) = (grid.round.proposals.len(), grid.members().len());
    match command {
        GridCommand::Down(by) => grid.row = stepped(grid.row, by, rows_of),
        GridCommand::Page(by) => grid.row = stepped(grid.row, by * page(grid.room), rows_of),
        GridCommand::Right(by) => grid.column = stepped(grid.column, by, columns),
        GridCommand::First => grid.row = 0,
        GridCommand::Last => grid.row = rows_of.saturating_sub(1),
        GridCommand::NextShort => grid.row = grid.next_short().unwrap_or(grid.row),
        GridCommand::Toggle => toggle(grid),
        GridCommand::Report => report(grid),
        GridCommand::Fill => propose(grid, true),
        GridCommand::Anew => {
            let body = vec![grid.texts.get("readers-anew-body")];
            let yes = grid.texts.get("readers-anew-yes");
            let choice = Choice::confirm(grid.texts.get("readers-do-anew"), body, yes, &grid.texts);
            grid.mode = GridMode::Ask(GridQuestion::Anew, choice);
        }
        GridCommand::Undo => {
            if let Some(plan) = grid.before.pop() {
                grid.after.push(std::mem::replace(&mut grid.plan, plan));
                grid.message = Some(Message::new(Tone::Plain, Phrase::new("readers-undone")));
            }
        }
        GridCommand::Redo => {
            if let Some(plan) = grid.after.pop() {
                grid.before.push(std::mem::replace(&mut grid.plan, plan));
                grid.message = Some(Message::new(Tone::Plain, Phrase::new("readers-redone")));
            }
        }
        GridCommand::Find => {
            let hint = grid.texts.get("readers-find-hint");
            grid.mode = GridMode::Find(Prompt::new(grid.texts.get("readers-do-find"), hint));
        }
        GridCommand::Take => ask_to_take(grid),
        GridCommand::Help => {
            let keys = rows().map(|row| (key_names(row, &grid.texts), grid.texts.get(row.label)));
            let page = vec![(grid.texts.get("readers-title"), keys.collect())];
            grid.mode = GridMode::Help(Help::new(grid.texts.get("desk-help"), page));
        }
        GridCommand::Redraw => grid.redraw = true,
        GridCommand::Leave if grid.changed() == 0 => grid.ended = true,
        GridCommand::Leave => {
            let said = Phrase::new("readers-leave-body").count("count", grid.changed());
            let yes = grid.texts.get("readers-leave-yes");
            let title = grid.texts.get("readers-leave");
            let choice = Choice::confirm(title, vec![grid.texts.say(&said)], yes, &grid.texts);
            grid.mode = GridMode::Ask(GridQuestion::Leave, choice);
        }
    }
}

/// The member under the cursor reads the proposal, or not any more.
fn toggle(grid: &mut ReaderGrid) {
    let (row, member) = (grid.row, grid.member().id.clone());
    let mut plan = grid.plan.clone();
    let one = &mut plan[row];
    if one.readers.contains(&member) {
        one.readers.retain(|id| *id != member);
        one.rapporteur = one.rapporteur.take().filter(|id| *id != member);
    } else {
        one.readers.push(member);
        let members = &grid.round.committee.members;
        one.readers.sort_by_key(|id| members.iter().position(|known| known.id == *id));
    }
    grid.change(plan);
}

/// The member under the cursor writes the committee's text, or not any more.
fn report(grid: &mut ReaderGrid) {
    let (row, member) = (grid.row, grid.member().id.clone());
    let mut plan = grid.plan.clone();
    let is_so = grid.cell(row, grid.column) == CellState::Reports;
    plan[row].rapporteur = Some(member).filter(|_| !is_so);
    grid.change(plan);
}

fn propose(grid: &mut ReaderGrid, keep: bool) {
    let (plan, short) = grid.proposed(keep);
    let changed = plan.iter().zip(&grid.plan).filter(|(now, was)| now != was).count();
    grid.change(plan);
    let said = Phrase::new("readers-proposed").count("count", changed).count("short", short);
    grid.message = Some(Message::new(if short > 0 { Tone::Warn } else { Tone::Good }, said));
}

fn ask_to_take(grid: &mut ReaderGrid) {
    let said = Phrase::new("readers-take-body").count("count", grid.changed());
    let mut body = vec![grid.texts.say(&said)];
    let short = (0..grid.round.proposals.len()).filter(|row| grid.is_short(*row)).count();
    if short > 0 {
        body.push(grid.texts.say(&Phrase::new("readers-take-short").count("count", short)));
    }
    if grid.round.phase == Phase::Setup {
        let yes = grid.texts.get("readers-take-yes");
        let choice = Choice::confirm(grid.texts.get("readers-do-take"), body, yes, &grid.texts);
        grid.mode = GridMode::Ask(GridQuestion::Take, choice);
    } else {
        body.push(grid.texts.get("readers-take-reason"));
        grid.mode = GridMode::Reason(Box::new(ReasonForm::new(grid.texts.get("readers-do-take"), body)));
    }
}

/// A key for the box over the grid.
fn typed(grid: &mut ReaderGrid, key: &KeyEvent) -> Vec<GridEffect> {
    match &mut grid.mode {
        GridMode::Browse => {}
        GridMode::Help(help) => {
            if help.key(key) != Reply::Stay {
                grid.mode = GridMode::Browse;
            }
        }
        GridMode::Find(prompt) => match prompt.key(key) {
            Reply::Stay => {}
            Reply::Cancelled => grid.mode = GridMode::Browse,
            Reply::Given(words) => {
                grid.mode = GridMode::Browse;
                if !grid.find(&words) {
                    let none = Phrase::new("readers-not-found").with("words", words);
                    grid.message = Some(Message::new(Tone::Warn, none));
                }
            }
        },
        GridMode::Reason(form) => match form.key(key) {
            Reply::Stay => {}
            Reply::Cancelled => grid.mode = GridMode::Browse,
            Reply::Given(reason) => return take(grid, reason),
        },
        GridMode::Ask(asked, choice) => {
            let asked = *asked;
            match choice.key(key) {
                Reply::Stay => {}
                Reply::Given(0) => match asked {
                    GridQuestion::Take => return take(grid, String::new()),
                    GridQuestion::Anew => {
                        grid.mode = GridMode::Browse;
                        propose(grid, false);
                    }
                    GridQuestion::Leave => grid.ended = true,
                },
                Reply::Given(_) | Reply::Cancelled => grid.mode = GridMode::Browse,
            }
        }
    }
    Vec::new()
}

fn take(grid: &mut ReaderGrid, reason: String) -> Vec<GridEffect> {
    grid.mode = GridMode::Browse;
    vec![GridEffect::Take { plan: grid.plan.clone(), reason }]
}
