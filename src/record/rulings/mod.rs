//! What chair and secretary decide over the result, each with its reason: a file for
//! each ruling, with what takes it back.

mod affiliation_noted;
mod amount_set;
mod budget_amended;
mod corrected;
mod eligibility_answered;
mod eligibility_confirmed;
mod eligibility_reopened;
mod forced;
mod group_recorded;
mod input_amended;
mod lot_drawn;
mod lot_taken_back;
mod readers_set;
mod replaced;
mod revocation;
mod taken_back;
mod targets_accepted;
mod tie_resolved;
mod waived;
mod withdrawn;

use crate::domain::id::ProposalId;
use crate::record::event::{Outline, Scope, Weight};
use crate::record::terms::Terms;

pub use affiliation_noted::AffiliationNoted;
pub use amount_set::AmountSet;
pub use budget_amended::BudgetAmended;
pub use corrected::Corrected;
pub use eligibility_answered::EligibilityAnswered;
pub use eligibility_confirmed::EligibilityConfirmed;
pub use eligibility_reopened::EligibilityReopened;
pub use forced::Forced;
pub use group_recorded::GroupRecorded;
pub use input_amended::InputAmended;
pub use lot_drawn::LotDrawn;
pub use lot_taken_back::LotTakenBack;
pub use readers_set::ReadersSet;
pub use replaced::{Replaced, fit_newcomer};
pub use revocation::{Revocation, Revoke};
pub use taken_back::TakenBack;
pub use targets_accepted::{TargetsAccepted, TargetsReset};
pub use tie_resolved::{TieReopened, TieResolved};
pub use waived::{Waived, WaiverLifted};
pub use withdrawn::{WithdrawalUndone, Withdrawn};

/// What is said of a ruling with a reason.
fn ruling<'a>(
    terms: Terms,
    weight: Weight,
    proposal: Option<&'a ProposalId>,
    reason: &'a str,
) -> Outline<'a> {
    Outline { terms, scope: Scope::Round, weight, proposal, words: Some(reason) }
}
