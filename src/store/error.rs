//! What can go wrong between the program and the round folder.

use std::io;
use std::path::{Path, PathBuf};

use crate::domain::phrase::Phrase;
use crate::record::{Event, Refusal};
use crate::store::problem::Problem;

/// Why a round could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The operating system refused.
    #[error("{}: {source}", path.display())]
    Io {
        /// What was being done.
        doing: Doing,
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Files of the round do not fit; nothing was written.
    #[error("{} problems", .0.len())]
    Problems(Vec<Problem>),
    /// The folder holds no round.
    #[error("{}: no round", .0.display())]
    NoRound(PathBuf),
    /// Something stands there already.
    #[error("{}: exists", .0.display())]
    Exists(PathBuf),
    /// Another session changed the value meanwhile; nothing was written.
    #[error("the value was changed by another session")]
    Stale(Box<Event>),
    /// Another session changed what this rests on; nothing was written.
    #[error("another session changed what this rests on")]
    Moved,
    /// The rules do not allow it; nothing was written.
    #[error("{}", .0.phrase())]
    Refused(Refusal),
    /// An amendment of a file that is there already as it is; nothing was written.
    #[error("{0}: the same")]
    SameInput(String),
    /// No export may be written there; nothing was written.
    #[error("{}: no place for an export", path.display())]
    NoPlace {
        /// What is wrong with the place.
        why: NoPlace,
        /// The place.
        path: PathBuf,
    },
}

/// Why an export may not be written at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPlace {
    /// It is a folder.
    Folder,
    /// It is a link.
    Link,
    /// It is a device or a pipe.
    Device,
    /// It is among the files of a round.
    InRound,
}

/// What was being done when the system refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// Reading a file.
    Read,
    /// Writing a file.
    Write,
    /// Waiting for the lock of a record.
    Lock,
}

impl StoreError {
    /// Wraps what the system said.
    pub fn io(doing: Doing, path: &Path) -> impl FnOnce(io::Error) -> StoreError {
        let path = path.to_owned();
        move |source| StoreError::Io { doing, path, source }
    }

    /// Refuses with a message.
    #[must_use]
    pub fn refused(what: Phrase) -> StoreError {
        StoreError::Refused(what.into())
    }

    /// The message for the user and what to do next.
    #[must_use]
    pub fn phrase(&self) -> (Phrase, Option<Phrase>) {
        match self {
            StoreError::Io { doing, path, source } => io_phrase(*doing, path, source),
            StoreError::Problems(problems) => {
                (Phrase::new("store-problems").count("count", problems.len()), None)
            }
            StoreError::NoRound(path) => (
                Phrase::new("store-no-round").with("path", path.display()),
                Some(Phrase::new("store-no-round-hint")),
            ),
            StoreError::Exists(path) => (
                Phrase::new("store-exists").with("path", path.display()),
                Some(Phrase::new("store-exists-hint")),
            ),
            StoreError::Stale(_) => (Phrase::new("store-stale"), Some(Phrase::new("store-stale-hint"))),
            StoreError::Moved => (Phrase::new("store-moved"), Some(Phrase::new("store-moved-hint"))),
            StoreError::Refused(why) => (why.phrase(), None),
            StoreError::SameInput(path) => (Phrase::new("refused-input-same").with("path", path), None),
            StoreError::NoPlace { why, path } => {
                let (what, hint) = why.ids();
                (Phrase::new(what).with("path", path.display()), Some(Phrase::new(hint)))
            }
        }
    }
}

impl NoPlace {
    /// The message and what to do.
    fn ids(self) -> (&'static str, &'static str) {
        match self {
            NoPlace::Folder => ("export-to-folder", "export-to-folder-hint"),
            NoPlace::Link => ("export-to-link", "export-to-link-hint"),
            NoPlace::Device => ("export-to-device", "export-to-device-hint"),
            NoPlace::InRound => ("export-into-round", "export-into-round-hint"),
        }
    }
}

/// The usual refusals of an operating system in the user's words.
fn io_phrase(doing: Doing, path: &Path, source: &io::Error) -> (Phrase, Option<Phrase>) {
    let with_path = |id: &str| Phrase::new(id).with("path", path.display());
    let (what, hint) = match source.kind() {
        io::ErrorKind::NotFound => ("io-not-found", "io-not-found-hint"),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => match doing {
            Doing::Read => ("io-no-read", "io-permission-hint"),
            Doing::Write | Doing::Lock => ("io-no-write", "io-permission-hint"),
        },
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => ("io-full", "io-full-hint"),
        _ => return (with_path("io-other").with("text", source), None),
    };
    (with_path(what), Some(Phrase::new(hint)))
}
