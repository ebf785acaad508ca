//! Who may do what, and when: the rules of phase, role and conflict.
//!
//! One predicate, used before a change is written and by the screens to say
//! what is possible now.

mod ruling;
mod sheet;
mod table;

use crate::domain::amendment::amendable;
use crate::domain::call::ConsensusRule;
use crate::domain::committee::{Member, Role};
use crate::domain::event::Event;
use crate::domain::meeting::Standing;
use crate::domain::permit::ruling::{
    group_recorded, in_the_room, lot_drawn, lower_amount, no_conflict, phase_change, replacement,
};
use crate::domain::permit::sheet::{assigned, comments_fit, complete, on_scale, open_sheet, scored_by};
use crate::domain::permit::table::{Writer, kind};
use crate::domain::phrase::Phrase;
use crate::domain::round::Round;

pub use ruling::fit_newcomer;
pub use sheet::{comment_fits, text_fits};
pub use table::{open_in, written_by};

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
        | Event::InputAmended { reason, .. }
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
        Event::InputAmended { path, .. } => amendable(path),
        Event::LotDrawn { seed, .. } => lot_drawn(round, seed),
        Event::GroupRecorded { now, reason, .. } => group_recorded(round, member, now.as_deref(), reason),
        Event::TieResolved { order, .. } | Event::TakenBack { ruling: Standing::Tie { order } } => {
            order.iter().try_for_each(|proposal| no_conflict(round, member, proposal))
        }
        Event::SheetImported { comments, .. } => comments_fit(&round.call, comments),
        Event::ImportBegan { .. }
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
