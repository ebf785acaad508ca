//! What is asked for, and how many readers of which roles that comes to.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::call::Call;
use crate::domain::id::CriterionId;
use crate::domain::role::Role;
use crate::round::Round;

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub struct ReaderWish {
    /// How many readers a proposal gets, where that is not what the call needs.
    pub each: Option<usize>,
    /// How many of one role.
    pub of_role: BTreeMap<Role, usize>,
    /// How many proposals a member may have at most, where there is an end to it.
    pub most: Option<usize>,
    /// What puts equals in order: the same seed gives the same readers.
    pub seed: String,
    /// Whether members keep what they have. Once scoring is open, they always do.
    pub keep: bool,
}

/// How many readers each proposal needs, in the order of the round; none that is
/// withdrawn or ineligible by a rule of the call.
#[must_use]
pub fn needed_readers(round: &Round, wish: &ReaderWish) -> Vec<usize> {
    let needed = groups(round, wish).into_iter().map(|(_, needed)| needed).sum();
    let of = round.proposals.iter().zip(round.ineligible()).map(|(proposal, broken)| {
        let out = !broken.is_empty() || round.rulings.withdrawn.contains_key(&proposal.id);
        if out { 0 } else { needed }
    });
    of.collect()
}

/// Roles that score the same criteria, with how many readers a proposal gets of them.
///
/// A role that alone scores a criterion is needed; one whose criteria others score too
/// is asked only where the wish names it.
pub fn groups(round: &Round, wish: &ReaderWish) -> Vec<(BTreeSet<Role>, usize)> {
    let sheets = usize::try_from(round.call.min_sheets.max(1)).unwrap_or(usize::MAX);
    let mut alike: Vec<(BTreeSet<&CriterionId>, BTreeSet<Role>)> = Vec::new();
    for (role, _) in Role::CODES {
        let there = round.committee.members.iter().any(|member| member.role == role);
        if !there || !round.call.scores(role) {
            continue;
        }
        let asked = criteria(&round.call, role);
        let apart = wish.of_role.contains_key(&role);
        match alike.iter_mut().find(|(same, roles)| {
            *same == asked && !apart && !roles.iter().any(|one| wish.of_role.contains_key(one))
        }) {
            Some((_, roles)) => _ = roles.insert(role),
            None => alike.push((asked, BTreeSet::from([role]))),
        }
    }
    alike.sort_by_key(|(asked, _)| std::cmp::Reverse(asked.len()));
    let mut covered: BTreeSet<&CriterionId> = BTreeSet::new();
    let mut found = Vec::new();
    for (asked, roles) in alike {
        let wished = roles.iter().find_map(|role| wish.of_role.get(role)).copied();
        let alone = !asked.is_subset(&covered);
        covered.extend(asked);
        let needed = wished.unwrap_or(if alone { wish.each.unwrap_or(sheets) } else { 0 });
        found.push((roles, needed));
    }
    found
}

fn criteria(call: &Call, role: Role) -> BTreeSet<&CriterionId> {
    call.criteria_of(role).map(|criterion| &criterion.id).collect()
}
