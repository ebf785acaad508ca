//! What a strategy is given: the candidates in rank order with what they ask,
//! the money, and the call's rules on targets, leads and part awards.
//! Built by the layer that knows proposals; read by every other file here.

use crate::domain::force::Force;
use crate::domain::money::Money;
use crate::domain::placing::PlacingStep;

use super::error::SelectError;

/// Largest score, in units of its last decimal: sums over any call stay far
/// inside 64 bits.
pub const LARGEST_SCORE: i64 = 10_000_000_000_000;
/// Largest single amount, in cents.
const LIMIT: i64 = LARGEST_SCORE;
/// Most targets that one call may declare, and as many limits and envelopes.
const TARGETS: usize = 64;

/// One call at the moment of selection.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contest {
    /// The money to divide.
    pub budget: Money,
    /// The candidates in rank order, best first; everywhere in this module a
    /// candidate is named by its index here.
    pub candidates: Vec<Candidate>,
    /// The targets in the order in which the call lists them.
    pub targets: Vec<NumberedTarget>,
    /// The limits in the order in which the call lists them.
    pub limits: Vec<NumberedLimit>,
    /// The envelopes in the order in which the call lists them.
    pub envelopes: Vec<NumberedEnvelope>,
    /// Per open tie, by its number: how its members are placed one by one. Empty,
    /// or no entry, where they may stand in every order.
    pub placing: Vec<Vec<PlacingStep>>,
    /// How many awards one lead may hold; none is no limit.
    pub max_per_lead: Option<u32>,
    /// Whether who finds its lead full is refused for good instead of waiting on
    /// the reserve list, as version 0.1.0 had it.
    pub full_lead_refuses: bool,
    /// Whether a candidate may be awarded less than it asks, down to its minimum.
    pub partial: bool,
}

/// One proposal that may be awarded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Candidate {
    /// What it asks.
    pub cost: Money,
    /// The least it can be awarded, where part awards are allowed; none is its cost.
    pub minimum: Option<Money>,
    /// Its total, in units of 10^-d with one d for the whole call.
    pub score: i64,
    /// The classes that it belongs to.
    pub classes: ClassSet,
    /// Its lead applicant, as a number; none where leads do not count.
    pub lead: Option<u32>,
    /// Members of one tie that the call's chain left open carry the same
    /// number and stand next to each other.
    pub tie: Option<u32>,
    /// What the chair decided beforehand, if anything.
    pub forced: Option<Force>,
    /// Whether it withdrew after the decision: it keeps its place and is awarded nothing.
    pub withdrawn: bool,
}

impl Candidate {
    /// Whether it is awarded nothing, whatever is left.
    #[must_use]
    pub fn is_out(&self) -> bool {
        self.withdrawn || self.forced == Some(Force::Out)
    }

    /// Whether it is forced in.
    #[must_use]
    pub fn is_in(&self) -> bool {
        !self.withdrawn && self.forced == Some(Force::In)
    }

    /// Whether the strategy decides on it.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.withdrawn && self.forced.is_none()
    }
}

/// A minimum number of awards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberedTarget {
    /// Which candidates count.
    pub of: Counted,
    /// How many of them are to be awarded at least.
    pub at_least: u32,
}

/// A maximum number of awards; it binds under every strategy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberedLimit {
    /// Which candidates count.
    pub of: Counted,
    /// How many of them are awarded at most.
    pub at_most: u32,
}

/// The least and the most money of some candidates together. The most binds
/// under every strategy, the least under `Targets` and `BestTotal`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberedEnvelope {
    /// Whose awards are summed.
    pub of: Counted,
    /// The least; none is nothing.
    pub at_least: Option<Money>,
    /// The most; none is no maximum.
    pub at_most: Option<Money>,
}

/// Which candidates a target, a limit or an envelope counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Counted {
    /// Every candidate.
    All,
    /// The candidates of one class.
    Class(u8),
}

impl Counted {
    /// Whether this candidate counts for the target.
    #[must_use]
    pub fn counts(self, candidate: &Candidate) -> bool {
        match self {
            Counted::All => true,
            Counted::Class(class) => candidate.classes.contains(class),
        }
    }
}

/// A set of classes, each a number from 0 to 255.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClassSet([u64; 4]);

impl ClassSet {
    /// The set without classes.
    pub const EMPTY: ClassSet = ClassSet([0; 4]);

    /// This set with one class more.
    #[must_use]
    pub const fn with(mut self, class: u8) -> ClassSet {
        self.0[(class >> 6) as usize] |= 1 << (class & 63);
        self
    }

    /// Whether the class is in the set.
    #[must_use]
    pub const fn contains(self, class: u8) -> bool {
        self.0[(class >> 6) as usize] & (1 << (class & 63)) != 0
    }
}

impl FromIterator<u8> for ClassSet {
    fn from_iter<I: IntoIterator<Item = u8>>(classes: I) -> ClassSet {
        classes.into_iter().fold(ClassSet::EMPTY, ClassSet::with)
    }
}

/// How the awards follow from the ranking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Strategy {
    /// Down the ranking, stop at the first that does not fit.
    InOrderStop,
    /// Down the ranking, pass over what does not fit.
    InOrderSkip,
    /// Down the ranking, award what leaves every target within reach.
    Targets,
    /// The feasible set with the highest total score.
    BestTotal,
}

impl Contest {
    /// The least that this candidate can be awarded: its minimum where part
    /// awards are allowed, else its cost.
    #[must_use]
    pub fn least(&self, index: usize) -> Money {
        let candidate = &self.candidates[index];
        match candidate.minimum {
            Some(minimum) if self.partial => minimum,
            _ => candidate.cost,
        }
    }

    /// Refuses what no strategy can count with.
    ///
    /// # Errors
    /// Negative or enormous amounts and scores, a minimum above the request,
    /// more than 64 targets, limits or envelopes, members of a tie that do not stand together.
    pub(super) fn validate(&self) -> Result<(), SelectError> {
        let sound = |amount: Money| (0..=LIMIT).contains(&amount.cents());
        if self.budget.cents() < 0 || self.budget.cents() > 1000 * LIMIT {
            return Err(SelectError::BudgetOutOfRange { budget: self.budget });
        }
        if self.targets.len() > TARGETS {
            return Err(SelectError::TooManyTargets { most: TARGETS, found: self.targets.len() });
        }
        let most = self.limits.len().max(self.envelopes.len());
        if most > TARGETS {
            return Err(SelectError::TooManyTargets { most: TARGETS, found: most });
        }
        let of = self.targets.iter().map(|one| one.of).chain(self.limits.iter().map(|one| one.of));
        let of = of.chain(self.envelopes.iter().map(|one| one.of));
        let groups = of.collect::<std::collections::HashSet<Counted>>().len();
        if groups > TARGETS {
            return Err(SelectError::TooManyTargets { most: TARGETS, found: groups });
        }
        let bounds = self.envelopes.iter().flat_map(|one| [one.at_least, one.at_most]).flatten();
        if let Some(budget) = bounds.into_iter().find(|bound| !(0..=1000 * LIMIT).contains(&bound.cents())) {
            return Err(SelectError::BudgetOutOfRange { budget });
        }
        let mut seen = std::collections::HashSet::new();
        let mut before = None;
        for (index, candidate) in self.candidates.iter().enumerate() {
            let minimum = candidate.minimum.unwrap_or(candidate.cost);
            if !sound(candidate.cost) || !sound(minimum) || minimum > candidate.cost {
                return Err(SelectError::AmountOutOfRange { index });
            }
            if candidate.score.unsigned_abs() > LARGEST_SCORE.unsigned_abs() {
                return Err(SelectError::ScoreOutOfRange { index });
            }
            if let Some(tie) = candidate.tie
                && before != Some(tie)
                && !seen.insert(tie)
            {
                return Err(SelectError::TieNotAdjacent { index });
            }
            before = candidate.tie;
        }
        Ok(())
    }
}
