//! The questions of the desk line by line: each is told, and one line answers it;
//! a comment takes lines up to a point alone.

use std::io::{self, BufRead, Write};

use jiff::Zoned;
use ratatui::crossterm::event::KeyCode;

use super::{Plain, told};
use crate::text::answer::is_yes;
use crate::tui::desk::program::DeskAction;
use crate::tui::desk::state::DeskMode;
use crate::tui::dialog::{AnsweredBy, AskForm};
use crate::tui::find::fold;

impl<C: Fn() -> Zoned, I: BufRead, O: Write> Plain<'_, C, I, O> {
    /// Asks what the desk wants to know, until it wants nothing more.
    pub(super) fn questions(&mut self) -> io::Result<()> {
        loop {
            let asked = told::question(&self.desk);
            match &self.desk.mode {
                DeskMode::Browse => return Ok(()),
                DeskMode::Help(_) => {
                    self.say(&asked)?;
                    self.key(KeyCode::Esc);
                }
                DeskMode::Ask(_, AskForm::Choice(_)) => {
                    self.say(&asked)?;
                    let Some(line) = self.ask("? ")? else {
                        self.refusals.note();
                        return self.end();
                    };
                    match self.answer(&line) {
                        Some(c) => {
                            self.key(KeyCode::Char(c));
                            if matches!(&self.desk.mode, DeskMode::Ask(_, AskForm::Choice(choice)) if choice.answered_by != AnsweredBy::Letter)
                            {
                                self.key(KeyCode::Enter);
                            }
                        }
                        None => {
                            self.key(KeyCode::Esc);
                            self.say(&self.desk.texts.get("desk-plain-no"))?;
                        }
                    }
                }
                DeskMode::Ask(_, AskForm::Reason(_)) => {
                    self.say(&asked)?;
                    let Some(line) = self.ask("? ")? else {
                        self.refusals.note();
                        return self.end();
                    };
                    self.act(DeskAction::Paste(line.clone()));
                    self.key(if line.trim().is_empty() { KeyCode::Esc } else { KeyCode::Enter });
                }
                DeskMode::Edit(_) => {
                    self.say(&asked)?;
                    if !self.comment()? {
                        return self.end();
                    }
                }
                DeskMode::Palette(_) | DeskMode::Filter(_) | DeskMode::Ask(_, AskForm::Line(_)) => {
                    let Some(line) = self.ask("? ")? else { return self.end() };
                    self.act(DeskAction::Paste(line));
                    self.key(KeyCode::Enter);
                }
            }
        }
    }

    /// The letter of the answer that a whole line gives: that letter itself, the
    /// words of the answer, or a word for yes where that can be said. Nothing
    /// else answers a question.
    fn answer(&self, line: &str) -> Option<char> {
        let DeskMode::Ask(_, AskForm::Choice(choice)) = &self.desk.mode else { return None };
        let wanted = fold(line.trim());
        let whole =
            |(letter, label): &&(char, String)| fold(&letter.to_string()) == wanted || fold(label) == wanted;
        let yes = self.desk.texts.get("tui-yes-letter");
        let agrees = || choice.options.iter().find(|(letter, _)| is_yes(line) && yes.starts_with(*letter));
        let found = choice.options.iter().find(whole).or_else(agrees);
        found.map(|(letter, _)| *letter)
    }

    /// Reads a comment up to a line with a point alone. Nothing but the point
    /// leaves what stood there. Returns whether there are more lines.
    fn comment(&mut self) -> io::Result<bool> {
        let mut lines = Vec::new();
        let more = loop {
            match self.ask("| ")? {
                None => break false,
                Some(line) if line == "." => break true,
                Some(line) => lines.push(line),
            }
        };
        if let (DeskMode::Edit(editing), false) = (&mut self.desk.mode, lines.is_empty()) {
            editing.writing.editor.select_all();
            editing.writing.editor.cut();
        }
        if !lines.is_empty() {
            self.act(DeskAction::Paste(lines.join("\n")));
        }
        if more {
            self.key(KeyCode::Esc);
        }
        Ok(more)
    }

    fn end(&mut self) -> io::Result<()> {
        self.act(DeskAction::Hangup);
        self.desk.mode = DeskMode::Browse;
        Ok(())
    }
}
