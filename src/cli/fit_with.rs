//! `toets fit --with costs,budgets=K`: what the targets cost, and what a larger
//! budget would do, in sentences.

use rust_decimal::Decimal;

use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::domain::round::Round;
use crate::select::fit::{Fit, names};
use crate::select::{
    Budgets, Costs, LargerBudget, SelectError, Strategy, budgets as budgets_of, costs_of_targets,
};
use crate::text::{Texts, reasons};

/// How many next ones are worked out unless said otherwise.
const NEXT: usize = 5;

/// A part by its name on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartArg {
    /// What the targets cost.
    Costs,
    /// What budget funds up to this many more.
    Budgets(usize),
}

impl PartArg {
    /// Reads `costs`, `budgets` or `budgets=K`.
    ///
    /// # Errors
    /// The names that are known.
    pub fn read(text: &str) -> Result<PartArg, String> {
        let known = || "costs, budgets, budgets=K".to_owned();
        match text.split_once('=') {
            None if text == "costs" => Ok(PartArg::Costs),
            None if text == "budgets" => Ok(PartArg::Budgets(NEXT)),
            Some(("budgets", most)) => most.parse().map(PartArg::Budgets).map_err(|_| known()),
            _ => Err(known()),
        }
    }
}

/// What was asked for beside a fit.
#[derive(Debug, Default)]
pub struct Extras {
    /// What the targets cost; `None` inside where a tie decides.
    pub costs: Option<Option<Costs>>,
    /// What a larger budget would do.
    pub budgets: Option<Budgets>,
}

/// Works out what was asked for.
///
/// # Errors
/// What the strategies refuse.
pub fn extras(fit: &Fit, asked: &[PartArg]) -> Result<Extras, SelectError> {
    let mut extras = Extras::default();
    for part in asked {
        match part {
            PartArg::Costs => {
                extras.costs = Some(match costs_of_targets(&fit.problem) {
                    Ok(costs) => Some(costs),
                    Err(SelectError::UnresolvedTie { .. }) => None,
                    Err(error) => return Err(error),
                });
            }
            PartArg::Budgets(most) => {
                extras.budgets = Some(budgets_of(&fit.problem, Strategy::from(fit.strategy), *most)?);
            }
        }
    }
    Ok(extras)
}

/// What was asked for as lines.
pub fn lines(round: &Round, fit: &Fit, extras: &Extras, texts: &Texts) -> Vec<String> {
    let mut lines = Vec::new();
    let heading = |lines: &mut Vec<String>, id: &str| {
        lines.push(String::new());
        lines.push(texts.get(id).to_uppercase());
    };
    if let Some(found) = &extras.costs {
        heading(&mut lines, "stats-costs");
        let sentences = match found {
            Some(costs) => of_costs(round, fit, costs),
            None => vec![Phrase::new("stats-no-awards")],
        };
        lines.extend(sentences.iter().map(|sentence| texts.say(sentence)));
    }
    if let Some(found) = &extras.budgets {
        heading(&mut lines, "stats-budgets");
        lines.extend(of_budgets(round, fit, found).iter().map(|sentence| texts.say(sentence)));
    }
    lines
}

fn of_costs(round: &Round, fit: &Fit, costs: &Costs) -> Vec<Phrase> {
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
            .phrase("target", reasons::target_name(&round.call, at))
            .phrase("who", swap(&cost.without.gains, &cost.without.loses))
            .number("lost", points(cost.best_without.objective - costs.best.objective))
    }));
    sentences
}

fn of_budgets(round: &Round, fit: &Fit, budgets: &Budgets) -> Vec<Phrase> {
    let then = |one: &LargerBudget, phrase: Phrase| {
        let who = if one.tie.is_empty() {
            swap(round, fit, &one.gains, &one.loses)
        } else {
            Phrase::new("stats-effect-tie").with("proposals", list(round, fit, &one.tie))
        };
        phrase
            .amount("budget", one.budget)
            .amount("extra", one.budget - fit.problem.budget)
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
            Some(one) if one.budget <= fit.problem.budget => {
                let spare: Money = fit.problem.budget - one.budget;
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
fn swap(round: &Round, fit: &Fit, gains: &[usize], loses: &[usize]) -> Phrase {
    let (gained, lost) = (list(round, fit, gains), list(round, fit, loses));
    match (gains.is_empty(), loses.is_empty()) {
        (true, true) => Phrase::new("stats-effect-none"),
        (false, true) => Phrase::new("stats-effect-gains").with("gains", gained),
        (true, false) => Phrase::new("stats-effect-loses").with("loses", lost),
        (false, false) => Phrase::new("stats-effect-swap").with("gains", gained).with("loses", lost),
    }
}
