//! Who may read what: whoever scores, is still there, and has no conflict of interest.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::involved::Involved;
use crate::round::Round;

/// Whether a member may read a proposal: scores, is still there, and has no conflict of
/// interest, declared or by affiliation.
#[must_use]
pub fn may_read(round: &Round, own: &OwnProposals, member: &Member, proposal: &ProposalId) -> bool {
    round.call.scores(member.role)
        && round.committee.successor(&member.id).is_none()
        && !round.has_conflict(proposal, &member.id)
        && !own.has(round, &member.id, proposal)
}

/// The proposals of members' own organisations.
#[derive(Clone, Debug, Default)]
pub struct OwnProposals(BTreeMap<MemberId, BTreeSet<ProposalId>>);

impl OwnProposals {
    /// Looks at every organisation of a round once.
    #[must_use]
    pub fn of(round: &Round) -> OwnProposals {
        let belongs = |member: &&Member| member.affiliation.is_some();
        if !round.committee.members.iter().any(|member| belongs(&member)) {
            return OwnProposals::default();
        }
        let involved = Involved::of(&round.proposals, &round.register);
        let own = round.committee.members.iter().filter(belongs).map(|member| {
            let proposals = involved.with(member).into_iter().map(|proposal| proposal.id.clone());
            (member.id.clone(), proposals.collect())
        });
        OwnProposals(own.collect())
    }

    /// Whether a proposal is one of a member's own organisation, and nobody put on the
    /// record that it is not.
    #[must_use]
    pub fn has(&self, round: &Round, member: &MemberId, proposal: &ProposalId) -> bool {
        let taken_back = round.rulings.unaffiliated.contains(&(proposal.clone(), member.clone()));
        !taken_back && self.0.get(member).is_some_and(|own| own.contains(proposal))
    }
}
