//! How an action changes the state, and what it asks of the outside.

use std::time::Instant;

use crate::domain::call::StrategyName;
use crate::domain::meeting::Order;
use crate::domain::phrase::Phrase;
use crate::result::fit::FitError;
use crate::tui::chair::action::{ChairAction, ChairEffect};
use crate::tui::chair::ask;
use crate::tui::chair::ask::{AskAnswer, AskStep};
use crate::tui::chair::command::{ChairCommand, TABLE};
use crate::tui::chair::help;
use crate::tui::chair::possible::{instead, possible};
use crate::tui::chair::sight::Sight;
use crate::tui::chair::state::{Chair, ChairMode, REFRESH, View};
use crate::tui::chair::views::meeting::agenda::update as agenda;
use crate::tui::chair::views::meeting::table::update as meeting;
use crate::tui::chair::views::meeting::table::update::{OnTable, TablePart};
use crate::tui::chair::views::meeting::writing::update as draft;
use crate::tui::chair::views::whatif::state::nudged;
use crate::tui::chrome::{Kind, Message};
use crate::tui::dialog::Reply;
use crate::tui::writing::due;

/// Further than any page is long; the view stops at its last line.
const PAGE_END: usize = 2000;

/// Changes the state, and asks for what is now shown and not yet worked out.
pub fn update(chair: &mut Chair, action: ChairAction, now: Instant) -> Vec<ChairEffect> {
    let mut effects = change(chair, action, now);
    if let Some(question) = chair.question() {
        let task = chair.studies.begin(question, &chair.round, &chair.member, now);
        effects.extend(task.map(ChairEffect::Study));
    }
    effects
}

fn change(chair: &mut Chair, action: ChairAction, now: Instant) -> Vec<ChairEffect> {
    match action {
        ChairAction::Do(command) => {
            chair.message = None;
            if possible(chair, command) { perform(chair, command, now) } else { refuse(chair, command) }
        }
        ChairAction::Typed(key) => typed(chair, &key, now),
        ChairAction::Seek(c) => {
            chair.message = None;
            ask::ask_where(chair, &c.to_string());
            Vec::new()
        }
        ChairAction::Pasted(text) => {
            let finds = possible(chair, ChairCommand::Find);
            match &mut chair.mode {
                ChairMode::Ask(ask) => {
                    ask.paste(&text);
                    draft::touched(chair, now);
                }
                ChairMode::Palette(palette) => palette.paste(&text),
                ChairMode::Write(draft) if draft.asking.is_none() => draft.paste(&text, now),
                ChairMode::Write(_) => {}
                // An id that came in one piece, with its Enter or without.
                ChairMode::Browse if finds && ask::may_be_an_id(&text) => {
                    ask::ask_where(chair, text.trim());
                    if text.ends_with(['\n', '\r']) {
                        return find(chair, text.trim(), now);
                    }
                }
                ChairMode::Browse | ChairMode::Help(_) => {}
            }
            Vec::new()
        }
        ChairAction::Wake if saves_at(chair).is_some_and(|at| at <= now) => match &chair.mode {
            ChairMode::Write(draft) => draft.save(),
            _ => Vec::new(),
        },
        ChairAction::Wake if chair.unkept.is_some_and(|moments| due(moments) <= now) => {
            draft::keep_box(chair)
        }
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
                chair.message = Some(Message::new(Kind::Plain, Phrase::new(id)));
            }
            Vec::new()
        }
        ChairAction::Written { round, events, said } => {
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
        ChairAction::LastEntry(undo) => ask::found(chair, undo),
        ChairAction::Failed { what, hint, round } => {
            chair.take(*round);
            chair.message = Some(Message { kind: Kind::Bad, text: what, hint });
            chair.given = None;
            draft::failed(chair)
        }
        ChairAction::Doubtful { to, problems, round } => {
            chair.take(*round);
            ask::doubtful(chair, to, &problems);
            Vec::new()
        }
        ChairAction::KeptBeside => {
            chair.message = Some(Message::new(Kind::Warn, Phrase::new("desk-draft-beside")));
            Vec::new()
        }
        ChairAction::NotKept { what, hint } => {
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
fn typed(chair: &mut Chair, key: &ratatui::crossterm::event::KeyEvent, now: Instant) -> Vec<ChairEffect> {
    match &mut chair.mode {
        ChairMode::Browse => {}
        ChairMode::Write(_) => return draft::key(chair, key, now),
        ChairMode::Help(help) => {
            if help.key(key) != Reply::Stay {
                chair.mode = ChairMode::Browse;
            }
        }
        ChairMode::Palette(palette) => match palette.key(key) {
            Reply::Stay => {}
            Reply::Cancelled => chair.mode = ChairMode::Browse,
            Reply::Given(command) => {
                chair.mode = ChairMode::Browse;
                return change(chair, ChairAction::Do(command), now);
            }
        },
        ChairMode::Ask(ask) => match ask.key(key) {
            Reply::Stay => draft::touched(chair, now),
            Reply::Cancelled => {
                let (about, sure) =
                    (ask::about(&ask.step), matches!(ask.step, AskStep::Sure(_) | AskStep::Phase(..)));
                let effects = draft::keep_box(chair);
                chair.mode = ChairMode::Browse;
                if sure || !effects.is_empty() {
                    ask::not_done(chair, about.as_ref());
                }
                return effects;
            }
            Reply::Given(answer) => {
                let step = ask.step.clone();
                if let (AskStep::Find, AskAnswer::Text(typed)) = (&step, &answer) {
                    return find(chair, typed, now);
                }
                // A reason waits as a draft until it is on the record.
                let mut effects = draft::keep_box(chair);
                chair.mode = ChairMode::Browse;
                effects.extend(ask::answered(chair, step, answer));
                return effects;
            }
        },
    }
    Vec::new()
}

fn perform(chair: &mut Chair, command: ChairCommand, now: Instant) -> Vec<ChairEffect> {
    match command {
        ChairCommand::Show(view) => return show(chair, view, now),
        ChairCommand::NextView => return show(chair, chair.view.further(1), now),
        ChairCommand::PreviousView => return show(chair, chair.view.further(View::ALL.len() - 1), now),
        ChairCommand::OpenPage | ChairCommand::NextOpen if chair.view == View::Meeting => {
            let order = chair.order();
            let next = match command {
                ChairCommand::NextOpen => order.into_iter().find(|id| !chair.proceedings(id).settled),
                _ => chair.cursor_row().and_then(|row| order.get(row).cloned()),
            };
            if let Some(id) = next {
                meeting::enter(chair, id, now);
            }
        }
        ChairCommand::Turn(by) if chair.table.is_some() => {
            let row = chair.cursor_row().unwrap_or(0).saturating_add_signed(by);
            let next = chair.order().get(row).cloned();
            let effects = meeting::leave(chair, now);
            if let Some(id) = next {
                meeting::enter(chair, id, now);
            }
            return effects;
        }
        ChairCommand::ClosePage if chair.table.is_some() => return meeting::leave(chair, now),
        ChairCommand::Move(by) if chair.table.is_some() => at_table(chair, by),
        ChairCommand::First | ChairCommand::Last if chair.table.is_some() => {
            at_table(chair, if command == ChairCommand::First { -100_000 } else { 100_000 });
        }
        ChairCommand::Continue => with_table(chair, |table| table.part = TablePart::Page),
        ChairCommand::Roll => with_table(chair, |table| {
            table.part = if table.part == TablePart::Page { TablePart::Roll(0) } else { TablePart::Page };
        }),
        ChairCommand::State(statement) => draft::open(chair, statement),
        ChairCommand::Settle => return meeting::settle(chair),
        ChairCommand::Position(position) => return meeting::position(chair, position),
        ChairCommand::Hold => return meeting::hold(chair),
        ChairCommand::AllAgree => return meeting::all_agree(chair),
        ChairCommand::Grab => {
            chair.moving = chair.arranged(Order::Free);
            chair.cursor = chair.cursor_proposal().map(|proposal| proposal.id.clone());
        }
        ChairCommand::Shift(by) => agenda::shift(chair, by),
        ChairCommand::LetGo => chair.moving = None,
        ChairCommand::Drop => {
            let moved = chair.moving.take().unwrap_or_default();
            if moved != chair.agenda().proposals {
                return agenda::set(chair, Order::Free, moved);
            }
        }
        ChairCommand::NextSight => chair.look_at(chair.next_sight(1)),
        ChairCommand::PreviousSight => chair.look_at(chair.next_sight(chair.view.sights().len() - 1)),
        ChairCommand::Look(view, sight) => {
            let effects = show(chair, view, now);
            chair.look_at(sight);
            return effects;
        }
        ChairCommand::Across(by) => chair.across = chair.across.saturating_add_signed(by),
        ChairCommand::OpenPage => {
            chair.cursor = chair.cursor_proposal().map(|proposal| proposal.id.clone());
            chair.page = Some(0);
        }
        ChairCommand::ClosePage => chair.page = None,
        ChairCommand::Turn(by) => {
            let row = chair.cursor_row().unwrap_or(0).saturating_add_signed(by);
            go_to(chair, row);
            chair.page = Some(0);
        }
        ChairCommand::Move(by) if chair.page.is_some() => {
            chair.page = chair.page.map(|top| top.saturating_add_signed(by).min(PAGE_END));
        }
        ChairCommand::First if chair.page.is_some() => chair.page = Some(0),
        ChairCommand::Last if chair.page.is_some() => chair.page = Some(PAGE_END),
        ChairCommand::Move(by) if chair.sight().is_page() => {
            chair.scroll = chair.scroll.saturating_add_signed(by).min(PAGE_END);
        }
        ChairCommand::First if chair.sight().is_page() => chair.scroll = 0,
        ChairCommand::Last if chair.sight().is_page() => chair.scroll = PAGE_END,
        ChairCommand::Move(by) => {
            let row = chair.cursor_row().unwrap_or(0).saturating_add_signed(by);
            go_to(chair, row);
        }
        ChairCommand::First => go_to(chair, 0),
        ChairCommand::Last => go_to(chair, usize::MAX),
        ChairCommand::ToLine => go_to(chair, chair.line_place().unwrap_or(0)),
        ChairCommand::NextStrategy => next_strategy(chair),
        ChairCommand::OwnStrategy => show_strategy(chair, chair.round.call.strategy()),
        ChairCommand::Refresh => {
            chair.refresh_at = now + REFRESH;
            return vec![ChairEffect::Refresh { asked: true }];
        }
        ChairCommand::Undo => {
            return vec![ChairEffect::FindLast { reason: chair.texts.get("chair-undo-reason") }];
        }
        ChairCommand::Nudge(up) => {
            let last = chair.whatif.changes.last();
            if let Some(change) = last.and_then(|last| nudged(&chair.round, last, up)) {
                chair.suppose(change);
            }
        }
        ChairCommand::Help => chair.mode = ChairMode::Help(help::help(chair)),
        ChairCommand::Palette => chair.mode = ChairMode::Palette(help::palette(chair)),
        ChairCommand::Redraw => chair.redraw = true,
        ChairCommand::Quit => return end(chair, now),
        _ => ask::open(chair, command),
    }
    Vec::new()
}

/// Says why a command of the table does nothing now.
fn refuse(chair: &mut Chair, command: ChairCommand) -> Vec<ChairEffect> {
    let quiet = matches!(
        command,
        ChairCommand::Across(_)
            | ChairCommand::Move(_)
            | ChairCommand::First
            | ChairCommand::Last
            | ChairCommand::Show(_)
    );
    let binding = TABLE.iter().find(|binding| binding.action == command);
    if let (false, Some(binding)) = (quiet, binding) {
        let text = Phrase::new("chair-not-now").phrase("command", Phrase::new(binding.label));
        chair.message = Some(Message { kind: Kind::Warn, text, hint: instead(chair, command) });
    }
    Vec::new()
}

fn show(chair: &mut Chair, view: View, now: Instant) -> Vec<ChairEffect> {
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
        TablePart::Page if by.abs() == 1 => {
            table.criterion = table.criterion.saturating_add_signed(by).min(last);
            table.top = 0;
        }
        TablePart::Page => table.top = table.top.saturating_add_signed(by / 2).min(PAGE_END),
        TablePart::Leaving | TablePart::Roll(_) => {}
    });
}

fn with_table(chair: &mut Chair, change: impl FnOnce(&mut OnTable)) {
    if let Some(table) = &mut chair.table {
        change(table);
    }
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
            let mut effects = draft::keep_text(chair);
            effects.extend(saved_text(chair));
            effects
        }
        ChairMode::Ask(_) => draft::keep_box(chair),
        _ => Vec::new(),
    };
    if let Some(table) = &chair.table {
        effects.extend(meeting::time_spent(chair, table, now));
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

/// Goes to the proposal that was meant, on this view or, where it is not on it,
/// on the one that has them all.
fn find(chair: &mut Chair, typed: &str, now: Instant) -> Vec<ChairEffect> {
    chair.mode = ChairMode::Browse;
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
        if !matches!(chair.figures.fit, Some(Err(FitError::Refused(_)))) {
            break;
        }
    }
}

fn show_strategy(chair: &mut Chair, strategy: StrategyName) {
    chair.strategy = strategy;
    chair.figures.fit_under(&chair.round, strategy);
}
