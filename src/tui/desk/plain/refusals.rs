//! What the desk line by line refused and nobody put right since, so that a
//! script hears from the exit code whether its lines were done.

use std::collections::BTreeSet;

use crate::domain::id::{CriterionId, ProposalId};
use crate::domain::sheet::SheetState;
use crate::tui::desk::command::DeskCommand;
use crate::tui::desk::state::Desk;

/// Where a line was typed: the proposal and the criterion, where there are any.
pub(super) type TypedAt = (Option<ProposalId>, Option<CriterionId>);

/// The refusals that stand.
#[derive(Debug, Default)]
pub(super) struct Refusals {
    /// Where the line was typed that is being done.
    pub at: TypedAt,
    /// Whether a line was not understood; nothing mends that.
    pub unknown: bool,
    open: BTreeSet<TypedAt>,
}

impl Refusals {
    /// The line was refused.
    pub fn note(&mut self) {
        self.open.insert(self.at.clone());
    }

    /// The line was saved: that mends what was refused at the same place, and a
    /// sheet that is submitted mends all of its own.
    pub fn mend(&mut self, desk: &Desk) {
        self.open.remove(&self.at);
        let done = |id: &ProposalId| {
            let own = desk.mine.owns.iter().find(|own| own.id == *id);
            own.is_some_and(|own| matches!(own.state, SheetState::Submitted | SheetState::Conflict))
        };
        self.open.retain(|(proposal, _)| !proposal.as_ref().is_some_and(done));
    }

    /// Whether nothing that was refused stands.
    pub fn none(&self) -> bool {
        !self.unknown && self.open.is_empty()
    }
}

/// Where the next line will be typed.
pub(super) fn spot(desk: &Desk) -> TypedAt {
    (desk.place.proposal.clone(), desk.place.criterion.clone())
}

/// Whether a command changes a sheet, so that its refusal leaves work undone.
pub(super) fn writes(command: DeskCommand) -> bool {
    matches!(
        command,
        DeskCommand::Type
            | DeskCommand::Erase
            | DeskCommand::StepUp
            | DeskCommand::StepDown
            | DeskCommand::Clear
            | DeskCommand::Abstain
            | DeskCommand::Comment
            | DeskCommand::Note
            | DeskCommand::Conflict
            | DeskCommand::Submit
            | DeskCommand::SubmitAll
            | DeskCommand::Reopen
            | DeskCommand::Undo
    )
}
