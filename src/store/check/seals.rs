//! Whether the files of decisions are still those that the record seals.

use crate::domain::digest::sha256;
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::domain::seal::{DECISION, lifted_name};
use crate::round::PhaseChange;
use crate::store::error::StoreError;
use crate::store::folder::Folder;
use crate::store::problem::Problem;

/// The files of decisions that were changed or are gone; `changes` by number.
///
/// # Errors
/// What the system refuses.
pub(in crate::store) fn check_seals(
    folder: &Folder,
    changes: &[&PhaseChange],
) -> Result<Vec<Problem>, StoreError> {
    let seals: Vec<_> = changes.iter().filter_map(|change| change.seal.as_ref()).collect();
    let stands = changes.last().is_some_and(|last| last.to == Phase::Decided);
    let mut found = Vec::new();
    for (at, seal) in seals.iter().enumerate() {
        let current = stands && at + 1 == seals.len();
        let file = if current { DECISION.to_owned() } else { lifted_name(at + 1) };
        let id = match folder.bytes(&file)? {
            Some(bytes) if sha256(&bytes) == seal.sha256 => continue,
            Some(_) => "check-decision-changed",
            None => "check-decision-gone",
        };
        let hint = Phrase::new("check-decision-hint");
        found.push(Problem::error(&file, Phrase::new(id).with("file", &file)).hint(hint));
    }
    Ok(found)
}
