//! The state of the desk: where one is, what is being typed, what was said.

use std::time::Instant;

use rust_decimal::Decimal;
use tui_input::Input;

use crate::domain::id::{CriterionId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::domain::proposal::Proposal;
use crate::domain::sheet::{CommentField, SheetState};
use crate::record::Event;
use crate::store::drafts::Purpose;
use crate::store::inputs::Annex;
use crate::text::{Lang, Texts};
use crate::tui::chrome::{Message, Tone};
use crate::tui::desk::command::DeskCommand;
use crate::tui::desk::doc::Doc;
use crate::tui::desk::mine::{Mine, Own};
use crate::tui::desk::place::{DeskPlace, DeskScreen, Sort};
use crate::tui::desk::typed_mark::TypedMark;
use crate::tui::dialog::{AskForm, Help, Palette};
use crate::tui::drafts::WaitingTexts;
use crate::tui::find::{holds, matches};
use crate::tui::look::Look;
use crate::tui::writing::{REST, Writing};

/// The state of the desk.
#[derive(Debug)]
pub struct Desk {
    /// What the member may see.
    pub mine: Mine,
    /// How the terminal is painted on.
    pub look: Look,
    /// The sentences of the language that is shown.
    pub texts: Texts,
    /// Where one is.
    pub place: DeskPlace,
    /// What has the keys.
    pub mode: DeskMode,
    /// What just happened.
    pub message: Option<Message>,
    /// The mark that is being typed.
    pub entry: Option<TypedMark>,
    /// Texts that wait to be finished, as `drafts/` holds them.
    pub drafts: WaitingTexts,
    /// What the list is narrowed to.
    pub filter: String,
    /// What is searched for in the dossier.
    pub find: String,
    /// The time of day of the last save.
    pub saved_at: Option<String>,
    /// The events that an undo would write.
    pub undo: Vec<Event>,
    /// The dossier that was read last.
    pub opened: Option<Opened>,
    /// The dossier on the screen.
    pub doc: Doc,
    /// How much was on the screen when it was painted last.
    pub seen: Seen,
    /// Whether the whole screen must be sent again.
    pub redraw: bool,
    /// Whether the program has ended.
    pub ended: bool,
}

/// A dossier as it was read from the disk.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Of which proposal.
    pub proposal: ProposalId,
    /// Its figures and partners; none where the dossier is closed.
    pub dossier: Option<Box<Proposal>>,
    /// The text of the application; none where there is no file.
    pub text: Option<String>,
    /// What came with it.
    pub annexes: Vec<Annex>,
}

/// How much was on the screen when it was painted last.
#[derive(Clone, Copy, Debug)]
pub struct Seen {
    /// Rows of the list.
    pub list: usize,
    /// Columns of the dossier.
    pub width: usize,
    /// Rows of the dossier.
    pub rows: usize,
}

/// What has the keys.
#[derive(Debug)]
pub enum DeskMode {
    /// The screen itself.
    Browse,
    /// The line that narrows the list.
    Filter(Input),
    /// A comment.
    Edit(Box<Editing>),
    /// A question in a box.
    Ask(DeskQuestion, AskForm),
    /// The page of keys, or the scale of a criterion.
    Help(Help),
    /// Every action by name.
    Palette(Palette<DeskCommand>),
}

/// What an answer decides.
#[derive(Debug)]
pub enum DeskQuestion {
    /// What to search for in the dossier.
    Find,
    /// The reason of what is to be put on the record.
    Why(Purpose),
    /// Whether to submit a sheet.
    Submit(ProposalId),
    /// Whether to submit a sheet without a comment that a mark asks for.
    SubmitBare(ProposalId, CriterionId),
    /// What to do about a comment that is too long.
    TooLong(ProposalId, CriterionId),
    /// Whether to submit several sheets.
    SubmitAll(Vec<ProposalId>),
    /// Whether to take a declared conflict back.
    TakeBack(ProposalId),
    /// Whether to undo what is not undone lightly.
    Undo,
    /// Which word of a criterion's scale it is, of words with these marks.
    Word(ProposalId, CriterionId, Vec<Decimal>),
    /// Whose value to keep after another session changed it.
    Stale(Box<Event>),
    /// Whether to leave although something could not be saved.
    Discard(Option<Box<Editing>>),
}

/// A comment that is being written.
#[derive(Debug)]
pub struct Editing {
    /// On which proposal.
    pub proposal: ProposalId,
    /// On which criterion.
    pub criterion: CriterionId,
    /// For whom.
    pub field: CommentField,
    /// The text.
    pub writing: Writing,
}

impl Desk {
    /// The desk of a member, at the place where the member was.
    #[must_use]
    pub fn new(mine: Mine, mut place: DeskPlace, lang: Lang, look: Look) -> Desk {
        place.proposal = place.proposal.filter(|id| mine.own(id).is_some());
        place.criterion = place.criterion.filter(|id| mine.criterion(id).is_some());
        if place.proposal.is_none() {
            place.screen = DeskScreen::List;
        }
        let texts = Texts::new(lang);
        let mut desk = Desk {
            mine,
            look,
            texts,
            place,
            mode: DeskMode::Browse,
            message: None,
            entry: None,
            drafts: WaitingTexts::default(),
            filter: String::new(),
            find: String::new(),
            saved_at: None,
            undo: Vec::new(),
            opened: None,
            doc: Doc::default(),
            seen: Seen { list: 10, width: 40, rows: 10 },
            redraw: false,
            ended: false,
        };
        desk.settle();
        desk
    }

    /// Makes the cursor stand on something.
    pub fn settle(&mut self) {
        let listed = self.listed();
        let known = self.place.proposal.as_ref().is_some_and(|id| listed.iter().any(|own| own.id == *id));
        let first = listed.first().map(|own| own.id.clone());
        if !known && self.place.screen != DeskScreen::Work {
            self.place.proposal = first;
        }
        if self.place.criterion.is_none() {
            self.place.criterion = self.mine.criteria.first().map(|criterion| criterion.id.clone());
        }
    }

    /// The proposal under the cursor.
    #[must_use]
    pub fn current(&self) -> Option<&Own> {
        self.mine.own(self.place.proposal.as_ref()?)
    }

    /// The proposals of the screen that is shown, in its order.
    #[must_use]
    pub fn listed(&self) -> Vec<&Own> {
        let mut owns: Vec<&Own> = self.mine.owns.iter().collect();
        if self.place.screen == DeskScreen::Mirror {
            owns.retain(|own| own.state != SheetState::Conflict);
            owns.sort_by_key(|own| (own.total.is_none(), own.total.map(|total| -total)));
            return owns;
        }
        let state = |own: &Own| self.texts.get(state_id(own.state));
        owns.retain(|own| {
            if self.filter.is_empty() {
                return true;
            }
            let line =
                format!("{} {} {} {} {}", own.id, own.title, own.lead, own.classes.join(" "), state(own));
            matches(&self.filter, &line)
        });
        match self.place.sort {
            Sort::Number => {}
            Sort::State => owns.sort_by_key(|own| own.state),
            Sort::Total => owns.sort_by_key(|own| (own.total.is_none(), own.total.map(|total| -total))),
        }
        owns
    }

    /// What would be typed away: the deadline of a mark, comment or reason.
    #[must_use]
    pub fn deadline(&self) -> Option<Instant> {
        match &self.mode {
            DeskMode::Edit(editing) => editing.writing.deadline(),
            DeskMode::Ask(DeskQuestion::Why(_), _) => self.drafts.deadline(),
            _ => self
                .entry
                .as_ref()
                .filter(|entry| entry.unsaved && entry.refused.is_none())
                .and_then(|entry| entry.touched.map(|touched| touched + REST)),
        }
    }

    /// What stands on the message line: what just happened, else when the last
    /// save was, as long as nothing waits to be saved.
    #[must_use]
    pub fn said(&self) -> Option<Message> {
        let saved = || {
            let at = self.saved_at.as_ref().filter(|_| matches!(self.pending(), Ok(None)))?;
            Some(Message::new(Tone::Good, Phrase::new("desk-saved").with("time", at)))
        };
        self.message.clone().or_else(saved)
    }

    /// Whether a line of the dossier holds what is searched for.
    #[must_use]
    pub fn found_in(&self, line: &str) -> bool {
        holds(line, &self.find)
    }
}

/// The message id of a state.
#[must_use]
pub fn state_id(state: SheetState) -> &'static str {
    match state {
        SheetState::Untouched => "desk-state-untouched",
        SheetState::Begun => "desk-state-begun",
        SheetState::Ready => "desk-state-ready",
        SheetState::Submitted => "desk-state-submitted",
        SheetState::Conflict => "desk-state-conflict",
    }
}
