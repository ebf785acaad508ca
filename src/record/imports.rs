//! Sheets that the secretary brings in: what begins an import, its sheets, and what
//! makes it whole. Nothing of an import counts before it is whole; replay then puts
//! its sheets in at the place that its beginning states (`replay`).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::id::{CriterionId, MemberId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::domain::sheet::Answer;
use crate::record::event::{Event, Kind, Outline, Scope, Weight};
use crate::record::refusal::Refusal;
use crate::record::terms::Terms;
use crate::record::undo::Before;
use crate::round::Round;

/// An import of score sheets starts; void without its `ImportEnded`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImportBegan {
    /// The name of the file.
    pub file: String,
    /// SHA-256 of the file.
    pub sha256: String,
    /// How far the own record of each named member was at the import.
    pub heads: BTreeMap<MemberId, u64>,
}

/// One imported sheet, as submitted by the member that it names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetImported {
    /// The member.
    pub member: MemberId,
    /// The proposal.
    pub proposal: ProposalId,
    /// The answers, by criterion.
    pub answers: BTreeMap<CriterionId, Answer>,
    /// Comments to the applicant, by criterion.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub comments: BTreeMap<CriterionId, String>,
    /// Notes that stay inside the committee, by criterion.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub notes: BTreeMap<CriterionId, String>,
    /// The reason of a declared conflict.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conflict: Option<String>,
}

/// The import is whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImportEnded {
    /// How many sheets it brought.
    pub sheets: u64,
}

impl SheetImported {
    /// Puts the sheet into the round. What the import does not mention stays.
    pub(super) fn bring_in(&self, round: &mut Round) {
        let sheet = round.sheet_mut(&self.proposal, &self.member);
        sheet.submitted = self.conflict.is_none();
        sheet.conflict.clone_from(&self.conflict);
        sheet.imported = true;
        for (criterion, answer) in &self.answers {
            sheet.cells.entry(criterion.clone()).or_default().answer = answer.clone();
        }
        for (criterion, comment) in &self.comments {
            sheet.cells.entry(criterion.clone()).or_default().comment.clone_from(comment);
        }
        for (criterion, note) in &self.notes {
            sheet.cells.entry(criterion.clone()).or_default().note.clone_from(note);
        }
    }

    /// Every comment is within what the call allows.
    fn comments_fit(&self, round: &Round) -> Result<(), u32> {
        let with_limit =
            self.comments.iter().filter_map(|(id, text)| Some((round.call.criterion(id)?, text)));
        with_limit.into_iter().try_for_each(|(criterion, text)| criterion.admit_comment(text))
    }
}

/// What is said of every line of an import.
fn in_import(proposal: Option<&ProposalId>) -> Outline<'_> {
    Outline { terms: Terms::IMPORT, scope: Scope::Sheets, weight: Weight::None, proposal, words: None }
}

impl Kind for ImportBegan {
    fn about(&self) -> Outline<'_> {
        in_import(None)
    }

    fn permit(&self, _: &Round, _: &Member) -> Result<(), Refusal> {
        Ok(())
    }

    fn still_stands(&self, _: &Round, _: &MemberId) -> bool {
        true
    }

    fn apply(&self, _: &mut Round, _: &MemberId) {}

    /// Another import, or the member, changes a sheet again.
    fn inverse(&self, _: &Before<'_>) -> Option<Event> {
        None
    }

    fn does_as(&self, _: &Event) -> bool {
        false
    }

    fn said(&self, _: &Round, _: &Member, _: &MemberId) -> Vec<Phrase> {
        Vec::new()
    }
}

impl Kind for SheetImported {
    fn about(&self) -> Outline<'_> {
        in_import(Some(&self.proposal))
    }

    fn permit(&self, round: &Round, _: &Member) -> Result<(), Refusal> {
        self.comments_fit(round)
            .map_err(|most| Phrase::new("refused-comment-long").number("most", most.into()).into())
    }

    fn still_stands(&self, _: &Round, _: &MemberId) -> bool {
        true
    }

    /// Only once the import is whole.
    fn apply(&self, _: &mut Round, _: &MemberId) {}

    /// Another import, or the member, changes a sheet again.
    fn inverse(&self, _: &Before<'_>) -> Option<Event> {
        None
    }

    fn does_as(&self, _: &Event) -> bool {
        false
    }

    fn said(&self, _: &Round, _: &Member, _: &MemberId) -> Vec<Phrase> {
        Vec::new()
    }
}

impl Kind for ImportEnded {
    fn about(&self) -> Outline<'_> {
        in_import(None)
    }

    fn permit(&self, _: &Round, _: &Member) -> Result<(), Refusal> {
        Ok(())
    }

    fn still_stands(&self, _: &Round, _: &MemberId) -> bool {
        true
    }

    fn apply(&self, _: &mut Round, _: &MemberId) {}

    /// Another import, or the member, changes a sheet again.
    fn inverse(&self, _: &Before<'_>) -> Option<Event> {
        None
    }

    fn does_as(&self, _: &Event) -> bool {
        false
    }

    fn said(&self, _: &Round, _: &Member, _: &MemberId) -> Vec<Phrase> {
        vec![
            Phrase::new("minutes-import").count("sheets", usize::try_from(self.sheets).unwrap_or(usize::MAX)),
        ]
    }
}
