//! What budget it would take: to fund the next ones on the reserve list, or to
//! meet every target. For the chair whose budget may still be raised.

use crate::domain::money::Money;

use super::coded::{Aims, Coded, Ledger};
use super::completion::{MOST_BRANCHES, Pool};
use super::contest::{Contest, Strategy};
use super::error::SelectError;
use super::selection::{Outcome, Reason, Selection};
use super::strategies::select;

/// Most budgets that are tried for the next awards.
pub const MOST_TRIED: u32 = 200;

/// What budgets fund more awards than the present one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NextBudgets {
    /// The least budget under which at least one award more is made than now, two
    /// more, and so on.
    pub budgets: Vec<Money>,
    /// The budget on the way under which an open tie would decide; what more it
    /// takes hangs on that.
    pub tie: Option<Money>,
    /// Why nothing is said of more awards, where that is not because there are none.
    pub unfinished: Option<Unfinished>,
}

/// Why the count of budgets ended before its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfinished {
    /// So many budgets were tried: [`MOST_TRIED`].
    Budgets(u32),
    /// Whether some minimum can be met was not found out within so many branches of
    /// the search: [`MOST_BRANCHES`].
    Branches(u32),
}

/// The budget that meets every target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetsBudget {
    /// The least.
    Least(Money),
    /// None: there are too few candidates whatever the money.
    Never,
    /// Nobody knows: the search for it ended after so many branches.
    NotDecided(u32),
}

/// The least budgets above the present one under which the strategy makes at
/// least 1 to `most` awards more than now. From one budget to the next at which
/// some decision can change the strategy runs again: with more money it may award
/// fewer, where a dear proposal takes what two cheap ones had. Empty under
/// `BestTotal`, whose awards do not follow the ranking.
///
/// # Errors
/// Those of [`select`](super::select).
pub fn budgets_for_next(
    contest: &Contest,
    strategy: Strategy,
    most: usize,
) -> Result<NextBudgets, SelectError> {
    let mut found = NextBudgets::default();
    let mut then = contest.clone();
    let mut selection = select(contest, strategy)?;
    let present = selection.awards().count();
    if strategy == Strategy::BestTotal {
        return Ok(found);
    }
    for _ in 0..MOST_TRIED {
        if found.budgets.len() >= most {
            return Ok(found);
        }
        let more = match next_change(&then, &selection) {
            Ok(Some(more)) => more,
            Ok(None) => return Ok(found),
            Err(SelectError::SearchTooLong { most }) => {
                found.unfinished = Some(Unfinished::Branches(most));
                return Ok(found);
            }
            Err(error) => return Err(error),
        };
        then.budget += more;
        selection = match select(&then, strategy) {
            Ok(selection) => selection,
            Err(SelectError::UnresolvedTie { .. }) => {
                found.tie = Some(then.budget);
                return Ok(found);
            }
            Err(error) => return Err(error),
        };
        let awards = selection.awards().count().saturating_sub(present);
        while found.budgets.len() < awards.min(most) {
            found.budgets.push(then.budget);
        }
    }
    found.unfinished = (found.budgets.len() < most).then_some(Unfinished::Budgets(MOST_TRIED));
    Ok(found)
}

/// By how much the budget has to grow at least before any decision can change;
/// none where more money changes nothing.
fn next_change(contest: &Contest, selection: &Selection) -> Result<Option<Money>, SelectError> {
    if selection.is_undecided() {
        return Err(SelectError::SearchTooLong { most: MOST_BRANCHES });
    }
    let mut least: Option<Money> = None;
    let mut lacks = |more: Money| {
        if more > Money::ZERO {
            least = Some(least.map_or(more, |least| least.min(more)));
        }
    };
    let mut paid = vec![Money::ZERO; contest.envelopes.len()];
    let mut pay = |index: usize, amount: Money| {
        let candidate = &contest.candidates[index];
        for (paid, _) in paid.iter_mut().zip(&contest.envelopes).filter(|(_, one)| one.of.counts(candidate)) {
            *paid += amount;
        }
        let envelopes = paid.iter().zip(&contest.envelopes).filter(|(_, one)| one.of.counts(candidate));
        envelopes.filter_map(|(paid, one)| Some(one.at_most? - *paid)).min().unwrap_or(Money::MAX)
    };
    let first = |reason: &Reason| matches!(reason, Reason::ForcedIn { .. } | Reason::Standing { .. });
    for (index, amount) in selection.awards().filter(|(index, _)| first(&selection.decisions[*index].reason))
    {
        pay(index, amount);
    }
    for (index, decision) in selection.decisions.iter().enumerate() {
        // What the envelopes of an award still have room for after it.
        let room = match decision.outcome {
            Outcome::Awarded(amount) if !first(&decision.reason) => pay(index, amount),
            Outcome::Awarded(_) | Outcome::Reserve | Outcome::Refused | Outcome::Withdrawn => Money::ZERO,
        };
        match &decision.reason {
            Reason::BudgetExhausted { left, asked, minimum, stopped_at: None } => {
                lacks(minimum.unwrap_or(*asked) - *left);
            }
            Reason::SetAsideForTarget { left, asked, minimum, reserve: Some(reserve), .. } => {
                lacks(minimum.unwrap_or(*asked) + *reserve - *left);
            }
            Reason::AwardedInPart { left, asked, envelope, .. } => {
                let Outcome::Awarded(amount) = decision.outcome else { continue };
                // What an envelope cuts, more money does not mend, but it may go on to others.
                let more = (*asked - amount).min(room);
                let by_budget = envelope.is_none_or(|one| one.room >= *left);
                lacks(if more == Money::ZERO && by_budget { Money::from_cents(1) } else { more });
                if more > Money::ZERO && contest.envelopes.is_empty() {
                    // Until then it takes all that comes.
                    break;
                }
            }
            Reason::BudgetExhausted { stopped_at: Some(_), .. }
            | Reason::SetAsideForTarget { reserve: None, .. }
            | Reason::Awarded { .. }
            | Reason::AwardedForTarget { .. }
            | Reason::ForcedIn { .. }
            | Reason::Standing { .. }
            | Reason::ForcedOut
            | Reason::Withdrawn
            | Reason::LeadMaximum { .. }
            | Reason::ClassMaximum { .. }
            | Reason::EnvelopeFull { .. }
            | Reason::NotInBestTotal { .. } => (),
        }
    }
    if selection.targets.iter().any(|one| one.lowered_to.is_some())
        || selection.envelopes.iter().any(|one| one.lowered_to.is_some())
    {
        let coded = Coded::new(contest);
        let ledger = Ledger::open(&coded, &[])?;
        let open = (0..coded.masks.len()).filter(|&i| contest.candidates[i].is_open());
        for aims in one_step_up(selection) {
            let least = Pool::new(&coded, open.clone()).least(&coded, &ledger, &aims, None)?;
            least.into_iter().for_each(|least| lacks(least - ledger.left));
        }
    }
    Ok(least)
}

/// For every lowered minimum: those before it as they were settled, and its own one
/// step higher.
fn one_step_up(selection: &Selection) -> Vec<Aims> {
    let mut settled =
        Aims { counts: vec![0; selection.targets.len()], sums: vec![Money::ZERO; selection.envelopes.len()] };
    let mut all = Vec::new();
    for (j, target) in selection.targets.iter().enumerate() {
        settled.counts[j] = target.lowered_to.unwrap_or(target.at_least);
        if target.lowered_to.is_some() {
            let mut higher = settled.clone();
            higher.counts[j] += 1;
            all.push(higher);
        }
    }
    for (j, envelope) in selection.envelopes.iter().enumerate() {
        settled.sums[j] = envelope.lowered_to.or(envelope.at_least).unwrap_or(Money::ZERO);
        if envelope.lowered_to.is_some() {
            let mut higher = settled.clone();
            higher.sums[j] += Money::from_cents(1);
            all.push(higher);
        }
    }
    all
}

/// The least budget under which some set meets every target, and `Targets`
/// awards one; part awards count with their minima.
///
/// # Errors
/// Those of [`select`](super::select), ties excepted.
pub fn budget_for_targets(contest: &Contest) -> Result<TargetsBudget, SelectError> {
    contest.validate()?;
    let plenty = plenty(contest);
    let coded = Coded::new(&plenty);
    let ledger = Ledger::open(&coded, &[])?;
    let open = (0..coded.masks.len()).filter(|&i| plenty.candidates[i].is_open());
    let mut pool = Pool::new(&coded, open);
    let forced = plenty.budget - ledger.left;
    match pool.least(&coded, &ledger, &coded.declared(), None) {
        Ok(Some(least)) => Ok(TargetsBudget::Least(forced + least)),
        Ok(None) => Ok(TargetsBudget::Never),
        Err(SelectError::SearchTooLong { most }) => Ok(TargetsBudget::NotDecided(most)),
        Err(error) => Err(error),
    }
}

/// The contest with money for everybody.
fn plenty(contest: &Contest) -> Contest {
    let asking = contest.candidates.iter().filter(|candidate| !candidate.is_out());
    Contest { budget: asking.map(|candidate| candidate.cost).sum(), ..contest.clone() }
}
