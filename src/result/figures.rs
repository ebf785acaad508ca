//! Reasons as plain values with every figure, as JSON and the sealed decision
//! carry them.

use serde_json::{Map, Value, json};

use crate::domain::call::Call;
use crate::domain::eligibility::{FailedQuestion, Ineligible};
use crate::domain::id::ProposalId;
use crate::domain::money::Money;
use crate::rank::assess::{FailureOn, Missing};
use crate::rank::ranking::{Exclusion, Placed, Ranking, lot};
use crate::result::fit::Fit;
use crate::result::reader::Candid;
use crate::round::Round;
use crate::select::{EnvelopeShortfall, Outcome, Reason, Selection};

/// The kind of a reason in JSON and tables.
#[must_use]
pub fn kind(reason: &Reason) -> &'static str {
    match reason {
        Reason::Awarded { .. } => "awarded",
        Reason::AwardedForTarget { .. } => "awarded-for-target",
        Reason::AwardedInPart { .. } => "awarded-in-part",
        Reason::ForcedIn { .. } => "forced-in",
        Reason::Standing { .. } => "standing",
        Reason::ForcedOut => "forced-out",
        Reason::Withdrawn => "withdrawn",
        Reason::BudgetExhausted { .. } => "budget-exhausted",
        Reason::SetAsideForTarget { .. } => "set-aside-for-target",
        Reason::LeadMaximum { .. } => "lead-maximum",
        Reason::ClassMaximum { .. } => "class-maximum",
        Reason::EnvelopeFull { .. } => "envelope-full",
        Reason::NotInBestTotal { .. } => "not-in-best-total",
    }
}

/// The outcome in JSON and tables.
#[must_use]
pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Awarded(_) => "awarded",
        Outcome::Reserve => "reserve",
        Outcome::Refused => "refused",
        Outcome::Withdrawn => "withdrawn",
    }
}

/// The reason of candidate `index` with its figures, for the sealed decision;
/// `formed` are those who form the reserve against it, as `forming_all` says them.
#[must_use]
pub fn reason(round: &Round, fit: &Fit, index: usize, formed: &[usize]) -> Value {
    let id = |at: &usize| round.proposals[fit.ranking.ranked[*at].proposal].id.clone();
    figures_of(round, fit, index, formed, &|all| all.iter().map(id).collect())
}

/// The same for a reader: beside a figure stand only those whose own figures are
/// open to the reader.
#[must_use]
pub fn reason_told(one: &Candid<'_>, formed: &[usize]) -> Value {
    figures_of(one.round(), one.fit(), one.index(), formed, &|all| one.beside(all).ids)
}

/// The reason with its figures; `beside` names who stands beside one.
fn figures_of(
    round: &Round,
    fit: &Fit,
    index: usize,
    formed: &[usize],
    beside: &dyn Fn(&[usize]) -> Vec<ProposalId>,
) -> Value {
    let reason = &fit.selection.decisions[index].reason;
    let id = |at: usize| json!(round.proposals[fit.ranking.ranked[at].proposal].id);
    let ids = |all: &[usize]| json!(beside(all));
    let target = |at: usize| json!(round.call.targets[at].of.code());
    let summed = |at: usize| json!(round.call.envelopes[at].of.code());
    let names = |all: &[usize]| Value::Array(all.iter().map(|&at| target(at)).collect());
    // Named only where there are some.
    let summed_in =
        |all: &[usize]| (!all.is_empty()).then(|| Value::Array(all.iter().map(|&at| summed(at)).collect()));
    let ruled = || {
        let own = &round.proposals[fit.ranking.ranked[index].proposal].id;
        json!(round.rulings.forced.get(own).map(|ruling| ruling.reason.as_str()))
    };
    let mut figures = match reason {
        Reason::Awarded { left, asked } => json!({"left": left, "asked": asked}),
        Reason::AwardedForTarget { left, asked, targets, envelopes } => json!({
            "left": left, "asked": asked, "targets": names(targets), "envelopes": summed_in(envelopes),
        }),
        Reason::AwardedInPart { left, asked, minimum, reserve, targets, envelopes, envelope } => json!({
            "left": left, "asked": asked, "minimum": minimum, "reserve": reserve, "targets": names(targets),
            "envelopes": summed_in(envelopes),
            "envelope": envelope.map(|one| json!({"of": summed(one.envelope), "room": one.room})),
        }),
        Reason::ForcedIn { left, asked } => json!({"left": left, "asked": asked, "reason": ruled()}),
        Reason::Standing { amount } => json!({"amount": amount}),
        Reason::ForcedOut => json!({"reason": ruled()}),
        Reason::Withdrawn => {
            let own = &round.proposals[fit.ranking.ranked[index].proposal].id;
            json!({"reason": round.rulings.withdrawn.get(own).filter(|reason| !reason.is_empty())})
        }
        Reason::BudgetExhausted { left, asked, minimum, stopped_at } => json!({
            "left": left, "asked": asked, "minimum": minimum, "stopped_at": stopped_at.map(id)
        }),
        Reason::SetAsideForTarget { left, asked, minimum, needs, sums, reserve } => {
            let needs = needs.iter().enumerate().map(|(at, need)| json!({"of": target(at), "need": need}));
            let open = sums.iter().enumerate().filter(|(_, sum)| **sum > Money::ZERO);
            let sums: Vec<Value> = open.map(|(at, sum)| json!({"of": summed(at), "need": sum})).collect();
            json!({
                "left": left, "asked": asked, "minimum": minimum, "needs": needs.collect::<Vec<_>>(),
                "envelopes": (!sums.is_empty()).then_some(sums), "reserve": reserve, "forming": ids(formed)
            })
        }
        Reason::LeadMaximum { maximum, taken } => json!({"maximum": maximum, "taken": ids(taken)}),
        Reason::ClassMaximum { limit, maximum, taken } => {
            json!({"of": round.call.limits[*limit].of.code(), "maximum": maximum, "taken": ids(taken)})
        }
        Reason::EnvelopeFull { envelope, room, at_most, asked, minimum } => json!({
            "of": summed(*envelope), "room": room, "at_most": at_most, "asked": asked, "minimum": minimum
        }),
        Reason::NotInBestTotal { left, asked } => json!({"left": left, "asked": asked}),
    };
    let own = &round.proposals[fit.ranking.ranked[index].proposal];
    let capped = round.call.cost(own);
    if let Value::Object(map) = &mut figures {
        // `asked` is what is counted with; where the call caps it, the request too.
        if capped < own.requested && map.contains_key("asked") {
            map.insert("requested".to_owned(), json!(own.requested));
            map.insert("capped_at".to_owned(), json!(capped));
        }
        map.retain(|_, value| !value.is_null());
        map.insert("kind".to_owned(), json!(kind(reason)));
    }
    figures
}

/// How the limits came out.
#[must_use]
pub fn limits_json(call: &Call, selection: &Selection) -> Vec<Value> {
    let limits = call.limits.iter().zip(&selection.limits);
    limits
        .map(|(limit, one)| json!({"of": limit.of.code(), "at_most": one.at_most, "reached": one.reached}))
        .collect()
}

/// How the envelopes came out.
#[must_use]
pub fn envelopes_json(call: &Call, selection: &Selection) -> Vec<Value> {
    let envelopes = call.envelopes.iter().zip(&selection.envelopes);
    envelopes
        .map(|(envelope, one)| {
            let why = one.shortfall.map(|why| match why {
                EnvelopeShortfall::TooLittleAsked { available } => {
                    json!({"kind": "too-little-asked", "available": available})
                }
                EnvelopeShortfall::TooLittleMoney { needed, budget } => {
                    json!({"kind": "too-little-money", "needed": needed, "budget": budget})
                }
                EnvelopeShortfall::NotDecided { branches } => {
                    json!({"kind": "not-decided", "limit": branches})
                }
            });
            let mut figures = json!({
                "of": envelope.of.code(), "at_least": one.at_least, "at_most": one.at_most,
                "awarded": one.awarded, "lowered_to": one.lowered_to, "why": why,
            });
            if let Value::Object(map) = &mut figures {
                map.retain(|_, value| !value.is_null());
            }
            figures
        })
        .collect()
}

/// What each source pays of an award.
#[must_use]
pub fn shares_json(round: &Round, shares: &[Money]) -> Value {
    let named = round.sources().zip(shares);
    named.map(|((name, _), share)| json!({"name": name, "amount": share})).collect()
}

/// The public draw that put a group in order: seed, source, and the members in
/// the order of their lots, each with its lot and its places before and after.
#[must_use]
pub fn draw(round: &Round, ranking: &Ranking) -> Option<Value> {
    let seed = round.rulings.lot.as_deref()?;
    let members: Vec<Value> = drawn(ranking)
        .map(|(at, from, placed)| {
            let id = &round.proposals[placed.proposal].id;
            json!({"proposal": id, "lot": lot(seed, id.as_str()), "from": from + 1, "place": at + 1})
        })
        .collect();
    let source = round.call.lot.as_ref().map(|lot| lot.source.as_str());
    (!members.is_empty()).then(|| json!({"seed": seed, "source": source, "group": members}))
}

/// The members of a drawn group in the order of their lots: the place, the
/// published place (both from 0) and the candidate.
pub fn drawn(ranking: &Ranking) -> impl Iterator<Item = (usize, usize, &Placed)> {
    let all = ranking.ranked.iter().enumerate();
    all.filter_map(|(at, placed)| Some((at, placed.drawn_from?, placed)))
}

/// Why a proposal is not ranked, with its figures.
#[must_use]
pub fn exclusion(why: &Exclusion) -> Value {
    let mut all = whys(why).into_iter();
    let mut reason = Map::new();
    reason.insert("kind".to_owned(), json!(why.status()));
    if let Some(Value::Object(figures)) = all.next() {
        reason.extend(figures);
    }
    let rest: Vec<Value> = all.collect();
    if !rest.is_empty() {
        reason.insert("also".to_owned(), Value::Array(rest));
    }
    Value::Object(reason)
}

/// Why a proposal has no rank, with the figures.
#[must_use]
pub fn whys(why: &Exclusion) -> Vec<Value> {
    match why {
        Exclusion::Withdrawn(reason) => vec![json!({"reason": reason})],
        Exclusion::Ineligible(rules) => rules.iter().map(broken_rule).collect(),
        Exclusion::Incomplete(missing) => missing
            .iter()
            .map(|one| match one {
                Missing::TooFewMarks { criterion, marks, min_sheets } => {
                    json!({"criterion": criterion, "marks": marks, "min_sheets": min_sheets})
                }
                Missing::NoConsensus { criterion } => json!({"criterion": criterion, "consensus": false}),
            })
            .collect(),
        Exclusion::BelowThreshold(failures) => failures
            .iter()
            .map(|one| match &one.on {
                FailureOn::Criterion(id) => {
                    json!({"criterion": id, "mark": one.figure, "threshold": one.threshold})
                }
                FailureOn::Block(id) => {
                    json!({"block": id, "points": one.figure, "threshold": one.threshold})
                }
                FailureOn::Total => json!({"total": one.figure, "threshold": one.threshold}),
            })
            .collect(),
    }
}

/// A rule of eligibility that is broken, with its figures.
#[must_use]
pub fn broken_rule(rule: &Ineligible) -> Value {
    match rule {
        Ineligible::LeadKind(kind) => json!({"rule": "lead-kind", "kind": kind.code()}),
        Ineligible::LeadRegion { nis, region, allowed } => {
            let allowed: Vec<&str> = allowed.iter().map(|one| one.code()).collect();
            json!({"rule": "lead-region", "nis": nis, "region": region.code(), "allowed": allowed})
        }
        Ineligible::TooManyApplications { max, earlier } => {
            json!({"rule": "too-many-applications", "max": max, "earlier": earlier})
        }
        Ineligible::BelowMinimum { requested, min } => {
            json!({"rule": "below-minimum", "requested": requested, "min": min})
        }
        Ineligible::Partners { count, min } => json!({"rule": "partners", "partners": count, "min": min}),
        Ineligible::TooShort { days: (start, end), least, until } => {
            json!({"rule": "duration", "start": start, "end": end, "least": least, "until": until})
        }
        Ineligible::TooLong { days: (start, end), most, until } => {
            json!({"rule": "duration", "start": start, "end": end, "most": most, "until": until})
        }
        Ineligible::AboveMaximum { requested, max } => {
            json!({"rule": "above-maximum", "requested": requested, "max": max})
        }
        Ineligible::OwnShare { own, total, min } => {
            json!({"rule": "own-share", "own": own, "total": total, "min": min})
        }
        Ineligible::GrantShare { partner, grant, total, share, most } => {
            json!({"rule": "grant-share", "partner": partner, "grant": grant, "total": total, "share": share, "most": most})
        }
        Ineligible::Question(failed) => failed_question(failed),
        Ineligible::Late { submitted, deadline } => {
            json!({"rule": "late", "submitted": submitted, "deadline": deadline})
        }
    }
}

/// A question that fails, with what was found and why.
fn failed_question(failed: &FailedQuestion) -> Value {
    let FailedQuestion { question, answer } = failed;
    json!({
        "rule": "question", "question": question.id, "label": question.label, "source": question.source,
        "answer": answer.finding.code(), "on": answer.finding.day(), "reason": answer.reason,
        "letter": failed.letter(),
    })
}
