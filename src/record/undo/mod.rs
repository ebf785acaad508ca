//! What a member's next undo takes back, read from the records: so it works in
//! another session, and after one that was killed.
//!
//! A record is never shortened. An undo is an event that restores what stood
//! before; walking through the lines of a phase, such an event takes the one
//! that it restores off the stack.

pub mod sheets;

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::domain::id::MemberId;
use crate::record::event::{Entry, Event, Scope, Weight};
use crate::round::Round;

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

/// What a kind of event looks at for what takes it back.
pub struct Before<'a> {
    /// The round: as it stands now for a ruling, as it was before the line for a sheet.
    pub round: &'a Round,
    /// Whose line it is.
    pub member: &'a MemberId,
    /// The reason that an event gives where it needs one.
    pub reason: &'a str,
    /// The line among all records; none for a line about an own sheet.
    line: Option<(&'a Entry, &'a Records)>,
}

impl Before<'_> {
    /// What stood before the line: the last line before it, of whoever, that gives it.
    pub fn stood<T>(&self, gives: impl Fn(&Event) -> Option<T>) -> Option<T> {
        let (member, (entry, records)) = (self.member, self.line?);
        let lines = records.iter().flat_map(|(one, entries)| entries.iter().map(move |line| (one, line)));
        lines
            .filter(|(one, line)| if *one == member { line.seq < entry.seq } else { line.at <= entry.at })
            .filter_map(|(one, line)| Some(((line.at, one == member, line.seq), gives(&line.event)?)))
            .max_by_key(|(when, _)| *when)
            .map(|(_, given)| given)
    }
}

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
    let lines = records.get(member).into_iter().flatten().filter(|entry| entry.seq > sealed);
    for entry in lines.filter(|entry| entry.event.about().scope == Scope::Round) {
        if stack.last().is_some_and(|top| top.inverse.kind().does_as(&entry.event)) {
            stack.pop();
            continue;
        }
        if let Some(top) = stack.last_mut()
            && let Some(written_on) = written_on(top, entry)
        {
            *top = written_on;
            continue;
        }
        let before = Before { round, member, reason, line: Some((entry, records)) };
        if let Some(inverse) = entry.event.kind().inverse(&before) {
            stack.push(Open { at: entry.at, event: entry.event.clone(), inverse });
        }
    }
    stack
}

/// A text that goes on where the last line left it.
fn written_on(top: &Open, entry: &Entry) -> Option<Open> {
    let Event::Stated(stated) = &top.event else { return None };
    let after = entry.at.duration_since(top.at);
    let (event, inverse) = stated.written_on(&top.inverse, &entry.event, after)?;
    Some(Open { at: entry.at, event, inverse })
}

/// Whether what somebody wrote later may build on what is taken back: it is
/// about the same proposal, or decides over the money that hangs on it.
fn builds_on(later: &Event, earlier: &Event) -> bool {
    let (later, earlier) = (later.about(), earlier.about());
    let about_same = later.proposal.is_some() && later.proposal == earlier.proposal;
    about_same || (later.weight == Weight::Money && earlier.weight > Weight::None)
}
