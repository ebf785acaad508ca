//! Whether anything was changed behind the program's back: the chain of every
//! record, the changes of phase that name the records' ends, the inputs that they
//! seal, and the decisions, which are computed again.
//!
//! What nobody wrote down elsewhere cannot be proven: whoever may write the
//! folder can write it anew. So one digest of everything is given, to be put in
//! the minutes and compared later.

mod decisions;
mod editions;
mod files;
mod findings;
mod phases;
mod records;

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::domain::committee::Member;
use crate::domain::digest::{Head, sha256};
use crate::domain::id::MemberId;
use crate::domain::phrase::Phrase;
use crate::domain::role::Role;
use crate::record::{Event, Replaced};
use crate::round::PhaseChange;
use crate::store::check::seals::check_seals;
use crate::store::drawn::check_group;
use crate::store::error::StoreError;
use crate::store::folder::{Folder, RULES};
use crate::store::inputs::Inputs;
use crate::store::problem::Problem;
use crate::store::ron_text;
use crate::store::session::Session;

use files::check_files;
use phases::{WrittenChange, changes, check_changes, check_lines};
use records::Chains;

/// What was found in a round.
#[derive(Clone, Debug)]
pub struct Verified {
    /// Every record with its last line, by member.
    pub heads: Vec<(MemberId, Head)>,
    /// The last change of phase and when it was.
    pub last: Option<(PhaseChange, Timestamp)>,
    /// Lines behind the last change of phase, which nothing in the folder seals.
    pub open: u64,
    /// One digest of all records, inputs and decisions.
    pub digest: String,
    /// The digest as version 0.1.0 gave it, of the records and the files that hold
    /// the rules alone: it may stand in the minutes of an old round.
    pub first_digest: String,
    /// What a reader should know, and is no fault.
    pub notes: Vec<Phrase>,
    /// What was changed.
    pub problems: Vec<Problem>,
    /// Records whose last line was cut off, which costs nothing that was acknowledged.
    pub torn: Vec<MemberId>,
}

/// Verifies the round in a folder.
///
/// # Errors
/// The folder holds no round, a file that cannot be read as one, or what the system
/// refuses.
pub fn verify(folder: &Folder) -> Result<Verified, StoreError> {
    if folder.lost_its_call() {
        let what = Phrase::new("check-file-missing").with("file", "call.ron");
        return Err(StoreError::Problems(vec![changed("call.ron", what)]));
    }
    if !folder.is_round() {
        return Err(StoreError::NoRound(folder.path().to_owned()));
    }
    let records = Chains::read(folder)?;
    let inputs = Inputs::read(folder)?;
    let manifest = inputs.manifest(folder)?;
    let mut problems = records.problems.clone();
    // A record that cannot be read to its end says nothing about the others.
    let changes = changes(&records);
    let of_changes = check_changes(&changes, &records);
    problems.extend(of_changes.problems);
    let roles = roles(folder, &records);
    problems.extend(check_lines(&changes, &records, &roles));
    problems.extend(records.strangers(&roles));
    let of_files = check_files(folder, &changes, &records, &inputs, &manifest)?;
    problems.extend(of_files.problems);
    let by_number: Vec<&PhaseChange> = changes.iter().map(|one| &one.change).collect();
    if of_changes.lines_in_doubt || of_files.lines_in_doubt {
        problems.extend(last_of(&changes, &records));
    }
    problems.extend(files::unsealed(folder, &changes)?);
    problems.extend(decisions::unsealed(folder, &changes)?);
    if !problems.is_empty() {
        // A last line that lost its end may be the one that is missed.
        problems.extend(records.torn.iter().map(|member| {
            let file = Folder::record_name(member);
            changed(&file, Phrase::new("verify-torn").with("file", &file))
        }));
    }
    let mut notes = Vec::new();
    let mut a_sealing_line_differs = false;
    if problems.is_empty() {
        // What is whole so far is computed again.
        if let Some(what) = check_group(folder.path()) {
            problems.push(changed("call.ron", what));
        }
        if by_number.iter().any(|change| change.seal.is_some()) {
            let found = decisions::recompute(&Session::open(folder.path())?, &changes, &manifest)?;
            problems.extend(found.problems);
            notes = found.notes;
            a_sealing_line_differs = found.a_line_differs;
        }
    }
    // Where it was not computed again, a file is at least held against its digest.
    if !problems.is_empty() || by_number.iter().any(|change| change.seal.is_some()) {
        for problem in check_seals(folder, &by_number)? {
            // Which of the two was changed cannot be told where the line differs.
            if !a_sealing_line_differs && problems.iter().all(|known| known.file != problem.file) {
                problems.push(problem);
            }
        }
    }
    let heads = records.heads();
    let sealed = |member: &MemberId| changes.last().map_or(0, |last| last.sealed(member));
    let open = heads.iter().map(|(member, head)| head.seq.saturating_sub(sealed(member))).sum();
    let mut all = String::new();
    for (member, head) in &heads {
        all.push_str(&format!("{} {} {}\n", Folder::record_name(member), head.seq, head.hash));
    }
    let mut first = all.clone();
    let hashes = inputs.hashes();
    for name in RULES {
        first.push_str(&format!("{name} {}\n", hashes.get(name).map_or("-", String::as_str)));
    }
    all.push_str(&format!("inputs {}\n", manifest.digest()));
    for (number, change) in by_number.iter().enumerate() {
        if let Some(seal) = &change.seal {
            all.push_str(&format!("decision {} {}\n", number + 1, seal.sha256));
        }
    }
    Ok(Verified {
        last: changes.last().map(|last| (last.change.clone(), last.at)),
        open,
        digest: sha256(all.as_bytes()),
        first_digest: sha256(first.as_bytes()),
        notes,
        problems,
        torn: records.torn.clone(),
        heads,
    })
}

/// The roles of the members as the file has them now, none where it cannot be
/// read, which its hash shows; and of those who came in the place of one.
fn roles(folder: &Folder, records: &Chains) -> BTreeMap<MemberId, Role> {
    let text = folder.read("committee.ron").unwrap_or_default();
    let members: Vec<Member> = ron_text::read_list("committee.ron", &text).unwrap_or_default();
    let mut roles: BTreeMap<MemberId, Role> = members.into_iter().map(|one| (one.id, one.role)).collect();
    let mut newcomers: Vec<(&MemberId, &MemberId)> = records
        .lines()
        .filter_map(|(_, entry)| match &entry.event {
            Event::Replaced(Replaced { member, by, .. }) => Some((member, &by.id)),
            _ => None,
        })
        .collect();
    // A newcomer may have been replaced in turn, on a record that is read earlier.
    while let Some(at) = newcomers.iter().position(|(leaves, _)| roles.contains_key(*leaves)) {
        let (leaves, comes) = newcomers.swap_remove(at);
        if let Some(role) = roles.get(leaves).copied() {
            roles.entry(comes.clone()).or_insert(role);
        }
    }
    roles
}

/// The line of the last change of phase, where a record or a manifest is not what it
/// says and no later line seals it: it may be this line that was changed.
fn last_of(changes: &[WrittenChange], records: &Chains) -> Option<Problem> {
    let last = changes.last()?;
    let unsealed = records.length(&last.member) == last.seq;
    unsealed.then(|| last.wrong("verify-phase-line"))
}

/// Something that was changed.
fn changed(file: &str, what: Phrase) -> Problem {
    Problem::error(file, what)
}
