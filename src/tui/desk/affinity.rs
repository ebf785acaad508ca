//! Whether a member seems to belong to an organisation in a dossier: behind the
//! warning that there may be a conflict of interest.

use crate::domain::committee::Member;
use crate::domain::identities::Identities;
use crate::domain::municipality::Register;
use crate::domain::party::Party;
use crate::domain::proposal::Proposal;
use crate::tui::clean::clean;

/// The name of the organisation in a proposal that is the member's own.
#[must_use]
pub fn close_to(member: &Member, proposal: &Proposal, register: &Register) -> Option<String> {
    let affiliation = member.affiliation.as_deref()?;
    let identities = Identities::of_proposals(register, [proposal]);
    let own = identities.kin(&Party::named(affiliation));
    let places = proposal
        .all_municipalities(register)
        .filter_map(|nis| register.get(nis))
        .map(|one| one.name.as_str());
    let mut all = proposal.parties().chain(places.map(Party::named));
    all.find(|party| !identities.kin(party).is_disjoint(&own)).map(|party| clean(party.name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::ron_text;

    fn close(affiliation: &str, lead: &str) -> bool {
        let member =
            format!("Member(id: \"an\", name: \"An\", role: Evaluator, affiliation: {affiliation:?})");
        let proposal = format!("Proposal(id: \"P1\", title: \"T\", lead: {lead:?}, requested: \"1.00\")");
        let member: Member = ron_text::read("member", &member).unwrap();
        let proposal: Proposal = ron_text::read("proposal", &proposal).unwrap();
        close_to(&member, &proposal, &Register::default()).is_some()
    }

    #[test]
    fn kinds_departments_and_remarks_do_not_matter() {
        for name in
            ["Stad Lokeren", "lokeren", "OCMW van Lokeren", "Lokeren, dienst Welzijn", "Stad Lokeren (echt)"]
        {
            assert!(close(name, "Stad Lokeren"), "{name}");
        }
        assert!(close("vzw De Brug", "De Brug (Mechelen)"));
        assert!(!close("Stad Genk", "Stad Gent"));
        assert!(!close("", "Stad Gent"));
    }
}
