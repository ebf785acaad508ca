//! A score sheet: one member's marks and comments for one proposal.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::domain::call::Criterion;
use crate::domain::id::CriterionId;

/// What a member says on one criterion. Zero is a mark; *not yet* is not zero.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// Nothing yet.
    #[default]
    NotYet,
    /// A mark on the criterion's scale.
    Mark(Decimal),
    /// The member abstains, with a reason.
    Abstained(String),
}

impl Answer {
    /// The mark, where there is one.
    #[must_use]
    pub fn mark(&self) -> Option<Decimal> {
        match self {
            Answer::Mark(mark) => Some(*mark),
            Answer::NotYet | Answer::Abstained(_) => None,
        }
    }
}

/// Who reads a comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum CommentField {
    /// Goes to the applicant with the decision.
    Applicant,
    /// Stays inside the committee.
    Internal,
}

/// What a member wrote on one criterion.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// The answer.
    pub answer: Answer,
    /// The comment to the applicant.
    pub comment: String,
    /// The note that stays inside the committee.
    pub note: String,
}

impl Cell {
    /// The text of one comment field.
    #[must_use]
    pub fn text(&self, field: CommentField) -> &str {
        match field {
            CommentField::Applicant => &self.comment,
            CommentField::Internal => &self.note,
        }
    }

    /// The text of one comment field, to change it.
    pub fn text_mut(&mut self, field: CommentField) -> &mut String {
        match field {
            CommentField::Applicant => &mut self.comment,
            CommentField::Internal => &mut self.note,
        }
    }
}

/// One member's marks and comments for one proposal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScoreSheet {
    /// What was written, by criterion.
    pub cells: BTreeMap<CriterionId, Cell>,
    /// Whether the member has submitted the sheet.
    pub submitted: bool,
    /// The reason of a declared conflict of interest; such a sheet is void.
    pub conflict: Option<String>,
    /// The member's own organisation in the proposal, for which chair or secretary
    /// put a conflict of interest on the record; such a sheet is void too.
    pub affiliation: Option<String>,
    /// Whether any of it came from an import and still stands.
    pub imported: bool,
}

/// How far a sheet is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SheetState {
    /// Nothing was written.
    Untouched,
    /// Something was written, something is missing.
    Begun,
    /// Every criterion has an answer.
    Ready,
    /// The member has submitted it.
    Submitted,
    /// The member has a conflict of interest.
    Conflict,
}

impl ScoreSheet {
    /// The answer on a criterion.
    #[must_use]
    pub fn answer(&self, criterion: &CriterionId) -> &Answer {
        self.cells.get(criterion).map_or(&Answer::NotYet, |cell| &cell.answer)
    }

    /// Whether a conflict of interest voids it, whoever put that on the record.
    #[must_use]
    pub fn is_void(&self) -> bool {
        self.conflict.is_some() || self.affiliation.is_some()
    }

    /// Whether its member has put anything on it; a conflict of interest that chair or
    /// secretary recorded is none of it.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        self.submitted || self.conflict.is_some() || !self.cells.is_empty()
    }

    /// How far the sheet is, given the criteria that its member scores.
    #[must_use]
    pub fn state<'a>(&self, criteria: impl Iterator<Item = &'a Criterion>) -> SheetState {
        if self.is_void() {
            return SheetState::Conflict;
        }
        if self.submitted {
            return SheetState::Submitted;
        }
        let missing = criteria.filter(|c| *self.answer(&c.id) == Answer::NotYet).count();
        if self.cells.values().all(|cell| *cell == Cell::default()) {
            SheetState::Untouched
        } else if missing > 0 {
            SheetState::Begun
        } else {
            SheetState::Ready
        }
    }

    /// The marks that count in the merge: those of a submitted sheet without conflict.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.submitted && !self.is_void()
    }
}
