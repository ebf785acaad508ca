//! What a named what-if changes. A scenario is kept on the record and is never
//! part of the result.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::domain::call::{Call, Merge, StrategyName, TargetOf};
use crate::domain::committee::Committee;
use crate::domain::id::{CriterionId, MemberId};
use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
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
    /// What it changes, and to what.
    #[must_use]
    pub fn phrase(&self, call: &Call, committee: &Committee) -> Phrase {
        let label = |id| call.criterion_label(id);
        match self {
            Change::Weight { criterion, to } => {
                Phrase::new("whatif-weight").with("criterion", label(criterion)).number("to", *to)
            }
            Change::Threshold { criterion, to } => {
                let on = match criterion {
                    Some(criterion) => Phrase::new("whatif-on-criterion").with("criterion", label(criterion)),
                    None => Phrase::new("whatif-on-total"),
                };
                match to {
                    Some(to) => Phrase::new("whatif-threshold").phrase("on", on).number("to", to.value),
                    None => Phrase::new("whatif-no-threshold").phrase("on", on),
                }
            }
            Change::Merge { to } => Phrase::new("whatif-merge").phrase("to", merge_phrase(*to)),
            Change::Budget { source, to } => {
                Phrase::new("whatif-budget").with("source", source).amount("to", *to)
            }
            Change::Target { of, at_least } => {
                let at = call.targets.iter().position(|target| target.of == *of);
                let name = match (at, of) {
                    (Some(at), _) => call.target_name(at),
                    (None, TargetOf::All) => Phrase::new("target-all"),
                    (None, TargetOf::Class(id)) => Phrase::new("target-class").with("label", id),
                };
                Phrase::new("whatif-target").phrase("target", name).count("to", *at_least as usize)
            }
            Change::Without { member } => {
                Phrase::new("whatif-without").with("member", committee.name(member))
            }
            Change::Strategy { to } => Phrase::new("whatif-strategy").phrase("to", to.phrase()),
        }
    }

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

fn merge_phrase(merge: Merge) -> Phrase {
    match merge {
        Merge::Mean => Phrase::new("whatif-mean"),
        Merge::Median => Phrase::new("whatif-median"),
        Merge::TrimmedMean(dropped) => Phrase::new("whatif-trimmed").count("dropped", dropped as usize),
    }
}
