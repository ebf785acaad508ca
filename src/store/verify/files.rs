//! The inputs between two changes of phase and since the last: each file is as it
//! was sealed, or an amendment on the record says what became of it.

use jiff::Timestamp;

use crate::domain::phrase::Phrase;
use crate::record::{Event, InputAmended};
use crate::store::error::{Doing, StoreError};
use crate::store::folder::Folder;
use crate::store::inputs::{Amended, Inputs, Later, Manifest, Sealed, sealed, since};
use crate::store::problem::Problem;
use crate::store::verify::findings::Findings;
use crate::store::verify::phases::WrittenChange;
use crate::store::verify::records::Chains;

/// Files that are not as a change of phase sealed them.
///
/// # Errors
/// What the system refuses.
pub(super) fn check_files(
    folder: &Folder,
    changes: &[WrittenChange],
    records: &Chains,
    inputs: &Inputs,
    manifest: &Manifest,
) -> Result<Findings, StoreError> {
    let mut found = Findings::default();
    for (index, one) in changes.iter().enumerate() {
        let next = changes.get(index + 1);
        let amended = amended(one, next, records);
        let Some(next) = next else {
            let now = inputs.hashes();
            let later = Later { files: &now, manifest: Some(manifest), change: None };
            found.since(since(folder, &one.change, &amended, &later)?);
            continue;
        };
        let next_manifest = match sealed(folder, &next.change)? {
            Sealed::Whole(manifest) => Some(manifest),
            // Its own turn says so.
            Sealed::NotThen | Sealed::Broken(_) => None,
        };
        let later = Later {
            files: &next.change.files,
            manifest: next_manifest.as_ref(),
            change: Some(next.change.number),
        };
        found.since(since(folder, &one.change, &amended, &later)?);
    }
    Ok(found)
}

/// Lists of inputs that no change of phase seals: the line that sealed one was cut
/// off, or a change of phase was cut short.
///
/// # Errors
/// What the system refuses.
pub(super) fn unsealed(folder: &Folder, changes: &[WrittenChange]) -> Result<Vec<Problem>, StoreError> {
    let path = folder.file("manifests");
    let refused = || StoreError::io(Doing::Read, &path);
    let entries = match std::fs::read_dir(&path) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(refused()(error)),
    };
    let sealed: Vec<String> = changes
        .iter()
        .filter(|one| one.change.inputs.is_some())
        .map(|one| Folder::manifest_name(one.change.number))
        .collect();
    let mut found = Vec::new();
    for entry in entries {
        let name = entry.map_err(refused())?.file_name();
        let name = format!("manifests/{}", name.to_string_lossy());
        if !sealed.contains(&name) && !name.starts_with("manifests/.toets-") {
            let what = Phrase::new("verify-manifest-unsealed").with("file", &name);
            found.push(Problem::error(&name, what).hint(Phrase::new("verify-manifest-unsealed-hint")));
        }
    }
    found.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(found)
}

/// What the record says of files between two changes of phase, in the order of time.
fn amended(one: &WrittenChange, next: Option<&WrittenChange>, records: &Chains) -> Amended {
    let mut all: Vec<(Timestamp, &Event)> = records
        .lines()
        .filter(|(member, entry)| {
            let after = entry.seq > one.sealed(member);
            after && next.is_none_or(|next| entry.seq <= next.sealed(member))
        })
        .filter(|(_, entry)| matches!(entry.event, Event::InputAmended(_)))
        .map(|(_, entry)| (entry.at, &entry.event))
        .collect();
    all.sort_by_key(|(at, _)| *at);
    let pairs = all.into_iter().filter_map(|(_, event)| match event {
        Event::InputAmended(InputAmended { path, now, .. }) => Some((path.clone(), now.clone())),
        _ => None,
    });
    pairs.collect()
}
