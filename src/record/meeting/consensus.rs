//! The committee's own mark for a criterion.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::domain::call::ConsensusRule;
use crate::domain::committee::Member;
use crate::domain::id::{CriterionId, MemberId, ProposalId};
use crate::domain::meeting::Basis;
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline, Weight};
use crate::record::meeting::left_on;
use crate::record::permit::no_conflict;
use crate::record::refusal::Refusal;
use crate::record::terms::Terms;
use crate::record::undo::Before;
use crate::round::visibility::{Item, may_see};
use crate::round::{ConsensusMark, Round};

/// The committee's own mark for a criterion.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consensus {
    /// The proposal.
    pub proposal: ProposalId,
    /// The criterion.
    pub criterion: CriterionId,
    /// The mark that stood there.
    pub was: Option<Decimal>,
    /// The mark that stands there now.
    pub now: Option<Decimal>,
    /// Where it came from.
    #[serde(default, skip_serializing_if = "Basis::is_typed")]
    pub basis: Basis,
    /// Why this mark, in a line.
    pub text: String,
}

impl Consensus {
    /// Who sets it, and when.
    pub const TERMS: Terms = Terms::MEETING;
}

impl Kind for Consensus {
    fn about(&self) -> Outline<'_> {
        Outline { terms: Consensus::TERMS, weight: Weight::Ranking, ..left_on(&self.proposal) }
    }

    fn permit(&self, round: &Round, member: &Member) -> Result<(), Refusal> {
        if round.call.consensus == ConsensusRule::None {
            return Err(Phrase::new("refused-no-consensus").into());
        }
        no_conflict(round, member, &self.proposal)?;
        let Some(criterion) = round.call.criterion(&self.criterion) else {
            return Err(Phrase::new("refused-criterion").with("criterion", &self.criterion).into());
        };
        let admitted = self.now.map_or(Ok(()), |mark| criterion.scale.admit(mark).map(drop));
        admitted.map_err(|error| error.phrase().into())
    }

    fn still_stands(&self, round: &Round, _: &MemberId) -> bool {
        round.rulings.consensus_mark(&self.proposal, &self.criterion) == self.was
    }

    fn apply(&self, round: &mut Round, _: &MemberId) {
        let key = (self.proposal.clone(), self.criterion.clone());
        let marks = &mut round.rulings.consensus;
        match self.now {
            Some(mark) => {
                marks.insert(key, ConsensusMark { mark, basis: self.basis, text: self.text.clone() });
            }
            None => {
                marks.remove(&key);
            }
        }
    }

    fn inverse(&self, before: &Before<'_>) -> Option<Event> {
        let stood = before.stood(|event| match event {
            Event::Consensus(one)
                if one.proposal == self.proposal
                    && one.criterion == self.criterion
                    && one.now == self.was =>
            {
                Some((one.basis, one.text.clone()))
            }
            _ => None,
        });
        let (basis, text) = stood.unwrap_or_default();
        Some(Consensus { was: self.now, now: self.was, basis, text, ..self.clone() }.into())
    }

    fn does_as(&self, other: &Event) -> bool {
        matches!(other, Event::Consensus(other) if self == other)
    }

    fn said(&self, round: &Round, viewer: &Member, _: &MemberId) -> Vec<Phrase> {
        if !may_see(round, viewer, Item::Marks(&self.proposal)) {
            return vec![Phrase::new("minutes-closed").with("proposal", &self.proposal)];
        }
        let id = match self.now {
            None => "minutes-no-consensus",
            Some(_) if self.basis.is_typed() => "minutes-consensus",
            Some(_) => "minutes-consensus-from",
        };
        let said = Phrase::new(id)
            .with("proposal", &self.proposal)
            .with("criterion", round.call.criterion_label(&self.criterion))
            .with("text", &self.text)
            .number("mark", self.now.unwrap_or_default())
            .phrase("basis", Phrase::new(&format!("basis-{}", self.basis.code())));
        vec![said]
    }
}
