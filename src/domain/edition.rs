//! The rules by which a round is counted: those of today, or those of the version
//! that sealed its decision. A sealed result stands as its rules made it, ranks and
//! reasons too, and who moves up after it does so by the same rules.

use std::cmp::Ordering;

use crate::domain::class::Class;
use crate::domain::eligibility::{Ineligible, ineligible};
use crate::domain::identity::{Identities, Identity, Party, as_of_0_1_0, ids};
use crate::domain::proposal::Proposal;
use crate::domain::round::Round;
use crate::domain::seal::{FIRST_PROGRAM, PROGRAM};

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

impl Round {
    /// Whether a proposal belongs to a class.
    #[must_use]
    pub fn in_class(&self, class: &Class, proposal: &Proposal) -> bool {
        match self.edition {
            Edition::First => as_of_0_1_0::holds(class, proposal, &self.register),
            Edition::Current => class.holds(proposal, &self.register),
        }
    }

    /// The rules of the call that a proposal breaks.
    #[must_use]
    pub fn ineligible(&self, proposal: &Proposal) -> Vec<Ineligible> {
        let mut broken = ineligible(&self.call, proposal);
        if self.edition == Edition::First {
            // Only the day of the deadline counted then.
            broken.retain(|rule| match rule {
                Ineligible::Late { submitted, deadline } => submitted.day > deadline.moment().day,
                _ => true,
            });
        }
        broken
    }

    /// Who leads each proposal, in their order; none for a lead that nobody knows,
    /// which is not the same as another.
    #[must_use]
    pub fn leads(&self) -> Vec<Option<Identity>> {
        match self.edition {
            Edition::First => {
                let lead = |proposal| Some(as_of_0_1_0::lead(proposal)).filter(|lead| !lead.is_empty());
                let named = |lead: &str| Identity::Name(lead.to_owned());
                self.proposals.iter().map(|proposal| lead(proposal).map(named)).collect()
            }
            Edition::Current => {
                // A row that is no candidate may hold the number of one that is.
                let all = Identities::of_proposals(&self.register, &self.proposals);
                self.proposals.iter().map(|proposal| all.of(&Party::lead(proposal))).collect()
            }
        }
    }
}
