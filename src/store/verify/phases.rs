//! Changes of phase: each follows the one before and names the end of every record
//! at that moment.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::domain::digest::Head;
use crate::domain::id::MemberId;
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::domain::role::Role;
use crate::domain::seal::FIRST_PROGRAM;
use crate::record::{Entry, Event, PhaseChanged};
use crate::round::PhaseChange;
use crate::store::folder::Folder;
use crate::store::problem::{LineColumn, Problem};
use crate::store::verify::changed;
use crate::store::verify::findings::Findings;
use crate::store::verify::records::Chains;

/// A change of phase with its place.
pub(super) struct WrittenChange {
    pub(super) member: MemberId,
    pub(super) seq: u64,
    prev: String,
    pub(super) at: Timestamp,
    pub(super) change: PhaseChange,
}

impl WrittenChange {
    /// How many lines of a record it seals, its own line included.
    pub(super) fn sealed(&self, member: &MemberId) -> u64 {
        let named = self.change.heads.get(member).map_or(0, |head| head.seq);
        if *member == self.member { named.max(self.seq) } else { named }
    }

    pub(super) fn wrong(&self, id: &str) -> Problem {
        at_line(&self.member, self.seq, Phrase::new(id).count("number", number(self.change.number)))
    }
}

/// Every change of phase in its order.
pub(super) fn changes(records: &Chains) -> Vec<WrittenChange> {
    let mut changes: Vec<WrittenChange> = records
        .lines()
        .filter_map(|(member, Entry { seq, at, event, prev })| match event {
            Event::PhaseChanged(PhaseChanged(change)) => Some(WrittenChange {
                member: member.clone(),
                seq: *seq,
                prev: prev.clone(),
                at: *at,
                change: change.clone(),
            }),
            _ => None,
        })
        .collect();
    changes.sort_by_key(|one| one.change.number);
    changes
}

/// What does not fit in the changes of phase and in the record ends they name.
pub(super) fn check_changes(changes: &[WrittenChange], records: &Chains) -> Findings {
    let mut found = Findings::default();
    let mut before: Option<&WrittenChange> = None;
    for (index, one) in changes.iter().enumerate() {
        let change = &one.change;
        let from = before.map_or(Phase::Setup, |before| before.change.to);
        if change.number != index as u64 + 1 || change.from != from {
            found.push(one.wrong("verify-phase-order"));
        }
        let back = change.from.previous() == Some(change.to);
        let lawful = change.from.next() == Some(change.to) || back && !change.reason.trim().is_empty();
        if !lawful {
            found.push(one.wrong("verify-phase-step"));
        }
        let own = Head { seq: one.seq - 1, hash: one.prev.clone() };
        let misses =
            |before: &WrittenChange| change.heads.keys().any(|id| one.sealed(id) < before.sealed(id));
        let gone = |before: &WrittenChange| {
            change.heads.get(&before.member).is_some_and(|head| head.seq < before.seq)
        };
        if change.heads.get(&one.member) != Some(&own) || before.is_some_and(|b| misses(b) || gone(b)) {
            found.push(one.wrong("verify-phase-heads"));
        }
        // Once a version seals every input, no later change of phase leaves them out.
        let seals_all = |one: &WrittenChange| {
            one.change.inputs.is_some()
                || one.change.seal.as_ref().is_some_and(|seal| seal.program != FIRST_PROGRAM)
        };
        let expected = changes[..=index].iter().any(seals_all);
        if expected && change.inputs.is_none() {
            found.push(one.wrong("verify-phase-inputs"));
        }
        // Every record was locked for it, which makes one; version 0.1.0 is let off,
        // whose rounds were copied without the empty ones.
        let empty = change.heads.iter().filter(|(_, head)| head.seq == 0).map(|(member, _)| member);
        for member in empty.filter(|id| change.inputs.is_some() && !records.has(id)) {
            let file = Folder::record_name(member);
            found.against_the_line(changed(&file, Phrase::new("verify-record-gone").with("file", &file)));
        }
        for (member, head) in &change.heads {
            if !records.holds(member, head) {
                let what = Phrase::new("verify-head").count("number", number(change.number));
                found.against_the_line(at_line(member, head.seq, what.count("lines", number(head.seq))));
            }
        }
        before = Some(one);
    }
    found
}

/// Lines that were written while their phase was closed to them, or by
/// somebody whose role may not write them.
pub(super) fn check_lines(
    changes: &[WrittenChange],
    records: &Chains,
    roles: &BTreeMap<MemberId, Role>,
) -> Vec<Problem> {
    let mut found = Vec::new();
    for (member, entry) in records.lines() {
        let before = changes.iter().rev().find(|one| one.sealed(member) < entry.seq);
        let phase = before.map_or(Phase::Setup, |one| one.change.to);
        if !entry.event.about().terms.open_in(phase) {
            let what = Phrase::new("verify-line-closed");
            let phase = Phrase::new(&format!("phase-{}", phase.code()));
            found.push(at_line(member, entry.seq, what.phrase("phase", phase)));
        }
        if roles.get(member).is_some_and(|role| !entry.event.about().terms.written_by(*role)) {
            found.push(at_line(member, entry.seq, Phrase::new("verify-line-role")));
        }
    }
    found
}

pub(super) fn at_line(member: &MemberId, line: u64, what: Phrase) -> Problem {
    let line = number(line.max(1));
    changed(&Folder::record_name(member), what).at(Some(LineColumn { line, column: 1 }))
}

fn number(count: u64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}
