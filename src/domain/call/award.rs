//! What a call says of the money: its sources, the single grant, the targets.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::domain::call::Call;
use crate::domain::id::ClassId;
use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::domain::proposal::Proposal;

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
    /// The lowest request that may compete.
    pub min: Option<Money>,
    /// The highest grant.
    pub max: Option<Money>,
    /// What happens to a request above the highest grant.
    pub over_max: OverMax,
    /// The lowest own contribution, as a share of the total cost (`"0.50"`).
    pub own_share_min: Option<Decimal>,
    /// The highest grant as a share of the total cost (`"0.50"`), of the project and of
    /// each partner, rounded down to the cent.
    pub share_max: Option<Decimal>,
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

/// A maximum number of awards. It binds under every strategy and never gives way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// What is counted.
    pub of: TargetOf,
    /// How many awards at most.
    pub at_most: u32,
}

/// The least and the most money for the awards of a class together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// Whose awards are summed.
    pub of: TargetOf,
    /// The least: heeded by `Targets` and `BestTotal`, and lowered after the
    /// targets where it is out of reach.
    #[serde(default)]
    pub at_least: Option<Money>,
    /// The most: binds under every strategy and never gives way.
    #[serde(default)]
    pub at_most: Option<Money>,
}

/// What a target, a limit or an envelope counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TargetOf {
    /// Every award.
    All,
    /// Awards of one class.
    Class(ClassId),
}

impl TargetOf {
    /// What is counted, in JSON and in the sealed decision: `all` or the class.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            TargetOf::All => "all",
            TargetOf::Class(class) => class.as_str(),
        }
    }
}

impl Call {
    /// What a target counts, to be read.
    #[must_use]
    pub fn target_name(&self, target: usize) -> Phrase {
        self.counted_name(self.targets.get(target).map(|target| &target.of))
    }

    /// What a limit counts, to be read.
    #[must_use]
    pub fn limit_name(&self, limit: usize) -> Phrase {
        self.counted_name(self.limits.get(limit).map(|limit| &limit.of))
    }

    /// Whose awards an envelope sums, to be read.
    #[must_use]
    pub fn envelope_name(&self, envelope: usize) -> Phrase {
        self.counted_name(self.envelopes.get(envelope).map(|envelope| &envelope.of))
    }

    fn counted_name(&self, of: Option<&TargetOf>) -> Phrase {
        match of {
            Some(TargetOf::Class(id)) => {
                let class = self.class(id);
                let label = class.map(|class| class.label.as_str()).filter(|label| !label.is_empty());
                Phrase::new("target-class").with("label", label.unwrap_or(id.as_str()))
            }
            Some(TargetOf::All) | None => Phrase::new("target-all"),
        }
    }

    /// What an award would cost: the request, capped where the call caps.
    #[must_use]
    pub fn cost(&self, proposal: &Proposal) -> Money {
        match (self.grant.max, self.grant.over_max) {
            (Some(max), OverMax::Cap) => proposal.requested.min(max),
            _ => proposal.requested,
        }
    }

    /// The least that may be awarded, where the call allows a part.
    #[must_use]
    pub fn least(&self, proposal: &Proposal) -> Option<Money> {
        let cost = self.cost(proposal);
        match self.grant.partial.as_ref()? {
            Partial::OwnMinimum => Some(proposal.minimum.unwrap_or(cost).min(cost)),
            Partial::Share(share) => {
                let cents = Decimal::from(cost.cents()).checked_mul(*share)?.ceil();
                Money::from_decimal(cents / Decimal::ONE_HUNDRED).ok()
            }
        }
    }
}
