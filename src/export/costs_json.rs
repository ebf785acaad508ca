//! `toets fit --json --with costs,budgets=K`, version 1: the keys `costs` and
//! `budgets`. Points and amounts are texts with all their decimals.
//!
//! `costs` says what the call's targets cost, whatever the strategy of the fit:
//!
//! | key | holds |
//! |---|---|
//! | `points` | the sum of the totals that `targets` awards |
//! | `best_total` | `objective`, `bound`, `proven`: the most that any division under the same targets reaches |
//! | `points_lost` | `best_total.objective` less `points` |
//! | `ranking_alone` | against `in-order-skip`: its `points`, who `gains` and who `loses` a place by the targets |
//! | `targets` | per target `of`, `at_least`; `without`: `points`, `gains`, `loses` against `targets` without this one target; `best_total_without`; `points_lost`: that best total less the present one |
//!
//! `budgets`: `next`, one entry per proposal more (`more`, `budget`, `extra`
//! above the present budget, who `gains` and who `loses`), and `all_targets`
//! (`budget`, `extra`, `gains`, `loses`; `null` where there are too few candidates).
//! `unfinished_after` is the number of budgets after which the count ended. Both are
//! `{"kind": "not-decided", "limit": N}` where the search ended after `N` branches.
//! `opens_tie` names a tie on which the awards would then hang. Where a tie
//! decides already, `costs` is `{"absent": "no-awards"}`.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::result::reader::SeenFit;
use crate::select::{AllTargets, Budgets, Costs, Displaced, LargerBudget, Proof, Unfinished};

/// The ids of candidates.
fn ids(fit: &SeenFit, all: &[usize]) -> Value {
    Value::Array(all.iter().map(|&at| json!(fit.view().id_at(at))).collect())
}

/// The ids of candidates beside an amount: of those alone whose figures are open.
fn ids_beside(fit: &SeenFit, all: &[usize]) -> Value {
    json!(fit.beside(all).ids)
}

/// The key `costs`.
#[must_use]
pub fn costs_json(fit: &SeenFit, costs: Option<&Costs>) -> Value {
    let round = &fit.view().round;
    let Some(costs) = costs else {
        return json!({"absent": "no-awards"});
    };
    let points = |units: i64| Decimal::new(units, round.call.total.total_decimals);
    let proof = |proof: Proof| json!({"objective": points(proof.objective), "bound": points(proof.bound), "proven": proof.proven});
    let displaced = |one: &Displaced| {
        json!({
            "points": points(one.points),
            "gains": ids(fit, &one.gains), "loses": ids(fit, &one.loses),
        })
    };
    let targets = round.call.targets.iter().zip(&costs.targets).map(|(target, cost)| {
        json!({
            "of": target.of.code(),
            "at_least": target.at_least,
            "without": displaced(&cost.without),
            "best_total_without": proof(cost.best_without),
            "points_lost": points(cost.best_without.objective - costs.best.objective),
        })
    });
    json!({
        "points": points(costs.points), "best_total": proof(costs.best),
        "points_lost": points(costs.best.objective - costs.points),
        "ranking_alone": displaced(&costs.ranking_alone),
        "targets": targets.collect::<Vec<Value>>(),
    })
}

/// The key `budgets`.
#[must_use]
pub fn budgets_json(fit: &SeenFit, budgets: &Budgets) -> Value {
    let larger = |one: &LargerBudget, more: Option<usize>| {
        let mut entry = json!({
            "budget": one.budget, "extra": one.budget - fit.budget,
            "gains": ids_beside(fit, &one.gains), "loses": ids_beside(fit, &one.loses),
        });
        if let Value::Object(map) = &mut entry {
            if let Some(more) = more {
                map.insert("more".to_owned(), json!(more));
            }
            if !one.tie.is_empty() {
                map.insert("opens_tie".to_owned(), ids_beside(fit, &one.tie));
            }
        }
        entry
    };
    let next = budgets.next.iter().enumerate().map(|(at, one)| larger(one, Some(at + 1)));
    json!({
        "next": next.collect::<Vec<Value>>(),
        "unfinished_after": match budgets.unfinished {
            Some(Unfinished::Budgets(most)) => json!(most),
            Some(Unfinished::Branches(most)) => json!({"kind": "not-decided", "limit": most}),
            None => Value::Null,
        },
        "all_targets": match &budgets.targets {
            Some(AllTargets::Budget(one)) => larger(one, None),
            Some(AllTargets::NotDecided(most)) => json!({"kind": "not-decided", "limit": most}),
            Some(AllTargets::Never) | None => Value::Null,
        },
    })
}
