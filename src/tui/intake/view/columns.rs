//! Which column holds what:
//!
//! ```text
//! ┌ Wat staat in welke kolom? ───────────────────────────────────────────────┐
//! │   Kolom in het bestand   Bevat               Voorbeelden                  │
//! │ > Projectnaam            titel               Buurthuis | Leesclub | Koor  │
//! │   Wat kost het           alleen bewaren      12.000,00 | 8.500,00         │
//! └──────────────────────────────────────────────────────────────────────────┘
//!  Wat kost het: 12.000,00 | 8.500,00
//! ```

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

use crate::domain::phrase::Phrase;
use crate::import::columns::ColumnHolds;
use crate::import::kind::TableKind;
use crate::tui::chrome;
use crate::tui::clean::clean;
use crate::tui::intake::fields::held;
use crate::tui::intake::state::{Intake, IntakeSeen, sums};
use crate::tui::list::RowsShown;

/// Paints the columns.
pub(super) fn paint(intake: &Intake, frame: &mut Frame<'_>, area: Rect) -> IntakeSeen {
    let (texts, look) = (&intake.texts, intake.look);
    let below = detail(intake, usize::from(area.width.saturating_sub(2)));
    let tall = u16::try_from(below.len()).unwrap_or(1).min(area.height / 3).max(1);
    let [list, detail] = Layout::vertical([Constraint::Min(4), Constraint::Length(tall)]).areas(area);
    let block = chrome::block(&texts.get("intake-columns"), true, look);
    let inner = block.inner(list);
    frame.render_widget(block, list);
    let width = usize::from(inner.width.saturating_sub(2));
    let [heading, field, sample] = widths(width);
    let row = |sign: &str, cells: [&str; 3]| {
        let cell = |text: &str, room: usize| chrome::cell(text, room.saturating_sub(1), look);
        let [one, two, three] = cells;
        let text = format!("{sign}{} {} {}", cell(one, heading), cell(two, field), cell(three, sample));
        chrome::cell(text.trim_end(), width, look)
    };
    let head = ["intake-col-column", "intake-col-field", "intake-col-samples"].map(|id| texts.get(id));
    let mut lines = vec![Line::styled(row("  ", [&head[0], &head[1], &head[2]]), look.strong())];
    let room = usize::from(inner.height.saturating_sub(1));
    let shown = RowsShown::around(intake.at, room, intake.sight.columns.len());
    for (index, column) in intake.sight.columns.iter().enumerate().skip(shown.top).take(room) {
        let here = index == intake.at;
        let samples = clean(&column.samples.join(" | "));
        let held = held(intake, column);
        let text = row(if here { "> " } else { "  " }, [&name(intake, &column.heading), &held, &samples]);
        let style = match column.holds {
            _ if here => chrome::row_style(true),
            ColumnHolds::Field(_) | ColumnHolds::OfCall(_) => look.plain(),
            ColumnHolds::Extra | ColumnHolds::Unknown => look.quiet(),
        };
        lines.push(Line::styled(text, style));
    }
    for (y, line) in (inner.y..inner.bottom()).zip(lines) {
        frame
            .render_widget(line, Rect { x: inner.x + 1, y, width: inner.width.saturating_sub(2), height: 1 });
    }
    shown.paint(texts, frame, list);
    let lines = below.into_iter().map(Line::raw).collect();
    let lines = chrome::that_fit(lines, tall.into(), usize::from(area.width.saturating_sub(2)), "", look);
    for (y, line) in (detail.y..detail.bottom()).zip(lines) {
        frame.render_widget(
            line,
            Rect { x: detail.x + 1, y, width: detail.width.saturating_sub(2), height: 1 },
        );
    }
    IntakeSeen { rows: room, lines: intake.sight.columns.len() }
}

/// The widths of heading, field and samples; on a narrow screen there are no samples.
fn widths(width: usize) -> [usize; 3] {
    let room = width.saturating_sub(4);
    if width < 60 {
        let heading = room / 2;
        return [heading, room - heading, 0];
    }
    let heading = (room * 3 / 8).min(44);
    let field = (room / 4).clamp(20, 30);
    [heading, field, room - heading - field]
}

fn name(intake: &Intake, heading: &str) -> String {
    match heading.is_empty() {
        true => intake.texts.get("intake-no-heading"),
        false => clean(heading),
    }
}

/// The column under the cursor as a whole, and what comes of the table as it is read now.
fn detail(intake: &Intake, width: usize) -> Vec<String> {
    let texts = &intake.texts;
    let mut lines = Vec::new();
    if let Some(column) = intake.column() {
        let samples = clean(&column.samples.join(" | "));
        lines.extend(chrome::wrap(&format!("{}: {samples}", name(intake, &column.heading)), width));
    }
    let mut say = |phrase: &Phrase| lines.extend(chrome::wrap(&texts.say(phrase), width));
    if intake.kind == TableKind::Proposals && intake.sight.holder("id").is_none() {
        say(&Phrase::new("intake-no-id"));
    }
    if let Some(preview) = &intake.sight.preview {
        let (equal, other) = sums(preview);
        let left =
            Phrase::new("intake-rows").count("rows", preview.rows).count("left", preview.left_out.len());
        say(&left);
        if equal + other > 0 {
            say(&Phrase::new("intake-sums").count("equal", equal).count("other", other));
        }
    } else if intake.sight.question.is_some() {
        say(&Phrase::new("intake-questions-follow"));
    }
    lines
}
