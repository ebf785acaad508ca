//! Why a ranking cannot be fitted to the budget, by what has to be done about it.

use crate::domain::id::{ProposalId, names};
use crate::domain::phrase::Phrase;

/// Why a ranking cannot be fitted to the budget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FitError {
    /// The money hangs on a tie that the call's chain leaves open.
    Tie {
        /// The tied proposals.
        members: Vec<ProposalId>,
        /// Those of them that would be awarded if taken first.
        contenders: Vec<ProposalId>,
    },
    /// The draw that the call declares is still open.
    Draw(OpenDraw),
    /// The files no longer allow an award that was sealed.
    Standing {
        /// Whose award it is.
        proposal: ProposalId,
    },
    /// The strategies contradict themselves, which is a fault of the program.
    Internal {
        /// What they said.
        text: String,
    },
    /// Anything else that the strategies refuse.
    Refused(Phrase),
}

impl FitError {
    /// The message for whoever asked.
    #[must_use]
    pub fn phrase(&self) -> Phrase {
        match self {
            FitError::Tie { members, .. } => Phrase::new("fit-tie").with("proposals", names(members)),
            FitError::Draw(open) => open.phrase(),
            FitError::Standing { proposal } => Phrase::new("fit-standing").with("proposal", proposal),
            FitError::Internal { text } => Phrase::new("fit-internal").with("text", text),
            FitError::Refused(what) => what.clone(),
        }
    }
}

/// What still has to be put on the record before the call's draw decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenDraw {
    /// The group that is too close to call.
    NoGroup,
    /// The public draw.
    NoSeed {
        /// Whom it puts in order.
        members: Vec<ProposalId>,
        /// Where the seed comes from; empty where the call does not say.
        source: String,
    },
}

impl OpenDraw {
    fn phrase(&self) -> Phrase {
        match self {
            OpenDraw::NoGroup => Phrase::new("fit-draw-no-group"),
            OpenDraw::NoSeed { members, source } => {
                Phrase::new("fit-draw-no-seed").with("proposals", names(members)).with("source", source)
            }
        }
    }
}
