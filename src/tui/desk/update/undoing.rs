//! Undo: what it would take back, asked first where that matters to others, and
//! said in words afterwards.

use crate::domain::id::CriterionId;
use crate::domain::phrase::Phrase;
use crate::domain::sheet::{Answer, CommentField};
use crate::record::{Answered, Commented, Conflict, Event};
use crate::tui::clean::clean;
use crate::tui::desk::program::DeskEffect;
use crate::tui::desk::state::{Desk, DeskMode, DeskQuestion};
use crate::tui::dialog::Choice;

impl Desk {
    /// Undoes a mark at once, and a comment that gets longer by it; asks before
    /// words are lost, a sheet is submitted or taken back, or a conflict declared
    /// or withdrawn.
    pub(in crate::tui::desk) fn ask_undo(&mut self) -> Vec<DeskEffect> {
        let light = |event: &Event| match event {
            Event::Answered(_) => true,
            Event::Commented(Commented { proposal, criterion, field, now, .. }) => {
                now.len() >= self.mine.text(proposal, criterion, *field).len()
            }
            _ => false,
        };
        if self.undo.iter().all(light) {
            return vec![DeskEffect::Undo];
        }
        let body = vec![self.texts.say(&self.would_undo())];
        let yes = self.texts.get("desk-undo-yes");
        let choice = Choice::confirm(self.texts.get("desk-ask-undo"), body, yes, &self.texts);
        self.mode = DeskMode::Ask(DeskQuestion::Undo, choice.into());
        Vec::new()
    }

    /// What the undo that is asked about would do.
    fn would_undo(&self) -> Phrase {
        let reason = match self.undo.first() {
            Some(Event::Conflict(Conflict { now: Some(reason), .. })) => clean(reason),
            _ => String::new(),
        };
        self.of_undo(&self.undo, |what| format!("desk-would-undo-{what}")).with("reason", reason)
    }

    /// What an undo took back.
    pub(in crate::tui::desk) fn undone(&self, events: &[Event]) -> Phrase {
        self.of_undo(events, |what| format!("desk-undone-{what}"))
    }

    /// The words for the events of an undo, by the name of what is undone.
    fn of_undo(&self, events: &[Event], id: impl Fn(&str) -> String) -> Phrase {
        let Some(first) = events.first() else { return Phrase::new("desk-why-nothing-to-undo") };
        let what = match first {
            Event::Answered(_) => "answer",
            Event::Commented(Commented { field: CommentField::Applicant, .. }) => "comment",
            Event::Commented(Commented { field: CommentField::Internal, .. }) => "note",
            Event::Conflict(Conflict { now: None, .. }) => "conflict",
            Event::Conflict(_) => "no-conflict",
            Event::Reopened(_) => "submission",
            _ => "reopening",
        };
        // An undo goes backwards.
        let proposals: Vec<String> =
            events.iter().rev().filter_map(Event::proposal).map(ToString::to_string).collect();
        let mut phrase =
            Phrase::new(&id(what)).with("proposal", proposals.join(", ")).count("count", proposals.len());
        if let Event::Answered(Answered { criterion, .. }) | Event::Commented(Commented { criterion, .. }) =
            first
        {
            phrase = phrase.with("criterion", self.label(criterion));
        }
        match first {
            Event::Answered(Answered { criterion, was, now, .. }) => phrase
                .with("was", self.short_answer(criterion, was, "desk-undone-clearing"))
                .with("now", self.short_answer(criterion, now, "desk-undone-empty")),
            Event::Commented(Commented { now, .. }) => phrase.with("now", self.short_text(now)),
            _ => phrase,
        }
    }

    /// An answer in a word or two; `none` is the message for none.
    fn short_answer(&self, criterion: &CriterionId, answer: &Answer, none: &str) -> String {
        match answer {
            Answer::NotYet => self.texts.get(none),
            Answer::Mark(_) => self.answer_text(criterion, answer),
            Answer::Abstained(_) => self.texts.get("desk-undone-abstention"),
        }
    }

    /// The beginning of a text, in quotes where there is one.
    fn short_text(&self, text: &str) -> String {
        const LONGEST: usize = 24;
        let words = clean(&text.split_whitespace().collect::<Vec<_>>().join(" "));
        if words.is_empty() {
            return self.texts.get("desk-undone-empty");
        }
        let short: String = words.chars().take(LONGEST).collect();
        let dots = if words.chars().count() > LONGEST { "..." } else { "" };
        format!("\u{2018}{}{dots}\u{2019}", short.trim_end())
    }
}
