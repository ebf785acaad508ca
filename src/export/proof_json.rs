//! `toets fit --json`, version 1: the proofs of `best-total`, and who is awarded
//! instead of whom. Points and amounts are texts with all their decimals.
//!
//! | key | holds |
//! |---|---|
//! | `certificate` | `price_per_1000` (points that 1,000 of the currency costs), `budget` (left after what was decided beforehand), `beforehand` (points of that), `targets`: `of`, `needs`, `price` of a place; `leads`: `proposals`, `room`, `price` of a place; `bound` |
//! | `decisions[].reason.with` | of a proposal that the best total leaves out. `proof`: `certificate` with `at_most`, below the best total; or `search` with `best`, `bound`, `proven`; or `none`: no feasible set holds it |
//! | `against_ranking` | against `in-order-skip`: who `gains` and who `loses` an award |
//!
//! `bound` is made as follows. Each proposal that nothing has decided beforehand
//! counts its total, plus the price of every target that it fills, less the price
//! of a place of its lead and of what it asks, if that is more than zero. To the
//! sum come `beforehand`, the price of `budget` and `room` x `price` of every
//! lead, and off go `needs` x `price` of every target. `at_most` is `bound` less
//! what the proposal's own figure lies below zero.

use rust_decimal::Decimal;
use serde_json::{Map, Value, json};

use crate::domain::call::StrategyName;
use crate::result::reader::SeenFit;
use crate::round::Round;
use crate::select::{
    Certificate, DECIMALS, Outcome, PRICE_UNIT, Reason, Strategy, best_total_with, certificate, difference,
    select,
};

/// With more candidates than this the search is not repeated for each.
const MOST_SEARCHED: usize = 100;

/// Units of 10^-9 score units as points.
#[must_use]
pub fn points(round: &Round, units: i128) -> Option<Decimal> {
    let scale = round.call.total.total_decimals + DECIMALS;
    Decimal::try_from_i128_with_scale(units, scale).ok().map(|points| points.normalize())
}

/// A price of the certificate as points.
#[must_use]
pub fn price(round: &Round, units: i64) -> Option<Decimal> {
    points(round, i128::from(units) * PRICE_UNIT)
}

/// The prices and the bound of a fit under `BestTotal`, where they can be said.
#[must_use]
pub fn certificate_of(fit: &SeenFit) -> Option<Certificate> {
    let fit = fit.to_work_out();
    fit.selection.proof?;
    certificate(&fit.contest, &fit.selection).ok()
}

/// The key `certificate`.
#[must_use]
pub fn certificate_json(fit: &SeenFit, found: &Certificate) -> Value {
    let round = &*fit.view().round;
    let price = |units: i64| price(round, units);
    let targets = round.call.targets.iter().zip(&found.targets).map(
        |(target, (needs, units))| json!({"of": target.of.code(), "needs": needs, "price": price(*units)}),
    );
    let leads = found.leads.iter().map(|lead| {
        json!({"proposals": fit.beside(&lead.members).ids, "room": lead.room, "price": price(lead.price)})
    });
    let mut said = json!({
        "price_per_1000": price(found.thousand),
        "budget": found.budget,
        "beforehand": Decimal::new(found.beforehand, round.call.total.total_decimals),
        "targets": targets.collect::<Vec<_>>(),
        "leads": leads.collect::<Vec<_>>(),
        "bound": points(round, found.bound),
    });
    let limits = round.call.limits.iter().zip(&found.limits);
    let limits: Vec<Value> = limits
        .map(|(limit, (room, units))| json!({"of": limit.of.code(), "room": room, "price": price(*units)}))
        .collect();
    let envelopes = found.envelopes.iter().map(|one| {
        let bound = if one.least { "needs" } else { "room" };
        let of = round.call.envelopes[one.envelope].of.code();
        json!({"of": of, bound: one.amount, "price_per_1000": price(one.thousand)})
    });
    let envelopes: Vec<Value> = envelopes.collect();
    if let Value::Object(said) = &mut said {
        for (key, all) in [("limits", limits), ("envelopes", envelopes)] {
            if !all.is_empty() {
                said.insert(key.to_owned(), Value::Array(all));
            }
        }
    }
    said
}

/// What is known of the sets with candidate `index`, where the best total leaves it
/// out and its figures are open.
#[must_use]
pub fn with_json(fit: &SeenFit, found: &Certificate, index: usize) -> Option<Value> {
    fit.candid(index)?;
    let (round, fit) = (&*fit.view().round, fit.to_work_out());
    let proof = fit.selection.proof?;
    let left_out = matches!(fit.selection.decisions[index].reason, Reason::NotInBestTotal { .. });
    if !left_out || fit.selection.decisions[index].outcome != Outcome::Reserve {
        return None;
    }
    if found.rules_out(index, proof.objective) {
        let at_most = points(round, found.with(index)?);
        return Some(json!({"proof": "certificate", "at_most": at_most}));
    }
    if fit.contest.candidates.len() > MOST_SEARCHED {
        return Some(json!({"proof": "not-searched", "limit": MOST_SEARCHED}));
    }
    let score = |units: i64| Decimal::new(units, round.call.total.total_decimals);
    Some(match best_total_with(&fit.contest_as_it_stands(), &fit.selection, index).ok()? {
        None => json!({"proof": "none"}),
        Some(with) => json!({
            "proof": "search", "best": score(with.objective), "bound": score(with.bound),
            "proven": with.proven,
        }),
    })
}

/// Who gains and who loses against the ranking alone, by place; nothing where
/// a tie decides there, or where awards stand from before a withdrawal.
#[must_use]
pub fn against_ranking(fit: &SeenFit) -> Option<(Vec<usize>, Vec<usize>)> {
    let fit = fit.to_work_out();
    let heeds_targets = matches!(fit.strategy, StrategyName::Targets | StrategyName::BestTotal);
    let stands = |reason: &Reason| matches!(reason, Reason::Standing { .. });
    if !heeds_targets || fit.selection.decisions.iter().any(|one| stands(&one.reason)) {
        return None;
    }
    let alone = select(&fit.contest, Strategy::InOrderSkip).ok()?;
    Some(difference(&fit.selection, &alone))
}

/// The key `against_ranking`.
#[must_use]
pub fn against_json(fit: &SeenFit) -> Option<Value> {
    let (gains, loses) = against_ranking(fit)?;
    let ids = |all: Vec<usize>| -> Vec<Value> { all.iter().map(|&at| json!(fit.view().id_at(at))).collect() };
    let mut key = Map::new();
    key.insert("gains".to_owned(), Value::Array(ids(gains)));
    key.insert("loses".to_owned(), Value::Array(ids(loses)));
    Some(Value::Object(key))
}
