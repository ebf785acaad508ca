//! The chair confirmed whether a proposal may compete.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::eligibility::QuestionAnswer;
use crate::domain::id::{MemberId, ProposalId, QuestionId};
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline, Scope, Weight};
use crate::record::permit::not_their_own;
use crate::record::refusal::Refusal;
use crate::record::rulings::EligibilityReopened;
use crate::record::terms::Terms;
use crate::record::undo::Before;
use crate::round::{ConfirmedEligibility, EligibilityFile, EligibilityStanding, Round};

/// The chair confirmed whether a proposal may compete, on the answers that stood.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EligibilityConfirmed {
    /// The proposal.
    pub proposal: ProposalId,
    /// Whether it may compete.
    pub eligible: bool,
    /// The answers from which that follows.
    pub answers: BTreeMap<QuestionId, QuestionAnswer>,
    /// SHA-256 of what the call asked and of who applied (`Round::asked_of`).
    pub asked: String,
}

impl EligibilityConfirmed {
    /// Who confirms, and when.
    pub const TERMS: Terms = Terms::CONFIRMING;

    /// What the chair can confirm of a proposal as it stands.
    #[must_use]
    pub fn of(round: &Round, proposal: &ProposalId) -> Option<EligibilityConfirmed> {
        let EligibilityStanding::Ready { eligible } = round.by_answers(proposal) else { return None };
        let answers = round.eligibility_file(proposal).map(|file| file.answers.clone()).unwrap_or_default();
        let asked = round.asked_of(proposal);
        Some(EligibilityConfirmed { proposal: proposal.clone(), eligible, answers, asked })
    }
}

impl Kind for EligibilityConfirmed {
    fn about(&self) -> Outline<'_> {
        Outline {
            terms: EligibilityConfirmed::TERMS,
            scope: Scope::Round,
            weight: Weight::Ranking,
            proposal: Some(&self.proposal),
            words: None,
        }
    }

    fn permit(&self, round: &Round, member: &Member) -> Result<(), Refusal> {
        not_their_own(round, member, &self.proposal)?;
        if round.proposal(&self.proposal).is_none() {
            return Err(Phrase::new("refused-proposal-unknown").with("proposal", &self.proposal).into());
        }
        match round.by_answers(&self.proposal) {
            EligibilityStanding::Ready { eligible } if eligible == self.eligible => Ok(()),
            EligibilityStanding::Confirmed { .. } => {
                Err(Phrase::new("refused-eligibility-confirmed").with("proposal", &self.proposal).into())
            }
            EligibilityStanding::Ready { .. }
            | EligibilityStanding::Open { .. }
            | EligibilityStanding::BreaksRule
            | EligibilityStanding::Withdrawn => {
                Err(Phrase::new("refused-eligibility-open").with("proposal", &self.proposal).into())
            }
        }
    }

    fn still_stands(&self, round: &Round, _: &MemberId) -> bool {
        let stands = |file: &EligibilityFile| file.answers == self.answers;
        round.asked_of(&self.proposal) == self.asked
            && round.eligibility_file(&self.proposal).is_some_and(stands)
    }

    fn apply(&self, round: &mut Round, _: &MemberId) {
        let EligibilityConfirmed { eligible, answers, asked, .. } = self.clone();
        let confirmed = ConfirmedEligibility { eligible, answers, asked };
        round.rulings.eligibility.entry(self.proposal.clone()).or_default().confirmed = Some(confirmed);
    }

    fn inverse(&self, before: &Before<'_>) -> Option<Event> {
        let (proposal, reason) = (self.proposal.clone(), before.reason.to_owned());
        Some(EligibilityReopened { proposal, was: self.answers.clone(), reason }.into())
    }

    fn does_as(&self, other: &Event) -> bool {
        matches!(other, Event::EligibilityConfirmed(other) if other == self)
    }

    fn said(&self, round: &Round, _: &Member, _: &MemberId) -> Vec<Phrase> {
        let id = if self.eligible { "minutes-eligible" } else { "minutes-ineligible" };
        let said = Phrase::new(id).with("proposal", &self.proposal);
        let failed = round
            .call
            .eligibility
            .iter()
            .filter_map(|question| Some(question.failed(self.answers.get(&question.id)?)?.phrase()));
        std::iter::once(said).chain(failed).collect()
    }
}
