//! The desk line by line, for screen readers and the worst lines: no painting, no
//! cursor. The same state, commands and questions as on the screen; a line is a
//! mark, the id of a proposal, a key, or the name of an action.
//!
//! ```text
//! Oproep 507 > P07 Brugfiguren in het Pajottenland
//! Bereik van kleine gemeenten: nog geen punt, drempel 5, schaal 0 tot 10 per 0,5
//! > 7,5
//! opgeslagen 14:02:11
//! Kwaliteit van het partnerschap: nog geen punt, drempel 5, schaal 0 tot 10 per 0,5
//! >
//! ```

mod questions;
mod refusals;
mod told;

use std::io::{self, BufRead, Write};
use std::time::Instant;

use jiff::Zoned;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use crate::domain::mark::narrow;
use crate::text::clean::lines;
use crate::tui::chrome::{Tone, key_name};
use crate::tui::desk::command::{DeskCommand, TABLE, Where};
use crate::tui::desk::edge::DeskEdge;
use crate::tui::desk::place::{DeskPlace, DeskScreen};
use crate::tui::desk::possible::{places, possible};
use crate::tui::desk::program::DeskAction;
use crate::tui::desk::state::{Desk, Seen};
use crate::tui::find::fold;
use crate::tui::run::{Edge, Program};
use refusals::{Refusals, spot, writes};

/// Lines of a dossier that are told at once.
const PAGE: usize = 20;
/// Cells of a line.
const WIDTH: usize = 78;

/// The desk line by line.
pub struct Plain<'a, C, I, O> {
    desk: Desk,
    edge: &'a mut DeskEdge<C>,
    input: I,
    output: O,
    refusals: Refusals,
}

impl<'a, C: Fn() -> Zoned, I: BufRead, O: Write> Plain<'a, C, I, O> {
    /// A desk that reads lines and writes lines.
    pub fn new(mut desk: Desk, edge: &'a mut DeskEdge<C>, input: I, output: O) -> Plain<'a, C, I, O> {
        desk.seen = Seen { list: PAGE, width: WIDTH, rows: PAGE + 2 };
        Plain { desk, edge, input, output, refusals: Refusals::default() }
    }

    /// Answers lines until the member leaves or the lines end. Returns whether
    /// every line was done: nothing that was refused was left as it was.
    ///
    /// # Errors
    /// What the lines in or out refuse.
    pub fn run(&mut self) -> io::Result<bool> {
        self.say(&self.desk.texts.get("desk-plain-welcome"))?;
        self.say(&told::screen(&self.desk))?;
        while !self.desk.ended {
            let Some(line) = self.ask("> ")? else {
                self.act(DeskAction::Hangup);
                self.told()?;
                break;
            };
            self.refusals.at = spot(&self.desk);
            let before = self.desk.place.clone();
            self.line(line.trim())?;
            self.questions()?;
            self.told()?;
            self.moved(&before)?;
        }
        Ok(self.refusals.none())
    }

    fn say(&mut self, text: &str) -> io::Result<()> {
        if !text.is_empty() {
            writeln!(self.output, "{}", lines(text))?;
        }
        self.output.flush()
    }

    /// Asks for a line; none at the end.
    fn ask(&mut self, prompt: &str) -> io::Result<Option<String>> {
        write!(self.output, "{prompt}")?;
        self.output.flush()?;
        let mut bytes = Vec::new();
        if self.input.read_until(b'\n', &mut bytes)? == 0 {
            return Ok(None);
        }
        let text = String::from_utf8_lossy(&bytes);
        Ok(Some(text.trim_end_matches(['\n', '\r']).to_owned()))
    }

    /// Changes the desk and does at once what it asks for.
    fn act(&mut self, action: DeskAction) {
        let mut actions = vec![action];
        while let Some(action) = actions.pop() {
            for effect in self.desk.update(action, Instant::now()) {
                actions.extend(Edge::<Desk>::perform(self.edge, effect));
            }
        }
    }

    fn key(&mut self, code: KeyCode) {
        self.act(DeskAction::Key(KeyEvent::new(code, KeyModifiers::NONE)));
    }

    /// What a line means.
    fn line(&mut self, line: &str) -> io::Result<()> {
        self.desk.message = None;
        let wanted = fold(line);
        let chosen =
            self.desk.mine.owns.iter().find(|own| fold(own.id.as_str()) == wanted).map(|own| own.id.clone());
        if let Some(id) = chosen {
            let again =
                self.desk.place.screen == DeskScreen::Work && self.desk.place.proposal.as_ref() == Some(&id);
            self.desk.place.screen = DeskScreen::List;
            self.desk.place.proposal = Some(id);
            self.command(DeskCommand::Open)?;
            return if again { self.say(&told::screen(&self.desk)) } else { Ok(()) };
        }
        // What holds a digit and nothing but what numbers hold is meant as a mark.
        let digit = |c: char| c.is_ascii_digit();
        let number = line.chars().map(narrow).any(digit)
            && line.chars().map(narrow).all(|c| digit(c) || ",.-+'\u{2019}".contains(c) || c.is_whitespace());
        if number && self.desk.place.screen == DeskScreen::Work {
            self.mark(line);
            return Ok(());
        }
        if self.desk.place.screen == DeskScreen::Work && self.says_a_word(line) {
            self.mark(line);
            return Ok(());
        }
        if let Some(words) = line.strip_prefix('/').map(str::trim) {
            return self.search(words);
        }
        match self.named(line) {
            Some(command) => self.command(command),
            None => {
                self.refusals.unknown = true;
                self.say(&self.desk.texts.get("desk-plain-unknown"))
            }
        }
    }

    /// Whether a line is a word of the scale under the cursor, or the beginning of one
    /// alone and nothing else.
    fn says_a_word(&self, line: &str) -> bool {
        let criterion = self.desk.place.criterion.as_ref().and_then(|id| self.desk.mine.criterion(id));
        let Some(scale) = criterion.map(|criterion| &criterion.scale) else { return false };
        let begins = || !line.is_empty() && scale.begun(line).len() == 1 && self.named(line).is_none();
        scale.words().is_some() && (scale.read(line).is_ok() || begins())
    }

    fn mark(&mut self, line: &str) {
        if self.desk.type_line(line, Instant::now()) {
            self.act(DeskAction::Do(DeskCommand::Enter));
        }
    }

    fn search(&mut self, words: &str) -> io::Result<()> {
        if self.desk.place.screen == DeskScreen::Work {
            words.clone_into(&mut self.desk.find);
            return self.command(DeskCommand::FindNext);
        }
        words.clone_into(&mut self.desk.filter);
        self.desk.settle();
        self.say(&told::list(&self.desk))
    }

    /// The command of a key or a name.
    fn named(&self, line: &str) -> Option<DeskCommand> {
        let texts = &self.desk.texts;
        if line.is_empty() {
            return Some(if self.desk.place.screen == DeskScreen::Work {
                DeskCommand::Enter
            } else {
                DeskCommand::Open
            });
        }
        let here = places(&self.desk);
        let of = |place| TABLE.iter().filter(move |binding| binding.on == place);
        // A sign alone is a key here; the mark with its sign is a line.
        let near = here.iter().filter(|place| **place != Where::Signed).flat_map(|place| of(*place));
        let by_key =
            near.clone().find(|binding| binding.keys.iter().any(|key| key_name(*key, texts) == line));
        let by_name =
            || near.clone().chain(TABLE).find(|binding| fold(&texts.get(binding.label)) == fold(line));
        by_key.or_else(by_name).map(|binding| binding.action)
    }

    fn command(&mut self, command: DeskCommand) -> io::Result<()> {
        if let Err(why) = possible(&self.desk, command) {
            if writes(command) {
                self.refusals.note();
            }
            let why = self.desk.texts.say(&why);
            return self.say(&why);
        }
        let work = self.desk.place.screen == DeskScreen::Work;
        if command == DeskCommand::PageDown && work {
            self.page()?;
        }
        self.act(DeskAction::Do(command));
        let reading = matches!(
            command,
            DeskCommand::PageUp
                | DeskCommand::NextHeading
                | DeskCommand::PreviousHeading
                | DeskCommand::FindNext
                | DeskCommand::FindPrevious
        );
        if reading && work { self.page() } else { Ok(()) }
    }

    /// Tells a page of the dossier from where it was read to.
    fn page(&mut self) -> io::Result<()> {
        let rows = self.desk.doc_rows();
        let top = self.desk.top_row(&rows);
        let lines: Vec<&str> = rows.iter().skip(top).take(PAGE).map(|row| row.text.as_str()).collect();
        self.say(&lines.join("\n"))
    }

    /// Says what the desk said.
    fn told(&mut self) -> io::Result<()> {
        let Some(message) = self.desk.message.take() else { return Ok(()) };
        match message.kind {
            Tone::Bad => self.refusals.note(),
            Tone::Good => self.refusals.mend(&self.desk),
            Tone::Plain | Tone::Warn => {}
        }
        self.say(&message.sentence(&self.desk.texts))?;
        let own = self.desk.current().filter(|_| self.desk.place.screen == DeskScreen::Work);
        match own.filter(|_| message.kind == Tone::Good).map(|own| self.desk.total_text(own)) {
            Some(total) => self.say(&total),
            None => Ok(()),
        }
    }

    /// Tells where one is when that has changed.
    fn moved(&mut self, before: &DeskPlace) -> io::Result<()> {
        let now = &self.desk.place;
        let screen = now.screen != before.screen || now.lang != before.lang || now.sort != before.sort;
        let proposal = now.proposal != before.proposal;
        let work = now.screen == DeskScreen::Work;
        let text = match (screen || (work && proposal), work && now.criterion != before.criterion) {
            _ if self.desk.ended => String::new(),
            (true, _) => told::screen(&self.desk),
            (false, true) => told::criterion(&self.desk),
            (false, false) if proposal => told::row(&self.desk),
            (false, false) => String::new(),
        };
        self.say(&text)
    }
}
