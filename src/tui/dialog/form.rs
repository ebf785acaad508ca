//! A box that takes an answer, whatever its kind: a few answers to choose from, a
//! line, or a few sentences. A screen holds one beside what it asks about.

use ratatui::Frame;
use ratatui::crossterm::event::KeyEvent;

use super::{Choice, Prompt, ReasonForm, Reply};
use crate::text::Texts;
use crate::tui::look::Look;

/// A box that takes an answer.
#[derive(Clone, Debug)]
pub enum AskForm {
    /// A few answers.
    Choice(Choice),
    /// One line of text.
    Line(Prompt),
    /// A few sentences.
    Reason(Box<ReasonForm>),
}

/// What somebody answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AskAnswer {
    /// The number of the answer.
    Option(usize),
    /// What was typed.
    Text(String),
}

impl AskForm {
    /// Takes a key.
    pub fn key(&mut self, key: &KeyEvent) -> Reply<AskAnswer> {
        match self {
            AskForm::Choice(choice) => choice.key(key).map(AskAnswer::Option),
            AskForm::Line(prompt) => prompt.key(key).map(AskAnswer::Text),
            AskForm::Reason(reason) => reason.key(key).map(AskAnswer::Text),
        }
    }

    /// Takes pasted text, where text is asked for.
    pub fn paste(&mut self, text: &str) {
        match self {
            AskForm::Choice(_) => {}
            AskForm::Line(prompt) => prompt.paste(text),
            AskForm::Reason(reason) => reason.paste(text),
        }
    }

    /// What was typed so far, where text is asked for.
    #[must_use]
    pub fn text(&self) -> Option<String> {
        match self {
            AskForm::Choice(_) => None,
            AskForm::Line(prompt) => Some(prompt.input.value().to_owned()),
            AskForm::Reason(reason) => Some(reason.text()),
        }
    }

    /// Paints the box over the screen.
    pub fn paint(&self, frame: &mut Frame<'_>, texts: &Texts, look: Look) {
        match self {
            AskForm::Choice(choice) => choice.paint(frame, look),
            AskForm::Line(prompt) => prompt.paint(frame, look),
            AskForm::Reason(reason) => reason.paint(frame, texts, look),
        }
    }
}

impl From<Choice> for AskForm {
    fn from(choice: Choice) -> AskForm {
        AskForm::Choice(choice)
    }
}

impl From<Prompt> for AskForm {
    fn from(prompt: Prompt) -> AskForm {
        AskForm::Line(prompt)
    }
}

impl From<ReasonForm> for AskForm {
    fn from(reason: ReasonForm) -> AskForm {
        AskForm::Reason(Box::new(reason))
    }
}
