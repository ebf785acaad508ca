//! What a member's next undo takes back, read from the records: so it works in
//! another session, and after one that was killed.
//!
//! A record is never shortened. An undo is an event that restores what stood
//! before; walking through the lines of a phase, such an event takes the one
//! that it restores off the stack.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use crate::domain::event::{Entry, Event, text_digest};
use crate::domain::id::MemberId;
use crate::domain::meeting::{Basis, Standing};
use crate::domain::round::Round;

/// A text that was written on without a longer pause is taken back as a whole.
const PAUSE: SignedDuration = SignedDuration::from_secs(60);

/// What an undo takes back.
#[derive(Clone, Debug, PartialEq)]
pub struct Undo {
    /// What was written.
    pub event: Event,
    /// What takes it back.
    pub inverse: Event,
    /// What others wrote since that may build on it, in the order of the members.
    pub built_on: Vec<(MemberId, Event)>,
}

/// All records, each with its lines.
type Records = BTreeMap<MemberId, Vec<Entry>>;

/// A line that still stands, with what takes it back.
struct Open {
    at: Timestamp,
    event: Event,
    inverse: Event,
}

/// The last ruling of a member in this phase that still stands; none where
/// there is none left. What somebody else has replaced since stands no more.
/// `reason` stands in for one where an event needs it.
#[must_use]
pub fn last(round: &Round, member: &MemberId, records: &Records, reason: &str) -> Option<Undo> {
    let mut open = open_lines(round, member, records, reason).into_iter().rev();
    let Open { at, event, inverse } = open.find(|one| round.still_stands(member, &one.inverse))?;
    let others = records.keys().filter(|one| *one != member);
    let built_on = others
        .flat_map(|one| {
            let open = open_lines(round, one, records, reason).into_iter();
            let on_it = open.filter(|later| later.at >= at && builds_on(&later.event, &event));
            on_it.map(|later| (one.clone(), later.event)).collect::<Vec<_>>()
        })
        .collect();
    Some(Undo { event, inverse, built_on })
}

/// The rulings of a member in this phase that still stand, the latest last.
fn open_lines(round: &Round, member: &MemberId, records: &Records, reason: &str) -> Vec<Open> {
    let sealed = round.phases.last().and_then(|change| change.heads.get(member)).map_or(0, |head| head.seq);
    let mut stack: Vec<Open> = Vec::new();
    for entry in records.get(member).into_iter().flatten().filter(|entry| entry.seq > sealed) {
        if stack.last().is_some_and(|top| same(&top.inverse, &entry.event)) {
            stack.pop();
            continue;
        }
        if let Some(top) = stack.last_mut()
            && let Some(written_on) = written_on(top, entry)
        {
            *top = written_on;
            continue;
        }
        if let Some(inverse) = inverse(round, member, entry, records, reason) {
            stack.push(Open { at: entry.at, event: entry.event.clone(), inverse });
        }
    }
    stack
}

/// A text that goes on where the last line left it.
fn written_on(top: &Open, entry: &Entry) -> Option<Open> {
    let (Event::Stated { proposal, statement, .. }, Event::Stated { now: before, .. }) =
        (&top.event, &top.inverse)
    else {
        return None;
    };
    match &entry.event {
        Event::Stated { proposal: same, statement: field, now, .. }
            if same == proposal && field == statement && entry.at.duration_since(top.at) <= PAUSE =>
        {
            let stated = |was: &str, now: &str| Event::Stated {
                proposal: proposal.clone(),
                statement: *statement,
                was: text_digest(was),
                now: now.to_owned(),
            };
            Some(Open { at: entry.at, event: stated(before, now), inverse: stated(now, before) })
        }
        _ => None,
    }
}

/// Whether an event is the one that takes back, whatever reason it gives.
fn same(inverse: &Event, event: &Event) -> bool {
    match (inverse, event) {
        (
            Event::Forced { proposal: a, was, now, .. },
            Event::Forced { proposal: b, was: was_too, now: now_too, .. },
        ) => (a, was, now) == (b, was_too, now_too),
        (
            Event::BudgetAmended { source: a, was, now, .. },
            Event::BudgetAmended { source: b, was: was_too, now: now_too, .. },
        ) => (a, was, now) == (b, was_too, now_too),
        (
            Event::AmountSet { proposal: a, was, now, .. },
            Event::AmountSet { proposal: b, was: was_too, now: now_too, .. },
        ) => (a, was, now) == (b, was_too, now_too),
        (
            Event::Corrected { proposal: a, was, now, .. },
            Event::Corrected { proposal: b, was: was_too, now: now_too, .. },
        ) => (a, was, now) == (b, was_too, now_too),
        (
            Event::TakenBack { ruling: Standing::Withdrawal { proposal: a, .. } },
            Event::TakenBack { ruling: Standing::Withdrawal { proposal: b, .. } },
        ) => a == b,
        _ => inverse == event,
    }
}

/// What takes an event back; none for what is no ruling.
fn inverse(
    round: &Round,
    member: &MemberId,
    entry: &Entry,
    records: &Records,
    reason: &str,
) -> Option<Event> {
    Some(match entry.event.clone() {
        Event::Consensus { proposal, criterion, was, now, .. } => {
            let before = standing_before(member, entry, records, |event| match event {
                Event::Consensus { proposal: p, criterion: c, now, basis, text, .. }
                    if *p == proposal && *c == criterion && *now == was =>
                {
                    Some((*basis, text.clone()))
                }
                _ => None,
            });
            let (basis, text) = before.unwrap_or((Basis::Typed, String::new()));
            Event::Consensus { proposal, criterion, was: now, now: was, basis, text }
        }
        Event::Stated { proposal, statement, was, now } => {
            let before = standing_before(member, entry, records, |event| match event {
                Event::Stated { proposal: p, statement: s, now, .. }
                    if *p == proposal && *s == statement && text_digest(now) == was =>
                {
                    Some(now.clone())
                }
                _ => None,
            });
            let before = if was.is_empty() { String::new() } else { before? };
            Event::Stated { proposal, statement, was: text_digest(&now), now: before }
        }
        Event::Forced { proposal, was, now, .. } => {
            let before = was.and_then(|_| {
                standing_before(member, entry, records, |event| match event {
                    Event::Forced { proposal: p, now, reason, .. } if *p == proposal && *now == was => {
                        Some(reason.clone())
                    }
                    _ => None,
                })
            });
            let reason = before.unwrap_or_else(|| reason.to_owned());
            Event::Forced { proposal, was: now, now: was, reason }
        }
        Event::MinorityHeld { proposal, was, now } => Event::MinorityHeld { proposal, was: now, now: was },
        Event::Positioned { proposal, member, was, now } => {
            Event::Positioned { proposal, member, was: now, now: was }
        }
        Event::Settled { proposal, was, now } => Event::Settled { proposal, was: now, now: was },
        Event::TimeSpent { proposal, was, now } => Event::TimeSpent { proposal, was: now, now: was },
        Event::AgendaSet { was, now } => Event::AgendaSet { was: now, now: was },
        Event::BudgetAmended { source, was, now, .. } => {
            Event::BudgetAmended { source, was: now, now: was, reason: reason.to_owned() }
        }
        Event::AmountSet { proposal, was, now, .. } => {
            Event::AmountSet { proposal, was: now, now: was, reason: reason.to_owned() }
        }
        Event::Corrected { proposal, was, now, .. } => {
            Event::Corrected { proposal, was: now, now: was, reason: reason.to_owned() }
        }
        Event::TieResolved { order, .. } => taken_back(Standing::Tie { order }),
        Event::Waived { proposal, .. } => taken_back(Standing::Waiver { proposal }),
        Event::TargetsAccepted { .. } => taken_back(Standing::Targets),
        Event::ScenarioKept { name, .. } => taken_back(Standing::Scenario { name }),
        Event::Withdrawn { proposal, .. } => {
            taken_back(Standing::Withdrawal { proposal, number: round.withdrawals() + 1 })
        }
        // What stood there before cannot come back: its figures may be others by now.
        Event::GroupRecorded { now: Some(group), .. } => {
            Event::GroupRecorded { was: Some(group.members), now: None, reason: String::new() }
        }
        // What was drawn in public is no choice of the chair, whoever came in the
        // place of another may have begun, a file is amended once more, an undo is taken back by doing it
        // again, and the rest is about own sheets and phases.
        Event::LotDrawn { .. }
        | Event::LotTakenBack { .. }
        | Event::GroupRecorded { .. }
        | Event::Replaced { .. }
        | Event::InputAmended { .. }
        | Event::TakenBack { .. }
        | Event::Answered { .. }
        | Event::Commented { .. }
        | Event::Conflict { .. }
        | Event::Submitted { .. }
        | Event::Reopened { .. }
        | Event::PhaseChanged(_)
        | Event::ImportBegan { .. }
        | Event::SheetImported { .. }
        | Event::ImportEnded { .. } => return None,
    })
}

fn taken_back(ruling: Standing) -> Event {
    Event::TakenBack { ruling }
}

/// What stood before a line: the last line before it, of whoever, that gives it.
fn standing_before<T>(
    member: &MemberId,
    entry: &Entry,
    records: &Records,
    gives: impl Fn(&Event) -> Option<T>,
) -> Option<T> {
    let lines = records.iter().flat_map(|(one, entries)| entries.iter().map(move |line| (one, line)));
    lines
        .filter(|(one, line)| if *one == member { line.seq < entry.seq } else { line.at <= entry.at })
        .filter_map(|(one, line)| Some(((line.at, one == member, line.seq), gives(&line.event)?)))
        .max_by_key(|(when, _)| *when)
        .map(|(_, given)| given)
}

/// Whether what somebody wrote later may build on what is taken back: it is
/// about the same proposal, or decides over the money that hangs on it.
fn builds_on(later: &Event, earlier: &Event) -> bool {
    let decides = matches!(
        later,
        Event::TieResolved { .. }
            | Event::TargetsAccepted { .. }
            | Event::Forced { .. }
            | Event::AmountSet { .. }
            | Event::Withdrawn { .. }
            | Event::BudgetAmended { .. }
            | Event::Corrected { .. }
    );
    let about_same = later.proposal().is_some() && later.proposal() == earlier.proposal();
    about_same || (decides && touches_result(earlier))
}

/// Whether an event moves the ranking or the division of the budget.
fn touches_result(event: &Event) -> bool {
    matches!(
        event,
        Event::Consensus { .. }
            | Event::TieResolved { .. }
            | Event::Forced { .. }
            | Event::AmountSet { .. }
            | Event::Waived { .. }
            | Event::TargetsAccepted { .. }
            | Event::BudgetAmended { .. }
            | Event::Corrected { .. }
            | Event::Withdrawn { .. }
    )
}
