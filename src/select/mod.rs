//! Which proposals are awarded: strategies, feasibility, exact search, reasons.
//! Whole cents and whole score units throughout; the same problem always gives
//! the same selection, and every selection is recounted before it leaves. The
//! modules form a line.

mod best_total;
mod budget;
mod budgets;
mod check;
mod completion;
mod costs;
mod error;
mod forming;
mod in_order;
mod problem;
mod reserve;
mod selection;
mod strategies;
mod targets;
mod terms;
mod ties;
mod violation;
mod walk;

pub use best_total::{Certificate, DECIMALS, LeadPrice, PRICE_UNIT, best_total_with, certificate};
pub use budget::{budget_for_next, budget_for_targets};
pub use budgets::{Budgets, LargerBudget, budgets};
pub use check::check;
pub use costs::{Costs, Displaced, TargetCost, costs_of_targets, difference};
pub use error::SelectError;
pub use forming::{forming, forming_all};
pub use problem::{Candidate, ClassSet, Forced, LARGEST_SCORE, Problem, Strategy, Target, TargetOf};
pub use reserve::after_withdrawal;
pub use selection::{Decision, Outcome, Proof, Reason, Selection, Shortfall, TargetOutcome};
pub use strategies::select;
pub use terms::Standing;
pub use violation::Violation;
