//! Who reads what, as a grid of proposals and members that is changed by hand: nothing
//! reaches the round before it is taken over.
//!
//! ```text
//! ┌ Wie leest wat ─────────────────────────────────────┐
//! │                               lezers  AP  BV  CD   │
//! │ P01 Brugfiguren in het Paj…      2/2   x   ·   R   │
//! │ P02 Taal op de markt             1/2   x   !   ·   │
//! │ leest                                 12  11  12   │
//! └────────────────────────────────────────────────────┘
//! ```

mod edge;
mod keys;
mod state;
mod update;
mod view;

use std::io;
use std::time::Instant;

use jiff::Timestamp;
use ratatui::Frame;

use crate::assign::ReaderWish;
use crate::domain::committee::Member;
use crate::store::session::Session;
use crate::text::Lang;
use crate::tui::keys::action_of;
use crate::tui::look::Look;
use crate::tui::run::{Input, Program, run};
use crate::tui::terminal::{Keyboard, TerminalScreen};

pub use edge::GridEdge;
pub use keys::{GridBinding, GridCommand, rows};
pub use state::{CellState, GridMode, ReaderGrid};
pub use update::{GridAction, GridEffect};

/// Runs the grid on the terminal until the person leaves.
///
/// # Errors
/// What the terminal refuses.
pub fn run_grid(
    session: Session,
    member: Member,
    lang: Lang,
    look: Look,
    wish: ReaderWish,
) -> io::Result<()> {
    let mut grid = ReaderGrid::new(session.round.clone(), member.clone(), lang, look, wish);
    let mut edge = GridEdge { session, member, clock: Timestamp::now };
    let mut screen = TerminalScreen::enter()?;
    let mut keyboard = Keyboard::listen()?;
    run(&mut grid, &mut screen.terminal, &mut keyboard, &mut edge, Instant::now)
}

impl Program for ReaderGrid {
    type Action = GridAction;
    type Effect = GridEffect;
    type Shown = usize;

    fn action(&self, input: &Input, _now: Instant) -> Option<GridAction> {
        match input {
            Input::Key(key) => match self.mode {
                GridMode::Browse => {
                    Some(action_of(rows(), &[()], key).map_or(GridAction::NoKey, GridAction::Do))
                }
                GridMode::Help(_) | GridMode::Find(_) | GridMode::Reason(_) | GridMode::Ask(..) => {
                    Some(GridAction::Typed(*key))
                }
            },
            Input::Paste(text) => Some(GridAction::Pasted(text.clone())),
            Input::Resize => Some(GridAction::Painted),
            Input::Hangup => Some(GridAction::Hangup),
            Input::Wake => None,
        }
    }

    fn update(&mut self, action: GridAction, _now: Instant) -> Vec<GridEffect> {
        update::update(self, action)
    }

    fn view(&self, frame: &mut Frame<'_>) -> usize {
        view::paint(self, frame)
    }

    fn take_shown(&mut self, rows: usize) {
        self.room = rows;
    }

    fn asks(&self) -> bool {
        matches!(self.mode, GridMode::Ask(..))
    }

    fn wake_at(&self) -> Option<Instant> {
        None
    }

    fn take_redraw(&mut self) -> bool {
        std::mem::take(&mut self.redraw)
    }

    fn ended(&self) -> bool {
        self.ended
    }
}
