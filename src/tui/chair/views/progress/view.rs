//! The painting of who is ready: members, sheets, and what stands in the way.

use std::collections::BTreeMap;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::domain::sheet::SheetState;
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::help::key_of;
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::progress::state::{Progress, ReaderProgress, Seat};
use crate::tui::chair::views::shared::grid::{Grid, GridCell, GridColumn, GridRow};
use crate::tui::chair::views::shared::layout::{self, indented, note};
use crate::tui::chrome;
use crate::tui::clean::clean;
use crate::tui::look::Look;

/// Below this width the members' list falls away.
const WITH_MEMBERS: u16 = 72;

/// Paints the view.
pub fn paint(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    let progress = &chair.figures.progress;
    if progress.rows.is_empty() || progress.members.is_empty() {
        note(chair, frame, area, "chair-progress-empty");
        return;
    }
    let legend = chrome::wrap(&legend(chair), usize::from(area.width.saturating_sub(2)));
    let blockers = blocker_lines(chair, usize::from(area.width.saturating_sub(2)), area.height);
    let below = u16::try_from(legend.len() + blockers.len()).unwrap_or(0);
    let below = below.min(area.height.saturating_sub(5));
    let [summary, middle, foot] =
        Layout::vertical([Constraint::Length(1), Constraint::Min(0), Constraint::Length(below)]).areas(area);
    paint_summary(chair, frame, summary);
    let marks = initials(progress);
    if area.width >= WITH_MEMBERS {
        let wide = if area.width >= 110 { 48 } else { 33 };
        let [members, matrix] =
            Layout::horizontal([Constraint::Length(wide), Constraint::Min(0)]).areas(middle);
        paint_members(chair, frame, members, &marks);
        paint_matrix(chair, frame, matrix, &marks);
    } else {
        paint_matrix(chair, frame, middle, &marks);
    }
    let lines = legend.into_iter().map(|line| (line, chair.look.quiet()));
    let lines = lines.chain(blockers.into_iter().map(|line| {
        let style = if line.starts_with('!') { chair.look.warn() } else { chair.look.strong() };
        (line, style)
    }));
    layout::lines(chair, frame, indented(foot), lines.map(|(line, style)| Line::styled(line, style)));
}

fn paint_summary(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    let progress = &chair.figures.progress;
    let (done, all) = (progress.submitted(), progress.to_do());
    let text = Phrase::new("chair-progress-sum").count("done", done).count("all", all);
    let text = format!(" {}  ", chair.texts.say(&text));
    let room = usize::from(area.width).saturating_sub(text.chars().count() + 1);
    let bar = chair.look.bar(room, (done * 1000).checked_div(all).unwrap_or(0));
    frame.render_widget(Line::raw(format!("{text}{bar}")), area);
}

fn paint_members(chair: &Chair, frame: &mut Frame<'_>, area: Rect, marks: &BTreeMap<&str, String>) {
    let readers = &chair.figures.progress.members;
    let two = readers.len() * 2 < usize::from(area.height);
    let mut lines = vec![Line::default()];
    for reader in readers {
        let count = Phrase::new("chair-of").count("done", reader.submitted).count("all", reader.to_do);
        let count = chair.texts.say(&count);
        let mark = marks.get(reader.id.as_str()).map_or("", String::as_str);
        let room = usize::from(area.width).saturating_sub(count.chars().count() + 4);
        let name = chrome::cell(&format!("{mark} {}", clean(&reader.name)), room, chair.look);
        let done = reader.open() == 0;
        let style = if done { chair.look.good() } else { chair.look.strong() };
        lines.push(Line::styled(format!(" {name} {count}"), style));
        if two {
            lines.push(Line::styled(format!("    {}", state_words(chair, reader)), chair.look.quiet()));
        }
    }
    layout::lines(chair, frame, Rect { width: area.width.saturating_sub(2), ..area }, lines);
}

/// What a member still has to do, such as `2 ingevuld, 1 begonnen`.
fn state_words(chair: &Chair, reader: &ReaderProgress) -> String {
    let counts = [
        ("chair-count-ready", reader.ready),
        ("chair-count-begun", reader.begun),
        ("chair-count-untouched", reader.untouched()),
        ("chair-count-conflict", reader.conflicts),
    ];
    let words: Vec<String> = counts
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(id, count)| chair.texts.say(&Phrase::new(id).count("count", *count)))
        .collect();
    if words.is_empty() { chair.texts.get("chair-count-done") } else { words.join(", ") }
}

fn paint_matrix(chair: &Chair, frame: &mut Frame<'_>, area: Rect, marks: &BTreeMap<&str, String>) {
    let progress = &chair.figures.progress;
    let mut columns = vec![GridColumn::new(chair.texts.get("chair-col-proposal"), 16).growing()];
    columns.extend(progress.members.iter().map(|reader| {
        GridColumn::new(marks.get(reader.id.as_str()).cloned().unwrap_or_default(), 2).moving()
    }));
    columns.push(GridColumn::new(chair.texts.get("chair-col-in"), 5).right().drops(1));
    let rows = progress.rows.iter().map(|row| {
        let mut cells: Vec<GridCell> = vec![chair.name(&chair.round.proposals[row.index]).into()];
        cells.extend(row.seats.iter().map(|seat| seat_cell(*seat, chair.look)));
        let done = row.seats.iter().filter(|seat| seat.is_in()).count();
        let all = done + row.seats.iter().filter(|seat| seat.is_open()).count();
        let style = if done == all { chair.look.good() } else { chair.look.strong() };
        let hidden = row.seats.contains(&Seat::Hidden);
        let text = if hidden { String::new() } else { format!("{done}/{all}") };
        cells.push(GridCell::styled(text, style));
        GridRow::Cells(cells)
    });
    let grid = Grid { columns, rows: rows.collect(), selected: chair.cursor_row() };
    grid.paint_from(frame, area, chair.look, chair.across);
}

/// The sign of a sheet.
fn seat_cell(seat: Seat, look: Look) -> GridCell {
    let sign = |nice: &'static str, ascii: &'static str| if look.ascii { ascii } else { nice };
    match seat {
        Seat::NotRead => GridCell::from(""),
        Seat::Hidden => GridCell::from("?"),
        Seat::Abstained => GridCell::styled("o", look.good()),
        Seat::Sheet(SheetState::Submitted) => GridCell::styled(sign("\u{25a0}", "#"), look.good()),
        Seat::Sheet(SheetState::Ready) => GridCell::from(sign("\u{25a1}", "=")),
        Seat::Sheet(SheetState::Begun) => GridCell::from("~"),
        Seat::Sheet(SheetState::Untouched) => GridCell::styled(sign("\u{b7}", "."), look.warn()),
        Seat::Sheet(SheetState::Conflict) => GridCell::from("b"),
    }
}

/// The signs that occur, with their meaning.
fn legend(chair: &Chair) -> String {
    let kinds = [
        (Seat::Sheet(SheetState::Submitted), "chair-legend-submitted"),
        (Seat::Abstained, "chair-legend-abstained"),
        (Seat::Sheet(SheetState::Ready), "chair-legend-ready"),
        (Seat::Sheet(SheetState::Begun), "chair-legend-begun"),
        (Seat::Sheet(SheetState::Untouched), "chair-legend-untouched"),
        (Seat::Sheet(SheetState::Conflict), "chair-legend-conflict"),
        (Seat::Hidden, "chair-legend-hidden"),
    ];
    let rows = &chair.figures.progress.rows;
    let occurs = |seat: Seat| rows.iter().any(|row| row.seats.contains(&seat));
    kinds
        .iter()
        .filter(|(seat, _)| occurs(*seat))
        .map(|(seat, id)| format!("{} {}", seat_cell(*seat, chair.look).text, chair.texts.get(id)))
        .collect::<Vec<_>>()
        .join("  ")
}

/// What stands in the way of the next phase, as many lines as there is room for.
fn blocker_lines(chair: &Chair, width: usize, height: u16) -> Vec<String> {
    let Some(next) = chair.round.phase.next() else { return Vec::new() };
    let texts = &chair.texts;
    let next = texts.get(&format!("phase-{}", next.code()));
    let blockers = &chair.figures.blockers;
    let forbidden = blockers.iter().any(|blocker| blocker.forbids);
    let id = match blockers.is_empty() {
        true => "chair-next-clear",
        false if chair.round.phase == Phase::Deliberation && !forbidden => "chair-next-unusual",
        false => "chair-next-open",
    };
    let key = key_of(ChairCommand::NextPhase, texts);
    let said = Phrase::new(id).with("phase", next).with("key", &key).count("count", blockers.len());
    let head = texts.say(&said);
    let room = usize::from(height / 4).max(2);
    let mut lines = chrome::wrap(&head, width);
    for blocker in blockers {
        lines.extend(chrome::wrap(&format!("! {}", clean(&texts.say(&blocker.what))), width));
    }
    if lines.len() > room {
        lines.truncate(room.saturating_sub(1));
        // What forbids the step comes first, and instead of the list.
        lines.push(match forbidden {
            true => texts.get("chair-next-more-later"),
            false => texts.say(&Phrase::new("chair-next-more").with("key", key)),
        });
    }
    lines
}

/// Two letters for each member, different as far as names allow.
fn initials(progress: &Progress) -> BTreeMap<&str, String> {
    let letters = |reader: &ReaderProgress| {
        let name = clean(&reader.name);
        let words: Vec<&str> = name.split_whitespace().collect();
        let first = |word: &str| word.chars().next().unwrap_or(' ');
        match words.as_slice() {
            [] => reader.id.as_str().chars().take(2).collect(),
            [one] => one.chars().take(2).collect(),
            [one, .., last] => [first(one), first(last)].iter().collect::<String>(),
        }
    };
    let mut all: BTreeMap<&str, String> = BTreeMap::new();
    for reader in &progress.members {
        let mut mark = letters(reader);
        if all.values().any(|other| *other == mark) {
            mark = clean(&reader.name).chars().take(2).collect();
        }
        all.insert(reader.id.as_str(), mark);
    }
    all
}
