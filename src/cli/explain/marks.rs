//! How the total of a proposal is made, as a person would work it out on paper.

use num_traits::Zero;
use rust_decimal::Decimal;

use crate::domain::call::{Call, Criterion, Merge, ThresholdOn, TotalForm};
use crate::domain::phrase::Phrase;
use crate::domain::scale::Scale;
use crate::rank::assess::{Assessment, MergedMark};
use crate::rank::exact::{Exact, exact, sum};
use crate::rank::formula::Formula;
use crate::round::seen::SeenRound;
use crate::round::visibility::Item;
use crate::text::exact::{decimal_of, then_rounded};

/// How the total is made, criterion by criterion and then together. Who may not
/// know the names of those who scored sees no single marks either: their order is
/// that of the names.
pub(super) fn of_marks(round: &SeenRound, assessment: &Assessment) -> Vec<Phrase> {
    let call = &round.call;
    let formula = Formula::new(call);
    let single = round.sees(Item::Names);
    let mut sentences: Vec<Phrase> = Vec::new();
    for (at, (criterion, merged)) in call.criteria.iter().zip(&assessment.marks).enumerate() {
        sentences.push(match points_of(call, &formula, (at, criterion), merged) {
            None => Phrase::new("explain-no-mark").with("criterion", &criterion.label),
            Some(points) => {
                let given = given(&criterion.scale, merged).filter(|_| single);
                let id = if given.is_some() { "explain-criterion" } else { "explain-criterion-only" };
                let said = Phrase::new(id).with("criterion", &criterion.label);
                let said = given.into_iter().fold(said, |said, given| said.phrase("given", given));
                said.phrase("merged", merged_mark(call.merge, criterion, merged)).phrase("points", points)
            }
        });
    }
    sentences.extend(together(assessment));
    sentences
}

/// The marks of the members, where there are any; on a scale of words the words, which is
/// what they gave.
fn given(scale: &Scale, merged: &MergedMark) -> Option<Phrase> {
    let id = if merged.consensus { "explain-given-members" } else { "explain-given" };
    let said = Phrase::new(id).count("count", merged.given.len());
    let words = || {
        let each = merged.given.iter().map(|mark| scale.said(*mark));
        each.reduce(|one, other| Phrase::new("marks-then").phrase("one", one).phrase("other", other))
    };
    match scale {
        _ if merged.given.is_empty() => None,
        Scale::Words(_) => Some(said.phrase("given", words()?)),
        Scale::Steps(_) => Some(said.numbers("given", &merged.given)),
    }
}

/// The mark that they became, by the name of what was done.
fn merged_mark(rule: Merge, criterion: &Criterion, merged: &MergedMark) -> Phrase {
    let mark = published(merged);
    if merged.consensus {
        let word = merged.mark.filter(|mark| criterion.scale.word(*mark).is_some());
        let mark = word.map_or(mark, |word| criterion.scale.said(word));
        return Phrase::new("explain-consensus").phrase("mark", mark);
    }
    match rule {
        Merge::Mean => Phrase::new("explain-mean").phrase("mark", mark),
        Merge::Median => Phrase::new("explain-median").phrase("mark", mark),
        Merge::TrimmedMean(dropped) => {
            Phrase::new("explain-trimmed").count("dropped", dropped as usize).phrase("mark", mark)
        }
    }
}

/// The published mark, with what it was before rounding where rounding changed it.
fn published(merged: &MergedMark) -> Phrase {
    let mark = merged.mark.unwrap_or_default();
    match &merged.unrounded {
        Some(unrounded) if *unrounded != exact(mark) => match decimal_of(unrounded) {
            Some(before) => {
                Phrase::new("figure-then-rounded").number("number", before).number("rounded", mark)
            }
            None => Phrase::new("figure-rounded").number("rounded", mark),
        },
        Some(_) | None => Phrase::new("figure").number("number", mark),
    }
}

/// What a published mark counts for in the total.
fn points_of(
    call: &Call,
    formula: &Formula,
    (at, criterion): (usize, &Criterion),
    merged: &MergedMark,
) -> Option<Phrase> {
    let mark = merged.mark?;
    if !criterion.counted {
        return Some(Phrase::new("explain-not-counted"));
    }
    let points = merged.points.as_ref()?;
    let before = formula.unrounded(at, &exact(mark), ThresholdOn::Weighted);
    let points = then_rounded(&before, points);
    let said = match call.total.form {
        TotalForm::Points => {
            return Some(
                Phrase::new("explain-times")
                    .number("mark", mark)
                    .number("weight", criterion.weight.normalize())
                    .phrase("points", points),
            );
        }
        TotalForm::Percent => {
            let (worst, best) = (criterion.scale.worst_mark(), criterion.scale.best_mark());
            if worst.is_zero() {
                Phrase::new("explain-share").number("mark", mark).number("best", best.normalize())
            } else {
                Phrase::new("explain-share-scale")
                    .number("mark", mark)
                    .number("worst", worst.normalize())
                    .number("best", best.normalize())
                    .number("above", (mark - worst).abs())
                    .number("range", (best - worst).abs().normalize())
            }
        }
    };
    Some(said.phrase("weight", weight(call, criterion)).phrase("points", points))
}

/// The weight of a criterion, of all weights together where these are not 100.
fn weight(call: &Call, criterion: &Criterion) -> Phrase {
    let all: Exact = call.criteria.iter().fold(Exact::zero(), |sum, one| sum + exact(one.counted_weight()));
    let weight = criterion.weight.normalize();
    match decimal_of(&all) {
        Some(all) if all != Decimal::ONE_HUNDRED => {
            Phrase::new("explain-weight-of").number("weight", weight).number("weights", all)
        }
        Some(_) | None => Phrase::new("explain-weight").number("weight", weight),
    }
}

/// The points added, where that is more than one criterion or is rounded.
fn together(assessment: &Assessment) -> Option<Phrase> {
    let total = exact(assessment.total?);
    let points: Vec<&Exact> = assessment.marks.iter().filter_map(|one| one.points.as_ref()).collect();
    let added = sum(points.iter().copied());
    if points.len() < 2 && added == total {
        return None;
    }
    let terms: Option<Vec<_>> = points.iter().map(|points| decimal_of(points)).collect();
    let sum = then_rounded(&added, &total);
    Some(match terms.filter(|terms| terms.len() > 1) {
        Some(terms) => Phrase::new("explain-sum").terms("terms", &terms).phrase("sum", sum),
        None => Phrase::new("explain-sum-only").phrase("sum", sum),
    })
}
