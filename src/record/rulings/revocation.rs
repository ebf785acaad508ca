//! What takes back a ruling that has no value of its own to go back to.

use serde::Deserialize as _;

use crate::domain::committee::Member;
use crate::domain::id::ProposalId;
use crate::domain::phrase::Phrase;
use crate::record::meeting::ScenarioDropped;
use crate::record::refusal::Refusal;
use crate::record::rulings::{TargetsReset, TieReopened, WaiverLifted, WithdrawalUndone};
use crate::record::terms::Terms;
use crate::record::written::{AsVariant, FromVariant, Name, kinds};
use crate::round::{Round, Rulings};

kinds! {
    /// A ruling without a value of its own that is taken back.
    Revocation: Revoke {
        Tie(TieReopened),
        Waiver(WaiverLifted),
        Targets(TargetsReset),
        Withdrawal(WithdrawalUndone),
        Scenario(ScenarioDropped),
    }
}

/// What everything that takes a ruling back answers.
pub trait Revoke {
    /// Who takes it back, and when.
    fn terms(&self) -> Terms;

    /// The proposal that it is about, where it is about one.
    fn proposal(&self) -> Option<&ProposalId>;

    /// The rules that hold for it beside its terms.
    ///
    /// # Errors
    /// Says which rule forbids it.
    fn permit(&self, round: &Round, member: &Member) -> Result<(), Refusal>;

    /// Whether the ruling stands, so that it can be taken back.
    fn holds(&self, rulings: &Rulings) -> bool;

    /// Takes it back.
    fn take_back(&self, rulings: &mut Rulings);

    /// Whether another one takes back the same.
    fn does_as(&self, other: &Revocation) -> bool;

    /// What it says.
    fn said(&self) -> Phrase;
}
