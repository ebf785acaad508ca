//! At least so many partners beside the lead.

use std::collections::BTreeSet;

use crate::domain::eligibility::Ineligible;
use crate::domain::identities::Identities;
use crate::domain::proposal::{Partner, PartnerRole, Proposal};

/// Too few distinct organisations with the role partner; the lead and associated
/// partners are none of them. A partner that nobody knows may be one more.
pub(super) fn too_few(min: u32, identities: &Identities<'_>, proposal: &Proposal) -> Option<Ineligible> {
    let lead = identities.of(&proposal.lead_party());
    let known: BTreeSet<_> = with_the_role(proposal)
        .filter_map(|(_, partner)| identities.of(&partner.party()))
        .filter(|partner| Some(partner) != lead.as_ref())
        .collect();
    let most = known.len() + unnamed_partners(identities, proposal).count();
    let wanted = usize::try_from(min).unwrap_or(usize::MAX);
    (most < wanted).then_some(Ineligible::Partners { count: known.len(), min })
}

/// The places among the partners of those of which neither name nor number is known.
pub fn unnamed_partners<'a>(
    identities: &'a Identities<'_>,
    proposal: &'a Proposal,
) -> impl Iterator<Item = usize> + 'a {
    with_the_role(proposal)
        .filter(|(_, partner)| identities.of(&partner.party()).is_none())
        .map(|(index, _)| index)
}

fn with_the_role(proposal: &Proposal) -> impl Iterator<Item = (usize, &Partner)> {
    let partners = proposal.partners.iter().enumerate();
    partners.filter(|(_, partner)| partner.role == PartnerRole::Partner)
}
