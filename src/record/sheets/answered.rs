//! A member gave, changed or cleared a mark, or abstained.

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::id::{CriterionId, MemberId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::domain::sheet::Answer;
use crate::record::event::{Event, Kind, Outline};
use crate::record::permit::given;
use crate::record::refusal::Refusal;
use crate::record::sheets::{on_own_sheet, open_sheet, scored_by};
use crate::record::undo::Before;
use crate::round::Round;

/// A member gave, changed or cleared a mark, or abstained.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answered {
    /// The proposal.
    pub proposal: ProposalId,
    /// The criterion.
    pub criterion: CriterionId,
    /// What stood there.
    pub was: Answer,
    /// What stands there now.
    pub now: Answer,
}

impl Kind for Answered {
    fn about(&self) -> Outline<'_> {
        on_own_sheet(&self.proposal)
    }

    fn permit(&self, round: &Round, member: &Member) -> Result<(), Refusal> {
        open_sheet(round, member, &self.proposal)?;
        scored_by(round, member, &self.criterion)?;
        match (round.call.criterion(&self.criterion), &self.now) {
            (Some(criterion), Answer::Mark(mark)) => {
                criterion.scale.admit(*mark).map(drop).map_err(|error| error.phrase().into())
            }
            (_, Answer::Abstained(reason)) => given(reason),
            _ => Ok(()),
        }
    }

    fn still_stands(&self, round: &Round, member: &MemberId) -> bool {
        let sheet = round.sheet(&self.proposal, member);
        sheet.map_or(self.was == Answer::NotYet, |sheet| *sheet.answer(&self.criterion) == self.was)
    }

    fn apply(&self, round: &mut Round, member: &MemberId) {
        let sheet = round.sheet_mut(&self.proposal, member);
        sheet.cells.entry(self.criterion.clone()).or_default().answer = self.now.clone();
    }

    fn inverse(&self, _: &Before<'_>) -> Option<Event> {
        let Answered { proposal, criterion, was, now } = self.clone();
        Some(Answered { proposal, criterion, was: now, now: was }.into())
    }

    fn does_as(&self, other: &Event) -> bool {
        matches!(other, Event::Answered(other) if self == other)
    }

    fn said(&self, _: &Round, _: &Member, _: &MemberId) -> Vec<Phrase> {
        Vec::new()
    }
}
