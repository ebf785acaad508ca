//! What a member does in the round.

use serde::{Deserialize, Serialize};

/// What a member does in the round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Role {
    /// Reads and scores.
    Evaluator,
    /// Reads and scores from outside the agency.
    External,
    /// Leads the committee and decides.
    Chair,
    /// Prepares the round and exports the result.
    Secretary,
    /// Sees the ranking without names.
    Observer,
}

impl Role {
    /// Every role with the code that tables use.
    pub const CODES: [(Role, &'static str); 5] = [
        (Role::Evaluator, "evaluator"),
        (Role::External, "external"),
        (Role::Chair, "chair"),
        (Role::Secretary, "secretary"),
        (Role::Observer, "observer"),
    ];

    /// The code that tables and messages use.
    #[must_use]
    pub fn code(self) -> &'static str {
        Role::CODES.iter().find(|(role, _)| *role == self).map_or("observer", |(_, code)| code)
    }

    /// Reads a role from a table.
    #[must_use]
    pub fn read(text: &str) -> Option<Role> {
        let wanted = text.trim().to_lowercase();
        Role::CODES.iter().find(|(_, code)| *code == wanted).map(|(role, _)| *role)
    }

    /// Whether the role leads the round: chair or secretary.
    #[must_use]
    pub fn leads(self) -> bool {
        matches!(self, Role::Chair | Role::Secretary)
    }
}
