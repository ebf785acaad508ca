//! The rules by which a round is counted: those of today, or those of the version
//! that sealed its decision. A sealed result stands as its rules made it, ranks and
//! reasons too, and who moves up after it does so by the same rules.

use std::cmp::Ordering;

use crate::domain::identity::ids;
use crate::domain::seal::{FIRST_PROGRAM, PROGRAM};
use crate::round::as_of_0_1_0;

/// Which rules count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Edition {
    /// Those of version 0.1.0.
    First,
    /// Those of this version.
    #[default]
    Current,
}

impl Edition {
    /// The rules of the version that made a decision; none of a version that this
    /// one does not know.
    #[must_use]
    pub fn of(program: &str) -> Option<Edition> {
        match program {
            FIRST_PROGRAM => Some(Edition::First),
            PROGRAM => Some(Edition::Current),
            _ => None,
        }
    }

    /// How ids follow each other, where ids decide a tie.
    #[must_use]
    pub fn id_order(self) -> fn(&str, &str) -> Ordering {
        match self {
            Edition::First => as_of_0_1_0::id_order,
            Edition::Current => ids::natural,
        }
    }
}
