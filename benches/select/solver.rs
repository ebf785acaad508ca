//! The same question asked of microlp, a mixed-integer solver in pure Rust.

use std::time::Duration;

use microlp::{ComparisonOp, OptimizationDirection, Variable};
use toets::select::Contest;

/// The solver is stopped after this; what it then has is not proven.
pub const CAP: Duration = Duration::from_millis(2_500);

/// The highest total of a feasible set, where the solver proves one in time.
#[allow(clippy::cast_precision_loss)]
pub fn best_total(contest: &Contest) -> Option<f64> {
    let mut solver = microlp::Problem::new(OptimizationDirection::Maximize);
    solver.set_time_limit(CAP);
    let all: Vec<Variable> =
        contest.candidates.iter().map(|one| solver.add_binary_var(one.score as f64)).collect();
    // Whole euros where all amounts are, because small numbers are solved better.
    let amounts = contest.candidates.iter().map(|one| one.cost.cents());
    let unit = if amounts.chain([contest.budget.cents()]).all(|cents| cents % 100 == 0) { 100 } else { 1 };
    let cost = |at: usize| (contest.candidates[at].cost.cents() / unit) as f64;
    let costs: Vec<(Variable, f64)> = all.iter().enumerate().map(|(at, &one)| (one, cost(at))).collect();
    solver.add_constraint(&costs, ComparisonOp::Le, (contest.budget.cents() / unit) as f64);
    for target in &contest.targets {
        let counts = contest.candidates.iter().zip(&all).filter(|(one, _)| target.of.counts(one));
        let terms: Vec<(Variable, f64)> = counts.map(|(_, &variable)| (variable, 1.0)).collect();
        solver.add_constraint(&terms, ComparisonOp::Ge, f64::from(target.at_least));
    }
    if let Some(maximum) = contest.max_per_lead {
        let mut leads: Vec<u32> = contest.candidates.iter().filter_map(|one| one.lead).collect();
        leads.sort_unstable();
        leads.dedup();
        for lead in leads {
            let of = contest.candidates.iter().zip(&all).filter(|(one, _)| one.lead == Some(lead));
            let terms: Vec<(Variable, f64)> = of.map(|(_, &variable)| (variable, 1.0)).collect();
            solver.add_constraint(&terms, ComparisonOp::Le, f64::from(maximum));
        }
    }
    Some(solver.solve().ok()?.into_solution().ok()?.objective())
}
