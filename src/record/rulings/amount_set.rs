//! The chair set a lower amount for a candidate, or took that back.

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline, Weight};
use crate::record::permit::no_conflict;
use crate::record::refusal::Refusal;
use crate::record::rulings::ruling;
use crate::record::terms::Terms;
use crate::record::undo::Before;
use crate::round::{Round, Ruling};

/// The chair set a lower amount for a candidate, or took that back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AmountSet {
    /// The proposal.
    pub proposal: ProposalId,
    /// The amount that was set; none where the request stood.
    pub was: Option<Money>,
    /// The amount that is set now.
    pub now: Option<Money>,
    /// Why.
    pub reason: String,
}

impl AmountSet {
    /// Who sets it, and when.
    pub const TERMS: Terms = Terms::MEETING;

    /// The ruling as a sentence.
    #[must_use]
    pub fn sentence(proposal: &ProposalId, amount: Money, reason: &str) -> Phrase {
        Phrase::new("minutes-amount-set")
            .with("proposal", proposal)
            .amount("amount", amount)
            .with("reason", reason)
    }

    /// A lower amount, where the call awards in part: from the least that may be
    /// awarded up to the request.
    fn in_range(round: &Round, proposal: &ProposalId, now: Money) -> Result<(), Refusal> {
        let Some(proposal) = round.proposal(proposal) else {
            return Err(Phrase::new("refused-not-assigned").with("proposal", proposal).into());
        };
        let cost = round.call.cost(proposal);
        let Some(least) = round.call.least(proposal) else {
            return Err(Phrase::new("refused-amount-partial").into());
        };
        if (least..cost).contains(&now) {
            Ok(())
        } else {
            Err(Phrase::new("refused-amount-range").amount("least", least).amount("most", cost).into())
        }
    }
}

impl Kind for AmountSet {
    fn about(&self) -> Outline<'_> {
        ruling(AmountSet::TERMS, Weight::Money, Some(&self.proposal), &self.reason)
    }

    fn permit(&self, round: &Round, member: &Member) -> Result<(), Refusal> {
        no_conflict(round, member, &self.proposal)?;
        self.now.map_or(Ok(()), |now| AmountSet::in_range(round, &self.proposal, now))
    }

    fn still_stands(&self, round: &Round, _: &MemberId) -> bool {
        round.rulings.amounts.get(&self.proposal).map(|set| set.value) == self.was
    }

    fn apply(&self, round: &mut Round, _: &MemberId) {
        let AmountSet { proposal, now, reason, .. } = self.clone();
        match now {
            Some(value) => {
                round.rulings.amounts.insert(proposal, Ruling { value, reason });
            }
            None => {
                round.rulings.amounts.remove(&proposal);
            }
        }
    }

    fn inverse(&self, before: &Before<'_>) -> Option<Event> {
        let reason = before.reason.to_owned();
        Some(AmountSet { was: self.now, now: self.was, reason, ..self.clone() }.into())
    }

    fn does_as(&self, other: &Event) -> bool {
        let Event::AmountSet(other) = other else { return false };
        (&self.proposal, self.was, self.now) == (&other.proposal, other.was, other.now)
    }

    fn said(&self, _: &Round, _: &Member, _: &MemberId) -> Vec<Phrase> {
        let AmountSet { proposal, now, reason, .. } = self;
        vec![match now {
            Some(amount) => AmountSet::sentence(proposal, *amount, reason),
            None => Phrase::new("minutes-amount-back").with("proposal", proposal).with("reason", reason),
        }]
    }
}
