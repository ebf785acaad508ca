//! Lists: where the cursor goes, which rows are shown, and which of how many those
//! are.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use unicode_width::UnicodeWidthStr;

use crate::domain::phrase::Phrase;
use crate::text::Texts;

/// The row this many rows further, within the list; 0 in an empty one.
#[must_use]
pub fn stepped(at: usize, by: isize, count: usize) -> usize {
    at.saturating_add_signed(by).min(count.saturating_sub(1))
}

/// The rows that a page moves: two stay in sight, so that one can read on.
#[must_use]
pub fn page(rows: usize) -> isize {
    isize::try_from(rows.saturating_sub(2).max(1)).unwrap_or(1)
}

/// The rows of a list that are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowsShown {
    /// The first of them.
    pub top: usize,
    /// For how many there is room.
    pub room: usize,
    /// How many the list has.
    pub all: usize,
}

impl RowsShown {
    /// The rows around the cursor: it stays inside, and the list stands still as
    /// long as it can, page by page, which costs fewest bytes.
    #[must_use]
    pub fn around(cursor: usize, room: usize, all: usize) -> RowsShown {
        if room == 0 || all <= room {
            return RowsShown { top: 0, room, all };
        }
        let half = (room / 2).max(1);
        let page = cursor / half;
        let top = (page.saturating_sub(1) * half).max((cursor + 1).saturating_sub(room)).min(all - room);
        RowsShown { top, room, all }
    }

    /// Those of the rows that are shown.
    #[must_use]
    pub fn of<T>(self, rows: &[T]) -> &[T] {
        let from = self.top.min(rows.len());
        &rows[from..(from + self.room).min(rows.len())]
    }

    /// Paints which rows these are on the lower edge of a frame, where there are more.
    pub fn paint(self, texts: &Texts, frame: &mut Frame<'_>, area: Rect) {
        let RowsShown { top, room, all } = self;
        if all <= room {
            return;
        }
        let said = Phrase::new("desk-rows").count("from", top + 1).count("to", top + room).count("all", all);
        let text = format!(" {} ", texts.say(&said));
        let width = u16::try_from(text.width()).unwrap_or(0).min(area.width.saturating_sub(2));
        let y = area.bottom().saturating_sub(1);
        let at = Rect { x: area.right().saturating_sub(width + 2), y, width, height: area.height.min(1) };
        frame.render_widget(Line::raw(text), at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cursor_stays_in_sight_and_no_row_is_lost() {
        for all in 0..30 {
            for room in 0..12 {
                for cursor in 0..all {
                    let shown = RowsShown::around(cursor, room, all);
                    let rows: Vec<usize> = (0..all).collect();
                    assert_eq!(shown.of(&rows).len(), room.min(all));
                    assert!(room == 0 || shown.of(&rows).contains(&cursor), "{cursor} of {all} in {room}");
                }
            }
        }
    }

    #[test]
    fn a_step_stays_within_the_list() {
        assert_eq!(stepped(0, -1, 3), 0);
        assert_eq!(stepped(1, 5, 3), 2);
        assert_eq!(stepped(4, isize::MIN, 3), 0);
        assert_eq!(stepped(0, 1, 0), 0);
    }
}
