//! What the answers to questions do.

use std::time::Instant;

use crate::domain::phrase::Phrase;
use crate::domain::sheet::{Answer, CommentField};
use crate::record::{Answered, Conflict, Event, Reopened, Submitted};
use crate::store::drafts::{About, Purpose};
use crate::tui::chrome::Tone;
use crate::tui::desk::command::DeskCommand;
use crate::tui::desk::place::DeskScreen;
use crate::tui::desk::program::{DeskEffect, Next};
use crate::tui::desk::state::{Desk, DeskMode, DeskQuestion, Editing};
use crate::tui::dialog::{Keep, Unsaved};

impl Desk {
    /// A reason was given.
    pub(in crate::tui::desk) fn reasoned(&mut self, text: String) -> Vec<DeskEffect> {
        let DeskMode::Ask(DeskQuestion::Why(purpose), _) =
            std::mem::replace(&mut self.mode, DeskMode::Browse)
        else {
            return Vec::new();
        };
        // It waits here until it is on the record.
        let mut effects = self.keep_draft(About::Reason(purpose.clone()), text.clone());
        let event = match purpose {
            Purpose::Abstain(proposal, criterion) => {
                let was = self.mine.answer(&proposal, &criterion);
                let now = Answer::Abstained(text);
                let event = Event::Answered(Answered { proposal, criterion, was, now });
                // On to the next criterion, as after a mark: what is typed there
                // must not replace the abstention.
                let next = Some(Next::Do(DeskCommand::Down));
                effects.push(DeskEffect::Append { events: vec![event], next });
                return effects;
            }
            Purpose::Conflict(proposal) => Event::Conflict(Conflict { proposal, was: None, now: Some(text) }),
            Purpose::Reopen(proposal) => Event::Reopened(Reopened { proposal, reason: text }),
        };
        effects.push(DeskEffect::Append { events: vec![event], next: None });
        effects
    }

    /// A question was left without an answer.
    pub(in crate::tui::desk) fn unanswered(&mut self) -> Vec<DeskEffect> {
        match std::mem::replace(&mut self.mode, DeskMode::Browse) {
            // Two values stand against each other: one of them must be chosen.
            DeskMode::Ask(question @ DeskQuestion::Stale(_), choice) => {
                self.mode = DeskMode::Ask(question, choice)
            }
            DeskMode::Ask(DeskQuestion::Discard(Some(editing)), _) => self.mode = DeskMode::Edit(editing),
            DeskMode::Ask(question, _) => self.declined(&question),
            _ => {}
        }
        Vec::new()
    }

    /// Says that what was asked does not happen.
    fn declined(&mut self, question: &DeskQuestion) {
        if matches!(
            question,
            DeskQuestion::Submit(_) | DeskQuestion::SubmitBare(..) | DeskQuestion::SubmitAll(_)
        ) {
            self.say(Tone::Plain, Phrase::new("desk-not-submitted"));
        }
    }

    /// A question was answered.
    pub(in crate::tui::desk) fn answered(&mut self, answer: usize, now: Instant) -> Vec<DeskEffect> {
        let DeskMode::Ask(question, _) = std::mem::replace(&mut self.mode, DeskMode::Browse) else {
            return Vec::new();
        };
        let append = |events: Vec<Event>| vec![DeskEffect::Append { events, next: None }];
        match (question, answer) {
            (DeskQuestion::Submit(proposal), 0) | (DeskQuestion::SubmitBare(proposal, _), 1) => {
                append(vec![Event::Submitted(Submitted { proposal })])
            }
            (
                DeskQuestion::SubmitBare(proposal, criterion) | DeskQuestion::TooLong(proposal, criterion),
                0,
            ) => {
                let mut effects = Vec::new();
                if self.place.screen != DeskScreen::Work {
                    effects = self.open(Some(proposal));
                }
                self.place.criterion = Some(criterion);
                effects.extend(self.edit(CommentField::Applicant));
                effects
            }
            (DeskQuestion::SubmitAll(ids), 0) => {
                append(ids.into_iter().map(|proposal| Event::Submitted(Submitted { proposal })).collect())
            }
            (DeskQuestion::TakeBack(proposal), 0) => {
                let was = self.mine.sheet(&proposal).and_then(|sheet| sheet.conflict.clone());
                append(vec![Event::Conflict(Conflict { proposal, was, now: None })])
            }
            (DeskQuestion::Word(proposal, criterion, marks), at) => {
                let mark = marks.get(at).copied();
                mark.map(|mark| self.choose_word(proposal, criterion, mark)).unwrap_or_default()
            }
            (DeskQuestion::Undo, 0) => vec![DeskEffect::Undo],
            (DeskQuestion::Stale(event), answer) => match Keep::of(answer) {
                Keep::There => {
                    self.say(Tone::Plain, Phrase::new("desk-stale-kept-there"));
                    Vec::new()
                }
                keep => {
                    let event = self.rebased(&event, keep == Keep::Both);
                    event.map(|event| append(vec![event])).unwrap_or_default()
                }
            },
            (DeskQuestion::Discard(editing), answer) => self.discard(editing, Unsaved::of(answer), now),
            (question, _) => {
                self.declined(&question);
                Vec::new()
            }
        }
    }

    /// What could not be saved stays, is saved again, or is left.
    fn discard(&mut self, editing: Option<Box<Editing>>, answer: Unsaved, now: Instant) -> Vec<DeskEffect> {
        match (answer, editing) {
            (Unsaved::Stay, Some(editing)) => self.mode = DeskMode::Edit(editing),
            (Unsaved::Stay, None) => {}
            (Unsaved::Again, Some(editing)) => {
                let event = editing.event();
                self.mode = DeskMode::Edit(editing);
                let next = Some(Next::LeaveComment);
                let append = |event| vec![DeskEffect::Append { events: vec![event], next }];
                return event.map(append).unwrap_or_default();
            }
            (Unsaved::Again, None) => return self.command(DeskCommand::Back, now),
            (Unsaved::Leave, _) => {
                self.entry = None;
                self.message = None;
            }
        }
        Vec::new()
    }
}
