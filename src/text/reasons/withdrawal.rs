//! That a proposal was withdrawn, and what that ended.

use crate::domain::phrase::Phrase;
use crate::result::reader::Candid;
use crate::round::seen::SeenRound;
use crate::select::Outcome;

/// That a proposal was withdrawn, and why as far as its reader may know.
#[must_use]
pub fn of_withdrawal(round: &SeenRound, proposal: usize) -> Phrase {
    match round.rulings.withdrawn.get(&round.proposals[proposal].id) {
        Some(reason) if !reason.is_empty() => Phrase::new("reason-withdrawn").with("reason", reason),
        _ => Phrase::new("closed-withdrawn"),
    }
}

/// What it was before, and why it was withdrawn.
pub(super) fn of_withdrawn(one: &Candid<'_>) -> Vec<Phrase> {
    let (fit, index) = (one.fit(), one.index());
    let before = fit
        .before
        .as_ref()
        .and_then(|before| Some(before.fit.selection.decisions.get(*before.places.get(index)?)?.outcome));
    let lapses = match before {
        Some(Outcome::Awarded(amount)) => {
            Some(Phrase::new("reason-withdrawn-award").amount("amount", amount))
        }
        Some(Outcome::Reserve) => Some(Phrase::new("reason-withdrawn-reserve")),
        Some(Outcome::Refused | Outcome::Withdrawn) | None => None,
    };
    lapses.into_iter().chain([of_withdrawal(one.round(), fit.ranking.ranked[index].proposal)]).collect()
}
