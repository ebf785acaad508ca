//! The inputs: everything that a result is computed from. Call, proposals,
//! committee and register are read here and nowhere else; dossiers and annexes are
//! listed. Phase events and the decision hold the digest of their manifest.

mod list;
mod manifest;
mod register;
mod since;

use std::collections::BTreeMap;

use crate::domain::amendment::{ANNEXES, FileDigest};
use crate::domain::committee::Committee;
use crate::domain::digest::sha256;
use crate::domain::id::ProposalId;
use crate::domain::municipality::Register;
use crate::domain::phrase::Phrase;
use crate::round::Round;
use crate::store::decode::decode;
use crate::store::error::{Doing, StoreError};
use crate::store::folder::{Folder, RULES};
use crate::store::problem::Problem;
use crate::store::ron_text;

pub use manifest::{Became, Manifest};
pub use register::{BuiltIn, OWN as OWN_REGISTER};
pub use since::{Amended, Later, Sealed, Since, sealed, since, since_the_last};

/// The rules, the proposals and the committee of a round, as the bytes of their
/// files; what is missing is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inputs {
    files: BTreeMap<&'static str, Vec<u8>>,
}

impl Inputs {
    /// Reads the files of a folder, each once. Only a file that is not there is
    /// missing; whatever else the system refuses is an error.
    ///
    /// # Errors
    /// What the system refuses, with the file.
    pub fn read(folder: &Folder) -> Result<Inputs, StoreError> {
        let mut files = BTreeMap::new();
        for name in RULES.into_iter().chain([OWN_REGISTER]) {
            if let Some(bytes) = folder.bytes(name)? {
                files.insert(name, bytes);
            }
        }
        Ok(Inputs { files })
    }

    /// The text of a file; `None` where it is missing.
    ///
    /// # Errors
    /// Bytes that are no text.
    pub fn text(&self, name: &str) -> Option<Result<String, Box<Problem>>> {
        self.files.get(name).map(|bytes| decode(name, bytes))
    }

    /// The register: the round's own, else the built-in one.
    ///
    /// # Errors
    /// The first row that does not fit.
    pub fn register(&self) -> Result<Register, Box<Problem>> {
        match self.text(OWN_REGISTER) {
            Some(text) => register::read(OWN_REGISTER, &text?),
            None => BuiltIn::of_old_rounds().read(),
        }
    }

    /// The round as these files have it, without any record.
    ///
    /// # Errors
    /// A file that is missing, and everything that does not fit in the others.
    pub fn round(&self, folder: &Folder) -> Result<Round, StoreError> {
        let mut problems = Vec::new();
        let mut text = |name: &str| match self.text(name) {
            Some(Ok(text)) => Ok(Some(text)),
            Some(Err(problem)) => {
                problems.push(*problem);
                Ok(None)
            }
            None => {
                let missing = std::io::Error::from(std::io::ErrorKind::NotFound);
                Err(StoreError::io(Doing::Read, &folder.file(name))(missing))
            }
        };
        let [call, proposals, members] = RULES;
        let texts = (text(call)?, text(proposals)?, text(members)?);
        let call = texts
            .0
            .and_then(|text| ron_text::read(call, &text).map_err(|problem| problems.push(*problem)).ok());
        let proposals = texts.1.and_then(|text| {
            ron_text::read_list(proposals, &text).map_err(|found| problems.extend(found)).ok()
        });
        let members = texts.2.and_then(|text| {
            ron_text::read_list(members, &text).map_err(|found| problems.extend(found)).ok()
        });
        let register = self.register().map_err(|found| problems.push(*found)).ok();
        match (call, proposals, members, register) {
            (Some(call), Some(proposals), Some(members), Some(register)) => {
                Ok(Round::new(call, proposals, Committee::of(members), register))
            }
            _ => Err(StoreError::Problems(problems)),
        }
    }

    /// SHA-256 of the files that hold the rules and are there, by name.
    #[must_use]
    pub fn hashes(&self) -> BTreeMap<String, String> {
        let rules = self.files.iter().filter(|(name, _)| RULES.contains(name));
        rules.map(|(name, bytes)| ((*name).to_owned(), sha256(bytes))).collect()
    }

    /// Every input of the folder with its size and digest: these files, the
    /// register that is used, application texts and annexes.
    ///
    /// # Errors
    /// What the system refuses, and a name that no manifest can hold.
    pub fn manifest(&self, folder: &Folder) -> Result<Manifest, StoreError> {
        let mut manifest = Manifest::default();
        for (name, bytes) in &self.files {
            manifest.insert(name, digest_of(bytes));
        }
        if !self.files.contains_key(OWN_REGISTER) {
            let built_in = BuiltIn::of_old_rounds();
            manifest.insert(&format!("built-in:{}", built_in.file), digest_of(built_in.text.as_bytes()));
        }
        for (path, file) in list::amendable(folder)? {
            manifest.insert(&path, file);
        }
        Ok(manifest)
    }
}

/// An annex of a proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annex {
    /// Its name, below the proposal's folder.
    pub name: String,
    /// What is in it.
    pub file: FileDigest,
    /// The text of its pages, where they have one.
    pub text: Option<String>,
}

/// What the name of a file ends in that holds the text of a PDF.
pub const TEXT_OF: &str = ".txt";

/// The annexes of a proposal, by name, as they stand there now.
///
/// # Errors
/// What the system refuses, and what is no plain file.
pub fn annexes(folder: &Folder, proposal: &ProposalId) -> Result<Vec<Annex>, StoreError> {
    if folder.dossier(proposal).is_none() {
        return Ok(Vec::new());
    }
    let found = list::annexes(folder, proposal.as_str())?;
    let is_text_of = |name: &str| {
        let pdf = name.strip_suffix(TEXT_OF).filter(|name| name.to_lowercase().ends_with(".pdf"));
        pdf.is_some_and(|pdf| found.iter().any(|(other, _)| other == pdf))
    };
    let mut annexes = Vec::new();
    for (name, file) in found.iter().filter(|(name, _)| !is_text_of(name)) {
        let text = format!("{name}{TEXT_OF}");
        let text = match is_text_of(&text) && found.iter().any(|(other, _)| *other == text) {
            true => folder.bytes(&format!("{ANNEXES}/{proposal}/{text}"))?,
            false => None,
        };
        let text = text.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        let text = text.filter(|text| !text.trim().is_empty());
        annexes.push(Annex { name: name.clone(), file: file.clone(), text });
    }
    Ok(annexes)
}

/// What is in these bytes.
#[must_use]
pub fn digest_of(bytes: &[u8]) -> FileDigest {
    FileDigest { size: bytes.len() as u64, sha256: sha256(bytes) }
}

/// A file of the manifest that became something else since a change of phase, before
/// the `next` one where there is one, as a problem of that file.
#[must_use]
pub fn difference(path: &str, became: Became, number: u64, next: Option<u64>) -> Problem {
    let count = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    let what = match next {
        None => Phrase::new("verify-input").with("became", became.code()).count("number", count(number)),
        Some(next) => Phrase::new("verify-input-between")
            .with("became", became.code())
            .count("number", count(number))
            .count("next", count(next)),
    };
    let text = path.strip_prefix("dossiers/").is_some_and(|name| name.ends_with(".md"));
    let hint = if text && became != Became::Removed {
        "verify-input-amend-hint"
    } else if path.contains('/') {
        "verify-input-file-hint"
    } else {
        "verify-input-rules-hint"
    };
    Problem::error(path, what).hint(Phrase::new(hint))
}
