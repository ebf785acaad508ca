//! The questions over a text: what to take in, whose text stands after another session
//! changed it, and whether to leave although it could not be saved.

use std::time::Instant;

use ratatui::crossterm::event::KeyEvent;
use ratatui_textarea::CursorMove;

use crate::tui::chair::action::ChairEffect;
use crate::tui::chair::drafts::forget;
use crate::tui::chair::state::{Chair, ChairMode};
use crate::tui::chair::views::meeting::writing::state::Asking;
use crate::tui::chair::views::meeting::writing::update::keep_text;
use crate::tui::dialog::{Keep, Reply, Unsaved, clash, unsaved};
use crate::tui::writing::Writing;

/// A key for the question over a text.
pub fn asked(chair: &mut Chair, key: &KeyEvent, now: Instant) -> Vec<ChairEffect> {
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
        (Asking::Clash, answer) => {
            let keep = Keep::of(answer);
            if keep == Keep::There {
                draft.writing = Writing::new(&standing);
                let about = draft.about();
                return forget(chair, &about);
            }
            draft.typed = true;
            draft.writing.saved.clone_from(&standing);
            if keep == Keep::Both {
                let mine = draft.writing.text();
                draft.writing = Writing::new(&standing);
                draft.writing.paste(&format!("\n\n{mine}"), now);
            }
            return draft.save();
        }
        (Asking::Discard, answer) => match Unsaved::of(answer) {
            Unsaved::Stay => draft.leaving = false,
            Unsaved::Again => return draft.save(),
            Unsaved::Leave => chair.mode = ChairMode::Browse,
        },
    }
    Vec::new()
}

/// The text on the record where an open one wants to write.
fn standing(chair: &Chair) -> String {
    let ChairMode::Write(draft) = &chair.mode else { return String::new() };
    chair.proceedings(&draft.proposal).statement(draft.statement).to_owned()
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
        let choice = clash(texts, &draft.writing.text(), &theirs, true);
        draft.asking = Some((Asking::Clash, choice));
    } else if draft.leaving {
        draft.asking = Some((Asking::Discard, unsaved(texts, sentence)));
    }
    effects
}
