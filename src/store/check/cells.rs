//! Cells of a proposal that the call's rules need. A missing cell breaks no
//! rule, so without this a rule would pass in silence.

use crate::domain::call::{Call, Duration, Partial, TieStep};
use crate::domain::class::ClassRule;
use crate::domain::moment::Deadline;
use crate::domain::municipality::Register;
use crate::domain::party::LeadKind;
use crate::domain::phrase::Phrase;
use crate::domain::proposal::Proposal;
use crate::store::check::place::ValuePlace;
use crate::store::problem::Problem;

/// A cell that a rule needs.
struct Need {
    field: &'static str,
    why: Phrase,
    given: fn(&Proposal, &Register) -> bool,
}

/// One doubt per missing cell, with the first rule that needs it.
pub(super) fn check_cells(
    call: &Call,
    proposal: &Proposal,
    register: &Register,
    place: &ValuePlace<'_>,
) -> Vec<Problem> {
    let mut seen = Vec::new();
    let mut found = Vec::new();
    for need in needs(call) {
        if (need.given)(proposal, register) || seen.contains(&need.field) {
            continue;
        }
        seen.push(need.field);
        let what = Phrase::new("check-proposal-missing")
            .with("proposal", &proposal.id)
            .with("field", need.field)
            .phrase("why", need.why);
        found.push(place.inside(need.field).doubt(what));
    }
    if let Some(deadline) = call.deadline.as_ref().filter(|deadline| hour_missing(deadline, proposal)) {
        let what =
            Phrase::new("check-proposal-hour").with("proposal", &proposal.id).with("deadline", deadline);
        found.push(place.inside("submitted").doubt(what));
    }
    found
}

/// Whether a proposal came on the last day, and its hour, which would decide, is
/// not known.
fn hour_missing(deadline: &Deadline, proposal: &Proposal) -> bool {
    proposal.submitted.is_some_and(|submitted| deadline.compare(submitted).is_none())
}

/// The cells of a proposal that a rule of the call needs and that are empty.
#[must_use]
pub fn missing_cells(call: &Call, proposal: &Proposal, register: &Register) -> Vec<&'static str> {
    let mut missing: Vec<&'static str> =
        needs(call).iter().filter(|need| !(need.given)(proposal, register)).map(|need| need.field).collect();
    if call.deadline.as_ref().is_some_and(|deadline| hour_missing(deadline, proposal)) {
        missing.push("submitted");
    }
    missing.sort_unstable();
    missing.dedup();
    missing
}

/// Whether a local authority can be told from another by more than its name.
fn told_by_its_town(proposal: &Proposal, register: &Register) -> bool {
    proposal.lead_kind != Some(LeadKind::LocalAuthority)
        || proposal.lead_nis(register).is_some()
        || proposal.lead_party().number().is_some()
}

/// The cells that the rules of a call need, in the order of the table.
fn needs(call: &Call) -> Vec<Need> {
    let mut needs = Vec::new();
    let mut need = |field, why: Phrase, given| needs.push(Need { field, why, given });
    let why = Phrase::new;
    if call.max_per_lead.is_some() {
        need("lead", why("check-needs-max-per-lead"), |one, _| {
            !one.lead.trim().is_empty() || one.nis.is_some() || one.kbo.is_some()
        });
    }
    if !call.lead.is_empty() {
        need("lead_kind", why("check-needs-lead"), |one, _| one.lead_kind.is_some());
    }
    if !call.lead_region.is_empty() {
        let why = || why("check-needs-lead-region");
        // Only a local authority is asked for its region.
        need("lead_kind", why(), |one, _| one.lead_kind.is_some() || one.lead_party().is_local_authority());
        need("nis", why(), |one, register| {
            !one.lead_party().is_local_authority()
                || one.lead_nis(register).is_some_and(|nis| !nis.trim().is_empty())
        });
    }
    // A lead's code also says its province, so it is not asked twice.
    let by_code = call.classes.iter().any(|class| matches!(class.rule, ClassRule::LeadPopulationBelow(_)));
    for class in &call.classes {
        let why = why("check-needs-class").with("class", &class.id);
        match class.rule {
            ClassRule::LeadPopulationBelow(_) => {
                need("nis", why, |one, register| one.lead_nis(register).is_some())
            }
            ClassRule::AllPopulationBelow(_) | ClassRule::AnyPopulationBelow(_) => {
                need("nis", why, |one, register| one.all_municipalities(register).next().is_some());
            }
            ClassRule::Province(_) if by_code => {}
            ClassRule::Province(_) => {
                need("province", why, |one, register| {
                    one.province.is_some() || one.lead_nis(register).is_some()
                });
            }
            ClassRule::LeadKind(_) => need("lead_kind", why, |one, _| one.lead_kind.is_some()),
            ClassRule::Declared => {}
        }
    }
    if call.max_per_lead.is_some() {
        // Another spelling of a town that the register does not know is another lead.
        need("nis", why("check-needs-max-per-lead"), told_by_its_town);
    }
    if call.max_applications_per_lead.is_some() {
        need("lead", why("check-needs-applications"), |one, _| {
            !one.lead.trim().is_empty() || one.nis.is_some() || one.kbo.is_some()
        });
        need("nis", why("check-needs-applications"), told_by_its_town);
    }
    if let Some(Duration::Months { .. }) = call.duration {
        need("start", why("check-needs-duration"), |one, _| one.start.is_some());
        need("end", why("check-needs-duration"), |one, _| one.end.is_some());
    }
    if call.grant.partial == Some(Partial::OwnMinimum) {
        need("minimum", why("check-needs-minimum"), |one, _| one.minimum.is_some());
    }
    if call.grant.own_share_min.is_some() {
        need("total_cost", why("check-needs-own-share"), |one, _| one.total_cost.is_some());
        need("own_contribution", why("check-needs-own-share"), |one, _| one.own_contribution.is_some());
    }
    if call.grant.share_max.is_some() {
        need("total_cost", why("check-needs-share-max"), |one, _| one.total_cost.is_some());
    }
    if call.deadline.is_some() {
        need("submitted", why("check-needs-deadline"), |one, _| one.submitted.is_some());
    }
    if call.tie_break.contains(&TieStep::EarlierSubmission) {
        need("submitted", why("check-needs-earlier"), |one, _| one.submitted.is_some());
    }
    needs
}
