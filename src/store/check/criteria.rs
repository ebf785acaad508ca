//! What is wrong in the criteria of a call: weights, scales, descriptors,
//! roles, and thresholds that every proposal passes or none can.

use num_traits::Zero;
use rust_decimal::Decimal;

use crate::domain::amount::DecimalSign;
use crate::domain::call::{Call, Criterion, ThresholdOn, TotalForm};
use crate::domain::mark::Written;
use crate::domain::phrase::Phrase;
use crate::domain::scale::{Best, Scale, Steps, Threshold, Word, words_alike};
use crate::rank::exact::{Exact, exact, round_half_away};
use crate::store::check::call::DECIMALS_MAX;
use crate::store::check::place::ValuePlace;
use crate::store::problem::Problem;

/// Everything that is wrong in the criteria and thresholds of a call.
pub(super) fn check_criteria(call: &Call, place: &ValuePlace<'_>) -> Vec<Problem> {
    let mut found = Vec::new();
    if call.criteria.is_empty() {
        found.push(place.inside("criteria").error(Phrase::new("check-call-no-criteria")));
    }
    for (index, criterion) in call.criteria.iter().enumerate() {
        check_criterion(call, criterion, &place.inside("criteria").inside(index), &mut found);
    }
    if !call.criteria.is_empty() && !call.criteria.iter().any(|one| one.counted) {
        found.push(place.inside("criteria").error(Phrase::new("check-call-none-counted")));
    }
    found.extend(default_weights(call, place));
    for (index, block) in call.blocks.iter().enumerate() {
        for (at, id) in block.criteria.iter().enumerate() {
            if call.criterion(id).is_some_and(|one| !one.counted) {
                let what =
                    Phrase::new("check-call-block-uncounted").with("block", &block.id).with("criterion", id);
                let place = place.inside("blocks").inside(index);
                found.push(place.inside("criteria").inside(at).error(what));
            }
        }
        let threshold = block.threshold.filter(|_| !block.criteria.is_empty());
        let threshold = threshold.zip(range(call, |one| block.criteria.contains(&one.id)));
        let place = place.inside("blocks").inside(index).inside("threshold");
        found
            .extend(threshold.and_then(|(threshold, range)| reachable(threshold, range, Best::High, &place)));
    }
    let threshold = call.total.threshold.zip(range(call, |_| true));
    let place = place.inside("total").inside("threshold");
    found.extend(threshold.and_then(|(threshold, range)| reachable(threshold, range, Best::High, &place)));
    found
}

/// Criteria that count for 1 because nothing is written, beside others of which the weight
/// is: most likely it was forgotten.
fn default_weights(call: &Call, place: &ValuePlace<'_>) -> Vec<Problem> {
    let weight = |index: usize| place.inside("criteria").inside(index).inside("weight");
    let counted = || call.criteria.iter().enumerate().filter(|(_, one)| one.counted);
    if !counted().any(|(index, _)| weight(index).typed().is_some()) {
        return Vec::new();
    }
    let unwritten = counted().filter(|(index, _)| weight(*index).typed().is_none());
    unwritten
        .map(|(index, one)| {
            weight(index).warning(Phrase::new("check-call-weight-default").with("criterion", &one.id))
        })
        .collect()
}

/// Whether marks can be counted on a scale at all.
pub(super) fn sound(scale: &Scale) -> bool {
    match scale {
        Scale::Steps(steps) => steps.from < steps.to && steps.step > Decimal::ZERO && whole_steps(steps),
        Scale::Words(words) => scale.lowest() < scale.highest() && !words.is_empty(),
    }
}

fn whole_steps(scale: &Steps) -> bool {
    let rest = scale.to.checked_sub(scale.from).and_then(|length| length.checked_rem(scale.step));
    rest.is_some_and(|rest| rest.is_zero())
}

fn check_criterion(call: &Call, criterion: &Criterion, place: &ValuePlace<'_>, found: &mut Vec<Problem>) {
    let about = |id: &str| Phrase::new(id).with("criterion", &criterion.id);
    // Without a text there is only the value: a criterion without a weight has 1.
    if !criterion.counted && (place.inside("weight").typed().is_some() || criterion.weight != Decimal::ONE) {
        let what = about("check-call-weight-uncounted").number("weight", criterion.weight);
        found.push(place.inside("weight").error(what));
    } else if criterion.weight <= Decimal::ZERO {
        let what = about("check-call-weight").number("weight", criterion.weight);
        found.push(place.inside("weight").error(what));
    }
    if call.total.form == TotalForm::Points && criterion.counted && criterion.scale.best() == Best::Low {
        found.push(place.inside("scale").inside("best").error(about("check-call-points-low")));
    }
    if !criterion.roles.is_empty() && !criterion.roles.iter().any(|role| call.scores(*role)) {
        found.push(place.inside("roles").error(about("check-call-roles")));
    }
    let scale = &criterion.scale;
    let scale_place = place.inside("scale");
    match scale {
        Scale::Steps(steps) => found.extend(check_steps(criterion, steps, &scale_place)),
        Scale::Words(words) => found.extend(check_words(criterion, words, &scale_place)),
    }
    if !sound(scale) {
        return;
    }
    for mark in criterion.descriptors.keys().filter(|mark| scale.admit(**mark).is_err()) {
        let what = about("check-call-descriptor").number("mark", *mark).phrase("scale", scale.described());
        found.push(place.inside("descriptors").inside(mark).error(what));
    }
    let range = (scale.lowest(), scale.highest());
    let place = place.inside("threshold");
    found.extend(criterion.threshold.and_then(|one| reachable(one, range, scale.best(), &place)));
}

/// What is wrong in a scale of steps: the first thing alone.
fn check_steps(criterion: &Criterion, steps: &Steps, place: &ValuePlace<'_>) -> Option<Problem> {
    let about = |id: &str| {
        Phrase::new(id)
            .with("criterion", &criterion.id)
            .number("from", steps.from)
            .number("to", steps.to)
            .number("step", steps.step)
    };
    if steps.from >= steps.to {
        Some(place.error(about("check-call-scale-order")))
    } else if steps.step <= Decimal::ZERO {
        Some(place.inside("step").error(about("check-call-scale-step")))
    } else {
        (!whole_steps(steps)).then(|| place.inside("step").error(about("check-call-scale-multiple")))
    }
}

/// What is wrong in a scale of words: too few, two that nobody can tell apart, a value
/// that stands twice, and a word that says another number.
fn check_words(criterion: &Criterion, words: &[Word], place: &ValuePlace<'_>) -> Vec<Problem> {
    let about = |id: &str| Phrase::new(id).with("criterion", &criterion.id);
    if words.len() < 2 {
        return vec![place.error(about("check-call-words-few"))];
    }
    let mut found = Vec::new();
    for (index, Word(word, value)) in words.iter().enumerate() {
        let place = place.inside("0").inside(index);
        let before = words.iter().take(index);
        let same = |other: &&Word| words_alike(&other.0, word);
        let of_word = |id: &str| about(id).with("word", word).number("value", *value);
        if !word.chars().any(char::is_alphanumeric) {
            found.push(place.inside("0").error(of_word("check-call-word-empty")));
        } else if before.clone().any(|other| same(&other)) {
            found.push(place.inside("0").error(of_word("check-call-word-twice")));
        } else if says_another_number(word, *value) {
            found.push(place.inside("0").error(of_word("check-call-word-number")));
        }
        if let Some(Word(other, _)) = before.clone().find(|other| other.1 == *value) {
            let what = of_word("check-call-word-value").with("other", other);
            found.push(place.inside("1").error(what));
        }
    }
    found
}

/// Whether a word is a number as people write it, and not the one that it counts for.
fn says_another_number(word: &str, value: Decimal) -> bool {
    let read = |sign| Written::of(word).and_then(|written| written.settled(Some(sign), Ok));
    [DecimalSign::Comma, DecimalSign::Point]
        .into_iter()
        .filter_map(|sign| read(sign).ok())
        .any(|read| read != value)
}

/// A threshold outside what can be reached, or one that even the best fails.
fn reachable(
    threshold: Threshold,
    (low, high): (Decimal, Decimal),
    best: Best,
    place: &ValuePlace<'_>,
) -> Option<Problem> {
    let about = |id: &str| {
        Phrase::new(id)
            .with("threshold", threshold)
            .number("low", low.normalize())
            .number("high", high.normalize())
    };
    let top = if best == Best::High { high } else { low };
    if threshold.value < low || threshold.value > high {
        Some(place.error(about("check-call-threshold")))
    } else if !threshold.passes(top, best) {
        Some(place.error(about("check-call-threshold-strict")))
    } else {
        None
    }
}

/// The lowest and highest points of some criteria together, as published.
/// `None` where weights, scales or decimals make them meaningless.
fn range(call: &Call, which: impl Fn(&Criterion) -> bool) -> Option<(Decimal, Decimal)> {
    let total = &call.total;
    let decimals = total.points_decimals.into_iter().chain([total.total_decimals]).max()?;
    let fit = |one: &Criterion| one.weight > Decimal::ZERO && sound(&one.scale);
    let counted = || call.criteria.iter().filter(|one| one.counted);
    if decimals > DECIMALS_MAX || counted().next().is_none() || !counted().all(fit) {
        return None;
    }
    let weight = |one: &Criterion| match total.threshold_on {
        ThresholdOn::Weighted => exact(one.weight),
        ThresholdOn::Unweighted => exact(Decimal::ONE),
    };
    let all = counted().map(weight).fold(Exact::zero(), |sum, one| sum + one);
    let (mut low, mut high) = (Exact::zero(), Exact::zero());
    for criterion in counted().filter(|one| which(one)) {
        let (worst, best) = match total.form {
            TotalForm::Percent => {
                (Exact::zero(), exact(Decimal::ONE_HUNDRED) * weight(criterion) / all.clone())
            }
            TotalForm::Points => (
                weight(criterion) * exact(criterion.scale.lowest()),
                weight(criterion) * exact(criterion.scale.highest()),
            ),
        };
        low += rounded(call, worst)?;
        high += rounded(call, best)?;
    }
    Some((round_half_away(&low, total.total_decimals)?, round_half_away(&high, total.total_decimals)?))
}

/// A criterion's points as they count in a sum.
fn rounded(call: &Call, points: Exact) -> Option<Exact> {
    match call.total.points_decimals {
        Some(decimals) => round_half_away(&points, decimals).map(exact),
        None => Some(points),
    }
}
