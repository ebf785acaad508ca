//! The recount: everything a selection states, checked again from the award
//! set alone and without the code that made it. Every selection passes here
//! before it leaves the module; an auditor may call it too.

mod bounds;
mod reasons;
mod reserve;

use std::collections::BTreeMap;

use crate::domain::force::Force;
use crate::domain::money::Money;

use super::contest::{Contest, Strategy};
use super::selection::{Outcome, Reason, Selection};
use super::violation::Violation;

/// Recounts a selection: money, targets, limits, envelopes, leads, forced
/// decisions, and every figure in every reason. In calls of more than 700
/// candidates an even sample of the reserves is recomputed; where targets cross,
/// or leads, limits or envelopes are bounded, a reserve is compared with a lower
/// bound only.
///
/// # Errors
/// Everything that is wrong, not only the first.
pub fn check(contest: &Contest, selection: &Selection) -> Result<(), Vec<Violation>> {
    let mut found = Vec::new();
    let sizes =
        [contest.candidates.len(), contest.targets.len(), contest.limits.len(), contest.envelopes.len()];
    let (limits, envelopes) = (selection.limits.len(), selection.envelopes.len());
    if sizes != [selection.decisions.len(), selection.targets.len(), limits, envelopes] {
        return Err(vec![Violation::Size]);
    }
    check_money(contest, selection, &mut found);
    check_targets(contest, selection, &mut found);
    bounds::check_limits(contest, selection, &mut found);
    bounds::check_envelopes(contest, selection, &mut found);
    check_leads(contest, selection, &mut found);
    check_forced(contest, selection, &mut found);
    check_proof(contest, selection, &mut found);
    reasons::check(contest, selection, &mut found);
    if found.is_empty() { Ok(()) } else { Err(found) }
}

fn check_money(contest: &Contest, selection: &Selection, found: &mut Vec<Violation>) {
    let counted: Money = selection.awards().map(|(_, amount)| amount).sum();
    if counted != selection.spent {
        let stated = selection.spent;
        found.push(Violation::Money { counted, stated });
    }
    if contest.budget - counted != selection.left {
        let stated = selection.left;
        let counted = contest.budget - counted;
        found.push(Violation::Money { counted, stated });
    }
    if counted > contest.budget {
        let budget = contest.budget;
        found.push(Violation::Overspent { counted, budget });
    }
    for (index, amount) in selection.awards() {
        let stands = matches!(
            selection.decisions[index].reason,
            Reason::Standing { amount: stated } if stated == amount
        );
        let most = contest.candidates[index].cost;
        if amount > most || amount < contest.least(index) && !stands {
            found.push(Violation::Amount { index });
        }
    }
}

fn check_targets(contest: &Contest, selection: &Selection, found: &mut Vec<Violation>) {
    let heeded = matches!(selection.strategy, Strategy::Targets | Strategy::BestTotal);
    let mut met = true;
    for (target, stated) in selection.targets.iter().enumerate() {
        let declared = contest.targets[target];
        let members = selection.awards().filter(|&(i, _)| declared.of.counts(&contest.candidates[i]));
        let counted = u32::try_from(members.count()).unwrap_or(u32::MAX);
        met &= counted >= declared.at_least;
        if counted != stated.reached {
            found.push(Violation::Reached { target, counted });
        }
        if heeded && counted < stated.lowered_to.unwrap_or(declared.at_least) {
            found.push(Violation::Missed { target, counted });
        }
        let lowered = stated.lowered_to.is_some();
        if (stated.of, stated.at_least) != (declared.of, declared.at_least)
            || lowered != stated.shortfall.is_some()
            || lowered && !heeded
        {
            found.push(Violation::Targets);
        }
    }
    let sums = selection.envelopes.iter().all(|one| one.at_least.is_none_or(|least| one.awarded >= least));
    if (met && sums) != selection.feasible {
        found.push(Violation::Targets);
    }
}

fn check_leads(contest: &Contest, selection: &Selection, found: &mut Vec<Violation>) {
    let Some(maximum) = contest.max_per_lead else {
        return;
    };
    let mut held: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (index, _) in selection.awards() {
        if let Some(lead) = contest.candidates[index].lead {
            held.entry(lead).or_default().push(index);
        }
    }
    for members in held.into_values() {
        if members.len() > maximum as usize {
            found.push(Violation::LeadMaximum { members });
        }
    }
}

fn check_forced(contest: &Contest, selection: &Selection, found: &mut Vec<Violation>) {
    for (index, decision) in selection.decisions.iter().enumerate() {
        let candidate = &contest.candidates[index];
        let followed = match candidate.forced {
            _ if candidate.withdrawn => decision.reason == Reason::Withdrawn,
            Some(Force::In) => matches!(decision.reason, Reason::ForcedIn { .. } | Reason::Standing { .. }),
            Some(Force::Out) => decision.reason == Reason::ForcedOut,
            None => {
                !matches!(decision.reason, Reason::ForcedIn { .. } | Reason::ForcedOut | Reason::Withdrawn)
            }
        };
        if !followed {
            found.push(Violation::Forced { index });
        }
        let awarded = matches!(decision.outcome, Outcome::Awarded(_));
        if candidate.is_out() && awarded {
            found.push(Violation::Forced { index });
        }
    }
}

fn check_proof(contest: &Contest, selection: &Selection, found: &mut Vec<Violation>) {
    let total: i64 = selection.awards().map(|(index, _)| contest.candidates[index].score).sum();
    let sound = match selection.proof {
        Some(proof) => {
            selection.strategy == Strategy::BestTotal
                && proof.objective == total
                && proof.bound >= total
                && proof.proven == (proof.bound == total)
        }
        None => selection.strategy != Strategy::BestTotal,
    };
    let whole = selection.strategy == Strategy::BestTotal && contest.partial;
    if !sound || whole != selection.whole_requests {
        found.push(Violation::Proof);
    }
}
