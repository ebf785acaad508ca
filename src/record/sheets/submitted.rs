//! A member submitted a sheet.

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::id::{CriterionId, MemberId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::domain::sheet::Answer;
use crate::record::event::{Event, Kind, Outline};
use crate::record::refusal::Refusal;
use crate::record::sheets::{Reopened, on_own_sheet, open_sheet};
use crate::record::undo::Before;
use crate::round::Round;

/// A member submitted a sheet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Submitted {
    /// The proposal.
    pub proposal: ProposalId,
}

impl Kind for Submitted {
    fn about(&self) -> Outline<'_> {
        on_own_sheet(&self.proposal)
    }

    /// Every criterion of the member's role has an answer.
    fn permit(&self, round: &Round, member: &Member) -> Result<(), Refusal> {
        open_sheet(round, member, &self.proposal)?;
        let sheet = round.sheet(&self.proposal, &member.id);
        let open = |id: &CriterionId| sheet.is_none_or(|sheet| *sheet.answer(id) == Answer::NotYet);
        match round.call.criteria_of(member.role).find(|criterion| open(&criterion.id)) {
            Some(criterion) => {
                Err(Phrase::new("refused-unanswered").with("criterion", &criterion.label).into())
            }
            None => Ok(()),
        }
    }

    fn still_stands(&self, round: &Round, member: &MemberId) -> bool {
        !round.sheet(&self.proposal, member).is_some_and(|sheet| sheet.submitted)
    }

    fn apply(&self, round: &mut Round, member: &MemberId) {
        round.sheet_mut(&self.proposal, member).submitted = true;
    }

    fn inverse(&self, before: &Before<'_>) -> Option<Event> {
        let reason = before.reason.to_owned();
        Some(Reopened { proposal: self.proposal.clone(), reason }.into())
    }

    fn does_as(&self, other: &Event) -> bool {
        matches!(other, Event::Submitted(other) if self == other)
    }

    fn said(&self, _: &Round, _: &Member, _: &MemberId) -> Vec<Phrase> {
        Vec::new()
    }
}
