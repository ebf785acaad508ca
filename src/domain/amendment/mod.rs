//! What may change after scoring opened, each with a reason on the record: a
//! fact of a proposal is corrected, a member is replaced, an application text or an
//! annex comes later. (The budget of a source and a withdrawal are events of their
//! own.)
//!
//! The files of the secretary stay as they were; their hashes are in the event
//! that opened scoring.

mod fact;
mod input;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::domain::proposal::Proposal;
use crate::domain::round::Round;

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

impl Round {
    /// What the corrections of every fact come to, in the order of the first one:
    /// what stood there at first, what stands there now, and the last reason.
    #[must_use]
    pub fn net_corrections(&self) -> Vec<Correction> {
        let mut net: Vec<Correction> = Vec::new();
        for one in &self.rulings.corrections {
            let same = |other: &&mut Correction| {
                other.proposal == one.proposal && other.now.kind() == one.now.kind()
            };
            match net.iter_mut().find(same) {
                Some(first) => {
                    first.now.clone_from(&one.now);
                    first.reason.clone_from(&one.reason);
                }
                None => net.push(one.clone()),
            }
        }
        net.retain(|one| one.was != one.now);
        net
    }

    /// The proposals that stay with a member who is replaced now: those whose
    /// sheet is submitted, which counts on.
    #[must_use]
    pub fn kept_by(&self, member: &MemberId) -> BTreeSet<ProposalId> {
        let submitted =
            self.sheets.iter().filter(|(_, of)| of.get(member).is_some_and(|sheet| sheet.counts()));
        submitted.map(|(proposal, _)| proposal.clone()).collect()
    }

    /// Replaces a member: what was submitted stays and counts, the rest is read
    /// by the newcomer. An unknown member changes nothing.
    pub(super) fn replace(&mut self, leaves: &MemberId, by: &Newcomer, kept: &BTreeSet<ProposalId>) {
        let Some(leaver) = self.committee.member(leaves) else { return };
        let reads = |proposal: &&Proposal| self.committee.reads(&self.call, leaver, &proposal.id);
        let reading: BTreeSet<ProposalId> =
            self.proposals.iter().filter(reads).map(|proposal| proposal.id.clone()).collect();
        let newcomer = Member {
            id: by.id.clone(),
            name: by.name.clone(),
            role: leaver.role,
            login: by.login.clone(),
            affiliation: by.affiliation.clone(),
            key: None,
            assigned: Vec::new(),
        };
        self.committee.hand_over(leaves, newcomer, &reading, kept);
    }
}
