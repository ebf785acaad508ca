//! The files of a round folder, by name.

use std::path::{Path, PathBuf};

use crate::domain::id::{MemberId, ProposalId};
use crate::store::error::{Doing, StoreError};
use crate::store::inputs::decode;

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

    /// The table of inputs that a change of phase sealed.
    #[must_use]
    pub fn manifest_name(number: u64) -> String {
        format!("manifests/{number}.csv")
    }

    /// Reads a text file of the folder.
    ///
    /// # Errors
    /// What the system refuses, and bytes that are no text.
    pub fn read(&self, name: &str) -> Result<String, StoreError> {
        let path = self.file(name);
        let bytes = std::fs::read(&path).map_err(StoreError::io(Doing::Read, &path))?;
        decode(name, &bytes).map_err(|problem| StoreError::Problems(vec![*problem]))
    }
}
