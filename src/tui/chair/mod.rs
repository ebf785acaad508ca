//! The chair's screens: who is ready, the ranking, the budget with its line,
//! and where members disagree; rulings go on the record from here.

mod action;
mod ask;
mod command;
mod cursor;
mod drafts;
mod edge;
mod everywhere;
pub mod figures;
mod help;
mod keys;
mod possible;
mod screen;
mod sight;
mod state;
pub mod study;
mod typed;
mod update;
pub mod views;

use std::io;
use std::time::Instant;

use jiff::Timestamp;
use ratatui::Frame;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use crate::domain::committee::Member;
use crate::store::session::Session;
use crate::text::Lang;
use crate::tui::chair::views::meeting::writing::state::Asking;
use crate::tui::drafts::{DraftNews, WaitingTexts};
use crate::tui::keys::action_of;
use crate::tui::look::Look;
use crate::tui::run::{Input, Program, run};
use crate::tui::terminal::{Keyboard, TerminalScreen};

pub use action::{ChairAction, ChairEffect};
pub use command::{ChairCommand, ChairPlace};
pub use edge::ChairEdge;
pub use keys::{ChairBinding, rows};
pub use possible::possible;
pub use sight::Sight;
pub use state::{Chair, ChairMode, REFRESH, View};

/// Runs the chair's screens on the terminal until the person leaves.
///
/// # Errors
/// What the terminal refuses.
pub fn run_chair(session: Session, member: Member, lang: Lang, look: Look) -> io::Result<()> {
    let mut edge = ChairEdge::new(session, member, Timestamp::now);
    let mut chair = open(&mut edge, lang, look, Instant::now());
    let mut screen = TerminalScreen::enter()?;
    let mut keyboard = Keyboard::listen()?;
    run(&mut chair, &mut screen.terminal, &mut keyboard, &mut edge, Instant::now)
}

/// The chair's program behind an edge, with the texts that wait to be finished.
pub fn open<C: Fn() -> Timestamp>(edge: &mut ChairEdge<C>, lang: Lang, look: Look, now: Instant) -> Chair {
    let mut chair = Chair::new(edge.session.round.clone(), edge.member.clone(), lang, look, now);
    let (drafts, unread) = edge.drafts();
    chair.drafts = WaitingTexts::of(drafts);
    if let Some(error) = unread {
        chair.update(ChairAction::Draft(DraftNews::of(&error)), now);
    }
    chair
}

/// The letter or nought with which an id begins that somebody types on a view.
fn begins_an_id(key: &KeyEvent) -> Option<char> {
    let plain = key.modifiers.difference(KeyModifiers::SHIFT).is_empty();
    match key.code {
        KeyCode::Char(c) if plain && (c.is_uppercase() || c == '0') => Some(c),
        _ => None,
    }
}

impl Program for Chair {
    type Action = ChairAction;
    type Effect = ChairEffect;
    type Shown = ();

    fn action(&self, input: &Input, _now: Instant) -> Option<ChairAction> {
        match input {
            Input::Key(key) => match self.mode {
                ChairMode::Browse => {
                    action_of(rows(), &keys::places(self), key).map(ChairAction::Do).or_else(|| {
                        let begun = begins_an_id(key).filter(|_| possible(self, ChairCommand::Find).is_ok());
                        begun.map(ChairAction::Seek)
                    })
                }
                ChairMode::Help(_) | ChairMode::Palette(_) | ChairMode::Ask(_) | ChairMode::Write(_) => {
                    Some(ChairAction::Typed(*key))
                }
            },
            Input::Paste(text) => Some(ChairAction::Pasted(text.clone())),
            Input::Resize | Input::Wake => Some(ChairAction::Wake),
            Input::Hangup => Some(ChairAction::Hangup),
        }
    }

    fn update(&mut self, action: ChairAction, now: Instant) -> Vec<ChairEffect> {
        update::update(self, action, now)
    }

    fn view(&self, frame: &mut Frame<'_>) {
        screen::paint(self, frame);
    }

    fn take_shown(&mut self, (): ()) {}

    fn asks(&self) -> bool {
        match &self.mode {
            ChairMode::Ask(ask) => ask.decides(),
            ChairMode::Write(draft) => matches!(draft.asking, Some((Asking::Clash | Asking::Discard, _))),
            ChairMode::Browse | ChairMode::Help(_) | ChairMode::Palette(_) => false,
        }
    }

    fn wake_at(&self) -> Option<Instant> {
        let deadlines = [update::saves_at(self), self.drafts.deadline(), self.studies.look_at];
        Some(deadlines.into_iter().flatten().fold(self.refresh_at, Instant::min))
    }

    fn take_redraw(&mut self) -> bool {
        std::mem::take(&mut self.redraw)
    }

    fn ended(&self) -> bool {
        self.ended
    }
}
