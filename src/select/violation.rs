//! What a recount finds wrong with a selection; every index is a place in rank order,
//! or in the call's list of targets.

use crate::domain::money::Money;

/// What is wrong with a selection; every index is a place in rank order, or in
/// the call's list of targets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Violation {
    /// Not one decision per candidate, or not one outcome per target.
    Size,
    /// The awards do not sum to what is stated as spent, or with what is
    /// stated as left not to the budget.
    Money { counted: Money, stated: Money },
    /// The awards exceed the budget.
    Overspent { counted: Money, budget: Money },
    /// An award above the request or below the least amount.
    Amount { index: usize },
    /// More are counted for a target than stated, or fewer.
    Reached { target: usize, counted: u32 },
    /// A target that the strategy heeds is missed.
    Missed { target: usize, counted: u32 },
    /// A limit is exceeded, or stated otherwise than counted.
    Limit { limit: usize, counted: u32 },
    /// An envelope's maximum is exceeded, a minimum that the strategy heeds is
    /// missed, or the envelope is stated otherwise than counted.
    Envelope { envelope: usize, counted: Money },
    /// The call's targets are stated wrongly, or as met while they are not.
    Targets,
    /// A lead holds more awards than the call allows.
    LeadMaximum { members: Vec<usize> },
    /// The chair's decision on this candidate was not followed.
    Forced { index: usize },
    /// The reason does not belong to the outcome or to the strategy.
    Outcome { index: usize },
    /// A figure in the reason is not what the award set gives.
    Figure { index: usize },
    /// The figures do not justify the decision.
    Unjustified { index: usize },
    /// The stated total or bound is not what the award set gives.
    Proof,
}
