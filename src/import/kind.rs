//! The kinds of tables: which columns each may have.

use crate::domain::call::Call;
use crate::import::call_names::CallNames;
use crate::import::field::Field;
use crate::import::headings;

/// A kind of table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableKind {
    /// Proposals.
    Proposals,
    /// Partners of proposals.
    Partners,
    /// Members of the committee.
    Committee,
    /// Score sheets.
    Scores,
    /// Answers on eligibility.
    Eligibility,
}

impl TableKind {
    /// The fields of its columns.
    #[must_use]
    pub fn fields(self) -> &'static [Field] {
        match self {
            TableKind::Proposals => headings::PROPOSALS,
            TableKind::Partners => headings::PARTNERS,
            TableKind::Committee => headings::COMMITTEE,
            TableKind::Scores => headings::SCORES,
            TableKind::Eligibility => headings::ELIGIBILITY,
        }
    }

    /// What a call names that such a table may have columns for.
    #[must_use]
    pub fn names(self, call: &Call) -> Option<CallNames<'_>> {
        match self {
            TableKind::Proposals => Some(CallNames::of_classes(&call.classes)),
            TableKind::Scores => Some(CallNames::of_criteria(call)),
            TableKind::Eligibility => Some(CallNames::of_questions(&call.eligibility)),
            TableKind::Partners | TableKind::Committee => None,
        }
    }

    /// Whether it keeps what nobody knows, under its heading.
    #[must_use]
    pub fn keeps_unknown(self) -> bool {
        self == TableKind::Proposals
    }

    /// Its word on the command line and in messages.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            TableKind::Proposals => "proposals",
            TableKind::Partners => "partners",
            TableKind::Committee => "committee",
            TableKind::Scores => "scores",
            TableKind::Eligibility => "eligibility",
        }
    }
}
