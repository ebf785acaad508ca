//! The committee's text on a proposal while it is being written. It begins with
//! what the members wrote for the applicant, under each criterion and without
//! names; an internal note comes in only when the chair takes it in.

use std::time::Instant;

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use crate::domain::call::Criterion;
use crate::domain::event::{Event, text_digest};
use crate::domain::id::ProposalId;
use crate::domain::meeting::Statement;
use crate::domain::phrase::Phrase;
use crate::domain::sheet::CommentField;
use crate::tui::chair::action::Effect;
use crate::tui::chair::figures::dispute::sheets;
use crate::tui::chair::meeting::Part;
use crate::tui::chair::state::{Chair, Mode};
use crate::tui::chrome::{Kind, Message};
use crate::tui::clean::clean;
use crate::tui::dialog::{Choice, Reply};
use crate::tui::writing::Writing;

/// The letters of the internal notes.
const LETTERS: &str = "abcdefghijklmopqrstuvwxyz";

/// A text of the committee while it is being written.
#[derive(Debug)]
pub struct Draft {
    /// On which proposal.
    pub proposal: ProposalId,
    /// Which text.
    pub statement: Statement,
    /// The text.
    pub writing: Writing,
    /// Whether it closes once it is on the disk.
    pub leaving: bool,
    /// A question over it.
    pub asking: Option<(Asking, Choice)>,
}

/// What is asked about a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asking {
    /// Which internal note to take in.
    Note(Vec<String>),
    /// Whose text to keep after another session changed it.
    Clash,
    /// Whether to leave although it could not be saved.
    Discard,
}

impl Draft {
    /// The change that is not on the disk yet.
    #[must_use]
    pub fn event(&self) -> Option<Event> {
        let now = self.writing.unsaved()?;
        Some(Event::Stated {
            proposal: self.proposal.clone(),
            statement: self.statement,
            was: text_digest(&self.writing.saved),
            now,
        })
    }

    /// Puts the change on the disk.
    #[must_use]
    pub fn save(&self) -> Vec<Effect> {
        let said = Phrase::new(&format!("meeting-saved-{}", self.statement.code()))
            .with("proposal", &self.proposal)
            .count("count", self.writing.text().chars().count());
        self.event().map(|event| Effect::Append { events: vec![event], said }).into_iter().collect()
    }
}

/// Opens one of the texts on the proposal on the table.
pub fn open(chair: &mut Chair, statement: Statement) {
    let Some(proposal) = chair.table.as_ref().map(|table| table.proposal.clone()) else { return };
    let stands = chair.proceedings(&proposal).statement(statement).to_owned();
    let writing = if stands.is_empty() && statement == Statement::Consensus {
        Writing::beginning(&first_text(chair, &proposal))
    } else {
        Writing::new(&stands)
    };
    chair.message = None;
    chair.mode = Mode::Write(Box::new(Draft { proposal, statement, writing, leaving: false, asking: None }));
}

/// What the members wrote for the applicant, each under its criterion, the
/// best mark first, without names.
fn first_text(chair: &Chair, proposal: &ProposalId) -> String {
    let parts = chair.round.call.criteria.iter().filter_map(|criterion| {
        let said = written(chair, proposal, criterion, CommentField::Applicant);
        (!said.is_empty()).then(|| format!("{}\n{}", criterion.label, said.join("\n")))
    });
    parts.collect::<Vec<_>>().join("\n\n")
}

/// What members wrote on a criterion, the best mark first.
fn written(chair: &Chair, proposal: &ProposalId, criterion: &Criterion, field: CommentField) -> Vec<String> {
    let mut said: Vec<_> = sheets(&chair.round, &chair.member, proposal)
        .filter_map(|(_, sheet)| {
            let text = sheet.cells.get(&criterion.id)?.text(field).trim().to_owned();
            (!text.is_empty()).then(|| (sheet.answer(&criterion.id).mark(), text))
        })
        .collect();
    let worst = criterion.scale.worst_mark();
    said.sort_by_key(|(mark, _)| std::cmp::Reverse(mark.map(|mark| (mark - worst).abs())));
    said.into_iter().map(|(_, text)| text).collect()
}

/// A key while a text is open.
pub fn key(chair: &mut Chair, key: &KeyEvent, now: Instant) -> Vec<Effect> {
    let Mode::Write(draft) = &mut chair.mode else { return Vec::new() };
    if draft.asking.is_some() {
        return asked(chair, key, now);
    }
    let ctrl_c = key.modifiers == KeyModifiers::CONTROL && key.code == KeyCode::Char('c');
    match key.code {
        KeyCode::Tab => ask_note(chair),
        _ if key.code == KeyCode::Esc || ctrl_c => return leave(chair),
        _ => draft.writing.key(key, now),
    }
    Vec::new()
}

/// Saves what is new and closes the text.
fn leave(chair: &mut Chair) -> Vec<Effect> {
    let Mode::Write(draft) = &mut chair.mode else { return Vec::new() };
    let effects = draft.save();
    draft.leaving = true;
    if effects.is_empty() {
        close(chair);
    }
    effects
}

/// Asks which internal note to take in.
fn ask_note(chair: &mut Chair) {
    let Mode::Write(draft) = &chair.mode else { return };
    let proposal = draft.proposal.clone();
    let criteria = chair.round.call.criteria.iter();
    let notes: Vec<(String, String)> = criteria
        .flat_map(|criterion| {
            let label = clean(&criterion.label);
            let notes = written(chair, &proposal, criterion, CommentField::Internal).into_iter();
            notes.map(move |note| (label.clone(), note))
        })
        .collect();
    let texts = &chair.texts;
    let options = notes.iter().map(|(label, note)| format!("{label}: {}", clean(note).replace('\n', " ")));
    let options: Vec<(char, String)> = LETTERS.chars().zip(options).collect();
    if options.is_empty() {
        chair.message = Some(Message::new(Kind::Warn, Phrase::new("meeting-no-notes")));
        return;
    }
    let choice =
        Choice::of(texts.get("meeting-take-note"), vec![texts.get("meeting-take-note-body")], options);
    let notes = notes.into_iter().map(|(_, note)| note).collect();
    if let Mode::Write(draft) = &mut chair.mode {
        draft.asking = Some((Asking::Note(notes), choice));
    }
}

/// A key for the question over a text.
fn asked(chair: &mut Chair, key: &KeyEvent, now: Instant) -> Vec<Effect> {
    let standing = standing(chair);
    let Mode::Write(draft) = &mut chair.mode else { return Vec::new() };
    let Some((asking, choice)) = &mut draft.asking else { return Vec::new() };
    let (asking, answer) = match choice.key(key) {
        Reply::Stay => return Vec::new(),
        Reply::Cancelled => {
            draft.asking = None;
            draft.leaving = false;
            return Vec::new();
        }
        Reply::Given(answer) => (asking.clone(), answer),
    };
    draft.asking = None;
    match (asking, answer) {
        (Asking::Note(notes), at) => {
            if let Some(note) = notes.get(at) {
                draft.writing.paste(note, now);
            }
        }
        // Their text, mine on top of theirs, or both.
        (Asking::Clash, 1) => draft.writing = Writing::new(&standing),
        (Asking::Clash, answer) => {
            draft.writing.saved.clone_from(&standing);
            if answer == 2 {
                let mine = draft.writing.text();
                draft.writing = Writing::new(&standing);
                draft.writing.paste(&format!("\n\n{mine}"), now);
            }
            return draft.save();
        }
        (Asking::Discard, 0) => draft.leaving = false,
        (Asking::Discard, 1) => return draft.save(),
        (Asking::Discard, _) => chair.mode = Mode::Browse,
    }
    Vec::new()
}

/// The text on the record where an open one wants to write.
fn standing(chair: &Chair) -> String {
    let Mode::Write(draft) = &chair.mode else { return String::new() };
    chair.proceedings(&draft.proposal).statement(draft.statement).to_owned()
}

/// The events are on the disk: the text is saved, and closes where it was left.
pub fn saved(chair: &mut Chair, events: &[Event]) {
    let Mode::Write(draft) = &mut chair.mode else { return };
    for event in events {
        if let Event::Stated { proposal, statement, now, .. } = event
            && (proposal, *statement) == (&draft.proposal, draft.statement)
        {
            draft.writing.is_saved(now);
        }
    }
    if draft.leaving && draft.writing.unsaved().is_none() {
        close(chair);
    }
}

/// Closes the text. A minority view that nobody holds yet leads to the roll.
fn close(chair: &mut Chair) {
    let Mode::Write(draft) = std::mem::replace(&mut chair.mode, Mode::Browse) else { return };
    let left = chair.proceedings(&draft.proposal);
    let whose =
        draft.statement == Statement::Minority && !left.minority.is_empty() && left.holders.is_empty();
    if let (true, Some(table)) = (whose, &mut chair.table) {
        table.part = Part::Roll(0);
        chair.message = Some(Message::new(Kind::Plain, Phrase::new("meeting-who-holds")));
    }
}

/// The text could not be saved and stays; a text of another session is shown
/// beside it, and leaving asks first.
pub fn failed(chair: &mut Chair) {
    let theirs = standing(chair);
    let texts = &chair.texts;
    let sentence = chair.message.as_ref().map(|message| message.sentence(texts));
    let Mode::Write(draft) = &mut chair.mode else { return };
    draft.writing.changed = None;
    if theirs != draft.writing.saved {
        let shown = |id: &str, text: &str| {
            let lines = text.lines().take(6).map(clean).collect::<Vec<_>>().join("\n");
            format!("{} {lines}", texts.get(id))
        };
        let body = vec![
            texts.get("desk-stale-what"),
            String::new(),
            shown("desk-stale-here", &draft.writing.text()),
            shown("desk-stale-there", &theirs),
        ];
        let options = [('1', "here"), ('2', "there"), ('3', "both")];
        let options = options.map(|(key, id)| (key, texts.get(&format!("desk-stale-keep-{id}"))));
        draft.asking = Some((Asking::Clash, Choice::of(texts.get("desk-stale"), body, options.to_vec())));
    } else if draft.leaving {
        let options = [('1', "stay"), ('2', "again"), ('3', "leave")];
        let options = options.map(|(key, id)| (key, texts.get(&format!("desk-discard-{id}"))));
        let body = sentence.into_iter().collect();
        draft.asking = Some((Asking::Discard, Choice::of(texts.get("desk-discard"), body, options.to_vec())));
    }
}
