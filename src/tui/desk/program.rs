//! The desk as a program: what inputs mean, and the rest of its life.

use std::time::Instant;

use ratatui::Frame;
use ratatui::crossterm::event::{KeyCode, KeyEvent};

use crate::domain::id::ProposalId;
use crate::domain::phrase::Phrase;
use crate::domain::proposal::Proposal;
use crate::record::Event;
use crate::tui::desk::command::{Command, TABLE};
use crate::tui::desk::mine::Mine;
use crate::tui::desk::place::Place;
use crate::tui::desk::possible::places;
use crate::tui::desk::state::{Desk, Mode, Opened};
use crate::tui::desk::view;
use crate::tui::drafts::{DraftNews, DraftWork};
use crate::tui::keys::{Key, action_of};
use crate::tui::run::{Input, Program};

/// What changes the desk.
#[derive(Debug)]
pub enum Action {
    /// A command.
    Do(Command),
    /// A digit, sign, comma or point of a mark.
    Type(char),
    /// A key for what has the keys.
    Key(KeyEvent),
    /// Pasted text for what has the keys.
    Paste(String),
    /// A key that means nothing here.
    Unknown(KeyCode),
    /// The screen has another size.
    Resized,
    /// Nothing was typed for a while.
    Rest,
    /// The line is gone.
    Hangup,
    /// The events are on the disk.
    Saved {
        /// The time of day.
        at: String,
        /// What was saved.
        events: Vec<Event>,
        /// Whether it was an undo.
        undone: bool,
        /// What the member may see now.
        mine: Box<Mine>,
        /// The events that an undo would write now.
        undo: Vec<Event>,
        /// What to go on with.
        next: Option<Next>,
    },
    /// The rules do not allow it.
    Refused {
        /// Why.
        why: Phrase,
        /// What the member may see now.
        mine: Box<Mine>,
        /// The events that an undo would write now.
        undo: Vec<Event>,
    },
    /// Another session changed the value meanwhile.
    Stale {
        /// What was to be saved.
        event: Box<Event>,
        /// What the member may see now.
        mine: Box<Mine>,
    },
    /// The system refused.
    Failed {
        /// What went wrong.
        what: Phrase,
        /// What to do.
        hint: Option<Phrase>,
        /// What was to be gone on with.
        next: Option<Next>,
    },
    /// There is something to say about a draft.
    Draft(DraftNews),
    /// What the member may see has changed on the disk.
    News(Box<Mine>),
    /// The text of an application.
    Text {
        /// Of which proposal.
        proposal: ProposalId,
        /// Its figures and partners; none where the dossier is closed.
        dossier: Option<Box<Proposal>>,
        /// The text; none where there is no file.
        text: Option<String>,
    },
}

/// What to go on with once something is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// A command.
    Do(Command),
    /// Close the comment.
    LeaveComment,
    /// Go to the other field of the comment.
    OtherField,
    /// End.
    End,
}

/// What the desk asks of the outside.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Put events on the record.
    Append {
        /// The events, all or none.
        events: Vec<Event>,
        /// What to go on with once they are on the disk.
        next: Option<Next>,
    },
    /// Take back the last own change.
    Undo,
    /// Remember where the member is.
    Remember(Place),
    /// Keep a text that is not on the record, or take it away.
    Draft(DraftWork),
    /// Read the text of an application.
    Read(ProposalId),
    /// Take in what other sessions wrote.
    Refresh,
}

impl Program for Desk {
    type Action = Action;
    type Effect = Effect;

    fn action(&self, input: &Input, now: Instant) -> Option<Action> {
        match input {
            Input::Hangup => Some(Action::Hangup),
            Input::Resize => Some(Action::Resized),
            Input::Wake => self.deadline().filter(|at| *at <= now).map(|_| Action::Rest),
            Input::Paste(text) => Some(Action::Paste(text.clone())),
            Input::Key(key) if Key::Ctrl('l').is(key) => Some(Action::Do(Command::Redraw)),
            Input::Key(key) if matches!(self.mode, Mode::Browse) => {
                Some(match (action_of(TABLE, places(self), key), key.code) {
                    (Some(Command::Type), KeyCode::Char(c)) => Action::Type(c),
                    (Some(command), _) => Action::Do(command),
                    (None, code) => Action::Unknown(code),
                })
            }
            Input::Key(key) => Some(Action::Key(*key)),
        }
    }

    fn update(&mut self, action: Action, now: Instant) -> Vec<Effect> {
        if matches!(action, Action::Do(_) | Action::Key(_) | Action::Paste(_)) {
            self.forget_message();
        }
        match action {
            Action::Do(command) => self.command(command, now),
            Action::Unknown(code) => self.unknown(code),
            Action::Type(c) => self.type_digit(c, now),
            Action::Key(key) => self.key(&key, now),
            Action::Paste(text) => self.paste(&text, now),
            Action::Resized => Vec::new(),
            Action::Rest => self.rest(),
            Action::Hangup => self.hang_up(),
            Action::Saved { at, events, undone, mine, undo, next } => {
                self.saved(&at, &events, undone, *mine, undo, next, now)
            }
            Action::Refused { why, mine, undo } => {
                self.undo = undo;
                self.refused(why, *mine)
            }
            Action::Stale { event, mine } => self.stale(event, *mine),
            Action::Failed { what, hint, next } => self.failed(what, hint, next),
            Action::Draft(news) => {
                news.say(&mut self.message);
                Vec::new()
            }
            Action::News(mine) => {
                self.opened = None;
                self.take_in(*mine)
            }
            Action::Text { proposal, dossier, text } => {
                self.opened = Some(Opened { proposal, dossier, text });
                self.build_doc();
                Vec::new()
            }
        }
    }

    fn view(&self, frame: &mut Frame<'_>) {
        view::draw(self, frame);
    }

    fn wake_at(&self) -> Option<Instant> {
        self.deadline()
    }

    fn take_redraw(&mut self) -> bool {
        std::mem::take(&mut self.redraw)
    }

    fn asks(&self) -> bool {
        matches!(self.mode, Mode::Ask(..))
    }

    fn ended(&self) -> bool {
        self.ended
    }
}
