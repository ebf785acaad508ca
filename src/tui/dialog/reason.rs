//! A question for a few sentences, such as the reason of an abstention:
//!
//! ```text
//! ┌ Waarom onthoudt u zich? ─────────────────┐
//! │ Kwaliteit van het partnerschap           │
//! │ ┌──────────────────────────────────────┐ │
//! │ │ Geen ervaring met dit soort          │ │
//! │ │ samenwerking._                       │ │
//! │ └──────────────────────────────────────┘ │
//! │ Enter bewaart, Esc gaat terug            │
//! └──────────────────────────────────────────┘
//! ```

use ratatui::Frame;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui_textarea::TextArea;

use super::written::{self, editor, plain};
use super::{Reply, box_width, open_box, space};
use crate::text::Texts;
use crate::tui::chrome;
use crate::tui::look::Look;

/// A question for a few sentences. An empty answer is no answer.
#[derive(Clone, Debug)]
pub struct ReasonForm {
    /// What is asked.
    pub title: String,
    /// What one should know before answering.
    pub body: Vec<String>,
    editor: TextArea<'static>,
    empty: bool,
}

impl ReasonForm {
    /// A question without an answer yet.
    #[must_use]
    pub fn new(title: String, body: Vec<String>) -> ReasonForm {
        ReasonForm { title, body, editor: editor(""), empty: false }
    }

    /// The same question with an answer to begin with.
    #[must_use]
    pub fn starting_with(mut self, text: &str) -> ReasonForm {
        self.editor = editor(text);
        self
    }

    /// What was typed so far.
    #[must_use]
    pub fn text(&self) -> String {
        self.editor.lines().join("\n")
    }

    /// Takes a key. Enter answers; Alt-Enter begins a new line.
    pub fn key(&mut self, key: &KeyEvent) -> Reply<String> {
        self.empty = false;
        match key.code {
            KeyCode::Esc => return Reply::Cancelled,
            KeyCode::Char('c') if key.modifiers == KeyModifiers::CONTROL => return Reply::Cancelled,
            KeyCode::Enter if key.modifiers.is_empty() => {
                let text = self.text().trim().to_owned();
                if !text.is_empty() {
                    return Reply::Given(text);
                }
                self.empty = true;
            }
            KeyCode::Enter => self.editor.insert_newline(),
            _ => {
                self.editor.input(*key);
            }
        }
        Reply::Stay
    }

    /// Takes pasted text as one change.
    pub fn paste(&mut self, text: &str) {
        self.editor.insert_str(plain(text));
    }

    /// Paints the question over the screen.
    pub fn paint(&self, frame: &mut Frame<'_>, texts: &Texts, look: Look) {
        let (width, room) = box_width(frame, 64);
        let body: Vec<String> = self.body.iter().flat_map(|line| chrome::wrap(line, room)).collect();
        let tall = usize::from(space(frame).height);
        let body_lines = body.len().min(tall.saturating_sub(9));
        let area = open_box(frame, &self.title, width, body_lines + 7, look);
        let mut y = area.y;
        for text in body.into_iter().take(body_lines) {
            frame.render_widget(Line::raw(text), Rect { y, height: 1, ..area }.intersection(area));
            y += 1;
        }
        let frame_of_editor = Rect { y, height: area.bottom().saturating_sub(y + 1), ..area };
        let block = ratatui::widgets::Block::bordered().border_set(look.border());
        let inner = block.inner(frame_of_editor);
        frame.render_widget(block, frame_of_editor);
        written::paint(&self.editor, frame, inner);
        let (hint, style) = if self.empty {
            (format!("!! {}", texts.get("tui-reason-empty")), look.bad())
        } else {
            (texts.get("tui-reason-keys"), look.quiet())
        };
        let last = Rect { y: area.bottom().saturating_sub(1), height: area.height.min(1), ..area };
        frame.render_widget(Line::styled(hint, style), last);
    }
}
