//! `toets rank --json --with LIST`, version 1: the key `statistics`, one key in
//! it per part that was asked for. Statistics are JSON numbers, rounded to at
//! most nine decimals; decimals that decide stay texts, as everywhere.
//!
//! A part that cannot be shown is `{"absent": WHY}`, a figure without a value
//! `{"undefined": WHY}`; WHY is `closed` (not for this viewer), `no-awards` (a
//! tie decides), `too-many` (with `proposals` and `limit`), `too-many-evaluators`
//! (with `evaluators` and `limit`), `weights`, or a code
//! of [`Undefined::code`]. Proposals and members are ids.
//!
//! | key | holds |
//! |---|---|
//! | `ranks_among` | where the viewer has a conflict of interest with a candidate: how many candidates the `rank`s below count among, those whose marks the viewer sees; else absent |
//! | `agreement` | `total` and `criteria.ID`, each: `proposals`, `evaluators`, `marks`, `complete`, `alpha_interval`, `alpha_ordinal`, `icc` (strictness counts), `icc_consistency` (it does not), `icc_method` (`anova`, `reml`), `kendall_w` |
//! | `strictness` | per evaluator `evaluator`, `total` and `criteria.ID`, each: `proposals`, `difference` (below 0: strict), `standard_error`, `low`, `high` (95 %) |
//! | `expected` | `settings` (`sd_limit`, `strictness_sd`, `draws`, `seed`), `order_can_change`, `mean`, `proposal_sd`, `mark_sd`, `awards`, `line`; `proposals`: `proposal`, `rank`, `expected`, `half` and `ninety` (`[best, worst]`), `group` (`in`, `too-close`, `out`: where `ninety`, in whole ranks outwards, lies against `line`) |
//! | `leave_out` | per candidate `proposal`, `rank`, `best`, `worst`, `best_without`, `worst_without`, `unranked_without` |
//! | `weights` | `near` (within a quarter of each weight) and `any`, each: `method` (`exact`, `drawn` with `draws` and `seed`), `proposals`: `proposal`, `rank` (equal totals share one, as under every weight), `ranks` (`{"1": 0.25, ...}`: the share of the weights that gives this rank), `within_awards` (the share that puts it among the first `awards`) |
//! | `changes` | `weights`: `criterion`, `weight`, `unit`, `from`, `to` (what was searched), `lower`, `higher` (`weight` and effect); `marks`: `steps`, `changes` (`proposal`, `evaluator`, `criterion`, `was`, `now` and effect). An effect: `gains`, `loses`, `opens_tie` |

use serde_json::{Map, Value, json};

use crate::domain::id::MemberId;
use crate::export::statistics::{
    Absent, AgreementPart, ChangesPart, EvaluatorStrictness, ExpectedPart, LeaveOutPart, Statistics,
    WeightsPart,
};
use crate::result::changes::{Swing, WeightChange};
use crate::round::Round;
use crate::stats::Undefined;
use crate::stats::acceptability::{Acceptability, Method};
use crate::stats::agreement::{Agreement, IccMethod};
use crate::stats::expected::RankInterval;
use crate::stats::funding::FundingGroup;
use crate::stats::strictness::{Strictness, Uncertainty};
use crate::stats::weights::WeightError;

/// The key `statistics`.
#[must_use]
pub fn stats_json(round: &Round, statistics: &Statistics) -> Value {
    let mut parts = Map::new();
    let mut add = |key: &str, part: Option<Value>| {
        if let Some(part) = part {
            parts.insert(key.to_owned(), part);
        }
    };
    add("ranks_among", statistics.among.map(|among| json!(among.seen)));
    add("agreement", part(&statistics.agreement, |one| agreement(round, one)));
    add("strictness", part(&statistics.strictness, |all| strictness(round, all)));
    add("expected", part(&statistics.expected, |one| expected(round, one)));
    add("leave_out", part(&statistics.leave_out, |one| leave_out(round, one)));
    add("weights", part(&statistics.weights, |one| weights(round, one)));
    add("changes", part(&statistics.changes, changes));
    Value::Object(parts)
}

fn part<T>(part: &Option<Result<T, Absent>>, json: impl Fn(&T) -> Value) -> Option<Value> {
    part.as_ref().map(|part| match part {
        Ok(part) => json(part),
        Err(Absent::Closed) => json!({"absent": "closed"}),
        Err(Absent::NoAwards) => json!({"absent": "no-awards"}),
        Err(Absent::Weights(why)) => json!({"absent": "weights", "why": why.to_string()}),
        Err(Absent::Undefined(Undefined::TooMany { proposals, limit })) => {
            json!({"absent": "too-many", "proposals": proposals, "limit": limit})
        }
        Err(Absent::Undefined(why)) => json!({"absent": why.code()}),
    })
}

/// A figure with a number of decimals, so that the last bits of another
/// machine's arithmetic do not show.
fn figure(value: f64, decimals: i32) -> Value {
    let unit = 10_f64.powi(decimals);
    // Adding zero turns -0 into 0.
    json!((value * unit).round() / unit + 0.0)
}

fn or_undefined(value: Result<f64, Undefined>) -> Value {
    value.map_or_else(without_value, |value| figure(value, 9))
}

/// Why a figure has no value; above a size with the size and the limit.
fn without_value(why: Undefined) -> Value {
    match why {
        Undefined::TooMany { proposals, limit } => {
            json!({"undefined": why.code(), "proposals": proposals, "limit": limit})
        }
        Undefined::TooManyEvaluators { evaluators, limit } => {
            json!({"undefined": why.code(), "evaluators": evaluators, "limit": limit})
        }
        why => json!({"undefined": why.code()}),
    }
}

fn id(round: &Round, proposal: usize) -> &str {
    round.proposals[proposal].id.as_str()
}

/// One value per criterion of the call, by id.
fn by_criterion<T>(round: &Round, all: &[T], json: impl Fn(&T) -> Value) -> Value {
    let criteria = round.call.criteria.iter().zip(all);
    Value::Object(criteria.map(|(criterion, one)| (criterion.id.to_string(), json(one))).collect())
}

fn agreement(round: &Round, part: &AgreementPart) -> Value {
    let one = |one: &Agreement| {
        json!({
            "proposals": one.proposals, "evaluators": one.evaluators, "marks": one.marks,
            "complete": one.complete,
            "alpha_interval": or_undefined(one.alpha_interval),
            "alpha_ordinal": or_undefined(one.alpha_ordinal),
            "icc": or_undefined(one.icc),
            "icc_consistency": or_undefined(one.icc_consistency),
            "icc_method": match one.icc_method { IccMethod::Anova => "anova", IccMethod::Reml => "reml" },
            "kendall_w": or_undefined(one.kendall_w),
        })
    };
    json!({"total": one(&part.total), "criteria": by_criterion(round, &part.criteria, one)})
}

fn strictness(round: &Round, all: &[EvaluatorStrictness]) -> Value {
    let one = |one: &Result<Strictness, Undefined>| match one {
        Err(why) => without_value(*why),
        Ok(one) => {
            let known =
                |take: fn(&Uncertainty) -> f64| one.uncertainty.as_ref().map(|known| figure(take(known), 6));
            json!({
                "proposals": one.proposals, "difference": figure(one.difference, 6),
                "standard_error": known(|known| known.standard_error),
                "low": known(|known| known.low), "high": known(|known| known.high),
            })
        }
    };
    let all = all.iter().map(|evaluator| {
        json!({
            "evaluator": evaluator.member, "total": one(&evaluator.total),
            "criteria": by_criterion(round, &evaluator.criteria, one),
        })
    });
    Value::Array(all.collect())
}

fn expected(round: &Round, part: &ExpectedPart) -> Value {
    let ranks = &part.ranks;
    let interval = |one: RankInterval| json!([figure(one.best, 9), figure(one.worst, 9)]);
    let mut rows: Vec<usize> = (0..part.rows.len()).collect();
    rows.sort_by_key(|&at| part.rows[at].1);
    let proposals = rows.into_iter().filter_map(|at| {
        let (proposal, rank) = part.rows[at];
        let one = ranks.proposals.get(at)?.as_ref()?;
        let group = part.groups.as_ref().and_then(|(_, groups)| groups.groups[at]);
        Some(json!({
            "proposal": id(round, proposal), "rank": rank, "expected": figure(one.rank, 6),
            "half": interval(one.half), "ninety": interval(one.ninety), "group": group.map(group_code),
        }))
    });
    let settings = &ranks.settings;
    json!({
        "settings": {
            "sd_limit": figure(settings.sd_limit, 6), "strictness_sd": figure(settings.strictness_sd, 6),
            "draws": settings.draws, "seed": settings.seed,
        },
        "order_can_change": ranks.order_can_change,
        "mean": figure(ranks.mean, 6), "proposal_sd": figure(ranks.proposal_sd, 6),
        "mark_sd": figure(ranks.mark_sd, 6),
        "awards": part.groups.as_ref().map(|(awards, _)| awards),
        "line": part.groups.as_ref().and_then(|(_, groups)| groups.line).map(|line| figure(line, 6)),
        "proposals": proposals.collect::<Vec<Value>>(),
    })
}

/// The name of a group around the funding line.
#[must_use]
pub fn group_code(group: FundingGroup) -> &'static str {
    match group {
        FundingGroup::Accepted => "in",
        FundingGroup::RandomSelection => "too-close",
        FundingGroup::Rejected => "out",
    }
}

fn leave_out(round: &Round, part: &LeaveOutPart) -> Value {
    let name = |member: &Option<MemberId>| member.as_ref().filter(|_| part.names).map(|m| m.to_string());
    let all = part.ranges.iter().map(|range| {
        let mut one = json!({
            "proposal": id(round, range.proposal), "rank": range.rank,
            "best": range.best, "worst": range.worst,
        });
        if let (true, Value::Object(map)) = (part.names, &mut one) {
            map.insert("best_without".to_owned(), json!(name(&range.best_without)));
            map.insert("worst_without".to_owned(), json!(name(&range.worst_without)));
            map.insert("unranked_without".to_owned(), json!(range.unranked_without));
        }
        one
    });
    Value::Array(all.collect())
}

fn weights(round: &Round, part: &WeightsPart) -> Value {
    let region = |found: &Result<Acceptability, WeightError>| match found {
        Err(why) => json!({"undefined": why.to_string()}),
        Ok(found) => {
            let rows = part.rows.iter().zip(&found.ranks).map(|(&(proposal, rank), shares)| {
                let above_zero = shares.iter().enumerate().filter(|(_, share)| **share > 5e-10);
                let ranks: Map<String, Value> =
                    above_zero.map(|(at, share)| ((at + 1).to_string(), figure(*share, 9))).collect();
                let within = part.awards.map(|awards| figure(shares.iter().take(awards).sum(), 9));
                json!({
                    "proposal": id(round, proposal), "rank": rank, "ranks": ranks, "within_awards": within,
                })
            });
            let rows: Vec<Value> = rows.collect();
            match found.method {
                Method::Exact => json!({"method": "exact", "proposals": rows}),
                Method::Drawn { draws, seed } => {
                    json!({"method": "drawn", "draws": draws, "seed": seed, "proposals": rows})
                }
            }
        }
    };
    json!({"awards": part.awards, "near": region(&part.near), "any": region(&part.any)})
}

fn changes(part: &ChangesPart) -> Value {
    let with_effect = |mut what: Value, effect: &Swing| {
        if let Value::Object(map) = &mut what {
            map.insert("gains".to_owned(), json!(effect.gains.ids));
            map.insert("loses".to_owned(), json!(effect.loses.ids));
            if !effect.opens_tie.is_empty() {
                map.insert("opens_tie".to_owned(), json!(effect.opens_tie.ids));
            }
        }
        what
    };
    let weights = part.weights.iter().map(|search| {
        let change = |change: &Option<WeightChange>| {
            change.as_ref().map(|one| with_effect(json!({"weight": one.weight}), &one.effect))
        };
        json!({
            "criterion": search.criterion, "weight": search.weight, "unit": search.unit,
            "from": search.from, "to": search.to,
            "lower": change(&search.lower), "higher": change(&search.higher),
        })
    });
    let marks = part.marks.changes.iter().map(|one| {
        let what = json!({
            "proposal": one.proposal, "evaluator": one.member, "criterion": one.criterion,
            "was": one.was, "now": one.now,
        });
        with_effect(what, &one.effect)
    });
    json!({
        "weights": weights.collect::<Vec<Value>>(),
        "marks": {"steps": part.marks.steps, "changes": marks.collect::<Vec<Value>>()},
    })
}
