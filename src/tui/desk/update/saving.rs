//! What happens once the edge has answered: saved, refused, failed. What another
//! session changed meanwhile is the matter of `clash.rs`. Nothing that was typed goes away before it is on the disk.

use std::time::Instant;

use crate::domain::phrase::Phrase;
use crate::domain::sheet::Answer;
use crate::record::{Answered, Commented, Conflict, Event};
use crate::tui::chrome::{Message, Tone};
use crate::tui::desk::command::DeskCommand;
use crate::tui::desk::mine::Mine;
use crate::tui::desk::place::DeskScreen;
use crate::tui::desk::program::{DeskEffect, Next};
use crate::tui::desk::state::{Desk, DeskMode, DeskQuestion};
use crate::tui::dialog::unsaved;

impl Desk {
    /// Nothing was typed for a while: save it.
    pub(in crate::tui::desk) fn rest(&mut self) -> Vec<DeskEffect> {
        if matches!(self.mode, DeskMode::Ask(DeskQuestion::Why(_), _)) {
            return self.keep_reason();
        }
        match self.pending() {
            Ok(Some(event)) if self.fits(&event) => {
                vec![DeskEffect::Append { events: vec![event], next: None }]
            }
            Ok(Some(event)) => {
                if let DeskMode::Edit(editing) = &mut self.mode {
                    editing.writing.changed = None;
                }
                self.keep_beside(&event)
            }
            Ok(None) => {
                if let Some(entry) = &mut self.entry {
                    entry.touched = None;
                    entry.unsaved = false;
                }
                if let DeskMode::Edit(editing) = &mut self.mode {
                    editing.writing.changed = None;
                }
                Vec::new()
            }
            Err(_) => {
                // Half a mark, such as `7,`, waits for the rest of it.
                if let Some(entry) = &mut self.entry {
                    entry.touched = None;
                }
                self.keep_half_a_mark()
            }
        }
    }

    /// The line is gone: save what there is, remember the place, end.
    pub(in crate::tui::desk) fn hang_up(&mut self) -> Vec<DeskEffect> {
        self.ended = true;
        let mut effects = self.keep_reason();
        let open = match &self.mode {
            // What was typed elsewhere stands; the text here is kept behind it.
            DeskMode::Ask(DeskQuestion::Stale(event), _) => self.rebased(event, true),
            DeskMode::Ask(DeskQuestion::Discard(Some(editing)), _) => editing.event(),
            _ => self.pending().ok().flatten(),
        };
        match &open {
            Some(event) => effects.extend(self.keep_beside(event)),
            None => effects.extend(self.keep_half_a_mark()),
        }
        let append = |event| DeskEffect::Append { events: vec![event], next: Some(Next::End) };
        effects.extend(open.map(append));
        effects.push(DeskEffect::Remember(self.place.clone()));
        effects
    }

    /// Goes on with what waited for a save.
    pub(in crate::tui::desk) fn go_on(&mut self, next: Next, now: Instant) -> Vec<DeskEffect> {
        match next {
            Next::Do(command) => self.command(command, now),
            Next::LeaveComment | Next::OtherField => self.left(next),
            Next::End => Vec::new(),
        }
    }

    /// The events are on the disk.
    #[expect(clippy::too_many_arguments, reason = "the fields of one action")]
    pub(in crate::tui::desk) fn saved(
        &mut self,
        at: &str,
        events: &[Event],
        undone: bool,
        mine: Mine,
        undo: Vec<Event>,
        next: Option<Next>,
        now: Instant,
    ) -> Vec<DeskEffect> {
        let mut effects = self.take_in(mine);
        self.undo = undo;
        for event in events {
            match (event, &mut self.mode) {
                (Event::Commented(Commented { now, .. }), DeskMode::Edit(editing)) => {
                    editing.writing.is_saved(now);
                }
                (Event::Answered(_), _) => {
                    if let Some(entry) = &mut self.entry {
                        entry.unsaved = false;
                        entry.touched = None;
                    }
                }
                _ => {}
            }
        }
        if undone {
            self.entry = None;
        }
        self.saved_at = Some(at.to_owned());
        for event in events {
            effects.extend(self.used_up(event));
        }
        let said = if undone { self.undone(events) } else { self.told_of(events).with("time", at) };
        self.say(Tone::Good, said);
        if let Some(next) = next {
            effects.extend(self.go_on(next, now));
        }
        effects.push(DeskEffect::Remember(self.place.clone()));
        effects
    }

    /// What is said about a save.
    fn told_of(&self, events: &[Event]) -> Phrase {
        let proposal = events.first().and_then(Event::proposal).map(ToString::to_string).unwrap_or_default();
        let id = match events {
            [Event::Submitted(_)] => "desk-submitted",
            [Event::Submitted(_), ..] => "desk-submitted-all",
            [Event::Reopened(_), ..] => "desk-reopened",
            [Event::Conflict(Conflict { now: Some(_), .. }), ..] => "desk-conflict-declared",
            [Event::Conflict(Conflict { now: None, .. }), ..] => "desk-conflict-taken-back",
            [Event::Answered(Answered { now: Answer::NotYet, .. }), ..] => "desk-cleared",
            _ => "desk-saved",
        };
        Phrase::new(id).with("proposal", proposal).count("count", events.len())
    }

    /// Takes in how things stand now.
    pub(in crate::tui::desk) fn take_in(&mut self, mine: Mine) -> Vec<DeskEffect> {
        self.mine = mine;
        self.settle();
        self.build_doc();
        let Some(own) = self.current().filter(|own| own.open && self.place.screen == DeskScreen::Work) else {
            return Vec::new();
        };
        let known = self.opened.as_ref().is_some_and(|opened| opened.proposal == own.id);
        if known { Vec::new() } else { vec![DeskEffect::Read(own.id.clone())] }
    }

    /// The rules do not allow it. A comment stays open with its text.
    pub(in crate::tui::desk) fn refused(&mut self, why: Phrase, mine: Mine) -> Vec<DeskEffect> {
        let effects = self.take_in(mine);
        self.entry = None;
        if let DeskMode::Edit(editing) = &mut self.mode {
            editing.writing.changed = None;
        }
        self.say(Tone::Bad, Phrase::new("desk-not-saved").phrase("why", why));
        effects
    }

    /// The system refused: the text stays, and leaving asks first.
    pub(in crate::tui::desk) fn failed(
        &mut self,
        what: Phrase,
        hint: Option<Phrase>,
        next: Option<Next>,
    ) -> Vec<DeskEffect> {
        let effects = match self.pending() {
            Ok(Some(event)) => self.keep_beside(&event),
            _ => Vec::new(),
        };
        if let Some(entry) = &mut self.entry {
            entry.touched = None;
        }
        if let DeskMode::Edit(editing) = &mut self.mode {
            editing.writing.changed = None;
        }
        let what = Phrase::new("desk-not-saved").phrase("why", what);
        self.message = Some(Message { kind: Tone::Bad, text: what, hint });
        let leaving =
            matches!(next, Some(Next::LeaveComment | Next::Do(DeskCommand::Back | DeskCommand::Quit)));
        if leaving {
            let why = self.message.as_ref().map(|message| message.sentence(&self.texts));
            let choice = unsaved(&self.texts, why);
            let editing = match std::mem::replace(&mut self.mode, DeskMode::Browse) {
                DeskMode::Edit(editing) => Some(editing),
                _ => None,
            };
            self.mode = DeskMode::Ask(DeskQuestion::Discard(editing), choice.into());
        }
        effects
    }
}
