//! The files of one member's drafts in `drafts/`: how they are named, read, written
//! and locked. `mod.rs` says which text goes into which of them.

use std::fs::{self, File, OpenOptions};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::about::About;
use crate::domain::digest::sha256;
use crate::domain::id::MemberId;
use crate::domain::phrase::Phrase;
use crate::store::error::{Doing, StoreError};
use crate::store::folder::Folder;
use crate::store::problem::Problem;
use crate::store::replace::Ready;

/// The most drafts of one member about one thing.
const MOST: usize = 99;

/// A draft as its file holds it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Draft")]
pub(super) struct Kept {
    /// Whose it is.
    pub(super) member: MemberId,
    /// What it is meant for.
    pub(super) about: About,
    /// The digest of the text that it replaced; empty for none.
    #[serde(default)]
    pub(super) replaces: String,
    /// The text.
    pub(super) text: String,
}

/// The files of one member's drafts.
#[derive(Debug)]
pub(super) struct Files {
    folder: PathBuf,
    round: PathBuf,
    member: MemberId,
}

impl Files {
    /// The files of a member, in a folder that may not be there yet.
    pub(super) fn of(folder: &Folder, member: &MemberId) -> Files {
        let (round, folder) = (folder.path().to_owned(), folder.file("drafts"));
        Files { folder, round, member: member.clone() }
    }

    /// Whose they are.
    pub(super) fn member(&self) -> &MemberId {
        &self.member
    }

    /// Removes a file that still holds this text.
    pub(super) fn remove(&self, path: &Path, text: &str) -> Result<(), StoreError> {
        if self.read(path).is_ok_and(|kept| kept.is_some_and(|kept| kept.text == text)) {
            fs::remove_file(path).map_err(StoreError::io(Doing::Write, path))?;
        }
        Ok(())
    }

    /// The files of the member, in order.
    pub(super) fn all(&self, unread: &mut Option<StoreError>) -> Vec<PathBuf> {
        let names = match fs::read_dir(&self.folder) {
            Ok(names) => names,
            Err(error) if error.kind() == ErrorKind::NotFound => return Vec::new(),
            Err(error) => {
                *unread = Some(StoreError::io(Doing::Read, &self.folder)(error));
                return Vec::new();
            }
        };
        let whose = |path: &PathBuf| {
            let name = path.file_name()?.to_str()?.strip_suffix(".ron")?;
            Some(name.rsplit_once('.')?.0 == self.member.as_str())
        };
        let paths = names.filter_map(Result::ok).map(|entry| entry.path());
        let mut paths: Vec<PathBuf> = paths.filter(|path| whose(path) == Some(true)).collect();
        // `an.1234-2.ron` comes behind `an.1234.ron`.
        paths.sort_by_key(|path| (path.as_os_str().len(), path.clone()));
        paths
    }

    /// The name of the nth draft about something.
    pub(super) fn name(&self, about: &About, number: usize) -> PathBuf {
        let what = ron::to_string(about).unwrap_or_default();
        let behind = if number > 1 { format!("-{number}") } else { String::new() };
        self.folder.join(format!("{}.{}{behind}.ron", self.member, &sha256(what.as_bytes())[..16]))
    }

    /// A name that no draft has yet.
    pub(super) fn free(&self, about: &About) -> Result<PathBuf, StoreError> {
        let mut names = (2..=MOST).map(|number| self.name(about, number));
        let too_many =
            || StoreError::refused(Phrase::new("drafts-too-many").with("path", self.folder.display()));
        names.find(|path| path.symlink_metadata().is_err()).ok_or_else(too_many)
    }

    /// Reads a draft; none where there is no file.
    pub(super) fn read(&self, path: &Path) -> Result<Option<Kept>, StoreError> {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(StoreError::io(Doing::Read, path)(error)),
        };
        let kept: Result<Kept, _> = ron::from_str(&text);
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let broken = || {
            let what = Phrase::new("drafts-unreadable").with("path", path.display());
            StoreError::Problems(vec![Problem::error(&format!("drafts/{name}"), what)])
        };
        match kept {
            Ok(kept) if kept.member == self.member => Ok(Some(kept)),
            _ => Err(broken()),
        }
    }

    /// One window of a member at a time reads and writes. Makes the folder: for
    /// its owner, or for the group where the round is the group's.
    pub(super) fn lock(&self) -> Result<File, StoreError> {
        match fs::create_dir(&self.folder) {
            Ok(()) => self.close_folder().map_err(StoreError::io(Doing::Write, &self.folder))?,
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(StoreError::io(Doing::Write, &self.folder)(error)),
        }
        let path = self.folder.join(format!("{}.lock", self.member));
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&path).map_err(StoreError::io(Doing::Write, &path))?;
        file.lock().map_err(StoreError::io(Doing::Lock, &path))?;
        Ok(file)
    }

    #[cfg(unix)]
    fn close_folder(&self) -> std::io::Result<()> {
        use std::os::unix::fs::PermissionsExt;
        let round = fs::metadata(&self.round)?.permissions().mode();
        let mode = if round & 0o020 == 0 { 0o700 } else { 0o770 | (round & 0o2000) };
        fs::set_permissions(&self.folder, fs::Permissions::from_mode(mode))
    }

    #[cfg(not(unix))]
    fn close_folder(&self) -> std::io::Result<()> {
        fs::metadata(&self.round).map(drop)
    }
}

/// Writes a draft whole, for its writer alone.
pub(super) fn write(path: &Path, kept: &Kept) -> Result<(), StoreError> {
    let text = ron::ser::to_string_pretty(kept, ron::ser::PrettyConfig::default())
        .map_err(|error| StoreError::refused(Phrase::new("ron-not-written").with("text", error)))?;
    Ready::write_private(path, text.as_bytes())?.put()
}
