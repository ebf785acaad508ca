//! What is wrong in the records, and where they no longer fit the files of the
//! secretary: these were changed after scoring, or somebody left.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use crate::domain::id::{CriterionId, MemberId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::domain::sheet::Answer;
use crate::record::{
    AgendaSet, Answered, Commented, Consensus, Entry, Event, PhaseChanged, Revocation, SheetImported,
    TakenBack, TieReopened, TieResolved,
};
use crate::round::Round;
use crate::store::check::criteria::sound;
use crate::store::check::place::ValuePlace;
use crate::store::check::seals::check_seals;
use crate::store::error::{Doing, StoreError};
use crate::store::folder::Folder;
use crate::store::problem::{LineColumn, Problem};
use crate::store::record::{Tail, read_behind};

/// The records of a folder, as far as they can be read.
#[derive(Debug, Default)]
pub(super) struct Records {
    /// The lines of every whole record, by member.
    pub entries: BTreeMap<MemberId, Vec<Entry>>,
    /// What is wrong with the files themselves.
    pub problems: Vec<Problem>,
}

impl Records {
    /// Reads every record file, also of people who are not in the committee.
    ///
    /// # Errors
    /// What the system refuses, except the record of somebody else.
    pub fn read(folder: &Folder) -> Result<Records, StoreError> {
        let mut records = Records::default();
        for name in names(folder)? {
            let stem = name.strip_suffix(".ron").and_then(|stem| stem.parse::<MemberId>().ok());
            let file = format!("record/{name}");
            match stem {
                Some(member) => records.read_one(folder, &member, &file)?,
                None if name.contains(".torn-") => records.problems.push(warning(&file, "check-record-torn")),
                None if name.ends_with(".ron") => records.problems.push(stranger(&file, &name)),
                None => {}
            }
        }
        Ok(records)
    }

    fn read_one(&mut self, folder: &Folder, member: &MemberId, file: &str) -> Result<(), StoreError> {
        match read_behind(&folder.file(file), file, &Tail::default()) {
            Ok((entries, _)) => {
                self.entries.insert(member.clone(), entries);
            }
            Err(StoreError::Problems(broken)) => self.problems.extend(broken),
            Err(StoreError::Io { source, .. }) if source.kind() == std::io::ErrorKind::PermissionDenied => {
                self.problems.push(warning(file, "check-record-hidden"));
            }
            Err(error) => return Err(error),
        }
        Ok(())
    }

    /// Files of decisions that are no longer those that the record seals.
    ///
    /// # Errors
    /// What the system refuses.
    pub fn check_seals(&self, folder: &Folder) -> Result<Vec<Problem>, StoreError> {
        let all = self.entries.values().flatten();
        let mut changes: Vec<_> = all
            .filter_map(|entry| match &entry.event {
                Event::PhaseChanged(PhaseChanged(change)) => Some(change),
                _ => None,
            })
            .collect();
        changes.sort_by_key(|change| change.number);
        check_seals(folder, &changes)
    }

    /// Records of people who are not in the committee, and events about
    /// proposals, criteria and marks that the files do not know (any more).
    pub fn check_events(&self, round: &Round) -> Vec<Problem> {
        let mut found = Vec::new();
        for (member, entries) in &self.entries {
            let file = Folder::record_name(member);
            if round.committee.member(member).is_none() {
                found.push(stranger(&file, member.as_str()));
            }
            found.extend(unknown(round, entries, &file));
            found.extend(off_scale(round, member, entries, &file));
        }
        found
    }
}

/// The names in the folder of records, sorted.
fn names(folder: &Folder) -> Result<Vec<String>, StoreError> {
    let path = folder.file("record");
    let entries = match std::fs::read_dir(&path) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(StoreError::io(Doing::Read, &path)(error)),
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(StoreError::io(Doing::Read, &path))?;
        names.push(entry.file_name().to_string_lossy().into_owned());
    }
    names.sort_unstable();
    Ok(names)
}

/// The first event of a record about every proposal and criterion that is unknown.
fn unknown(round: &Round, entries: &[Entry], file: &str) -> Vec<Problem> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for entry in entries {
        let tied: &[ProposalId] = match &entry.event {
            Event::TieResolved(TieResolved { order, .. })
            | Event::TakenBack(TakenBack { ruling: Revocation::Tie(TieReopened { order }) }) => order,
            Event::AgendaSet(AgendaSet { now: Some(agenda), .. }) => &agenda.proposals,
            _ => &[],
        };
        // In setup a proposal may go that was looked at: what was found holds nothing.
        let looked_at = matches!(
            entry.event,
            Event::EligibilityAnswered(_) | Event::EligibilityConfirmed(_) | Event::EligibilityReopened(_)
        );
        let proposals = entry.event.proposal().filter(|_| !looked_at).into_iter().chain(tied);
        for id in proposals.filter(|id| round.proposal(id).is_none()) {
            if seen.insert(("proposal", id.as_str())) {
                let what = Phrase::new("check-record-proposal").with("proposal", id);
                found.push(at_line(file, entry, what));
            }
        }
        for id in criteria(&entry.event).filter(|id| round.call.criterion(id).is_none()) {
            if seen.insert(("criterion", id.as_str())) {
                let what = Phrase::new("check-record-criterion").with("criterion", id);
                found.push(at_line(file, entry, what));
            }
        }
    }
    found
}

/// The criteria that an event is about.
fn criteria(event: &Event) -> Box<dyn Iterator<Item = &CriterionId> + '_> {
    match event {
        Event::Answered(Answered { criterion, .. })
        | Event::Commented(Commented { criterion, .. })
        | Event::Consensus(Consensus { criterion, .. }) => Box::new(std::iter::once(criterion)),
        Event::SheetImported(SheetImported { answers, comments, notes, .. }) => {
            let texts = comments.keys().chain(notes.keys().filter(|id| !comments.contains_key(*id)));
            Box::new(answers.keys().chain(texts.filter(|id| !answers.contains_key(*id))))
        }
        _ => Box::new(std::iter::empty()),
    }
}

/// Whose mark a line gives: a member's, or with `None` the committee's.
type Cell<'e> = (&'e ProposalId, Option<&'e MemberId>, &'e CriterionId);

/// Marks that stand in the round and lie off their scale, at the last line
/// that gave them. What was replaced since is history.
fn off_scale(round: &Round, member: &MemberId, entries: &[Entry], file: &str) -> Vec<Problem> {
    let mut given: BTreeMap<Cell<'_>, (&Entry, Decimal)> = BTreeMap::new();
    for entry in entries {
        match &entry.event {
            Event::Answered(Answered { proposal, criterion, now: Answer::Mark(mark), .. }) => {
                given.insert((proposal, Some(member), criterion), (entry, *mark));
            }
            Event::Consensus(Consensus { proposal, criterion, now: Some(mark), .. }) => {
                given.insert((proposal, None, criterion), (entry, *mark));
            }
            Event::SheetImported(SheetImported { member, proposal, answers, .. }) => {
                for (criterion, answer) in answers {
                    if let Answer::Mark(mark) = answer {
                        given.insert((proposal, Some(member), criterion), (entry, *mark));
                    }
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    for ((proposal, whose, criterion), (entry, mark)) in given {
        let stands = match whose {
            Some(member) => round.sheet(proposal, member).and_then(|sheet| sheet.answer(criterion).mark()),
            None => round.rulings.consensus_mark(proposal, criterion),
        };
        let Some(scale) = round.call.criterion(criterion).map(|one| &one.scale) else { continue };
        if stands == Some(mark) && sound(scale) && scale.admit(mark).is_err() {
            // The mark itself is left out: whoever runs the check may not see it.
            let what = Phrase::new("check-record-mark")
                .with("proposal", proposal)
                .with("criterion", criterion)
                .phrase("scale", scale.described());
            found.push(at_line(file, entry, what));
        }
    }
    found
}

fn at_line(file: &str, entry: &Entry, what: Phrase) -> Problem {
    let line = usize::try_from(entry.seq).unwrap_or(usize::MAX);
    let hint = Phrase::new("check-record-changed-hint");
    Problem::error(file, what).at(Some(LineColumn { line, column: 1 })).hint(hint)
}

fn stranger(file: &str, member: &str) -> Problem {
    ValuePlace::new(file, None).warning(Phrase::new("check-record-stranger").with("member", member))
}

fn warning(file: &str, id: &str) -> Problem {
    ValuePlace::new(file, None).warning(Phrase::new(id).with("file", file))
}
