//! What a draft is meant for: the text on the record whose place it would take.

use serde::{Deserialize, Serialize};

use crate::domain::id::{CriterionId, ProposalId};
use crate::domain::meeting::Statement;
use crate::domain::sheet::CommentField;

/// What a reason at the desk is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Purpose {
    /// An abstention.
    Abstain(ProposalId, CriterionId),
    /// A conflict of interest.
    Conflict(ProposalId),
    /// Taking a submitted sheet back.
    Reopen(ProposalId),
}

/// What a draft is meant for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum About {
    /// A reason that was not given yet.
    Reason(Purpose),
    /// A comment that the record cannot take, such as one above the limit.
    Comment(ProposalId, CriterionId, CommentField),
    /// A mark that was not sent, such as half a number.
    Mark(ProposalId, CriterionId),
    /// A text of the committee.
    Statement(ProposalId, Statement),
    /// The reason of a ruling, by its name and the proposal that it is about.
    Ruling(String, Option<ProposalId>),
}
