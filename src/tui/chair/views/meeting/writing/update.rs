//! The committee's text on a proposal while it is being written. What the members
//! wrote for the applicant, under each criterion and without names, is offered,
//! as their internal notes are: it comes in only when the chair takes it in. Only
//! what somebody typed or took in goes on the record; looking and leaving is no text.

use std::time::Instant;

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui_textarea::CursorMove;

use crate::domain::call::Criterion;
use crate::domain::digest::text_digest;
use crate::domain::id::ProposalId;
use crate::domain::meeting::Statement;
use crate::domain::phrase::Phrase;
use crate::domain::sheet::CommentField;
use crate::record::Event;
use crate::record::Stated;
use crate::store::drafts::About;
use crate::tui::chair::action::ChairEffect;
use crate::tui::chair::ask::about;
use crate::tui::chair::state::{Chair, ChairMode};
use crate::tui::chair::views::disputes::state::sheets;
use crate::tui::chair::views::meeting::table::update::TablePart;
use crate::tui::chrome::{Kind, Message};
use crate::tui::clean::clean;
use crate::tui::dialog::{Choice, Reply};
use crate::tui::writing::Writing;

/// The letters of the internal notes.
const LETTERS: &str = "abcdefghijklmopqrstuvwxyz";

/// A text of the committee while it is being written.
#[derive(Debug)]
pub struct StatementDraft {
    /// On which proposal.
    pub proposal: ProposalId,
    /// Which text.
    pub statement: Statement,
    /// The text.
    pub writing: Writing,
    /// Whether somebody changed the text since it was opened.
    pub typed: bool,
    /// Whether what the members wrote can be taken in.
    pub offers: bool,
    /// Whether it closes once it is on the disk.
    pub leaving: bool,
    /// A question over it.
    pub asking: Option<(Asking, Choice)>,
}

/// What is asked about a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asking {
    /// What to take in.
    Take(Vec<String>),
    /// Whose text to keep after another session changed it.
    Clash,
    /// Whether to leave although it could not be saved.
    Discard,
}

impl StatementDraft {
    /// The change that is not on the disk yet.
    #[must_use]
    pub fn event(&self) -> Option<Event> {
        let now = self.writing.unsaved().filter(|_| self.typed)?;
        Some(Event::Stated(Stated {
            proposal: self.proposal.clone(),
            statement: self.statement,
            was: text_digest(&self.writing.saved),
            now,
        }))
    }

    /// Takes a key of the editor.
    fn key(&mut self, key: &KeyEvent, now: Instant) {
        let before = self.writing.text();
        self.writing.key(key, now);
        self.changed_from(&before);
    }

    /// Takes a text in.
    pub fn paste(&mut self, text: &str, now: Instant) {
        let before = self.writing.text();
        self.writing.paste(text, now);
        self.changed_from(&before);
    }

    fn changed_from(&mut self, before: &str) {
        self.typed |= self.writing.text() != before;
        if !self.typed {
            self.writing.changed = None;
        }
    }

    /// What the text is a draft of, while it is not on the record.
    fn about(&self) -> About {
        About::Statement(self.proposal.clone(), self.statement)
    }

    /// Puts the change on the disk.
    #[must_use]
    pub fn save(&self) -> Vec<ChairEffect> {
        let said = Phrase::new(&format!("meeting-saved-{}", self.statement.code()))
            .with("proposal", &self.proposal)
            .count("count", self.writing.text().chars().count());
        self.event().map(|event| ChairEffect::Append { events: vec![event], said }).into_iter().collect()
    }
}

/// Opens one of the texts on the proposal on the table.
pub fn open(chair: &mut Chair, statement: Statement) {
    let Some(proposal) = chair.table.as_ref().map(|table| table.proposal.clone()) else { return };
    let stands = chair.proceedings(&proposal).statement(statement).to_owned();
    let offers = statement == Statement::Consensus && !first_text(chair, &proposal).is_empty();
    let kept =
        chair.drafts.get(&About::Statement(proposal.clone(), statement)).filter(|kept| **kept != stands);
    chair.message = kept.map(|_| Message::new(Kind::Warn, Phrase::new("meeting-draft-back")));
    let writing = match kept {
        Some(kept) => Writing::resumed(kept, &stands),
        None => Writing::new(&stands),
    };
    let draft =
        StatementDraft { proposal, statement, writing, typed: false, offers, leaving: false, asking: None };
    chair.mode = ChairMode::Write(Box::new(draft));
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
pub fn key(chair: &mut Chair, key: &KeyEvent, now: Instant) -> Vec<ChairEffect> {
    let ChairMode::Write(draft) = &mut chair.mode else { return Vec::new() };
    if draft.asking.is_some() {
        return asked(chair, key, now);
    }
    let ctrl_c = key.modifiers == KeyModifiers::CONTROL && key.code == KeyCode::Char('c');
    match key.code {
        KeyCode::Tab => offer(chair),
        _ if key.code == KeyCode::Esc || ctrl_c => return leave(chair),
        _ => draft.key(key, now),
    }
    Vec::new()
}

/// Saves what is new and closes the text.
fn leave(chair: &mut Chair) -> Vec<ChairEffect> {
    let ChairMode::Write(draft) = &mut chair.mode else { return Vec::new() };
    let effects = draft.save();
    draft.leaving = true;
    if effects.is_empty() {
        close(chair);
    }
    effects
}

/// Asks what to take in: all that the members wrote for the applicant, or one of
/// their internal notes.
fn offer(chair: &mut Chair) {
    let ChairMode::Write(draft) = &chair.mode else { return };
    let proposal = draft.proposal.clone();
    let texts = &chair.texts;
    let mut options = Vec::new();
    let mut offered = Vec::new();
    if draft.offers {
        let all = first_text(chair, &proposal);
        let said = Phrase::new("meeting-take-comments").count("count", all.chars().count());
        options.push(texts.say(&said));
        offered.push(all);
    }
    let criteria = chair.round.call.criteria.iter();
    let notes: Vec<(String, String)> = criteria
        .flat_map(|criterion| {
            let label = clean(&criterion.label);
            let notes = written(chair, &proposal, criterion, CommentField::Internal).into_iter();
            notes.map(move |note| (label.clone(), note))
        })
        .collect();
    options.extend(notes.iter().map(|(label, note)| format!("{label}: {}", clean(note).replace('\n', " "))));
    offered.extend(notes.into_iter().map(|(_, note)| note));
    let options: Vec<(char, String)> = LETTERS.chars().zip(options).collect();
    if options.is_empty() {
        chair.message = Some(Message::new(Kind::Warn, Phrase::new("meeting-no-notes")));
        return;
    }
    let choice =
        Choice::of(texts.get("meeting-take-note"), vec![texts.get("meeting-take-note-body")], options);
    if let ChairMode::Write(draft) = &mut chair.mode {
        draft.asking = Some((Asking::Take(offered), choice));
    }
}

/// A key for the question over a text.
fn asked(chair: &mut Chair, key: &KeyEvent, now: Instant) -> Vec<ChairEffect> {
    let standing = standing(chair);
    let ChairMode::Write(draft) = &mut chair.mode else { return Vec::new() };
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
        (Asking::Take(offered), at) => {
            if let Some(text) = offered.get(at) {
                let first = draft.writing.text().is_empty();
                draft.paste(text, now);
                if first {
                    // One reads it from its first line.
                    draft.writing.editor.move_cursor(CursorMove::Top);
                    draft.writing.editor.move_cursor(CursorMove::Head);
                }
            }
        }
        // Their text, mine on top of theirs, or both.
        (Asking::Clash, 1) => {
            draft.writing = Writing::new(&standing);
            let about = draft.about();
            return forget(chair, &about);
        }
        (Asking::Clash, answer) => {
            draft.typed = true;
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
        (Asking::Discard, _) => chair.mode = ChairMode::Browse,
    }
    Vec::new()
}

/// The text on the record where an open one wants to write.
fn standing(chair: &Chair) -> String {
    let ChairMode::Write(draft) = &chair.mode else { return String::new() };
    chair.proceedings(&draft.proposal).statement(draft.statement).to_owned()
}

/// The events are on the disk: the text is saved, and closes where it was left.
pub fn saved(chair: &mut Chair, events: &[Event]) -> Vec<ChairEffect> {
    let mut effects = Vec::new();
    for event in events {
        if let Event::Stated(Stated { proposal, statement, .. }) = event {
            effects.extend(forget(chair, &About::Statement(proposal.clone(), *statement)));
        }
    }
    let ChairMode::Write(draft) = &mut chair.mode else { return effects };
    for event in events {
        if let Event::Stated(Stated { proposal, statement, now, .. }) = event
            && (proposal, *statement) == (&draft.proposal, draft.statement)
        {
            draft.writing.is_saved(now);
        }
    }
    if draft.leaving && draft.writing.unsaved().is_none() {
        close(chair);
    }
    effects
}

/// Takes a draft away, where there is one.
pub fn forget(chair: &mut Chair, about: &About) -> Vec<ChairEffect> {
    let there = chair.drafts.remove(about).is_some();
    if there { vec![ChairEffect::Forget(about.clone())] } else { Vec::new() }
}

/// Keeps a text as a draft; one without words is none.
fn keep(chair: &mut Chair, about: About, text: String) -> Vec<ChairEffect> {
    if text.trim().is_empty() {
        return forget(chair, &about);
    }
    if chair.drafts.get(&about) == Some(&text) {
        return Vec::new();
    }
    chair.drafts.insert(about.clone(), text.clone());
    vec![ChairEffect::Keep(about, text)]
}

/// Keeps the committee's text that is not on the record.
pub fn keep_text(chair: &mut Chair) -> Vec<ChairEffect> {
    let ChairMode::Write(draft) = &chair.mode else { return Vec::new() };
    match draft.writing.unsaved().filter(|_| draft.typed) {
        Some(text) => {
            let about = draft.about();
            keep(chair, about, text)
        }
        None => Vec::new(),
    }
}

/// Keeps the reason that is being typed in a box.
pub fn keep_box(chair: &mut Chair) -> Vec<ChairEffect> {
    let typed = chair.unkept.take().is_some();
    let ChairMode::Ask(ask) = &chair.mode else { return Vec::new() };
    match (about(&ask.step), ask.text()) {
        (Some(about), Some(text)) if typed => keep(chair, about, text),
        _ => Vec::new(),
    }
}

/// A text in a box changed: it is kept after a rest.
pub fn touched(chair: &mut Chair, now: Instant) {
    if let ChairMode::Ask(ask) = &chair.mode
        && ask.text().is_some()
        && about(&ask.step).is_some()
    {
        chair.unkept = Some((chair.unkept.map_or(now, |(first, _)| first), now));
    }
}

/// Closes the text. A minority view that nobody holds yet leads to the roll.
fn close(chair: &mut Chair) {
    let ChairMode::Write(draft) = std::mem::replace(&mut chair.mode, ChairMode::Browse) else { return };
    let left = chair.proceedings(&draft.proposal);
    let whose =
        draft.statement == Statement::Minority && !left.minority.is_empty() && left.holders.is_empty();
    if let (true, Some(table)) = (whose, &mut chair.table) {
        table.part = TablePart::Roll(0);
        chair.message = Some(Message::new(Kind::Plain, Phrase::new("meeting-who-holds")));
    }
}

/// The text could not be saved and stays; a text of another session is shown
/// beside it, and leaving asks first.
pub fn failed(chair: &mut Chair) -> Vec<ChairEffect> {
    let effects = keep_text(chair);
    let theirs = standing(chair);
    let texts = &chair.texts;
    let sentence = chair.message.as_ref().map(|message| message.sentence(texts));
    let ChairMode::Write(draft) = &mut chair.mode else { return effects };
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
        draft.asking =
            Some((Asking::Clash, Choice::weighed(texts.get("desk-stale"), body, options.to_vec())));
    } else if draft.leaving {
        let options = [('1', "stay"), ('2', "again"), ('3', "leave")];
        let options = options.map(|(key, id)| (key, texts.get(&format!("desk-discard-{id}"))));
        let body = sentence.into_iter().collect();
        draft.asking = Some((Asking::Discard, Choice::of(texts.get("desk-discard"), body, options.to_vec())));
    }
    effects
}
