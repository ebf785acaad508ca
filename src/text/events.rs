//! What stands on the record as sentences: one per event, for the minutes and
//! for whoever takes something back.

use crate::domain::committee::Member;
use crate::domain::draw::DrawGroup;
use crate::domain::event::{Event, PhaseChange};
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::meeting::{Agenda, Sitting, Standing};
use crate::domain::phrase::Phrase;
use crate::domain::round::Round;
use crate::domain::visibility::{Item, may_see};
use crate::select::fit::all_names;
use crate::select::unusual::Unusual;
use crate::text::changes::of_change;

/// What an event says; nothing for a member's own sheet, and nothing of what
/// the viewer may not see.
#[must_use]
pub fn of_event(round: &Round, viewer: &Member, member: &MemberId, event: &Event) -> Vec<Phrase> {
    if let Some(unusual) = Unusual::of(event) {
        return unusual.phrase(round, viewer).into_iter().collect();
    }
    let about = |id: &str, proposal: &ProposalId| Phrase::new(id).with("proposal", proposal);
    let state = |proposal| may_see(round, viewer, Item::SheetState(proposal, member));
    let said = match event {
        Event::PhaseChanged(change) => return of_phase(change),
        Event::Consensus { proposal, .. } if !may_see(round, viewer, Item::Marks(proposal)) => {
            about("minutes-closed", proposal)
        }
        Event::Consensus { proposal, criterion, now, basis, text, .. } => {
            let id = match now {
                None => "minutes-no-consensus",
                Some(_) if basis.is_typed() => "minutes-consensus",
                Some(_) => "minutes-consensus-from",
            };
            let label = round.call.criterion_label(criterion);
            let said = about(id, proposal).with("criterion", label).with("text", text);
            let from = Phrase::new(&format!("basis-{}", basis.code()));
            said.number("mark", now.unwrap_or_default()).phrase("basis", from)
        }
        Event::Stated { proposal, .. }
        | Event::MinorityHeld { proposal, .. }
        | Event::Positioned { proposal, .. }
        | Event::Settled { proposal, .. }
        | Event::TimeSpent { proposal, .. }
            if !may_see(round, viewer, Item::Proceedings(proposal)) =>
        {
            return Vec::new();
        }
        Event::Stated { proposal, statement, .. } => {
            about(&format!("minutes-stated-{}", statement.code()), proposal)
        }
        Event::MinorityHeld { proposal, now, .. } => {
            let id = if now.is_empty() { "minutes-no-holders" } else { "minutes-holders" };
            about(id, proposal).with("names", member_names(round, now))
        }
        Event::Positioned { proposal, member: whose, now, .. } => {
            let said = |id| about(id, proposal).with("name", round.committee.name(whose));
            match now {
                Some(now) => said("minutes-position")
                    .phrase("position", Phrase::new(&format!("position-{}", now.code()))),
                None => said("minutes-no-position"),
            }
        }
        Event::Settled { proposal, now, .. } => {
            about(if *now { "minutes-settled" } else { "minutes-unsettled" }, proposal)
        }
        Event::TimeSpent { proposal, was, now } => of_time(round, proposal, was, now),
        Event::AgendaSet { now, .. } => of_agenda(now.as_ref()),
        Event::TakenBack { ruling } => of_taken_back(ruling),
        Event::LotDrawn { seed, source } => {
            Phrase::new("minutes-lot").with("seed", seed).with("source", source)
        }
        Event::GroupRecorded { now, reason, .. } => return of_group(now.as_deref(), reason),
        Event::Forced { proposal, now: None, reason, .. } => {
            about("minutes-unforced", proposal).with("reason", reason)
        }
        Event::TargetsAccepted { reason } => Phrase::new("minutes-targets").with("reason", reason),
        Event::BudgetAmended { source, was, now, reason } => Phrase::new("minutes-budget")
            .with("source", source)
            .amount("was", *was)
            .amount("now", *now)
            .with("reason", reason),
        Event::AmountSet { proposal, now: None, reason, .. } => {
            about("minutes-amount-back", proposal).with("reason", reason)
        }
        Event::Corrected { proposal, was, now, reason } => {
            let said = about("minutes-corrected", proposal).with("reason", reason);
            said.phrase("correction", was.corrected_to(now))
        }
        Event::Replaced { member: leaves, by, kept, reason } => Phrase::new("minutes-replaced")
            .with("leaves", round.committee.name(leaves))
            .with("comes", &by.name)
            .count("kept", kept.len())
            .with("reason", reason),
        Event::ScenarioKept { name, changes } => {
            let changes = changes.iter().map(|change| of_change(round, change));
            let first = Phrase::new("minutes-scenario").with("name", name);
            return std::iter::once(first).chain(changes).collect();
        }
        Event::Conflict { proposal, now, .. } if state(proposal) => {
            about(if now.is_some() { "minutes-conflict" } else { "minutes-no-conflict" }, proposal)
        }
        Event::Reopened { proposal, reason } if state(proposal) => {
            about("minutes-reopened", proposal).with("reason", reason)
        }
        Event::ImportEnded { sheets } => {
            Phrase::new("minutes-import").count("sheets", usize::try_from(*sheets).unwrap_or(usize::MAX))
        }
        _ => return Vec::new(),
    };
    vec![said]
}

/// The group that a draw puts in order, with the figures behind it.
fn of_group(now: Option<&DrawGroup>, reason: &str) -> Vec<Phrase> {
    let Some(group) = now else { return vec![Phrase::new("minutes-no-group")] };
    let mut said = vec![
        Phrase::new("minutes-group")
            .count("count", group.members.len())
            .with("proposals", all_names(&group.members))
            .count("awards", group.awards)
            .with("line", &group.line)
            .with("settings", &group.settings),
    ];
    if !group.edge.is_empty() {
        let edge = Phrase::new("minutes-group-edge").with("proposals", all_names(&group.edge));
        said.push(edge.with("reason", reason));
    }
    said
}

/// A change of phase with its reason, and what it seals.
fn of_phase(change: &PhaseChange) -> Vec<Phrase> {
    let to = Phrase::new(&format!("phase-{}", change.to.code()));
    let id = if change.reason.is_empty() { "minutes-changed" } else { "minutes-changed-because" };
    let said = Phrase::new(id).phrase("phase", to).with("reason", &change.reason);
    let seal = change.seal.as_ref().map(|seal| {
        Phrase::new("minutes-sealed").count("awards", seal.awards.len()).with("digest", &seal.sha256)
    });
    std::iter::once(said).chain(seal).collect()
}

/// How long a visit to a proposal took, and who was out of the room.
fn of_time(round: &Round, proposal: &ProposalId, was: &Sitting, now: &Sitting) -> Phrase {
    let id = match now.seconds.checked_sub(was.seconds) {
        None => "minutes-time-back",
        Some(_) if now.out.is_empty() => "minutes-time",
        Some(_) => "minutes-time-without",
    };
    Phrase::new(id)
        .with("proposal", proposal)
        .phrase("time", of_span(now.seconds.abs_diff(was.seconds)))
        .with("names", member_names(round, &now.out))
}

fn of_agenda(now: Option<&Agenda>) -> Phrase {
    match now {
        Some(agenda) => Phrase::new("minutes-agenda")
            .phrase("order", Phrase::new(&format!("agenda-order-{}", agenda.order.code())))
            .with("proposals", all_names(&agenda.proposals)),
        None => Phrase::new("minutes-no-agenda"),
    }
}

fn of_taken_back(ruling: &Standing) -> Phrase {
    match ruling {
        Standing::Tie { order } => Phrase::new("minutes-back-tie").with("proposals", all_names(order)),
        Standing::Waiver { proposal } => Phrase::new("minutes-back-waiver").with("proposal", proposal),
        Standing::Targets => Phrase::new("minutes-back-targets"),
        Standing::Withdrawal { proposal, .. } => {
            Phrase::new("minutes-back-withdrawal").with("proposal", proposal)
        }
        Standing::Scenario { name } => Phrase::new("minutes-back-scenario").with("name", name),
    }
}

/// The names of members, one after the other.
#[must_use]
pub fn member_names<'a>(round: &Round, members: impl IntoIterator<Item = &'a MemberId>) -> String {
    members.into_iter().map(|id| round.committee.name(id)).collect::<Vec<_>>().join(", ")
}

/// A length of time.
#[must_use]
pub fn of_span(seconds: u64) -> Phrase {
    let count = |value: u64| usize::try_from(value).unwrap_or(usize::MAX);
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
    let id = match seconds {
        0..60 => "span-seconds",
        60..3600 => "span-minutes",
        _ => "span-hours",
    };
    Phrase::new(id)
        .count("hours", count(hours))
        .count("minutes", count(minutes))
        .count("seconds", count(seconds % 60))
}
