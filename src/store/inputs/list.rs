//! The files that a round holds beside its rules: application texts and annexes,
//! with their digests.

use std::fs;
use std::io::{ErrorKind, Read};
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::domain::amendment::{AMENDABLE, ANNEXES, FileDigest};
use crate::domain::digest::hex;
use crate::domain::phrase::Phrase;
use crate::store::error::{Doing, StoreError};
use crate::store::folder::Folder;
use crate::store::problem::Problem;

/// Left behind by systems and by a write that was cut off; nobody reads them.
fn is_leftover(name: &str) -> bool {
    name == ".DS_Store" || name.starts_with(".toets-")
}

/// Every application text and annex by its path, sorted.
///
/// # Errors
/// What the system refuses, and a file whose name is no text.
pub(super) fn amendable(folder: &Folder) -> Result<Vec<(String, FileDigest)>, StoreError> {
    let mut found = Vec::new();
    for name in AMENDABLE {
        walk(&folder.file(name), name, &mut found)?;
    }
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(found)
}

/// The annexes of a proposal by their paths below its folder, sorted.
///
/// # Errors
/// As above.
pub(super) fn annexes(folder: &Folder, id: &str) -> Result<Vec<(String, FileDigest)>, StoreError> {
    let mut found = Vec::new();
    walk(&folder.file(ANNEXES).join(id), "", &mut found)?;
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(found)
}

fn walk(path: &Path, name: &str, found: &mut Vec<(String, FileDigest)>) -> Result<(), StoreError> {
    let refused = || StoreError::io(Doing::Read, path);
    let entries = match fs::read_dir(path) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(refused()(error)),
    };
    for entry in entries {
        let entry = entry.map_err(refused())?;
        let Ok(file_name) = entry.file_name().into_string() else {
            let what = Phrase::new("input-name-not-text").with("path", entry.path().display());
            return Err(StoreError::Problems(vec![Problem::error(name, what)]));
        };
        if is_leftover(&file_name) {
            continue;
        }
        let inner = if name.is_empty() { file_name } else { format!("{name}/{file_name}") };
        match fs::metadata(entry.path()) {
            Ok(data) if data.is_dir() => walk(&entry.path(), &inner, found)?,
            Ok(data) if data.is_file() => found.push((inner, digest(&entry.path())?)),
            Err(error) if error.kind() != ErrorKind::NotFound => {
                return Err(StoreError::io(Doing::Read, &entry.path())(error));
            }
            // A pipe would be waited for, a device has no end, a link may lead nowhere.
            Ok(_) | Err(_) => {
                let what = Phrase::new("input-not-a-file").with("path", entry.path().display());
                return Err(StoreError::Problems(vec![Problem::error(&inner, what)]));
            }
        }
    }
    Ok(())
}

/// Size and SHA-256 of a file, read piece by piece: an annex may be large.
fn digest(path: &Path) -> Result<FileDigest, StoreError> {
    let refused = || StoreError::io(Doing::Read, path);
    let mut file = fs::File::open(path).map_err(refused())?;
    let (mut hasher, mut size) = (Sha256::new(), 0);
    let mut piece = vec![0; 1 << 16];
    loop {
        match file.read(&mut piece).map_err(refused())? {
            0 => return Ok(FileDigest { size, sha256: hex(&hasher.finalize()) }),
            read => {
                hasher.update(&piece[..read]);
                size += read as u64;
            }
        }
    }
}
