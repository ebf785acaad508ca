//! A text of the committee while it is being written. Only what somebody typed or took
//! in goes on the record; looking and leaving is no text.

use std::time::Instant;

use ratatui::crossterm::event::KeyEvent;

use crate::domain::digest::text_digest;
use crate::domain::id::ProposalId;
use crate::domain::meeting::Statement;
use crate::domain::phrase::Phrase;
use crate::record::{Event, Stated};
use crate::store::drafts::About;
use crate::tui::chair::action::ChairEffect;
use crate::tui::dialog::Choice;
use crate::tui::writing::Writing;

/// A text of the committee while it is being written.
#[derive(Debug)]
pub struct StatementDraft {
    /// On which proposal.
    pub proposal: ProposalId,
    /// Which text.
    pub statement: Statement,
    /// The text.
    pub writing: Writing,
    /// Whether somebody changed the text since it was opened.
    pub typed: bool,
    /// Whether what the members wrote can be taken in.
    pub offers: bool,
    /// Whether it closes once it is on the disk.
    pub leaving: bool,
    /// A question over it.
    pub asking: Option<(Asking, Choice)>,
}

/// What is asked about a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asking {
    /// What to take in.
    Take(Vec<String>),
    /// Whose text to keep after another session changed it.
    Clash,
    /// Whether to leave although it could not be saved.
    Discard,
}

impl StatementDraft {
    /// The change that is not on the disk yet.
    #[must_use]
    pub fn event(&self) -> Option<Event> {
        let now = self.writing.unsaved().filter(|_| self.typed)?;
        Some(Event::Stated(Stated {
            proposal: self.proposal.clone(),
            statement: self.statement,
            was: text_digest(&self.writing.saved),
            now,
        }))
    }

    /// Takes a key of the editor.
    pub fn key(&mut self, key: &KeyEvent, now: Instant) {
        let before = self.writing.text();
        self.writing.key(key, now);
        self.changed_from(&before);
    }

    /// Takes a text in.
    pub fn paste(&mut self, text: &str, now: Instant) {
        let before = self.writing.text();
        self.writing.paste(text, now);
        self.changed_from(&before);
    }

    fn changed_from(&mut self, before: &str) {
        self.typed |= self.writing.text() != before;
        if !self.typed {
            self.writing.changed = None;
        }
    }

    /// What the text is a draft of, while it is not on the record.
    #[must_use]
    pub fn about(&self) -> About {
        About::Statement(self.proposal.clone(), self.statement)
    }

    /// Puts the change on the disk.
    #[must_use]
    pub fn save(&self) -> Vec<ChairEffect> {
        let said = Phrase::new(&format!("meeting-saved-{}", self.statement.code()))
            .with("proposal", &self.proposal)
            .count("count", self.writing.text().chars().count());
        self.event().map(|event| ChairEffect::Append { events: vec![event], said }).into_iter().collect()
    }
}
