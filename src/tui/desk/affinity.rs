//! Whether a member seems to belong to an organisation in a dossier: behind the
//! warning that there may be a conflict of interest.

use crate::domain::committee::Member;
use crate::domain::municipality::Register;
use crate::domain::proposal::Proposal;
use crate::tui::clean::clean;
use crate::tui::find::fold;

/// The name of the organisation in a proposal that is the member's own.
#[must_use]
pub fn close_to(member: &Member, proposal: &Proposal, register: &Register) -> Option<String> {
    let own = core(member.affiliation.as_deref()?);
    if own.is_empty() {
        return None;
    }
    let partners = proposal.partners.iter().map(|partner| partner.name.as_str());
    let places =
        proposal.all_municipalities().filter_map(|nis| register.get(nis)).map(|one| one.name.as_str());
    let names = std::iter::once(proposal.lead.as_str()).chain(partners).chain(places);
    names.into_iter().find(|name| core(name) == own).map(clean)
}

/// A name without its kind, department and remarks, so that *Stad Lokeren* and
/// *Lokeren, dienst Welzijn* are the same.
fn core(name: &str) -> String {
    const KINDS: [&str; 8] =
        ["stad", "gemeente", "ocmw", "lokaal bestuur", "stadsbestuur", "gemeentebestuur", "vzw", "city of"];
    let folded = fold(name);
    let plain = folded.split(['(', ',', ';']).next().unwrap_or_default().trim();
    let of_kind = KINDS.iter().find_map(|kind| plain.strip_prefix(kind)?.strip_prefix(' '));
    of_kind.unwrap_or(plain).trim_start_matches("van ").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::core;

    #[test]
    fn kinds_departments_and_remarks_do_not_matter() {
        for name in
            ["Stad Lokeren", "lokeren", "OCMW van Lokeren", "Lokeren, dienst Welzijn", "Stad Lokeren (echt)"]
        {
            assert_eq!(core(name), "lokeren", "{name}");
        }
        assert_ne!(core("Stad Genk"), core("Stad Gent"));
    }
}
