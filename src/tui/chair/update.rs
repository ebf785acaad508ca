//! How an action changes the state, and what it asks of the outside.

use std::time::Instant;

use crate::domain::call::StrategyName;
use crate::domain::phrase::Phrase;
use crate::select::fit::FitError;
use crate::tui::chair::action::{Action, Effect};
use crate::tui::chair::ask;
use crate::tui::chair::command::{Command, TABLE, possible};
use crate::tui::chair::lists;
use crate::tui::chair::sight::Sight;
use crate::tui::chair::state::{Chair, Mode, REFRESH, View};
use crate::tui::chair::whatif::nudged;
use crate::tui::chrome::{Kind, Message};
use crate::tui::dialog::Reply;

/// Further than any page is long; the view stops at its last line.
const PAGE_END: usize = 2000;

/// Changes the state, and asks for what is now shown and not yet worked out.
pub fn update(chair: &mut Chair, action: Action, now: Instant) -> Vec<Effect> {
    let mut effects = change(chair, action, now);
    if let Some(question) = chair.question() {
        let task = chair.studies.begin(question, &chair.round, &chair.member, now);
        effects.extend(task.map(Effect::Study));
    }
    effects
}

fn change(chair: &mut Chair, action: Action, now: Instant) -> Vec<Effect> {
    match action {
        Action::Do(command) => {
            chair.message = None;
            if possible(chair, command) { perform(chair, command, now) } else { refuse(chair, command) }
        }
        Action::Typed(key) => typed(chair, &key, now),
        Action::Pasted(text) => {
            match &mut chair.mode {
                Mode::Ask(ask) => ask.paste(&text),
                Mode::Palette(palette) => palette.paste(&text),
                Mode::Browse | Mode::Help(_) => {}
            }
            Vec::new()
        }
        Action::Wake if now >= chair.refresh_at => {
            chair.refresh_at = now + REFRESH;
            vec![Effect::Refresh { asked: false }]
        }
        Action::Wake if chair.studies.look_again(now) => vec![Effect::Collect],
        Action::Wake => Vec::new(),
        Action::Studied { state, answer } => {
            chair.studies.take(state, answer.map(|answer| *answer));
            Vec::new()
        }
        Action::Hangup => {
            chair.ended = true;
            Vec::new()
        }
        Action::Read { round, asked } => {
            let news = round.is_some();
            if let Some(round) = round {
                chair.take(*round);
            }
            if news || asked {
                let id = if news { "chair-said-news" } else { "chair-said-no-news" };
                chair.message = Some(Message::new(Kind::Plain, Phrase::new(id)));
            }
            Vec::new()
        }
        Action::Written { round, said, undo } => {
            let phase = chair.round.phase;
            chair.take(*round);
            if chair.round.phase != phase {
                chair.undo.clear();
            } else if !undo.is_empty() {
                chair.undo.push(undo);
            }
            chair.message = Some(Message::new(Kind::Good, said));
            Vec::new()
        }
        Action::Failed { what, hint, round } => {
            chair.take(*round);
            chair.message = Some(Message { kind: Kind::Bad, text: what, hint });
            Vec::new()
        }
    }
}

/// A key for whatever is open over the view.
fn typed(chair: &mut Chair, key: &ratatui::crossterm::event::KeyEvent, now: Instant) -> Vec<Effect> {
    match &mut chair.mode {
        Mode::Browse => {}
        Mode::Help(help) => {
            if help.key(key) != Reply::Stay {
                chair.mode = Mode::Browse;
            }
        }
        Mode::Palette(palette) => match palette.key(key) {
            Reply::Stay => {}
            Reply::Cancelled => chair.mode = Mode::Browse,
            Reply::Given(command) => {
                chair.mode = Mode::Browse;
                return change(chair, Action::Do(command), now);
            }
        },
        Mode::Ask(ask) => match ask.key(key) {
            Reply::Stay => {}
            Reply::Cancelled => chair.mode = Mode::Browse,
            Reply::Given(answer) => {
                let step = ask.step.clone();
                chair.mode = Mode::Browse;
                return ask::answered(chair, step, answer);
            }
        },
    }
    Vec::new()
}

fn perform(chair: &mut Chair, command: Command, now: Instant) -> Vec<Effect> {
    match command {
        Command::Show(view) => show(chair, view),
        Command::NextView => show(chair, chair.view.further(1)),
        Command::PreviousView => show(chair, chair.view.further(View::ALL.len() - 1)),
        Command::NextSight => chair.look_at(chair.next_sight(1)),
        Command::PreviousSight => chair.look_at(chair.next_sight(chair.view.sights().len() - 1)),
        Command::Look(view, sight) => {
            show(chair, view);
            chair.look_at(sight);
        }
        Command::Across(by) => chair.across = chair.across.saturating_add_signed(by),
        Command::OpenPage => {
            chair.cursor = chair.cursor_proposal().map(|proposal| proposal.id.clone());
            chair.page = Some(0);
        }
        Command::ClosePage => chair.page = None,
        Command::Turn(by) => {
            let row = chair.cursor_row().unwrap_or(0).saturating_add_signed(by);
            go_to(chair, row);
            chair.page = Some(0);
        }
        Command::Move(by) if chair.page.is_some() => {
            chair.page = chair.page.map(|top| top.saturating_add_signed(by).min(PAGE_END));
        }
        Command::First if chair.page.is_some() => chair.page = Some(0),
        Command::Last if chair.page.is_some() => chair.page = Some(PAGE_END),
        Command::Move(by) if chair.sight().is_page() => {
            chair.scroll = chair.scroll.saturating_add_signed(by).min(PAGE_END);
        }
        Command::First if chair.sight().is_page() => chair.scroll = 0,
        Command::Last if chair.sight().is_page() => chair.scroll = PAGE_END,
        Command::Move(by) => {
            let row = chair.cursor_row().unwrap_or(0).saturating_add_signed(by);
            go_to(chair, row);
        }
        Command::First => go_to(chair, 0),
        Command::Last => go_to(chair, usize::MAX),
        Command::ToLine => go_to(chair, chair.line_place().unwrap_or(0)),
        Command::NextStrategy => next_strategy(chair),
        Command::OwnStrategy => show_strategy(chair, chair.round.call.strategy()),
        Command::Refresh => {
            chair.refresh_at = now + REFRESH;
            return vec![Effect::Refresh { asked: true }];
        }
        Command::Undo => {
            if let Some(events) = chair.undo.pop() {
                return vec![Effect::Append {
                    events,
                    said: Phrase::new("chair-done-undo"),
                    undo: Vec::new(),
                }];
            }
        }
        Command::Nudge(up) => {
            let last = chair.whatif.changes.last();
            if let Some(change) = last.and_then(|last| nudged(&chair.round, last, up)) {
                chair.suppose(change);
            }
        }
        Command::Help => chair.mode = Mode::Help(lists::help(&chair.texts)),
        Command::Palette => chair.mode = Mode::Palette(lists::palette(chair)),
        Command::Redraw => chair.redraw = true,
        Command::Quit => chair.ended = true,
        _ => ask::open(chair, command),
    }
    Vec::new()
}

/// Says why a command of the table does nothing now.
fn refuse(chair: &mut Chair, command: Command) -> Vec<Effect> {
    let quiet = matches!(
        command,
        Command::Across(_) | Command::Move(_) | Command::First | Command::Last | Command::Show(_)
    );
    let binding = TABLE.iter().find(|binding| binding.action == command);
    if let (false, Some(binding)) = (quiet, binding) {
        let text = Phrase::new("chair-not-now").phrase("command", Phrase::new(binding.label));
        chair.message = Some(Message::new(Kind::Warn, text));
    }
    Vec::new()
}

fn show(chair: &mut Chair, view: View) {
    let enters = chair.view != view;
    if !enters && chair.page.is_none() {
        // The number of the view that is shown leads back to its list.
        chair.look_at(Sight::List);
    }
    chair.view = view;
    chair.across = 0;
    if view == View::Disputes && enters {
        // The point of this view is what stands at its top.
        go_to(chair, 0);
    }
    chair.page = None;
    chair.weigh();
}

fn go_to(chair: &mut Chair, row: usize) {
    let order = chair.order();
    chair.cursor = order.get(row.min(order.len().saturating_sub(1))).cloned();
}

/// The next strategy that gives an answer; a search that is too long for this
/// round is passed over.
fn next_strategy(chair: &mut Chair) {
    let all = StrategyName::ALL;
    let at = all.iter().position(|strategy| *strategy == chair.strategy).unwrap_or(0);
    for further in 1..=all.len() {
        show_strategy(chair, all[(at + further) % all.len()]);
        if !matches!(chair.figures.fit, Some(Err(FitError::Refused(_)))) {
            break;
        }
    }
}

fn show_strategy(chair: &mut Chair, strategy: StrategyName) {
    chair.strategy = strategy;
    chair.figures.fit_under(&chair.round, strategy);
}
