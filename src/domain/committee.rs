//! The committee: its members, their roles and what each one reads.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::domain::call::Call;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::role::Role;

/// One member of the committee.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// The id; also the name of the member's record file.
    pub id: MemberId,
    /// The name that people read.
    pub name: String,
    /// What the member does.
    pub role: Role,
    /// The account with which the member logs in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub login: Option<String>,
    /// The member's own organisation, behind the warning for a conflict of interest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub affiliation: Option<String>,
    /// The public key with which the member logs in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The proposals to read; when no member has any, every evaluator reads all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assigned: Vec<ProposalId>,
    /// Of which of these the member is rapporteur: writes the committee's text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rapporteur_of: Vec<ProposalId>,
    /// The subjects that the member knows, for the division of the proposals.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub expertise: Vec<String>,
    /// The proposals that the member would like to read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub prefers: Vec<ProposalId>,
    /// The proposals that the member would rather not read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub declines: Vec<ProposalId>,
}

impl Member {
    /// A member without anything else.
    #[must_use]
    pub fn named(id: MemberId, name: impl Into<String>, role: Role) -> Member {
        Member {
            id,
            name: name.into(),
            role,
            login: None,
            affiliation: None,
            key: None,
            assigned: Vec::new(),
            rapporteur_of: Vec::new(),
            expertise: Vec::new(),
            prefers: Vec::new(),
            declines: Vec::new(),
        }
    }
}

/// The members, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Committee {
    /// The members; those who came in the place of another stand last.
    pub members: Vec<Member>,
    /// What each of those reads whom a replacement concerns.
    #[serde(skip)]
    reading: BTreeMap<MemberId, BTreeSet<ProposalId>>,
    /// Who came in whose place.
    #[serde(skip)]
    successors: BTreeMap<MemberId, MemberId>,
    /// The rapporteurs that changed since the file; none where nobody is any more.
    #[serde(skip)]
    rapporteurs: BTreeMap<ProposalId, Option<MemberId>>,
}

impl Committee {
    /// A committee of these members.
    #[must_use]
    pub fn of(members: Vec<Member>) -> Committee {
        Committee { members, ..Committee::default() }
    }

    /// Who came in the place of a member.
    #[must_use]
    pub fn successor(&self, member: &MemberId) -> Option<&MemberId> {
        self.successors.get(member)
    }

    /// Puts a newcomer in the place of a member, who keeps some of what was to
    /// be read. The account of the one who leaves opens nothing any more.
    pub fn hand_over(
        &mut self,
        leaves: &MemberId,
        newcomer: Member,
        reading: &BTreeSet<ProposalId>,
        kept: &BTreeSet<ProposalId>,
    ) {
        for member in self.members.iter_mut().filter(|member| member.id == *leaves) {
            member.login = None;
        }
        self.reading.insert(newcomer.id.clone(), reading.difference(kept).cloned().collect());
        self.reading.insert(leaves.clone(), kept.clone());
        self.successors.insert(leaves.clone(), newcomer.id.clone());
        self.members.push(newcomer);
    }

    /// The only proposals that a member reads; none where that is all of them.
    #[must_use]
    pub fn only<'a>(&'a self, member: &'a Member) -> Option<BTreeSet<&'a ProposalId>> {
        match self.reading.get(&member.id) {
            Some(reading) => Some(reading.iter().collect()),
            None => self.has_assignments().then(|| member.assigned.iter().collect()),
        }
    }

    /// The member with this id.
    #[must_use]
    pub fn member(&self, id: &MemberId) -> Option<&Member> {
        self.members.iter().find(|member| member.id == *id)
    }

    /// The name that people read of a member; the id where there is none.
    #[must_use]
    pub fn name(&self, id: &MemberId) -> String {
        self.member(id).map_or_else(|| id.to_string(), |member| member.name.clone())
    }

    /// The names of members, one after the other.
    #[must_use]
    pub fn names<'a>(&self, members: impl IntoIterator<Item = &'a MemberId>) -> String {
        members.into_iter().map(|id| self.name(id)).collect::<Vec<_>>().join(", ")
    }

    /// Whether any member has assignments; if none has, everyone reads all.
    #[must_use]
    pub fn has_assignments(&self) -> bool {
        self.members.iter().any(|member| !member.assigned.is_empty())
    }

    /// Whether members have proposals of their own to read, by the file or since.
    #[must_use]
    pub fn has_readers_of_its_own(&self) -> bool {
        self.has_assignments() || !self.reading.is_empty()
    }

    /// Who writes the committee's text on a proposal.
    #[must_use]
    pub fn rapporteur(&self, proposal: &ProposalId) -> Option<&MemberId> {
        match self.rapporteurs.get(proposal) {
            Some(since) => since.as_ref(),
            None => self.members.iter().find(|one| one.rapporteur_of.contains(proposal)).map(|one| &one.id),
        }
    }

    /// The members who fill in a sheet for a proposal, in the order of the file.
    #[must_use]
    pub fn readers(&self, call: &Call, proposal: &ProposalId) -> Vec<MemberId> {
        let read = self.members.iter().filter(|member| self.reads(call, member, proposal));
        read.map(|member| member.id.clone()).collect()
    }

    /// Gives a proposal other readers; what these read else stays as it is, also where
    /// everybody read everything until now.
    pub fn set_readers<'a>(
        &mut self,
        call: &Call,
        proposal: &ProposalId,
        readers: &[MemberId],
        all: impl Iterator<Item = &'a ProposalId>,
    ) {
        let changed: Vec<&Member> = self.members.iter().collect();
        let changed = changed
            .into_iter()
            .filter(|member| self.reads(call, member, proposal) != readers.contains(&member.id));
        let changed: Vec<MemberId> = changed.map(|member| member.id.clone()).collect();
        let all: Vec<&ProposalId> = all.collect();
        for id in changed {
            let Some(member) = self.member(&id) else { continue };
            let read = all.iter().filter(|one| self.reads(call, member, one));
            let mut reading: BTreeSet<ProposalId> = read.map(|one| (*one).clone()).collect();
            if !reading.remove(proposal) {
                reading.insert(proposal.clone());
            }
            self.reading.insert(id, reading);
        }
    }

    /// Names the rapporteur of a proposal; none: nobody is any more.
    pub fn set_rapporteur(&mut self, proposal: &ProposalId, member: Option<MemberId>) {
        self.rapporteurs.insert(proposal.clone(), member);
    }

    /// Whether a member fills in a sheet for a proposal.
    #[must_use]
    pub fn reads(&self, call: &Call, member: &Member, proposal: &ProposalId) -> bool {
        call.scores(member.role)
            && match self.reading.get(&member.id) {
                Some(reading) => reading.contains(proposal),
                None => !self.has_assignments() || member.assigned.contains(proposal),
            }
    }
}
