//! What does not fit together in what is said of an organisation: its name, NIS
//! code, province and enterprise number. Awards per lead and classes hang on it.

use crate::domain::identities::Identities;
use crate::domain::identity::enterprise::NotANumber;
use crate::domain::identity::{EnterpriseNumber, place as places};
use crate::domain::municipality::Register;
use crate::domain::party::{Identity, Party};
use crate::domain::phrase::Phrase;
use crate::domain::proposal::{PartnerRole, Proposal};
use crate::store::check::place::ValuePlace;
use crate::store::problem::Problem;

/// Everything of this kind in one proposal.
pub(super) fn check_organisations(
    proposal: &Proposal,
    identities: &Identities<'_>,
    register: &Register,
    place: &ValuePlace<'_>,
    found: &mut Vec<Problem>,
) {
    let lead = proposal.lead_party();
    another_municipality(proposal, &lead, register, place, found);
    another_province(proposal, register, place, found);
    number(proposal, proposal.kbo.as_deref(), &place.inside("kbo"), found);
    open_number(proposal, &lead, identities, &place.inside("lead"), found);
    if let Some(towns) = lead.number().and_then(|number| identities.divided(number)) {
        let names = towns.iter().map(|town| match town {
            Identity::Municipality(nis) => nis.clone(),
            _ => "VGC".to_owned(),
        });
        let what = about("check-proposal-kbo-divided", proposal)
            .with("kbo", lead.number().map(|number| number.to_string()).unwrap_or_default())
            .with("codes", names.collect::<Vec<_>>().join(", "));
        found.push(place.inside("kbo").warning(what));
    }
    let list = place.inside("partners");
    for (index, partner) in proposal.partners.iter().enumerate() {
        let at = list.inside(index);
        number(proposal, partner.kbo.as_deref(), &at.inside("kbo"), found);
        let party = partner.party();
        open_number(proposal, &party, identities, &at.inside("name"), found);
        let kin = |other: &Party<'_>| !identities.kin(&party).is_disjoint(&identities.kin(other));
        if partner.role == PartnerRole::Lead && !lead.name.trim().is_empty() && !kin(&lead) {
            let what = about("check-proposal-other-lead", proposal)
                .with("partner", &partner.name)
                .with("lead", lead.name);
            found.push(at.inside("name").warning(what));
        }
    }
}

fn about(id: &str, proposal: &Proposal) -> Phrase {
    Phrase::new(id).with("proposal", &proposal.id)
}

/// A local authority whose name is that of another municipality than its code.
fn another_municipality(
    proposal: &Proposal,
    lead: &Party<'_>,
    register: &Register,
    place: &ValuePlace<'_>,
    found: &mut Vec<Problem>,
) {
    let Some(coded) = lead.nis.and_then(|nis| register.get(nis)) else { return };
    let Some(named) = lead.municipality_by_name(register).filter(|named| named.nis != coded.nis) else {
        return;
    };
    let what = about("check-proposal-other-municipality", proposal)
        .with("lead", lead.name)
        .with("nis", &coded.nis)
        .with("coded", &coded.name)
        .with("named", &named.name)
        .with("namednis", &named.nis);
    found.push(place.inside("nis").doubt(what));
}

/// A province that was typed and is not that of the municipality.
fn another_province(
    proposal: &Proposal,
    register: &Register,
    place: &ValuePlace<'_>,
    found: &mut Vec<Problem>,
) {
    let typed = proposal.province.as_deref().filter(|typed| !typed.trim().is_empty());
    let (Some(typed), Some(lead)) = (typed, proposal.lead_municipality(register)) else { return };
    if !places::same_province(typed, &lead.province) {
        let what = about("check-proposal-other-province", proposal)
            .with("typed", typed)
            .with("municipality", &lead.name)
            .with("nis", &lead.nis)
            .with("province", &lead.province);
        found.push(place.inside("province").doubt(what));
    }
}

/// An enterprise number that is none.
fn number(proposal: &Proposal, kbo: Option<&str>, place: &ValuePlace<'_>, found: &mut Vec<Problem>) {
    let Some(kbo) = kbo else { return };
    let id = match EnterpriseNumber::read(kbo) {
        Ok(_) => return,
        Err(NotANumber::CheckDigits) => "check-proposal-kbo-digits",
        Err(NotANumber::Shape | NotANumber::LostZero(_)) => "check-proposal-kbo",
    };
    let error = place.error(about(id, proposal).with("kbo", kbo.escape_debug()));
    found.push(match EnterpriseNumber::read(kbo) {
        Err(NotANumber::LostZero(number)) => {
            error.hint(Phrase::new("import-hint-kbo").with("number", number))
        }
        _ => error.hint(Phrase::new("check-proposal-kbo-hint")),
    });
}

/// A name that stands elsewhere with two numbers, and here with none.
fn open_number(
    proposal: &Proposal,
    party: &Party<'_>,
    identities: &Identities<'_>,
    place: &ValuePlace<'_>,
    found: &mut Vec<Problem>,
) {
    if let Some(numbers) = identities.open_numbers(party) {
        let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        let what = about("check-proposal-kbo-open", proposal)
            .with("name", party.name)
            .with("numbers", numbers.join(", "));
        found.push(place.doubt(what));
    }
}
