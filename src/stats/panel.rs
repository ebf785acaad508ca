//! The marks of a round as tables for the statistics: a table per criterion and
//! one of the totals that every evaluator's own marks come to. Rows and columns
//! stand in the order of the ids, so that no file order reaches a figure.

use num_traits::{ToPrimitive, Zero};

use crate::domain::call::{Call, ThresholdOn, TotalForm};
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::scale::Best;
use crate::domain::sheet::ScoreSheet;
use crate::rank::exact::{Exact, exact};
use crate::rank::formula::Formula;
use crate::round::Round;
use crate::stats::table::ScoreTable;

/// What the evaluators gave, in tables that share rows and columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// For every row, the proposal (an index into the round's proposals).
    pub proposals: Vec<usize>,
    /// For every column, the member.
    pub evaluators: Vec<MemberId>,
    /// The marks, one table per criterion in the call's order.
    pub criteria: Vec<ScoreTable>,
    /// The total that an evaluator's own marks come to, before rounding; a gap
    /// where a criterion is not marked.
    pub total: ScoreTable,
}

impl Panel {
    /// The panel of the sheets that count and that `shown` lets through, for
    /// the proposals `which`.
    #[must_use]
    pub fn new(
        round: &Round,
        which: impl IntoIterator<Item = usize>,
        shown: impl Fn(&ProposalId, &MemberId) -> bool,
    ) -> Panel {
        let call = &round.call;
        let formula = Formula::new(call);
        let mut proposals: Vec<usize> = which.into_iter().collect();
        proposals.sort_by_key(|&at| &round.proposals[at].id);
        let members = &round.committee.members;
        let mut scoring: Vec<_> = members.iter().filter(|member| call.scores(member.role)).collect();
        scoring.sort_by_key(|member| &member.id);

        let mut marks = vec![Vec::new(); call.criteria.len()];
        let mut totals = Vec::new();
        for (row, &proposal) in proposals.iter().enumerate() {
            let id = &round.proposals[proposal].id;
            for (column, member) in scoring.iter().enumerate() {
                let sheet = round.sheet(id, &member.id).filter(|sheet| sheet.counts());
                let Some(sheet) = sheet.filter(|_| shown(id, &member.id)) else { continue };
                for (at, criterion) in call.criteria.iter().enumerate() {
                    let scored = call.criteria_of(member.role).any(|own| own.id == criterion.id);
                    let mark = sheet.answer(&criterion.id).mark().filter(|_| scored);
                    marks[at].extend(mark.and_then(|mark| Some((row, column, mark.to_f64()?))));
                }
                let total = own_total(call, &formula, sheet).and_then(|total| total.to_f64());
                totals.extend(total.map(|total| (row, column, total)));
            }
        }
        // Cells lie inside by construction. Enormous weights make totals that no
        // statistic can use: then there is the same table without marks.
        let of =
            |list: Vec<(usize, usize, f64)>| ScoreTable::from_marks(proposals.len(), scoring.len(), list);
        let table = |list| of(list).or_else(|_| of(Vec::new())).unwrap_or_else(|_| ScoreTable::empty());
        let criteria = marks.into_iter().map(table).collect();
        let total = table(totals);
        let evaluators = scoring.iter().map(|member| member.id.clone()).collect();
        Panel { proposals, evaluators, criteria, total }
    }
}

/// The total of one evaluator's own marks; `None` while a criterion that
/// counts has none.
fn own_total(call: &Call, formula: &Formula, sheet: &ScoreSheet) -> Option<Exact> {
    let mut total = Exact::zero();
    for (at, criterion) in call.criteria.iter().enumerate().filter(|(_, one)| !one.counted_weight().is_zero())
    {
        let mark = sheet.answer(&criterion.id).mark()?;
        total += formula.unrounded(at, &exact(mark), ThresholdOn::Weighted);
    }
    Some(total)
}

/// The lowest and the highest total that marks can come to.
#[must_use]
pub fn total_range(call: &Call) -> (f64, f64) {
    let ends = |pick: Best| {
        let weighted = call.criteria.iter().map(|criterion| {
            let mark =
                if pick == Best::High { criterion.scale.best_mark() } else { criterion.scale.worst_mark() };
            exact(criterion.counted_weight()) * exact(mark)
        });
        weighted.fold(Exact::zero(), |sum, one| sum + one).to_f64().unwrap_or(0.0)
    };
    match call.total.form {
        TotalForm::Percent => (0.0, 100.0),
        TotalForm::Points => (ends(Best::Low), ends(Best::High)),
    }
}
