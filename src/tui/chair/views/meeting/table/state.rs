//! The proposal on the table: what is shown of it, what the meeting left on it so far,
//! and who is in the room.

use std::collections::BTreeSet;
use std::time::Instant;

use crate::domain::committee::Member;
use crate::domain::id::{CriterionId, MemberId, ProposalId};
use crate::domain::meeting::Proceedings;
use crate::round::visibility::Item;
use crate::tui::chair::state::Chair;

/// The proposal on the table.
#[derive(Clone, Debug)]
pub struct OnTable {
    /// The proposal.
    pub proposal: ProposalId,
    /// Since when.
    pub since: Instant,
    /// What is shown of it.
    pub part: TablePart,
    /// The criterion under the cursor.
    pub criterion: usize,
    /// The first line of the comments that is shown.
    pub top: usize,
    /// Whether something was noted since.
    pub noted: bool,
    /// Who is out of the room.
    pub out: BTreeSet<MemberId>,
}

/// What is shown of the proposal on the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TablePart {
    /// Who leaves the room first.
    Leaving,
    /// The page.
    Page,
    /// Who agrees, with the member under the cursor.
    Roll(usize),
}

impl Chair {
    /// What the meeting left on a proposal so far, as far as the viewer may see it.
    #[must_use]
    pub fn proceedings(&self, id: &ProposalId) -> Proceedings {
        let left = self.round.rulings.meeting.get(id).filter(|_| self.sees(Item::Proceedings(id)));
        left.cloned().unwrap_or_default()
    }

    /// The criterion under the cursor, while a proposal is on the table.
    #[must_use]
    pub fn table_criterion(&self) -> Option<&CriterionId> {
        let table = self.table.as_ref()?;
        self.round.call.criteria.get(table.criterion).map(|criterion| &criterion.id)
    }

    /// Members with a vote who are in the room, in the order of the committee.
    #[must_use]
    pub fn in_the_room(&self, id: &ProposalId) -> Vec<&Member> {
        let members = self.round.committee.members.iter();
        members
            .filter(|one| self.round.call.scores(one.role) && !self.round.has_conflict(id, &one.id))
            .collect()
    }

    /// What is shown of the proposal on the table, where there is one.
    #[must_use]
    pub fn table_part(&self) -> Option<TablePart> {
        self.table.as_ref().map(|table| table.part)
    }
}
