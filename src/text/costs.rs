//! What targets cost and what more money would do, as sentences for the command
//! line and for the chair's screens.

use rust_decimal::Decimal;

use crate::domain::id::names;
use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::result::fit::Fit;
use crate::round::Round;
use crate::select::{Budgets, Costs, LargerBudget};

/// What the targets cost, together and one by one.
#[must_use]
pub fn of_costs(round: &Round, fit: &Fit, costs: &Costs) -> Vec<Phrase> {
    let points = |units: i64| Decimal::new(units, round.call.total.total_decimals);
    let swap = |gains: &[usize], loses: &[usize]| swap(round, fit, gains, loses);
    let alone = &costs.ranking_alone;
    let best = if costs.best.proven { "stats-costs-best" } else { "stats-costs-best-unproven" };
    let mut sentences = vec![
        Phrase::new("stats-costs-alone").phrase("who", swap(&alone.gains, &alone.loses)),
        Phrase::new(best)
            .number("points", points(costs.points))
            .number("best", points(costs.best.objective))
            .number("bound", points(costs.best.bound))
            .number("lost", points(costs.best.objective - costs.points)),
    ];
    sentences.extend(costs.targets.iter().enumerate().map(|(at, cost)| {
        Phrase::new("stats-costs-target")
            .count("at_least", round.call.targets.get(at).map_or(0, |target| target.at_least as usize))
            .phrase("target", round.call.target_name(at))
            .phrase("who", swap(&cost.without.gains, &cost.without.loses))
            .number("lost", points(cost.best_without.objective - costs.best.objective))
    }));
    sentences
}

/// What budget funds the next ones, and what budget meets every target.
#[must_use]
pub fn of_budgets(round: &Round, fit: &Fit, budgets: &Budgets) -> Vec<Phrase> {
    let then = |one: &LargerBudget, phrase: Phrase| {
        let who = if one.tie.is_empty() {
            swap(round, fit, &one.gains, &one.loses)
        } else {
            Phrase::new("stats-effect-tie").with("proposals", list(round, fit, &one.tie))
        };
        phrase
            .amount("budget", one.budget)
            .amount("extra", one.budget - fit.contest.budget)
            .phrase("who", who)
    };
    let mut sentences: Vec<Phrase> = budgets
        .next
        .iter()
        .enumerate()
        .map(|(at, one)| then(one, Phrase::new("stats-budget-next").count("more", at + 1)))
        .collect();
    if sentences.is_empty() {
        sentences.push(Phrase::new("stats-budget-nobody"));
    }
    if !round.call.targets.is_empty() {
        sentences.push(match &budgets.targets {
            None => Phrase::new("stats-budget-targets-never"),
            Some(one) if one.budget <= fit.contest.budget => {
                let spare: Money = fit.contest.budget - one.budget;
                Phrase::new("stats-budget-targets-met").amount("budget", one.budget).amount("spare", spare)
            }
            Some(one) => then(one, Phrase::new("stats-budget-targets")),
        });
    }
    sentences
}

fn list(round: &Round, fit: &Fit, all: &[usize]) -> String {
    let id = |&at: &usize| round.proposals[fit.ranking.ranked[at].proposal].id.clone();
    names(&all.iter().map(id).collect::<Vec<_>>())
}

/// Who gains and loses, in a few words.
#[must_use]
pub fn swap(round: &Round, fit: &Fit, gains: &[usize], loses: &[usize]) -> Phrase {
    let (gained, lost) = (list(round, fit, gains), list(round, fit, loses));
    match (gains.is_empty(), loses.is_empty()) {
        (true, true) => Phrase::new("stats-effect-none"),
        (false, true) => Phrase::new("stats-effect-gains").with("gains", gained),
        (true, false) => Phrase::new("stats-effect-loses").with("loses", lost),
        (false, false) => Phrase::new("stats-effect-swap").with("gains", gained).with("loses", lost),
    }
}
