//! A question of the call was answered for a proposal.

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::eligibility::QuestionAnswer;
use crate::domain::id::{MemberId, ProposalId, QuestionId};
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline, Scope, Weight};
use crate::record::permit::not_their_own;
use crate::record::refusal::Refusal;
use crate::record::terms::Terms;
use crate::record::undo::Before;
use crate::round::Round;

/// A question of the call was answered for a proposal. What the chair confirmed of it
/// is then to be confirmed again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EligibilityAnswered {
    /// The proposal.
    pub proposal: ProposalId,
    /// The question.
    pub question: QuestionId,
    /// What stood there.
    pub was: Option<QuestionAnswer>,
    /// What stands there now.
    pub now: Option<QuestionAnswer>,
}

impl EligibilityAnswered {
    /// Who answers, and when.
    pub const TERMS: Terms = Terms::FINDING;
}

impl Kind for EligibilityAnswered {
    fn about(&self) -> Outline<'_> {
        Outline {
            terms: EligibilityAnswered::TERMS,
            scope: Scope::Round,
            weight: Weight::Ranking,
            proposal: Some(&self.proposal),
            words: None,
        }
    }

    fn permit(&self, round: &Round, member: &Member) -> Result<(), Refusal> {
        not_their_own(round, member, &self.proposal)?;
        let question = round.call.question(&self.question).ok_or_else(|| {
            Refusal::from(Phrase::new("refused-question-unknown").with("question", &self.question))
        })?;
        if round.proposal(&self.proposal).is_none() {
            return Err(Phrase::new("refused-proposal-unknown").with("proposal", &self.proposal).into());
        }
        Ok(self.now.as_ref().map_or(Ok(()), |now| question.admits(now))?)
    }

    fn still_stands(&self, round: &Round, _: &MemberId) -> bool {
        let file = round.eligibility_file(&self.proposal);
        file.and_then(|file| file.answers.get(&self.question)) == self.was.as_ref()
    }

    fn apply(&self, round: &mut Round, _: &MemberId) {
        let file = round.rulings.eligibility.entry(self.proposal.clone()).or_default();
        file.confirmed = None;
        match &self.now {
            Some(now) => file.answers.insert(self.question.clone(), now.clone()),
            None => file.answers.remove(&self.question),
        };
    }

    fn inverse(&self, _: &Before<'_>) -> Option<Event> {
        let EligibilityAnswered { proposal, question, was, now } = self.clone();
        Some(EligibilityAnswered { proposal, question, was: now, now: was }.into())
    }

    fn does_as(&self, other: &Event) -> bool {
        matches!(other, Event::EligibilityAnswered(other) if other == self)
    }

    fn said(&self, round: &Round, _: &Member, _: &MemberId) -> Vec<Phrase> {
        let label = round.call.question(&self.question).map_or(self.question.as_str(), |one| &one.label);
        let answer = self.now.as_ref().map_or_else(|| Phrase::new("finding-none"), QuestionAnswer::phrase);
        let said = Phrase::new("minutes-eligibility-answered");
        vec![said.with("proposal", &self.proposal).with("question", label).phrase("answer", answer)]
    }
}
