//! The group that the public draw puts in order: its places in the ranking are
//! filled by its members in the order of their lots. Totals and ranks stay as
//! they are published; only the order in which the money is given changes.

use std::collections::BTreeSet;

use crate::domain::call::TieStep;
use crate::domain::id::ProposalId;
use crate::rank::order::Decider;
use crate::rank::ranking::{Placed, Ranking, lot};
use crate::round::Round;

/// Fills the places of the recorded group by lot, once its seed is recorded.
/// Waits while an open tie holds both members and others: until it is decided
/// nobody knows which places the group holds.
pub(super) fn fill(round: &Round, ranking: &mut Ranking) {
    let Some((group, seed)) = drawn(round) else { return };
    let is_member = |one: &Placed| group.contains(&round.proposals[one.proposal].id);
    if straddling(round, ranking).is_some() {
        return;
    }
    let places: Vec<usize> = (0..ranking.ranked.len()).filter(|&at| is_member(&ranking.ranked[at])).collect();
    let mut members: Vec<(String, usize)> = places
        .iter()
        .map(|&at| (lot(seed, round.proposals[ranking.ranked[at].proposal].id.as_str()), at))
        .collect();
    members.sort();
    let before = ranking.ranked.clone();
    for (&place, (_, from)) in places.iter().zip(members) {
        let mut member = before[from].clone();
        member.drawn_from = Some(from);
        member.decided_by = Some(Decider::Step(TieStep::Lot));
        member.decided_against = None;
        member.open_tie = None;
        ranking.ranked[place] = member;
    }
    close_ties(round, ranking, &group);
}

/// The recorded group and the seed, once both are there.
fn drawn(round: &Round) -> Option<(BTreeSet<&ProposalId>, &str)> {
    let (group, seed) = (round.rulings.group.as_ref()?, round.rulings.lot.as_deref()?);
    round.call.draw.map(|_| (group.value.members.iter().collect(), seed))
}

/// Forgets the ties among members, which the draw has decided.
fn close_ties(round: &Round, ranking: &mut Ranking, group: &BTreeSet<&ProposalId>) {
    let is_member = |&at: &usize| group.contains(&round.proposals[at].id);
    let mut numbers = Vec::new();
    let mut left = Vec::new();
    for tie in std::mem::take(&mut ranking.open_ties) {
        let stays = !tie.iter().any(is_member);
        numbers.push(stays.then_some(left.len()));
        left.extend(stays.then_some(tie));
    }
    ranking.open_ties = left;
    for one in &mut ranking.ranked {
        one.open_tie = one.open_tie.and_then(|tie| numbers[tie]);
    }
}

/// The open tie that holds both members of the recorded group and others.
#[must_use]
pub fn straddling<'a>(round: &Round, ranking: &'a Ranking) -> Option<&'a [usize]> {
    let group = &round.rulings.group.as_ref()?.value.members;
    straddled_by(round, ranking, group)
}

/// The open tie that holds both members of this group and others.
#[must_use]
pub fn straddled_by<'a>(round: &Round, ranking: &'a Ranking, group: &[ProposalId]) -> Option<&'a [usize]> {
    let inside =
        |tie: &&Vec<usize>| tie.iter().filter(|&&at| group.contains(&round.proposals[at].id)).count();
    let straddles = |tie: &&Vec<usize>| (1..tie.len()).contains(&inside(tie));
    ranking.open_ties.iter().find(straddles).map(Vec::as_slice)
}
