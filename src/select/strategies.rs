//! The selection under each strategy, recounted before it leaves.

use super::best_total::best_total;
use super::check::check;
use super::coded::{Coded, StandingAward};
use super::contest::{Contest, Strategy};
use super::error::SelectError;
use super::in_order;
use super::selection::Selection;

/// The selection under a strategy.
///
/// # Errors
/// A tie that matters to the money, forced candidates that do not fit, amounts
/// that cannot be counted with.
pub fn select(contest: &Contest, strategy: Strategy) -> Result<Selection, SelectError> {
    run(contest, strategy, &[])
}

/// The same while these awards stand already.
pub(super) fn run(
    contest: &Contest,
    strategy: Strategy,
    standing: &[StandingAward],
) -> Result<Selection, SelectError> {
    contest.validate()?;
    let coded = Coded::new(contest);
    let selection = match strategy {
        Strategy::InOrderStop => in_order::stop(&coded, standing)?,
        Strategy::InOrderSkip => in_order::skip(&coded, standing)?,
        Strategy::Targets => in_order::targets(&coded, standing)?,
        Strategy::BestTotal => best_total(contest, standing)?,
    };
    check(contest, &selection).map_err(SelectError::Internal)?;
    Ok(selection)
}
