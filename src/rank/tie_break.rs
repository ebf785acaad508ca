//! The tie-break chain of a call made ready for a round: its steps, and what they
//! compare for each candidate.

use crate::domain::call::{Call, TieStep};
use crate::domain::digest::sha256;
use crate::domain::id::ClassId;
use crate::domain::moment::Moment;
use crate::rank::assess::{Assessment, unrounded_total};
use crate::rank::formula::Formula;
use crate::rank::order::{Compare, Keys, Step};
use crate::round::Round;

/// The steps of the call that can compare: ids become indexes, and `Lot`
/// waits for its seed. What `check` refuses (an unknown id) is left out.
pub(super) fn steps(call: &Call, drawn: bool) -> Vec<Step> {
    let class = |id: &ClassId| call.classes.iter().position(|class| class.id == *id);
    call.tie_break
        .iter()
        .filter_map(|declared| {
            let compare = match declared {
                TieStep::CoversTarget(id) => {
                    Compare::CoversTarget { class: class(id)?, at_least: call.target_of(id) }
                }
                TieStep::Criterion(id) => {
                    let criterion = call.criteria.iter().position(|criterion| criterion.id == *id)?;
                    Compare::Mark { criterion, best: call.criteria[criterion].scale.best() }
                }
                TieStep::UnroundedTotal => Compare::Unrounded,
                TieStep::LowerRequest => Compare::LowerRequest,
                TieStep::Class(id) => Compare::Class { class: class(id)? },
                TieStep::EarlierSubmission => Compare::Earlier,
                TieStep::Lot if drawn => Compare::Lot,
                TieStep::Lot => return None,
                TieStep::Id => Compare::Id,
            };
            Some(Step { declared: declared.clone(), compare })
        })
        .collect()
}

/// What the steps compare for one candidate.
pub(super) fn keys(
    round: &Round,
    formula: &Formula,
    index: usize,
    assessment: &Assessment,
    steps: &[Step],
) -> Keys {
    let proposal = &round.proposals[index];
    let needs = |compare: Compare| steps.iter().any(|step| step.compare == compare);
    Keys {
        id: proposal.id.to_string(),
        marks: assessment.marks.iter().map(|merged| merged.mark.unwrap_or_default()).collect(),
        unrounded: needs(Compare::Unrounded).then(|| unrounded_total(formula, assessment)),
        cost: round.call.cost(proposal),
        classes: round.call.classes.iter().map(|class| round.in_class(class, proposal)).collect(),
        submitted: proposal.submitted.map(Moment::at),
        lot: round.rulings.lot.as_ref().map(|seed| lot(seed, proposal.id.as_str())),
        gone: round.withdrawals_since_decision().any(|one| *one == proposal.id),
    }
}

/// A proposal's lot: SHA-256 of seed, newline and id, in lower-case hexadecimal.
#[must_use]
pub fn lot(seed: &str, id: &str) -> String {
    sha256(format!("{seed}\n{id}").as_bytes())
}
