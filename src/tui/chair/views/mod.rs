//! The chair's views: pure functions of the state, one file each.

pub mod agenda;
pub mod budget;
pub mod compare;
pub mod detail;
pub mod dispute;
pub mod opposite;
pub mod page;
pub mod progress;
pub mod ranking;
pub mod roll;
pub mod table;
pub mod whatif;
pub mod write;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

use crate::tui::chair::state::{Chair, View};

/// From this width on the list and the detail stand side by side.
const SIDE_BY_SIDE: u16 = 110;

/// Draws the view that is shown.
pub fn draw(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    match chair.view {
        View::Progress => progress::draw(chair, frame, area),
        View::Ranking => ranking::draw(chair, frame, area),
        View::Budget => budget::draw(chair, frame, area),
        View::Disputes => dispute::draw(chair, frame, area),
        View::Compare => compare::draw(chair, frame, area),
        View::WhatIf => whatif::draw(chair, frame, area),
        View::Meeting => agenda::draw(chair, frame, area),
    }
}

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

/// A sentence where a view has nothing to show.
pub fn note(chair: &Chair, frame: &mut Frame<'_>, area: Rect, id: &str) {
    use ratatui::widgets::{Paragraph, Wrap};
    let text = Paragraph::new(chair.texts.get(id)).wrap(Wrap { trim: true });
    frame.render_widget(text, area.inner(ratatui::layout::Margin::new(1, 1)));
}
