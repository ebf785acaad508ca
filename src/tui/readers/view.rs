//! The grid on the screen: proposals down, members across, and beneath it in words
//! what stands under the cursor.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::domain::phrase::Phrase;
use crate::tui::chrome::{self, cell, cell_right};
use crate::tui::dialog;
use crate::tui::list::RowsShown;
use crate::tui::look::Look;
use crate::tui::readers::keys::{GridCommand, possible, rows};
use crate::tui::readers::state::{CellState, GridMode, ReaderGrid};

/// The cells of a member's column.
const COLUMN: usize = 4;
/// Those of the column that says how many read a proposal.
const COUNT: usize = 9;

/// Paints the grid; returns for how many proposals there was room.
pub fn paint(grid: &ReaderGrid, frame: &mut Frame<'_>) -> usize {
    if chrome::too_small(frame, &grid.texts) {
        return 0;
    }
    let (texts, look) = (&grid.texts, grid.look);
    let parts = chrome::parts(frame.area(), grid.message.as_ref(), texts);
    let left = format!("{} > {}", grid.round.call.title, texts.get("readers-title"));
    chrome::title(frame, parts.title, &left, &grid.viewer.name, look);
    let wide = usize::from(parts.body.width).saturating_sub(2);
    let words = words(grid, wide);
    let under = u16::try_from(words.len()).unwrap_or(1).min((parts.body.height / 4).max(1));
    let above = Rect { height: parts.body.height.saturating_sub(under), ..parts.body };
    let room = table(grid, frame, above);
    let mut at =
        Rect { y: above.bottom(), x: parts.body.x + 1, height: 1, width: parts.body.width.saturating_sub(2) };
    for (text, style) in words.into_iter().take(under.into()) {
        frame.render_widget(Line::styled(text, style), at);
        at.y += 1;
    }
    chrome::message(frame, parts.message, grid.message.as_ref(), texts, look);
    chrome::help(frame, parts.help, &help_line(grid), look);
    match &grid.mode {
        GridMode::Browse => {}
        GridMode::Help(help) => help.paint(frame, look),
        GridMode::Find(prompt) => prompt.paint(frame, look),
        GridMode::Reason(form) => form.paint(frame, texts, look),
        GridMode::Ask(_, choice) => choice.paint(frame, look),
    }
    if look.ascii {
        chrome::to_ascii(frame.buffer_mut());
    }
    room
}

/// The table in its frame: headings, proposals, loads.
fn table(grid: &ReaderGrid, frame: &mut Frame<'_>, area: Rect) -> usize {
    let (texts, look) = (&grid.texts, grid.look);
    let block = chrome::block(&texts.get("readers-title"), true, look);
    let inner = block.inner(area);
    frame.render_widget(block, area);
    let wide = usize::from(inner.width);
    let least = (wide / 3).clamp(12, 30);
    let all = COLUMN * grid.members().len();
    let title = wide.saturating_sub(COUNT + all).clamp(least, 60);
    let across = wide.saturating_sub(title + COUNT) / COLUMN;
    let members = grid.members();
    let columns = RowsShown::around(grid.column, across, members.len());
    let room = usize::from(inner.height).saturating_sub(2);
    let shown = RowsShown::around(grid.row, room, grid.round.proposals.len());

    let mut lines = Vec::new();
    let mut spans =
        vec![Span::raw(cell("", title, look)), Span::raw(counted(&texts.get("assign-readers"), look))];
    for (at, member) in columns.of(&members).iter().enumerate() {
        let style = if columns.top + at == grid.column { look.strong() } else { look.plain() };
        let name = cell_right(&initials(&member.name), COLUMN - 1, look);
        spans.push(Span::styled(format!("{name} "), style));
    }
    lines.push(Line::from(spans));
    for row in shown.top..(shown.top + room).min(grid.round.proposals.len()) {
        lines.push(proposal(grid, row, title, columns));
    }
    while lines.len() < room + 1 {
        lines.push(Line::default());
    }
    let more = members.len() > columns.room;
    let label = match more {
        true => texts.say(
            &Phrase::new("readers-columns")
                .count("from", columns.top + 1)
                .count("to", (columns.top + columns.room).min(members.len()))
                .count("all", members.len()),
        ),
        false => String::new(),
    };
    let mut spans = vec![
        Span::styled(cell(&label, title, look), look.quiet()),
        Span::raw(counted(&texts.get("assign-reads"), look)),
    ];
    for member in columns.of(&members) {
        let load = cell_right(&grid.load(member).to_string(), COLUMN - 1, look);
        spans.push(Span::styled(format!("{load} "), look.strong()));
    }
    lines.push(Line::from(spans));
    for (y, line) in (inner.y..inner.bottom()).zip(lines) {
        frame.render_widget(line, Rect { y, height: 1, ..inner });
    }
    shown.paint(texts, frame, area);
    room
}

fn counted(text: &str, look: Look) -> String {
    format!("{} ", cell_right(text, COUNT - 1, look))
}

fn proposal(grid: &ReaderGrid, row: usize, title: usize, columns: RowsShown) -> Line<'static> {
    let look = grid.look;
    let proposal = &grid.round.proposals[row];
    let here = row == grid.row;
    let name = cell(&format!("{} {}", proposal.id, proposal.title), title, look);
    let mut spans = vec![Span::styled(name, if here { look.strong() } else { look.plain() })];
    let closed = grid.is_closed(proposal);
    let (has, needs) = grid.readers(row);
    let (count, style) = match grid.is_short(row) {
        _ if closed => (String::new(), look.plain()),
        true => (format!("! {has}/{needs}"), look.warn()),
        false => (format!("{has}/{needs}"), look.plain()),
    };
    spans.push(Span::styled(counted(&count, look), style));
    let all = grid.members().len();
    for column in columns.top..(columns.top + columns.room).min(all) {
        let (sign, style) = sign(grid, grid.cell(row, column));
        spans.push(match here && column == grid.column {
            true => Span::styled(format!(" [{sign}]"), look.selected()),
            false => Span::styled(format!("  {sign} "), style),
        });
    }
    Line::from(spans)
}

fn sign(grid: &ReaderGrid, state: CellState) -> (&'static str, Style) {
    let look = grid.look;
    match state {
        CellState::Reads => ("x", look.strong()),
        CellState::Reports => ("R", look.strong()),
        CellState::Begun => ("#", look.strong()),
        CellState::Not => (if look.ascii { "." } else { "\u{b7}" }, look.quiet()),
        CellState::Conflict => ("!", look.warn()),
        CellState::Closed => ("?", look.quiet()),
    }
}

/// What stands under the cursor, and what the signs mean.
fn words(grid: &ReaderGrid, width: usize) -> Vec<(String, Style)> {
    let (texts, look) = (&grid.texts, grid.look);
    let (proposal, member) = (grid.proposal(), grid.member());
    let state = match grid.cell(grid.row, grid.column) {
        CellState::Reads => "readers-cell-reads",
        CellState::Reports => "readers-cell-reports",
        CellState::Begun => "readers-cell-begun",
        CellState::Not => "readers-cell-not",
        CellState::Conflict => "readers-cell-conflict",
        CellState::Closed => "readers-cell-closed",
    };
    let said = Phrase::new(state).with("member", &member.name).with("proposal", &proposal.id);
    let mut found: Vec<(String, Style)> = Vec::new();
    let mut say = |text: &str, style: Style| {
        found.extend(chrome::wrap(text, width).into_iter().map(|line| (line, style)));
    };
    say(&texts.say(&said), look.strong());
    say(&format!("{} {}", proposal.id, proposal.title), look.plain());
    let wish = if member.prefers.contains(&proposal.id) {
        Some("readers-prefers")
    } else if member.declines.contains(&proposal.id) {
        Some("readers-declines")
    } else {
        None
    };
    let mut more: Vec<String> = wish.map(|id| texts.get(id)).into_iter().collect();
    if !member.expertise.is_empty() {
        more.push(texts.say(&Phrase::new("readers-knows").with("subjects", member.expertise.join(", "))));
    }
    if !proposal.topics.is_empty() {
        more.push(texts.say(&Phrase::new("readers-about").with("subjects", proposal.topics.join(", "))));
    }
    if !more.is_empty() {
        say(&more.join("  "), look.plain());
    }
    let legend = if grid.round.call.rapporteur { "readers-legend-report" } else { "readers-legend" };
    say(&texts.get(legend), look.quiet());
    found
}

/// The first letters of a name, at most three.
fn initials(name: &str) -> String {
    let letters = name.split_whitespace().filter_map(|word| word.chars().next());
    let all: Vec<char> = letters.collect();
    match all.as_slice() {
        [] => String::new(),
        [_] => name.chars().take(3).collect(),
        [first, .., last] if all.len() > 3 => [*first, *last].iter().collect(),
        all => all.iter().collect(),
    }
}

/// The keys that are possible now.
fn help_line(grid: &ReaderGrid) -> Vec<(String, String)> {
    let keys = |names: &[&str]| dialog::keys(&grid.texts, names);
    match &grid.mode {
        GridMode::Help(_) => return keys(&["scroll", "close"]),
        GridMode::Find(_) => return keys(&["search", "back"]),
        GridMode::Reason(_) => return keys(&["give", "more", "back"]),
        GridMode::Ask(..) => return keys(&["answer", "back"]),
        GridMode::Browse => {}
    }
    let shown = rows().filter(|row| row.label.starts_with("readers-do-") || row.label == "chair-do-help");
    let possible = shown
        .filter(|row| possible(grid, row.action).is_ok() && !matches!(row.action, GridCommand::Right(_)));
    let named = possible.filter_map(|row| {
        Some((chrome::key_name(*row.keys.first()?, &grid.texts), grid.texts.get(row.label)))
    });
    named.collect()
}
