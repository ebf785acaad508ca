//! At most so many applications of one lead: those that were submitted first.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::domain::identities::Identities;
use crate::domain::moment::Moment;
use crate::domain::party::Identity;
use crate::domain::proposal::Proposal;

/// The proposals that are one too many for their lead, with those that came before
/// them: the earliest `max`, in order. Numbers are places in `proposals`.
///
/// Only what the times of submission say for certain: of two with the same time, or of
/// which one has none, neither came before the other.
pub(super) fn beyond(
    max: u32,
    identities: &Identities<'_>,
    proposals: &[&Proposal],
) -> Vec<(usize, Vec<usize>)> {
    let most = places(max);
    let mut beyond = Vec::new();
    for group in of_one_lead(identities, proposals, most) {
        for &at in &group {
            let mut before: Vec<usize> =
                group.iter().copied().filter(|&other| came_before(proposals, other, at)).collect();
            if before.len() < most {
                continue;
            }
            let key = |&at: &usize| (proposals[at].submitted.map(Moment::at), proposals[at].id.clone());
            before.sort_by_cached_key(key);
            before.truncate(most);
            beyond.push((at, before));
        }
    }
    beyond.sort_unstable();
    beyond
}

/// The proposals of which nobody can say whether they are among the first `max` of
/// their lead, each with those with which it may have to change places.
#[must_use]
pub fn undecided(max: u32, identities: &Identities<'_>, proposals: &[&Proposal]) -> Vec<(usize, Vec<usize>)> {
    let most = places(max);
    let mut undecided = Vec::new();
    for group in of_one_lead(identities, proposals, most) {
        for &at in &group {
            let before = group.iter().filter(|&&other| came_before(proposals, other, at)).count();
            let open: Vec<usize> = group
                .iter()
                .copied()
                .filter(|&other| {
                    other != at && !came_before(proposals, other, at) && !came_before(proposals, at, other)
                })
                .collect();
            if before < most && before + open.len() >= most {
                undecided.push((at, open));
            }
        }
    }
    undecided.sort_unstable();
    undecided
}

fn places(max: u32) -> usize {
    usize::try_from(max).unwrap_or(usize::MAX)
}

/// The proposals of every lead that has more than `most`.
fn of_one_lead(identities: &Identities<'_>, proposals: &[&Proposal], most: usize) -> Vec<Vec<usize>> {
    let mut of: BTreeMap<Identity, Vec<usize>> = BTreeMap::new();
    for (at, proposal) in proposals.iter().enumerate() {
        if let Some(lead) = identities.of(&proposal.lead_party()) {
            of.entry(lead).or_default().push(at);
        }
    }
    of.into_values().filter(|group| group.len() > most).collect()
}

/// Whether one was submitted before another for certain.
fn came_before(proposals: &[&Proposal], one: usize, other: usize) -> bool {
    let order = match (proposals[one].submitted, proposals[other].submitted) {
        (Some(one), Some(other)) => one.order(other),
        _ => None,
    };
    order == Some(Ordering::Less)
}
