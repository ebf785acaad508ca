//! What nobody can say about rules that look at several rows of a round: which of the
//! applications of a lead came first, and who a partner is. Nobody is shut out by a guess.

use crate::domain::call::Call;
use crate::domain::eligibility::{undecided, unnamed_partners};
use crate::domain::identities::Identities;
use crate::domain::municipality::Register;
use crate::domain::phrase::Phrase;
use crate::domain::proposal::Proposal;
use crate::store::check::place::{Listed, ValuePlace};
use crate::store::problem::Problem;

/// Applications of which the order is open, and partners that nobody knows.
pub(super) fn check_applications(
    call: &Call,
    register: &Register,
    proposals: &Listed<'_, Proposal>,
) -> Vec<Problem> {
    let mut found = Vec::new();
    if call.max_applications_per_lead.is_none() && call.min_partners.is_none() {
        return found;
    }
    let all: Vec<&Proposal> = proposals.values().collect();
    let identities = Identities::of_proposals(register, all.iter().copied());
    let places: Vec<&ValuePlace<'_>> = proposals.each().map(|(place, _)| place).collect();
    if let Some(max) = call.max_applications_per_lead {
        for (at, open) in undecided(max, &identities, &all) {
            let others: Vec<&str> = open.iter().map(|&other| all[other].id.as_str()).collect();
            let what = Phrase::new("check-proposal-order")
                .with("proposal", &all[at].id)
                .with("others", others.join(", "))
                .number("max", max.into());
            found.push(places[at].inside("submitted").doubt(what));
        }
    }
    if call.min_partners.is_some() {
        for (place, proposal) in proposals.each() {
            let list = place.inside("partners");
            found.extend(unnamed_partners(&identities, proposal).map(|index| {
                let what = Phrase::new("check-proposal-partner-unnamed").with("proposal", &proposal.id);
                list.inside(index).inside("name").doubt(what)
            }));
        }
    }
    found
}
