//! Who of an open tie may come next. Where the chain fills a target up in the
//! midst of a tie, not every member may.

use crate::domain::placing::PlacingStep;

use super::contest::Contest;

/// Those of `waiting` that the chain allows to come next, once `placed` of the same
/// tie stand above them. `tie` holds all its members, who stand together.
pub(super) fn first_of(contest: &Contest, tie: &[usize], placed: &[usize], waiting: &[usize]) -> Vec<usize> {
    let mut first = waiting.to_vec();
    let Some(&start) = tie.first() else { return first };
    let number = contest.candidates[start].tie.and_then(|tie| usize::try_from(tie).ok());
    let Some(steps) = number.and_then(|number| contest.placing.get(number)) else { return first };
    for step in steps {
        match step {
            PlacingStep::CoversTarget { class, at_least } => {
                let Ok(class) = u8::try_from(*class) else { continue };
                let is_member = |index: &usize| contest.candidates[*index].classes.contains(class);
                let above = (0..start).chain(placed.iter().copied()).filter(is_member).count();
                if above < *at_least as usize && first.iter().any(is_member) {
                    first.retain(is_member);
                }
            }
            PlacingStep::Sorted(places) => {
                let place = |index: &usize| places.get(index - start).copied().unwrap_or(usize::MAX);
                let least = first.iter().map(place).min();
                first.retain(|index| Some(place(index)) == least);
            }
        }
    }
    first
}
