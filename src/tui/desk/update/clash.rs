//! What another session of the same member changed while it was typed here: both
//! stand side by side until the member has chosen.

use crate::domain::digest::text_digest;
use crate::domain::phrase::Phrase;
use crate::record::{Answered, Commented, Conflict, Event};
use crate::tui::chrome::Tone;
use crate::tui::desk::mine::Mine;
use crate::tui::desk::program::DeskEffect;
use crate::tui::desk::state::{Desk, DeskMode, DeskQuestion};
use crate::tui::dialog::clash;

impl Desk {
    /// Another session of the same member changed the value: both are shown.
    pub(in crate::tui::desk) fn stale(&mut self, event: Box<Event>, mine: Mine) -> Vec<DeskEffect> {
        let effects = self.take_in(mine);
        self.entry = None;
        let theirs = self.standing(&event);
        let ours = match &*event {
            Event::Answered(Answered { criterion, now, .. }) => self.answer_text(criterion, now),
            Event::Commented(Commented { now, .. }) => now.clone(),
            Event::Conflict(Conflict { now, .. }) => {
                now.clone().unwrap_or_else(|| self.texts.get("desk-stale-none"))
            }
            _ => {
                self.mode = DeskMode::Browse;
                self.say(Tone::Warn, Phrase::new("desk-changed-elsewhere"));
                return effects;
            }
        };
        if ours == theirs {
            self.mode = DeskMode::Browse;
            self.say(Tone::Plain, Phrase::new("desk-same-elsewhere"));
            return effects;
        }
        let both = matches!(&*event, Event::Commented(_));
        let choice = clash(&self.texts, &ours, &theirs, both);
        self.mode = DeskMode::Ask(DeskQuestion::Stale(event), choice.into());
        effects
    }

    /// What stands on the record where an event wanted to write.
    fn standing(&self, event: &Event) -> String {
        match event {
            Event::Answered(Answered { proposal, criterion, .. }) => {
                self.answer_text(criterion, &self.mine.answer(proposal, criterion))
            }
            Event::Commented(Commented { proposal, criterion, field, .. }) => {
                self.mine.text(proposal, criterion, *field).to_owned()
            }
            Event::Conflict(Conflict { proposal, .. }) => {
                let reason = self.mine.sheet(proposal).and_then(|sheet| sheet.conflict.clone());
                reason.unwrap_or_else(|| self.texts.get("desk-stale-none"))
            }
            _ => String::new(),
        }
    }

    /// The same change on top of what stands there now; `both` keeps both texts.
    pub(in crate::tui::desk) fn rebased(&self, event: &Event, both: bool) -> Option<Event> {
        match event.clone() {
            Event::Answered(Answered { proposal, criterion, now, .. }) if !both => {
                let was = self.mine.answer(&proposal, &criterion);
                Some(Event::Answered(Answered { proposal, criterion, was, now }))
            }
            Event::Commented(Commented { proposal, criterion, field, now, .. }) => {
                let there = self.mine.text(&proposal, &criterion, field);
                let was = text_digest(there);
                let now = if both && !there.is_empty() { format!("{there}\n\n{now}") } else { now };
                Some(Event::Commented(Commented { proposal, criterion, field, was, now }))
            }
            Event::Conflict(Conflict { proposal, now, .. }) if !both => {
                let was = self.mine.sheet(&proposal).and_then(|sheet| sheet.conflict.clone());
                Some(Event::Conflict(Conflict { proposal, was, now }))
            }
            _ => None,
        }
    }
}
