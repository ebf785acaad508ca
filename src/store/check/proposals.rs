//! What is wrong in the proposals: ids, texts, dates, codes, classes, and the
//! rules of the call that they break. Amounts and cells have files of their own.

use crate::domain::call::Call;
use crate::domain::class::ClassRule;
use crate::domain::eligibility::{Ineligible, ineligible};
use crate::domain::municipality::{Municipality, Register};
use crate::domain::phrase::Phrase;
use crate::domain::proposal::{PartnerRole, Proposal};
use crate::store::check::amounts::check_amounts;
use crate::store::check::call::shares_fit;
use crate::store::check::cells::check_cells;
use crate::store::check::place::{Listed, Place, doubles, known};
use crate::store::problem::Problem;

/// Everything that is wrong in a list of proposals. Without a call or a
/// register, what hangs on these is left out.
#[must_use]
pub fn check_proposals(
    proposals: &Listed<'_, Proposal>,
    call: Option<&Call>,
    register: Option<&Register>,
) -> Vec<Problem> {
    let ids = proposals.each().map(|(place, proposal)| (proposal.id.as_str(), place.inside("id")));
    let mut found = doubles("check-double-proposal", ids);
    for (place, proposal) in proposals.each() {
        texts(proposal, place, &mut found);
        found.extend(check_amounts(proposal, place));
        if let Some(register) = register {
            codes(proposal, register, place, &mut found);
        }
        if let Some(call) = call {
            found.extend(check_cells(call, proposal, place));
            classes(call, proposal, place, &mut found);
            // A share outside 0 to 1 is an error of the call; nothing can be said by it.
            if shares_fit(call) {
                let broken = ineligible(call, proposal);
                found.extend(broken.iter().map(|rule| not_eligible(proposal, rule, place)));
            }
        }
    }
    found
}

fn texts(proposal: &Proposal, place: &Place<'_>, found: &mut Vec<Problem>) {
    let about = |id: &str| Phrase::new(id).with("proposal", &proposal.id);
    if proposal.title.trim().is_empty() {
        found.push(place.inside("title").error(about("check-proposal-no-title")));
    }
    if proposal.title.chars().any(char::is_control) {
        found.push(place.inside("title").warning(about("check-proposal-title-control")));
    }
    if let (Some(start), Some(end)) = (proposal.start, proposal.end)
        && end < start
    {
        let what = about("check-proposal-dates").with("start", start).with("end", end);
        found.push(place.inside("end").error(what));
    }
    let leads = |role: PartnerRole| role == PartnerRole::Lead;
    if !proposal.partners.is_empty() && !proposal.partners.iter().any(|partner| leads(partner.role)) {
        found.push(place.inside("partners").warning(about("check-proposal-no-lead-partner")));
    }
}

/// Municipalities that the register does not know.
fn codes(proposal: &Proposal, register: &Register, place: &Place<'_>, found: &mut Vec<Problem>) {
    let own = proposal.nis.as_deref().map(|nis| (nis, place.inside("nis"), proposal.lead.as_str()));
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
            let error = place.error(what);
            found.push(if near.is_empty() {
                error
            } else {
                error.hint(Phrase::new("check-proposal-nis-near-hint").with("names", near.join(", ")))
            });
        }
    }
}

/// The municipality in the lead's name, else those whose code differs in one digit.
fn nearest<'r>(nis: &str, name: &str, register: &'r Register) -> Vec<&'r Municipality> {
    let words = format!(" {} ", name.to_lowercase());
    let named: Vec<&Municipality> =
        register.iter().filter(|one| words.contains(&format!(" {} ", one.name.to_lowercase()))).collect();
    if !named.is_empty() {
        return named;
    }
    let differ = |code: &str| code.chars().zip(nis.chars()).filter(|(a, b)| a != b).count();
    register.iter().filter(|one| one.nis.len() == nis.len() && differ(&one.nis) == 1).take(3).collect()
}

/// Classes that the call does not know, or that it decides itself.
fn classes(call: &Call, proposal: &Proposal, place: &Place<'_>, found: &mut Vec<Problem>) {
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
fn not_eligible(proposal: &Proposal, rule: &Ineligible, place: &Place<'_>) -> Problem {
    let about = |id: &str| Phrase::new(id).with("proposal", &proposal.id);
    let (field, what) = match rule {
        Ineligible::LeadKind(kind) => {
            ("lead_kind", about("check-ineligible-lead-kind").with("kind", kind.code()))
        }
        Ineligible::AboveMaximum { requested, max } => {
            let what = about("check-ineligible-maximum").amount("requested", *requested);
            ("requested", what.amount("max", *max))
        }
        Ineligible::OwnShare { own, total, min } => {
            let percent = (*min * rust_decimal::Decimal::ONE_HUNDRED).normalize();
            let what = about("check-ineligible-own-share").amount("own", *own).amount("total", *total);
            ("own_contribution", what.number("percent", percent))
        }
        Ineligible::Late { submitted, deadline } => {
            let what = about("check-ineligible-late").with("deadline", deadline);
            ("submitted", what.with("submitted", submitted))
        }
    };
    place.inside(field).warning(what).hint(Phrase::new("check-ineligible-hint"))
}
