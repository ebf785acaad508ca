//! What more money would fund: step by step, each step as large as the largest
//! grant, and the budgets that the next ones and the targets need.

use std::sync::Arc;

use crate::domain::committee::Member;
use crate::domain::money::Money;
use crate::rank::ranking::rank;
use crate::result::contest::explain;
use crate::result::error::FitError;
use crate::result::fit::{Fit, fit_ranking};
use crate::result::reader::{ReaderView, SeenFit};
use crate::round::Round;
use crate::select::{Budgets, Contest, SelectError, Strategy, TargetOutcome, budgets, difference, select};

/// How many steps are worked out.
const STEPS: i64 = 5;

/// How many next ones are worked out.
const NEXT: usize = 3;

/// A step where the call names no largest grant.
const STEP: Money = Money::from_cents(4_000_000);

/// What more money would fund.
#[derive(Debug)]
pub struct Extra {
    /// The present result, whose places the figures name.
    pub fit: SeenFit,
    /// The steps.
    pub steps: Vec<ExtraStep>,
    /// What budget funds the next ones, and what budget meets every target.
    pub budgets: Budgets,
}

/// One budget more.
#[derive(Debug)]
pub struct ExtraStep {
    /// The money on top of the present budget.
    pub extra: Money,
    /// What it does; a tie that would then decide stops the steps.
    pub result: Result<Funded, FitError>,
}

/// What a larger budget funds.
#[derive(Debug)]
pub struct Funded {
    /// Awards in all.
    pub awards: usize,
    /// Awarded then and not now, as places in the ranking.
    pub gains: Vec<usize>,
    /// Awarded now and not then.
    pub loses: Vec<usize>,
    /// The targets.
    pub targets: Vec<TargetOutcome>,
    /// What is left.
    pub left: Money,
}

/// What more money would fund under the call's own strategy.
///
/// # Errors
/// As `fit`.
pub fn extra(round: &Round, viewer: &Member) -> Result<Extra, FitError> {
    let fit = fit_ranking(round, rank(round), round.call.strategy())?;
    let strategy = Strategy::from(fit.strategy);
    let size = round.call.grant.max.unwrap_or(STEP);
    let mut steps = Vec::new();
    for number in 1..=STEPS {
        let extra = Money::from_cents(size.cents().saturating_mul(number));
        let result = funded(&fit, extra, strategy).map_err(|error| explain(round, &fit.ranking, error));
        steps.push(ExtraStep { extra, result });
    }
    let budgets =
        budgets(&fit.contest, strategy, NEXT).map_err(|error| explain(round, &fit.ranking, error))?;
    let view = Arc::new(ReaderView::new(round, &fit.ranking, viewer));
    Ok(Extra { fit: SeenFit::new(view, round, fit), steps, budgets })
}

fn funded(fit: &Fit, extra: Money, strategy: Strategy) -> Result<Funded, SelectError> {
    let budget = fit.contest.budget + extra;
    let then = select(&Contest { budget, ..fit.contest.clone() }, strategy)?;
    let (gains, loses) = difference(&then, &fit.selection);
    Ok(Funded { awards: then.awards().count(), gains, loses, left: then.left, targets: then.targets })
}
