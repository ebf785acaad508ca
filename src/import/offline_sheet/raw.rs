//! A form as it came back, before anything on it is judged.

use crate::domain::phrase::Phrase;
use crate::store::problem::{PlaceInFile, Problem};
use crate::text::offline::{OfflineLayout, SentCell};

/// A form in parts.
#[derive(Clone, Debug)]
pub struct RawForm {
    /// The file as the user knows it.
    pub file: String,
    /// How its texts are laid out.
    pub layout: OfflineLayout,
    /// The edition of the form.
    pub edition: String,
    /// The round, as the form names it.
    pub round: String,
    /// The member.
    pub member: String,
    /// The phase in which it went out.
    pub phase: String,
    /// The version.
    pub version: String,
    /// The proposals, by their number.
    pub sheets: Vec<RawSheet>,
    /// The criteria of proposals, by their number.
    pub rows: Vec<RawRow>,
    /// What went out, by the number of the row.
    pub sent: Vec<(usize, SentCell)>,
    /// What about the whole somebody should look at.
    pub warning: Option<Problem>,
}

/// A proposal on it.
#[derive(Clone, Debug)]
pub struct RawSheet {
    /// Its number.
    pub number: usize,
    /// What stands above it.
    pub heading: RawCell,
    /// The reason of a conflict of interest.
    pub conflict: RawCell,
}

/// A criterion of a proposal on it.
#[derive(Clone, Debug)]
pub struct RawRow {
    /// Its number.
    pub number: usize,
    /// The proposal that it is about, where the row says so itself.
    pub about: Option<RawCell>,
    /// What stands above or beside it.
    pub heading: RawCell,
    /// The score.
    pub score: RawCell,
    /// The reason of an abstention.
    pub reason: RawCell,
    /// The comment to the applicant.
    pub comment: RawCell,
    /// The internal note.
    pub note: RawCell,
}

/// What stands somewhere.
#[derive(Clone, Debug)]
pub struct RawCell {
    /// The text, without spaces at its ends.
    pub text: String,
    /// Where.
    pub place: PlaceInFile,
}

impl RawForm {
    /// Something wrong at a place in it.
    pub(super) fn wrong(&self, at: &PlaceInFile, what: Phrase) -> Problem {
        Problem::error(&self.file, what).at(Some(at.clone()))
    }

    /// Something wrong with the whole of it, and what to do.
    pub(super) fn refused(&self, what: Phrase, hint: &str) -> Vec<Problem> {
        vec![Problem::error(&self.file, what).hint(Phrase::new(hint))]
    }
}
