//! A file that came, changed or went after scoring opened: an application text or
//! an annex. The rules of the round (call, proposals, committee, register) are
//! never amended as files; a fact is corrected, a member replaced, a budget changed.

use serde::{Deserialize, Serialize};

use crate::domain::phrase::Phrase;

/// A file by what is in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileDigest {
    /// Bytes.
    pub size: u64,
    /// SHA-256 of its bytes, in lower-case hexadecimal.
    pub sha256: String,
}

/// An input that came, changed or went, on the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InputAmendment {
    /// The file, as a path in the round with `/`.
    pub path: String,
    /// What stood there; none where nothing did.
    pub was: Option<FileDigest>,
    /// What stands there now; none where it was taken away.
    pub now: Option<FileDigest>,
    /// Why.
    pub reason: String,
}

impl InputAmendment {
    /// The amendment as a sentence.
    #[must_use]
    pub fn phrase(&self) -> Phrase {
        let id = match (&self.was, &self.now) {
            (None, _) => "unusual-input-came",
            (Some(_), Some(_)) => "unusual-input-changed",
            (Some(_), None) => "unusual-input-gone",
        };
        let digest = self.now.as_ref().or(self.was.as_ref()).map_or("", |file| file.sha256.as_str());
        Phrase::new(id).with("path", &self.path).with("digest", digest).with("reason", &self.reason)
    }
}

/// Where application texts stand in the folder of a round.
pub const DOSSIERS: &str = "dossiers";
/// Where the annexes of proposals stand.
pub const ANNEXES: &str = "annexes";
/// Where the annexes of the call itself stand.
pub const CALL_ANNEXES: &str = "call-annexes";

/// The folders whose files can be amended, as paths in the round.
pub const AMENDABLE: [&str; 3] = [DOSSIERS, ANNEXES, CALL_ANNEXES];

/// Refuses a path that is no file in one of the folders that can be amended.
/// Paths are written with `/`, whatever the system.
///
/// # Errors
/// Names the path.
pub fn amendable(path: &str) -> Result<(), Phrase> {
    let refused = || Phrase::new("refused-input-path").with("path", path.escape_debug());
    let (folder, rest) = path.split_once('/').ok_or_else(refused)?;
    let plain = |step: &str| {
        !step.is_empty() && !step.starts_with('.') && !step.chars().any(|c| c.is_control() || c == '\\')
    };
    if AMENDABLE.contains(&folder) && rest.split('/').all(plain) { Ok(()) } else { Err(refused()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_of_the_amendable_folders_are_amended() {
        for good in ["dossiers/P1.md", "annexes/P1/plan.pdf", "call-annexes/oproep (2).pdf"] {
            assert_eq!(amendable(good), Ok(()), "{good}");
        }
        for bad in [
            "call.ron",
            "dossiers",
            "dossiers/",
            "dossiers/../call.ron",
            "/dossiers/P1.md",
            "record/an.ron",
            "dossiers//P1.md",
            "dossiers/.P1.md",
            "dossiers/a\u{1b}.md",
            "dossiers\\P1.md",
        ] {
            assert!(amendable(bad).is_err(), "{bad}");
        }
    }
}
