//! Why a proposal has fewer readers than it needs.

use crate::domain::id::{MemberId, ProposalId};

/// A proposal that finds too few readers, and who or what makes it so.
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
    /// Everybody who could read it has as many as a reader may have, also when they
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
    /// The proposal.
    #[must_use]
    pub fn proposal(&self) -> &ProposalId {
        match self {
            Shortage::TooFewMayRead { proposal, .. } | Shortage::Full { proposal, .. } => proposal,
        }
    }
}
