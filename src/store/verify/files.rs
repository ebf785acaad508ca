//! The inputs between two changes of phase and since the last: each file is as it
//! was sealed, or an amendment on the record says what became of it.

use jiff::Timestamp;

use crate::domain::event::Event;
use crate::domain::phrase::Phrase;
use crate::store::error::StoreError;
use crate::store::folder::Folder;
use crate::store::inputs::{Amended, Inputs, Later, Manifest, Sealed, sealed, since};
use crate::store::problem::Problem;
use crate::store::verify::phases::Change;
use crate::store::verify::records::Records;

/// Files that are not as a change of phase sealed them.
///
/// # Errors
/// What the system refuses.
pub(super) fn check_files(
    folder: &Folder,
    changes: &[Change],
    records: &Records,
    inputs: &Inputs,
    manifest: &Manifest,
) -> Result<Vec<Problem>, StoreError> {
    let mut found = Vec::new();
    for (index, one) in changes.iter().enumerate() {
        let next = changes.get(index + 1);
        let amended = amended(one, next, records);
        let Some(next) = next else {
            let now = inputs.hashes();
            let later = Later { files: &now, manifest: Some(manifest) };
            found.extend(since(folder, &one.change, &amended, &later)?);
            continue;
        };
        let next_manifest = match sealed(folder, &next.change)? {
            Sealed::Whole(manifest) => Some(manifest),
            // Its own turn says so.
            Sealed::NotThen | Sealed::Broken(_) => None,
        };
        let later = Later { files: &next.change.files, manifest: next_manifest.as_ref() };
        let differ = since(folder, &one.change, &amended, &later)?;
        found.extend(differ.into_iter().map(|problem| between(problem, &next.change.number)));
    }
    Ok(found)
}

/// A difference that came before a later change of phase.
fn between(mut problem: Problem, next: &u64) -> Problem {
    let next = usize::try_from(*next).unwrap_or(usize::MAX);
    if problem.what.id == "verify-input" {
        let args = std::mem::take(&mut problem.what.args);
        problem.what = Phrase { id: "verify-input-between".to_owned(), args }.count("next", next);
    }
    problem
}

/// What the record says of files between two changes of phase, in the order of time.
fn amended(one: &Change, next: Option<&Change>, records: &Records) -> Amended {
    let mut all: Vec<(Timestamp, &Event)> = records
        .lines()
        .filter(|(member, entry)| {
            let after = entry.seq > one.sealed(member);
            after && next.is_none_or(|next| entry.seq <= next.sealed(member))
        })
        .filter(|(_, entry)| matches!(entry.event, Event::InputAmended { .. }))
        .map(|(_, entry)| (entry.at, &entry.event))
        .collect();
    all.sort_by_key(|(at, _)| *at);
    let pairs = all.into_iter().filter_map(|(_, event)| match event {
        Event::InputAmended { path, now, .. } => Some((path.clone(), now.clone())),
        _ => None,
    });
    pairs.collect()
}
