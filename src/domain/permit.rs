//! Who may do what, and when: the rules of phase, role and conflict.
//!
//! One predicate, used before a change is written and by the screens to say
//! what is possible now.

use std::collections::BTreeSet;

use crate::domain::amendment::Newcomer;
use crate::domain::call::{Call, ConsensusRule};
use crate::domain::committee::{Member, Role};
use crate::domain::draw::DrawGroup;
use crate::domain::event::{Event, PhaseChange};
use crate::domain::id::{CriterionId, MemberId, ProposalId};
use crate::domain::meeting::Standing;
use crate::domain::money::Money;
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::domain::round::Round;
use crate::domain::sheet::{Answer, CommentField};

/// Who writes a kind of event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Writer {
    /// Whoever it is about: a member on an own sheet.
    Anybody,
    /// The chair.
    Chair,
    /// The secretary.
    Secretary,
    /// Chair or secretary.
    Leader,
}

const OPEN: &[Phase] = &[Phase::Scoring, Phase::Deliberation];
const MEETING: &[Phase] = &[Phase::Deliberation];
const AFTER: &[Phase] = &[Phase::Deliberation, Phase::Decided];

/// Who writes a kind of event at all, and in which phases: the one table, for
/// what is written now and for what stands on the record.
fn kind(event: &Event) -> (Writer, &'static [Phase]) {
    match event {
        Event::Answered { .. }
        | Event::Commented { .. }
        | Event::Conflict { .. }
        | Event::Submitted { .. }
        | Event::Reopened { .. } => (Writer::Anybody, OPEN),
        Event::ImportBegan { .. } | Event::SheetImported { .. } | Event::ImportEnded { .. } => {
            (Writer::Secretary, OPEN)
        }
        Event::Consensus { .. }
        | Event::Stated { .. }
        | Event::MinorityHeld { .. }
        | Event::Positioned { .. }
        | Event::Settled { .. }
        | Event::TimeSpent { .. }
        | Event::AgendaSet { .. }
        | Event::Forced { .. }
        | Event::AmountSet { .. }
        | Event::Waived { .. }
        | Event::ScenarioKept { .. }
        | Event::TargetsAccepted { .. } => (Writer::Chair, MEETING),
        Event::GroupRecorded { .. } => (Writer::Chair, MEETING),
        Event::LotTakenBack { .. } => (Writer::Leader, MEETING),
        // A withdrawal after the decision may call for the order of a tie.
        Event::TieResolved { .. } => (Writer::Chair, AFTER),
        Event::LotDrawn { .. } | Event::Withdrawn { .. } => (Writer::Leader, AFTER),
        Event::BudgetAmended { .. } | Event::Corrected { .. } | Event::Replaced { .. } => {
            (Writer::Leader, OPEN)
        }
        Event::PhaseChanged(_) => (Writer::Leader, &Phase::ALL),
        Event::TakenBack { ruling } => match ruling {
            Standing::Tie { .. } => (Writer::Chair, AFTER),
            Standing::Withdrawal { .. } => (Writer::Leader, AFTER),
            Standing::Waiver { .. } | Standing::Targets | Standing::Scenario { .. } => {
                (Writer::Chair, MEETING)
            }
        },
    }
}

/// Whether a kind of event can be written in a phase at all.
#[must_use]
pub fn open_in(event: &Event, phase: Phase) -> bool {
    kind(event).1.contains(&phase)
}

/// Whether somebody in a role can write a kind of event at all.
#[must_use]
pub fn written_by(event: &Event, one: Role) -> bool {
    match kind(event).0 {
        Writer::Anybody => true,
        Writer::Chair => one == Role::Chair,
        Writer::Secretary => one == Role::Secretary,
        Writer::Leader => one.leads(),
    }
}

/// Whether a member may put an event on the record now.
///
/// # Errors
/// Says which rule forbids it.
pub fn permit(round: &Round, member: &Member, event: &Event) -> Result<(), Phrase> {
    let reason = match event {
        Event::Forced { reason, .. }
        | Event::AmountSet { reason, .. }
        | Event::Waived { reason, .. }
        | Event::TieResolved { reason, .. }
        | Event::ScenarioKept { name: reason, .. }
        | Event::TargetsAccepted { reason }
        | Event::BudgetAmended { reason, .. }
        | Event::LotTakenBack { reason, .. }
        | Event::Corrected { reason, .. }
        | Event::Replaced { reason, .. }
        | Event::Withdrawn { reason, .. } => Some(reason),
        _ => None,
    };
    reason.map_or(Ok(()), |reason| given(reason))?;
    writes(member, kind(event).0)?;
    if let Some(successor) = round.committee.successor(&member.id) {
        return Err(Phrase::new("refused-replaced").with("successor", successor));
    }
    phase_of(round, event)?;
    match event {
        Event::Answered { proposal, criterion, now, .. } => {
            assigned(round, member, proposal)?;
            open_sheet(round, member, proposal)?;
            on_scale(round, member, criterion, now)
        }
        Event::Commented { proposal, criterion, .. } => {
            assigned(round, member, proposal)?;
            open_sheet(round, member, proposal)?;
            scored_by(round, member, criterion)?;
            if comment_fits(&round.call, event) {
                Ok(())
            } else {
                let most = round.call.criterion(criterion).and_then(|criterion| criterion.comment_max);
                Err(Phrase::new("refused-comment-long").number("most", most.unwrap_or_default().into()))
            }
        }
        // Who leads may have a conflict without a sheet to fill in.
        Event::Conflict { .. } if member.role.leads() => Ok(()),
        Event::Conflict { proposal, .. } => assigned(round, member, proposal),
        Event::Submitted { proposal } => {
            assigned(round, member, proposal)?;
            open_sheet(round, member, proposal)?;
            complete(round, member, proposal)
        }
        Event::Reopened { proposal, reason } => {
            assigned(round, member, proposal)?;
            given(reason)
        }
        Event::PhaseChanged(change) => phase_change(round, change),
        Event::Consensus { proposal, criterion, now, .. } => {
            if round.call.consensus == ConsensusRule::None {
                return Err(Phrase::new("refused-no-consensus"));
            }
            no_conflict(round, member, proposal)?;
            let Some(criterion) = round.call.criterion(criterion) else {
                return Err(Phrase::new("refused-criterion").with("criterion", criterion));
            };
            let admitted = now.map_or(Ok(()), |mark| criterion.scale.admit(mark).map(drop));
            admitted.map_err(|error| error.phrase())
        }
        Event::Forced { proposal, .. }
        | Event::Waived { proposal, .. }
        | Event::Stated { proposal, .. }
        | Event::Settled { proposal, .. }
        | Event::TimeSpent { proposal, .. }
        | Event::TakenBack { ruling: Standing::Waiver { proposal } } => no_conflict(round, member, proposal),
        Event::MinorityHeld { proposal, now, .. } => {
            no_conflict(round, member, proposal)?;
            now.iter().try_for_each(|one| in_the_room(round, proposal, one))
        }
        Event::Positioned { proposal, member: whose, now, .. } => {
            no_conflict(round, member, proposal)?;
            now.map_or(Ok(()), |_| in_the_room(round, proposal, whose))
        }
        Event::Corrected { proposal, was, now, .. } => {
            no_conflict(round, member, proposal)?;
            if now.kind() == was.kind() { now.admit(round) } else { Err(Phrase::new("refused-fact-kind")) }
        }
        Event::AmountSet { proposal, now, .. } => {
            no_conflict(round, member, proposal)?;
            now.map_or(Ok(()), |now| lower_amount(round, proposal, now))
        }
        Event::Replaced { member: leaves, by, kept, .. } => replacement(round, leaves, by, kept),
        Event::LotDrawn { seed, .. } => lot_drawn(round, seed),
        Event::GroupRecorded { now, reason, .. } => group_recorded(round, member, now.as_deref(), reason),
        Event::TieResolved { order, .. } | Event::TakenBack { ruling: Standing::Tie { order } } => {
            order.iter().try_for_each(|proposal| no_conflict(round, member, proposal))
        }
        Event::ImportBegan { .. }
        | Event::SheetImported { .. }
        | Event::ImportEnded { .. }
        | Event::ScenarioKept { .. }
        | Event::TargetsAccepted { .. }
        | Event::AgendaSet { .. }
        | Event::LotTakenBack { .. }
        | Event::BudgetAmended { .. }
        | Event::Withdrawn { .. }
        | Event::TakenBack { .. } => Ok(()),
    }
}

/// A member of the committee makes place, once, for somebody who is not in it;
/// what was submitted stays.
fn replacement(
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
    given(&by.name)?;
    if *kept == round.kept_by(leaves) { Ok(()) } else { Err(Phrase::new("refused-replace-changed")) }
}

/// A lower amount, where the call awards in part: from the least that may be
/// awarded up to the request.
fn lower_amount(round: &Round, proposal: &ProposalId, now: Money) -> Result<(), Phrase> {
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

/// Somebody whose agreement counts: a member with a vote, without a conflict.
fn in_the_room(round: &Round, proposal: &ProposalId, whose: &MemberId) -> Result<(), Phrase> {
    if round.has_conflict(proposal, whose) {
        return Err(Phrase::new("refused-position-conflict").with("proposal", proposal));
    }
    if round.role(whose).is_some_and(|role| round.call.scores(role)) {
        Ok(())
    } else {
        Err(Phrase::new("refused-position-vote").with("member", whose))
    }
}

/// Whether a comment to the applicant is within the call's limit, counted in
/// characters. Any other event fits.
#[must_use]
pub fn comment_fits(call: &Call, event: &Event) -> bool {
    let Event::Commented { criterion, field: CommentField::Applicant, now, .. } = event else { return true };
    let most = call.criterion(criterion).and_then(|criterion| criterion.comment_max);
    most.is_none_or(|most| now.chars().count() <= usize::try_from(most).unwrap_or(usize::MAX))
}

/// Whether a member has a sheet for a proposal.
fn assigned(round: &Round, member: &Member, proposal: &ProposalId) -> Result<(), Phrase> {
    if round.committee.reads(&round.call, member, proposal) {
        Ok(())
    } else {
        Err(Phrase::new("refused-not-assigned").with("proposal", proposal))
    }
}

/// A sheet can be changed while it is neither submitted nor void.
fn open_sheet(round: &Round, member: &Member, proposal: &ProposalId) -> Result<(), Phrase> {
    match round.sheet(proposal, &member.id) {
        Some(sheet) if sheet.conflict.is_some() => Err(Phrase::new("refused-conflict")),
        Some(sheet) if sheet.submitted => Err(Phrase::new("refused-submitted")),
        _ => Ok(()),
    }
}

/// The member's role scores the criterion.
fn scored_by(round: &Round, member: &Member, criterion: &CriterionId) -> Result<(), Phrase> {
    if round.call.criteria_of(member.role).any(|one| one.id == *criterion) {
        Ok(())
    } else {
        Err(Phrase::new("refused-criterion").with("criterion", criterion))
    }
}

/// The answer lies on the criterion's scale; an abstention has a reason.
fn on_scale(round: &Round, member: &Member, criterion: &CriterionId, now: &Answer) -> Result<(), Phrase> {
    scored_by(round, member, criterion)?;
    match (round.call.criterion(criterion), now) {
        (Some(criterion), Answer::Mark(mark)) => {
            criterion.scale.admit(*mark).map(drop).map_err(|error| error.phrase())
        }
        (_, Answer::Abstained(reason)) => given(reason),
        _ => Ok(()),
    }
}

/// Every criterion of the member's role has an answer.
fn complete(round: &Round, member: &Member, proposal: &ProposalId) -> Result<(), Phrase> {
    let sheet = round.sheet(proposal, &member.id);
    let open = |id: &CriterionId| sheet.is_none_or(|sheet| *sheet.answer(id) == Answer::NotYet);
    match round.call.criteria_of(member.role).find(|criterion| open(&criterion.id)) {
        Some(criterion) => Err(Phrase::new("refused-unanswered").with("criterion", &criterion.label)),
        None => Ok(()),
    }
}

/// One seed at a time, and only once the group is known that it puts in order.
fn lot_drawn(round: &Round, seed: &str) -> Result<(), Phrase> {
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
fn group_recorded(
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

/// On a proposal of an own conflict another chair decides.
fn no_conflict(round: &Round, member: &Member, proposal: &ProposalId) -> Result<(), Phrase> {
    if round.has_conflict(proposal, &member.id) {
        Err(Phrase::new("refused-chair-conflict").with("proposal", proposal))
    } else {
        Ok(())
    }
}

/// One step forward, or one step back with a reason.
fn phase_change(round: &Round, change: &PhaseChange) -> Result<(), Phrase> {
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

fn phase_of(round: &Round, event: &Event) -> Result<(), Phrase> {
    if open_in(event, round.phase) {
        Ok(())
    } else {
        let now = Phrase::new(&format!("phase-{}", round.phase.code()));
        Err(Phrase::new("refused-phase").phrase("phase", now))
    }
}

fn writes(member: &Member, writer: Writer) -> Result<(), Phrase> {
    let wanted = match writer {
        Writer::Anybody => return Ok(()),
        Writer::Leader if member.role.leads() => return Ok(()),
        Writer::Leader => return Err(Phrase::new("refused-role-leads")),
        Writer::Chair => Role::Chair,
        Writer::Secretary => Role::Secretary,
    };
    if member.role == wanted {
        Ok(())
    } else {
        Err(Phrase::new("refused-role").phrase("role", Phrase::new(&format!("role-{}", wanted.code()))))
    }
}

fn given(reason: &str) -> Result<(), Phrase> {
    if reason.trim().is_empty() { Err(Phrase::new("refused-no-reason")) } else { Ok(()) }
}
