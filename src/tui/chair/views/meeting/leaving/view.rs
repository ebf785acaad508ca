//! The painting of who leaves the room.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::domain::phrase::Phrase;
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::meeting::table::state::OnTable;
use crate::tui::chair::views::meeting::table::view::{paragraph, title};
use crate::tui::chair::views::shared::layout::lines as shown;
use crate::tui::clean::clean;

/// Paints who leaves the room.
pub fn paint(chair: &Chair, table: &OnTable, frame: &mut Frame<'_>, area: Rect) {
    shown(chair, frame, area, lines(chair, table, usize::from(area.width)));
}

fn lines(chair: &Chair, table: &OnTable, width: usize) -> Vec<Line<'static>> {
    let mut lines = vec![title(chair, &table.proposal, width), Line::default()];
    for member in &table.out {
        let said = Phrase::new("chair-page-conflict").with("name", chair.round.committee.names([member]));
        let said = clean(&chair.texts.say(&said));
        lines.extend(
            paragraph(&format!("!! {said}"), width).into_iter().map(|line| line.style(chair.look.bad())),
        );
    }
    lines.push(Line::default());
    lines.extend(paragraph(&chair.texts.get("meeting-leaving"), width));
    lines
}
