//! What budget it would take: to fund the next ones on the reserve list, or to
//! meet every target. For the chair whose budget may still be raised.

use crate::domain::force::Force;
use crate::domain::money::Money;

use super::coded::{Coded, Ledger};
use super::completion::Pool;
use super::contest::{Contest, Strategy};
use super::error::SelectError;
use super::selection::{Decision, Outcome, Reason};
use super::strategies::select;
use super::targets::MinimaInReach;

/// The least budget under which the strategy awards `count` more of the
/// present reserve list, from its top and together with everybody ranked above
/// them, their full requests, with every target met that the number of
/// candidates allows. Whoever finds the lead full by then is passed over. None where the reserve list is too short for that,
/// where lead limits then leave nobody to fill a target, and under
/// `BestTotal`, whose awards do not follow the ranking.
///
/// The figure is the sum of those requests, of everything forced in, and of the
/// cheapest completion of the targets below.
///
/// # Errors
/// Those of [`select`](super::select).
pub fn budget_for_next(
    contest: &Contest,
    strategy: Strategy,
    count: usize,
) -> Result<Option<Money>, SelectError> {
    let selection = select(contest, strategy)?;
    if count == 0 {
        return Ok(Some(contest.budget));
    }
    if strategy == Strategy::BestTotal {
        return Ok(None);
    }
    let waits = |index: usize| {
        let Decision { outcome, reason } = &selection.decisions[index];
        *outcome == Outcome::Reserve && !matches!(reason, Reason::LeadMaximum { .. })
    };
    let plenty = plenty(contest);
    let coded = Coded::new(&plenty);
    let mut ledger = Ledger::open(&coded, &[])?;
    let open = || (0..coded.masks.len()).filter(|&i| plenty.candidates[i].forced.is_none());
    let mut pool = Pool::new(&coded, open());
    let settled = MinimaInReach::within_reach(&coded, &ledger, &mut pool)?;
    let mut funded = 0;
    for index in open() {
        pool.remove(index);
        if ledger.full_lead(&coded, index).is_some() {
            continue;
        }
        ledger.award(&coded, index, coded.cost(index));
        funded += usize::from(waits(index));
        if funded == count {
            break;
        }
    }
    if funded < count {
        return Ok(None);
    }
    let reserve = if strategy == Strategy::Targets {
        pool.least(&coded, &ledger, &settled.aims, None)?
    } else {
        Some(Money::ZERO)
    };
    let awarded = plenty.budget - ledger.left;
    Ok(reserve.map(|reserve| awarded + reserve))
}

/// The least budget under which some set meets every target, and `Targets`
/// awards one; part awards count with their minima. None where there are too
/// few candidates whatever the money.
///
/// # Errors
/// Those of [`select`](super::select), ties excepted.
pub fn budget_for_targets(contest: &Contest) -> Result<Option<Money>, SelectError> {
    contest.validate()?;
    let plenty = plenty(contest);
    let coded = Coded::new(&plenty);
    let ledger = Ledger::open(&coded, &[])?;
    let open = (0..coded.masks.len()).filter(|&i| plenty.candidates[i].forced.is_none());
    let mut pool = Pool::new(&coded, open);
    let least = pool.least(&coded, &ledger, &coded.declared(), None)?;
    let forced = plenty.budget - ledger.left;
    Ok(least.map(|least| forced + least))
}

/// The contest with money for everybody.
fn plenty(contest: &Contest) -> Contest {
    let wanted = |forced: Option<Force>| forced != Some(Force::Out);
    let asking = contest.candidates.iter().filter(|c| wanted(c.forced));
    Contest { budget: asking.map(|candidate| candidate.cost).sum(), ..contest.clone() }
}
