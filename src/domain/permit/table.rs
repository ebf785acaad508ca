//! Who writes which kind of event, and in which phases.

use crate::domain::committee::Role;
use crate::domain::event::Event;
use crate::domain::meeting::Standing;
use crate::domain::phase::Phase;

/// Who writes a kind of event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Writer {
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
pub(super) fn kind(event: &Event) -> (Writer, &'static [Phase]) {
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
        | Event::GroupRecorded { .. }
        | Event::Forced { .. }
        | Event::AmountSet { .. }
        | Event::Waived { .. }
        | Event::ScenarioKept { .. }
        | Event::TargetsAccepted { .. } => (Writer::Chair, MEETING),
        Event::LotTakenBack { .. } => (Writer::Leader, MEETING),
        // A withdrawal after the decision may call for the order of a tie.
        Event::TieResolved { .. } => (Writer::Chair, AFTER),
        Event::LotDrawn { .. } | Event::Withdrawn { .. } => (Writer::Leader, AFTER),
        Event::BudgetAmended { .. }
        | Event::Corrected { .. }
        | Event::Replaced { .. }
        | Event::InputAmended { .. } => (Writer::Leader, OPEN),
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
