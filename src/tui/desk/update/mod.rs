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

use crate::domain::phrase::Phrase;
use crate::text::{Lang, Texts};
use crate::tui::chrome::{Kind, Message, key_name, key_names};
use crate::tui::desk::command::{Command, TABLE, Where};
use crate::tui::desk::place::{Pane, Screen};
use crate::tui::desk::possible::{places, possible};
use crate::tui::desk::program::{Effect, Next};
use crate::tui::desk::state::{Desk, Mode};
use crate::tui::dialog::{Entry, Help, Palette, Prompt};
use crate::tui::keys::Binding;

impl Desk {
    /// Says something.
    pub(in crate::tui::desk) fn say(&mut self, kind: Kind, text: Phrase) {
        self.message = Some(Message::new(kind, text));
    }

    /// What was said belongs to the key before. A text that could not be saved
    /// keeps its message while one goes on writing.
    pub(in crate::tui::desk) fn forget_message(&mut self) {
        let bad = self.message.as_ref().is_some_and(|message| message.kind == Kind::Bad);
        if !(bad && matches!(self.mode, Mode::Edit(_) | Mode::Why(..))) {
            self.message = self.standing_warning();
        }
    }

    /// The first key of a command.
    pub(in crate::tui::desk) fn key_of(&self, command: Command) -> Option<String> {
        let binding = TABLE.iter().find(|binding| binding.action == command)?;
        binding.keys.first().map(|key| key_name(*key, &self.texts))
    }

    /// Says that a key means nothing here; silence would look like a fault.
    pub(in crate::tui::desk) fn unknown(&mut self, code: KeyCode) -> Vec<Effect> {
        let digit = matches!(code, KeyCode::Char(c) if c.is_ascii_digit());
        let said = match code {
            KeyCode::Modifier(_) | KeyCode::Null => return Vec::new(),
            _ if digit && self.place.screen != Screen::Work => "desk-key-mark",
            _ if digit => "desk-key-pane",
            _ => "desk-key-unknown",
        };
        self.say(Kind::Warn, Phrase::new(said));
        Vec::new()
    }

    /// Does a command, after saving what was typed: whether it is possible may
    /// hang on that.
    pub(in crate::tui::desk) fn command(&mut self, command: Command, now: Instant) -> Vec<Effect> {
        let typing = matches!(
            command,
            Command::Type | Command::Erase | Command::StepUp | Command::StepDown | Command::Redraw
        );
        let open = if typing || !matches!(self.mode, Mode::Browse) { Ok(None) } else { self.pending() };
        if let Ok(Some(event)) = open {
            return vec![Effect::Append { events: vec![event], next: Some(Next::Do(command)) }];
        }
        if let Err(why) = possible(self, command) {
            self.say(Kind::Warn, why);
            self.show_missing(command);
            return Vec::new();
        }
        if let Err(why) = open {
            self.say(Kind::Bad, why);
            match command {
                Command::Enter => {
                    // It was read: the next digit begins anew.
                    if let Some(entry) = &mut self.entry {
                        entry.touched = None;
                    }
                    return Vec::new();
                }
                // The first step back is out of what was mistyped.
                Command::Back => return self.drop_entry(),
                _ => {}
            }
        }
        let mut effects = if typing { Vec::new() } else { self.drop_entry() };
        effects.extend(self.act(command, now));
        effects
    }

    fn act(&mut self, command: Command, now: Instant) -> Vec<Effect> {
        use Command as C;
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
            C::Mirror => self.show(Screen::Mirror),
            C::Switch => {
                self.place.pane = if self.place.pane == Pane::Sheet { Pane::Dossier } else { Pane::Sheet };
                Vec::new()
            }
            C::NextHeading => self.heading(true),
            C::PreviousHeading => self.heading(false),
            C::FindNext => self.find_next(true),
            C::FindPrevious => self.find_next(false),
            C::Filter => {
                self.mode = Mode::Filter(tui_input::Input::new(self.filter.clone()));
                Vec::new()
            }
            C::Find => {
                let (title, hint) = (self.texts.get("desk-find"), self.texts.get("desk-find-hint"));
                self.mode = Mode::Find(Prompt::new(title, hint));
                Vec::new()
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
            C::Language => self.next_language(),
            C::Redraw => {
                self.redraw = true;
                Vec::new()
            }
            C::Palette => {
                let entries = self.palette();
                self.mode = Mode::Palette(Palette::new(self.texts.get("desk-palette"), entries));
                Vec::new()
            }
            C::Help => {
                self.mode = Mode::Help(Help::new(self.texts.get("desk-help"), self.help_groups()));
                Vec::new()
            }
            // A digit comes with its character, as an action of its own.
            C::Type => Vec::new(),
        }
    }

    /// Every action by name, once.
    fn palette(&self) -> Vec<Entry<Command>> {
        let mut entries: Vec<Entry<Command>> = Vec::new();
        let here = places(self);
        let (near, far): (Vec<&Binding<Where, Command>>, Vec<_>) =
            TABLE.iter().partition(|binding| here.contains(&binding.on));
        for binding in near.into_iter().chain(far) {
            let plain = matches!(binding.action, Command::Type | Command::Palette);
            if plain || entries.iter().any(|entry| entry.action == binding.action) {
                continue;
            }
            entries.push(Entry {
                name: self.texts.get(binding.label),
                keys: key_names(binding, &self.texts),
                possible: possible(self, binding.action).is_ok(),
                action: binding.action,
            });
        }
        entries
    }

    /// Every key, the places of this screen first.
    fn help_groups(&self) -> Vec<(String, Vec<(String, String)>)> {
        let here = places(self);
        let rank = |place: Where| here.iter().position(|one| *one == place).unwrap_or(here.len());
        let mut all = Where::ALL;
        all.sort_by_key(|(place, _)| rank(*place));
        let rows = |place: Where| {
            let bindings = TABLE.iter().filter(move |binding| binding.on == place);
            bindings.map(|binding| (self.keys_of(binding), self.texts.get(binding.label))).collect()
        };
        let mut groups: Vec<(String, Vec<(String, String)>)> =
            all.into_iter().map(|(place, heading)| (self.texts.get(heading), rows(place))).collect();
        let editor = ["leave", "other", "undo", "redo", "word", "line"].map(|name| {
            (self.texts.get(&format!("desk-edit-key-{name}")), self.texts.get(&format!("desk-edit-{name}")))
        });
        groups.push((self.texts.get("desk-place-edit"), editor.to_vec()));
        groups
    }

    /// The keys of a binding; the digits in a word. A sign has keys of its own.
    #[must_use]
    pub fn keys_of(&self, binding: &Binding<Where, Command>) -> String {
        if binding.action == Command::Type && binding.on == Where::Sheet {
            self.texts.get("desk-key-digits")
        } else {
            key_names(binding, &self.texts)
        }
    }

    fn next_language(&mut self) -> Vec<Effect> {
        let at = Lang::ALL.iter().position(|lang| *lang == self.texts.lang).unwrap_or(0);
        let lang = Lang::ALL[(at + 1) % Lang::ALL.len()];
        self.texts = Texts::new(lang);
        self.place.lang = Some(lang.code().to_owned());
        self.say(Kind::Good, Phrase::new("desk-language"));
        self.build_doc();
        vec![Effect::Remember(self.place.clone())]
    }

    fn show_scale(&mut self) -> Vec<Effect> {
        let Some(criterion) = self.place.criterion.as_ref().and_then(|id| self.mine.criterion(id)) else {
            return Vec::new();
        };
        use crate::tui::clean::clean;
        let number = |mark| self.texts.number(mark);
        let rows = criterion.descriptors.iter().rev();
        let rows = rows.map(|(mark, text)| (number(mark.normalize()), clean(text))).collect();
        let mut groups = Vec::new();
        if !criterion.question.is_empty() {
            groups.push((self.texts.get("desk-question"), vec![(String::new(), clean(&criterion.question))]));
        }
        groups.push((self.texts.get("desk-scale"), rows));
        self.mode = Mode::Help(Help::new(clean(&criterion.label), groups));
        Vec::new()
    }
}
