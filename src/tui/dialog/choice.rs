//! A question with a few answers, one under the cursor:
//!
//! ```text
//! ┌ Indienen? ───────────────────────────────┐
//! │ P07 Brugfiguren in het Pajottenland      │
//! │ Voorlopig totaal: 72,50                  │
//! │                                          │
//! │   j ja, indienen                         │
//! │ > n nee, terug                           │
//! └──────────────────────────────────────────┘
//! ```

use ratatui::Frame;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::{Reply, box_width, open_box};
use crate::text::Texts;
use crate::tui::chrome;
use crate::tui::look::Look;

/// A question with a few answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is asked.
    pub title: String,
    /// What one should know before answering.
    pub body: Vec<String>,
    /// The answers with the letters that choose them.
    pub options: Vec<(char, String)>,
    /// The answer under the cursor.
    pub at: usize,
    /// The first line of the body that is shown.
    pub top: usize,
    /// Whether a letter only moves the cursor, so that what somebody is typing
    /// when the question comes does not answer it.
    pub weighed: bool,
}

impl Choice {
    /// Yes or no. Yes is answer 0; the cursor stands on no, so that Enter alone
    /// does nothing that must be taken back.
    #[must_use]
    pub fn confirm(title: String, body: Vec<String>, yes: String, texts: &Texts) -> Choice {
        let options = vec![
            (letter(texts, "tui-yes-letter", 'y'), yes),
            (letter(texts, "tui-no-letter", 'n'), texts.get("tui-no")),
        ];
        Choice { title, body, options, at: 1, top: 0, weighed: false }
    }

    /// A question with these answers; the cursor stands on the first.
    #[must_use]
    pub fn of(title: String, body: Vec<String>, options: Vec<(char, String)>) -> Choice {
        Choice { title, body, options, at: 0, top: 0, weighed: false }
    }

    /// A question that comes unasked, while somebody types: nothing stands under
    /// the cursor, and only Enter answers once something does.
    #[must_use]
    pub fn weighed(title: String, body: Vec<String>, options: Vec<(char, String)>) -> Choice {
        let at = options.len();
        Choice { title, body, options, at, top: 0, weighed: true }
    }

    /// Takes a key. The reply is the number of the answer.
    pub fn key(&mut self, key: &KeyEvent) -> Reply<usize> {
        let last = self.options.len().saturating_sub(1);
        match key.code {
            KeyCode::Esc => return Reply::Cancelled,
            KeyCode::Char('c') if key.modifiers == KeyModifiers::CONTROL => return Reply::Cancelled,
            KeyCode::Enter if self.at <= last => return Reply::Given(self.at),
            KeyCode::Up | KeyCode::BackTab => self.at = self.at.saturating_sub(1),
            KeyCode::Down | KeyCode::Tab if self.at > last => self.at = 0,
            KeyCode::Down | KeyCode::Tab => self.at = (self.at + 1).min(last),
            KeyCode::PageUp => self.top = self.top.saturating_sub(5),
            KeyCode::PageDown => self.top = (self.top + 5).min(self.body.len().saturating_sub(1)),
            KeyCode::Char(c) => {
                let chosen = self.options.iter().position(|(letter, _)| letter.eq_ignore_ascii_case(&c));
                if !self.weighed {
                    return chosen.map_or(Reply::Stay, Reply::Given);
                }
                self.at = chosen.unwrap_or(self.options.len());
            }
            _ => {}
        }
        Reply::Stay
    }

    /// Draws the question over the screen.
    pub fn view(&self, frame: &mut Frame<'_>, look: Look) {
        let (width, room) = box_width(frame, 72);
        let body: Vec<String> = self.body.iter().flat_map(|line| chrome::wrap(line, room)).collect();
        let lines = body.len() + 1 + self.options.len();
        let area = open_box(frame, &self.title, width, lines, look);
        let shown = usize::from(area.height).saturating_sub(1 + self.options.len());
        let top = self.top.min(body.len().saturating_sub(shown));
        let mut y = area.y;
        let mut draw = |frame: &mut Frame<'_>, line: Line<'_>| {
            if y < area.bottom() {
                frame.render_widget(line, Rect { y, height: 1, ..area });
            }
            y += 1;
        };
        for line in body.iter().skip(top).take(shown) {
            draw(frame, Line::raw(line.as_str()));
        }
        draw(frame, Line::default());
        for (index, (letter, label)) in self.options.iter().enumerate() {
            let sign = if index == self.at { ">" } else { " " };
            let style = chrome::row_style(index == self.at);
            draw(frame, Line::styled(format!("{sign} {letter} {label} "), style));
        }
    }
}

/// The letter that answers in the reader's language.
fn letter(texts: &Texts, id: &str, fallback: char) -> char {
    let text = texts.get(id);
    text.chars().next().filter(|c| c.is_alphabetic()).unwrap_or(fallback)
}
