//! An applicant withdrew a proposal.

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline, Weight};
use crate::record::refusal::Refusal;
use crate::record::rulings::{Revocation, Revoke, TakenBack, ruling};
use crate::record::terms::Terms;
use crate::record::undo::Before;
use crate::round::{Round, Rulings};

/// An applicant withdrew a proposal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Withdrawn {
    /// The proposal.
    pub proposal: ProposalId,
    /// Why.
    pub reason: String,
    /// 1 for the first withdrawal of the round, then one more each, those
    /// that were taken back counted: who moves up hangs on the order.
    #[serde(default)]
    pub number: u64,
}

impl Withdrawn {
    /// Who notes it, and when.
    pub const TERMS: Terms = Terms::AFTER_LEADERS;

    /// The withdrawal as a sentence.
    #[must_use]
    pub fn sentence(proposal: &ProposalId, reason: &str) -> Phrase {
        Phrase::new("unusual-withdrawn").with("proposal", proposal).with("reason", reason)
    }
}

impl Kind for Withdrawn {
    fn about(&self) -> Outline<'_> {
        ruling(Withdrawn::TERMS, Weight::Money, Some(&self.proposal), &self.reason)
    }

    fn permit(&self, _: &Round, _: &Member) -> Result<(), Refusal> {
        Ok(())
    }

    fn still_stands(&self, round: &Round, _: &MemberId) -> bool {
        self.number == round.withdrawals() + 1 && !round.rulings.withdrawn.contains_key(&self.proposal)
    }

    fn apply(&self, round: &mut Round, _: &MemberId) {
        let rulings = &mut round.rulings;
        rulings.withdrawn.insert(self.proposal.clone(), self.reason.clone());
        rulings.withdrawals.push((self.number, self.proposal.clone()));
        rulings.withdrawals.sort_by_key(|(number, _)| *number);
        rulings.last_withdrawal = rulings.last_withdrawal.max(self.number);
    }

    fn inverse(&self, before: &Before<'_>) -> Option<Event> {
        let number = before.round.withdrawals() + 1;
        Some(TakenBack::of(WithdrawalUndone { proposal: self.proposal.clone(), number }))
    }

    fn does_as(&self, _: &Event) -> bool {
        false
    }

    fn said(&self, _: &Round, _: &Member, _: &MemberId) -> Vec<Phrase> {
        vec![Withdrawn::sentence(&self.proposal, &self.reason)]
    }
}

/// A withdrawal is undone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithdrawalUndone {
    /// The proposal.
    pub proposal: ProposalId,
    /// Its own number: withdrawals and what takes them back are counted together.
    pub number: u64,
}

impl Revoke for WithdrawalUndone {
    fn terms(&self) -> Terms {
        Withdrawn::TERMS
    }

    fn proposal(&self) -> Option<&ProposalId> {
        Some(&self.proposal)
    }

    fn permit(&self, _: &Round, _: &Member) -> Result<(), Refusal> {
        Ok(())
    }

    /// Only the last one: who moved up after it hangs on those before.
    fn holds(&self, rulings: &Rulings) -> bool {
        self.number == rulings.last_withdrawal + 1
            && rulings.withdrawals.last().is_some_and(|(_, last)| *last == self.proposal)
    }

    fn take_back(&self, rulings: &mut Rulings) {
        rulings.withdrawn.remove(&self.proposal);
        rulings.withdrawals.retain(|(_, one)| *one != self.proposal);
        rulings.last_withdrawal = rulings.last_withdrawal.max(self.number);
    }

    /// Its number is that of the day on which it is asked.
    fn does_as(&self, other: &Revocation) -> bool {
        matches!(other, Revocation::Withdrawal(other) if self.proposal == other.proposal)
    }

    fn said(&self) -> Phrase {
        Phrase::new("minutes-back-withdrawal").with("proposal", &self.proposal)
    }
}
