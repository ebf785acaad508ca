//! Why a file becomes no text.

use crate::domain::phrase::Phrase;
use crate::store::problem::Problem;

/// Why a file becomes no text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// A part of it cannot be read.
    Broken(String),
    /// A password keeps it shut.
    Encrypted,
    /// It is something else than its name says.
    OtherKind,
    /// A part of it unpacks to more than anybody writes.
    TooLarge,
    /// More text than a thousand pages.
    TooLong,
    /// Parts stand too deep in each other.
    TooDeep,
    /// It holds no words.
    Empty,
}

impl Refused {
    /// The refusal as a problem of the file.
    pub fn problem(&self, file: &str) -> Problem {
        let (what, hint) = match self {
            Refused::Broken(part) => {
                (Phrase::new("dossier-broken").with("part", part), "dossier-broken-hint")
            }
            Refused::Encrypted => (Phrase::new("dossier-encrypted"), "dossier-encrypted-hint"),
            Refused::OtherKind => (Phrase::new("dossier-other-kind"), "dossier-other-kind-hint"),
            Refused::TooLarge => (Phrase::new("dossier-too-large"), "dossier-too-large-hint"),
            Refused::TooLong => (Phrase::new("dossier-too-long"), "dossier-too-large-hint"),
            Refused::TooDeep => (Phrase::new("dossier-too-deep"), "dossier-broken-hint"),
            Refused::Empty => (Phrase::new("dossier-empty"), "dossier-empty-hint"),
        };
        Problem::error(file, what).hint(Phrase::new(hint))
    }
}
