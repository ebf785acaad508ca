//! The selection under each strategy, recounted before it leaves.

use super::best_total::best_total;
use super::check::check;
use super::error::SelectError;
use super::in_order;
use super::problem::{Problem, Strategy};
use super::selection::Selection;
use super::terms::{Standing, Terms};

/// The selection under a strategy.
///
/// # Errors
/// A tie that matters to the money, forced candidates that do not fit, amounts
/// that cannot be counted with.
pub fn select(problem: &Problem, strategy: Strategy) -> Result<Selection, SelectError> {
    run(problem, strategy, &[])
}

/// The same while these awards stand already.
pub(super) fn run(
    problem: &Problem,
    strategy: Strategy,
    standing: &[Standing],
) -> Result<Selection, SelectError> {
    problem.validate()?;
    let terms = Terms::new(problem);
    let selection = match strategy {
        Strategy::InOrderStop => in_order::stop(&terms, standing)?,
        Strategy::InOrderSkip => in_order::skip(&terms, standing)?,
        Strategy::Targets => in_order::targets(&terms, standing)?,
        Strategy::BestTotal => best_total(problem, standing)?,
    };
    check(problem, &selection).map_err(SelectError::Internal)?;
    Ok(selection)
}
