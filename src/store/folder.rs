//! The files of a round folder, by name.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::domain::id::{MemberId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::store::decode::decode;
use crate::store::error::{Doing, StoreError};
use crate::store::problem::Problem;

/// A round folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder(PathBuf);

/// The files whose hashes stand in every change of phase.
pub const RULES: [&str; 3] = ["call.ron", "proposals.ron", "committee.ron"];

impl Folder {
    /// The folder at a path, which need not exist.
    #[must_use]
    pub fn new(path: &Path) -> Folder {
        Folder(path.to_owned())
    }

    /// The path of the folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// A file in the folder.
    #[must_use]
    pub fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// The name of a member's record inside the folder.
    #[must_use]
    pub fn record_name(member: &MemberId) -> String {
        format!("record/{member}.ron")
    }

    /// The file that remembers where a member was.
    #[must_use]
    pub fn place(&self, member: &MemberId) -> PathBuf {
        self.0.join("places").join(format!("{member}.ron"))
    }

    /// The application text of a proposal. An id that is no plain file name has none.
    #[must_use]
    pub fn dossier(&self, proposal: &ProposalId) -> Option<PathBuf> {
        let id = proposal.as_str();
        let plain = !id.contains(['/', '\\', ':']) && !id.starts_with('.');
        plain.then(|| self.0.join("dossiers").join(format!("{id}.md")))
    }

    /// The application text of a proposal as a blind call lets it be read, where the
    /// id makes a plain file name.
    #[must_use]
    pub fn blind(&self, proposal: &ProposalId) -> Option<PathBuf> {
        Some(self.dossier(proposal)?.with_file_name(format!("{proposal}.blind.md")))
    }

    /// Whether the folder holds a round.
    #[must_use]
    pub fn is_round(&self) -> bool {
        self.file("call.ron").is_file()
    }

    /// Whether the call is gone of what was a round.
    #[must_use]
    pub fn lost_its_call(&self) -> bool {
        !self.file("call.ron").exists() && self.file("record").is_dir()
    }

    /// The table of inputs that a change of phase sealed.
    #[must_use]
    pub fn manifest_name(number: u64) -> String {
        format!("manifests/{number}.csv")
    }

    /// The bytes of a file of the folder; none where there is none.
    ///
    /// # Errors
    /// What the system refuses, and what is no plain file.
    pub fn bytes(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let path = self.file(name);
        plain(&path, name)?;
        match std::fs::read(&path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(StoreError::io(Doing::Read, &path)(error)),
        }
    }

    /// Reads a text file of the folder.
    ///
    /// # Errors
    /// What the system refuses, and bytes that are no text.
    pub fn read(&self, name: &str) -> Result<String, StoreError> {
        let bytes = self
            .bytes(name)?
            .ok_or_else(|| StoreError::io(Doing::Read, &self.file(name))(ErrorKind::NotFound.into()))?;
        decode(name, &bytes).map_err(|problem| StoreError::Problems(vec![*problem]))
    }
}

/// Refuses what is there and is no plain file: a pipe would be waited for, a device
/// has no end.
///
/// # Errors
/// The file by its name in the round.
pub(super) fn plain(path: &Path, name: &str) -> Result<(), StoreError> {
    match std::fs::metadata(path) {
        Ok(data) if !data.is_file() => {
            let what = Phrase::new("input-not-a-file").with("path", path.display());
            Err(StoreError::Problems(vec![Problem::error(name, what)]))
        }
        // Whatever else is wrong with it, reading says so.
        _ => Ok(()),
    }
}
