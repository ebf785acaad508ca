//! The desk on the screen: a pure function of its state.

mod comment;
mod criterion;
mod dossier;
mod list;
mod mirror;
mod sheet;
mod work;

use ratatui::Frame;

use crate::domain::phrase::Phrase;
use crate::domain::sheet::{CommentField, SheetState};
use crate::tui::chrome::{self, key_name};
use crate::tui::clean::clean;
use crate::tui::desk::command::{DeskCommand, TABLE, Where};
use crate::tui::desk::place::DeskScreen;
use crate::tui::desk::possible::{places, possible};
use crate::tui::desk::state::{Desk, DeskMode, DeskQuestion};
use crate::tui::dialog;
use crate::tui::keys::Key;

/// Draws the desk.
pub fn draw(desk: &Desk, frame: &mut Frame<'_>) {
    if !chrome::too_small(frame, &desk.texts) {
        screen(desk, frame);
    }
    if desk.look.ascii {
        chrome::to_ascii(frame.buffer_mut());
    }
}

fn screen(desk: &Desk, frame: &mut Frame<'_>) {
    let (texts, look) = (&desk.texts, desk.look);
    let said = desk.said();
    let parts = chrome::parts(frame.area(), said.as_ref(), texts);
    chrome::title(frame, parts.title, &trail(desk), &who(desk), look);
    match desk.place.screen {
        DeskScreen::List => list::draw(desk, frame, parts.body),
        DeskScreen::Work => work::draw(desk, frame, parts.body),
        DeskScreen::Mirror => mirror::draw(desk, frame, parts.body),
    }
    chrome::message(frame, parts.message, said.as_ref(), texts, look);
    chrome::help(frame, parts.help, &help_items(desk), look);
    match &desk.mode {
        DeskMode::Browse | DeskMode::Filter(_) | DeskMode::Edit(_) => {}
        DeskMode::Find(prompt) => prompt.view(frame, look),
        DeskMode::Ask(_, choice) => choice.view(frame, look),
        DeskMode::Why(_, reason) => reason.view(frame, texts, look),
        DeskMode::Help(help) => help.view(frame, look),
        DeskMode::Palette(palette) => palette.view(frame, look),
    }
}

/// Where one is.
fn trail(desk: &Desk) -> String {
    let call = desk.texts.say(&Phrase::new("desk-call").with("id", clean(&desk.mine.round.call.id)));
    let here = match (desk.place.screen, desk.current()) {
        (DeskScreen::List, _) => desk.texts.get("desk-list"),
        (DeskScreen::Mirror, _) => desk.texts.get("desk-mirror"),
        (DeskScreen::Work, own) => own.map(|own| format!("{} {}", own.id, own.title)).unwrap_or_default(),
    };
    format!("{call} > {here}")
}

/// Who is at the desk, and how far.
fn who(desk: &Desk) -> String {
    let count = |state: SheetState| desk.mine.owns.iter().filter(|own| own.state == state).count();
    let all = desk.mine.owns.len() - count(SheetState::Conflict);
    format!("{} {}/{all}", clean(&desk.mine.member.name), count(SheetState::Submitted))
}

/// What is possible now, the most useful first and the way to the rest last.
fn help_items(desk: &Desk) -> Vec<(String, String)> {
    let texts = &desk.texts;
    let named = |names: &[&str]| dialog::keys(texts, names);
    match &desk.mode {
        DeskMode::Browse => {}
        DeskMode::Edit(editing) => {
            let other = match editing.field {
                CommentField::Applicant => "to-note",
                CommentField::Internal => "to-comment",
            };
            return named(&[other, "read", "undo", "leave"]);
        }
        DeskMode::Filter(_) => return named(&["choose", "filter-keep", "filter-clear"]),
        // One of two values must be chosen.
        DeskMode::Ask(DeskQuestion::Stale(_), _) => return named(&["choose", "take"]),
        DeskMode::Ask(..) | DeskMode::Palette(_) => return named(&["choose", "take", "back"]),
        DeskMode::Find(_) => return named(&["search", "back"]),
        DeskMode::Why(..) => return named(&["give", "more", "later"]),
        DeskMode::Help(_) => return named(&["scroll", "close"]),
    }
    let quiet = |command: DeskCommand| {
        use DeskCommand as C;
        let read_on = command == C::PageDown && desk.place.screen != DeskScreen::Work;
        read_on
            || matches!(
                command,
                C::Down
                    | C::Up
                    | C::PageUp
                    | C::First
                    | C::Last
                    | C::PreviousHeading
                    | C::PreviousProposal
                    | C::NextProposal
                    | C::FindPrevious
                    | C::StepDown
                    | C::Enter
                    | C::Erase
                    | C::Redraw
            )
    };
    let mut items: Vec<(String, String)> = Vec::new();
    let here = places(desk);
    for binding in TABLE.iter().filter(|one| here.contains(&one.on)) {
        if quiet(binding.action) || possible(desk, binding.action).is_err() {
            continue;
        }
        // A key that means something else here is not the one to show.
        let earlier = here.iter().take_while(|place| **place != binding.on);
        let taken: Vec<Key> = earlier
            .flat_map(|place| TABLE.iter().filter(move |one| one.on == *place))
            .flat_map(|one| one.keys.iter().copied())
            .collect();
        let key = match (binding.action, binding.keys.iter().find(|key| !taken.contains(key))) {
            (DeskCommand::Type, _) if binding.on == Where::Sheet => texts.get("desk-key-digits"),
            (_, Some(key)) => key_name(*key, texts),
            (_, None) => continue,
        };
        items.push((key, texts.get(binding.label)));
    }
    items
}
