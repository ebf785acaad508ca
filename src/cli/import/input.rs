//! A table on standard input: kept in a file beside the round as long as it is read,
//! and known by the name that was given for it.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::cli::error::{CliError, ExitKind};
use crate::domain::phrase::Phrase;
use crate::store::error::{Doing, StoreError};
use crate::store::problem::Problem;

/// The most that a table may hold, in bytes.
const TABLE: u64 = 64 << 20;
/// How the folder begins in which standard input is kept.
const FOLDER: &str = "toets-input-";

/// The file to read, and what keeps it there.
#[derive(Debug)]
pub struct TableInput {
    /// Where it is.
    pub path: PathBuf,
    _folder: Option<TempDir>,
}

impl TableInput {
    /// The file of an argument; `-` is standard input, under a name.
    ///
    /// # Errors
    /// No name, one that is a path, too much, or what the system refuses.
    pub fn of(file: &str, name: Option<&str>) -> Result<TableInput, CliError> {
        if file != "-" {
            return Ok(TableInput { path: PathBuf::from(file), _folder: None });
        }
        let name = plain(name)?;
        let folder = tempfile::Builder::new()
            .prefix(FOLDER)
            .tempdir()
            .map_err(StoreError::io(Doing::Write, &std::env::temp_dir()))?;
        let path = folder.path().join(name);
        kept(name, &path, TABLE)?;
        Ok(TableInput { path, _folder: Some(folder) })
    }
}

/// The bytes of a table that somebody names: a file, or what a program hands over.
///
/// # Errors
/// More than a table may hold, or what the system refuses.
pub fn bytes_of(path: &Path) -> Result<Vec<u8>, CliError> {
    let refused = || StoreError::io(Doing::Read, path);
    let file = File::open(path).map_err(refused())?;
    let large = || {
        let what = Phrase::new("import-file-too-large").with("most", TABLE >> 20);
        let problem = Problem::error(&shown(path), what);
        CliError::Problems(vec![problem.hint(Phrase::new("import-file-too-large-hint"))])
    };
    if file.metadata().map_err(refused())?.len() > TABLE {
        return Err(large());
    }
    let mut bytes = Vec::new();
    // A file may grow, and a pipe has no size.
    file.take(TABLE + 1).read_to_end(&mut bytes).map_err(refused())?;
    if bytes.len() as u64 > TABLE { Err(large()) } else { Ok(bytes) }
}

/// Keeps standard input, of which at most so many bytes may come, in a file.
///
/// # Errors
/// Nothing came, too much, or what the system refuses.
pub fn kept(name: &str, at: &Path, most: u64) -> Result<(), CliError> {
    let mut file = File::create(at).map_err(StoreError::io(Doing::Write, at))?;
    let read = io::copy(&mut io::stdin().lock().take(most + 1), &mut file)
        .and_then(|read| file.flush().map(|()| read))
        .map_err(StoreError::io(Doing::Write, at))?;
    let wrong = match read {
        0 => "import-input-empty",
        _ if read > most => "import-input-too-large",
        _ => return Ok(()),
    };
    Err(CliError::Problems(vec![Problem::error(name, Phrase::new(wrong))]))
}

/// The name of what comes on standard input: a file name, and no path.
///
/// # Errors
/// There is none, or it is a path.
pub fn plain(name: Option<&str>) -> Result<&str, CliError> {
    let is_plain = |name: &&str| {
        Path::new(name).file_name().is_some_and(|own| own == *name) && !name.contains(['/', '\\', '\0'])
    };
    name.filter(is_plain).ok_or_else(|| {
        CliError::new(ExitKind::Usage, Phrase::new("import-input-name")).hint("import-input-name-hint")
    })
}

/// A file as the user knows it: standard input by its name alone.
#[must_use]
pub fn shown(path: &Path) -> String {
    let folder = path.parent().and_then(Path::file_name);
    let ours = folder.is_some_and(|folder| folder.to_string_lossy().starts_with(FOLDER));
    match path.file_name().filter(|_| ours) {
        Some(name) => name.to_string_lossy().into_owned(),
        None => path.display().to_string(),
    }
}
