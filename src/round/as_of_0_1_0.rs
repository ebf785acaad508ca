//! The rules of version 0.1.0 that later ones changed, to tell whether a round
//! that was decided then would come out otherwise now. Nothing else uses them.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::domain::class::{Class, ClassRule};
use crate::domain::eligibility::Ineligible;
use crate::domain::identities::Identities;
use crate::domain::municipality::Register;
use crate::domain::party::Identity;
use crate::domain::proposal::Proposal;

/// What identified a lead for `max_per_lead`: its NIS code as typed, else its
/// name as typed; empty for a lead that nobody knew, which counted for itself.
#[must_use]
pub fn lead(proposal: &Proposal) -> &str {
    proposal.nis.as_deref().unwrap_or(&proposal.lead)
}

/// Whether a rule that a proposal breaks was one then.
#[must_use]
pub fn breaks(rule: &Ineligible) -> bool {
    match rule {
        // Only the day of the deadline counted.
        Ineligible::Late { submitted, deadline } => submitted.day > deadline.moment().day,
        Ineligible::LeadKind(_) | Ineligible::AboveMaximum { .. } | Ineligible::OwnShare { .. } => true,
        Ineligible::LeadRegion { .. }
        | Ineligible::TooManyApplications { .. }
        | Ineligible::BelowMinimum { .. }
        | Ineligible::GrantShare { .. }
        | Ineligible::Partners { .. }
        | Ineligible::TooShort { .. }
        | Ineligible::TooLong { .. }
        | Ineligible::Question(_) => false,
    }
}

/// Whether leads are told apart otherwise now than then.
#[must_use]
pub fn leads_changed(proposals: &[Proposal], register: &Register) -> bool {
    let all = Identities::of_proposals(register, proposals);
    let mut now_of: BTreeMap<&str, Identity> = BTreeMap::new();
    let mut then_of: BTreeMap<Identity, &str> = BTreeMap::new();
    proposals.iter().any(|proposal| {
        let (then, now) = (lead(proposal), all.of(&proposal.lead_party()));
        match now {
            // Whoever nobody knows counts for itself, then and now.
            None => !then.is_empty(),
            Some(now) if then.is_empty() => then_of.insert(now, then).is_some(),
            Some(now) => {
                *then_of.entry(now.clone()).or_insert(then) != then
                    || *now_of.entry(then).or_insert_with(|| now.clone()) != now
            }
        }
    })
}

/// The order of `Id` in a tie chain: plain text, so that `P10` came before `P9`.
#[must_use]
pub fn id_order(one: &str, other: &str) -> Ordering {
    one.cmp(other)
}

/// The province of a proposal: as typed, else that of the lead's NIS code.
#[must_use]
pub fn province<'a>(proposal: &'a Proposal, register: &'a Register) -> Option<&'a str> {
    proposal.province.as_deref().or_else(|| {
        let lead = register.get(proposal.nis.as_deref()?)?;
        Some(lead.province.as_str())
    })
}

/// Whether a proposal belonged to a class: by NIS codes as typed only, and by
/// the typed province in the spelling of the call.
#[must_use]
pub fn holds(class: &Class, proposal: &Proposal, register: &Register) -> bool {
    let below = |nis: &str, limit: u32| register.get(nis).is_some_and(|one| one.population < limit);
    let lead = proposal.nis.as_deref();
    let others = proposal.municipalities.iter().map(String::as_str);
    let mut all = lead.into_iter().chain(others.filter(|nis| Some(*nis) != lead)).peekable();
    match &class.rule {
        ClassRule::LeadPopulationBelow(limit) => lead.is_some_and(|nis| below(nis, *limit)),
        ClassRule::AllPopulationBelow(limit) => all.peek().is_some() && all.all(|nis| below(nis, *limit)),
        ClassRule::AnyPopulationBelow(limit) => all.any(|nis| below(nis, *limit)),
        ClassRule::Province(name) => {
            province(proposal, register).is_some_and(|province| province.eq_ignore_ascii_case(name))
        }
        ClassRule::LeadKind(_) | ClassRule::Declared => class.holds(proposal, register),
    }
}
