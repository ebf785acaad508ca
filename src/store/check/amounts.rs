//! Whether the amounts of one proposal add up, and whether an amount in a file
//! has one reading.

use crate::domain::amount::{AmountError, AmountRule, read};
use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::domain::proposal::Proposal;
use crate::store::check::place::ValuePlace;
use crate::store::problem::Problem;

/// Amounts that cannot be, and sums that do not add up.
pub(super) fn check_amounts(proposal: &Proposal, place: &ValuePlace<'_>) -> Vec<Problem> {
    let about = |id: &str| Phrase::new(id).with("proposal", &proposal.id);
    let requested = proposal.requested;
    let mut found = readings(proposal, place);
    if requested <= Money::ZERO {
        let what = about("check-proposal-requested").amount("requested", requested);
        found.push(place.inside("requested").error(what));
    }
    negative(proposal, place, &mut found);
    if let Some(minimum) = proposal.minimum.filter(|minimum| *minimum > requested) {
        let what = about("check-proposal-minimum").amount("minimum", minimum).amount("requested", requested);
        found.push(place.inside("minimum").error(what));
    }
    // With the own contribution the three amounts are compared below.
    if let Some(total) = proposal.total_cost.filter(|total| requested > *total)
        && proposal.own_contribution.is_none()
    {
        let what = about("check-proposal-above-cost").amount("requested", requested).amount("total", total);
        found.push(place.inside("requested").doubt(what.amount("rest", requested - total)));
    }
    if let (Some(own), Some(total)) = (proposal.own_contribution, proposal.total_cost) {
        let together = requested + own;
        let of_sum =
            |id: &str| about(id).amount("requested", requested).amount("own", own).amount("total", total);
        let place = place.inside("total_cost");
        if together > total {
            found.push(place.doubt(of_sum("check-proposal-sum-above").amount("rest", together - total)));
        } else if together < total {
            found.push(place.warning(of_sum("check-proposal-sum-below").amount("rest", total - together)));
        }
    }
    partners(proposal, place, &mut found);
    found
}

/// An amount that stands in a file as `500.000` was read as 500 by a program that
/// saw the point only; whoever typed it may have meant half a million. Such a
/// file opens, and this stops it from going on.
pub(super) fn check_reading(place: &ValuePlace<'_>) -> Option<Problem> {
    // The names of currencies do not stand in these files.
    let rule = AmountRule { currency: "", ..AmountRule::default() };
    let error = read(place.typed()?, &rule).err()?;
    let ambiguous = matches!(error, AmountError::Ambiguous { .. });
    ambiguous.then(|| place.error(error.phrase()).hint(Phrase::new("check-amount-typed-hint")))
}

/// The amounts of a proposal with two readings, where they come from a text.
fn readings(proposal: &Proposal, place: &ValuePlace<'_>) -> Vec<Problem> {
    let own = ["requested", "minimum", "total_cost", "own_contribution"].map(|field| place.inside(field));
    let list = place.inside("partners");
    let theirs = (0..proposal.partners.len()).flat_map(|index| {
        let partner = list.inside(index);
        ["total", "grant"].map(|field| partner.inside(field))
    });
    own.into_iter().chain(theirs).filter_map(|place| check_reading(&place)).collect()
}

fn negative(proposal: &Proposal, place: &ValuePlace<'_>, found: &mut Vec<Problem>) {
    let own = [
        ("minimum", proposal.minimum),
        ("total_cost", proposal.total_cost),
        ("own_contribution", proposal.own_contribution),
    ];
    let own = own.into_iter().map(|(field, amount)| (field, amount, place.inside(field)));
    let list = place.inside("partners");
    let theirs = proposal.partners.iter().enumerate().flat_map(|(index, partner)| {
        let place = list.inside(index);
        [("total", partner.total), ("grant", partner.grant)]
            .map(|(field, amount)| (field, amount, place.inside(field)))
    });
    for (field, amount, place) in own.chain(theirs) {
        if let Some(amount) = amount.filter(|amount| *amount < Money::ZERO) {
            let what = Phrase::new("check-proposal-negative")
                .with("proposal", &proposal.id)
                .with("field", field)
                .amount("amount", amount);
            found.push(place.error(what));
        }
    }
}

/// The parts of the partners are the whole, where any of them is given.
fn partners(proposal: &Proposal, place: &ValuePlace<'_>, found: &mut Vec<Problem>) {
    let sum = |parts: &mut dyn Iterator<Item = Option<Money>>| {
        let given: Vec<Money> = parts.flatten().collect();
        (!given.is_empty()).then(|| given.into_iter().sum::<Money>())
    };
    let totals = sum(&mut proposal.partners.iter().map(|partner| partner.total));
    let grants = sum(&mut proposal.partners.iter().map(|partner| partner.grant));
    let checks = [
        ("check-proposal-partner-totals", totals, proposal.total_cost),
        ("check-proposal-partner-grants", grants, Some(proposal.requested)),
    ];
    for (id, parts, whole) in checks {
        if let (Some(parts), Some(whole)) = (parts, whole)
            && parts != whole
        {
            let what =
                Phrase::new(id).with("proposal", &proposal.id).amount("parts", parts).amount("whole", whole);
            found.push(place.inside("partners").doubt(what));
        }
    }
}
