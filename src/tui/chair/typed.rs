//! Keys and pasted text for whatever is open over the view.

use std::time::Instant;

use ratatui::crossterm::event::KeyEvent;

use crate::tui::chair::action::{ChairAction, ChairEffect};
use crate::tui::chair::ask::{self, AskStep};
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::drafts;
use crate::tui::chair::possible::possible;
use crate::tui::chair::state::{Chair, ChairMode};
use crate::tui::chair::update::change;
use crate::tui::chair::views::meeting::writing;
use crate::tui::dialog::{AskAnswer, Reply};

/// A key for whatever is open over the view.
pub fn key(chair: &mut Chair, key: &KeyEvent, now: Instant) -> Vec<ChairEffect> {
    match &mut chair.mode {
        ChairMode::Browse => {}
        ChairMode::Write(_) => return writing::update::key(chair, key, now),
        ChairMode::Help(help) => {
            if help.key(key) != Reply::Stay {
                chair.mode = ChairMode::Browse;
            }
        }
        ChairMode::Palette(palette) => match palette.key(key) {
            Reply::Stay => {}
            Reply::Cancelled => chair.mode = ChairMode::Browse,
            Reply::Given(command) => {
                chair.mode = ChairMode::Browse;
                return change(chair, ChairAction::Do(command), now);
            }
        },
        ChairMode::Ask(ask) => match ask.question.key(key) {
            Reply::Stay => drafts::touched(chair, now),
            Reply::Cancelled => {
                let (about, sure) =
                    (ask::about(&ask.step), matches!(ask.step, AskStep::Sure(_) | AskStep::Phase(..)));
                let effects = drafts::keep_box(chair);
                chair.mode = ChairMode::Browse;
                if sure || !effects.is_empty() {
                    ask::not_done(chair, about.as_ref());
                }
                return effects;
            }
            Reply::Given(answer) => {
                let step = ask.step.clone();
                if let (AskStep::Find, AskAnswer::Text(typed)) = (&step, &answer) {
                    return ask::go(chair, typed, now);
                }
                // A reason waits as a draft until it is on the record.
                let mut effects = drafts::keep_box(chair);
                chair.mode = ChairMode::Browse;
                effects.extend(ask::answered(chair, step, answer));
                return effects;
            }
        },
    }
    Vec::new()
}

/// Takes pasted text.
pub fn paste(chair: &mut Chair, text: &str, now: Instant) -> Vec<ChairEffect> {
    let finds = possible(chair, ChairCommand::Find).is_ok();
    match &mut chair.mode {
        ChairMode::Ask(ask) => {
            ask.question.paste(text);
            drafts::touched(chair, now);
        }
        ChairMode::Palette(palette) => palette.paste(text),
        ChairMode::Write(draft) if draft.asking.is_none() => draft.paste(text, now),
        ChairMode::Write(_) => {}
        // An id that came in one piece, with its Enter or without.
        ChairMode::Browse if finds && ask::may_be_an_id(text) => {
            ask::ask_where(chair, text.trim());
            if text.ends_with(['\n', '\r']) {
                return ask::go(chair, text.trim(), now);
            }
        }
        ChairMode::Browse | ChairMode::Help(_) => {}
    }
    Vec::new()
}
