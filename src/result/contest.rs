//! From proposals to the plain contest that the strategies solve, and back: the
//! numbers of a refusal as proposals.

use std::collections::HashMap;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::domain::call::{Call, Envelope, Limit, StrategyName, Target, TargetOf};
use crate::domain::id::{ProposalId, names};
use crate::domain::phrase::Phrase;
use crate::rank::ranking::{Ranking, placing};
use crate::result::error::FitError;
use crate::round::{Edition, Round};
use crate::select::{
    Candidate, ClassSet, Contest, Counted, NumberedEnvelope, NumberedLimit, NumberedTarget, SelectError,
    Strategy,
};

impl From<StrategyName> for Strategy {
    fn from(name: StrategyName) -> Strategy {
        match name {
            StrategyName::InOrderStop => Strategy::InOrderStop,
            StrategyName::InOrderSkip => Strategy::InOrderSkip,
            StrategyName::Targets => Strategy::Targets,
            StrategyName::BestTotal => Strategy::BestTotal,
        }
    }
}

/// The plain contest of a round's ranking.
#[must_use]
pub fn contest(round: &Round, ranking: &Ranking) -> Contest {
    let call = &round.call;
    let whose = call.max_per_lead.map(|_| round.leads());
    let mut leads = HashMap::new();
    let candidates = ranking
        .ranked
        .iter()
        .map(|placed| {
            let proposal = &round.proposals[placed.proposal];
            let next = u32::try_from(leads.len()).unwrap_or(u32::MAX);
            let forced = round.rulings.forced.get(&proposal.id).map(|ruling| ruling.value);
            Candidate {
                cost: round.cost(proposal),
                minimum: call.least(proposal).map(|least| least.min(round.cost(proposal))),
                score: units(placed.total, call.total.total_decimals),
                classes: classes(&placed.classes),
                // Leads that nobody knows are not one lead.
                lead: whose
                    .as_ref()
                    .and_then(|whose| whose[placed.proposal].as_ref())
                    .map(|lead| *leads.entry(lead).or_insert(next)),
                tie: placed.open_tie.and_then(|tie| u32::try_from(tie).ok()),
                forced,
                withdrawn: placed.withdrawn,
            }
        })
        .collect();
    Contest {
        budget: round.budget(),
        candidates,
        targets: targets(call),
        limits: limits(call),
        envelopes: envelopes(call),
        placing: (0..ranking.open_ties.len()).map(|tie| placing(round, ranking, tie)).collect(),
        max_per_lead: call.max_per_lead,
        full_lead_refuses: match round.edition {
            Edition::First => true,
            Edition::Current => false,
        },
        partial: call.grant.partial.is_some(),
    }
}

/// A total in whole units of its last decimal.
fn units(total: Decimal, decimals: u32) -> i64 {
    let mut scaled = total;
    scaled.rescale(decimals);
    scaled.mantissa().to_i64().unwrap_or(i64::MAX)
}

/// Membership as a set of class numbers.
fn classes(membership: &[bool]) -> ClassSet {
    let members = membership.iter().enumerate().filter(|(_, is_member)| **is_member);
    members.filter_map(|(class, _)| u8::try_from(class).ok()).collect()
}

/// What a target, limit or envelope counts, with the class's number for its id. One of
/// an unknown class, which `check` refuses, is left out.
fn number(call: &Call, of: &TargetOf) -> Option<Counted> {
    match of {
        TargetOf::All => Some(Counted::All),
        TargetOf::Class(id) => {
            let position = call.classes.iter().position(|class| class.id == *id)?;
            u8::try_from(position).ok().map(Counted::Class)
        }
    }
}

fn targets(call: &Call) -> Vec<NumberedTarget> {
    let numbered = |one: &Target| Some(NumberedTarget { of: number(call, &one.of)?, at_least: one.at_least });
    call.targets.iter().filter_map(numbered).collect()
}

fn limits(call: &Call) -> Vec<NumberedLimit> {
    let numbered = |one: &Limit| Some(NumberedLimit { of: number(call, &one.of)?, at_most: one.at_most });
    call.limits.iter().filter_map(numbered).collect()
}

fn envelopes(call: &Call) -> Vec<NumberedEnvelope> {
    let numbered = |one: &Envelope| {
        let of = number(call, &one.of)?;
        Some(NumberedEnvelope { of, at_least: one.at_least, at_most: one.at_most })
    };
    call.envelopes.iter().filter_map(numbered).collect()
}

/// What a strategy refused, with proposals for numbers.
#[must_use]
pub fn explain(round: &Round, ranking: &Ranking, error: SelectError) -> FitError {
    let id =
        |index: &usize| ranking.ranked.get(*index).map(|placed| round.proposals[placed.proposal].id.clone());
    let ids = |members: &[usize]| -> Vec<ProposalId> { members.iter().filter_map(id).collect() };
    let list = |members: &[usize]| names(&ids(members));
    let one = |index: usize| id(&index).map(|id| id.to_string()).unwrap_or_default();
    let text = error.to_string();
    let internal = || FitError::Internal { text: text.clone() };
    FitError::Refused(match error {
        SelectError::UnresolvedTie { members, contenders } => {
            return FitError::Tie { members: ids(&members), contenders: ids(&contenders) };
        }
        SelectError::ForcedSetDoesNotFit { members, asked, budget } => Phrase::new("fit-forced-too-much")
            .with("proposals", list(&members))
            .amount("asked", asked)
            .amount("budget", budget),
        SelectError::ForcedOverLeadMaximum { members, maximum } => Phrase::new("fit-forced-over-lead")
            .with("proposals", list(&members))
            .count("maximum", maximum as usize),
        SelectError::ForcedOverLimit { limit, members, maximum } => Phrase::new("fit-forced-over-limit")
            .with("proposals", list(&members))
            .phrase("class", round.call.limit_name(limit))
            .count("maximum", maximum as usize),
        SelectError::ForcedOverEnvelope { envelope, members, asked, at_most } => {
            Phrase::new("fit-forced-over-envelope")
                .with("proposals", list(&members))
                .phrase("class", round.call.envelope_name(envelope))
                .amount("asked", asked)
                .amount("maximum", at_most)
        }
        SelectError::AmountOutOfRange { index } => Phrase::new("fit-amount").with("proposal", one(index)),
        SelectError::ScoreOutOfRange { index } => Phrase::new("fit-score").with("proposal", one(index)),
        SelectError::BudgetOutOfRange { budget } => Phrase::new("fit-budget").amount("budget", budget),
        SelectError::TooManyTargets { most, found } => {
            Phrase::new("fit-too-many-targets").count("most", most).count("found", found)
        }
        SelectError::StandingAward { index } => {
            return id(&index).map_or_else(internal, |proposal| FitError::Standing { proposal });
        }
        SelectError::SearchTooLong { most } => Phrase::new("fit-too-long").count("most", most as usize),
        SelectError::TieNotAdjacent { .. } | SelectError::Internal(_) => return internal(),
    })
}
