//! What is wrong in the questions of a call about eligibility.

use crate::domain::call::{Asks, Call, EligibilityQuestion, Fails};
use crate::domain::phrase::Phrase;
use crate::store::check::place::{ValuePlace, doubles};
use crate::store::problem::Problem;

/// Errors about questions that cannot be asked as they stand.
pub(super) fn check_questions(call: &Call, place: &ValuePlace<'_>) -> Vec<Problem> {
    let place = place.inside("eligibility");
    let ids = call.eligibility.iter().enumerate();
    let ids = ids.map(|(index, one)| (one.id.as_str(), place.inside(index).inside("id")));
    let mut found = doubles("check-double-question", ids);
    let labels = call.eligibility.iter().enumerate();
    let labels = labels.map(|(index, one)| (one.label.as_str(), place.inside(index).inside("label")));
    found.extend(doubles("check-double-question", labels));
    for (index, question) in call.eligibility.iter().enumerate() {
        found.extend(check_question(question, &place.inside(index)));
    }
    found
}

fn check_question(question: &EligibilityQuestion, place: &ValuePlace<'_>) -> Vec<Problem> {
    let mut found = Vec::new();
    if question.label.trim().is_empty() {
        found.push(place.inside("label").error(Phrase::new("check-question-label")));
    }
    if question.asks == Asks::Document && question.fails == Fails::Yes {
        found.push(place.inside("fails").error(Phrase::new("check-question-document")));
    }
    let Asks::Checklist { items, at_least } = &question.asks else { return found };
    let asks = place.inside("asks");
    if items.is_empty() {
        found.push(asks.error(Phrase::new("check-question-items")));
    }
    let ids = items.iter().enumerate();
    let ids = ids.map(|(index, one)| (one.id.as_str(), asks.inside("items").inside(index).inside("id")));
    found.extend(doubles("check-double-item", ids));
    let labels = items.iter().enumerate();
    let labels =
        labels.map(|(index, one)| (one.label.as_str(), asks.inside("items").inside(index).inside("label")));
    found.extend(doubles("check-double-item", labels));
    if !items.is_empty() && usize::try_from(*at_least).is_ok_and(|least| least > items.len()) {
        let what = Phrase::new("check-question-at-least")
            .count("least", usize::try_from(*at_least).unwrap_or(usize::MAX));
        found.push(asks.inside("at_least").error(what.count("items", items.len())));
    }
    found
}
