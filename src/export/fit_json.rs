//! `toets fit --json`, version 1: the ranking with the division of the budget.

use rust_decimal::Decimal;
use serde::Serialize;
use serde_json::{Value, json};

use crate::domain::money::Money;
use crate::export::proof_json::{against_json, certificate_json, certificate_of, with_json};
use crate::export::rank_json::RankJson;
use crate::result::figures::{draw, envelopes_json, exclusion, limits_json, reason_told, shares_json};
use crate::result::reader::{ReaderView, SeenApart, SeenFit};
use crate::select::Shortfall;

/// The whole answer.
#[derive(Debug, Serialize)]
pub struct FitJson<'a> {
    #[serde(flatten)]
    ranking: RankJson<'a>,
    strategy: &'static str,
    official: bool,
    budget: Money,
    spent: Money,
    left: Money,
    targets: Vec<TargetJson<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    limits: Vec<Value>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    envelopes: Vec<Value>,
    feasible: bool,
    /// Whether requests were taken whole although the call allows part awards.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    whole_requests: bool,
    #[serde(flatten)]
    proof: Option<ProofJson>,
    /// The public draw that put a group in order, where there was one.
    #[serde(skip_serializing_if = "Option::is_none")]
    draw: Option<Value>,
    /// The paper proof of the best total (`proof_json`).
    #[serde(skip_serializing_if = "Option::is_none")]
    certificate: Option<Value>,
    /// Who is awarded instead of whom (`proof_json`).
    #[serde(skip_serializing_if = "Option::is_none")]
    against_ranking: Option<Value>,
    decisions: Vec<DecisionJson<'a>>,
    /// What the targets cost, where asked for (`costs_json`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub costs: Option<Value>,
    /// What budget funds more, where asked for (`costs_json`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub budgets: Option<Value>,
}

/// How a target came out.
#[derive(Debug, Serialize)]
pub struct TargetJson<'a> {
    of: &'a str,
    at_least: u32,
    reached: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    lowered_to: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<Value>,
}

/// How good the total is.
#[derive(Debug, Serialize)]
struct ProofJson {
    objective: Decimal,
    bound: Decimal,
    proven: bool,
}

/// What happens to one proposal and why.
#[derive(Debug, Serialize)]
struct DecisionJson<'a> {
    proposal: &'a str,
    rank: Option<usize>,
    outcome: &'static str,
    amount: Option<Money>,
    /// What each source pays of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    sources: Option<Value>,
    /// The lower amount that the chair set, and why.
    #[serde(skip_serializing_if = "Option::is_none")]
    amount_set: Option<Value>,
    reason: Value,
}

impl<'a> FitJson<'a> {
    /// The answer for a fit.
    #[must_use]
    pub fn new(fit: &'a SeenFit) -> FitJson<'a> {
        let (view, all) = (fit.view(), fit.to_work_out());
        let round = &*view.round;
        let formed = all.formed();
        let certificate = certificate_of(fit);
        let mut decisions: Vec<DecisionJson<'a>> = view
            .by_place()
            .map(|(place, row)| {
                let mut decision = decision(fit, place, row.rank, row.proposal, &formed[place]);
                let with = certificate.as_ref().and_then(|found| with_json(fit, found, place));
                if let (Some(with), Value::Object(reason)) = (with, &mut decision.reason) {
                    reason.insert("with".to_owned(), with);
                }
                decision
            })
            .collect();
        decisions.extend(view.apart.iter().map(|one| refusal(view, one)));
        let scale = round.call.total.total_decimals;
        FitJson {
            ranking: RankJson::new(view),
            strategy: fit.strategy.code(),
            official: fit.official,
            budget: fit.budget,
            spent: fit.spent,
            left: fit.left,
            targets: targets(fit),
            limits: limits_json(&round.call, &all.selection),
            envelopes: envelopes_json(&round.call, &all.selection),
            feasible: fit.feasible,
            whole_requests: all.selection.whole_requests,
            proof: fit.proof.map(|proof| ProofJson {
                objective: Decimal::new(proof.objective, scale),
                bound: Decimal::new(proof.bound, scale),
                proven: proof.proven,
            }),
            draw: draw(round, &all.ranking),
            certificate: certificate.map(|found| certificate_json(fit, &found)),
            against_ranking: against_json(fit),
            decisions,
            costs: None,
            budgets: None,
        }
    }
}

fn targets(fit: &SeenFit) -> Vec<TargetJson<'_>> {
    let outcomes = &fit.targets;
    let round = &fit.view().round;
    round
        .call
        .targets
        .iter()
        .zip(outcomes)
        .map(|(target, outcome)| TargetJson {
            of: target.of.code(),
            at_least: outcome.at_least,
            reached: outcome.reached,
            lowered_to: outcome.lowered_to,
            why: outcome.shortfall.map(|why| match why {
                Shortfall::TooFewCandidates { available, candidates } => {
                    json!({"kind": "too-few-candidates", "available": available, "candidates": candidates})
                }
                Shortfall::TooLittleMoney { needed, budget } => {
                    json!({"kind": "too-little-money", "needed": needed, "budget": budget})
                }
                Shortfall::NotDecided { branches } => {
                    json!({"kind": "not-decided", "limit": branches})
                }
            }),
        })
        .collect()
}

/// What happens to the candidate at a place, whose proposal is ranked so.
fn decision<'a>(
    fit: &'a SeenFit,
    place: usize,
    rank: usize,
    proposal: usize,
    forming: &[usize],
) -> DecisionJson<'a> {
    let view = fit.view();
    let decided = &fit.decisions[place];
    let figures = decided.figures.as_ref();
    DecisionJson {
        proposal: view.proposal(proposal).id.as_str(),
        rank: Some(rank),
        outcome: decided.outcome.code(),
        amount: figures.and_then(|one| one.amount),
        sources: figures.and_then(|one| one.shares.as_ref()).map(|shares| shares_json(&view.round, shares)),
        amount_set: figures
            .and_then(|one| one.lowered.as_ref())
            .map(|set| json!({"amount": set.value, "reason": set.reason})),
        reason: match fit.candid(place) {
            Some(candid) => reason_told(&candid, forming),
            None => json!({"kind": CLOSED}),
        },
    }
}

/// The kind of a reason that a conflict of interest closes.
const CLOSED: &str = "closed";

/// A proposal that was not ranked.
fn refusal<'a>(view: &'a ReaderView, one: &SeenApart) -> DecisionJson<'a> {
    DecisionJson {
        proposal: view.proposal(one.proposal).id.as_str(),
        rank: None,
        outcome: one.outcome().code(),
        amount: None,
        sources: None,
        amount_set: None,
        reason: one.why.as_ref().map_or_else(|| json!({"kind": one.kind.status()}), exclusion),
    }
}
