//! Members whose own organisation takes part in a proposal: what goes on the record
//! before they could read it.

use crate::domain::committee::Member;
use crate::domain::id::ProposalId;
use crate::domain::involved::Involved;
use crate::record::rulings::AffiliationNoted;
use crate::round::Round;

/// The conflicts of interest by affiliation that are not on the record: of whoever
/// reads a proposal or leads the committee. One that was taken back is not noted again.
#[must_use]
pub fn affiliations(round: &Round) -> Vec<AffiliationNoted> {
    let concerned = |member: &&Member| member.affiliation.is_some();
    let members: Vec<&Member> = round.committee.members.iter().filter(concerned).collect();
    if members.is_empty() {
        return Vec::new();
    }
    let involved = Involved::of(&round.proposals, &round.register);
    let mut found = Vec::new();
    for member in members {
        let reads = |id: &ProposalId| round.committee.reads(&round.call, member, id) || member.role.leads();
        for proposal in involved.with(member) {
            let id = &proposal.id;
            let taken_back = round.rulings.unaffiliated.contains(&(id.clone(), member.id.clone()));
            if reads(id) && !taken_back && !round.has_conflict(id, &member.id) {
                found.push(AffiliationNoted {
                    proposal: id.clone(),
                    member: member.id.clone(),
                    was: None,
                    now: member.affiliation.clone(),
                    reason: String::new(),
                });
            }
        }
    }
    found
}
