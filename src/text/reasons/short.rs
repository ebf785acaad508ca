//! A reason in two words, whether its sentences say the outcome, and why a target was lowered.

use crate::domain::phrase::Phrase;
use crate::select::{Reason, Shortfall};

/// The message id of a reason in two words.
#[must_use]
pub fn in_short(reason: &Reason) -> &'static str {
    match reason {
        Reason::Awarded { .. } => "outcome-awarded",
        Reason::AwardedForTarget { targets, .. } if targets.is_empty() => "outcome-for-minimum",
        Reason::AwardedForTarget { .. } => "outcome-for-target",
        Reason::AwardedInPart { .. } => "outcome-in-part",
        Reason::ForcedIn { .. } => "outcome-forced-in",
        Reason::Standing { .. } => "outcome-standing",
        Reason::ForcedOut => "outcome-forced-out",
        Reason::Withdrawn => "outcome-withdrawn",
        Reason::BudgetExhausted { .. } => "outcome-budget",
        Reason::SetAsideForTarget { needs, .. } if needs.iter().all(|need| *need == 0) => {
            "outcome-set-aside-minimum"
        }
        Reason::SetAsideForTarget { .. } => "outcome-set-aside",
        Reason::LeadMaximum { .. } => "outcome-lead-maximum",
        Reason::ClassMaximum { .. } => "outcome-class-maximum",
        Reason::EnvelopeFull { .. } => "outcome-envelope-full",
        Reason::NotInBestTotal { .. } => "outcome-not-best",
    }
}

/// Whether the sentences of a reason open with the outcome themselves, so that a list
/// need not say it before them.
#[must_use]
pub fn says_outcome(reason: &Reason) -> bool {
    match reason {
        Reason::Awarded { .. }
        | Reason::AwardedForTarget { .. }
        | Reason::AwardedInPart { .. }
        | Reason::Standing { .. }
        | Reason::Withdrawn => true,
        Reason::ForcedIn { .. }
        | Reason::ForcedOut
        | Reason::BudgetExhausted { .. }
        | Reason::SetAsideForTarget { .. }
        | Reason::LeadMaximum { .. }
        | Reason::ClassMaximum { .. }
        | Reason::EnvelopeFull { .. }
        | Reason::NotInBestTotal { .. } => false,
    }
}

/// Why a target was lowered.
#[must_use]
pub fn of_shortfall(shortfall: Shortfall) -> Phrase {
    match shortfall {
        Shortfall::TooFewCandidates { available, candidates } if available == candidates => {
            Phrase::new("target-too-few").count("available", available as usize)
        }
        Shortfall::TooFewCandidates { available, candidates } => Phrase::new("target-too-few-of")
            .count("available", available as usize)
            .count("candidates", candidates as usize),
        Shortfall::TooLittleMoney { needed, budget } => {
            Phrase::new("target-too-little").amount("needed", needed).amount("budget", budget)
        }
        Shortfall::NotDecided { branches } => {
            Phrase::new("target-not-decided").count("most", branches as usize)
        }
    }
}
