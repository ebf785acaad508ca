//! Which proposals are awarded: strategies, feasibility, exact search, reasons.
//! Whole cents and whole score units throughout; the same contest always gives
//! the same selection, and every selection is recounted before it leaves. The
//! modules form a line.

mod best_total;
mod budget_needed;
mod check;
mod coded;
mod completion;
mod contest;
mod costs;
mod eased;
mod error;
mod first;
mod forming;
mod in_order;
mod larger_budget;
mod selection;
mod strategies;
mod targets;
mod ties;
mod violation;
mod walk;
mod withdrawal;

pub use best_total::{
    Certificate, DECIMALS, EnvelopePrice, LeadPrice, PRICE_UNIT, RANKED, best_total_with, certificate,
};
pub use budget_needed::{
    MOST_TRIED, NextBudgets, TargetsBudget, Unfinished, budget_for_targets, budgets_for_next,
};
pub use check::check;
pub use coded::StandingAward;
pub use completion::MOST_BRANCHES;
pub use contest::{
    Candidate, ClassSet, Contest, Counted, LARGEST_SCORE, NumberedEnvelope, NumberedLimit, NumberedTarget,
    Strategy,
};
pub use costs::{Costs, Displaced, TargetCost, costs_of_targets, difference};
pub use error::SelectError;
pub use forming::{forming, forming_all};
pub use larger_budget::{AllTargets, Budgets, LargerBudget, budgets};
pub use selection::{
    Decision, EnvelopeOutcome, EnvelopeRoom, EnvelopeShortfall, LimitOutcome, Outcome, Proof, Reason,
    Selection, Shortfall, TargetOutcome,
};
pub use strategies::select;
pub use violation::Violation;
pub use withdrawal::after_withdrawal;
