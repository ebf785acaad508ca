//! The help page: every key with what it does, from the table of bindings.
//!
//! ```text
//! ┌ Alle toetsen ────────────────────────────┐
//! │ OVERAL                                   │
//! │  ?            alle toetsen               │
//! │  q            terug of stoppen           │
//! └──────────────────────────────────────────┘
//! ```

use ratatui::Frame;
use ratatui::crossterm::event::{KeyCode, KeyEvent};
use ratatui::layout::Rect;
use ratatui::text::Line;

use unicode_width::UnicodeWidthStr;

use super::{Reply, box_width, open_box, space};
use crate::tui::chrome;
use crate::tui::look::Look;

/// The help page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Help {
    /// Its title.
    pub title: String,
    /// Groups of (keys, what they do) under their heading.
    pub groups: Vec<(String, Vec<(String, String)>)>,
    /// The first line that is shown.
    pub top: usize,
}

impl Help {
    /// A page at its beginning.
    #[must_use]
    pub fn new(title: String, groups: Vec<(String, Vec<(String, String)>)>) -> Help {
        Help { title, groups, top: 0 }
    }

    /// Takes a key: arrows and pages scroll, anything else closes.
    pub fn key(&mut self, key: &KeyEvent) -> Reply<()> {
        let last = self.groups.iter().map(|(_, rows)| rows.len() + 2).sum::<usize>().saturating_sub(2);
        self.top = match key.code {
            KeyCode::Up | KeyCode::Char('k') => self.top.saturating_sub(1),
            KeyCode::Down | KeyCode::Char('j') => self.top + 1,
            KeyCode::PageUp => self.top.saturating_sub(10),
            KeyCode::PageDown | KeyCode::Char(' ') => self.top + 10,
            KeyCode::Home => 0,
            KeyCode::End => last,
            _ => return Reply::Cancelled,
        }
        .min(last);
        Reply::Stay
    }

    /// Paints the page over the screen.
    pub fn paint(&self, frame: &mut Frame<'_>, look: Look) {
        let (width, room) = box_width(frame, 76);
        let mut lines = Vec::new();
        let keys = self.groups.iter().flat_map(|(_, rows)| rows).map(|(keys, _)| keys.width()).max();
        let column = keys.unwrap_or(0).min(18).min(room / 2);
        for (heading, rows) in &self.groups {
            if !lines.is_empty() {
                lines.push(Line::default());
            }
            lines.push(Line::styled(heading.to_uppercase(), look.strong()));
            for (keys, label) in rows {
                let keys = chrome::cell(keys, column, look);
                let left = room.saturating_sub(column + 2);
                let mut wrapped = chrome::wrap(label, left).into_iter();
                let first = wrapped.next().unwrap_or_default();
                lines.push(Line::raw(format!(" {keys} {first}")));
                let indent = " ".repeat(column + 2);
                lines.extend(wrapped.map(|rest| Line::raw(format!("{indent}{rest}"))));
            }
        }
        let tall = usize::from(space(frame).height).saturating_sub(2);
        let title = if lines.len() > tall {
            let below = self.top.min(lines.len() - tall) + tall;
            format!("{} {}/{}", self.title, below, lines.len())
        } else {
            self.title.clone()
        };
        let area = open_box(frame, &title, width, lines.len(), look);
        let top = self.top.min(lines.len().saturating_sub(area.height.into()));
        for (y, line) in (area.y..area.bottom()).zip(lines.into_iter().skip(top)) {
            frame.render_widget(line, Rect { y, height: 1, ..area });
        }
    }
}
