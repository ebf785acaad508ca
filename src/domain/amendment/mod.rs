//! What may change after scoring opened, each with a reason on the record: a
//! fact of a proposal is corrected, a member is replaced, an application text or an
//! annex comes later. (The budget of a source and a withdrawal are events of their
//! own.)
//!
//! The files of the secretary stay as they were; their hashes are in the event
//! that opened scoring.

mod fact;
mod input;

use serde::{Deserialize, Serialize};

use crate::domain::id::{MemberId, ProposalId};
use crate::domain::phrase::Phrase;

pub use fact::{Fact, FactKind};
pub use input::{AMENDABLE, ANNEXES, CALL_ANNEXES, DOSSIERS, FileDigest, InputAmendment, amendable};

/// A correction on the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Correction {
    /// The proposal.
    pub proposal: ProposalId,
    /// What stood there.
    pub was: Fact,
    /// What stands there now.
    pub now: Fact,
    /// Why.
    pub reason: String,
}

impl Correction {
    /// The correction as a sentence.
    #[must_use]
    pub fn phrase(&self) -> Phrase {
        Phrase::new("unusual-corrected")
            .with("proposal", &self.proposal)
            .phrase("correction", self.was.corrected_to(&self.now))
            .with("reason", &self.reason)
    }
}

/// Who comes in the place of a member: the role and what is still to be read
/// come from the one who leaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Newcomer {
    /// The id; also the name of the member's record file.
    pub id: MemberId,
    /// The name that people read.
    pub name: String,
    /// The account with which the member logs in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub login: Option<String>,
    /// The member's own organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub affiliation: Option<String>,
}

/// Somebody who came in the place of a member, on the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replacement {
    /// Who left.
    pub leaves: MemberId,
    /// Who came.
    pub comes: MemberId,
    /// Why.
    pub reason: String,
}
