//! What can happen to the chair's program, and what it asks of the outside.

use ratatui::crossterm::event::KeyEvent;

use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::record::Event;
use crate::record::undo::Undo;
use crate::round::Round;
use crate::store::problem::Problem;
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::study::{Finding, StudyTask};
use crate::tui::drafts::{DraftNews, DraftWork};

/// What a person, the clock or the disk makes the program do.
#[derive(Debug)]
pub enum ChairAction {
    /// A command of the table.
    Do(ChairCommand),
    /// A key for whatever is open over the view.
    Typed(KeyEvent),
    /// The beginning of an id, typed on a view.
    Seek(char),
    /// Pasted text for whatever is open over the view.
    Pasted(String),
    /// The deadline has come, or the window has another size.
    Wake,
    /// The terminal is gone.
    Hangup,
    /// The round was read again; `None` where nothing was new.
    Read {
        /// The round.
        round: Option<Box<Round>>,
        /// Whether a person asked for it.
        asked: bool,
    },
    /// What was asked stands on the record.
    Written {
        /// The round with it.
        round: Box<Round>,
        /// What was written.
        events: Vec<Event>,
        /// What was done.
        said: Phrase,
    },
    /// What an undo would take back; `None` where nothing is left.
    LastEntry(Option<Box<Undo>>),
    /// What was to be worked out is there.
    Studied {
        /// The state of the round that it is about.
        state: u64,
        /// The answer; none where the work broke down.
        answer: Option<Box<Finding>>,
    },
    /// A phase does not begin without a reason while these facts are in doubt.
    Doubtful {
        /// The phase.
        to: Phase,
        /// What is in doubt.
        problems: Vec<Problem>,
        /// The round as it was found.
        round: Box<Round>,
    },
    /// There is something to say about a draft.
    Draft(DraftNews),
    /// The outside refused.
    Failed {
        /// What went wrong.
        what: Phrase,
        /// What to do.
        hint: Option<Phrase>,
        /// The round as it was found.
        round: Box<Round>,
    },
}

/// What the program asks of the outside.
#[derive(Clone, Debug)]
pub enum ChairEffect {
    /// Read what others wrote.
    Refresh {
        /// Whether a person asked for it.
        asked: bool,
    },
    /// Work something out beside the screen.
    Study(StudyTask),
    /// See whether what is being worked out is there.
    Collect,
    /// Put events on the chair's record.
    Append {
        /// The events.
        events: Vec<Event>,
        /// What to say when it is done.
        said: Phrase,
    },
    /// Keep a draft, or take one away.
    Draft(DraftWork),
    /// Find what an undo would take back.
    FindLast {
        /// What stands in for a reason where taking back needs one.
        reason: String,
    },
    /// Move the round to another phase.
    ChangePhase {
        /// The phase.
        to: Phase,
        /// Why.
        reason: String,
        /// The fingerprint of the round that was agreed to, where that matters.
        seen: Option<String>,
    },
}

impl ChairEffect {
    /// Puts events on the chair's record, and says so when it is done.
    #[must_use]
    pub fn append(events: Vec<Event>, said: Phrase) -> Vec<ChairEffect> {
        vec![ChairEffect::Append { events, said }]
    }
}
