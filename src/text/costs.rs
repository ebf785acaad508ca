//! What targets cost and what more money would do, as sentences for the command
//! line and for the chair's screens.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use crate::domain::call::StrategyName;
use crate::domain::id::{ProposalId, few_names};
use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::result::reader::SeenFit;
use crate::select::{AllTargets, Budgets, Costs, LargerBudget, Unfinished};
use crate::text::reasons::first_of;

/// What the targets cost, together and one by one.
#[must_use]
pub fn of_costs(fit: &SeenFit, costs: &Costs) -> Vec<Phrase> {
    let round = &fit.view().round;
    let points = |units: i64| Decimal::new(units, round.call.total.total_decimals);
    let swap = |gains: &[usize], loses: &[usize]| swap(fit, gains, loses);
    let alone = &costs.ranking_alone;
    let best = match (costs.best.proven, costs.best.objective == costs.points) {
        (true, false) => "stats-costs-best",
        (true, true) => "stats-costs-best-equal",
        (false, _) => "stats-costs-best-unproven",
    };
    let mut sentences = vec![
        Phrase::new("stats-costs-alone").phrase("who", swap(&alone.gains, &alone.loses)),
        Phrase::new(best)
            .number("points", points(costs.points))
            .number("best", points(costs.best.objective))
            .number("bound", points(costs.best.bound))
            .number("lost", points(costs.best.objective - costs.points)),
    ];
    sentences.extend(costs.targets.iter().enumerate().map(|(at, cost)| {
        // A minimum behind this target may count in full only without it.
        let id = match cost.best_without.objective.cmp(&costs.best.objective) {
            Ordering::Greater => "stats-costs-target",
            Ordering::Equal => "stats-costs-target-same",
            Ordering::Less => "stats-costs-target-less",
        };
        Phrase::new(id)
            .count("at_least", round.call.targets.get(at).map_or(0, |target| target.at_least as usize))
            .phrase("target", round.call.target_name(at))
            .phrase("who", swap(&cost.without.gains, &cost.without.loses))
            .number("lost", points(cost.best_without.objective - costs.best.objective))
            .number("less", points(costs.best.objective - cost.best_without.objective))
    }));
    sentences
}

/// What budget funds the next ones, and what budget meets every target.
#[must_use]
pub fn of_budgets(fit: &SeenFit, budgets: &Budgets) -> Vec<Phrase> {
    let then = |one: &LargerBudget, phrase: Phrase| {
        let who = if one.tie.is_empty() {
            swap_beside(fit, &one.gains, &one.loses)
        } else {
            Phrase::new("stats-effect-tie").phrase("proposals", first_of(&fit.beside(&one.tie)))
        };
        phrase.amount("budget", one.budget).amount("extra", one.budget - fit.budget).phrase("who", who)
    };
    let mut sentences: Vec<Phrase> = budgets
        .next
        .iter()
        .enumerate()
        .map(|(at, one)| then(one, Phrase::new("stats-budget-next").count("more", at + 1)))
        .collect();
    sentences.extend(budgets.unfinished.map(|unfinished| match unfinished {
        Unfinished::Budgets(most) => Phrase::new("stats-budget-unfinished").count("most", most as usize),
        Unfinished::Branches(most) => Phrase::new("stats-budget-undecided").count("most", most as usize),
    }));
    if fit.strategy == StrategyName::BestTotal {
        sentences.push(Phrase::new("stats-budget-best-total"));
    } else if sentences.is_empty() {
        sentences.push(Phrase::new("stats-budget-nobody"));
    }
    sentences.extend(budgets.targets.as_ref().map(|targets| match targets {
        AllTargets::Never => Phrase::new("stats-budget-targets-never"),
        AllTargets::NotDecided(most) => {
            Phrase::new("stats-budget-targets-undecided").count("most", *most as usize)
        }
        AllTargets::Budget(one) if one.budget <= fit.budget => {
            let spare: Money = fit.budget - one.budget;
            Phrase::new("stats-budget-targets-met").amount("budget", one.budget).amount("spare", spare)
        }
        AllTargets::Budget(one) => then(one, Phrase::new("stats-budget-targets")),
    }));
    sentences
}

/// Who gains and loses, in a few words.
#[must_use]
pub fn swap(fit: &SeenFit, gains: &[usize], loses: &[usize]) -> Phrase {
    let named = |all: &[usize]| {
        let ids: Vec<ProposalId> = all.iter().map(|&at| fit.view().id_at(at).clone()).collect();
        (!ids.is_empty()).then(|| few_names(&ids))
    };
    swapped(named(gains), named(loses))
}

/// The same beside an amount, which names nobody whose figures are closed.
fn swap_beside(fit: &SeenFit, gains: &[usize], loses: &[usize]) -> Phrase {
    let named = |all: &[usize]| (!all.is_empty()).then(|| first_of(&fit.beside(all)));
    swapped(named(gains), named(loses))
}

fn swapped(gained: Option<Phrase>, lost: Option<Phrase>) -> Phrase {
    match (gained, lost) {
        (None, None) => Phrase::new("stats-effect-none"),
        (Some(gained), None) => Phrase::new("stats-effect-gains").phrase("gains", gained),
        (None, Some(lost)) => Phrase::new("stats-effect-loses").phrase("loses", lost),
        (Some(gained), Some(lost)) => {
            Phrase::new("stats-effect-swap").phrase("gains", gained).phrase("loses", lost)
        }
    }
}
