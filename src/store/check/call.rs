//! What is wrong in a call by itself: its head, money, lists and draw. The
//! criteria and the names that refer to each other have files of their own.

use jiff::civil::DateTime;
use rust_decimal::Decimal;

use crate::domain::call::{Call, Duration, Merge, Partial, StrategyName, TieStep, TotalForm};
use crate::domain::moment::{Deadline, Moment};
use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::select::LARGEST_SCORE;
use crate::stats::expected::MOST_PROPOSALS;
use crate::store::check::amounts::check_reading;
use crate::store::check::criteria::check_criteria;
use crate::store::check::names::check_names;
use crate::store::check::place::{ValuePlace, doubles, known};
use crate::store::check::questions::check_questions;
use crate::store::check::twice::check_twice;
use crate::store::problem::Problem;

/// The languages of screens and letters.
const LANGUAGES: [&str; 3] = ["nl", "en", "fr"];

/// More classes than this do not fit the search for the best selection.
const CLASSES_MAX: usize = 60;

/// No project lasts longer than a hundred years.
const MONTHS_MAX: u32 = 1200;

/// More decimals than this say nothing about a mark.
pub(super) const DECIMALS_MAX: u32 = 10;

/// Everything that is wrong in a call, whatever its proposals and committee.
#[must_use]
pub fn check_call(call: &Call, place: &ValuePlace<'_>) -> Vec<Problem> {
    let mut found = Vec::new();
    head(call, place, &mut found);
    money(call, place, &mut found);
    rules(call, place, &mut found);
    draw(call, place, &mut found);
    found.extend(double_ids(call, place));
    found.extend(check_twice(call, place));
    found.extend(check_criteria(call, place));
    found.extend(check_names(call, place));
    found.extend(check_questions(call, place));
    found
}

/// Whether every share that amounts are multiplied with lies between 0 and 1.
pub(super) fn shares_fit(call: &Call) -> bool {
    let partial = match call.grant.partial {
        Some(Partial::Share(share)) => Some(share),
        Some(Partial::OwnMinimum) | None => None,
    };
    let shares = [call.grant.own_share_min, call.grant.share_max, partial];
    shares.into_iter().flatten().all(is_share)
}

fn is_share(share: Decimal) -> bool {
    share >= Decimal::ZERO && share <= Decimal::ONE
}

fn head(call: &Call, place: &ValuePlace<'_>, found: &mut Vec<Problem>) {
    if call.id.trim().is_empty() {
        found.push(place.inside("id").error(Phrase::new("check-call-no-id")));
    }
    if call.title.trim().is_empty() {
        found.push(place.inside("title").error(Phrase::new("check-call-no-title")));
    }
    if !LANGUAGES.contains(&call.language.as_str()) {
        let what = Phrase::new("check-call-language").with("language", call.language.escape_debug());
        found.push(place.inside("language").error(what).hint(known(LANGUAGES.into_iter())));
    }
    if call.currency.len() != 3 || !call.currency.bytes().all(|b| b.is_ascii_uppercase()) {
        let what = Phrase::new("check-call-currency").with("currency", call.currency.escape_debug());
        found.push(place.inside("currency").error(what));
    }
    if let Some(deadline) = call.deadline.as_ref().filter(|deadline| !deadline.is_sound()) {
        let what = Phrase::new("check-call-deadline").with("deadline", deadline.written().escape_debug());
        found.push(place.inside("deadline").error(what));
    }
}

fn money(call: &Call, place: &ValuePlace<'_>, found: &mut Vec<Problem>) {
    let budget = place.inside("budget");
    for (index, source) in call.budget.iter().enumerate().filter(|(_, source)| source.amount < Money::ZERO) {
        let what = Phrase::new("check-call-source-negative")
            .with("source", &source.name)
            .amount("amount", source.amount);
        found.push(budget.inside(index).inside("amount").error(what));
    }
    found.extend((0..call.budget.len()).filter_map(|at| check_reading(&budget.inside(at).inside("amount"))));
    if call.budget.iter().all(|source| source.amount == Money::ZERO) {
        found.push(budget.error(Phrase::new("check-call-no-budget")));
    }
    let grant = place.inside("grant");
    found.extend(check_reading(&grant.inside("max")));
    if let Some(max) = call.grant.max.filter(|max| *max <= Money::ZERO) {
        found.push(grant.inside("max").error(Phrase::new("check-call-grant-max").amount("amount", max)));
    }
    found.extend(check_reading(&grant.inside("min")));
    if let Some(min) = call.grant.min.filter(|min| *min <= Money::ZERO) {
        found.push(grant.inside("min").error(Phrase::new("check-call-grant-min").amount("amount", min)));
    }
    if let (Some(min), Some(max)) = (call.grant.min, call.grant.max)
        && min > max
        && max > Money::ZERO
    {
        let what = Phrase::new("check-call-grant-range").amount("min", min).amount("max", max);
        found.push(grant.inside("min").error(what));
    }
    if let Some(share) = call.grant.own_share_min.filter(|share| !is_share(*share)) {
        let what = Phrase::new("check-call-own-share").number("share", share);
        found.push(grant.inside("own_share_min").error(what));
    }
    if let Some(share) = call.grant.share_max.filter(|share| !is_share(*share) || share.is_zero()) {
        let what = Phrase::new("check-call-share-max").number("share", share);
        found.push(grant.inside("share_max").error(what));
    }
    // A share of nothing would let an award of nothing count for a target.
    if let Some(Partial::Share(share)) = call.grant.partial
        && (!is_share(share) || share.is_zero())
    {
        let what = Phrase::new("check-call-partial-share").number("share", share);
        found.push(grant.inside("partial").error(what));
    }
}

fn rules(call: &Call, place: &ValuePlace<'_>, found: &mut Vec<Problem>) {
    if call.max_per_lead == Some(0) {
        found.push(place.inside("max_per_lead").error(Phrase::new("check-call-max-per-lead")));
    }
    if call.max_applications_per_lead == Some(0) {
        let place = place.inside("max_applications_per_lead");
        found.push(place.error(Phrase::new("check-call-applications")));
    }
    for (list, empty) in [("lead", call.lead.is_empty()), ("lead_region", call.lead_region.is_empty())] {
        let place = place.inside(list);
        if empty && place.is_written() {
            found.push(place.warning(Phrase::new("check-call-empty-list").with("list", list)));
        }
    }
    if call.min_sheets == 0 {
        found.push(place.inside("min_sheets").error(Phrase::new("check-call-min-sheets")));
    }
    if call.min_partners == Some(0) {
        found.push(place.inside("min_partners").error(Phrase::new("check-call-min-partners")));
    }
    if let Some(duration) = &call.duration {
        found.extend(months(duration, &place.inside("duration")));
    }
    if call.classes.len() > CLASSES_MAX {
        let what = Phrase::new("check-call-classes")
            .count("count", call.classes.len())
            .number("max", CLASSES_MAX.into());
        found.push(place.inside("classes").error(what));
    }
    let decimals = [
        ("mark_decimals", Some(call.total.mark_decimals)),
        ("points_decimals", call.total.points_decimals),
        ("total_decimals", Some(call.total.total_decimals)),
    ];
    for (field, decimals) in decimals {
        if let Some(decimals) = decimals.filter(|decimals| *decimals > DECIMALS_MAX) {
            let what = Phrase::new("check-call-decimals")
                .number("decimals", decimals.into())
                .number("max", DECIMALS_MAX.into());
            found.push(place.inside("total").inside(field).error(what));
        }
    }
    if call.total.form == TotalForm::Points && call.total.total_decimals <= DECIMALS_MAX {
        let most = call.criteria.iter().try_fold(Decimal::ZERO, |sum, one| {
            let mark = one.scale.lowest().abs().max(one.scale.highest().abs());
            one.counted_weight().abs().checked_mul(mark).and_then(|points| sum.checked_add(points))
        });
        // In units of its last decimal the selection counts with it in whole numbers.
        let limit = Decimal::from(LARGEST_SCORE) / Decimal::from(10_u64.pow(call.total.total_decimals));
        if most.is_none_or(|most| most > limit) {
            let what = Phrase::new("check-call-total-large").number("limit", limit.normalize());
            found.push(place.inside("total").error(what));
        }
    }
    if let Merge::TrimmedMean(dropped) = call.merge {
        let needed = u64::from(dropped) * 2 + 1;
        if u64::from(call.min_sheets) < needed {
            let what = Phrase::new("check-call-trimmed")
                .number("dropped", dropped.into())
                .number("min_sheets", call.min_sheets.into())
                .number("needed", needed.into());
            found.push(place.inside("merge").error(what));
        }
    }
}

/// Months that no project can last, or that say nothing.
fn months(Duration::Months { least, most }: &Duration, place: &ValuePlace<'_>) -> Vec<Problem> {
    let mut found = Vec::new();
    if least.is_none() && most.is_none() {
        found.push(place.error(Phrase::new("check-call-duration-empty")));
    }
    for (field, months) in [("least", least), ("most", most)] {
        if let Some(months) = months.filter(|months| !(1..=MONTHS_MAX).contains(months)) {
            let what = Phrase::new("check-call-duration-months")
                .number("months", months.into())
                .number("max", MONTHS_MAX.into());
            found.push(place.inside(field).error(what));
        }
    }
    if let (Some(least), Some(most)) = (least, most)
        && least > most
    {
        let what = Phrase::new("check-call-duration-range")
            .number("least", (*least).into())
            .number("most", (*most).into());
        found.push(place.inside("least").error(what));
    }
    found
}

/// A lot needs a public draw, named beforehand and drawn after the deadline.
fn draw(call: &Call, place: &ValuePlace<'_>, found: &mut Vec<Problem>) {
    let step = call.tie_break.iter().position(|step| *step == TieStep::Lot);
    match (&call.lot, step) {
        (None, Some(index)) => {
            let step = place.inside("tie_break").inside(index);
            found.push(step.error(Phrase::new("check-call-no-lot")));
        }
        (Some(lot), _) if call.deadline.as_ref().is_some_and(|deadline| before_end(lot.draw, deadline)) => {
            let what = Phrase::new("check-call-early-draw").with("draw", lot.draw.strftime("%Y-%m-%d %H:%M"));
            found.push(place.inside("lot").inside("draw").warning(what));
        }
        _ => {}
    }
    if call.draw.is_some() && call.lot.is_none() {
        found.push(place.inside("draw").error(Phrase::new("check-call-draw-no-lot")));
    }
    // The best total does not go down the ranking, so that no draw moves it.
    if call.draw.is_some() && call.strategy() == StrategyName::BestTotal {
        found.push(place.inside("draw").error(Phrase::new("check-call-draw-best-total")));
    }
}

/// Whether a draw is held before the deadline has passed.
fn before_end(draw: DateTime, deadline: &Deadline) -> bool {
    match deadline.moment() {
        Moment { day, time: None } => draw.date() <= day,
        hour => draw <= hour.at(),
    }
}

/// The model behind the group too close to call is not computed for more.
#[must_use]
pub fn check_draw_size(call: &Call, place: &ValuePlace<'_>, proposals: usize) -> Option<Problem> {
    let too_many = call.draw.is_some() && proposals > MOST_PROPOSALS;
    let what = Phrase::new("check-draw-too-many").count("count", proposals).count("most", MOST_PROPOSALS);
    too_many.then(|| place.inside("draw").error(what))
}

fn double_ids(call: &Call, place: &ValuePlace<'_>) -> Vec<Problem> {
    let at = |list: &str, index: usize, id: &str| place.inside(list).inside(index).inside(id);
    let mut found = Vec::new();
    let criteria = call.criteria.iter().enumerate();
    let criteria = criteria.map(|(index, one)| (one.id.as_str(), at("criteria", index, "id")));
    found.extend(doubles("check-double-criterion", criteria));
    let classes = call.classes.iter().enumerate();
    let classes = classes.map(|(index, one)| (one.id.as_str(), at("classes", index, "id")));
    found.extend(doubles("check-double-class", classes));
    let blocks = call.blocks.iter().enumerate();
    let blocks = blocks.map(|(index, one)| (one.id.as_str(), at("blocks", index, "id")));
    found.extend(doubles("check-double-block", blocks));
    let sources = call.budget.iter().enumerate();
    let sources = sources.map(|(index, one)| (one.name.as_str(), at("budget", index, "name")));
    found.extend(doubles("check-double-source", sources));
    found
}
