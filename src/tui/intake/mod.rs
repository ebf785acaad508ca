//! The screen of an import: what a person must say about a table before it goes into the
//! round, and what the import would do.
//!
//! It writes nothing. It gathers what is said, looks again after every answer, and ends
//! with everything that was said, agreed to or left.

mod command;
mod conditions;
mod fields;
mod program;
mod state;
mod update;
mod view;

pub use command::{IntakeCommand, IntakePlace};
pub use program::{IntakeAction, IntakeEffect};
pub use state::{Intake, IntakeEnd, IntakeMode, IntakePage, IntakeSeen};

use std::io;
use std::time::Instant;

use crate::import::said::TableAnswers;
use crate::import::sight::TableSight;
use crate::tui::run::{Edge, run};
use crate::tui::terminal::{Keyboard, TerminalScreen};

/// The outside of the screen: a table that is read again with everything that was said.
pub struct Looking<F>(pub F);

impl<F: FnMut(&TableAnswers) -> TableSight> Edge<Intake> for Looking<F> {
    fn perform(&mut self, effect: IntakeEffect) -> Option<IntakeAction> {
        let IntakeEffect::Look(said) = effect;
        Some(IntakeAction::Looked(Box::new((self.0)(&said))))
    }
}

/// Runs the screen on the terminal until the person agrees or leaves.
///
/// # Errors
/// What the terminal refuses.
pub fn run_intake(
    mut intake: Intake,
    look: impl FnMut(&TableAnswers) -> TableSight,
) -> io::Result<IntakeEnd> {
    let mut keyboard = Keyboard::listen()?;
    let mut screen = TerminalScreen::enter()?;
    run(&mut intake, &mut screen.terminal, &mut keyboard, &mut Looking(look), Instant::now)?;
    Ok(intake.into_end())
}
