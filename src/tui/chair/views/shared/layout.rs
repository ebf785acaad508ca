//! How a view is divided, and the lines and sentences that several views place in it.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::Line;

use crate::domain::id::names;
use crate::domain::phrase::Phrase;
use crate::result::error::FitError;
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::help::key_of;
use crate::tui::chair::state::Chair;
use crate::tui::chrome;
use crate::tui::clean::clean;

/// From this width on the list and the detail stand side by side.
const SIDE_BY_SIDE: u16 = 110;

/// Divides a view into its list and the detail of the cursor row. The detail
/// stands below, or beside where there is room, or falls away.
#[must_use]
pub fn list_and_detail(area: Rect, below: u16, least_list: u16) -> (Rect, Option<Rect>) {
    if area.width >= SIDE_BY_SIDE {
        let beside = (area.width * 2 / 5).clamp(44, 90);
        let [list, gap, detail] =
            Layout::horizontal([Constraint::Min(1), Constraint::Length(2), Constraint::Length(beside)])
                .areas(area);
        let _ = gap;
        return (list, Some(detail));
    }
    if area.height < least_list + 4 {
        return (area, None);
    }
    let below = below.min(area.height - least_list);
    let [list, detail] = Layout::vertical([Constraint::Min(1), Constraint::Length(below)]).areas(area);
    (list, Some(detail))
}

/// The least width of the titles: on a wide screen columns rather give way.
#[must_use]
pub fn title_width(width: u16) -> usize {
    if width >= 100 { 40 } else { 18 }
}

/// Paints lines from the top of an area, as many as there is room for; where others are
/// left, the last one shows it.
pub fn lines(
    chair: &Chair,
    frame: &mut Frame<'_>,
    area: Rect,
    lines: impl IntoIterator<Item = Line<'static>>,
) {
    paint(chair, frame, area, lines.into_iter().collect(), "");
}

/// The same of what stands whole on the page of the proposal under the cursor: the last
/// line says which key opens it.
pub fn lines_of_page(chair: &Chair, frame: &mut Frame<'_>, area: Rect, lines: Vec<Line<'static>>) {
    let key = key_of(ChairCommand::OpenPage, &chair.texts);
    let more = chair.texts.say(&Phrase::new("chair-more-on-page").with("key", key));
    paint(chair, frame, area, lines, &more);
}

fn paint(chair: &Chair, frame: &mut Frame<'_>, area: Rect, lines: Vec<Line<'static>>, more: &str) {
    let shown = chrome::that_fit(lines, area.height.into(), area.width.into(), more, chair.look);
    for (line, y) in shown.into_iter().zip(area.y..area.bottom()) {
        frame.render_widget(line, Rect { y, height: 1, ..area });
    }
}

/// The same area without its first column.
#[must_use]
pub fn indented(area: Rect) -> Rect {
    Rect { x: area.x + 1, width: area.width.saturating_sub(1), ..area }
}

/// A text as lines of a width, a blank before each.
#[must_use]
pub fn wrapped(text: &str, width: usize, style: Style) -> Vec<Line<'static>> {
    let lines = chrome::wrap(&clean(text), width.saturating_sub(2)).into_iter();
    lines.map(|line| Line::styled(format!(" {line}"), style)).collect()
}

/// Lines that are longer than the area, from where the reader is.
pub fn scrolled(chair: &Chair, frame: &mut Frame<'_>, area: Rect, all: Vec<Line<'static>>) {
    lines_from(chair, frame, area, all, chair.scroll);
}

/// Paints lines from this one on, or as far down as they go; how many are left below
/// stands where the last one would, with the key that goes there.
pub fn lines_from(chair: &Chair, frame: &mut Frame<'_>, area: Rect, all: Vec<Line<'static>>, top: usize) {
    let room = usize::from(area.height);
    let top = top.min(all.len().saturating_sub(room));
    let hidden = all.len().saturating_sub(top + room);
    lines(chair, frame, area, all.into_iter().skip(top));
    if hidden > 0 && room > 1 {
        let more = chair.texts.say(&Phrase::new("chair-more-below").count("count", hidden + 1));
        let more = chrome::cell(&format!(" {more}"), usize::from(area.width), chair.look);
        let last = Rect { y: area.bottom() - 1, height: 1, ..area };
        frame.render_widget(Line::styled(more, chair.look.warn()), last);
    }
}

/// Why the money cannot be divided, and what to do.
#[must_use]
pub fn refusal(chair: &Chair, error: &FitError) -> String {
    let said = match error {
        FitError::Tie { members, contenders } => {
            let waits = chair.waits_for_lot();
            Phrase::new(if waits { "chair-tie-matters-lot" } else { "chair-tie-matters" })
                .with("proposals", names(members))
                .with("contenders", names(contenders))
        }
        other => other.phrase(),
    };
    clean(&chair.texts.say(&said))
}

/// A sentence where a view has nothing to show.
pub fn note(chair: &Chair, frame: &mut Frame<'_>, area: Rect, id: &str) {
    use ratatui::widgets::{Paragraph, Wrap};
    let text = Paragraph::new(chair.texts.get(id)).wrap(Wrap { trim: true });
    frame.render_widget(text, area.inner(ratatui::layout::Margin::new(1, 1)));
}
