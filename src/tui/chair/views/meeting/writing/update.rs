//! A text of the committee is opened, typed in, saved and left.

use std::time::Instant;

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use crate::domain::meeting::Statement;
use crate::domain::phrase::Phrase;
use crate::record::{Event, Stated};
use crate::store::drafts::About;
use crate::tui::chair::action::ChairEffect;
use crate::tui::chair::drafts::{forget, keep};
use crate::tui::chair::state::{Chair, ChairMode};
use crate::tui::chair::views::meeting::table::state::TablePart;
use crate::tui::chair::views::meeting::writing::clash::asked;
use crate::tui::chair::views::meeting::writing::state::StatementDraft;
use crate::tui::chair::views::meeting::writing::taking::{first_text, offer};
use crate::tui::chrome::{Message, Tone};
use crate::tui::writing::Writing;

/// Opens one of the texts on the proposal on the table.
pub fn open(chair: &mut Chair, statement: Statement) {
    let Some(proposal) = chair.table.as_ref().map(|table| table.proposal.clone()) else { return };
    let stands = chair.proceedings(&proposal).statement(statement).to_owned();
    let offers = statement == Statement::Consensus && !first_text(chair, &proposal).is_empty();
    let kept =
        chair.drafts.text(&About::Statement(proposal.clone(), statement)).filter(|kept| *kept != stands);
    chair.message = kept.map(|_| Message::new(Tone::Warn, Phrase::new("meeting-draft-back")));
    let writing = match kept {
        Some(kept) => Writing::resumed(kept, &stands),
        None => Writing::new(&stands),
    };
    let draft =
        StatementDraft { proposal, statement, writing, typed: false, offers, leaving: false, asking: None };
    chair.mode = ChairMode::Write(Box::new(draft));
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

/// Closes the text. A minority view that nobody holds yet leads to the roll.
fn close(chair: &mut Chair) {
    let ChairMode::Write(draft) = std::mem::replace(&mut chair.mode, ChairMode::Browse) else { return };
    let left = chair.proceedings(&draft.proposal);
    let whose =
        draft.statement == Statement::Minority && !left.minority.is_empty() && left.holders.is_empty();
    if let (true, Some(table)) = (whose, &mut chair.table) {
        table.part = TablePart::Roll(0);
        chair.message = Some(Message::new(Tone::Plain, Phrase::new("meeting-who-holds")));
    }
}
