//! Where a call names its own criteria and classes: tie-break, targets and
//! blocks. Also what the targets say about each other.

use std::collections::BTreeMap;

use crate::domain::call::{Call, Envelope, Limit, Target, TargetOf, TieStep};
use crate::domain::id::{ClassId, CriterionId};
use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::store::check::amounts::check_reading;
use crate::store::check::place::{ValuePlace, known};
use crate::store::problem::Problem;

/// Names that the call does not know, and targets that contradict each other.
pub(super) fn check_names(call: &Call, place: &ValuePlace<'_>) -> Vec<Problem> {
    let mut found = Vec::new();
    for (index, step) in call.tie_break.iter().enumerate() {
        let place = place.inside("tie_break").inside(index);
        found.extend(check_step(call, step, &place));
    }
    for (index, target) in call.targets.iter().enumerate() {
        check_target(call, target, &place.inside("targets").inside(index), &mut found);
    }
    for (index, limit) in call.limits.iter().enumerate() {
        check_limit(call, limit, &place.inside("limits").inside(index), &mut found);
    }
    for (index, envelope) in call.envelopes.iter().enumerate() {
        check_envelope(call, envelope, &place.inside("envelopes").inside(index), &mut found);
    }
    check_blocks(call, &place.inside("blocks"), &mut found);
    found
}

fn check_step(call: &Call, step: &TieStep, place: &ValuePlace<'_>) -> Option<Problem> {
    match step {
        TieStep::Criterion(id) => unknown_criterion(call, id, place),
        TieStep::Class(id) => unknown_class(call, id, place),
        TieStep::CoversTarget(id) => unknown_class(call, id, place).or_else(|| {
            let what = Phrase::new("check-call-cover-no-target").with("class", id);
            (call.target_of(id) == 0).then(|| place.error(what))
        }),
        TieStep::UnroundedTotal
        | TieStep::LowerRequest
        | TieStep::EarlierSubmission
        | TieStep::Lot
        | TieStep::Id => None,
    }
}

fn unknown_criterion(call: &Call, id: &CriterionId, place: &ValuePlace<'_>) -> Option<Problem> {
    let what = || Phrase::new("check-call-unknown-criterion").with("criterion", id);
    let names = call.criteria.iter().map(|criterion| criterion.id.as_str());
    call.criterion(id).is_none().then(|| place.error(what()).hint(known(names)))
}

fn unknown_class(call: &Call, id: &ClassId, place: &ValuePlace<'_>) -> Option<Problem> {
    let what = || Phrase::new("check-call-unknown-class").with("class", id);
    let names = call.classes.iter().map(|class| class.id.as_str());
    call.class(id).is_none().then(|| place.error(what()).hint(known(names)))
}

fn check_target(call: &Call, target: &Target, place: &ValuePlace<'_>, found: &mut Vec<Problem>) {
    let number = place.inside("at_least");
    if target.at_least == 0 {
        found.push(number.warning(Phrase::new("check-call-target-zero")));
    }
    let TargetOf::Class(class) = &target.of else { return };
    found.extend(unknown_class(call, class, &place.inside("of")));
    let all = call.targets.iter().filter(|one| one.of == TargetOf::All).map(|one| one.at_least).max();
    if let Some(all) = all.filter(|all| target.at_least > *all) {
        let what = Phrase::new("check-call-target-above-all")
            .with("class", class)
            .number("at_least", target.at_least.into())
            .number("all", all.into());
        // It follows from the other, and binds nobody.
        found.push(number.warning(what));
    }
}

fn check_limit(call: &Call, limit: &Limit, place: &ValuePlace<'_>, found: &mut Vec<Problem>) {
    let number = place.inside("at_most");
    if let TargetOf::Class(class) = &limit.of {
        found.extend(unknown_class(call, class, &place.inside("of")));
    }
    if limit.at_most == 0 {
        found.push(number.error(Phrase::new("check-call-limit-zero")));
    }
    let least = call.targets.iter().filter(|one| one.of == limit.of).map(|one| one.at_least).max();
    if let Some(least) = least.filter(|least| *least > limit.at_most) {
        let what = Phrase::new("check-call-limit-below-target")
            .number("at_most", limit.at_most.into())
            .number("at_least", least.into());
        found.push(number.warning(what));
    }
}

fn check_envelope(call: &Call, envelope: &Envelope, place: &ValuePlace<'_>, found: &mut Vec<Problem>) {
    if let TargetOf::Class(class) = &envelope.of {
        found.extend(unknown_class(call, class, &place.inside("of")));
    }
    for (field, bound) in [("at_least", envelope.at_least), ("at_most", envelope.at_most)] {
        let place = place.inside(field);
        found.extend(check_reading(&place));
        if let Some(amount) = bound.filter(|amount| *amount <= Money::ZERO) {
            found.push(place.error(Phrase::new("check-call-envelope-amount").amount("amount", amount)));
        }
    }
    match (envelope.at_least, envelope.at_most) {
        (None, None) => found.push(place.error(Phrase::new("check-call-envelope-open"))),
        (Some(least), Some(most)) if least > most => {
            let what = Phrase::new("check-call-envelope-order").amount("least", least).amount("most", most);
            found.push(place.inside("at_least").error(what));
        }
        (Some(_), _) | (None, Some(_)) => (),
    }
}

/// A criterion in two blocks counts in both, which is seldom meant.
fn check_blocks(call: &Call, place: &ValuePlace<'_>, found: &mut Vec<Problem>) {
    let mut first: BTreeMap<&CriterionId, (usize, ValuePlace<'_>)> = BTreeMap::new();
    for (index, block) in call.blocks.iter().enumerate() {
        if block.criteria.is_empty() {
            let what = Phrase::new("check-call-block-empty").with("block", &block.id);
            found.push(place.inside(index).inside("criteria").error(what));
        }
        for (number, criterion) in block.criteria.iter().enumerate() {
            let place = place.inside(index).inside("criteria").inside(number);
            found.extend(unknown_criterion(call, criterion, &place));
            match first.get(criterion) {
                // Twice in the same block is an error of its own.
                Some((other, _)) if *other == index => {}
                Some((_, other)) => {
                    let what = Phrase::new("check-call-two-blocks")
                        .with("criterion", criterion)
                        .with("first", other.name());
                    found.push(place.warning(what));
                }
                None => {
                    first.insert(criterion, (index, place));
                }
            }
        }
    }
}
