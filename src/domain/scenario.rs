//! What a named what-if changes. A scenario is kept on the record and is never
//! part of the result.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::domain::call::{Merge, StrategyName, TargetOf};
use crate::domain::id::{CriterionId, MemberId};
use crate::domain::money::Money;
use crate::domain::scale::Threshold;

/// One change of a what-if.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Change {
    /// Another weight of a criterion.
    Weight {
        /// The criterion.
        criterion: CriterionId,
        /// The weight.
        to: Decimal,
    },
    /// Another threshold of a criterion, or of the total; none takes it away.
    Threshold {
        /// The criterion; none for the total.
        criterion: Option<CriterionId>,
        /// The threshold.
        to: Option<Threshold>,
    },
    /// Another way of merging marks.
    Merge {
        /// The way.
        to: Merge,
    },
    /// Another amount of a source.
    Budget {
        /// The source.
        source: String,
        /// The amount.
        to: Money,
    },
    /// Another minimum number of awards.
    Target {
        /// What is counted.
        of: TargetOf,
        /// How many at least.
        at_least: u32,
    },
    /// The sheets of a member are left out.
    Without {
        /// The member.
        member: MemberId,
    },
    /// Another strategy.
    Strategy {
        /// The strategy.
        to: StrategyName,
    },
}

impl Change {
    /// Whether both change the same thing, so that the later one replaces the
    /// earlier one.
    #[must_use]
    pub fn same_thing(&self, other: &Change) -> bool {
        match (self, other) {
            (Change::Weight { criterion: a, .. }, Change::Weight { criterion: b, .. }) => a == b,
            (Change::Threshold { criterion: a, .. }, Change::Threshold { criterion: b, .. }) => a == b,
            (Change::Budget { source: a, .. }, Change::Budget { source: b, .. }) => a == b,
            (Change::Target { of: a, .. }, Change::Target { of: b, .. }) => a == b,
            (Change::Without { member: a }, Change::Without { member: b }) => a == b,
            (Change::Merge { .. }, Change::Merge { .. })
            | (Change::Strategy { .. }, Change::Strategy { .. }) => true,
            _ => false,
        }
    }
}
