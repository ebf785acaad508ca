//! Who may do what, and when: the rules of phase, role and conflict.
//!
//! One predicate, used before a change is written and by the screens to say
//! what is possible now.

use crate::domain::call::{Call, ConsensusRule};
use crate::domain::committee::{Member, Role};
use crate::domain::event::{Event, PhaseChange};
use crate::domain::id::{CriterionId, ProposalId};
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::domain::round::Round;
use crate::domain::sheet::{Answer, CommentField};

/// Whether a member may put an event on the record now.
///
/// # Errors
/// Says which rule forbids it.
pub fn permit(round: &Round, member: &Member, event: &Event) -> Result<(), Phrase> {
    match event {
        Event::Answered { proposal, criterion, now, .. } => {
            own_sheet(round, member, proposal)?;
            open_sheet(round, member, proposal)?;
            on_scale(round, member, criterion, now)
        }
        Event::Commented { proposal, criterion, .. } => {
            own_sheet(round, member, proposal)?;
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
        Event::Conflict { .. } if member.role.leads() => {
            during(round, &[Phase::Scoring, Phase::Deliberation])
        }
        Event::Conflict { proposal, .. } => own_sheet(round, member, proposal),
        Event::Submitted { proposal } => {
            own_sheet(round, member, proposal)?;
            open_sheet(round, member, proposal)?;
            complete(round, member, proposal)
        }
        Event::Reopened { proposal, reason } => {
            own_sheet(round, member, proposal)?;
            given(reason)
        }
        Event::PhaseChanged(change) => phase_change(round, member, change),
        Event::ImportBegan { .. } | Event::SheetImported { .. } | Event::ImportEnded { .. } => {
            role(member, Role::Secretary)?;
            during(round, &[Phase::Scoring, Phase::Deliberation])
        }
        Event::Consensus { proposal, criterion, now, .. } => {
            if round.call.consensus == ConsensusRule::None {
                return Err(Phrase::new("refused-no-consensus"));
            }
            ruling(round, member, Some(proposal))?;
            let Some(criterion) = round.call.criterion(criterion) else {
                return Err(Phrase::new("refused-criterion").with("criterion", criterion));
            };
            let admitted = now.map_or(Ok(()), |mark| criterion.scale.admit(mark).map(drop));
            admitted.map_err(|error| error.phrase())
        }
        Event::Forced { proposal, reason, .. } | Event::Waived { proposal, reason } => {
            given(reason)?;
            ruling(round, member, Some(proposal))
        }
        Event::TieResolved { order, reason } => {
            given(reason)?;
            order.iter().try_for_each(|proposal| tie(round, member, proposal))
        }
        Event::ScenarioKept { name, .. } => {
            given(name)?;
            ruling(round, member, None)
        }
        Event::TargetsAccepted { reason } => {
            given(reason)?;
            ruling(round, member, None)
        }
        Event::LotDrawn { .. } => {
            leads(member)?;
            during(round, &[Phase::Deliberation, Phase::Decided])
        }
        Event::BudgetAmended { reason, .. } => {
            given(reason)?;
            leads(member)?;
            during(round, &[Phase::Scoring, Phase::Deliberation])
        }
        Event::Withdrawn { reason, .. } => {
            given(reason)?;
            leads(member)?;
            during(round, &[Phase::Deliberation, Phase::Decided])
        }
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

/// Whether a member may write on a proposal's sheet at all.
fn own_sheet(round: &Round, member: &Member, proposal: &ProposalId) -> Result<(), Phrase> {
    during(round, &[Phase::Scoring, Phase::Deliberation])?;
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

/// A decision of the chair on the record, on a proposal of no own conflict.
fn ruling(round: &Round, member: &Member, proposal: Option<&ProposalId>) -> Result<(), Phrase> {
    role(member, Role::Chair)?;
    during(round, &[Phase::Deliberation])?;
    proposal.map_or(Ok(()), |proposal| no_conflict(round, member, proposal))
}

/// The order of a tie, which a withdrawal after the decision may call for too.
fn tie(round: &Round, member: &Member, proposal: &ProposalId) -> Result<(), Phrase> {
    role(member, Role::Chair)?;
    during(round, &[Phase::Deliberation, Phase::Decided])?;
    no_conflict(round, member, proposal)
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
fn phase_change(round: &Round, member: &Member, change: &PhaseChange) -> Result<(), Phrase> {
    leads(member)?;
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

fn during(round: &Round, phases: &[Phase]) -> Result<(), Phrase> {
    if phases.contains(&round.phase) {
        Ok(())
    } else {
        let now = Phrase::new(&format!("phase-{}", round.phase.code()));
        Err(Phrase::new("refused-phase").phrase("phase", now))
    }
}

fn leads(member: &Member) -> Result<(), Phrase> {
    if member.role.leads() { Ok(()) } else { Err(Phrase::new("refused-role-leads")) }
}

fn role(member: &Member, wanted: Role) -> Result<(), Phrase> {
    if member.role == wanted {
        Ok(())
    } else {
        Err(Phrase::new("refused-role").phrase("role", Phrase::new(&format!("role-{}", wanted.code()))))
    }
}

fn given(reason: &str) -> Result<(), Phrase> {
    if reason.trim().is_empty() { Err(Phrase::new("refused-no-reason")) } else { Ok(()) }
}
