//! The palette: every action by its name, found as you type.
//!
//! ```text
//! ┌ Wat wilt u doen? ────────────────────────┐
//! │ : indie_                                 │
//! │ > indienen                            i  │
//! │   alles indienen wat klaar is         I  │
//! └──────────────────────────────────────────┘
//! ```

use ratatui::Frame;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::layout::Rect;
use ratatui::text::Line;
use tui_input::Input;
use unicode_width::UnicodeWidthStr;

use super::{Reply, box_width, open_box, prompt, space};
use crate::tui::chrome;
use crate::tui::find::{fold, matches};
use crate::tui::look::Look;

/// One action in the palette.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaletteEntry<A> {
    /// Its name.
    pub name: String,
    /// The keys that do the same.
    pub keys: String,
    /// Whether it is possible now.
    pub possible: bool,
    /// The action.
    pub action: A,
}

/// Every action by its name.
#[derive(Clone, Debug)]
pub struct Palette<A> {
    /// What is asked.
    pub title: String,
    entries: Vec<PaletteEntry<A>>,
    input: Input,
    at: usize,
}

impl<A: Clone> Palette<A> {
    /// All actions; what is possible now comes first.
    #[must_use]
    pub fn new(title: String, mut entries: Vec<PaletteEntry<A>>) -> Palette<A> {
        entries.sort_by_key(|entry| !entry.possible);
        Palette { title, entries, input: Input::default(), at: 0 }
    }

    fn found(&self) -> Vec<&PaletteEntry<A>> {
        let query = self.input.value();
        let wanted = fold(query.trim());
        let begins =
            |entry: &&PaletteEntry<A>| fold(&entry.name).split(' ').any(|word| word.starts_with(&wanted));
        let mut found: Vec<&PaletteEntry<A>> = self
            .entries
            .iter()
            .filter(|entry| matches(query, &format!("{} {}", entry.name, entry.keys)))
            .collect();
        // A name that begins as typed is meant rather than one with such a word in it, and
        // that rather than one that holds it.
        let starts = |entry: &&PaletteEntry<A>| fold(&entry.name).starts_with(&wanted);
        found.sort_by_key(|entry| (!entry.possible, !starts(entry), !begins(entry)));
        found
    }

    /// Takes a key. The reply is the action that was chosen.
    pub fn key(&mut self, key: &KeyEvent) -> Reply<A> {
        let last = self.found().len().saturating_sub(1);
        match key.code {
            KeyCode::Esc => return Reply::Cancelled,
            KeyCode::Char('c') if key.modifiers == KeyModifiers::CONTROL => return Reply::Cancelled,
            KeyCode::Backspace if self.input.value().is_empty() => return Reply::Cancelled,
            KeyCode::Enter => {
                let chosen =
                    self.found().get(self.at).filter(|entry| entry.possible).map(|e| e.action.clone());
                return chosen.map_or(Reply::Stay, Reply::Given);
            }
            KeyCode::Up | KeyCode::BackTab => self.at = self.at.saturating_sub(1),
            KeyCode::Down | KeyCode::Tab => self.at = (self.at + 1).min(last),
            KeyCode::PageUp => self.at = self.at.saturating_sub(10),
            KeyCode::PageDown => self.at = (self.at + 10).min(last),
            _ => {
                prompt::type_key(&mut self.input, key);
                self.at = 0;
            }
        }
        Reply::Stay
    }

    /// Takes pasted text.
    pub fn paste(&mut self, text: &str) {
        prompt::paste_line(&mut self.input, text);
        self.at = 0;
    }

    /// Paints the palette over the screen.
    pub fn paint(&self, frame: &mut Frame<'_>, look: Look) {
        let (width, room) = box_width(frame, 66);
        let found = self.found();
        let tall = usize::from(space(frame).height).saturating_sub(6).min(self.entries.len());
        let area = open_box(frame, &self.title, width, 1 + tall, look);
        if area.height == 0 {
            return;
        }
        frame.render_widget(Line::styled(":", look.strong()), Rect { height: 1, ..area });
        let x = area.x + 2.min(area.width);
        prompt::line(
            frame,
            Rect { x, width: area.right().saturating_sub(x), height: 1, ..area },
            &self.input,
            look,
        );
        let shown = usize::from(area.height) - 1;
        let top = (self.at + 1).saturating_sub(shown);
        for (row, (index, entry)) in found.into_iter().enumerate().skip(top).take(shown).enumerate() {
            let sign = if index == self.at { "> " } else { "  " };
            let name = chrome::cell(&entry.name, room.saturating_sub(3 + entry.keys.width()), look);
            let style = if entry.possible { chrome::row_style(index == self.at) } else { look.quiet() };
            let name = if entry.possible { name } else { format!("({})", name.trim_end()) };
            let y = area.y + 1 + u16::try_from(row).unwrap_or(0);
            let text = chrome::cell(&format!("{sign}{name}"), room.saturating_sub(entry.keys.width()), look);
            frame.render_widget(
                Line::styled(format!("{text}{}", entry.keys), style),
                Rect { y, height: 1, ..area },
            );
        }
    }
}
