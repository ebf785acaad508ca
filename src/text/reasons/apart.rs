//! Why a proposal is not ranked: what shuts it out, what it lacks, what it falls short of.

use crate::domain::call::Call;
use crate::domain::eligibility::Ineligible;
use crate::domain::phrase::Phrase;
use crate::rank::assess::Missing;
use crate::rank::ranking::{Exclusion, ExclusionKind};
use crate::result::reader::SeenApart;
use crate::text::thresholds::of_failure;

/// Why a proposal is not ranked, as far as its reader may know: in sentences, or
/// else in a word.
#[must_use]
pub fn of_apart(call: &Call, one: &SeenApart) -> Vec<Phrase> {
    match (&one.why, &one.assessment) {
        (Some(why), _) => of_exclusion(call, why),
        (None, None) => vec![Phrase::new(match one.kind {
            ExclusionKind::Incomplete => "closed-incomplete",
            ExclusionKind::BelowThreshold => "closed-below-threshold",
            ExclusionKind::Ineligible => "closed-ineligible",
            ExclusionKind::Withdrawn => "closed-withdrawn",
        })],
        (None, Some(_)) => vec![Phrase::new("closed-who")],
    }
}

/// Why a proposal is not ranked, sentence by sentence.
#[must_use]
pub fn of_exclusion(call: &Call, why: &Exclusion) -> Vec<Phrase> {
    match why {
        Exclusion::Withdrawn(reason) => vec![Phrase::new("reason-withdrawn").with("reason", reason)],
        Exclusion::Ineligible(rules) => rules.iter().map(Ineligible::phrase).collect(),
        Exclusion::Incomplete(missing) => of_all_missing(call, missing),
        Exclusion::BelowThreshold(failures) => failures.iter().map(|one| of_failure(call, one)).collect(),
    }
}

/// What is missing; the same shortage on every criterion is said once.
fn of_all_missing(call: &Call, missing: &[Missing]) -> Vec<Phrase> {
    if let [Missing::TooFewMarks { marks, min_sheets, .. }, ..] = missing
        && missing.len() > 1
        && missing.len() == call.criteria.len()
        && missing.iter().all(|one| {
            matches!(one, Missing::TooFewMarks { marks: m, min_sheets: n, .. } if m == marks && n == min_sheets)
        })
    {
        let said = Phrase::new("chair-too-few-sheets").count("marks", *marks);
        return vec![said.count("needed", *min_sheets as usize)];
    }
    missing.iter().map(|one| of_missing(call, one)).collect()
}

/// A criterion without a final mark.
fn of_missing(call: &Call, missing: &Missing) -> Phrase {
    match missing {
        Missing::TooFewMarks { criterion, marks, min_sheets } => Phrase::new("reason-too-few-marks")
            .with("criterion", call.criterion_label(criterion))
            .count("marks", *marks)
            .count("needed", *min_sheets as usize),
        Missing::NoConsensus { criterion } => {
            Phrase::new("reason-no-consensus").with("criterion", call.criterion_label(criterion))
        }
    }
}
