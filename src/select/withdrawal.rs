//! After the decision: what a withdrawal sets free goes to the reserve list,
//! and every award that stands keeps standing.

use std::collections::HashSet;

use super::coded::StandingAward;
use super::contest::{Contest, Strategy};
use super::error::SelectError;
use super::selection::Selection;
use super::strategies::run;

/// The selection in which the standing awards stay as they are and the
/// strategy runs over the rest, with the money left and the targets still
/// open. Whoever withdrew is so marked in `contest`; standing awards may be
/// given in any order. A target now out of reach shows in the outcome.
///
/// # Errors
/// A standing award that cannot be one, and those of [`select`](super::select).
pub fn after_withdrawal(
    contest: &Contest,
    strategy: Strategy,
    standing: &[StandingAward],
) -> Result<Selection, SelectError> {
    let mut seen = HashSet::new();
    let mut standing = standing.to_vec();
    standing.sort_unstable_by_key(|award| award.index);
    for &StandingAward { index, amount } in &standing {
        let sound = contest.candidates.get(index).is_some_and(|candidate| {
            let within = amount.cents() >= 0 && amount <= candidate.cost;
            within && !candidate.is_out()
        });
        if !sound || !seen.insert(index) {
            return Err(SelectError::StandingAward { index });
        }
    }
    run(contest, strategy, &standing)
}
