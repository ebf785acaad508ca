//! What is possible now: the one predicate behind keys, help line and palette, and
//! the places whose keys work.

use crate::domain::phrase::Phrase;
use crate::tui::desk::command::{DeskCommand, TABLE, Where};
use crate::tui::desk::place::{DeskScreen, Pane};
use crate::tui::desk::state::Desk;
use crate::tui::keys::can;

/// Whether a command can be done now.
///
/// # Errors
/// Why it cannot.
pub fn possible(desk: &Desk, command: DeskCommand) -> Result<(), Phrase> {
    can(TABLE, desk, command)
}

/// The places whose keys work now; earlier ones win.
#[must_use]
pub fn places(desk: &Desk) -> &'static [Where] {
    match (desk.place.screen, desk.place.pane) {
        (DeskScreen::List, _) => &[Where::List, Where::Everywhere],
        (DeskScreen::Mirror, _) => &[Where::Mirror, Where::Everywhere],
        (DeskScreen::Work, Pane::Sheet) if of_words(desk) => {
            &[Where::Words, Where::Sheet, Where::Work, Where::Everywhere]
        }
        (DeskScreen::Work, Pane::Sheet) if signed(desk) => {
            &[Where::Signed, Where::Sheet, Where::Work, Where::Everywhere]
        }
        (DeskScreen::Work, Pane::Sheet) => &[Where::Sheet, Where::Work, Where::Everywhere],
        (DeskScreen::Work, Pane::Dossier) => &[Where::Dossier, Where::Work, Where::Everywhere],
    }
}

/// Whether marks below zero can be given on the criterion under the cursor.
fn signed(desk: &Desk) -> bool {
    let criterion = desk.place.criterion.as_ref().and_then(|id| desk.mine.criterion(id));
    criterion.is_some_and(|criterion| criterion.scale.signed())
}

/// Whether the marks of the criterion under the cursor are words.
fn of_words(desk: &Desk) -> bool {
    let criterion = desk.place.criterion.as_ref().and_then(|id| desk.mine.criterion(id));
    criterion.is_some_and(|criterion| criterion.scale.words().is_some())
}

/// The message id of the phase.
#[must_use]
pub fn phase_id(desk: &Desk) -> String {
    format!("desk-phase-{}", desk.mine.round.phase.code())
}
