//! Who may take part: the proposals with the questions that the call asks about them.
//! The secretary answers, the chair confirms.
//!
//! ```text
//! ┌ Voorstellen: 12 van 40 bevestigd ┐┌ P03 Brugfiguren in het Pajottenland ──────┐
//! │  P01 Taal op de m…  bevestigd     ││  ja              Is de overeenkomst onde… │
//! │  P02 Samen koken    1 gevraagd    ││> gevraagd 12/11  Statuten                 │
//! │> P03 Brugfiguren …  2 open        ││  -               Activiteiten vóór vert…  │
//! │                                   ││      [x] taaltraining                     │
//! └───────────────────────────────────┘└───────────────────────────────────────────┘
//! ```

mod edge;
mod keys;
mod state;
mod steps;
mod update;
mod view;

use std::io;
use std::time::Instant;

use jiff::Timestamp;
use ratatui::Frame;

use crate::domain::committee::Member;
use crate::store::session::Session;
use crate::text::Lang;
use crate::tui::keys::action_of;
use crate::tui::look::Look;
use crate::tui::run::{Input, Program, run};
use crate::tui::terminal::{Keyboard, TerminalScreen};

pub use edge::EligibilityEdge;
pub use keys::{EligibilityBinding, EligibilityCommand, EligibilityPlace, rows};
pub use state::{EligibilityLine, EligibilityScreen};
pub use steps::{EligibilityMode, EligibilityText};
pub use update::{EligibilityAction, EligibilityEffect};

/// Runs the screen on the terminal until the person leaves.
///
/// # Errors
/// What the terminal refuses.
pub fn run_eligibility(session: Session, member: Member, lang: Lang, look: Look) -> io::Result<()> {
    let today = jiff::Zoned::now().date();
    let mut screen = EligibilityScreen::new(session.round.clone(), member.clone(), lang, look, today);
    let mut edge = EligibilityEdge { session, member, clock: Timestamp::now };
    let mut terminal = TerminalScreen::enter()?;
    let mut keyboard = Keyboard::listen()?;
    run(&mut screen, &mut terminal.terminal, &mut keyboard, &mut edge, Instant::now)
}

impl Program for EligibilityScreen {
    type Action = EligibilityAction;
    type Effect = EligibilityEffect;
    type Shown = usize;

    fn action(&self, input: &Input, _now: Instant) -> Option<EligibilityAction> {
        match input {
            Input::Key(key) => match self.mode {
                EligibilityMode::Browse => {
                    let places = [self.place, EligibilityPlace::Everywhere];
                    Some(
                        action_of(rows(), &places, key)
                            .map_or(EligibilityAction::NoKey, EligibilityAction::Do),
                    )
                }
                EligibilityMode::Help(_)
                | EligibilityMode::Find(_)
                | EligibilityMode::Answer(_)
                | EligibilityMode::Day(..)
                | EligibilityMode::Write(..)
                | EligibilityMode::Confirm(..) => Some(EligibilityAction::Typed(*key)),
            },
            Input::Paste(text) => Some(EligibilityAction::Pasted(text.clone())),
            Input::Resize => Some(EligibilityAction::Painted),
            Input::Hangup => Some(EligibilityAction::Hangup),
            Input::Wake => None,
        }
    }

    fn update(&mut self, action: EligibilityAction, _now: Instant) -> Vec<EligibilityEffect> {
        update::update(self, action)
    }

    fn view(&self, frame: &mut Frame<'_>) -> usize {
        view::paint(self, frame)
    }

    fn take_shown(&mut self, rows: usize) {
        self.room = rows;
    }

    fn asks(&self) -> bool {
        matches!(self.mode, EligibilityMode::Confirm(..))
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
