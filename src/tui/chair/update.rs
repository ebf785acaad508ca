//! How an action changes the state, and what it asks of the outside: every command goes
//! to the view or the question that it belongs to.

use std::time::Instant;

use crate::domain::phrase::Phrase;
use crate::record::Event;
use crate::round::Round;
use crate::tui::chair::action::{ChairAction, ChairEffect};
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::keys::rows;
use crate::tui::chair::possible::{instead, possible};
use crate::tui::chair::state::{Chair, ChairMode, REFRESH};
use crate::tui::chair::views::meeting::{agenda, roll, table, writing};
use crate::tui::chair::views::{budget, whatif};
use crate::tui::chair::{ask, drafts, everywhere, help, typed};
use crate::tui::chrome::{Message, Tone};

use ChairCommand as C;

/// Changes the state, and asks for what is now shown and not yet worked out.
pub fn update(chair: &mut Chair, action: ChairAction, now: Instant) -> Vec<ChairEffect> {
    let mut effects = change(chair, action, now);
    if let Some(question) = chair.question() {
        let task = chair.studies.begin(question, &chair.whole, &chair.member, now);
        effects.extend(task.map(ChairEffect::Study));
    }
    effects
}

/// Changes the state.
pub fn change(chair: &mut Chair, action: ChairAction, now: Instant) -> Vec<ChairEffect> {
    match action {
        ChairAction::Do(command) => {
            chair.message = None;
            match possible(chair, command) {
                Ok(()) => perform(chair, command, now),
                Err(_) => refuse(chair, command),
            }
        }
        ChairAction::Typed(key) => typed::key(chair, &key, now),
        ChairAction::Pasted(text) => typed::paste(chair, &text, now),
        ChairAction::Seek(c) => {
            chair.message = None;
            ask::ask_where(chair, &c.to_string());
            Vec::new()
        }
        ChairAction::Wake if saves_at(chair).is_some_and(|at| at <= now) => match &chair.mode {
            ChairMode::Write(draft) => draft.save(),
            _ => Vec::new(),
        },
        ChairAction::Wake if chair.drafts.deadline().is_some_and(|at| at <= now) => drafts::keep_box(chair),
        ChairAction::Wake if now >= chair.refresh_at => {
            chair.refresh_at = now + REFRESH;
            vec![ChairEffect::Refresh { asked: false }]
        }
        ChairAction::Wake if chair.studies.look_again(now) => vec![ChairEffect::Collect],
        ChairAction::Wake => Vec::new(),
        ChairAction::Studied { state, answer } => {
            chair.studies.take(state, answer.map(|answer| *answer));
            Vec::new()
        }
        ChairAction::Hangup => end(chair, now),
        ChairAction::Read { round, asked } => {
            let news = round.is_some();
            if let Some(round) = round {
                chair.take(*round);
            }
            if news || asked {
                let id = if news { "chair-said-news" } else { "chair-said-no-news" };
                chair.message = Some(Message::new(Tone::Plain, Phrase::new(id)));
            }
            Vec::new()
        }
        ChairAction::Written { round, events, said } => written(chair, *round, &events, said),
        ChairAction::LastEntry(undo) => ask::found(chair, undo),
        ChairAction::Failed { what, hint, round } => {
            chair.take(*round);
            chair.message = Some(Message { kind: Tone::Bad, text: what, hint });
            chair.given = None;
            writing::clash::failed(chair)
        }
        ChairAction::Doubtful { to, problems, round } => {
            chair.take(*round);
            ask::doubtful(chair, to, &problems);
            Vec::new()
        }
        ChairAction::Draft(news) => {
            news.say(&mut chair.message);
            Vec::new()
        }
    }
}

fn perform(chair: &mut Chair, command: ChairCommand, now: Instant) -> Vec<ChairEffect> {
    match command {
        C::Show(_) | C::NextView | C::PreviousView => everywhere::views::perform(chair, command, now),
        C::NextSight | C::PreviousSight | C::Look(..) | C::Across(_) => {
            everywhere::views::perform(chair, command, now)
        }
        C::Move(_) | C::First | C::Last | C::OpenPage | C::ClosePage | C::Turn(_) => {
            everywhere::moving::perform(chair, command, now)
        }
        C::ToLine | C::NextStrategy | C::OwnStrategy => budget::update::perform(chair, command),
        C::Suppose | C::Nudge(_) | C::UndoChange | C::KeepScenario => whatif::update::perform(chair, command),
        C::NextOpen | C::Grab | C::Shift(_) | C::Drop | C::LetGo => {
            agenda::update::perform(chair, command, now)
        }
        C::Continue | C::Roll | C::State(_) | C::Settle => table::update::perform(chair, command, now),
        C::Position(_) | C::Hold | C::AllAgree => roll::update::perform(chair, command),
        C::Refresh | C::Undo | C::Help | C::Palette | C::Redraw | C::Quit => program(chair, command, now),
        C::Find
        | C::NextPhase
        | C::PreviousPhase
        | C::ResolveTie
        | C::DrawLot
        | C::RecordGroup
        | C::Force(_)
        | C::Consensus
        | C::Waive
        | C::AcceptTargets
        | C::AmendBudget
        | C::LowerAmount
        | C::Correct
        | C::Replace
        | C::Withdraw
        | C::Arrange => {
            ask::open(chair, command);
            Vec::new()
        }
    }
}

/// Does a command of the program itself.
fn program(chair: &mut Chair, command: ChairCommand, now: Instant) -> Vec<ChairEffect> {
    match command {
        C::Refresh => {
            chair.refresh_at = now + REFRESH;
            return vec![ChairEffect::Refresh { asked: true }];
        }
        C::Undo => return vec![ChairEffect::FindLast { reason: chair.texts.get("chair-undo-reason") }],
        C::Help => chair.mode = ChairMode::Help(help::help(chair)),
        C::Palette => chair.mode = ChairMode::Palette(help::palette(chair)),
        C::Redraw => chair.redraw = true,
        C::Quit => return end(chair, now),
        _ => {}
    }
    Vec::new()
}

/// Events are on the record: says so, and takes the drafts away that have done their work.
fn written(chair: &mut Chair, round: Round, events: &[Event], said: Phrase) -> Vec<ChairEffect> {
    chair.take(round);
    if let Some(table) = &mut chair.table {
        table.noted |= events.iter().any(|event| event.proposal() == Some(&table.proposal));
    }
    if !chair.ended {
        chair.message = Some(Message::new(Tone::Good, said));
    }
    let given = chair.given.take();
    let mut effects = given.map(|about| drafts::forget(chair, &about)).unwrap_or_default();
    effects.extend(writing::update::saved(chair, events));
    effects
}

/// Says why a command of the table does nothing now.
fn refuse(chair: &mut Chair, command: ChairCommand) -> Vec<ChairEffect> {
    let quiet = matches!(command, C::Across(_) | C::Move(_) | C::First | C::Last | C::Show(_));
    let binding = rows().find(|binding| binding.action == command);
    if let (false, Some(binding)) = (quiet, binding) {
        let text = Phrase::new("chair-not-now").phrase("command", Phrase::new(binding.label));
        chair.message = Some(Message { kind: Tone::Warn, text, hint: instead(chair, command) });
    }
    Vec::new()
}

/// When a text that is being written is saved by itself.
pub(super) fn saves_at(chair: &Chair) -> Option<Instant> {
    match &chair.mode {
        ChairMode::Write(draft) => draft.writing.deadline(),
        _ => None,
    }
}

/// Ends: what was typed and how long it took goes on the record first.
fn end(chair: &mut Chair, now: Instant) -> Vec<ChairEffect> {
    let mut effects = match &chair.mode {
        // Kept first: a record that another session changed does not take it.
        ChairMode::Write(_) => {
            let mut effects = writing::update::keep_text(chair);
            effects.extend(saved_text(chair));
            effects
        }
        ChairMode::Ask(_) => drafts::keep_box(chair),
        _ => Vec::new(),
    };
    if let Some(table) = &chair.table {
        effects.extend(table::update::time_spent(chair, table, now));
    }
    chair.ended = true;
    effects
}

fn saved_text(chair: &Chair) -> Vec<ChairEffect> {
    match &chair.mode {
        ChairMode::Write(draft) => draft.save(),
        _ => Vec::new(),
    }
}
