//! The call for proposals: everything that `call.ron` declares beforehand.
//!
//! The types mirror the criteria file field by field; what a call leaves out
//! gets the defaults that stand here. `call_check` says what does not fit.

use std::collections::BTreeMap;
use std::fmt;

use jiff::civil;
use rust_decimal::Decimal;
use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use crate::domain::class::Class;
use crate::domain::committee::Role;
use crate::domain::id::{BlockId, ClassId, CriterionId};
use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::domain::proposal::LeadKind;
use crate::domain::scale::{Scale, Threshold};

/// One call for proposals with its rules.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Call {
    /// The call's own number or code, such as `507`.
    pub id: String,
    /// The title as published.
    pub title: String,
    /// The language of screens, reasons and letters: `nl` or `en`.
    #[serde(default = "defaults::language")]
    pub language: String,
    /// ISO 4217 code of the currency of every amount.
    #[serde(default = "defaults::currency")]
    pub currency: String,
    /// Last day on which a proposal may be submitted.
    #[serde(default)]
    pub deadline: Option<civil::Date>,
    /// Where the money comes from; the budget is the sum.
    #[serde(default)]
    pub budget: Vec<Source>,
    /// What one grant may be.
    #[serde(default)]
    pub grant: Grant,
    /// The kinds of organisation that may lead; empty: any.
    #[serde(default)]
    pub lead: Vec<LeadKind>,
    /// At most this many awards per lead.
    #[serde(default)]
    pub max_per_lead: Option<u32>,
    /// Classes of proposals that targets and tie-breaks count.
    #[serde(default)]
    pub classes: Vec<Class>,
    /// Minimum numbers of awards, in the order in which they give way.
    #[serde(default)]
    pub targets: Vec<Target>,
    /// What the evaluators mark.
    pub criteria: Vec<Criterion>,
    /// Groups of criteria with a threshold of their own.
    #[serde(default)]
    pub blocks: Vec<Block>,
    /// How marks become a total.
    #[serde(default)]
    pub total: Total,
    /// How the marks of several members become one.
    #[serde(default)]
    pub merge: Merge,
    /// Whether the committee's own record replaces the merged marks.
    #[serde(default)]
    pub consensus: ConsensusRule,
    /// Fewer marks than this on any criterion makes a proposal incomplete.
    #[serde(default = "defaults::min_sheets")]
    pub min_sheets: u32,
    /// The steps that order proposals with the same total.
    #[serde(default)]
    pub tie_break: Vec<TieStep>,
    /// The public draw behind the step `Lot`, named beforehand.
    #[serde(default)]
    pub lot: Option<Lot>,
    /// How the ranking is fitted to the budget; without it `Targets` where the
    /// call has targets, else `InOrderStop`.
    #[serde(default)]
    pub strategy: Option<StrategyName>,
    /// Whether the chair fills in score sheets too.
    #[serde(default)]
    pub chair_scores: bool,
    /// Whether chair and secretary may see marks while scoring is open.
    #[serde(default)]
    pub marks_shown_in_scoring: bool,
}

/// One source of the budget.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The fund, such as `AMIF`.
    pub name: String,
    /// What it pays in all.
    pub amount: Money,
}

/// The rules of a single grant.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Grant {
    /// The highest grant.
    pub max: Option<Money>,
    /// What happens to a request above the highest grant.
    pub over_max: OverMax,
    /// The lowest own contribution, as a share of the total cost (`"0.50"`).
    pub own_share_min: Option<Decimal>,
    /// Whether less than the request may be awarded.
    pub partial: Option<Partial>,
}

/// What happens to a request above the highest grant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum OverMax {
    /// The proposal is ineligible.
    #[default]
    Refuse,
    /// The request counts as the highest grant.
    Cap,
}

/// The least that may be awarded to one proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Partial {
    /// The minimum that the proposal states itself.
    OwnMinimum,
    /// A share of the request, rounded up to the cent.
    Share(Decimal),
}

/// A minimum number of awards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// What is counted.
    pub of: TargetOf,
    /// How many awards at least.
    pub at_least: u32,
}

/// What a target counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TargetOf {
    /// Every award.
    All,
    /// Awards of one class.
    Class(ClassId),
}

/// What the evaluators mark.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// The id, such as `pillar`.
    pub id: CriterionId,
    /// The name that people read.
    pub label: String,
    /// How heavily the criterion counts.
    #[serde(default = "defaults::weight")]
    pub weight: Decimal,
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

/// How marks become a total, and where it is rounded (always half-up).
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

/// One step that orders proposals with the same total.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TieStep {
    /// While the class's target is not filled by those placed higher, its members go first.
    CoversTarget(ClassId),
    /// The better merged mark on a criterion.
    Criterion(CriterionId),
    /// The total as an exact fraction of unrounded merged marks.
    UnroundedTotal,
    /// The lower request.
    LowerRequest,
    /// Members of a class go first.
    Class(ClassId),
    /// The earlier submission.
    EarlierSubmission,
    /// A public draw: ascending SHA-256 of seed, newline and id.
    Lot,
    /// The id in ascending order.
    Id,
}

/// The public draw that decides what the tie-break leaves open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lot {
    /// The public source of the seed, named before scoring opens.
    pub source: String,
    /// When the seed is drawn, after scoring closes (local time).
    pub draw: civil::DateTime,
}

/// How the ranking is fitted to the budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum StrategyName {
    /// Down the ranking; stop at the first that does not fit.
    InOrderStop,
    /// Down the ranking; pass over what does not fit.
    InOrderSkip,
    /// Down the ranking; award what still lets every target be met.
    Targets,
    /// The feasible set with the highest total score.
    BestTotal,
}

impl StrategyName {
    /// Every strategy, in the order in which screens show them.
    pub const ALL: [StrategyName; 4] = [
        StrategyName::Targets,
        StrategyName::InOrderSkip,
        StrategyName::InOrderStop,
        StrategyName::BestTotal,
    ];

    /// The name on the command line and in JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            StrategyName::InOrderStop => "in-order-stop",
            StrategyName::InOrderSkip => "in-order-skip",
            StrategyName::Targets => "targets",
            StrategyName::BestTotal => "best-total",
        }
    }
}

impl Call {
    /// The strategy of the official result.
    #[must_use]
    pub fn strategy(&self) -> StrategyName {
        self.strategy.unwrap_or(if self.targets.is_empty() {
            StrategyName::InOrderStop
        } else {
            StrategyName::Targets
        })
    }

    /// The criterion with this id.
    #[must_use]
    pub fn criterion(&self, id: &CriterionId) -> Option<&Criterion> {
        self.criteria.iter().find(|criterion| criterion.id == *id)
    }

    /// The class with this id.
    #[must_use]
    pub fn class(&self, id: &ClassId) -> Option<&Class> {
        self.classes.iter().find(|class| class.id == *id)
    }

    /// Whether members of this role fill in score sheets.
    #[must_use]
    pub fn scores(&self, role: Role) -> bool {
        match role {
            Role::Evaluator | Role::External => true,
            Role::Chair => self.chair_scores,
            Role::Secretary | Role::Observer => false,
        }
    }

    /// The criteria that a role scores, in the call's order.
    pub fn criteria_of(&self, role: Role) -> impl Iterator<Item = &Criterion> {
        let scores = self.scores(role);
        self.criteria.iter().filter(move |c| scores && (c.roles.is_empty() || c.roles.contains(&role)))
    }

    /// The minimum number of awards of a class, 0 without a target.
    #[must_use]
    pub fn target_of(&self, class: &ClassId) -> u32 {
        let wanted = TargetOf::Class(class.clone());
        self.targets.iter().filter(|target| target.of == wanted).map(|t| t.at_least).max().unwrap_or(0)
    }
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

/// What a call gets when it leaves a field out.
mod defaults {
    use rust_decimal::Decimal;

    pub(super) fn language() -> String {
        "nl".to_owned()
    }
    pub(super) fn currency() -> String {
        "EUR".to_owned()
    }
    pub(super) fn min_sheets() -> u32 {
        1
    }
    pub(super) fn weight() -> Decimal {
        Decimal::ONE
    }
}
