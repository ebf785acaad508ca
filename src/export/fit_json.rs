//! `toets fit --json`, version 1: the ranking with the division of the budget.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Serialize;
use serde_json::{Value, json};

use crate::domain::id::ProposalId;
use crate::domain::money::Money;
use crate::export::proof_json::{against_json, certificate_json, certificate_of, with_json};
use crate::export::rank_json::RankJson;
use crate::export::view::{RankingView, told};
use crate::rank::ranking::Unranked;
use crate::result::division::Split;
use crate::result::figures::{draw, envelopes_json, exclusion, limits_json, reason, shares_json};
use crate::result::fit::Fit;
use crate::result::sources::split;
use crate::round::Round;
use crate::select::{Outcome, Shortfall, forming_all};
use crate::text::reasons;

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
    pub fn new(view: &RankingView<'a>, fit: &'a Fit) -> FitJson<'a> {
        let round = view.round;
        let formed = forming_all(&fit.contest, &fit.selection);
        let certificate = certificate_of(fit);
        let split = split(round, fit);
        let formed = formed.iter().enumerate();
        let mut decisions: Vec<DecisionJson<'a>> =
            formed.map(|(index, forming)| decision(round, fit, &split, index, forming)).collect();
        decisions.extend(fit.ranking.unranked.iter().map(|one| refusal(view, one)));
        if let Some(found) = &certificate {
            for (index, decision) in decisions.iter_mut().enumerate().take(fit.ranking.ranked.len()) {
                if let (Some(with), Value::Object(reason)) =
                    (with_json(round, fit, found, index), &mut decision.reason)
                {
                    reason.insert("with".to_owned(), with);
                }
            }
        }
        let scale = round.call.total.total_decimals;
        FitJson {
            ranking: RankJson::new(view),
            strategy: fit.strategy.code(),
            official: fit.official,
            budget: fit.contest.budget,
            spent: fit.selection.spent,
            left: fit.selection.left,
            targets: targets(round, fit),
            limits: limits_json(&round.call, &fit.selection),
            envelopes: envelopes_json(&round.call, &fit.selection),
            feasible: fit.selection.feasible,
            whole_requests: fit.selection.whole_requests,
            proof: fit.selection.proof.map(|proof| ProofJson {
                objective: Decimal::new(proof.objective, scale),
                bound: Decimal::new(proof.bound, scale),
                proven: proof.proven,
            }),
            draw: draw(round, &fit.ranking),
            certificate: certificate.map(|found| certificate_json(round, fit, &found)),
            against_ranking: against_json(round, fit),
            decisions,
            costs: None,
            budgets: None,
        }
    }
}

fn targets<'a>(round: &'a Round, fit: &Fit) -> Vec<TargetJson<'a>> {
    let outcomes = &fit.selection.targets;
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
            }),
        })
        .collect()
}

fn decision<'a>(
    round: &'a Round,
    fit: &'a Fit,
    split: &BTreeMap<ProposalId, Split>,
    index: usize,
    forming: &[usize],
) -> DecisionJson<'a> {
    let placed = &fit.ranking.ranked[index];
    let decision = &fit.selection.decisions[index];
    DecisionJson {
        proposal: round.proposals[placed.proposal].id.as_str(),
        rank: Some(placed.rank),
        outcome: reasons::outcome(decision.outcome),
        amount: match decision.outcome {
            Outcome::Awarded(amount) => Some(amount),
            Outcome::Reserve | Outcome::Refused => None,
        },
        sources: split.get(&round.proposals[placed.proposal].id).map(|shares| shares_json(round, shares)),
        amount_set: round
            .lower_amount(&round.proposals[placed.proposal])
            .map(|set| json!({"amount": set.value, "reason": set.reason})),
        reason: reason(round, fit, index, forming),
    }
}

/// A proposal that was not ranked.
fn refusal<'a>(view: &RankingView<'a>, one: &Unranked) -> DecisionJson<'a> {
    DecisionJson {
        proposal: view.round.proposals[one.proposal].id.as_str(),
        rank: None,
        outcome: "refused",
        amount: None,
        sources: None,
        amount_set: None,
        reason: told(view.round, view.viewer, one)
            .map_or_else(|| json!({"kind": one.why.status()}), exclusion),
    }
}
