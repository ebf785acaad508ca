//! What a call says of order: the tie-break chain, the lot, the strategy, and
//! in which order a member reads.

use jiff::civil;
use serde::{Deserialize, Serialize};

use crate::domain::digest::sha256;
use crate::domain::id::{ClassId, CriterionId, MemberId, ProposalId};
use crate::domain::identity::ids::natural_key;
use crate::domain::phrase::Phrase;

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
    /// The id in ascending order; numbers in an id count as numbers.
    Id,
}

/// The public draw that decides what the tie-break leaves open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lot {
    /// The public source of the seed, named before scoring opens.
    pub source: String,
    /// When the seed is drawn, after scoring closes (local time).
    #[serde(deserialize_with = "crate::domain::moment::hour")]
    pub draw: civil::DateTime,
}

/// What the public draw decides beside the ties that the chain leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Draw {
    /// Who of the proposals that the marks cannot tell apart from the funding
    /// line goes first: those whose rank, as the model of expected ranks
    /// sees it, may lie on either side of the last award. The chair puts the
    /// group on the record before the seed is known.
    TooCloseToCall,
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

    /// The name that people read.
    #[must_use]
    pub fn phrase(self) -> Phrase {
        Phrase::new(match self {
            StrategyName::InOrderStop => "strategy-in-order-stop",
            StrategyName::InOrderSkip => "strategy-in-order-skip",
            StrategyName::Targets => "strategy-targets",
            StrategyName::BestTotal => "strategy-best-total",
        })
    }

    /// The same in two words, for a cell.
    #[must_use]
    pub fn short(self) -> Phrase {
        Phrase::new(match self {
            StrategyName::InOrderStop => "chair-strategy-in-order-stop",
            StrategyName::InOrderSkip => "chair-strategy-in-order-skip",
            StrategyName::Targets => "chair-strategy-targets",
            StrategyName::BestTotal => "chair-strategy-best-total",
        })
    }
}

/// In which order a member finds the proposals to read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReadingOrder {
    /// By id, the same for everyone; numbers in an id count as numbers.
    #[default]
    ById,
    /// Drawn for each member: ascending SHA-256 of member id, newline and
    /// proposal id. No proposal is then read first, or tired, by everyone.
    Drawn,
}

impl ReadingOrder {
    /// Puts what a member reads in this order.
    pub fn arrange<T>(self, member: &MemberId, items: &mut [T], id: impl Fn(&T) -> &ProposalId) {
        match self {
            ReadingOrder::ById => {
                items.sort_by_cached_key(|item| (natural_key(id(item).as_str()), id(item).clone()));
            }
            ReadingOrder::Drawn => {
                items.sort_by_cached_key(|item| sha256(format!("{member}\n{}", id(item)).as_bytes()));
            }
        }
    }
}
