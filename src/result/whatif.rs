//! What if: changes applied to a copy of the round, and the difference to the
//! official result. Never official, and nothing of it is kept by itself.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use crate::domain::call::{Merge, Target};
use crate::domain::id::ProposalId;
use crate::domain::money::Money;
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::domain::scenario::Change;
use crate::rank::ranking::{Ranking, rank};
use crate::result::contest::explain;
use crate::result::error::FitError;
use crate::result::fit::{Fit, fit_ranking};
use crate::result::standing::awards;
use crate::round::Round;
use crate::select::{Contest, select};

/// What changes against the official result.
#[derive(Clone, Debug)]
pub struct Difference {
    /// The fit with the changes; never official.
    pub fit: Fit,
    /// Who is awarded now and was not.
    pub comes_in: Vec<ProposalId>,
    /// Who was awarded and no longer is.
    pub goes_out: Vec<ProposalId>,
    /// Who has another rank, with both; none is not ranked.
    pub moved: Vec<(ProposalId, Option<usize>, Option<usize>)>,
}

/// The round with the changes, as if nothing were decided. Without a member the call
/// asks for as many marks as before: what then has too few becomes incomplete.
#[must_use]
pub fn changed(round: &Round, changes: &[Change]) -> Round {
    let mut round = round.clone();
    if round.phase == Phase::Decided {
        round.phase = Phase::Deliberation;
    }
    for change in changes {
        apply(&mut round, change);
    }
    if let Merge::TrimmedMean(dropped) = round.call.merge {
        round.call.min_sheets = round.call.min_sheets.max(dropped.saturating_mul(2).saturating_add(1));
    }
    round
}

fn apply(round: &mut Round, change: &Change) {
    let call = &mut round.call;
    match change.clone() {
        Change::Weight { criterion, to } => {
            for one in call.criteria.iter_mut().filter(|one| one.id == criterion) {
                one.weight = to;
            }
        }
        Change::Threshold { criterion: Some(criterion), to } => {
            for one in call.criteria.iter_mut().filter(|one| one.id == criterion) {
                one.threshold = to;
            }
        }
        Change::Threshold { criterion: None, to } => call.total.threshold = to,
        Change::Merge { to } => call.merge = to,
        Change::Budget { source, to } => {
            round.rulings.budget.insert(source, to);
        }
        Change::Target { of, at_least } => match call.targets.iter_mut().find(|target| target.of == of) {
            Some(target) => target.at_least = at_least,
            None => call.targets.push(Target { of, at_least }),
        },
        Change::Without { member } => {
            for sheets in round.sheets.values_mut() {
                sheets.remove(&member);
            }
        }
        Change::Strategy { to } => call.strategy = Some(to),
    }
}

/// Whether changes leave every award where it is: more money for what is decided finds
/// the reserve list. Everything else asks what would have come out.
#[must_use]
pub fn keeps_awards(round: &Round, changes: &[Change]) -> bool {
    let of_money = |change: &Change| match change {
        Change::Budget { .. } => true,
        Change::Weight { .. }
        | Change::Threshold { .. }
        | Change::Merge { .. }
        | Change::Target { .. }
        | Change::Without { .. }
        | Change::Strategy { .. } => false,
    };
    round.phase == Phase::Decided && changes.iter().all(of_money)
}

/// The official fit with another budget, in which every award stands.
fn with_budget(round: &Round, official: &Fit, budget: Money) -> Result<Fit, FitError> {
    let spent = official.selection.spent;
    if budget < spent {
        let said = Phrase::new("whatif-below-awards").amount("spent", spent).amount("budget", budget);
        return Err(FitError::Refused(said));
    }
    let contest = Contest { budget, ..official.contest_from_here() };
    let selection = select(&contest, official.strategy.into())
        .map_err(|error| explain(round, &official.ranking, error))?;
    Ok(Fit { official: false, contest, selection, ..official.clone() })
}

/// The difference that changes make to the official fit of a round. Once it is decided,
/// another budget alone keeps every award.
///
/// # Errors
/// As `fit`; also weights that come to nothing.
pub fn what_if(round: &Round, official: &Fit, changes: &[Change]) -> Result<Difference, FitError> {
    let trial = changed(round, changes);
    let weights = trial.call.criteria.iter().map(|criterion| criterion.counted_weight());
    if trial.call.criteria.iter().any(|one| one.weight < Decimal::ZERO)
        || weights.max() <= Some(Decimal::ZERO)
    {
        return Err(FitError::Refused(Phrase::new("whatif-no-weight")));
    }
    let fit = if keeps_awards(round, changes) {
        with_budget(round, official, trial.budget())?
    } else {
        Fit { official: false, ..fit_ranking(&trial, rank(&trial), trial.call.strategy())? }
    };
    let ids = |fit: &Fit| -> BTreeSet<ProposalId> { awards(round, fit).into_keys().collect() };
    let (before, after) = (ids(official), ids(&fit));
    let (was, now) = (ranks(round, &official.ranking), ranks(round, &fit.ranking));
    let moved = round.proposals.iter().filter_map(|proposal| {
        let (was, now) = (was.get(&proposal.id).copied(), now.get(&proposal.id).copied());
        (was != now).then(|| (proposal.id.clone(), was, now))
    });
    Ok(Difference {
        comes_in: after.difference(&before).cloned().collect(),
        goes_out: before.difference(&after).cloned().collect(),
        moved: moved.collect(),
        fit,
    })
}

/// The rank of every candidate.
#[must_use]
pub fn ranks<'a>(round: &'a Round, ranking: &Ranking) -> BTreeMap<&'a ProposalId, usize> {
    ranking.ranked.iter().map(|placed| (&round.proposals[placed.proposal].id, placed.rank)).collect()
}
