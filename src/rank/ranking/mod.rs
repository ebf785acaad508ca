//! The ranking of a round: who is ranked where and why, and who is not.

pub mod draw;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rust_decimal::Decimal;

use crate::domain::call::TieStep;
use crate::domain::eligibility::Ineligible;
use crate::domain::identity::ids::natural;
use crate::domain::placing::PlacingStep;
use crate::domain::proposal::Proposal;
use crate::rank::assess::{Assessment, Failure, Missing, assess};
use crate::rank::formula::Formula;
use crate::rank::order::{Chain, Decided, Decider, Keys};
use crate::rank::tie_break::{keys, steps};
use crate::round::Round;

pub use crate::rank::tie_break::lot;

/// The ranking of a round. Numbers are indexes into the round's proposals.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    /// Candidates in the order in which the money is given, best first. Where a
    /// public draw has put a group in order, ranks do not always ascend.
    pub ranked: Vec<Placed>,
    /// The other proposals, in the order of their ids.
    pub unranked: Vec<Unranked>,
    /// Ties that the chain leaves open, each in one of the orders that it allows.
    pub open_ties: Vec<Vec<usize>>,
}

impl Ranking {
    /// The candidates in the published order, that of totals and ties, with
    /// their places in `ranked`.
    #[must_use]
    pub fn published(&self) -> Vec<(usize, &Placed)> {
        let mut all: Vec<(usize, &Placed)> = self.ranked.iter().enumerate().collect();
        all.sort_by_key(|(at, placed)| placed.published(*at));
        all
    }
}

/// A candidate with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// The proposal.
    pub proposal: usize,
    /// 1 for the best; proposals in an open tie share a rank.
    pub rank: usize,
    /// The published total.
    pub total: Decimal,
    /// What the total is made of.
    pub assessment: Assessment,
    /// Membership, by class of the call.
    pub classes: Arc<[bool]>,
    /// What decided against a neighbour with the same total: the one above, or,
    /// for the first of them, the one below. Where that is an open tie: against
    /// the last of it, or the closest.
    pub decided_by: Option<Decider>,
    /// That neighbour, as an index into the round's proposals.
    pub decided_against: Option<usize>,
    /// The number of its open tie.
    pub open_tie: Option<usize>,
    /// Whether its applicant withdrew it after the decision, whose ranks stay.
    pub withdrawn: bool,
    /// Whether it withdrew while its tie was open, before the order of the others was
    /// decided: nothing comes to it in between.
    pub passed: bool,
    /// For a member of the group that the public draw has put in order: its place
    /// (from 0) in the order of totals and ties, which is the published one.
    pub drawn_from: Option<usize>,
}

impl Placed {
    /// The place in the published order of the candidate at place `at`.
    #[must_use]
    pub fn published(&self, at: usize) -> usize {
        self.drawn_from.unwrap_or(at)
    }
}

/// A proposal that is not ranked.
#[derive(Clone, Debug, PartialEq)]
pub struct Unranked {
    /// The proposal.
    pub proposal: usize,
    /// What its marks come to.
    pub assessment: Assessment,
    /// Why it is not ranked.
    pub why: Exclusion,
}

/// Why a proposal is not ranked.
#[derive(Clone, Debug, PartialEq)]
pub enum Exclusion {
    /// The applicant withdrew it.
    Withdrawn(String),
    /// It breaks rules of the call.
    Ineligible(Vec<Ineligible>),
    /// Marks or consensus are missing.
    Incomplete(Vec<Missing>),
    /// A threshold is not reached.
    BelowThreshold(Vec<Failure>),
}

impl Exclusion {
    /// Which of the four it is.
    #[must_use]
    pub fn kind(&self) -> ExclusionKind {
        match self {
            Exclusion::Withdrawn(_) => ExclusionKind::Withdrawn,
            Exclusion::Ineligible(_) => ExclusionKind::Ineligible,
            Exclusion::Incomplete(_) => ExclusionKind::Incomplete,
            Exclusion::BelowThreshold(_) => ExclusionKind::BelowThreshold,
        }
    }

    /// The status in JSON and tables.
    #[must_use]
    pub fn status(&self) -> &'static str {
        self.kind().status()
    }
}

/// Why a proposal is not ranked, without the figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExclusionKind {
    /// Marks or consensus are missing.
    Incomplete,
    /// A threshold is not reached.
    BelowThreshold,
    /// It breaks rules of the call.
    Ineligible,
    /// The applicant withdrew it.
    Withdrawn,
}

impl ExclusionKind {
    /// Every kind, in the order of the screens.
    pub const ALL: [ExclusionKind; 4] = [
        ExclusionKind::Incomplete,
        ExclusionKind::BelowThreshold,
        ExclusionKind::Ineligible,
        ExclusionKind::Withdrawn,
    ];

    /// The status in JSON and tables.
    #[must_use]
    pub fn status(self) -> &'static str {
        match self {
            ExclusionKind::Withdrawn => "withdrawn",
            ExclusionKind::Ineligible => "ineligible",
            ExclusionKind::Incomplete => "incomplete",
            ExclusionKind::BelowThreshold => "below-threshold",
        }
    }
}

/// Ranks a round.
#[must_use]
pub fn rank(round: &Round) -> Ranking {
    let formula = Formula::new(&round.call);
    let assessed = round.proposals.iter().map(|proposal| assess(round, &formula, proposal));
    rank_assessed(round, &formula, assessed)
}

/// Ranks a round whose proposals are assessed already, under the same formula
/// and in the order of the round: for a what-if that touches few of them.
#[must_use]
pub fn rank_assessed(
    round: &Round,
    formula: &Formula,
    assessed: impl IntoIterator<Item = Assessment>,
) -> Ranking {
    let mut candidates = Vec::new();
    let mut unranked = Vec::new();
    let proposals = round.proposals.iter().zip(round.ineligible()).enumerate();
    for ((index, (proposal, broken)), assessment) in proposals.zip(assessed) {
        match (exclusion(round, proposal, broken, &assessment), assessment.total) {
            (None, Some(total)) => candidates.push((index, total, assessment)),
            (Some(why), _) => unranked.push(Unranked { proposal: index, assessment, why }),
            // Every criterion has a mark, so only a total beyond the decimal's range gets here.
            (None, None) => {
                let why = Exclusion::Incomplete(assessment.missing.clone());
                unranked.push(Unranked { proposal: index, assessment, why });
            }
        }
    }
    let id = |at: usize| round.proposals[at].id.as_str();
    unranked.sort_by(|a, b| natural(id(a.proposal), id(b.proposal)));
    let (ranked, open_ties) = place(round, formula, candidates);
    let mut ranking = Ranking { ranked, unranked, open_ties };
    draw::fill(round, &mut ranking);
    ranking
}

/// Why a proposal is not a candidate. What withdraws after the decision keeps the rank
/// that the decision gave it.
fn exclusion(
    round: &Round,
    proposal: &Proposal,
    broken: Vec<Ineligible>,
    assessment: &Assessment,
) -> Option<Exclusion> {
    let marked = if !broken.is_empty() {
        Some(Exclusion::Ineligible(broken))
    } else if !assessment.missing.is_empty() {
        Some(Exclusion::Incomplete(assessment.missing.clone()))
    } else if !assessment.failures.is_empty() {
        Some(Exclusion::BelowThreshold(assessment.failures.clone()))
    } else {
        None
    };
    let withdrawn = round.rulings.withdrawn.get(&proposal.id);
    match withdrawn.filter(|_| marked.is_some() || !round.withdrew_after_decision(&proposal.id)) {
        Some(reason) => Some(Exclusion::Withdrawn(reason.clone())),
        None => marked,
    }
}

/// Puts the candidates in order, by total and then by the chain.
fn place(
    round: &Round,
    formula: &Formula,
    mut candidates: Vec<(usize, Decimal, Assessment)>,
) -> (Vec<Placed>, Vec<Vec<usize>>) {
    let id = |at: usize| round.proposals[at].id.as_str();
    candidates.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| natural(id(a.0), id(b.0))));
    let steps = steps(&round.call, round.rulings.lot.is_some());
    let keys: Vec<Keys> = candidates
        .iter()
        .map(|(index, _, assessment)| keys(round, formula, *index, assessment, &steps))
        .collect();
    let position: BTreeMap<&str, usize> =
        keys.iter().enumerate().map(|(at, key)| (key.id.as_str(), at)).collect();
    let rulings: Vec<Vec<usize>> = round
        .rulings
        .ties
        .iter()
        .map(|tie| {
            let mut named = BTreeSet::new();
            let known = tie.value.iter().filter_map(|id| position.get(id.as_str()).copied());
            known.filter(|at| named.insert(*at)).collect()
        })
        .collect();
    let chain = Chain { keys: &keys, steps: &steps, rulings: &rulings, ids: round.edition.id_order() };

    let totals: Vec<Decimal> = candidates.iter().map(|candidate| candidate.1).collect();
    let mut placed_in_class = vec![0; round.call.classes.len()];
    let mut places: Vec<Place> = Vec::with_capacity(candidates.len());
    let mut open_ties = Vec::new();
    let all: Vec<usize> = (0..candidates.len()).collect();
    for group in all.chunk_by(|&a, &b| totals[a] == totals[b]) {
        let before = placed_in_class.clone();
        let order = chain.order(group, &mut placed_in_class);
        let deciders = chain.deciders(&order, before);
        for (tier, deciders) in order.tiers.iter().zip(deciders) {
            let rank = places.len() + 1;
            let open_tie = (tier.len() > 1).then(|| {
                open_ties.push(tier.iter().map(|&at| candidates[at].0).collect());
                open_ties.len() - 1
            });
            let place =
                |(&at, decided)| Place { at, rank, decided, open_tie, passed: order.passed.contains(&at) };
            places.extend(tier.iter().zip(deciders).map(place));
        }
    }
    let proposals: Vec<usize> = candidates.iter().map(|candidate| candidate.0).collect();
    let classes: Vec<Arc<[bool]>> = keys.into_iter().map(|key| Arc::from(key.classes)).collect();
    let mut waiting: Vec<Option<(usize, Decimal, Assessment)>> = candidates.into_iter().map(Some).collect();
    let ranked = places
        .into_iter()
        .filter_map(|place| {
            let (proposal, total, assessment) = waiting[place.at].take()?;
            let classes = classes[place.at].clone();
            let Place { rank, decided, open_tie, passed, .. } = place;
            let decided_against = decided.as_ref().map(|decided| proposals[decided.against]);
            Some(Placed {
                proposal,
                rank,
                total,
                assessment,
                classes,
                decided_by: decided.map(|decided| decided.by),
                decided_against,
                open_tie,
                withdrawn: round.withdrew_after_decision(&round.proposals[proposal].id),
                passed,
                drawn_from: None,
            })
        })
        .collect();
    (ranked, open_ties)
}

/// A candidate's place before its figures are moved in.
struct Place {
    at: usize,
    rank: usize,
    decided: Option<Decided>,
    open_tie: Option<usize>,
    passed: bool,
}

/// How the chain places the members of an open tie one by one, in the order in
/// which they stand; empty where it leaves every order open.
#[must_use]
pub fn placing(round: &Round, ranking: &Ranking, tie: usize) -> Vec<PlacingStep> {
    let covers = |step: &TieStep| matches!(step, TieStep::CoversTarget(_));
    if !round.call.tie_break.iter().any(covers) {
        return Vec::new();
    }
    let steps = steps(&round.call, round.rulings.lot.is_some());
    let formula = Formula::new(&round.call);
    let members = ranking.ranked.iter().filter(|one| one.open_tie == Some(tie));
    let keys: Vec<Keys> =
        members.map(|one| keys(round, &formula, one.proposal, &one.assessment, &steps)).collect();
    let numbers: Vec<usize> = (0..keys.len()).collect();
    Chain { keys: &keys, steps: &steps, rulings: &[], ids: round.edition.id_order() }.placing(&numbers)
}

/// What set a candidate before the closest of some others, whoever stands
/// between them; all are places in `ranked`. `None` where nothing decided:
/// the totals differ, or they are in one open tie. The other is an index into the
/// round's proposals.
#[must_use]
pub fn decided_between(round: &Round, ranking: &Ranking, above: usize, below: &[usize]) -> Option<Decided> {
    let first = ranking.ranked.get(above)?;
    let decided = |other: &&Placed| {
        other.total == first.total && (first.open_tie.is_none() || first.open_tie != other.open_tie)
    };
    let others: Vec<&Placed> =
        below.iter().filter_map(|&at| ranking.ranked.get(at)).filter(decided).collect();
    let steps = steps(&round.call, round.rulings.lot.is_some());
    let formula = Formula::new(&round.call);
    let keys = |one: &Placed| keys(round, &formula, one.proposal, &one.assessment, &steps);
    let keys: Vec<Keys> = std::iter::once(first).chain(others.iter().copied()).map(keys).collect();
    let mut placed = vec![0; round.call.classes.len()];
    let own = first.published(above);
    let higher = ranking.ranked.iter().enumerate().filter(|(at, one)| one.published(*at) < own);
    for (_, higher) in higher {
        for (count, &is_member) in placed.iter_mut().zip(higher.classes.iter()) {
            *count += u32::from(is_member);
        }
    }
    let numbers: Vec<usize> = (1..keys.len()).collect();
    let ids = round.edition.id_order();
    let decided = Chain { keys: &keys, steps: &steps, rulings: &[], ids }.closest(0, &numbers, &placed)?;
    let against = others.get(decided.against.checked_sub(1)?)?.proposal;
    Some(Decided { by: decided.by, against })
}
