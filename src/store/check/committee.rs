//! What is wrong in the committee: accounts, roles, who reads what, and
//! members who would judge their own organisation.

use std::collections::BTreeSet;

use crate::domain::call::Call;
use crate::domain::committee::{Committee, Member};
use crate::domain::eligibility::ineligible;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::identity::ids::Likenesses;
use crate::domain::involved::Involved;
use crate::domain::municipality::Register;
use crate::domain::phrase::Phrase;
use crate::domain::proposal::Proposal;
use crate::domain::role::Role;
use crate::store::check::call::shares_fit;
use crate::store::check::ids::check_ids;
use crate::store::check::place::{Listed, ValuePlace, doubles};
use crate::store::problem::Problem;

/// Conflicts of interest that are settled on the record.
pub type Conflicts = BTreeSet<(ProposalId, MemberId)>;

/// Everything that is wrong in a committee. Without a call or proposals, what
/// hangs on these is left out.
#[must_use]
pub fn check_committee(
    members: &Listed<'_, Member>,
    call: Option<&Call>,
    proposals: Option<&Listed<'_, Proposal>>,
    register: &Register,
    conflicts: &Conflicts,
) -> Vec<Problem> {
    let ids = members.each().map(|(place, member)| (member.id.as_str(), place.inside("id")));
    let mut found = doubles("check-double-member", ids.clone());
    found.extend(check_ids("check-member-alike", ids));
    let logins = members.each().filter_map(|(place, member)| {
        let login = member.login.as_deref()?.trim();
        (!login.is_empty()).then(|| (login, place.inside("login")))
    });
    found.extend(doubles("check-double-login", logins));
    if members.whole {
        if call.is_some_and(|call| !members.values().any(|member| call.scores(member.role))) {
            found.push(members.place.warning(Phrase::new("check-no-evaluator")));
        }
        for (role, id) in [(Role::Chair, "check-no-chair"), (Role::Secretary, "check-no-secretary")] {
            if !members.values().any(|member| member.role == role) {
                found.push(members.place.warning(Phrase::new(id)));
            }
        }
    }
    if let Some(proposals) = proposals.filter(|proposals| proposals.whole) {
        unknown_assignments(members, proposals, &mut found);
    }
    let Some(call) = call else { return found };
    let committee = Committee::of(members.values().cloned().collect());
    for (place, member) in members.each() {
        assignments(call, &committee, member, place, &mut found);
    }
    if let Some(proposals) = proposals {
        if members.whole {
            readers(call, register, (&committee, proposals), &members.place, &mut found);
        }
        let involved = Involved::of(proposals.values(), register);
        for (place, member) in members.each() {
            let own = involved.with(member);
            let read = own.into_iter().filter(|one| committee.reads(call, member, &one.id));
            let undeclared = read.filter(|one| !conflicts.contains(&(one.id.clone(), member.id.clone())));
            found.extend(undeclared.map(|proposal| own_organisation(member, proposal, place)));
        }
    }
    found
}

fn unknown_assignments(
    members: &Listed<'_, Member>,
    proposals: &Listed<'_, Proposal>,
    found: &mut Vec<Problem>,
) {
    let known: BTreeSet<&ProposalId> = proposals.values().map(|proposal| &proposal.id).collect();
    // A committee may come in before the proposals do.
    if known.is_empty() {
        return;
    }
    let alike = Likenesses::new(proposals.values().map(|proposal| proposal.id.as_str()));
    for (place, member) in members.each() {
        for (index, id) in member.assigned.iter().enumerate().filter(|(_, id)| !known.contains(id)) {
            let what =
                Phrase::new("check-member-unknown-proposal").with("member", &member.id).with("proposal", id);
            let error = place.inside("assigned").inside(index).error(what);
            found.push(match alike.near(id.as_str()) {
                Some(near) => error.hint(Phrase::new("not-found-near-hint").with("id", near)),
                None => error,
            });
        }
    }
}

/// Members that should have assignments and have none, or the other way round.
fn assignments(
    call: &Call,
    committee: &Committee,
    member: &Member,
    place: &ValuePlace<'_>,
    found: &mut Vec<Problem>,
) {
    let evaluates = matches!(member.role, Role::Evaluator | Role::External);
    if evaluates && member.assigned.is_empty() && committee.has_assignments() {
        found.push(place.doubt(Phrase::new("check-member-unassigned").with("member", &member.id)));
    }
    if !call.scores(member.role) && !member.assigned.is_empty() {
        let what = Phrase::new("check-member-assigned")
            .with("member", &member.id)
            .phrase("role", Phrase::new(&format!("role-{}", member.role.code())));
        found.push(place.inside("assigned").warning(what));
    }
}

/// Proposals that fewer members read than the call asks sheets for, counted on
/// the criterion with the fewest. Without assignments all stand alike.
fn readers(
    call: &Call,
    register: &Register,
    (committee, proposals): (&Committee, &Listed<'_, Proposal>),
    place: &ValuePlace<'_>,
    found: &mut Vec<Problem>,
) {
    let wanted = call.min_sheets.max(1);
    let all: Vec<&Proposal> = proposals.values().collect();
    if call.rapporteur && committee.has_assignments() {
        let without: Vec<&str> = all
            .iter()
            .filter(|one| committee.rapporteur(&one.id).is_none())
            .map(|one| one.id.as_str())
            .collect();
        if !without.is_empty() {
            let what = Phrase::new("check-no-rapporteur").count("count", without.len());
            let first = without.iter().take(5).copied().collect::<Vec<_>>().join(", ");
            found.push(place.warning(what.with("proposals", first)));
        }
    }
    let broken =
        if shares_fit(call) { ineligible(call, register, &all) } else { vec![Vec::new(); all.len()] };
    for (proposal, _) in all.iter().zip(broken).filter(|(_, broken)| broken.is_empty()) {
        let Some(readers) = fewest(call, committee, &proposal.id) else { return };
        if u32::try_from(readers).unwrap_or(u32::MAX) >= wanted {
            continue;
        }
        let id = if committee.has_assignments() { "check-few-readers" } else { "check-few-readers-all" };
        let what = Phrase::new(id).count("readers", readers).number("min_sheets", wanted.into());
        if !committee.has_assignments() {
            found.push(place.warning(what));
            return;
        }
        found.push(place.warning(what.with("proposal", &proposal.id)));
    }
}

/// How many members score the criterion of a proposal that the fewest score.
/// A criterion that nobody in the committee scores is reported in the call.
fn fewest(call: &Call, committee: &Committee, proposal: &ProposalId) -> Option<usize> {
    let mut fewest = None;
    for criterion in &call.criteria {
        let scores = |member: &&Member| call.criteria_of(member.role).any(|one| one.id == criterion.id);
        let could: Vec<&Member> = committee.members.iter().filter(scores).collect();
        let do_read = could.iter().filter(|member| committee.reads(call, member, proposal)).count();
        if !could.is_empty() {
            fewest = Some(fewest.unwrap_or(do_read).min(do_read));
        }
    }
    fewest
}

/// A member who reads a proposal of the own organisation.
fn own_organisation(member: &Member, proposal: &Proposal, place: &ValuePlace<'_>) -> Problem {
    let what = Phrase::new("check-affiliation")
        .with("member", &member.id)
        .with("affiliation", member.affiliation.as_deref().unwrap_or_default())
        .with("proposal", &proposal.id);
    place.inside("affiliation").warning(what)
}
