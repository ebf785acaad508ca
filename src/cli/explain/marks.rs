//! How the total of a proposal is made.

use num_traits::Zero;

use crate::domain::call::TotalForm;
use crate::domain::committee::Member;
use crate::domain::phrase::Phrase;
use crate::rank::assess::Assessment;
use crate::rank::exact::{Exact, exact, round_half_away};
use crate::round::Round;
use crate::round::visibility::{Item, may_see};

/// How the total is made, criterion by criterion. Who may not know the names of
/// those who scored sees no single marks either: their order is that of the names.
pub(super) fn of_marks(round: &Round, member: &Member, assessment: &Assessment) -> Vec<Phrase> {
    let call = &round.call;
    let single = may_see(round, member, Item::Names);
    let weights: Exact = call.criteria.iter().fold(Exact::zero(), |sum, one| sum + exact(one.weight));
    let mut sentences = Vec::new();
    for (criterion, merged) in call.criteria.iter().zip(&assessment.marks) {
        let (Some(mark), Some(points)) = (merged.mark, &merged.points) else {
            sentences.push(Phrase::new("explain-no-mark").with("criterion", &criterion.label));
            continue;
        };
        let id = match (merged.consensus, single) {
            (true, true) => "explain-consensus",
            (true, false) => "explain-consensus-only",
            (false, true) => "explain-mark",
            (false, false) => "explain-merged-only",
        };
        let form = match call.total.form {
            TotalForm::Percent => "explain-points-percent",
            TotalForm::Points => "explain-points",
        };
        sentences.push(
            Phrase::new(id)
                .with("criterion", &criterion.label)
                .numbers("given", &merged.given)
                .number("mark", mark)
                .phrase(
                    "points",
                    Phrase::new(form)
                        .number("weight", criterion.weight.normalize())
                        .number("mark", mark)
                        .number("worst", criterion.scale.worst_mark())
                        .number("best", criterion.scale.best_mark())
                        .number("weights", round_half_away(&weights, 4).unwrap_or_default().normalize())
                        .number("points", round_half_away(points, 4).unwrap_or_default().normalize()),
                ),
        );
    }
    sentences
}
