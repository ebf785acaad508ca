//! Thresholds that are not reached, in words: which one, in which direction, and by
//! how much.

use crate::domain::call::{Call, ThresholdOn};
use crate::domain::id::BlockId;
use crate::domain::phrase::Phrase;
use crate::domain::scale::Best;
use crate::rank::assess::{Failure, FailureOn};

/// A threshold that is not reached.
#[must_use]
pub fn of_failure(call: &Call, failure: &Failure) -> Phrase {
    let (figure, threshold) = (failure.figure, failure.threshold.value);
    let what = subject(call, failure);
    let apart = (threshold - figure).abs();
    let id = match (best_end(call, failure), failure.threshold.strict, apart.is_zero()) {
        (Best::High, false, _) => "reason-below",
        (Best::Low, false, _) => "reason-above",
        (Best::High, true, false) => "reason-not-above",
        (Best::Low, true, false) => "reason-not-below",
        (Best::High, true, true) => "reason-not-above-equal",
        (Best::Low, true, true) => "reason-not-below-equal",
    };
    let said = Phrase::new(id).phrase("what", what).number("threshold", threshold);
    // Where a strict threshold is met to the letter there is no distance to name.
    if failure.threshold.strict && apart.is_zero() { said } else { said.number("apart", apart) }
}

/// Which end is best: points are always better the more there are.
fn best_end(call: &Call, failure: &Failure) -> Best {
    match &failure.on {
        FailureOn::Criterion(id) => call.criterion(id).map(|one| one.scale.best()).unwrap_or_default(),
        FailureOn::Block(_) | FailureOn::Total => Best::High,
    }
}

/// What was compared, with its figure.
fn subject(call: &Call, failure: &Failure) -> Phrase {
    let unweighted = call.total.threshold_on == ThresholdOn::Unweighted;
    match &failure.on {
        FailureOn::Criterion(id) => Phrase::new("threshold-criterion")
            .with("name", call.criterion_label(id))
            .number("figure", failure.figure),
        FailureOn::Block(id) => {
            let id_of = if unweighted { "threshold-block-unweighted" } else { "threshold-block" };
            Phrase::new(id_of).with("name", block_label(call, id)).number("figure", failure.figure)
        }
        FailureOn::Total => {
            let id_of = if unweighted { "threshold-total-unweighted" } else { "threshold-total" };
            Phrase::new(id_of).number("figure", failure.figure)
        }
    }
}

/// What people read of a block: its label; the id where there is none.
fn block_label(call: &Call, id: &BlockId) -> String {
    let label = call.blocks.iter().find(|block| block.id == *id).map(|block| block.label.clone());
    label.filter(|label| !label.is_empty()).unwrap_or_else(|| id.to_string())
}
