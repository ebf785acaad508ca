//! What a call says of scoring: criteria, blocks, merging, rounding, totals.

use std::collections::BTreeMap;
use std::fmt;

use rust_decimal::Decimal;
use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use crate::domain::id::{BlockId, CriterionId};
use crate::domain::phrase::Phrase;
use crate::domain::role::Role;
use crate::domain::scale::{Scale, Threshold};

/// What the evaluators mark.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// The id, such as `pillar`.
    pub id: CriterionId,
    /// The name that people read.
    pub label: String,
    /// How heavily the criterion counts, where it does (`Criterion::counted_weight`).
    #[serde(default = "weight_one")]
    pub weight: Decimal,
    /// Whether the criterion counts in the total and in blocks. One that does not is
    /// asked, merged and shown like any other, and may have a threshold of its own.
    #[serde(default = "counts")]
    pub counted: bool,
    /// The marks that may be given.
    pub scale: Scale,
    /// The worst merged mark that passes.
    #[serde(default)]
    pub threshold: Option<Threshold>,
    /// What the evaluator is asked.
    #[serde(default)]
    pub question: String,
    /// What a mark means, by mark; no mark stands there twice.
    #[serde(default, deserialize_with = "each_mark_once")]
    pub descriptors: BTreeMap<Decimal, String>,
    /// The roles that score it; empty: every role that scores.
    #[serde(default)]
    pub roles: Vec<Role>,
    /// The longest comment, in characters.
    #[serde(default)]
    pub comment_max: Option<u32>,
}

impl Criterion {
    /// How heavily the criterion counts in the total: not at all where the call says so.
    #[must_use]
    pub fn counted_weight(&self) -> Decimal {
        if self.counted { self.weight } else { Decimal::ZERO }
    }

    /// Whether a comment to the applicant is within the limit, counted in characters.
    ///
    /// # Errors
    /// The most that is allowed.
    pub fn admit_comment(&self, text: &str) -> Result<(), u32> {
        match self.comment_max {
            Some(most) if text.chars().count() > usize::try_from(most).unwrap_or(usize::MAX) => Err(most),
            _ => Ok(()),
        }
    }
}

/// Criteria with a threshold together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Block {
    /// The id of the block.
    pub id: BlockId,
    /// The name that people read.
    #[serde(default)]
    pub label: String,
    /// The criteria whose points are added.
    pub criteria: Vec<CriterionId>,
    /// The worst sum of points that passes.
    #[serde(default)]
    pub threshold: Option<Threshold>,
}

/// How marks become a total, and where it is rounded (always half away from zero).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Total {
    /// The formula.
    pub form: TotalForm,
    /// Decimals of a merged mark.
    pub mark_decimals: u32,
    /// Decimals of a criterion's weighted points; absent: not rounded.
    pub points_decimals: Option<u32>,
    /// Decimals of the total.
    pub total_decimals: u32,
    /// The worst total that passes.
    pub threshold: Option<Threshold>,
    /// Which points the thresholds of blocks and total compare.
    pub threshold_on: ThresholdOn,
}

impl Default for Total {
    fn default() -> Total {
        Total {
            form: TotalForm::Percent,
            mark_decimals: 2,
            points_decimals: None,
            total_decimals: 2,
            threshold: None,
            threshold_on: ThresholdOn::Weighted,
        }
    }
}

/// The formula of the total, over criteria with weight w and merged mark m.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TotalForm {
    /// 100 x sum(w x (m - worst) / (best - worst)) / sum(w).
    Percent,
    /// sum(w x m).
    Points,
}

/// Which points a threshold compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ThresholdOn {
    /// The points with the call's weights.
    Weighted,
    /// The points with every weight 1.
    Unweighted,
}

/// How the marks of several members become one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Merge {
    /// The sum divided by the number.
    #[default]
    Mean,
    /// The middle mark, or the mean of the two in the middle.
    Median,
    /// The mean without the n lowest and the n highest marks.
    TrimmedMean(u32),
}

/// Whether the committee's own record replaces the merged marks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ConsensusRule {
    /// There is no consensus record.
    #[default]
    None,
    /// A recorded consensus mark is the mark; without one the merged mark is.
    Overrides,
    /// Without a consensus mark on every criterion the proposal is incomplete.
    Required,
}

/// A criterion counts unless the call says otherwise.
fn counts() -> bool {
    true
}

/// A criterion without a weight counts once.
fn weight_one() -> Decimal {
    Decimal::ONE
}

/// Reads the descriptors of marks. The same mark may be written in two ways
/// (`"5"` and `"5.0"`); the second would silently replace the first.
fn each_mark_once<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<Decimal, String>, D::Error> {
    struct Descriptors;

    impl<'de> Visitor<'de> for Descriptors {
        type Value = BTreeMap<Decimal, String>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a map from marks to texts")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut descriptors = BTreeMap::new();
            while let Some((mark, text)) = map.next_entry::<Decimal, String>()? {
                if descriptors.insert(mark, text).is_some() {
                    return Err(A::Error::custom(Phrase::new("ron-double-field").with("field", mark)));
                }
            }
            Ok(descriptors)
        }
    }

    deserializer.deserialize_map(Descriptors)
}
