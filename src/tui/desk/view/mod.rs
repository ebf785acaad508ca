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
use crate::domain::sheet::SheetState;
use crate::tui::chrome;
use crate::tui::clean::clean;
use crate::tui::desk::lists;
use crate::tui::desk::place::DeskScreen;
use crate::tui::desk::state::{Desk, DeskMode, Seen};

/// Paints the desk, and says how much of it there was room for.
pub fn paint(desk: &Desk, frame: &mut Frame<'_>) -> Seen {
    let seen = if chrome::too_small(frame, &desk.texts) { desk.seen } else { screen(desk, frame) };
    if desk.look.ascii {
        chrome::to_ascii(frame.buffer_mut());
    }
    seen
}

fn screen(desk: &Desk, frame: &mut Frame<'_>) -> Seen {
    let (texts, look) = (&desk.texts, desk.look);
    let said = desk.said();
    let parts = chrome::parts(frame.area(), said.as_ref(), texts);
    chrome::title(frame, parts.title, &trail(desk), &who(desk), look);
    let seen = match desk.place.screen {
        DeskScreen::List => list::paint(desk, frame, parts.body),
        DeskScreen::Work => work::paint(desk, frame, parts.body),
        DeskScreen::Mirror => mirror::paint(desk, frame, parts.body),
    };
    chrome::message(frame, parts.message, said.as_ref(), texts, look);
    chrome::help(frame, parts.help, &lists::help_line(desk), look);
    match &desk.mode {
        DeskMode::Browse | DeskMode::Filter(_) | DeskMode::Edit(_) => {}
        DeskMode::Ask(_, form) => form.paint(frame, texts, look),
        DeskMode::Help(help) => help.paint(frame, look),
        DeskMode::Palette(palette) => palette.paint(frame, look),
    }
    seen
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
