//! The call for proposals: everything that `call.ron` declares beforehand.
//!
//! The types mirror the criteria file field by field; what a call leaves out
//! gets the defaults that stand here. `toets check` says what does not fit.

mod award;
mod blind;
mod duration;
mod order;
mod question;
mod scoring;

pub use award::{Envelope, Grant, Limit, OverMax, Partial, Source, Target, TargetOf};
pub use blind::{Blind, Veil};
pub use duration::Duration;
pub use order::{Draw, Lot, ReadingOrder, StrategyName, TieStep};
pub use question::{Asks, ChecklistItem, EligibilityQuestion, Fails};
pub use scoring::{Block, ConsensusRule, Criterion, Merge, ThresholdOn, Total, TotalForm};

use serde::{Deserialize, Serialize};

use crate::domain::class::Class;
use crate::domain::id::{ClassId, CriterionId, QuestionId};
use crate::domain::identity::Region;
use crate::domain::moment::Deadline;
use crate::domain::party::LeadKind;
use crate::domain::role::Role;

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
    /// Until when a proposal may be submitted: the end of a day, or an hour.
    #[serde(default)]
    pub deadline: Option<Deadline>,
    /// Where the money comes from; the budget is the sum.
    #[serde(default)]
    pub budget: Vec<Source>,
    /// What one grant may be.
    #[serde(default)]
    pub grant: Grant,
    /// The kinds of organisation that may lead; empty: any.
    #[serde(default)]
    pub lead: Vec<LeadKind>,
    /// The regions in which a local authority that leads may lie; empty: any.
    #[serde(default)]
    pub lead_region: Vec<Region>,
    /// At most this many proposals per lead compete: those that were submitted first.
    #[serde(default)]
    pub max_applications_per_lead: Option<u32>,
    /// At most this many awards per lead.
    #[serde(default)]
    pub max_per_lead: Option<u32>,
    /// At least this many organisations beside the lead with the role partner.
    #[serde(default)]
    pub min_partners: Option<u32>,
    /// How long a project may last.
    #[serde(default)]
    pub duration: Option<Duration>,
    /// What a person looks up before a proposal may compete.
    #[serde(default)]
    pub eligibility: Vec<EligibilityQuestion>,
    /// Classes of proposals that targets and tie-breaks count.
    #[serde(default)]
    pub classes: Vec<Class>,
    /// Minimum numbers of awards, in the order in which they give way.
    #[serde(default)]
    pub targets: Vec<Target>,
    /// Maximum numbers of awards.
    #[serde(default)]
    pub limits: Vec<Limit>,
    /// The least and the most money of classes; the least give way in this
    /// order, after the targets.
    #[serde(default)]
    pub envelopes: Vec<Envelope>,
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
    /// The public draw behind the step `Lot` and behind `draw`, named beforehand.
    #[serde(default)]
    pub lot: Option<Lot>,
    /// What the public draw decides beside ties.
    #[serde(default)]
    pub draw: Option<Draw>,
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
    /// Until when evaluators, externals and observers do not learn who is behind a
    /// proposal; without it they know from the beginning.
    #[serde(default)]
    pub blind: Option<Blind>,
    /// Whether every proposal has a rapporteur among its readers, who writes the
    /// committee's text.
    #[serde(default)]
    pub rapporteur: bool,
    /// In which order a member finds the proposals at the desk.
    #[serde(default)]
    pub reading_order: ReadingOrder,
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

    /// The question with this id.
    #[must_use]
    pub fn question(&self, id: &QuestionId) -> Option<&EligibilityQuestion> {
        self.eligibility.iter().find(|question| question.id == *id)
    }

    /// What people read of a criterion: its label; the id where there is none.
    #[must_use]
    pub fn criterion_label(&self, id: &CriterionId) -> String {
        self.criterion(id).map_or_else(|| id.to_string(), |criterion| criterion.label.clone())
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

/// What a call gets when it leaves a field out.
mod defaults {
    pub(super) fn language() -> String {
        "nl".to_owned()
    }
    pub(super) fn currency() -> String {
        "EUR".to_owned()
    }
    pub(super) fn min_sheets() -> u32 {
        1
    }
}
