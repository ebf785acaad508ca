//! Which proposals may compete, by the rules that the call declares.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use crate::domain::call::{Call, OverMax};
use crate::domain::moment::{Deadline, Moment};
use crate::domain::money::Money;
use crate::domain::party::LeadKind;
use crate::domain::proposal::Proposal;

/// A rule of the call that a proposal breaks.
#[derive(Clone, Debug, PartialEq)]
pub enum Ineligible {
    /// The lead is of a kind that may not lead.
    LeadKind(LeadKind),
    /// The request is above the highest grant.
    AboveMaximum {
        /// What was asked.
        requested: Money,
        /// The highest grant.
        max: Money,
    },
    /// The own contribution is too small a share of the total cost.
    OwnShare {
        /// What the applicants pay themselves.
        own: Money,
        /// The total cost.
        total: Money,
        /// The smallest share.
        min: Decimal,
    },
    /// The proposal came after the deadline.
    Late {
        /// When it came.
        submitted: Moment,
        /// Until when it could.
        deadline: Deadline,
    },
}

/// The rules that a proposal breaks, in a fixed order. A missing cell breaks
/// no rule: `check` reports it as an error instead.
#[must_use]
pub fn ineligible(call: &Call, proposal: &Proposal) -> Vec<Ineligible> {
    let mut broken = Vec::new();
    if let Some(kind) = proposal.lead_kind
        && !call.lead.is_empty()
        && !call.lead.contains(&kind)
    {
        broken.push(Ineligible::LeadKind(kind));
    }
    if let Some(max) = call.grant.max
        && call.grant.over_max == OverMax::Refuse
        && proposal.requested > max
    {
        broken.push(Ineligible::AboveMaximum { requested: proposal.requested, max });
    }
    if let (Some(min), Some(own), Some(total)) =
        (call.grant.own_share_min, proposal.own_contribution, proposal.total_cost)
        && min.checked_mul(total.to_decimal()).is_none_or(|least| own.to_decimal() < least)
    {
        broken.push(Ineligible::OwnShare { own, total, min });
    }
    if let (Some(deadline), Some(submitted)) = (&call.deadline, proposal.submitted)
        && deadline.compare(submitted) == Some(Ordering::Greater)
    {
        broken.push(Ineligible::Late { submitted, deadline: deadline.clone() });
    }
    broken
}
