//! A question for one line of text:
//!
//! ```text
//! ┌ Zoeken in dossier ───────────────────────┐
//! │ wijk_                                    │
//! │ Enter zoekt, Esc gaat terug              │
//! └──────────────────────────────────────────┘
//! ```

use ratatui::Frame;
use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use tui_input::backend::crossterm::to_input_request;
use tui_input::{Input, InputRequest};

use super::{Reply, box_width, open_box};
use crate::tui::chrome;
use crate::tui::clean::clean;
use crate::tui::look::Look;

/// A question for one line of text.
#[derive(Clone, Debug)]
pub struct Prompt {
    /// What is asked.
    pub title: String,
    /// What one should know, under the line.
    pub hint: String,
    /// What was typed.
    pub input: Input,
}

impl Prompt {
    /// An empty line.
    #[must_use]
    pub fn new(title: String, hint: String) -> Prompt {
        Prompt { title, hint, input: Input::default() }
    }

    /// The same question with a text to begin with.
    #[must_use]
    pub fn starting_with(mut self, text: &str) -> Prompt {
        self.input = Input::new(clean(text));
        self
    }

    /// Takes a key. The reply is the text.
    pub fn key(&mut self, key: &KeyEvent) -> Reply<String> {
        match key.code {
            KeyCode::Esc => Reply::Cancelled,
            KeyCode::Char('c') if key.modifiers == KeyModifiers::CONTROL => Reply::Cancelled,
            KeyCode::Enter => Reply::Given(self.input.value().to_owned()),
            _ => {
                type_key(&mut self.input, key);
                Reply::Stay
            }
        }
    }

    /// Takes pasted text: its first line.
    pub fn paste(&mut self, text: &str) {
        paste_line(&mut self.input, text);
    }

    /// Paints the question over the screen.
    pub fn paint(&self, frame: &mut Frame<'_>, look: Look) {
        let (width, room) = box_width(frame, 60);
        let hint = chrome::wrap(&self.hint, room);
        let area = open_box(frame, &self.title, width, 1 + hint.len(), look);
        line(frame, Rect { height: area.height.min(1), ..area }, &self.input, look);
        let rows = usize::from(area.height.saturating_sub(1));
        let hint = hint.into_iter().map(|text| Line::styled(text, look.quiet())).collect();
        let hint = chrome::that_fit(hint, rows, area.width.into(), "", look);
        for (y, line) in (area.y.saturating_add(1)..area.bottom()).zip(hint) {
            frame.render_widget(line, Rect { y, height: 1, ..area });
        }
    }
}

/// Puts a key into a line of input.
pub(crate) fn type_key(input: &mut Input, key: &KeyEvent) {
    if let Some(request) = to_input_request(&Event::Key(*key)) {
        input.handle(request);
    }
}

/// Puts the first line of pasted text into a line of input, at most 500 characters.
pub(crate) fn paste_line(input: &mut Input, text: &str) {
    let first = text.lines().next().unwrap_or_default();
    for c in clean(first).chars().take(500) {
        input.handle(InputRequest::InsertChar(c));
    }
}

/// Paints a line of input with the terminal's cursor in it.
pub(crate) fn line(frame: &mut Frame<'_>, area: Rect, input: &Input, look: Look) {
    if area.is_empty() {
        return;
    }
    let room = usize::from(area.width).saturating_sub(1);
    let scroll = input.visual_scroll(room);
    let shown: String = {
        let mut skipped = 0;
        let wide = |c: char| unicode_width::UnicodeWidthChar::width(c).unwrap_or(0);
        input
            .value()
            .chars()
            .skip_while(|c| {
                let skip = skipped < scroll;
                skipped += wide(*c);
                skip
            })
            .collect()
    };
    frame.render_widget(Line::raw(chrome::cell(&shown, area.width.into(), look)), area);
    let x = u16::try_from(input.visual_cursor().saturating_sub(scroll)).unwrap_or(0).min(area.width - 1);
    frame.set_cursor_position(Position { x: area.x + x, y: area.y });
}
