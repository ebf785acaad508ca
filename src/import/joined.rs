//! What comes in together with what stands in the round.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::committee::Member;
use crate::domain::id::ProposalId;
use crate::domain::proposal::Proposal;
use crate::domain::role::Role;
use crate::round::Round;
use crate::store::check::RoundFiles;
use crate::store::check::place::{Listed, ValuePlace};

/// The id of the one member that `new` puts in a round without a committee.
pub const ALONE: &str = "secretary";

/// The files of the round as they stand, for what comes in to be checked among them.
#[must_use]
pub fn standing(round: &Round) -> RoundFiles<'_> {
    RoundFiles {
        call: Some((&round.call, ValuePlace::new("call.ron", None))),
        proposals: Some(Listed::new(ValuePlace::new("proposals.ron", None), &round.proposals)),
        members: Some(Listed::new(ValuePlace::new("committee.ron", None), &round.committee.members)),
        register: Some(&round.register),
        ..RoundFiles::default()
    }
}

/// The proposals of the round that stay as they are beside those that come in.
#[must_use]
pub fn staying(known: &[Proposal], new: &[Proposal]) -> Vec<Proposal> {
    let new: BTreeSet<&ProposalId> = new.iter().map(|one| &one.id).collect();
    known.iter().filter(|old| !new.contains(&old.id)).cloned().collect()
}

/// What stands with what comes in: an id that is known keeps its place.
#[must_use]
pub fn merged(known: &[Proposal], stays: &[Proposal], new: &[Proposal]) -> Vec<Proposal> {
    let now: BTreeMap<&ProposalId, &Proposal> = stays.iter().chain(new).map(|one| (&one.id, one)).collect();
    let before: BTreeSet<&ProposalId> = known.iter().map(|old| &old.id).collect();
    let kept = known.iter().filter_map(|old| now.get(&old.id).copied());
    let added = new.iter().filter(|one| !before.contains(&one.id));
    kept.chain(added).cloned().collect()
}

/// The proposals of a table as they will be beside those of the round: one that is known
/// keeps what the table has no column for. `has` says whether it has one, by field or
/// heading.
#[must_use]
pub fn completed(known: &[Proposal], new: Vec<Proposal>, has: &dyn Fn(&str) -> bool) -> Vec<Proposal> {
    let before: BTreeMap<&ProposalId, &Proposal> = known.iter().map(|old| (&old.id, old)).collect();
    let kept = |one: Proposal| {
        let Some(old) = before.get(&one.id) else { return one };
        // What is known of another lead says nothing of this one.
        let other_lead = has("lead") && one.lead != old.lead;
        let of_lead = |field: &str| ["lead_kind", "kbo", "nis", "province"].contains(&field);
        let absent = |field: &str| !(has(field) || other_lead && of_lead(field));
        let mut extra = one.extra;
        for (heading, text) in old.extra.iter().filter(|(heading, _)| absent(heading)) {
            extra.entry(heading.clone()).or_insert_with(|| text.clone());
        }
        macro_rules! keep {
            ($($field:ident),*) => {
                Proposal {
                    id: one.id,
                    title: one.title,
                    requested: one.requested,
                    extra,
                    $($field: if absent(stringify!($field)) { old.$field.clone() } else { one.$field }),*
                }
            };
        }
        keep!(
            lead,
            lead_kind,
            kbo,
            nis,
            municipalities,
            partners,
            minimum,
            total_cost,
            own_contribution,
            province,
            classes,
            start,
            end,
            submitted,
            language,
            topics,
            summary
        )
    };
    new.into_iter().map(kept).collect()
}

/// The committee that a table makes of the one that stands. A member keeps what the table
/// has no column for, and the secretary that `new` put there stays where the table names
/// none: somebody has to lead the round.
#[must_use]
pub fn committee(known: &[Member], new: &[Member], has: &dyn Fn(&str) -> bool) -> Vec<Member> {
    let kept = |one: &Member| {
        let mut member = one.clone();
        let Some(old) = known.iter().find(|old| old.id == one.id) else { return member };
        let absent = |field: &str| !has(field);
        if absent("login") {
            member.login.clone_from(&old.login);
        }
        if absent("affiliation") {
            member.affiliation.clone_from(&old.affiliation);
        }
        if absent("key") {
            member.key.clone_from(&old.key);
        }
        if absent("expertise") {
            member.expertise.clone_from(&old.expertise);
        }
        for (field, now, was) in [
            ("assigned", &mut member.assigned, &old.assigned),
            ("rapporteur_of", &mut member.rapporteur_of, &old.rapporteur_of),
            ("prefers", &mut member.prefers, &old.prefers),
            ("declines", &mut member.declines, &old.declines),
        ] {
            if absent(field) {
                now.clone_from(was);
            }
        }
        member
    };
    let mut members: Vec<Member> = new.iter().map(kept).collect();
    let leads = members.iter().any(|member| member.role == Role::Secretary);
    if is_alone(known) && !members.is_empty() && !leads {
        members.extend(known.iter().cloned());
    }
    members
}

/// Whether the committee is only the secretary that `new` put there, so that
/// the first real one replaces nothing.
#[must_use]
pub fn is_alone(known: &[Member]) -> bool {
    let [one] = known else { return false };
    let bare = one.login.is_none() && one.affiliation.is_none() && one.key.is_none();
    one.id.as_str() == ALONE && one.role == Role::Secretary && bare
}
