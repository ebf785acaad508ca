//! Whether a call fits what it meets: the register of municipalities, the
//! proposals that came in, and the committee that scores them.

use rust_decimal::Decimal;

use crate::domain::call::{Call, Target, TargetOf};
use crate::domain::class::{Class, ClassRule};
use crate::domain::committee::Member;
use crate::domain::eligibility::ineligible;
use crate::domain::identity::place::same_province;
use crate::domain::money::Money;
use crate::domain::municipality::Register;
use crate::domain::phrase::Phrase;
use crate::domain::proposal::Proposal;
use crate::store::check::call::shares_fit;
use crate::store::check::place::{ValuePlace, known};
use crate::store::problem::Problem;

/// Provinces of classes that the register does not know.
pub(super) fn check_provinces(call: &Call, place: &ValuePlace<'_>, register: &Register) -> Vec<Problem> {
    let mut provinces: Vec<&str> = register.iter().map(|one| one.province.as_str()).collect();
    provinces.sort_unstable();
    provinces.dedup();
    let mut found = Vec::new();
    for (index, class) in call.classes.iter().enumerate() {
        let ClassRule::Province(name) = &class.rule else { continue };
        if !provinces.iter().any(|province| same_province(province, name)) {
            let what = Phrase::new("check-call-province").with("class", &class.id).with("province", name);
            let place = place.inside("classes").inside(index).inside("rule");
            found.push(place.error(what).hint(known(provinces.iter().copied())));
        }
    }
    found
}

/// Classes by population that no municipality of the register can be in.
pub(super) fn check_populations(call: &Call, place: &ValuePlace<'_>, register: &Register) -> Vec<Problem> {
    let mut found = Vec::new();
    for (index, class) in call.classes.iter().enumerate() {
        let (ClassRule::LeadPopulationBelow(below)
        | ClassRule::AllPopulationBelow(below)
        | ClassRule::AnyPopulationBelow(below)) = class.rule
        else {
            continue;
        };
        if register.iter().all(|one| one.population >= below) {
            let what =
                Phrase::new("check-call-class-nobody").with("class", &class.id).number("below", below.into());
            found.push(place.inside("classes").inside(index).inside("rule").error(what));
        }
    }
    found
}

/// Least amounts that are more than the whole budget.
pub(super) fn check_least_money(call: &Call, place: &ValuePlace<'_>, budget: Money) -> Vec<Problem> {
    let mut found = Vec::new();
    if budget <= Money::ZERO {
        return found;
    }
    if let Some(min) = call.grant.min.filter(|min| *min > budget) {
        let what = Phrase::new("check-call-grant-min-budget").amount("min", min).amount("budget", budget);
        found.push(place.inside("grant").inside("min").warning(what));
    }
    for (index, envelope) in call.envelopes.iter().enumerate() {
        if let Some(least) = envelope.at_least.filter(|least| *least > budget) {
            let what = Phrase::new("check-call-envelope-above-budget")
                .phrase("class", call.envelope_name(index))
                .amount("least", least)
                .amount("budget", budget);
            found.push(place.inside("envelopes").inside(index).inside("at_least").warning(what));
        }
    }
    found
}

/// Classes that proposals declare themselves, counted by a target, a limit or an envelope,
/// of which none is: the column may be missing. Silent while nothing has come in.
pub(super) fn check_declared(call: &Call, place: &ValuePlace<'_>, proposals: &[&Proposal]) -> Vec<Problem> {
    if proposals.is_empty() {
        return Vec::new();
    }
    let counted = |class: &Class| {
        let is = |of: &TargetOf| matches!(of, TargetOf::Class(id) if *id == class.id);
        call.targets.iter().any(|one| is(&one.of))
            || call.limits.iter().any(|one| is(&one.of))
            || call.envelopes.iter().any(|one| is(&one.of))
    };
    let mut found = Vec::new();
    for (index, class) in call.classes.iter().enumerate() {
        let declared = || proposals.iter().any(|proposal| proposal.classes.contains(&class.id));
        if class.rule == ClassRule::Declared && counted(class) && !declared() {
            let what = Phrase::new("check-class-undeclared").with("class", &class.id);
            let hint = Phrase::new("check-class-undeclared-hint").with("class", &class.id);
            found.push(place.inside("classes").inside(index).warning(what).hint(hint));
        }
    }
    found
}

/// Targets that no selection can meet: too few eligible proposals, or too
/// little money for the cheapest of them. Silent while nothing has come in.
pub(super) fn check_targets(
    call: &Call,
    place: &ValuePlace<'_>,
    proposals: &[&Proposal],
    register: &Register,
    budget: Money,
) -> Vec<Problem> {
    if proposals.is_empty() || !shares_fit(call) {
        return Vec::new();
    }
    let mut found = Vec::new();
    if call.targets.is_empty() {
        return found;
    }
    let broken = ineligible(call, register, proposals);
    let eligible: Vec<&Proposal> =
        proposals.iter().zip(broken).filter(|(_, broken)| broken.is_empty()).map(|(one, _)| *one).collect();
    for (index, target) in call.targets.iter().enumerate() {
        let Some((whose, mut costs)) = costs(call, target, &eligible, register) else { continue };
        costs.sort_unstable();
        let at_least = usize::try_from(target.at_least).unwrap_or(usize::MAX);
        let place = place.inside("targets").inside(index).inside("at_least");
        let about = |id: &str| {
            let at_least = Decimal::from(target.at_least);
            Phrase::new(id).number("at_least", at_least).phrase("whose", whose.clone())
        };
        let cheapest: Money = costs.iter().take(at_least).copied().sum();
        if costs.len() < at_least {
            found.push(place.warning(about("check-target-few").count("count", costs.len())));
        } else if budget > Money::ZERO && cheapest > budget {
            let what = about("check-target-money").amount("cheapest", cheapest).amount("budget", budget);
            found.push(place.warning(what));
        }
    }
    found
}

/// What the eligible proposals that a target counts would cost at the least.
fn costs(
    call: &Call,
    target: &Target,
    eligible: &[&Proposal],
    register: &Register,
) -> Option<(Phrase, Vec<Money>)> {
    let class = match &target.of {
        TargetOf::All => None,
        TargetOf::Class(id) => Some(call.class(id)?),
    };
    let whose = match class {
        None => Phrase::new("check-target-all"),
        Some(class) => Phrase::new("check-target-class").with("class", &class.id),
    };
    let counted =
        eligible.iter().filter(|proposal| class.is_none_or(|class| class.holds(proposal, register)));
    let cost = |proposal: &&Proposal| call.least(proposal).unwrap_or_else(|| call.cost(proposal));
    Some((whose, counted.map(cost).collect()))
}

/// Criteria that nobody in the committee scores. A criterion whose roles never
/// score is the call's own fault and reported there; a committee without any
/// evaluator is still being put together.
pub(super) fn check_scored(call: &Call, place: &ValuePlace<'_>, members: &[&Member]) -> Vec<Problem> {
    let mut found = Vec::new();
    if !members.iter().any(|member| call.scores(member.role)) {
        return found;
    }
    for (index, criterion) in call.criteria.iter().enumerate() {
        let could = criterion.roles.is_empty() || criterion.roles.iter().any(|role| call.scores(*role));
        let does = |member: &&Member| call.criteria_of(member.role).any(|one| one.id == criterion.id);
        if could && !members.iter().any(does) {
            let what = Phrase::new("check-call-nobody-scores").with("criterion", &criterion.id);
            found.push(place.inside("criteria").inside(index).error(what));
        }
    }
    found
}
