//! How an action changes the state, and what it asks of the outside.

use std::time::Instant;

use crate::domain::call::StrategyName;
use crate::domain::meeting::Order;
use crate::domain::phrase::Phrase;
use crate::result::error::FitError;
use crate::tui::chair::action::{Action, Effect};
use crate::tui::chair::ask::{self, Answer, Step};
use crate::tui::chair::command::{Command, TABLE};
use crate::tui::chair::lists;
use crate::tui::chair::meeting::{self, Part, Table, agenda, draft};
use crate::tui::chair::possible::{instead, possible};
use crate::tui::chair::sight::Sight;
use crate::tui::chair::state::{Chair, Mode, REFRESH, View};
use crate::tui::chair::whatif::nudged;
use crate::tui::chrome::{Kind, Message};
use crate::tui::dialog::Reply;
use crate::tui::writing::due;

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
        Action::Seek(c) => {
            chair.message = None;
            ask::ask_where(chair, &c.to_string());
            Vec::new()
        }
        Action::Pasted(text) => {
            let finds = possible(chair, Command::Find);
            match &mut chair.mode {
                Mode::Ask(ask) => {
                    ask.paste(&text);
                    draft::touched(chair, now);
                }
                Mode::Palette(palette) => palette.paste(&text),
                Mode::Write(draft) if draft.asking.is_none() => draft.paste(&text, now),
                Mode::Write(_) => {}
                // An id that came in one piece, with its Enter or without.
                Mode::Browse if finds && ask::may_be_an_id(&text) => {
                    ask::ask_where(chair, text.trim());
                    if text.ends_with(['\n', '\r']) {
                        return find(chair, text.trim(), now);
                    }
                }
                Mode::Browse | Mode::Help(_) => {}
            }
            Vec::new()
        }
        Action::Wake if saves_at(chair).is_some_and(|at| at <= now) => match &chair.mode {
            Mode::Write(draft) => draft.save(),
            _ => Vec::new(),
        },
        Action::Wake if chair.unkept.is_some_and(|moments| due(moments) <= now) => draft::keep_box(chair),
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
        Action::Hangup => end(chair, now),
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
        Action::Written { round, events, said } => {
            chair.take(*round);
            if let Some(table) = &mut chair.table {
                table.noted |= events.iter().any(|event| event.proposal() == Some(&table.proposal));
            }
            if !chair.ended {
                chair.message = Some(Message::new(Kind::Good, said));
            }
            let given = chair.given.take();
            let mut effects = given.map(|about| draft::forget(chair, &about)).unwrap_or_default();
            effects.extend(draft::saved(chair, &events));
            effects
        }
        Action::LastEntry(undo) => ask::found(chair, undo),
        Action::Failed { what, hint, round } => {
            chair.take(*round);
            chair.message = Some(Message { kind: Kind::Bad, text: what, hint });
            chair.given = None;
            draft::failed(chair)
        }
        Action::Doubtful { to, problems, round } => {
            chair.take(*round);
            ask::doubtful(chair, to, &problems);
            Vec::new()
        }
        Action::KeptBeside => {
            chair.message = Some(Message::new(Kind::Warn, Phrase::new("desk-draft-beside")));
            Vec::new()
        }
        Action::NotKept { what, hint } => {
            // That the record refused says the same, and more.
            if chair.message.as_ref().is_none_or(|said| said.kind != Kind::Bad) {
                let text = Phrase::new("desk-draft-not-kept").phrase("why", what);
                chair.message = Some(Message { kind: Kind::Bad, text, hint });
            }
            Vec::new()
        }
    }
}

/// A key for whatever is open over the view.
fn typed(chair: &mut Chair, key: &ratatui::crossterm::event::KeyEvent, now: Instant) -> Vec<Effect> {
    match &mut chair.mode {
        Mode::Browse => {}
        Mode::Write(_) => return draft::key(chair, key, now),
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
            Reply::Stay => draft::touched(chair, now),
            Reply::Cancelled => {
                let (about, sure) =
                    (ask::about(&ask.step), matches!(ask.step, Step::Sure(_) | Step::Phase(..)));
                let effects = draft::keep_box(chair);
                chair.mode = Mode::Browse;
                if sure || !effects.is_empty() {
                    ask::not_done(chair, about.as_ref());
                }
                return effects;
            }
            Reply::Given(answer) => {
                let step = ask.step.clone();
                if let (Step::Find, Answer::Text(typed)) = (&step, &answer) {
                    return find(chair, typed, now);
                }
                // A reason waits as a draft until it is on the record.
                let mut effects = draft::keep_box(chair);
                chair.mode = Mode::Browse;
                effects.extend(ask::answered(chair, step, answer));
                return effects;
            }
        },
    }
    Vec::new()
}

fn perform(chair: &mut Chair, command: Command, now: Instant) -> Vec<Effect> {
    match command {
        Command::Show(view) => return show(chair, view, now),
        Command::NextView => return show(chair, chair.view.further(1), now),
        Command::PreviousView => return show(chair, chair.view.further(View::ALL.len() - 1), now),
        Command::OpenPage | Command::NextOpen if chair.view == View::Meeting => {
            let order = chair.order();
            let next = match command {
                Command::NextOpen => order.into_iter().find(|id| !chair.proceedings(id).settled),
                _ => chair.cursor_row().and_then(|row| order.get(row).cloned()),
            };
            if let Some(id) = next {
                meeting::enter(chair, id, now);
            }
        }
        Command::Turn(by) if chair.table.is_some() => {
            let row = chair.cursor_row().unwrap_or(0).saturating_add_signed(by);
            let next = chair.order().get(row).cloned();
            let effects = meeting::leave(chair, now);
            if let Some(id) = next {
                meeting::enter(chair, id, now);
            }
            return effects;
        }
        Command::ClosePage if chair.table.is_some() => return meeting::leave(chair, now),
        Command::Move(by) if chair.table.is_some() => at_table(chair, by),
        Command::First | Command::Last if chair.table.is_some() => {
            at_table(chair, if command == Command::First { -100_000 } else { 100_000 });
        }
        Command::Continue => with_table(chair, |table| table.part = Part::Page),
        Command::Roll => with_table(chair, |table| {
            table.part = if table.part == Part::Page { Part::Roll(0) } else { Part::Page };
        }),
        Command::State(statement) => draft::open(chair, statement),
        Command::Settle => return meeting::settle(chair),
        Command::Position(position) => return meeting::position(chair, position),
        Command::Hold => return meeting::hold(chair),
        Command::AllAgree => return meeting::all_agree(chair),
        Command::Grab => {
            chair.moving = chair.arranged(Order::Free);
            chair.cursor = chair.cursor_proposal().map(|proposal| proposal.id.clone());
        }
        Command::Shift(by) => agenda::shift(chair, by),
        Command::LetGo => chair.moving = None,
        Command::Drop => {
            let moved = chair.moving.take().unwrap_or_default();
            if moved != chair.agenda().proposals {
                return agenda::set(chair, Order::Free, moved);
            }
        }
        Command::NextSight => chair.look_at(chair.next_sight(1)),
        Command::PreviousSight => chair.look_at(chair.next_sight(chair.view.sights().len() - 1)),
        Command::Look(view, sight) => {
            let effects = show(chair, view, now);
            chair.look_at(sight);
            return effects;
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
        Command::Undo => return vec![Effect::FindLast { reason: chair.texts.get("chair-undo-reason") }],
        Command::Nudge(up) => {
            let last = chair.whatif.changes.last();
            if let Some(change) = last.and_then(|last| nudged(&chair.round, last, up)) {
                chair.suppose(change);
            }
        }
        Command::Help => chair.mode = Mode::Help(lists::help(chair)),
        Command::Palette => chair.mode = Mode::Palette(lists::palette(chair)),
        Command::Redraw => chair.redraw = true,
        Command::Quit => return end(chair, now),
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
        chair.message = Some(Message { kind: Kind::Warn, text, hint: instead(chair, command) });
    }
    Vec::new()
}

fn show(chair: &mut Chair, view: View, now: Instant) -> Vec<Effect> {
    let effects = meeting::leave(chair, now);
    chair.moving = None;
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
    if view == View::Meeting && enters {
        let order = chair.order();
        go_to(chair, order.iter().position(|id| !chair.proceedings(id).settled).unwrap_or(0));
    }
    chair.page = None;
    chair.weigh();
    effects
}

/// Moves the cursor of the roll or over the criteria, or, in large steps,
/// through the comments.
fn at_table(chair: &mut Chair, by: isize) {
    meeting::walk_roll(chair, by);
    let last = chair.round.call.criteria.len().saturating_sub(1);
    with_table(chair, |table| match table.part {
        Part::Page if by.abs() == 1 => {
            table.criterion = table.criterion.saturating_add_signed(by).min(last);
            table.top = 0;
        }
        Part::Page => table.top = table.top.saturating_add_signed(by / 2).min(PAGE_END),
        Part::Leaving | Part::Roll(_) => {}
    });
}

fn with_table(chair: &mut Chair, change: impl FnOnce(&mut Table)) {
    if let Some(table) = &mut chair.table {
        change(table);
    }
}

/// When a text that is being written is saved by itself.
pub(super) fn saves_at(chair: &Chair) -> Option<Instant> {
    match &chair.mode {
        Mode::Write(draft) => draft.writing.deadline(),
        _ => None,
    }
}

/// Ends: what was typed and how long it took goes on the record first.
fn end(chair: &mut Chair, now: Instant) -> Vec<Effect> {
    let mut effects = match &chair.mode {
        // Kept first: a record that another session changed does not take it.
        Mode::Write(_) => {
            let mut effects = draft::keep_text(chair);
            effects.extend(saved_text(chair));
            effects
        }
        Mode::Ask(_) => draft::keep_box(chair),
        _ => Vec::new(),
    };
    if let Some(table) = &chair.table {
        effects.extend(meeting::time_spent(chair, table, now));
    }
    chair.ended = true;
    effects
}

fn saved_text(chair: &Chair) -> Vec<Effect> {
    match &chair.mode {
        Mode::Write(draft) => draft.save(),
        _ => Vec::new(),
    }
}

/// Goes to the proposal that was meant, on this view or, where it is not on it,
/// on the one that has them all.
fn find(chair: &mut Chair, typed: &str, now: Instant) -> Vec<Effect> {
    chair.mode = Mode::Browse;
    let Some(id) = ask::found_proposal(chair, typed) else { return Vec::new() };
    let mut effects = Vec::new();
    let listed = |chair: &Chair| chair.order().contains(&id) && !chair.sight().is_page();
    if chair.table.is_some() && chair.view == View::Meeting && listed(chair) {
        effects = meeting::leave(chair, now);
        meeting::enter(chair, id, now);
        return effects;
    }
    let view = chair.view;
    if !listed(chair) {
        let all = if chair.figures.ranking.is_some() { View::Ranking } else { View::Progress };
        effects = show(chair, all, now);
        chair.look_at(Sight::List);
    }
    let said = match (listed(chair), chair.view == view) {
        (false, _) => "chair-find-not-listed",
        (true, true) => "chair-find-here",
        (true, false) => "chair-find-elsewhere",
    };
    let row = chair.order().iter().position(|one| *one == id);
    if let Some(row) = row {
        go_to(chair, row);
        chair.page = chair.page.map(|_| 0);
    }
    chair.message = Some(Message::new(Kind::Plain, Phrase::new(said).with("proposal", chair.name_of(&id))));
    effects
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
        if matches!(chair.figures.fit, None | Some(Ok(_) | Err(FitError::Tie { .. }))) {
            break;
        }
    }
}

fn show_strategy(chair: &mut Chair, strategy: StrategyName) {
    chair.strategy = strategy;
    chair.figures.fit_under(&chair.round, strategy);
}
