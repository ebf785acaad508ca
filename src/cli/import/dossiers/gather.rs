//! The files that somebody hands in: named one by one, in a folder, packed in an
//! archive, or on standard input. What is packed is unpacked beside the round, under
//! names of our own.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use crate::cli::error::CliError;
use crate::cli::import::input::{kept, plain};
use crate::domain::phrase::Phrase;
use crate::import::archive::{ALL_FILES, FILES, ONE_FILE, Packing, unpack};
use crate::import::naming::is_leftover;
use crate::store::error::{Doing, StoreError};
use crate::store::problem::Problem;

/// How deep folders may stand in each other.
const DEPTH: usize = 16;

/// A file that is handed in.
#[derive(Clone, Debug)]
pub(super) struct HandedIn {
    /// As the user knows it.
    pub shown: String,
    /// Its path with `/` below the folder or archive that was given.
    pub path: String,
    /// Where it can be read.
    pub at: PathBuf,
    /// Whether somebody named it, and not a folder around it.
    pub named: bool,
}

/// Everything that is handed in, as long as it is needed.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    pub files: Vec<HandedIn>,
    /// What systems leave behind.
    pub leftovers: usize,
    /// Where archives were unpacked; gone when this is.
    unpacked: Vec<tempfile::TempDir>,
}

impl Gathered {
    /// Gathers what the arguments name; `name` is that of standard input.
    ///
    /// # Errors
    /// What the system refuses, and every problem of an archive.
    pub fn of(paths: &[PathBuf], name: Option<&str>) -> Result<Gathered, CliError> {
        let mut all = Gathered::default();
        for path in paths {
            if path.as_os_str() == "-" {
                all.input(name)?;
            } else if path.is_dir() {
                all.folder(path, path, 0)?;
            } else {
                let shown = path.display().to_string();
                all.file(&shown, path, true)?;
            }
        }
        all.files.sort_by(|one, other| one.path.cmp(&other.path));
        Ok(all)
    }

    /// A file, or what is packed in it.
    fn file(&mut self, shown: &str, at: &Path, named: bool) -> Result<(), CliError> {
        match Packing::of(shown) {
            Some(packing) => self.archive(shown, packing, at),
            None => {
                let path = Path::new(shown).file_name().map(|name| name.to_string_lossy().into_owned());
                let path = path.unwrap_or_else(|| shown.to_owned());
                self.files.push(HandedIn { shown: shown.to_owned(), path, at: at.to_owned(), named });
                Ok(())
            }
        }
    }

    fn folder(&mut self, top: &Path, folder: &Path, depth: usize) -> Result<(), CliError> {
        let refused = || StoreError::io(Doing::Read, folder);
        let mut entries: Vec<PathBuf> = Vec::new();
        for entry in fs::read_dir(folder).map_err(refused())? {
            entries.push(entry.map_err(refused())?.path());
        }
        entries.sort();
        for at in entries {
            let shown = at.display().to_string();
            let below = at.strip_prefix(top).unwrap_or(&at);
            let steps: Vec<String> =
                below.components().map(|step| step.as_os_str().to_string_lossy().into_owned()).collect();
            let path = steps.join("/");
            if is_leftover(&path) {
                self.leftovers += 1;
            } else if at.is_dir() {
                let is_link = fs::symlink_metadata(&at).is_ok_and(|data| data.is_symlink());
                if is_link || depth >= DEPTH {
                    let what = Phrase::new("dossiers-folder-elsewhere");
                    return Err(CliError::Problems(vec![Problem::error(&shown, what)]));
                }
                self.folder(top, &at, depth + 1)?;
            } else if self.files.len() >= FILES {
                let what = Phrase::new("archive-too-many").with("name", &path);
                return Err(CliError::Problems(vec![Problem::error(&folder.display().to_string(), what)]));
            } else {
                self.files.push(HandedIn { shown, path, at, named: false });
            }
        }
        Ok(())
    }

    fn archive(&mut self, shown: &str, packing: Packing, at: &Path) -> Result<(), CliError> {
        let dir = tempfile::tempdir().map_err(StoreError::io(Doing::Write, &std::env::temp_dir()))?;
        let file = File::open(at).map_err(StoreError::io(Doing::Read, at))?;
        let mut found = Vec::new();
        let mut leftovers = 0;
        let done = unpack(shown, packing, io::BufReader::new(file), |path, data| {
            if is_leftover(path) {
                leftovers += 1;
                return io::copy(data, &mut io::sink()).map(|_| ());
            }
            let at = dir.path().join(found.len().to_string());
            io::copy(data, &mut File::create(&at)?)?;
            let shown = format!("{shown}: {path}");
            found.push(HandedIn { shown, path: path.to_owned(), at, named: false });
            Ok(())
        });
        done.map_err(StoreError::io(Doing::Write, dir.path()))?.map_err(CliError::Problems)?;
        self.files.extend(found);
        self.leftovers += leftovers;
        self.unpacked.push(dir);
        Ok(())
    }

    /// Standard input, under the name that was given for it.
    fn input(&mut self, name: Option<&str>) -> Result<(), CliError> {
        let name = plain(name)?;
        let dir = tempfile::tempdir().map_err(StoreError::io(Doing::Write, &std::env::temp_dir()))?;
        let at = dir.path().join("input");
        let most = if Packing::of(name).is_some() { ALL_FILES } else { ONE_FILE };
        kept(name, &at, most)?;
        self.file(name, &at, true)?;
        self.unpacked.push(dir);
        Ok(())
    }
}
