//! Whether the inputs are those that a change of phase sealed, with every
//! amendment since.

use std::collections::BTreeMap;

use crate::domain::amendment::FileDigest;
use crate::domain::digest::sha256;
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::round::PhaseChange;
use crate::store::error::StoreError;
use crate::store::folder::{Folder, RULES};
use crate::store::inputs::{Became, Inputs, Manifest, difference};
use crate::store::problem::Problem;

/// The amended files since a change of phase, by path.
pub type Amended = BTreeMap<String, Option<FileDigest>>;

/// The inputs at a later moment, against which an earlier one is held.
pub struct Later<'a> {
    /// SHA-256 of the files that hold the rules, by name.
    pub files: &'a BTreeMap<String, String>,
    /// Every input; none where only the three files were sealed.
    pub manifest: Option<&'a Manifest>,
    /// The change of phase of that moment; none for the inputs as they are now.
    pub change: Option<u64>,
}

/// What is not as a change of phase sealed it.
#[derive(Debug, Default)]
pub struct Since {
    /// Its manifest, which is gone or is another one.
    pub manifest: Option<Problem>,
    /// Files that became something else.
    pub files: Vec<Problem>,
}

impl Since {
    /// Everything, the manifest first.
    #[must_use]
    pub fn problems(self) -> Vec<Problem> {
        self.manifest.into_iter().chain(self.files).collect()
    }
}

/// The manifest that a change of phase sealed.
pub enum Sealed {
    /// The change seals the three files of the rules alone (version 0.1.0).
    NotThen,
    /// The table is there, and is the one that was sealed.
    Whole(Manifest),
    /// The table is gone or is another one.
    Broken(Problem),
}

/// Reads the manifest of a change of phase.
///
/// # Errors
/// What the system refuses.
pub fn sealed(folder: &Folder, change: &PhaseChange) -> Result<Sealed, StoreError> {
    let Some(digest) = &change.inputs else { return Ok(Sealed::NotThen) };
    let name = Folder::manifest_name(change.number);
    let broken = |id: &str| {
        let problem = Problem::error(&name, Phrase::new(id).with("file", &name));
        Ok(Sealed::Broken(problem.hint(Phrase::new("verify-manifest-hint"))))
    };
    match folder.bytes(&name)? {
        Some(bytes) if sha256(&bytes) == *digest => match Manifest::read(&bytes) {
            Some(manifest) => Ok(Sealed::Whole(manifest)),
            None => broken("verify-manifest-changed"),
        },
        Some(_) => broken("verify-manifest-changed"),
        None => broken("verify-manifest-gone"),
    }
}

/// What is not as a change of phase sealed it. In setup the files are the
/// secretary's. A manifest that is gone is a problem of its own; where the digest
/// of the inputs is still the sealed one, nothing else is.
///
/// # Errors
/// What the system refuses.
pub fn since(
    folder: &Folder,
    change: &PhaseChange,
    amended: &Amended,
    later: &Later<'_>,
) -> Result<Since, StoreError> {
    let mut found = Since::default();
    if change.to == Phase::Setup {
        return Ok(found);
    }
    let sealed = match sealed(folder, change)? {
        Sealed::NotThen => None,
        Sealed::Whole(manifest) => Some(manifest.amended(amended)),
        Sealed::Broken(problem) => {
            found.manifest = Some(problem);
            None
        }
    };
    match (sealed, later.manifest) {
        (Some(then), Some(now)) => {
            for (path, became) in &then.differences(now) {
                found.files.push(difference(path, *became, change.number, later.change));
            }
        }
        _ => found.files.extend(rules_since(change, later)),
    }
    Ok(found)
}

/// Where no whole manifest is there: the three files of the rules.
fn rules_since(change: &PhaseChange, later: &Later<'_>) -> Vec<Problem> {
    let became = |name: &&str| match (change.files.get(*name), later.files.get(*name)) {
        (then, now) if then == now => None,
        (None, Some(_)) => Some(Became::Added),
        (_, None) => Some(Became::Removed),
        (Some(_), Some(_)) => Some(Became::Changed),
    };
    let one = |name: &&str| Some(difference(name, became(name)?, change.number, later.change));
    RULES.iter().filter_map(one).collect()
}

/// What is not as the last change of phase sealed it, with the amendments since.
///
/// # Errors
/// What the system refuses.
pub fn since_the_last(
    folder: &Folder,
    last: Option<&PhaseChange>,
    amended: &Amended,
    inputs: &Inputs,
) -> Result<Vec<Problem>, StoreError> {
    let Some(last) = last.filter(|last| last.to != Phase::Setup) else { return Ok(Vec::new()) };
    let manifest = inputs.manifest(folder)?;
    let now = Later { files: &inputs.hashes(), manifest: Some(&manifest), change: None };
    Ok(since(folder, last, amended, &now)?.problems())
}
