//! What can be done in the what-if: a change is made, moved a step, undone or kept.

use crate::tui::chair::action::ChairEffect;
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::whatif::questions::{ask_kind, ask_name, ask_undo};
use crate::tui::chair::views::whatif::state::nudged;

/// Does a command of the what-if.
pub fn perform(chair: &mut Chair, command: ChairCommand) -> Vec<ChairEffect> {
    match command {
        ChairCommand::Suppose => ask_kind(chair),
        ChairCommand::UndoChange => ask_undo(chair),
        ChairCommand::KeepScenario => ask_name(chair),
        ChairCommand::Nudge(up) => {
            let last = chair.whatif.changes.last();
            if let Some(change) = last.and_then(|last| nudged(&chair.round, last, up)) {
                chair.suppose(change);
            }
        }
        _ => {}
    }
    Vec::new()
}
