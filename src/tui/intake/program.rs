//! The screen of an import as a program: what inputs mean.

use std::time::Instant;

use ratatui::Frame;
use ratatui::crossterm::event::KeyEvent;

use crate::import::said::TableAnswers;
use crate::import::sight::TableSight;
use crate::tui::intake::command::{IntakeCommand, TABLE, places};
use crate::tui::intake::state::{Intake, IntakeMode, IntakePage, IntakeSeen};
use crate::tui::intake::view;
use crate::tui::keys::{Key, action_of};
use crate::tui::run::{Input, Program};

/// What changes the screen.
#[derive(Debug)]
pub enum IntakeAction {
    /// A command.
    Do(IntakeCommand),
    /// A key for what has the keys.
    Key(KeyEvent),
    /// Pasted text for what has the keys.
    Paste(String),
    /// A key that means nothing here.
    Unknown,
    /// The screen has another size.
    Resized,
    /// The line is gone.
    Hangup,
    /// The table was read again.
    Looked(Box<TableSight>),
}

/// What the screen asks of the outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IntakeEffect {
    /// Read the table with everything that was said.
    Look(Box<TableAnswers>),
}

impl Program for Intake {
    type Action = IntakeAction;
    type Effect = IntakeEffect;
    type Shown = IntakeSeen;

    fn action(&self, input: &Input, _: Instant) -> Option<IntakeAction> {
        match input {
            Input::Hangup => Some(IntakeAction::Hangup),
            Input::Resize => Some(IntakeAction::Resized),
            Input::Wake => None,
            Input::Paste(text) => Some(IntakeAction::Paste(text.clone())),
            Input::Key(key) if Key::Ctrl('l').is(key) => Some(IntakeAction::Do(IntakeCommand::Redraw)),
            Input::Key(key) if matches!(self.mode, IntakeMode::Browse) => {
                let command = action_of(TABLE, places(self), key);
                Some(command.map_or(IntakeAction::Unknown, IntakeAction::Do))
            }
            Input::Key(key) => Some(IntakeAction::Key(*key)),
        }
    }

    fn update(&mut self, action: IntakeAction, _: Instant) -> Vec<IntakeEffect> {
        if !matches!(action, IntakeAction::Looked(_) | IntakeAction::Resized) {
            self.message = None;
        }
        match action {
            IntakeAction::Do(command) => self.command(command),
            IntakeAction::Key(key) => self.key(&key),
            IntakeAction::Paste(text) => self.paste(&text),
            IntakeAction::Unknown => self.unknown(),
            IntakeAction::Resized => Vec::new(),
            IntakeAction::Hangup => self.leave(),
            IntakeAction::Looked(sight) => self.looked(*sight),
        }
    }

    fn view(&self, frame: &mut Frame<'_>) -> IntakeSeen {
        view::paint(self, frame)
    }

    fn take_shown(&mut self, seen: IntakeSeen) {
        self.seen = seen;
    }

    fn wake_at(&self) -> Option<Instant> {
        None
    }

    fn take_redraw(&mut self) -> bool {
        std::mem::take(&mut self.redraw)
    }

    fn asks(&self) -> bool {
        matches!(self.mode, IntakeMode::Confirm(_))
            || matches!(self.mode, IntakeMode::Browse) && self.page == IntakePage::Question
    }

    fn ended(&self) -> bool {
        self.ended.is_some()
    }
}
