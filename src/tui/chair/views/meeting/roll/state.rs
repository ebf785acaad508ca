//! Whom the roll is at.

use crate::domain::committee::Member;
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::meeting::table::state::TablePart;

impl Chair {
    /// The member under the cursor of the roll.
    #[must_use]
    pub fn roll_member(&self) -> Option<&Member> {
        let table = self.table.as_ref()?;
        let TablePart::Roll(at) = table.part else { return None };
        self.in_the_room(&table.proposal).get(at).copied()
    }
}
