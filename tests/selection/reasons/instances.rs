//! The budget instances of the facts folder, where TOETS_FACTS names it.

use toets::select::{Counted, Outcome, Reason, Strategy, forming, select};

use super::ledger::{Ledger, Line, Said};
use crate::facts::facts;
use crate::problems::Instance;

const STRATEGIES: [Strategy; 4] =
    [Strategy::InOrderStop, Strategy::InOrderSkip, Strategy::Targets, Strategy::BestTotal];

fn said(instance: &Instance, selection: &toets::select::Selection, index: usize) -> Said {
    let names = |all: &[usize]| all.iter().map(|&i| instance.ids[i].clone()).collect::<Vec<_>>();
    match &selection.decisions[index].reason {
        Reason::Awarded { left, asked } => Said::Awarded { left: left.cents(), asked: asked.cents() },
        Reason::AwardedForTarget { left, asked, targets, .. } => {
            Said::ForTarget { left: left.cents(), asked: asked.cents(), targets: targets.clone() }
        }
        Reason::AwardedInPart { left, asked, minimum, reserve, .. } => Said::InPart {
            left: left.cents(),
            asked: asked.cents(),
            minimum: minimum.cents(),
            reserve: reserve.cents(),
        },
        Reason::BudgetExhausted { left, asked, .. } => {
            Said::Exhausted { left: left.cents(), asked: asked.cents() }
        }
        Reason::SetAsideForTarget { left, asked, needs, reserve, .. } => Said::Aside {
            left: left.cents(),
            asked: asked.cents(),
            needs: needs.iter().map(|need| *need as usize).collect(),
            reserve: reserve.map(|reserve| reserve.cents()),
            forming: names(&forming(&instance.contest, selection, index).unwrap_or_default()),
        },
        Reason::LeadMaximum { maximum, taken } => {
            Said::Lead { maximum: *maximum as usize, taken: names(taken) }
        }
        Reason::NotInBestTotal { left, asked } => Said::NotBest { left: left.cents(), asked: asked.cents() },
        other => panic!("nobody ruled here: {other:?}"),
    }
}

fn ledger(instance: &Instance, strategy: Strategy) -> Ledger {
    let contest = &instance.contest;
    let selection = select(contest, strategy).expect("a selection");
    let counts = |of: &Counted, i: usize| match of {
        Counted::All => true,
        Counted::Class(class) => contest.candidates[i].classes.contains(*class),
    };
    let lines = (0..contest.candidates.len()).map(|i| {
        let candidate = &contest.candidates[i];
        let asked = candidate.cost.cents();
        Line {
            name: instance.ids[i].clone(),
            asked,
            least: candidate.minimum.filter(|_| contest.partial).map_or(asked, |minimum| minimum.cents()),
            counts: contest.targets.iter().map(|target| counts(&target.of, i)).collect(),
            lead: candidate.lead.map(|lead| lead.to_string()),
            award: match selection.decisions[i].outcome {
                Outcome::Awarded(amount) => Some(amount.cents()),
                Outcome::Reserve | Outcome::Refused | Outcome::Withdrawn => None,
            },
            said: said(instance, &selection, i),
        }
    });
    let worked_with = |at: usize| selection.targets[at].lowered_to.unwrap_or(contest.targets[at].at_least);
    Ledger {
        budget: contest.budget.cents(),
        minima: (0..contest.targets.len()).map(|at| worked_with(at) as usize).collect(),
        max_per_lead: contest.max_per_lead.map(|most| most as usize),
        stops: strategy == Strategy::InOrderStop,
        holds: strategy == Strategy::Targets,
        best: strategy == Strategy::BestTotal,
        lines: lines.collect(),
    }
}

#[test]
fn every_reason_of_the_instances_can_be_recounted() {
    let Some(facts) = facts() else { return };
    let mut seen = std::collections::BTreeMap::new();
    for entry in std::fs::read_dir(facts.join("oracles/budget")).expect("the instances") {
        let name = entry.expect("a file").file_name().into_string().expect("a name");
        let Some(name) = name.strip_suffix(".json").filter(|name| !name.starts_with("reference")) else {
            continue;
        };
        let instance = Instance::read(&facts, name);
        let partial = instance.contest.partial;
        for strategy in STRATEGIES {
            // The best total is defined for whole amounts.
            if strategy == Strategy::BestTotal && partial {
                continue;
            }
            for (kind, count) in ledger(&instance, strategy).check(&format!("{name} {strategy:?}")) {
                *seen.entry(kind).or_insert(0) += count;
            }
        }
    }
    println!("{seen:?}");
    for kind in [
        "awarded",
        "awarded-for-target",
        "awarded-in-part",
        "budget-exhausted",
        "set-aside-for-target",
        "lead-maximum",
        "not-in-best-total",
    ] {
        assert!(seen.get(kind).is_some_and(|count| *count > 0), "no {kind} in {seen:?}");
    }
}
