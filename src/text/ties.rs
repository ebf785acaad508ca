//! What decided between two proposals with the same total, in words: the step by
//! itself for a column, or with what was compared for who wants to know.

use crate::domain::call::{Call, TieStep};
use crate::domain::id::{ClassId, CriterionId, ProposalId, few_names};
use crate::domain::phrase::Phrase;
use crate::domain::scale::Best;
use crate::rank::assess::unrounded_total;
use crate::rank::formula::Formula;
use crate::rank::order::Decider;
use crate::rank::ranking::{Placed, lot};
use crate::result::reader::{ReaderView, SeenFit, SeenOutcome, SeenRow};
use crate::round::Round;
use crate::text::exact::two_figures;

/// The step that decided, without figures.
#[must_use]
pub fn of_decider(call: &Call, decider: &Decider) -> Phrase {
    let step = match decider {
        Decider::Ruling => return Phrase::new("tie-ruling"),
        Decider::Step(step) => step,
    };
    match step {
        TieStep::CoversTarget(id) => Phrase::new("tie-covers").with("class", class_label(call, id)),
        TieStep::Criterion(id) => match best_of(call, id) {
            Best::High => Phrase::new("tie-criterion").with("criterion", call.criterion_label(id)),
            Best::Low => Phrase::new("tie-criterion-low").with("criterion", call.criterion_label(id)),
        },
        TieStep::UnroundedTotal => Phrase::new("tie-unrounded"),
        TieStep::LowerRequest => Phrase::new("tie-request"),
        TieStep::Class(id) => Phrase::new("tie-class").with("class", class_label(call, id)),
        TieStep::EarlierSubmission => Phrase::new("tie-earlier"),
        TieStep::Lot => Phrase::new("tie-lot"),
        TieStep::Id => Phrase::new("tie-id"),
    }
}

/// What decided between a candidate and the one with the same total that it was held
/// against, with the two figures: its own first. The step alone where the reader may
/// not see those of the other; nothing where no tie was decided.
#[must_use]
pub fn of_tie(view: &ReaderView, row: &SeenRow) -> Option<Phrase> {
    let round = &*view.round;
    let figures = row.figures.as_ref()?;
    let decider = figures.decided_by.as_ref()?;
    let step = of_decider(&round.call, decider);
    let against = figures.decided_against.and_then(|at| view.row_of(&round.proposals[at].id));
    let other = against.and_then(|row| Some((row, row.figures.as_ref()?.placed())));
    let Some((against, other)) = other else {
        return Some(Phrase::new("explain-tie-closed").phrase("step", step));
    };
    let compared = match decider {
        Decider::Step(declared) => compared(round, declared, figures.placed(), other),
        Decider::Ruling => None,
    };
    let step = match compared {
        Some((own, other)) => {
            Phrase::new("tie-compared").phrase("step", step).phrase("own", own).phrase("other", other)
        }
        None => step,
    };
    let other = &view.proposal(against.proposal).id;
    Some(Phrase::new("explain-tie").with("other", other).phrase("step", step))
}

/// What ordered a candidate of the reserve list that has the same total as another one,
/// there or awarded, or that this is open: whoever waits asks why the other goes first.
#[must_use]
pub fn of_reserve(fit: &SeenFit, place: usize) -> Option<Phrase> {
    let view = fit.view();
    let waits = |place: usize| fit.decisions.get(place).is_some_and(|one| one.reserve.is_some());
    let row = view.at(place).filter(|_| waits(place))?;
    let awarded = |at: usize| fit.decisions.get(at).is_some_and(|one| one.outcome == SeenOutcome::Awarded);
    let goes = |at: usize| waits(at) || awarded(at);
    let same = |(at, other): (usize, &SeenRow)| at != place && goes(at) && other.total == row.total;
    if row.drawn.is_some() || !view.by_place().any(same) {
        return None;
    }
    let Some(open) = row.open_tie else { return of_tie(view, row) };
    let tied = view.ranked.iter().filter(|other| other.open_tie == Some(open));
    let tied = tied.filter(|other| other.proposal != row.proposal);
    let tied: Vec<ProposalId> = tied.map(|other| view.proposal(other.proposal).id.clone()).collect();
    Some(Phrase::new("explain-tie-open").phrase("proposals", few_names(&tied)))
}

/// What a step compares, of the one and of the other.
fn compared(round: &Round, step: &TieStep, own: &Placed, other: &Placed) -> Option<(Phrase, Phrase)> {
    let call = &round.call;
    let both = |of: &dyn Fn(&Placed) -> Phrase| Some((of(own), of(other)));
    let proposal = |one: &Placed| &round.proposals[one.proposal];
    let member = |class: &ClassId| {
        let number = call.classes.iter().position(|one| one.id == *class)?;
        both(&|one| Phrase::new(if one.classes[number] { "tie-member" } else { "tie-no-member" }))
    };
    match step {
        TieStep::CoversTarget(class) | TieStep::Class(class) => member(class),
        TieStep::Criterion(id) => {
            let at = call.criteria.iter().position(|criterion| criterion.id == *id)?;
            let mark = |one: &Placed| one.assessment.marks[at].mark.unwrap_or_default();
            both(&|one| Phrase::new("figure").number("number", mark(one)))
        }
        TieStep::UnroundedTotal => {
            let formula = Formula::new(call);
            let total = |one: &Placed| unrounded_total(&formula, &one.assessment);
            Some(two_figures(&total(own), &total(other)))
        }
        TieStep::LowerRequest => {
            both(&|one| Phrase::new("fact-money").amount("amount", call.cost(proposal(one))))
        }
        TieStep::EarlierSubmission => both(&|one| match proposal(one).submitted {
            Some(submitted) => Phrase::new("tie-text").with("text", submitted),
            None => Phrase::new("tie-not-known"),
        }),
        TieStep::Lot => {
            let seed = round.rulings.lot.as_ref()?;
            let [one, two] = [own, other].map(|one| lot(seed, proposal(one).id.as_str()));
            let same = one.chars().zip(two.chars()).take_while(|(a, b)| a == b).count();
            let start = |lot: &str| {
                Phrase::new("tie-lot-start").with("start", lot.chars().take(same + 8).collect::<String>())
            };
            Some((start(&one), start(&two)))
        }
        TieStep::Id => both(&|one| Phrase::new("tie-text").with("text", &proposal(one).id)),
    }
}

fn best_of(call: &Call, id: &CriterionId) -> Best {
    call.criterion(id).map(|criterion| criterion.scale.best()).unwrap_or_default()
}

fn class_label(call: &Call, id: &ClassId) -> String {
    let label = call.class(id).map(|class| class.label.clone()).filter(|label| !label.is_empty());
    label.unwrap_or_else(|| id.to_string())
}
