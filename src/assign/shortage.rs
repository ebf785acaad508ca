//! Why a proposal has fewer readers than it needs.

use crate::domain::id::{MemberId, ProposalId};

/// Too few readers, and who or what makes it so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shortage {
    /// Too few members may read it at all.
    TooFewMayRead {
        /// The proposal.
        proposal: ProposalId,
        /// Those who may.
        may: Vec<MemberId>,
        /// Those who may not, for a conflict of interest.
        conflicts: Vec<MemberId>,
        /// How many are needed.
        needed: usize,
    },
    /// All members together may have fewer proposals than there is to read.
    NoRoom {
        /// How many readings are needed.
        needed: usize,
        /// How many there can be.
        room: usize,
    },
    /// Everybody who could read a proposal has as many as a reader may have, also when they
    /// pass on what others can read.
    Full {
        /// The proposal.
        proposal: ProposalId,
        /// Those members.
        members: Vec<MemberId>,
        /// How many proposals they share, this one with them.
        proposals: usize,
        /// How many they may have together at most.
        room: usize,
    },
}

impl Shortage {
    /// The proposal, where it is about one.
    #[must_use]
    pub fn proposal(&self) -> Option<&ProposalId> {
        match self {
            Shortage::TooFewMayRead { proposal, .. } | Shortage::Full { proposal, .. } => Some(proposal),
            Shortage::NoRoom { .. } => None,
        }
    }
}
