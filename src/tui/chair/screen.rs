//! The whole screen: title, views by number, the view, message and help line.
//!
//! ```text
//!  Oproep 507 > Budget             beraadslaging   Nora Nergenshuizen, voorzitter
//!  1 Klaar 2 Rang[3 Budget] 4 Kloof 5 Strat. 6 Wat als 7 Tafel 8 Kaart 9 Reserve
//!  (the view)
//!  Vastgelegd: P07 is opgenomen.
//!  s strategie  m naar de lijn  v weergave  + opnemen  - weren  ? alle toetsen
//! ```

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use crate::domain::phrase::Phrase;
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::state::{Chair, ChairMode, View};
use crate::tui::chair::views::meeting::table::state::TablePart;
use crate::tui::chair::{help, views};
use crate::tui::chrome;
use crate::tui::clean::clean;

/// Paints everything.
pub fn paint(chair: &Chair, frame: &mut Frame<'_>) {
    if !chrome::too_small(frame, &chair.texts) {
        screen(chair, frame);
    }
    if chair.look.ascii {
        chrome::to_ascii(frame.buffer_mut());
    }
}

fn screen(chair: &Chair, frame: &mut Frame<'_>) {
    let parts = chrome::parts(frame.area(), chair.message.as_ref(), &chair.texts);
    paint_title(chair, frame, parts.title);
    // In the meeting everybody looks at the proposal: nothing else is there.
    if let ChairMode::Write(draft) = &chair.mode {
        views::meeting::writing::view::paint(chair, draft, frame, parts.body);
    } else if let Some(table) = &chair.table {
        views::meeting::table::view::paint(chair, table, frame, parts.body);
    } else {
        let [tabs, body] = Layout::vertical([Constraint::Length(1), Constraint::Min(0)]).areas(parts.body);
        paint_tabs(chair, frame, tabs);
        match chair.page {
            Some(top) => views::page::view::paint(chair, frame, body, top),
            None => views::paint(chair, frame, body),
        }
    }
    chrome::message(frame, parts.message, chair.message.as_ref(), &chair.texts, chair.look);
    if chair.message.is_none() {
        paint_place(chair, frame, parts.message);
    }
    chrome::help(frame, parts.help, &help::help_line(chair), chair.look);
    if let Some((table, TablePart::Roll(at))) = chair.table.as_ref().map(|table| (table, table.part)) {
        views::meeting::roll::view::paint(chair, table, at, frame);
    }
    match &chair.mode {
        ChairMode::Browse | ChairMode::Write(_) => {}
        ChairMode::Help(help) => help.paint(frame, chair.look),
        ChairMode::Palette(palette) => palette.paint(frame, chair.look),
        ChairMode::Ask(ask) => ask.question.paint(frame, &chair.texts, chair.look),
    }
}

fn paint_title(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    let texts = &chair.texts;
    let call = Phrase::new("chair-title").with("call", clean(&chair.round.call.id));
    let mut left = format!("{} > {}", texts.say(&call), texts.get(chair.view.name()));
    let opened = chair.page.is_some() || chair.table.is_some();
    if let (true, Some(proposal)) = (opened, chair.cursor_proposal()) {
        left = format!("{left} > {}", clean(proposal.id.as_str()));
    }
    let phase = texts.get(&format!("phase-{}", chair.round.phase.code()));
    let role = texts.get(&format!("role-{}", chair.member.role.code()));
    let right = format!("{phase}   {}, {role}", clean(&chair.member.name));
    chrome::title(frame, area, &left, &right, chair.look);
}

/// Every view by number. On a narrow screen the names of the others are short,
/// and fall away where even those do not fit.
fn paint_tabs(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    let whole: Vec<String> = View::ALL.iter().map(|(_, name)| chair.texts.get(name)).collect();
    let short: Vec<String> = View::ALL
        .iter()
        .map(|(_, name)| chair.texts.get(&format!("chair-tab-{}", name.trim_start_matches("chair-view-"))))
        .collect();
    let room = usize::from(area.width);
    // A number, a blank before it and, where there is room, one behind it.
    let fits = |names: &[String], blanks: usize| {
        names.iter().map(|name| name.width() + 1 + blanks).sum::<usize>() < room
    };
    let names = if fits(&whole, 2) { &whole } else { &short };
    let named = fits(names, 1);
    let blank = if named && !fits(names, 2) { "" } else { " " };
    let mut spans = Vec::new();
    for ((view, _), name) in View::ALL.iter().zip(names) {
        let here = *view == chair.view;
        let key = help::key_of(ChairCommand::Show(*view), &chair.texts);
        let blank = if here { " " } else { blank };
        let name = if named || here { format!("{key}{blank}{name}") } else { key };
        let (open, close) = if here { ("[", "]") } else { (" ", "") };
        let style = if here { chair.look.selected() } else { chair.look.quiet() };
        spans.push(Span::styled(format!("{open}{name}{close}"), style));
    }
    frame.render_widget(Line::from(spans), area);
}

/// Which row of how many the cursor is on, where no message stands.
fn paint_place(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    let (Some(row), None) = (chair.cursor_row(), chair.page) else { return };
    if chair.table.is_some() {
        return;
    }
    let place = Phrase::new("chair-page-place").count("at", row + 1).count("all", chair.order().len());
    let line = Line::styled(format!("{} ", chair.texts.say(&place)), chair.look.quiet());
    frame.render_widget(line.right_aligned(), area);
}
