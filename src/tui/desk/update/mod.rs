//! How the desk changes: a command is checked, what was typed is saved first,
//! and then it is done.

mod answers;
mod asking;
mod clash;
mod comments;
mod drafts;
mod marks;
mod moving;
mod saving;
mod undoing;

use std::time::Instant;

use ratatui::crossterm::event::KeyCode;
use rust_decimal::Decimal;

use crate::domain::phrase::Phrase;
use crate::domain::scale::Word;
use crate::text::Texts;
use crate::tui::chrome::{Message, Tone};
use crate::tui::desk::command::DeskCommand;
use crate::tui::desk::place::{DeskScreen, Pane};
use crate::tui::desk::possible::possible;
use crate::tui::desk::program::{DeskEffect, Next};
use crate::tui::desk::state::{Desk, DeskMode, DeskQuestion};
use crate::tui::dialog::{Help, Prompt};

impl Desk {
    /// Says something.
    pub(in crate::tui::desk) fn say(&mut self, kind: Tone, text: Phrase) {
        self.message = Some(Message::new(kind, text));
    }

    /// What was said belongs to the key before. A text that could not be saved
    /// keeps its message while one goes on writing.
    pub(in crate::tui::desk) fn forget_message(&mut self) {
        let bad = self.message.as_ref().is_some_and(|message| message.kind == Tone::Bad);
        if !(bad && matches!(self.mode, DeskMode::Edit(_) | DeskMode::Ask(DeskQuestion::Why(_), _))) {
            self.message = self.standing_warning();
        }
    }

    /// Says that a key means nothing here; silence would look like a fault.
    pub(in crate::tui::desk) fn unknown(&mut self, code: KeyCode) -> Vec<DeskEffect> {
        let digit = matches!(code, KeyCode::Char(c) if c.is_ascii_digit());
        let said = match code {
            KeyCode::Modifier(_) | KeyCode::Null => return Vec::new(),
            _ if digit && self.place.screen != DeskScreen::Work => "desk-key-mark",
            _ if digit => "desk-key-pane",
            _ => "desk-key-unknown",
        };
        self.say(Tone::Warn, Phrase::new(said));
        Vec::new()
    }

    /// Does a command, after saving what was typed: whether it is possible may
    /// hang on that.
    pub(in crate::tui::desk) fn command(&mut self, command: DeskCommand, now: Instant) -> Vec<DeskEffect> {
        let typing = matches!(
            command,
            DeskCommand::Type
                | DeskCommand::Erase
                | DeskCommand::StepUp
                | DeskCommand::StepDown
                | DeskCommand::Redraw
        );
        let open = if typing || !matches!(self.mode, DeskMode::Browse) { Ok(None) } else { self.pending() };
        if let Ok(Some(event)) = open {
            return vec![DeskEffect::Append { events: vec![event], next: Some(Next::Do(command)) }];
        }
        if let Err(why) = possible(self, command) {
            self.say(Tone::Warn, why);
            self.show_missing(command);
            return Vec::new();
        }
        if let Err(why) = open {
            self.say(Tone::Bad, why);
            match command {
                DeskCommand::Enter => {
                    // It was read: the next digit begins anew.
                    if let Some(entry) = &mut self.entry {
                        entry.touched = None;
                    }
                    return Vec::new();
                }
                // The first step back is out of what was mistyped.
                DeskCommand::Back => return self.drop_entry(),
                _ => {}
            }
        }
        let mut effects = if typing { Vec::new() } else { self.drop_entry() };
        effects.extend(self.act(command, now));
        effects
    }

    fn act(&mut self, command: DeskCommand, now: Instant) -> Vec<DeskEffect> {
        use DeskCommand as C;
        match command {
            C::Down => self.step(1),
            C::Up => self.step(-1),
            C::PageDown => self.page(1),
            C::PageUp => self.page(-1),
            C::First => self.jump(false),
            C::Last => self.jump(true),
            C::Open => self.open(self.place.proposal.clone()),
            C::NextUnfinished => self.next_unfinished(),
            C::NextProposal => self.neighbour(1),
            C::PreviousProposal => self.neighbour(-1),
            C::Back => self.back(),
            C::Quit => self.quit(),
            C::Mirror => self.show(DeskScreen::Mirror),
            C::Switch => {
                self.place.pane = if self.place.pane == Pane::Sheet { Pane::Dossier } else { Pane::Sheet };
                Vec::new()
            }
            C::NextHeading => self.heading(true),
            C::PreviousHeading => self.heading(false),
            C::FindNext => self.find_next(true),
            C::FindPrevious => self.find_next(false),
            C::Filter => {
                self.mode = DeskMode::Filter(tui_input::Input::new(self.filter.clone()));
                Vec::new()
            }
            C::Find => {
                let (title, hint) = (self.texts.get("desk-find"), self.texts.get("desk-find-hint"));
                self.ask(DeskQuestion::Find, Prompt::new(title, hint))
            }
            C::Sort => self.next_sort(),
            C::Erase => self.erase(now),
            C::Clear => self.clear(),
            C::Enter => self.enter(),
            C::StepUp => self.step_mark(true, now),
            C::StepDown => self.step_mark(false, now),
            C::Comment => self.edit(crate::domain::sheet::CommentField::Applicant),
            C::Note => self.edit(crate::domain::sheet::CommentField::Internal),
            C::Abstain => self.ask_abstain(),
            C::Conflict => self.ask_conflict(),
            C::Submit => self.ask_submit(),
            C::SubmitAll => self.ask_submit_all(),
            C::Reopen => self.ask_reopen(),
            C::Undo => self.ask_undo(),
            C::Scale => self.show_scale(),
            C::Choose => self.ask_word(),
            C::Language => self.next_language(),
            C::Redraw => {
                self.redraw = true;
                Vec::new()
            }
            C::Palette => {
                self.mode = DeskMode::Palette(self.palette());
                Vec::new()
            }
            C::Help => {
                self.mode = DeskMode::Help(self.help_page());
                Vec::new()
            }
            // A digit comes with its character, as an action of its own.
            C::Type => Vec::new(),
        }
    }

    fn next_language(&mut self) -> Vec<DeskEffect> {
        let lang = self.texts.lang.next();
        self.texts = Texts::new(lang);
        self.place.lang = Some(lang.code().to_owned());
        self.say(Tone::Good, Phrase::new("desk-language"));
        self.build_doc();
        vec![DeskEffect::Remember(self.place.clone())]
    }

    fn show_scale(&mut self) -> Vec<DeskEffect> {
        let Some(criterion) = self.place.criterion.as_ref().and_then(|id| self.mine.criterion(id)) else {
            return Vec::new();
        };
        use crate::tui::clean::clean;
        let said = |mark: Decimal| clean(&self.texts.say(&criterion.scale.said(mark)));
        let described = criterion.descriptors.iter().rev();
        let mut rows: Vec<_> = described.map(|(mark, text)| (said(*mark), clean(text))).collect();
        // A word says something without a descriptor too.
        let words = criterion.scale.words().unwrap_or_default().iter();
        let bare = words.filter(|Word(_, value)| !criterion.descriptors.contains_key(value));
        rows.extend(bare.map(|Word(_, value)| (said(*value), String::new())));
        let mut groups = Vec::new();
        if !criterion.question.is_empty() {
            groups.push((self.texts.get("desk-question"), vec![(String::new(), clean(&criterion.question))]));
        }
        groups.push((self.texts.get("desk-scale"), rows));
        self.mode = DeskMode::Help(Help::new(clean(&criterion.label), groups));
        Vec::new()
    }
}
