//! Comments: opened, typed, pasted, saved by a rest and on leaving.

use std::time::Instant;

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use crate::domain::digest::text_digest;
use crate::domain::phrase::Phrase;
use crate::domain::sheet::CommentField;
use crate::record::{Commented, Event};
use crate::store::drafts::About;
use crate::tui::chrome::Tone;
use crate::tui::desk::place::Pane;
use crate::tui::desk::program::{DeskEffect, Next};
use crate::tui::desk::state::{Desk, DeskMode, Editing};
use crate::tui::writing::Writing;

impl Editing {
    /// The change that is not on the disk yet.
    pub(in crate::tui::desk) fn event(&self) -> Option<Event> {
        let now = self.writing.unsaved()?;
        Some(Event::Commented(Commented {
            proposal: self.proposal.clone(),
            criterion: self.criterion.clone(),
            field: self.field,
            was: text_digest(&self.writing.saved),
            now,
        }))
    }
}

impl Desk {
    /// Opens a comment of the criterion under the cursor.
    pub(in crate::tui::desk) fn edit(&mut self, field: CommentField) -> Vec<DeskEffect> {
        let (Some(proposal), Some(criterion)) = (self.place.proposal.clone(), self.place.criterion.clone())
        else {
            return Vec::new();
        };
        let saved = self.mine.text(&proposal, &criterion, field).to_owned();
        let draft = About::Comment(proposal.clone(), criterion.clone(), field);
        let writing = match self.drafts.text(&draft) {
            Some(kept) => Writing::resumed(kept, &saved),
            None => Writing::new(&saved),
        };
        self.place.pane = Pane::Sheet;
        self.message = None;
        self.mode = DeskMode::Edit(Box::new(Editing { proposal, criterion, field, writing }));
        Vec::new()
    }

    /// A key while a comment is open.
    pub(in crate::tui::desk) fn edit_key(&mut self, key: &KeyEvent, now: Instant) -> Vec<DeskEffect> {
        let DeskMode::Edit(editing) = &mut self.mode else { return Vec::new() };
        let ctrl = |c: char| key.modifiers == KeyModifiers::CONTROL && key.code == KeyCode::Char(c);
        match key.code {
            KeyCode::Esc => return self.leave(Next::LeaveComment),
            KeyCode::Tab | KeyCode::BackTab => return self.leave(Next::OtherField),
            KeyCode::PageDown => return self.page(1),
            KeyCode::PageUp => return self.page(-1),
            _ if ctrl('c') => return self.leave(Next::LeaveComment),
            _ => editing.writing.key(key, now),
        }
        Vec::new()
    }

    /// A paste is one change, and one undo takes it back.
    pub(in crate::tui::desk) fn edit_paste(&mut self, text: &str, now: Instant) -> Vec<DeskEffect> {
        if let DeskMode::Edit(editing) = &mut self.mode {
            editing.writing.paste(text, now);
        }
        Vec::new()
    }

    /// Saves what is new and goes on; without anything new it goes on at once.
    fn leave(&mut self, next: Next) -> Vec<DeskEffect> {
        match self.pending() {
            Ok(Some(event)) if self.fits(&event) => {
                vec![DeskEffect::Append { events: vec![event], next: Some(next) }]
            }
            Ok(Some(event)) => {
                let mut effects = self.keep_beside(&event);
                self.say(Tone::Warn, Phrase::new("desk-draft-too-long"));
                effects.extend(self.go_on(next, Instant::now()));
                effects
            }
            _ => self.go_on(next, Instant::now()),
        }
    }

    /// Closes the comment, or opens the other field.
    pub(in crate::tui::desk) fn left(&mut self, next: Next) -> Vec<DeskEffect> {
        let DeskMode::Edit(editing) = std::mem::replace(&mut self.mode, DeskMode::Browse) else {
            return Vec::new();
        };
        if next != Next::OtherField {
            return Vec::new();
        }
        let said = self.message.take();
        let effects = self.edit(match editing.field {
            CommentField::Applicant => CommentField::Internal,
            CommentField::Internal => CommentField::Applicant,
        });
        self.message = said;
        effects
    }
}
