//! A member wrote a comment.

use serde::{Deserialize, Serialize};

use crate::domain::call::Call;
use crate::domain::committee::Member;
use crate::domain::digest::text_digest;
use crate::domain::id::{CriterionId, MemberId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::domain::sheet::CommentField;
use crate::record::event::{Event, Kind, Outline};
use crate::record::refusal::Refusal;
use crate::record::sheets::{on_own_sheet, open_sheet, scored_by};
use crate::record::undo::Before;
use crate::round::Round;

/// A member wrote a comment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Commented {
    /// The proposal.
    pub proposal: ProposalId,
    /// The criterion.
    pub criterion: CriterionId,
    /// Who reads it.
    pub field: CommentField,
    /// Digest of the text that stood there; empty where there was none.
    pub was: String,
    /// The whole text that stands there now.
    pub now: String,
}

impl Commented {
    /// Whether the text is within what the call allows for a comment to the applicant.
    ///
    /// # Errors
    /// The most characters that are allowed.
    pub fn fits(&self, call: &Call) -> Result<(), u32> {
        match (self.field, call.criterion(&self.criterion)) {
            (CommentField::Applicant, Some(criterion)) => criterion.admit_comment(&self.now),
            _ => Ok(()),
        }
    }
}

impl Kind for Commented {
    fn about(&self) -> Outline<'_> {
        on_own_sheet(&self.proposal)
    }

    fn permit(&self, round: &Round, member: &Member) -> Result<(), Refusal> {
        open_sheet(round, member, &self.proposal)?;
        scored_by(round, member, &self.criterion)?;
        self.fits(&round.call)
            .map_err(|most| Phrase::new("refused-comment-long").number("most", most.into()).into())
    }

    fn still_stands(&self, round: &Round, member: &MemberId) -> bool {
        text_digest(round.comment(&self.proposal, member, &self.criterion, self.field)) == self.was
    }

    fn apply(&self, round: &mut Round, member: &MemberId) {
        let sheet = round.sheet_mut(&self.proposal, member);
        *sheet.cells.entry(self.criterion.clone()).or_default().text_mut(self.field) = self.now.clone();
    }

    fn inverse(&self, before: &Before<'_>) -> Option<Event> {
        let stood = before.round.comment(&self.proposal, before.member, &self.criterion, self.field);
        Some(Commented { was: text_digest(&self.now), now: stood.to_owned(), ..self.clone() }.into())
    }

    fn does_as(&self, other: &Event) -> bool {
        matches!(other, Event::Commented(other) if self == other)
    }

    fn said(&self, _: &Round, _: &Member, _: &MemberId) -> Vec<Phrase> {
        Vec::new()
    }
}
