//! What is wrong in the proposals: ids, texts, dates, codes, classes, and the
//! rules of the call that they break. Amounts and cells have files of their own.

use crate::domain::call::Call;
use crate::domain::class::ClassRule;
use crate::domain::eligibility::{Ineligible, ineligible, lead_region};
use crate::domain::identities::Identities;
use crate::domain::identity::place::{Authority, is_provincial, same_province};
use crate::domain::identity::spelling::words;
use crate::domain::municipality::{Municipality, Register};
use crate::domain::phrase::Phrase;
use crate::domain::proposal::{PartnerRole, Proposal};
use crate::store::check::amounts::check_amounts;
use crate::store::check::applications::check_applications;
use crate::store::check::call::shares_fit;
use crate::store::check::cells::check_cells;
use crate::store::check::ids::check_ids;
use crate::store::check::organisations::check_organisations;
use crate::store::check::place::{Listed, ValuePlace, doubles, known};
use crate::store::problem::Problem;

/// Everything that is wrong in a list of proposals. Without a call or a
/// register, what hangs on these is left out.
#[must_use]
pub fn check_proposals(
    proposals: &Listed<'_, Proposal>,
    call: Option<&Call>,
    register: Option<&Register>,
) -> Vec<Problem> {
    let none = Register::default();
    let ids = proposals.each().map(|(place, proposal)| (proposal.id.as_str(), place.inside("id")));
    let mut found = doubles("check-double-proposal", ids.clone());
    found.extend(check_ids("check-proposal-alike", ids));
    let identities = register.map(|register| Identities::of_proposals(register, proposals.values()));
    for (place, proposal) in proposals.each() {
        texts(proposal, place, &mut found);
        found.extend(check_amounts(proposal, place));
        if let Some(register) = register {
            codes(proposal, register, place, &mut found);
        }
        if let (Some(register), Some(identities)) = (register, &identities) {
            check_organisations(proposal, identities, register, place, &mut found);
        }
        if let Some(call) = call {
            found.extend(check_cells(call, proposal, register.unwrap_or(&none), place));
            classes(call, proposal, place, &mut found);
            found.extend(unknown_province(call, proposal, register.unwrap_or(&none), place));
            found.extend(no_region(call, proposal, register.unwrap_or(&none), place));
        }
    }
    // A share outside 0 to 1 is an error of the call; nothing can be said by it.
    if let Some(call) = call.filter(|call| shares_fit(call)) {
        let register = register.unwrap_or(&none);
        let all: Vec<&Proposal> = proposals.values().collect();
        for ((place, proposal), broken) in proposals.each().zip(ineligible(call, register, &all)) {
            found.extend(broken.iter().map(|rule| not_eligible(proposal, rule, place)));
        }
        found.extend(check_applications(call, register, proposals));
    }
    found
}

fn texts(proposal: &Proposal, place: &ValuePlace<'_>, found: &mut Vec<Problem>) {
    let about = |id: &str| Phrase::new(id).with("proposal", &proposal.id);
    if proposal.title.trim().is_empty() {
        found.push(place.inside("title").error(about("check-proposal-no-title")));
    }
    if proposal.title.contains(['\n', '\r', '\t']) {
        found.push(place.inside("title").warning(about("check-proposal-title-control")));
    }
    if let (Some(start), Some(end)) = (proposal.start, proposal.end)
        && end < start
    {
        let what = about("check-proposal-dates").with("start", start).with("end", end);
        found.push(place.inside("end").error(what));
    }
    // A list of names beside a lead of its own is whole without it; sums are not.
    let leads = |role: PartnerRole| role == PartnerRole::Lead;
    let has_sums = proposal.partners.iter().any(|one| one.total.is_some() || one.grant.is_some());
    if has_sums && !proposal.partners.iter().any(|partner| leads(partner.role)) {
        found.push(place.inside("partners").warning(about("check-proposal-no-lead-partner")));
    }
}

/// Municipalities that the register does not know.
fn codes(proposal: &Proposal, register: &Register, place: &ValuePlace<'_>, found: &mut Vec<Problem>) {
    let lead = proposal.lead.as_str();
    let own = proposal.nis.as_deref().map(|nis| (nis, place.inside("nis"), lead));
    let list = place.inside("municipalities");
    let others = proposal.municipalities.iter().enumerate();
    let others = others.map(|(index, nis)| (nis.as_str(), list.inside(index), ""));
    for (nis, place, name) in own.into_iter().chain(others) {
        if register.get(nis).is_none() {
            let what = Phrase::new("check-proposal-nis")
                .with("proposal", &proposal.id)
                .with("nis", nis.escape_debug());
            let near: Vec<String> = nearest(nis, name, register)
                .iter()
                .map(|one| format!("{} ({})", one.nis, one.name))
                .collect();
            // A code of another shape was never read; one that the register
            // lacks may be right all the same.
            let code = nis.len() == 5 && nis.bytes().all(|byte| byte.is_ascii_digit());
            let doubt = if code { place.doubt(what) } else { place.error(what) };
            found.push(if near.is_empty() {
                doubt
            } else {
                doubt.hint(Phrase::new("check-proposal-nis-near-hint").with("names", near.join(", ")))
            });
        }
    }
}

/// A province that was typed and that the register does not know, where a class hangs on
/// it and no code says better.
fn unknown_province(
    call: &Call,
    proposal: &Proposal,
    register: &Register,
    place: &ValuePlace<'_>,
) -> Option<Problem> {
    let typed = proposal.province.as_deref().filter(|typed| !typed.trim().is_empty())?;
    let decides = call.classes.iter().any(|class| matches!(class.rule, ClassRule::Province(_)));
    let known = proposal.lead_nis(register).is_some()
        || register.iter().any(|one| same_province(&one.province, typed));
    if !decides || known {
        return None;
    }
    let what = Phrase::new("check-proposal-province").with("proposal", &proposal.id);
    Some(place.inside("province").doubt(what.with("province", typed.escape_debug())))
}

/// A local authority with a code that lies in no region, where the region decides.
fn no_region(
    call: &Call,
    proposal: &Proposal,
    register: &Register,
    place: &ValuePlace<'_>,
) -> Option<Problem> {
    let lead = proposal.lead_party();
    let nis = lead.nis.filter(|_| !call.lead_region.is_empty() && lead.is_local_authority())?;
    let unknown = lead_region(proposal, register).is_none();
    let what = Phrase::new("check-proposal-region").with("proposal", &proposal.id);
    unknown.then(|| place.inside("nis").doubt(what.with("nis", nis.escape_debug())))
}

/// The municipality in the lead's name, else those whose code differs in one digit.
fn nearest<'r>(nis: &str, name: &str, register: &'r Register) -> Vec<&'r Municipality> {
    // A province is no municipality, whatever its name.
    if is_provincial(name) {
        return Vec::new();
    }
    // The whole name first: `Gemeente Nieuwerkerken` lies nowhere else.
    let whole = Authority::of(name).candidates.iter().find_map(|key| register.by_key(key));
    if let Some(whole) = whole.or_else(|| register.by_name(nis)) {
        return vec![whole];
    }
    let spaced = |name: &str| format!(" {} ", words(name).join(" "));
    let spoken = spaced(name);
    let named: Vec<&Municipality> =
        register.iter().filter(|one| spoken.contains(&spaced(&one.name))).collect();
    if !named.is_empty() {
        return named;
    }
    if let Some(padded) = register.get(&format!("{nis:0>5}")) {
        return vec![padded];
    }
    // A town hall of which the register does not know the name lies elsewhere; a
    // code that looks like its own says nothing.
    if Authority::of(name).says_so {
        return Vec::new();
    }
    let differ = |code: &str| code.chars().zip(nis.chars()).filter(|(a, b)| a != b).count();
    register.iter().filter(|one| one.nis.len() == nis.len() && differ(&one.nis) == 1).take(3).collect()
}

/// Classes that the call does not know, or that it decides itself.
fn classes(call: &Call, proposal: &Proposal, place: &ValuePlace<'_>, found: &mut Vec<Problem>) {
    for (index, id) in proposal.classes.iter().enumerate() {
        let place = place.inside("classes").inside(index);
        let about = |what: &str| Phrase::new(what).with("proposal", &proposal.id).with("class", id);
        match call.class(id) {
            None => {
                let names = call.classes.iter().map(|class| class.id.as_str());
                found.push(place.error(about("check-proposal-class-unknown")).hint(known(names)));
            }
            Some(class) if class.rule != ClassRule::Declared => {
                found.push(place.warning(about("check-proposal-class-ruled")));
            }
            Some(_) => {}
        }
    }
}

/// A rule of the call that shuts a proposal out, with its figures.
fn not_eligible(proposal: &Proposal, rule: &Ineligible, place: &ValuePlace<'_>) -> Problem {
    let field = match rule {
        Ineligible::LeadKind(_) => "lead_kind",
        Ineligible::LeadRegion { .. } => "nis",
        Ineligible::TooManyApplications { .. } | Ineligible::Late { .. } => "submitted",
        Ineligible::BelowMinimum { .. } | Ineligible::AboveMaximum { .. } => "requested",
        Ineligible::OwnShare { .. } => "own_contribution",
        Ineligible::GrantShare { partner: None, .. } => "requested",
        Ineligible::Partners { .. } | Ineligible::GrantShare { .. } => "partners",
        Ineligible::TooShort { .. } | Ineligible::TooLong { .. } => "end",
        // An answer stands in no file of the secretary.
        Ineligible::Question(_) => "id",
    };
    let what = Phrase::new("check-ineligible").with("proposal", &proposal.id).phrase("why", rule.phrase());
    place.inside(field).warning(what)
}
