//! The proposals of one evaluator:
//!
//! ```text
//! ┌ Mijn voorstellen ────────────────────────────────────────────────────────────┐
//! │ 12 van 18 ingediend  ██████████░░░░░  3 klaar, 2 begonnen, 1 belangenconflict │
//! │ nr   voorstel                        indiener         klasse stand     totaal│
//! │ P03  Taal aan de toog                Stad Lier               [x] klaar  72,50 │
//! │ P07  Brugfiguren in het Pajottenland Gemeente Lennik  klein  [-] begonnen     │
//! │ P07: nog 2 punten te geven                                                    │
//! └──────────────────────────────────────────────────────────────────────────────┘
//! ```

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;
use unicode_width::UnicodeWidthStr;

use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::domain::sheet::SheetState;
use crate::tui::chrome::{self, cell, cell_right};
use crate::tui::desk::command::DeskCommand;
use crate::tui::desk::mine::Own;
use crate::tui::desk::place::Sort;
use crate::tui::desk::possible::possible;
use crate::tui::desk::state::{Desk, DeskMode, Seen, state_id};
use crate::tui::dialog;
use crate::tui::list::RowsShown;

/// On a wide screen the columns stay near each other.
const WIDEST_TITLE: usize = 80;

/// A bar that still tells how far one is.
const SHORTEST_BAR: usize = 6;

/// The widths of the columns.
struct Columns {
    id: usize,
    title: usize,
    lead: usize,
    class: usize,
    state: usize,
    total: usize,
}

/// Paints the list, and says how much of it there was room for.
pub fn paint(desk: &Desk, frame: &mut Frame<'_>, area: Rect) -> Seen {
    let block = chrome::block(&desk.texts.get("desk-list"), true, desk.look);
    let inner = block.inner(area);
    frame.render_widget(block, area);
    let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
    if desk.mine.owns.is_empty() {
        chrome::paragraph(frame, inner, &empty(desk), Style::new(), desk.look);
        return desk.seen;
    }
    let listed = desk.listed();
    let roomy = inner.height >= 12;
    let footer = if roomy { 3 } else { 1 };
    let filtering = matches!(desk.mode, DeskMode::Filter(_)) || !desk.filter.is_empty();
    let mut y = inner.y;
    let mut row = || {
        y += 1;
        Rect { y: y - 1, height: 1, ..inner }
    };
    progress(desk, frame, row());
    if filtering {
        filter(desk, frame, row(), listed.len());
    }
    if roomy {
        row();
    }
    let columns = columns(desk, inner.width.into());
    let at = row();
    frame.render_widget(Line::styled(head(desk, &columns), desk.look.strong()), at);
    let rows = usize::from(inner.bottom().saturating_sub(at.bottom())).saturating_sub(footer);
    let cursor = listed.iter().position(|own| Some(&own.id) == desk.place.proposal.as_ref());
    let shown = RowsShown::around(cursor.unwrap_or(0), rows, listed.len());
    shown.paint(&desk.texts, frame, area);
    for own in shown.of(&listed) {
        let selected = Some(&own.id) == desk.place.proposal.as_ref();
        let text = line(desk, own, &columns);
        frame.render_widget(Line::styled(text, chrome::row_style(selected)), row());
    }
    if let Some(own) = cursor.and_then(|at| listed.get(at)) {
        let height = u16::try_from(footer).unwrap_or(1).min(inner.height);
        let text = todo(desk, own);
        let lines = chrome::wrap(&text, inner.width.into());
        let used = u16::try_from(lines.len()).unwrap_or(1).clamp(1, height.max(1));
        let at = Rect { y: inner.bottom() - used.min(inner.height), height: used, ..inner };
        chrome::paragraph(frame, at, &text, Style::new(), desk.look);
    }
    Seen { list: rows.max(1), ..desk.seen }
}

/// Why there is nothing to show.
fn empty(desk: &Desk) -> String {
    desk.texts.get(match desk.mine.round.phase {
        Phase::Setup => "desk-empty-setup",
        _ => "desk-empty",
    })
}

fn count(desk: &Desk, state: SheetState) -> usize {
    desk.mine.owns.iter().filter(|own| own.state == state).count()
}

/// How far I am, in a number, a bar and words.
fn progress(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let conflict = count(desk, SheetState::Conflict);
    let (done, all) = (count(desk, SheetState::Submitted), desk.mine.owns.len() - conflict);
    let said = Phrase::new("desk-progress").count("done", done).count("all", all);
    let said = desk.texts.say(&said);
    let parts = [
        (SheetState::Ready, "desk-count-ready"),
        (SheetState::Begun, "desk-count-begun"),
        (SheetState::Untouched, "desk-count-untouched"),
        (SheetState::Conflict, "desk-count-conflict"),
    ];
    let words: Vec<String> = parts
        .iter()
        .map(|(state, id)| (count(desk, *state), id))
        .filter(|(count, _)| *count > 0)
        .map(|(count, id)| desk.texts.say(&Phrase::new(id).count("count", count)))
        .collect();
    // The bar takes what the words leave; where both do not fit, the bar stays.
    let room = usize::from(area.width).saturating_sub(said.width() + 2);
    let words = Some(words.join(", ")).filter(|words| words.width() + 2 + SHORTEST_BAR <= room);
    let words = words.map(|words| format!("  {words}")).unwrap_or_default();
    let width = room.saturating_sub(words.width()).clamp(SHORTEST_BAR, 24);
    let text = format!("{said}  {}{words}", desk.look.bar(width, done * 1000 / all.max(1)));
    frame.render_widget(Line::raw(cell(&text, area.width.into(), desk.look)), area);
}

fn filter(desk: &Desk, frame: &mut Frame<'_>, area: Rect, found: usize) {
    let said = Phrase::new("desk-filtered").count("count", found);
    let right = desk.texts.say(&said);
    let width = u16::try_from(right.chars().count()).unwrap_or(0).min(area.width);
    let left = Rect { width: area.width - width, ..area };
    frame.render_widget(Line::styled("/", desk.look.strong()), left);
    let typed = Rect { x: left.x + 2.min(left.width), width: left.width.saturating_sub(3), ..left };
    match &desk.mode {
        DeskMode::Filter(input) => dialog::line(frame, typed, input, desk.look),
        _ => frame.render_widget(Line::raw(desk.filter.as_str()), typed),
    }
    frame.render_widget(Line::raw(right), Rect { x: left.right(), width, ..area });
}

fn columns(desk: &Desk, width: usize) -> Columns {
    let id = desk.mine.owns.iter().map(|own| own.id.as_str().chars().count()).max().unwrap_or(3).clamp(3, 12);
    let class = if width >= 70 && !desk.mine.round.call.classes.is_empty() { 6 } else { 0 };
    let (state, total) = (if width >= 56 { 13 } else { 3 }, 7);
    let left = width.saturating_sub(id + class + state + total + 4);
    let lead = if left >= 48 {
        (left * 2 / 5).min(40)
    } else if left >= 40 {
        16
    } else {
        0
    };
    let title = left.saturating_sub(lead + usize::from(lead > 0)).min(WIDEST_TITLE);
    Columns { id, class, state, total, lead, title }
}

fn head(desk: &Desk, columns: &Columns) -> String {
    let label = |id: &str| desk.texts.get(id);
    let sorted = |sort: Sort, id: &str| {
        let sign = if desk.place.sort == sort && sort != Sort::Number { "*" } else { "" };
        format!("{}{sign}", label(id))
    };
    let state = sorted(Sort::State, "desk-head-state");
    row_of(
        desk,
        columns,
        [
            &label("desk-head-id"),
            &label("desk-head-title"),
            &label("desk-head-lead"),
            &label("desk-head-class"),
            if columns.state > 3 { &state } else { "" },
            &sorted(Sort::Total, "desk-head-total"),
        ],
    )
}

fn line(desk: &Desk, own: &Own, columns: &Columns) -> String {
    let total = own.total.map(|total| desk.texts.number(total)).unwrap_or_default();
    let words = desk.texts.get(state_id(own.state));
    let state =
        if columns.state > 3 { format!("{} {words}", sign(own.state)) } else { sign(own.state).to_owned() };
    let class = own.classes.first().and_then(|label| label.split(' ').next()).unwrap_or_default();
    row_of(desk, columns, [own.id.as_str(), &own.title, &own.lead, class, &state, &total])
}

fn row_of(desk: &Desk, columns: &Columns, [id, title, lead, class, state, total]: [&str; 6]) -> String {
    let look = desk.look;
    let mut row = format!("{} {}", cell(id, columns.id, look), cell(title, columns.title, look));
    for (text, width) in [(lead, columns.lead), (class, columns.class)] {
        if width > 0 {
            row.push(' ');
            row.push_str(&cell(text, width, look));
        }
    }
    format!("{row} {} {}", cell(state, columns.state, look), cell_right(total, columns.total, look))
}

/// The sign of a state; it needs no colour.
pub fn sign(state: SheetState) -> &'static str {
    match state {
        SheetState::Untouched => "[ ]",
        SheetState::Begun => "[-]",
        SheetState::Ready => "[+]",
        SheetState::Submitted => "[x]",
        SheetState::Conflict => "[!]",
    }
}

/// What is left to do on a proposal, in words.
fn todo(desk: &Desk, own: &Own) -> String {
    let texts = &desk.texts;
    let label = |id: &crate::domain::id::CriterionId| {
        desk.mine.criterion(id).map(|one| crate::tui::clean::clean(&one.label)).unwrap_or_default()
    };
    let said = match own.state {
        SheetState::Conflict => texts.get("desk-todo-conflict"),
        SheetState::Submitted if possible(desk, DeskCommand::Reopen).is_ok() => {
            texts.get("desk-todo-submitted")
        }
        SheetState::Submitted => texts.get("desk-todo-submitted-closed"),
        SheetState::Untouched => texts.get("desk-todo-untouched"),
        SheetState::Begun => {
            let open = desk
                .mine
                .criteria
                .iter()
                .filter(|one| desk.mine.answer(&own.id, &one.id) == crate::domain::sheet::Answer::NotYet);
            let names: Vec<String> = open.map(|one| label(&one.id)).collect();
            texts.say(
                &Phrase::new("desk-todo-begun")
                    .count("count", names.len())
                    .with("criteria", names.join(", ")),
            )
        }
        SheetState::Ready => match (desk.too_long(own), own.asked.first()) {
            (Some(id), _) => texts.say(&Phrase::new("desk-too-long").with("criterion", label(&id))),
            (None, Some(id)) => desk.asked_text(&own.id, id),
            (None, None) if possible(desk, DeskCommand::Submit).is_ok() => texts.get("desk-todo-ready"),
            (None, None) => texts.get("desk-todo-ready-closed"),
        },
    };
    let close = own.close_to.as_ref().filter(|_| own.unfinished());
    let close = close
        .map(|name| format!(" ! {}", texts.say(&Phrase::new("desk-close-to").with("organisation", name))));
    format!("{}: {said}{}", own.id, close.unwrap_or_default())
}
