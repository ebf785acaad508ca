//! What amendments make of a round: corrected facts, and a member in whose place
//! somebody came.

use std::collections::BTreeSet;

use crate::domain::amendment::{Correction, Newcomer};
use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::proposal::Proposal;
use crate::round::state::Round;

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
    pub fn replace(&mut self, leaves: &MemberId, by: &Newcomer, kept: &BTreeSet<ProposalId>) {
        let Some(leaver) = self.committee.member(leaves) else { return };
        let reads = |proposal: &&Proposal| self.committee.reads(&self.call, leaver, &proposal.id);
        let reading: BTreeSet<ProposalId> =
            self.proposals.iter().filter(reads).map(|proposal| proposal.id.clone()).collect();
        let newcomer = Member {
            login: by.login.clone(),
            affiliation: by.affiliation.clone(),
            ..Member::named(by.id.clone(), &by.name, leaver.role)
        };
        self.committee.hand_over(leaves, newcomer, &reading, kept);
    }
}
