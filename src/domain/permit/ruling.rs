//! What chair and secretary may put on the record.

use std::collections::BTreeSet;

use crate::domain::amendment::Newcomer;
use crate::domain::committee::Member;
use crate::domain::draw::DrawGroup;
use crate::domain::event::PhaseChange;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::identity::ids::{likeness, unfit};
use crate::domain::money::Money;
use crate::domain::permit::given;
use crate::domain::phrase::Phrase;
use crate::domain::round::Round;

/// On a proposal of an own conflict another chair decides.
pub(super) fn no_conflict(round: &Round, member: &Member, proposal: &ProposalId) -> Result<(), Phrase> {
    if round.has_conflict(proposal, &member.id) {
        Err(Phrase::new("refused-chair-conflict").with("proposal", proposal))
    } else {
        Ok(())
    }
}

/// Somebody whose agreement counts: a member with a vote, without a conflict.
pub(super) fn in_the_room(round: &Round, proposal: &ProposalId, whose: &MemberId) -> Result<(), Phrase> {
    if round.has_conflict(proposal, whose) {
        return Err(Phrase::new("refused-position-conflict").with("proposal", proposal));
    }
    if round.role(whose).is_some_and(|role| round.call.scores(role)) {
        Ok(())
    } else {
        Err(Phrase::new("refused-position-vote").with("member", whose))
    }
}

/// A lower amount, where the call awards in part: from the least that may be
/// awarded up to the request.
pub(super) fn lower_amount(round: &Round, proposal: &ProposalId, now: Money) -> Result<(), Phrase> {
    let Some(proposal) = round.proposal(proposal) else {
        return Err(Phrase::new("refused-not-assigned").with("proposal", proposal));
    };
    let cost = proposal.cost(&round.call);
    let Some(least) = proposal.least(&round.call) else {
        return Err(Phrase::new("refused-amount-partial"));
    };
    if (least..cost).contains(&now) {
        Ok(())
    } else {
        Err(Phrase::new("refused-amount-range").amount("least", least).amount("most", cost))
    }
}

/// One seed at a time, and only once the group is known that it puts in order.
pub(super) fn lot_drawn(round: &Round, seed: &str) -> Result<(), Phrase> {
    if seed.trim().is_empty() {
        return Err(Phrase::new("refused-no-seed"));
    }
    if let Some(known) = &round.rulings.lot {
        return Err(Phrase::new("refused-lot-drawn").with("seed", known));
    }
    if round.call.draw.is_some() && round.rulings.group.is_none() {
        return Err(Phrase::new("refused-lot-before-group"));
    }
    Ok(())
}

/// A group that the call declares, before anybody can know the seed; on those
/// at its edge the chair decides with a reason.
pub(super) fn group_recorded(
    round: &Round,
    member: &Member,
    now: Option<&DrawGroup>,
    reason: &str,
) -> Result<(), Phrase> {
    if round.call.draw.is_none() {
        return Err(Phrase::new("refused-no-draw"));
    }
    if round.rulings.a_seed_was_seen() {
        return Err(Phrase::new("refused-group-after-lot"));
    }
    let edge = now.map_or(&[][..], |group| &group.edge);
    if !edge.is_empty() {
        given(reason)?;
    }
    edge.iter().try_for_each(|proposal| no_conflict(round, member, proposal))
}

/// A member of the committee makes place, once, for somebody who is not in it;
/// what was submitted stays.
pub(super) fn replacement(
    round: &Round,
    leaves: &MemberId,
    by: &Newcomer,
    kept: &BTreeSet<ProposalId>,
) -> Result<(), Phrase> {
    let committee = &round.committee;
    if committee.member(leaves).is_none() || committee.successor(leaves).is_some() {
        return Err(Phrase::new("refused-replace-whom").with("member", leaves));
    }
    let taken = committee
        .members
        .iter()
        .any(|one| one.id == by.id || by.login.is_some() && one.login == by.login && one.id != *leaves);
    if taken {
        return Err(Phrase::new("refused-replace-known").with("member", &by.id));
    }
    fit_newcomer(round, &by.id)?;
    given(&by.name)?;
    if *kept == round.kept_by(leaves) { Ok(()) } else { Err(Phrase::new("refused-replace-changed")) }
}

/// Refuses an id that nobody can tell from a member's, or that is no fit name.
///
/// # Errors
/// Says which member it looks like, or what is wrong with it.
pub fn fit_newcomer(round: &Round, id: &MemberId) -> Result<(), Phrase> {
    if let Some(what) = unfit(id.as_str()) {
        return Err(what);
    }
    let wanted = likeness(id.as_str());
    match round.committee.members.iter().find(|one| likeness(one.id.as_str()) == wanted) {
        Some(other) => Err(Phrase::new("refused-replace-alike").with("member", id).with("other", &other.id)),
        None => Ok(()),
    }
}

/// One step forward, or one step back with a reason.
pub(super) fn phase_change(round: &Round, change: &PhaseChange) -> Result<(), Phrase> {
    let steps = || {
        Phrase::new("refused-phase-step")
            .phrase("from", Phrase::new(&format!("phase-{}", round.phase.code())))
            .phrase("to", Phrase::new(&format!("phase-{}", change.to.code())))
    };
    if round.phase.next() == Some(change.to) {
        Ok(())
    } else if round.phase.previous() == Some(change.to) {
        given(&change.reason)
    } else {
        Err(steps())
    }
}
