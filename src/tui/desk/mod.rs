//! The evaluator's desk: the own proposals, dossier and score sheet side by
//! side, and the own totals in order.

pub mod affinity;
mod application;
pub mod command;
mod conditions;
pub mod doc;
pub mod edge;
mod lists;

pub mod mine;
pub mod place;
pub mod plain;
pub mod possible;
pub mod program;
mod sentences;
pub mod state;
pub mod typed_mark;
mod update;
mod view;

use std::io::{self, BufRead};
use std::time::Instant;

use jiff::Zoned;

use crate::domain::committee::Member;
use crate::store::session::Session;
use crate::text::Lang;
use crate::tui::desk::edge::DeskEdge;
use crate::tui::desk::place::DeskPlace;
use crate::tui::desk::plain::Plain;
use crate::tui::desk::program::{DeskAction, DeskEffect};
use crate::tui::desk::state::Desk;
use crate::tui::drafts::{DraftNews, WaitingTexts};
use crate::tui::look::Look;
use crate::tui::run::{Edge, Program, run};
use crate::tui::terminal::{Keyboard, TerminalScreen};

/// The language that a member chose on an earlier visit.
#[must_use]
pub fn chosen_language(session: &Session, member: &Member) -> Option<Lang> {
    DeskPlace::read(&session.folder.place(&member.id)).lang.and_then(|code| Lang::read(&code))
}

/// Runs the desk of a member on the terminal until the member leaves.
///
/// # Errors
/// What the terminal refuses.
pub fn run_desk(session: Session, member: Member, lang: Lang, look: Look) -> io::Result<()> {
    let mut edge = DeskEdge::new(session, member, Zoned::now);
    let mut desk = open(&mut edge, lang, look);
    let mut keyboard = Keyboard::listen()?;
    let mut screen = TerminalScreen::enter()?;
    run(&mut desk, &mut screen.terminal, &mut keyboard, &mut edge, Instant::now)
}

/// Runs the desk of a member line by line until the member leaves. Returns
/// whether every line was done.
///
/// # Errors
/// What the lines in or out refuse.
pub fn run_plain(
    session: Session,
    member: Member,
    lang: Lang,
    input: impl BufRead,
    output: impl io::Write,
) -> io::Result<bool> {
    let mut edge = DeskEdge::new(session, member, Zoned::now);
    let desk = open(&mut edge, lang, Look { colour: false, ascii: false });
    Plain::new(desk, &mut edge, input, output).run()
}

/// A desk at the place where its member was, with the dossier that was open.
pub fn open<C: Fn() -> Zoned>(edge: &mut DeskEdge<C>, lang: Lang, look: Look) -> Desk {
    let mut place = edge.place();
    let (drafts, unread) = edge.drafts(&mut place);
    let mut desk = Desk::new(edge.mine(), place, lang, look);
    desk.drafts = WaitingTexts::of(drafts);
    desk.undo = edge.undo();
    if let Some(id) = desk.place.proposal.clone().filter(|_| desk.place.screen == place::DeskScreen::Work)
        && let Some(action) = edge.perform(DeskEffect::Read(id))
    {
        desk.update(action, Instant::now());
    }
    desk.offer_drafts();
    if let Some(error) = unread {
        desk.update(DeskAction::Draft(DraftNews::of(&error)), Instant::now());
    }
    desk
}
