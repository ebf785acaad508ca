//! Questions: asked in a box that takes the keys.

use std::time::Instant;

use ratatui::crossterm::event::{KeyCode, KeyEvent};
use tui_input::Input;

use crate::domain::id::ProposalId;
use crate::domain::phrase::Phrase;
use crate::domain::sheet::{Answer, SheetState};
use crate::store::drafts::{About, Purpose};
use crate::tui::chrome::Tone;
use crate::tui::clean::clean;
use crate::tui::desk::mine::Own;
use crate::tui::desk::program::DeskEffect;
use crate::tui::desk::state::{Desk, DeskMode, DeskQuestion};
use crate::tui::dialog::{AskAnswer, AskForm, Choice, ReasonForm, Reply, paste_line, type_key};

impl Desk {
    /// A key for what has the keys.
    pub(in crate::tui::desk) fn key(&mut self, key: &KeyEvent, now: Instant) -> Vec<DeskEffect> {
        match &mut self.mode {
            DeskMode::Browse => Vec::new(),
            DeskMode::Edit(_) => self.edit_key(key, now),
            DeskMode::Filter(input) => {
                let mut input = input.clone();
                self.filter_key(&mut input, key)
            }
            DeskMode::Help(help) => match help.key(key) {
                Reply::Stay => Vec::new(),
                _ => self.browse(),
            },
            DeskMode::Palette(palette) => match palette.key(key) {
                Reply::Stay => Vec::new(),
                Reply::Cancelled => self.browse(),
                Reply::Given(command) => {
                    self.mode = DeskMode::Browse;
                    self.command(command, now)
                }
            },
            DeskMode::Ask(question, form) => {
                let why = matches!(question, DeskQuestion::Why(_));
                match form.key(key) {
                    Reply::Stay if why => {
                        self.drafts.touch(now);
                        Vec::new()
                    }
                    Reply::Stay => Vec::new(),
                    Reply::Cancelled if why => self.put_off(),
                    Reply::Cancelled => self.unanswered(),
                    Reply::Given(AskAnswer::Option(answer)) => self.answered(answer, now),
                    Reply::Given(AskAnswer::Text(text)) if why => self.reasoned(text),
                    Reply::Given(AskAnswer::Text(text)) => self.search(&text),
                }
            }
        }
    }

    /// Asks something in a box.
    pub(in crate::tui::desk) fn ask(
        &mut self,
        question: DeskQuestion,
        form: impl Into<AskForm>,
    ) -> Vec<DeskEffect> {
        self.mode = DeskMode::Ask(question, form.into());
        Vec::new()
    }

    /// Searches in the dossier; nothing typed searches for the same again.
    fn search(&mut self, text: &str) -> Vec<DeskEffect> {
        self.mode = DeskMode::Browse;
        if !text.trim().is_empty() {
            text.trim().clone_into(&mut self.find);
        }
        if self.find.is_empty() { Vec::new() } else { self.find_next(true) }
    }

    /// Pasted text for what has the keys.
    pub(in crate::tui::desk) fn paste(&mut self, text: &str, now: Instant) -> Vec<DeskEffect> {
        // One line with its end is a line that was typed ahead on a slow line.
        let ended = text.strip_suffix('\n').is_some_and(|line| !line.is_empty() && !line.contains('\n'));
        let enter = KeyEvent::from(KeyCode::Enter);
        match &mut self.mode {
            DeskMode::Edit(_) => return self.edit_paste(text, now),
            DeskMode::Palette(palette) => palette.paste(text),
            DeskMode::Browse | DeskMode::Help(_) | DeskMode::Ask(_, AskForm::Choice(_)) => {
                self.say(Tone::Warn, Phrase::new("desk-paste-nowhere"));
            }
            DeskMode::Ask(question, form) => {
                let why = matches!(question, DeskQuestion::Why(_));
                form.paste(text);
                if why {
                    self.drafts.touch(now);
                } else if ended {
                    return self.key(&enter, now);
                }
            }
            DeskMode::Filter(input) => {
                paste_line(input, text);
                input.value().clone_into(&mut self.filter);
                self.settle();
                if ended {
                    return self.key(&enter, now);
                }
            }
        }
        Vec::new()
    }

    fn browse(&mut self) -> Vec<DeskEffect> {
        self.mode = DeskMode::Browse;
        Vec::new()
    }

    fn filter_key(&mut self, input: &mut Input, key: &KeyEvent) -> Vec<DeskEffect> {
        match key.code {
            KeyCode::Esc => {
                self.filter.clear();
                self.mode = DeskMode::Browse;
            }
            KeyCode::Enter => self.mode = DeskMode::Browse,
            KeyCode::Down => return self.step(1),
            KeyCode::Up => return self.step(-1),
            _ => {
                type_key(input, key);
                input.value().clone_into(&mut self.filter);
                self.mode = DeskMode::Filter(input.clone());
            }
        }
        self.settle();
        Vec::new()
    }

    pub(in crate::tui::desk) fn ask_abstain(&mut self) -> Vec<DeskEffect> {
        let (Some(own), Some(criterion)) = (self.current(), self.place.criterion.clone()) else {
            return Vec::new();
        };
        let body = vec![self.label(&criterion)];
        let mut reason = ReasonForm::new(self.texts.get("desk-ask-abstain"), body);
        if let Answer::Abstained(text) = self.mine.answer(&own.id, &criterion) {
            reason = reason.starting_with(&text);
        }
        self.ask_why(Purpose::Abstain(own.id.clone(), criterion), reason)
    }

    /// Asks for a reason, with what was typed before and not given.
    fn ask_why(&mut self, purpose: Purpose, mut reason: ReasonForm) -> Vec<DeskEffect> {
        if let Some(text) = self.drafts.text(&About::Reason(purpose.clone())) {
            reason = reason.starting_with(text);
        }
        self.drafts.rest();
        self.ask(DeskQuestion::Why(purpose), reason)
    }

    pub(in crate::tui::desk) fn ask_conflict(&mut self) -> Vec<DeskEffect> {
        let Some(own) = self.current() else { return Vec::new() };
        let id = own.id.clone();
        if own.state == SheetState::Conflict {
            let reason = self.mine.sheet(&id).and_then(|sheet| sheet.conflict.clone()).unwrap_or_default();
            let said = Phrase::new("desk-conflict-said").with("reason", clean(&reason));
            let body =
                vec![Self::heading_of(own), self.texts.say(&said), self.texts.get("desk-take-back-means")];
            let yes = self.texts.get("desk-take-back-yes");
            let choice = Choice::confirm(self.texts.get("desk-take-back"), body, yes, &self.texts);
            self.mode = DeskMode::Ask(DeskQuestion::TakeBack(id), choice.into());
        } else {
            let body = vec![Self::heading_of(own), self.texts.get("desk-conflict-means")];
            let mut reason = ReasonForm::new(self.texts.get("desk-ask-conflict"), body);
            if let Some(name) = &own.close_to {
                let because = Phrase::new("desk-conflict-because").with("organisation", name);
                reason = reason.starting_with(&self.texts.say(&because));
            }
            return self.ask_why(Purpose::Conflict(id), reason);
        }
        Vec::new()
    }

    pub(in crate::tui::desk) fn ask_reopen(&mut self) -> Vec<DeskEffect> {
        let Some(own) = self.current() else { return Vec::new() };
        let reason = ReasonForm::new(self.texts.get("desk-ask-reopen"), vec![Self::heading_of(own)]);
        self.ask_why(Purpose::Reopen(own.id.clone()), reason)
    }

    pub(in crate::tui::desk) fn ask_submit(&mut self) -> Vec<DeskEffect> {
        let Some(own) = self.current() else { return Vec::new() };
        let id = own.id.clone();
        let no = (self.no_letter(), self.texts.get("tui-no"));
        let write = ('c', self.texts.get("desk-write-comment"));
        if let Some(criterion) = self.too_long(own) {
            let said = Phrase::new("desk-too-long").with("criterion", self.label(&criterion));
            let body = vec![Self::heading_of(own), self.texts.say(&said)];
            let choice = Choice::of(self.texts.get("desk-ask-submit"), body, vec![write, no]);
            self.mode = DeskMode::Ask(DeskQuestion::TooLong(id, criterion), choice.into());
        } else if let Some(criterion) = own.asked.first().cloned() {
            let said = self.asked_text(&id, &criterion);
            let body = vec![Self::heading_of(own), said];
            let bare = (self.yes_letter(), self.texts.get("desk-submit-bare"));
            let (title, how) = (self.texts.get("desk-ask-submit"), self.texts.get("desk-submit-bare-how"));
            let choice = Choice::by_word(title, body, vec![write, bare, no], 0, how);
            self.mode = DeskMode::Ask(DeskQuestion::SubmitBare(id, criterion), choice.into());
        } else {
            let mut body = vec![Self::heading_of(own)];
            for criterion in &self.mine.criteria {
                let answer = self.answer_text(&criterion.id, &self.mine.answer(&id, &criterion.id));
                body.push(format!("{}: {answer}", clean(&criterion.label)));
            }
            body.push(self.total_text(own));
            let yes = self.texts.get("desk-submit-yes");
            let choice = Choice::confirm(self.texts.get("desk-ask-submit"), body, yes, &self.texts);
            self.mode = DeskMode::Ask(DeskQuestion::Submit(id), choice.into());
        }
        Vec::new()
    }

    pub(in crate::tui::desk) fn ask_submit_all(&mut self) -> Vec<DeskEffect> {
        let ready = || self.mine.owns.iter().filter(|own| own.state == SheetState::Ready);
        let whole = |own: &&Own| own.asked.is_empty() && self.too_long(own).is_none();
        let line = |own: &Own| {
            format!(
                "{}  {}",
                Self::heading_of(own),
                own.total.map(|t| self.texts.number(t)).unwrap_or_default()
            )
        };
        let ids: Vec<ProposalId> = ready().filter(whole).map(|own| own.id.clone()).collect();
        let count = Phrase::new("desk-submit-count").count("count", ids.len());
        let mut body = vec![self.texts.say(&count)];
        body.extend(ready().filter(whole).map(line));
        let rest: Vec<String> = ready().filter(|own| !whole(own)).map(Self::heading_of).collect();
        if !rest.is_empty() {
            body.push(self.texts.get("desk-submit-left-out"));
            body.extend(rest);
        }
        if ids.is_empty() {
            self.say(Tone::Warn, Phrase::new("desk-why-none-whole"));
            return Vec::new();
        }
        let yes = self.texts.get("desk-submit-all-yes");
        let choice = Choice::confirm(self.texts.get("desk-ask-submit-all"), body, yes, &self.texts);
        self.mode = DeskMode::Ask(DeskQuestion::SubmitAll(ids), choice.into());
        Vec::new()
    }

    fn yes_letter(&self) -> char {
        self.texts.get("tui-yes-letter").chars().next().unwrap_or('y')
    }

    fn no_letter(&self) -> char {
        self.texts.get("tui-no-letter").chars().next().unwrap_or('n')
    }
}
