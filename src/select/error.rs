//! Why a selection could not be made. The command line names the candidates
//! behind the indices and decides the exit code.

use crate::domain::money::Money;

use super::violation::Violation;

/// Why there is no selection; every index is a candidate's place in rank order.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SelectError {
    /// The money divides differently depending on who of a tie goes first.
    /// Later ties may matter too once this one is decided; which ones hangs on
    /// that decision, so the first alone is named.
    #[error("a tie between {} candidates decides who is awarded; record a decision on it", members.len())]
    UnresolvedTie {
        /// Everybody in the tie whom the chair has not forced in or out.
        members: Vec<usize>,
        /// Those of them who would be awarded if taken first.
        contenders: Vec<usize>,
    },
    /// What the chair forced in costs more than there is.
    #[error("the candidates forced in ask {asked}, the budget is {budget}")]
    ForcedSetDoesNotFit {
        /// The candidates forced in, or standing after a withdrawal.
        members: Vec<usize>,
        /// What they ask together.
        asked: Money,
        /// The money there is.
        budget: Money,
    },
    /// The chair forced in more candidates of one lead than the call allows.
    #[error("{} candidates of one lead are forced in, the call allows {maximum}", members.len())]
    ForcedOverLeadMaximum {
        /// The candidates of that lead.
        members: Vec<usize>,
        /// Awards per lead.
        maximum: u32,
    },
    /// The chair forced in more candidates of one limit than the call allows.
    #[error("{} candidates are forced in where the call allows {maximum}", members.len())]
    ForcedOverLimit {
        /// The limit, by its place in the call.
        limit: usize,
        /// The candidates that count for it.
        members: Vec<usize>,
        /// Its awards at most.
        maximum: u32,
    },
    /// What the chair forced in costs more than an envelope allows.
    #[error("the candidates forced in ask {asked} of an envelope of {at_most}")]
    ForcedOverEnvelope {
        /// The envelope, by its place in the call.
        envelope: usize,
        /// The candidates that count for it.
        members: Vec<usize>,
        /// What they ask together.
        asked: Money,
        /// Its money at most.
        at_most: Money,
    },
    /// An amount is negative, enormous, or its minimum exceeds its request.
    #[error("candidate {index} asks an amount that cannot be counted with")]
    AmountOutOfRange {
        /// The candidate.
        index: usize,
    },
    /// A total is enormous.
    #[error("candidate {index} has a total that cannot be counted with")]
    ScoreOutOfRange {
        /// The candidate.
        index: usize,
    },
    /// The budget is negative or enormous.
    #[error("the budget {budget} cannot be divided")]
    BudgetOutOfRange {
        /// The budget.
        budget: Money,
    },
    /// The call declares more targets, limits or envelopes than are supported.
    #[error("the call has {found} of them, at most {most} are supported")]
    TooManyTargets {
        /// The limit.
        most: usize,
        /// The number found.
        found: usize,
    },
    /// Two runs of candidates carry the same tie number.
    #[error("candidate {index} stands apart from the other members of its tie")]
    TieNotAdjacent {
        /// The first candidate of the second run.
        index: usize,
    },
    /// A standing award names no candidate, names one twice or one that is
    /// forced out, or exceeds the request.
    #[error("candidate {index} cannot have this standing award")]
    StandingAward {
        /// The candidate.
        index: usize,
    },
    /// The classes cross each other, the leads and the envelopes in too many ways
    /// for the exact search to finish within its fixed number of branches.
    #[error("the rules cross in too many ways: one question takes more than {most} branches of the search")]
    SearchTooLong {
        /// The branches that one question may take.
        most: u32,
    },
    /// The result failed its own recount; a bug.
    #[error("the selection failed its recount in {} places", .0.len())]
    Internal(Vec<Violation>),
}
