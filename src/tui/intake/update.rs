//! What commands and keys do on the screen of an import.

use ratatui::crossterm::event::KeyEvent;

use crate::domain::phrase::Phrase;
use crate::import::columns::{ColumnMap, EXTRA};
use crate::import::headings::field_name;
use crate::import::kind::TableKind;
use crate::import::question::Says;
use crate::import::said::Saying;
use crate::import::sight::TableSight;
use crate::text::Texts;
use crate::tui::chrome::{Message, Tone, key_names};
use crate::tui::dialog::{Choice, Help, Prompt, Reply};
use crate::tui::intake::command::{IntakeCommand, IntakePlace, TABLE, possible};
use crate::tui::intake::conditions::double;
use crate::tui::intake::fields::{of_column, of_question};
use crate::tui::intake::program::IntakeEffect;
use crate::tui::intake::state::{Intake, IntakeMode, IntakePage, consequence};
use crate::tui::list::{page, stepped};

type Effects = Vec<IntakeEffect>;

impl Intake {
    /// Does a command, or says why it cannot be done.
    pub(super) fn command(&mut self, command: IntakeCommand) -> Effects {
        if let Err(why) = possible(self, command) {
            self.message = Some(Message::new(Tone::Warn, why));
            return Vec::new();
        }
        match command {
            IntakeCommand::Choose => return self.choose(),
            IntakeCommand::Search => self.search(),
            IntakeCommand::Onward => {
                self.columns_done = true;
                self.settle();
            }
            IntakeCommand::Columns => {
                self.columns_done = false;
                self.settle();
            }
            IntakeCommand::Import => self.ask(),
            IntakeCommand::Undo => return self.undo(),
            IntakeCommand::Down => self.step(1),
            IntakeCommand::Up => self.step(-1),
            IntakeCommand::PageDown => self.step(page(self.seen.rows)),
            IntakeCommand::PageUp => self.step(-page(self.seen.rows)),
            IntakeCommand::First => self.at = 0,
            IntakeCommand::Last => self.at = self.rows().saturating_sub(1),
            IntakeCommand::Leave => return self.leave(),
            IntakeCommand::Language => self.texts = Texts::new(self.texts.lang.next()),
            IntakeCommand::Redraw => self.redraw = true,
            IntakeCommand::Help => self.help(),
        }
        Vec::new()
    }

    fn step(&mut self, by: isize) {
        self.at = stepped(self.at, by, self.rows());
    }

    /// Takes a key for what has the keys.
    pub(super) fn key(&mut self, key: &KeyEvent) -> Effects {
        let (given, closes) = match &mut self.mode {
            IntakeMode::Browse => return Vec::new(),
            IntakeMode::Pick(palette) => match palette.key(key) {
                Reply::Stay => (None, false),
                Reply::Cancelled => (None, true),
                Reply::Given(says) => (Some(says), true),
            },
            IntakeMode::Type(column, prompt) => match prompt.key(key) {
                Reply::Stay => (None, false),
                Reply::Cancelled => (None, true),
                Reply::Given(text) if text.trim().is_empty() => (None, true),
                Reply::Given(text) => {
                    let meaning = ColumnMap { column: column.clone(), field: text.trim().to_owned() };
                    (Some(Says::This(Saying::Meaning(meaning))), true)
                }
            },
            IntakeMode::Confirm(choice) => match choice.key(key) {
                Reply::Stay => (None, false),
                Reply::Given(0) => {
                    self.ended = Some(true);
                    (None, true)
                }
                Reply::Cancelled | Reply::Given(_) => (None, true),
            },
            IntakeMode::Help(help) => (None, help.key(key) != Reply::Stay),
        };
        if closes {
            self.mode = IntakeMode::Browse;
        }
        given.map_or_else(Vec::new, |says| self.answer(says))
    }

    /// Takes pasted text where something is typed.
    pub(super) fn paste(&mut self, text: &str) -> Effects {
        match &mut self.mode {
            IntakeMode::Pick(palette) => palette.paste(text),
            IntakeMode::Type(_, prompt) => prompt.paste(text),
            IntakeMode::Browse | IntakeMode::Confirm(_) | IntakeMode::Help(_) => {}
        }
        Vec::new()
    }

    /// Says that a key means nothing here.
    pub(super) fn unknown(&mut self) -> Effects {
        self.message = Some(Message::new(Tone::Plain, Phrase::new("intake-key-unknown")));
        Vec::new()
    }

    /// Leaves without importing.
    pub(super) fn leave(&mut self) -> Effects {
        self.ended = Some(false);
        Vec::new()
    }

    /// Takes what is to be seen now.
    pub(super) fn looked(&mut self, sight: TableSight) -> Effects {
        self.sight = sight;
        self.settle();
        Vec::new()
    }

    /// Gives the answer under the cursor, or opens the list of fields for the column.
    fn choose(&mut self) -> Effects {
        match self.page {
            IntakePage::Question => {
                let choice = self.sight.question.as_ref().and_then(|one| one.choices.get(self.at));
                choice.map(|choice| choice.says.clone()).map_or_else(Vec::new, |says| self.answer(says))
            }
            IntakePage::Columns => {
                let Some(column) = self.column() else { return Vec::new() };
                if column.heading.is_empty() {
                    self.message = Some(Message::new(Tone::Warn, Phrase::new("intake-nameless")));
                } else {
                    self.mode = IntakeMode::Pick(of_column(self, column));
                }
                Vec::new()
            }
            IntakePage::Preview => Vec::new(),
        }
    }

    fn search(&mut self) {
        if let Some(question) = &self.sight.question {
            self.mode = IntakeMode::Pick(of_question(question, &self.texts));
        }
    }

    /// Takes an answer and looks again. No answer leaves.
    fn answer(&mut self, says: Says) -> Effects {
        let saying = match says {
            Says::This(saying) => saying,
            Says::Typed(column) => {
                let (title, hint) = (self.texts.get("intake-type"), self.texts.get("intake-type-hint"));
                self.mode = IntakeMode::Type(column, Prompt::new(title, hint));
                return Vec::new();
            }
            Says::Nothing => return self.leave(),
        };
        if let Saying::Map(map) = &saying
            && map.field != EXTRA
            && let Some(other) = self.sight.holder(&map.field).filter(|other| *other != map.column)
        {
            let what = double(&map.field, other, &map.column);
            self.message = Some(Message {
                hint: Some(Phrase::new("intake-double-hint")),
                ..Message::new(Tone::Bad, what)
            });
            return Vec::new();
        }
        self.before.push(self.said.clone());
        self.said.take(saying);
        self.look_again()
    }

    fn undo(&mut self) -> Effects {
        if let Some(before) = self.before.pop() {
            self.said = before;
            self.message = Some(Message::new(Tone::Plain, Phrase::new("intake-undone")));
        }
        self.look_again()
    }

    fn look_again(&self) -> Effects {
        vec![IntakeEffect::Look(Box::new(self.said.clone()))]
    }

    /// The last question: what the import does.
    fn ask(&mut self) {
        let Some(preview) = &self.sight.preview else { return };
        let texts = &self.texts;
        let body = vec![texts.say(&consequence(self.kind, preview))];
        let yes = texts.get("intake-yes");
        self.mode = IntakeMode::Confirm(Choice::confirm(texts.get("intake-confirm"), body, yes, texts));
    }

    fn help(&mut self) {
        let texts = &self.texts;
        let group = |(place, heading): &(IntakePlace, &str)| {
            let rows = TABLE.iter().filter(|row| row.on == *place);
            (texts.get(heading), rows.map(|row| (key_names(row, texts), texts.get(row.label))).collect())
        };
        self.mode =
            IntakeMode::Help(Help::new(texts.get("desk-help"), IntakePlace::ALL.iter().map(group).collect()));
    }

    /// What stands on the message line when nothing else is said.
    #[must_use]
    pub fn status(&self) -> Option<Message> {
        if self.message.is_some() {
            return self.message.clone();
        }
        if let Some((field, first, second)) = self.sight.double.first() {
            let hint = Some(Phrase::new("intake-double-hint"));
            return Some(Message { hint, ..Message::new(Tone::Bad, double(field, first, second)) });
        }
        if !self.sight.missing.is_empty() {
            let names: Vec<String> =
                self.sight.missing.iter().map(|field| self.texts.say(&field_name(field))).collect();
            let what = Phrase::new("intake-missing").with("fields", names.join(", "));
            let of_scores = self.kind == TableKind::Scores && self.sight.missing.contains(&"score");
            let hint = if of_scores { "intake-missing-scores-hint" } else { "intake-missing-hint" };
            return Some(Message { hint: Some(Phrase::new(hint)), ..Message::new(Tone::Warn, what) });
        }
        if !self.sight.wrong.is_empty() {
            let what = Phrase::new("intake-wrong").count("count", self.sight.wrong.len());
            let hint = (!self.sight.columns.is_empty()).then(|| Phrase::new("intake-wrong-hint"));
            return Some(Message { hint, ..Message::new(Tone::Bad, what) });
        }
        let preview = self.sight.preview.as_ref()?;
        Some(Message::new(Tone::Plain, consequence(self.kind, preview)))
    }
}
