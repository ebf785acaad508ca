//! The files of a round folder, by name.

use std::path::{Path, PathBuf};

use crate::domain::event::sha256;
use crate::domain::id::{MemberId, ProposalId};
use crate::store::error::{Doing, StoreError};

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

    /// Whether the folder holds a round.
    #[must_use]
    pub fn is_round(&self) -> bool {
        self.file("call.ron").is_file()
    }

    /// Reads a text file of the folder.
    ///
    /// # Errors
    /// What the system refuses.
    pub fn read(&self, name: &str) -> Result<String, StoreError> {
        let path = self.file(name);
        std::fs::read_to_string(&path).map_err(StoreError::io(Doing::Read, &path))
    }

    /// SHA-256 of the files that hold the rules and are there, by name.
    ///
    /// # Errors
    /// What the system refuses, other than that a file is missing.
    pub fn rule_hashes_or_none(&self) -> Result<std::collections::BTreeMap<String, String>, StoreError> {
        let mut hashes = std::collections::BTreeMap::new();
        for name in RULES {
            let path = self.file(name);
            match std::fs::read(&path) {
                Ok(bytes) => _ = hashes.insert(name.to_owned(), sha256(&bytes)),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                Err(error) => return Err(StoreError::io(Doing::Read, &path)(error)),
            }
        }
        Ok(hashes)
    }

    /// SHA-256 of the files that hold the rules, by name.
    ///
    /// # Errors
    /// What the system refuses.
    pub fn rule_hashes(&self) -> Result<std::collections::BTreeMap<String, String>, StoreError> {
        let hash = |name: &str| {
            let path = self.file(name);
            let bytes = std::fs::read(&path).map_err(StoreError::io(Doing::Read, &path))?;
            Ok((name.to_owned(), sha256(&bytes)))
        };
        RULES.into_iter().map(hash).collect()
    }
}
