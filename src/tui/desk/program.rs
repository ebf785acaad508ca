//! The desk as a program: what inputs mean, and the rest of its life.

use std::time::Instant;

use ratatui::Frame;
use ratatui::crossterm::event::{KeyCode, KeyEvent};

use crate::domain::id::ProposalId;
use crate::domain::phrase::Phrase;
use crate::domain::proposal::Proposal;
use crate::record::Event;
use crate::store::inputs::Annex;
use crate::tui::desk::command::{DeskCommand, TABLE};
use crate::tui::desk::mine::Mine;
use crate::tui::desk::place::DeskPlace;
use crate::tui::desk::possible::places;
use crate::tui::desk::state::{Desk, DeskMode, Opened, Seen};
use crate::tui::desk::view;
use crate::tui::dialog::AskForm;
use crate::tui::drafts::{DraftNews, DraftWork};
use crate::tui::keys::{Key, action_of};
use crate::tui::run::{Input, Program};

/// What changes the desk.
#[derive(Debug)]
pub enum DeskAction {
    /// A command.
    Do(DeskCommand),
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
        /// What came with it; none where it is closed.
        annexes: Vec<Annex>,
    },
}

/// What to go on with once something is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// A command.
    Do(DeskCommand),
    /// Close the comment.
    LeaveComment,
    /// Go to the other field of the comment.
    OtherField,
    /// End.
    End,
}

/// What the desk asks of the outside.
#[derive(Clone, Debug, PartialEq)]
pub enum DeskEffect {
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
    Remember(DeskPlace),
    /// Keep a text that is not on the record, or take it away.
    Draft(DraftWork),
    /// Read the text of an application.
    Read(ProposalId),
    /// Take in what other sessions wrote.
    Refresh,
}

impl Program for Desk {
    type Action = DeskAction;
    type Effect = DeskEffect;
    type Shown = Seen;

    fn action(&self, input: &Input, now: Instant) -> Option<DeskAction> {
        match input {
            Input::Hangup => Some(DeskAction::Hangup),
            Input::Resize => Some(DeskAction::Resized),
            Input::Wake => self.deadline().filter(|at| *at <= now).map(|_| DeskAction::Rest),
            Input::Paste(text) => Some(DeskAction::Paste(text.clone())),
            Input::Key(key) if Key::Ctrl('l').is(key) => Some(DeskAction::Do(DeskCommand::Redraw)),
            Input::Key(key) if matches!(self.mode, DeskMode::Browse) => {
                Some(match (action_of(TABLE, places(self), key), key.code) {
                    (Some(DeskCommand::Type), KeyCode::Char(c)) => DeskAction::Type(c),
                    (Some(command), _) => DeskAction::Do(command),
                    (None, code) => DeskAction::Unknown(code),
                })
            }
            Input::Key(key) => Some(DeskAction::Key(*key)),
        }
    }

    fn update(&mut self, action: DeskAction, now: Instant) -> Vec<DeskEffect> {
        if matches!(action, DeskAction::Do(_) | DeskAction::Key(_) | DeskAction::Paste(_)) {
            self.forget_message();
        }
        match action {
            DeskAction::Do(command) => self.command(command, now),
            DeskAction::Unknown(code) => self.unknown(code),
            DeskAction::Type(c) => self.type_digit(c, now),
            DeskAction::Key(key) => self.key(&key, now),
            DeskAction::Paste(text) => self.paste(&text, now),
            DeskAction::Resized => Vec::new(),
            DeskAction::Rest => self.rest(),
            DeskAction::Hangup => self.hang_up(),
            DeskAction::Saved { at, events, undone, mine, undo, next } => {
                self.saved(&at, &events, undone, *mine, undo, next, now)
            }
            DeskAction::Refused { why, mine, undo } => {
                self.undo = undo;
                self.refused(why, *mine)
            }
            DeskAction::Stale { event, mine } => self.stale(event, *mine),
            DeskAction::Failed { what, hint, next } => self.failed(what, hint, next),
            DeskAction::Draft(news) => {
                news.say(&mut self.message);
                Vec::new()
            }
            DeskAction::News(mine) => {
                self.opened = None;
                self.take_in(*mine)
            }
            DeskAction::Text { proposal, dossier, text, annexes } => {
                self.opened = Some(Opened { proposal, dossier, text, annexes });
                self.build_doc();
                Vec::new()
            }
        }
    }

    fn view(&self, frame: &mut Frame<'_>) -> Seen {
        view::paint(self, frame)
    }

    fn take_shown(&mut self, seen: Seen) {
        self.seen = seen;
    }

    fn wake_at(&self) -> Option<Instant> {
        self.deadline()
    }

    fn take_redraw(&mut self) -> bool {
        std::mem::take(&mut self.redraw)
    }

    fn asks(&self) -> bool {
        matches!(self.mode, DeskMode::Ask(_, AskForm::Choice(_)))
    }

    fn ended(&self) -> bool {
        self.ended
    }
}
