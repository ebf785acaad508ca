//! Marks: typed, stepped, cleared. Nothing is ever filled in by itself.

use std::time::Instant;

use rust_decimal::Decimal;

use crate::domain::id::{CriterionId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::domain::scale::Word;
use crate::domain::sheet::Answer;
use crate::record::{Answered, Event};
use crate::tui::chrome::Tone;
use crate::tui::clean::clean;
use crate::tui::desk::command::DeskCommand;
use crate::tui::desk::possible::possible;
use crate::tui::desk::program::DeskEffect;
use crate::tui::desk::state::{Desk, DeskMode, DeskQuestion};
use crate::tui::desk::typed_mark::TypedMark;
use crate::tui::dialog::Choice;

impl Desk {
    /// What was typed and is not on the disk yet.
    ///
    /// # Errors
    /// Why what was typed is no mark.
    pub(in crate::tui::desk) fn pending(&self) -> Result<Option<Event>, Phrase> {
        if let DeskMode::Edit(editing) = &self.mode {
            return Ok(editing.event());
        }
        let Some(entry) = self.entry.as_ref().filter(|entry| entry.unsaved) else { return Ok(None) };
        let (Some(proposal), Some(criterion)) = (&self.place.proposal, self.mine.criterion(&entry.criterion))
        else {
            return Ok(None);
        };
        let mark = match entry.mark(&criterion.scale) {
            Ok(mark) => mark,
            Err(why) => return Err(Phrase::new("desk-not-saved").phrase("why", why)),
        };
        let was = self.mine.answer(proposal, &criterion.id);
        let now = Answer::Mark(mark);
        let event = Event::Answered(Answered {
            proposal: proposal.clone(),
            criterion: criterion.id.clone(),
            was,
            now,
        });
        Ok(Some(event).filter(changes))
    }

    /// Takes a mark that was typed on a line, and says whether it may stand.
    pub(in crate::tui::desk) fn type_line(&mut self, text: &str, now: Instant) -> bool {
        if let Err(why) = possible(self, DeskCommand::Type) {
            self.say(Tone::Bad, why);
            return false;
        }
        self.entry = None;
        self.on_entry(|entry, scale| entry.line(text, scale, now));
        let stands = self.entry.as_ref().is_some_and(|entry| entry.refused.is_none());
        if !stands {
            self.entry = None;
        }
        stands
    }

    /// Takes a digit, sign, comma or point for the criterion under the cursor.
    pub(in crate::tui::desk) fn type_digit(&mut self, c: char, now: Instant) -> Vec<DeskEffect> {
        if let Err(why) = possible(self, DeskCommand::Type) {
            self.say(Tone::Warn, why);
            return Vec::new();
        }
        self.on_entry(|entry, scale| entry.digit(c, scale, now));
        Vec::new()
    }

    /// Changes the mark that is being typed and says at once what is refused.
    fn on_entry(&mut self, change: impl FnOnce(&mut TypedMark, &crate::domain::scale::Scale)) {
        let Some(criterion) = self.place.criterion.as_ref().and_then(|id| self.mine.criterion(id)) else {
            return;
        };
        let mut entry = self
            .entry
            .take()
            .filter(|entry| entry.criterion == criterion.id)
            .unwrap_or_else(|| TypedMark::new(criterion.id.clone()));
        change(&mut entry, &criterion.scale);
        let refused = entry.refused.clone();
        self.entry = Some(entry);
        self.message = None;
        if let Some(why) = refused {
            self.say(Tone::Bad, why);
        }
    }

    /// Asks which word of the scale it is. The cursor stands on the word that stands;
    /// where none does, on none, so that Enter alone chooses nothing.
    pub(in crate::tui::desk) fn ask_word(&mut self) -> Vec<DeskEffect> {
        let (Some(own), Some(id)) = (self.current().map(|own| own.id.clone()), self.place.criterion.clone())
        else {
            return Vec::new();
        };
        let Some(criterion) = self.mine.criterion(&id) else { return Vec::new() };
        let words = criterion.scale.words().unwrap_or_default();
        let labels: Vec<String> = words
            .iter()
            .map(|Word(_, value)| clean(&self.texts.say(&criterion.scale.said(*value))))
            .collect();
        let marks: Vec<Decimal> = words.iter().map(|Word(_, value)| *value).collect();
        let stands = self.mine.answer(&own, &id).mark();
        let at = stands.and_then(|mark| marks.iter().position(|value| *value == mark)).unwrap_or(marks.len());
        let options = letters(&labels).into_iter().zip(labels).collect();
        let body = vec![clean(&criterion.question)].into_iter().filter(|text| !text.is_empty()).collect();
        let choice = Choice { at, ..Choice::of(clean(&criterion.label), body, options) };
        self.mode = DeskMode::Ask(DeskQuestion::Word(own, id, marks), choice.into());
        Vec::new()
    }

    /// Puts the word that was chosen on the record.
    pub(in crate::tui::desk) fn choose_word(
        &mut self,
        proposal: ProposalId,
        criterion: CriterionId,
        mark: Decimal,
    ) -> Vec<DeskEffect> {
        let was = self.mine.answer(&proposal, &criterion);
        let now = Answer::Mark(mark.normalize());
        let event = Event::Answered(Answered { proposal, criterion, was, now });
        if changes(&event) {
            vec![DeskEffect::Append { events: vec![event], next: None }]
        } else {
            Vec::new()
        }
    }

    pub(in crate::tui::desk) fn erase(&mut self, now: Instant) -> Vec<DeskEffect> {
        let typed = self.entry.as_ref().is_some_and(|entry| !entry.text.is_empty() && entry.unsaved);
        if !typed {
            return self.clear();
        }
        self.on_entry(|entry, scale| entry.erase(scale, now));
        Vec::new()
    }

    pub(in crate::tui::desk) fn clear(&mut self) -> Vec<DeskEffect> {
        let mut effects = self.drop_entry();
        let (Some(proposal), Some(criterion)) = (self.place.proposal.clone(), self.place.criterion.clone())
        else {
            return effects;
        };
        let was = self.mine.answer(&proposal, &criterion);
        let event = Event::Answered(Answered { proposal, criterion, was, now: Answer::NotYet });
        effects.extend(changes(&event).then_some(DeskEffect::Append { events: vec![event], next: None }));
        effects
    }

    /// One step up or down from the mark that stands; without a mark there is
    /// nothing to step from.
    pub(in crate::tui::desk) fn step_mark(&mut self, up: bool, now: Instant) -> Vec<DeskEffect> {
        let (Some(proposal), Some(id)) = (self.place.proposal.clone(), self.place.criterion.clone()) else {
            return Vec::new();
        };
        let Some(criterion) = self.mine.criterion(&id) else { return Vec::new() };
        let scale = criterion.scale.clone();
        let typed = self.entry.as_ref().filter(|entry| entry.criterion == id);
        let from = match typed.filter(|entry| !entry.text.is_empty()) {
            Some(entry) => entry.mark(&scale).ok(),
            None => self.mine.answer(&proposal, &id).mark(),
        };
        let Some(from) = from else {
            let words = scale.words().is_some();
            self.say(
                Tone::Warn,
                Phrase::new(if words { "desk-step-needs-word" } else { "desk-step-needs-mark" }),
            );
            return Vec::new();
        };
        let Some(to) = scale.beyond(from, 1, up) else {
            let phrase = Phrase::new(if up { "desk-step-top" } else { "desk-step-bottom" });
            self.say(Tone::Warn, phrase.phrase("mark", scale.said(from)));
            return Vec::new();
        };
        self.on_entry(|entry, scale| entry.put(to, scale, now));
        Vec::new()
    }

    /// Goes to the next criterion; the mark was saved before.
    pub(in crate::tui::desk) fn enter(&mut self) -> Vec<DeskEffect> {
        let before = self.place.criterion.clone();
        self.step_criterion(1);
        let missing = self.current().map_or(0, |own| own.missing);
        if self.place.criterion == before && missing == 0 {
            let saved = self.message.as_ref().filter(|message| message.kind == Tone::Good);
            if saved.is_none() {
                self.say(Tone::Plain, Phrase::new("desk-all-answered"));
            }
        }
        Vec::new()
    }
}

/// A letter for each label: its first letter or digit that no label before it has.
fn letters(labels: &[String]) -> Vec<char> {
    let mut taken: Vec<char> = Vec::new();
    for label in labels {
        let own = label.to_lowercase();
        let free = |c: &char| c.is_alphanumeric() && !taken.contains(c);
        let letter = own.chars().find(free).or_else(|| ('a'..='z').chain('0'..='9').find(free));
        taken.push(letter.unwrap_or('-'));
    }
    taken
}

/// Whether an answer differs from the one before.
pub(in crate::tui::desk) fn changes(event: &Event) -> bool {
    !matches!(event, Event::Answered(Answered { was, now, .. }) if was == now)
}
