//! The statistics beside the ranking that one viewer may see, and nothing of
//! them before they are asked for: each part is worked out on request.

mod parts;

use std::collections::BTreeSet;

use crate::domain::committee::Member;
use crate::domain::id::MemberId;
use crate::domain::scale::Best;
use crate::rank::ranking::Ranking;
use crate::result::changes::{self, mark_changes, weight_changes};
use crate::result::draw::awards_undrawn;
use crate::result::fit::fit_ranking;
use crate::result::reader::{ReaderView, RowFigures, SeenRow};
use crate::round::Round;
use crate::round::visibility::{Item, may_see};
use crate::stats::Undefined;
use crate::stats::agreement::agreement;
use crate::stats::expected::{MOST_PROPOSALS, expected_ranks};
use crate::stats::funding::certain_groups;
use crate::stats::panel::{Panel, total_range};
use crate::stats::robustness::{self, Weights, acceptability, leave_out};
use crate::stats::settings::Settings;
use crate::stats::strictness::{Strictness, Uncertainty, strictness};

pub use parts::{
    Absent, AgreementPart, Among, Asked, ChangesPart, EvaluatorStrictness, ExpectedPart, LeaveOutPart,
    Statistics, StatisticsPart, WeightsPart,
};

/// What the parts are worked out from.
struct Source<'a> {
    round: &'a Round,
    ranking: &'a Ranking,
    viewer: &'a Member,
    /// The candidates whose marks the viewer sees.
    rows: Vec<&'a SeenRow>,
}

/// The parts `asked` of the statistics, as a viewer may see them.
#[must_use]
pub fn statistics<'a>(
    view: &'a ReaderView,
    whole: &'a Round,
    ranking: &'a Ranking,
    asked: &[StatisticsPart],
) -> Statistics {
    let rows: Vec<&SeenRow> = view.ranked.iter().filter(|row| row.figures.is_some()).collect();
    let closed = view.ranked.len() - rows.len();
    let among = (closed > 0).then_some(Among { seen: rows.len(), closed });
    let source = Source { round: whole, ranking, viewer: view.round.viewer(), rows };
    let is = |part: StatisticsPart| asked.contains(&part);
    Statistics {
        agreement: is(StatisticsPart::Agreement).then(|| source.agreement()),
        strictness: is(StatisticsPart::Strictness).then(|| source.strictness()),
        expected: is(StatisticsPart::Expected).then(|| source.expected()),
        leave_out: is(StatisticsPart::LeaveOut).then(|| source.leave_out()),
        weights: is(StatisticsPart::Weights).then(|| source.weights()),
        changes: is(StatisticsPart::Changes).then(|| source.changes()),
        among,
    }
}

impl Source<'_> {
    fn may_see(&self, item: Item<'_>) -> bool {
        may_see(self.round, self.viewer, item)
    }

    /// Refuses who may not read what single members gave.
    fn with_sheets(&self) -> Result<(), Absent> {
        if self.may_see(Item::Names) { Ok(()) } else { Err(Absent::Closed) }
    }

    fn panel(&self, which: impl IntoIterator<Item = usize>) -> Panel {
        Panel::new(self.round, which, |proposal, member| self.may_see(Item::Sheet(proposal, member)))
    }

    /// Every proposal whose marks the viewer sees, ranked or not.
    fn all(&self) -> impl Iterator<Item = usize> {
        let round = self.round;
        (0..round.proposals.len()).filter(|&at| self.may_see(Item::Marks(&round.proposals[at].id)))
    }

    fn agreement(&self) -> Result<AgreementPart, Absent> {
        self.with_sheets()?;
        let panel = self.panel(self.all());
        let criteria = panel.criteria.iter().map(agreement).collect();
        Ok(AgreementPart { total: agreement(&panel.total), criteria })
    }

    /// Chair and secretary see everybody's, an evaluator the own one.
    fn strictness(&self) -> Result<Vec<EvaluatorStrictness>, Absent> {
        self.with_sheets()?;
        let panel = self.panel(self.all());
        let total = strictness(&panel.total);
        let declared = &self.round.call.criteria;
        let criteria: Vec<Vec<_>> = panel
            .criteria
            .iter()
            .zip(declared)
            .map(|(table, criterion)| {
                let found = strictness(table).into_iter();
                let turned = |one: Strictness| match criterion.scale.best() {
                    Best::High => one,
                    Best::Low => turned(one),
                };
                found.map(|one| one.map(turned)).collect()
            })
            .collect();
        let shown = |member: &MemberId| self.viewer.role.leads() || *member == self.viewer.id;
        let evaluators = panel.evaluators.into_iter().enumerate().filter(|(_, member)| shown(member));
        let of = |(at, member): (usize, MemberId)| EvaluatorStrictness {
            member,
            total: total[at],
            criteria: criteria.iter().map(|of_criterion| of_criterion[at]).collect(),
        };
        Ok(evaluators.map(of).collect())
    }

    fn expected(&self) -> Result<ExpectedPart, Absent> {
        self.with_sheets()?;
        self.at_most(MOST_PROPOSALS)?;
        let panel = self.panel(self.rows.iter().map(|row| row.proposal));
        let (low, high) = total_range(&self.round.call);
        let settings = Settings::for_scale(low, high).map_err(Absent::Undefined)?;
        let ranks = expected_ranks(&panel.total, &settings).map_err(Absent::Undefined)?;
        let places = places(&self.rows, |row, above| row.rank == above.rank);
        let rank = |proposal: usize| {
            let at = self.rows.iter().position(|row| row.proposal == proposal);
            at.map_or(0, |at| places[at])
        };
        let awards = self.awards();
        let groups = awards.map(|awards| (awards, certain_groups(&ranks, awards)));
        Ok(ExpectedPart { rows: panel.proposals.iter().map(|&at| (at, rank(at))).collect(), ranks, groups })
    }

    fn leave_out(&self) -> Result<LeaveOutPart, Absent> {
        self.with_sheets()?;
        self.at_most(robustness::MOST_PROPOSALS)?;
        let shown: Vec<usize> = self.rows.iter().map(|row| row.proposal).collect();
        // Without the only evaluator nothing is left to rank.
        match self.marked_by(&shown) {
            0 => return Err(Absent::Undefined(Undefined::NoMarks)),
            1 => return Err(Absent::Undefined(Undefined::OneEvaluator)),
            _ => {}
        }
        let ranges = leave_out(self.round, self.ranking, &shown);
        Ok(LeaveOutPart { ranges, names: self.viewer.role.leads() })
    }

    /// How many members marked any of these proposals.
    fn marked_by(&self, shown: &[usize]) -> usize {
        let sheets = shown.iter().filter_map(|&at| self.round.sheets.get(&self.round.proposals[at].id));
        let counting = sheets.flatten().filter(|(_, sheet)| sheet.counts()).map(|(member, _)| member);
        counting.collect::<BTreeSet<&MemberId>>().len()
    }

    fn weights(&self) -> Result<WeightsPart, Absent> {
        self.at_most(robustness::MOST_PROPOSALS)?;
        let figures = self.rows.iter().filter_map(|row| row.figures.as_ref());
        let placed: Vec<_> = figures.map(RowFigures::placed).collect();
        let call = &self.round.call;
        let near = acceptability(call, &placed, Weights::Near);
        let any = acceptability(call, &placed, Weights::Any);
        if let (Err(why), Err(_)) = (&near, &any) {
            return Err(Absent::Weights(*why));
        }
        let places = places(&self.rows, |row, above| row.total == above.total);
        let rows = self.rows.iter().map(|row| row.proposal).zip(places).collect();
        Ok(WeightsPart { rows, near, any, awards: self.awards() })
    }

    fn changes(&self) -> Result<ChangesPart, Absent> {
        if !self.may_see(Item::Selection) {
            return Err(Absent::Closed);
        }
        self.at_most(changes::MOST_PROPOSALS)?;
        let round = self.round;
        let shown = |proposal: &_, member: &_| self.may_see(Item::Sheet(proposal, member));
        let is_open = |proposal: &_| self.may_see(Item::Marks(proposal));
        let weights = weight_changes(round, is_open).ok_or(Absent::NoAwards)?;
        let marks = mark_changes(round, shown, is_open).ok_or(Absent::NoAwards)?;
        Ok(ChangesPart { weights, marks })
    }

    fn at_most(&self, limit: usize) -> Result<(), Absent> {
        let proposals = self.ranking.ranked.len();
        let too_many = Absent::Undefined(Undefined::TooMany { proposals, limit });
        if proposals > limit { Err(too_many) } else { Ok(()) }
    }

    /// How many of the rows the call's own strategy awards.
    fn awards(&self) -> Option<usize> {
        if !self.may_see(Item::Selection) {
            return None;
        }
        let round = self.round;
        // The line is that of the ranking; a draw puts its group in order around it.
        let awarded = if round.call.draw.is_some() {
            awards_undrawn(round)?
        } else {
            let fit = fit_ranking(round, self.ranking.clone(), round.call.strategy()).ok()?;
            fit.selection.awards().map(|(index, _)| self.ranking.ranked[index].proposal).collect()
        };
        let shown = |proposal: &usize| self.rows.iter().any(|row| row.proposal == *proposal);
        Some(awarded.iter().filter(|proposal| shown(proposal)).count())
    }
}

/// The place of every row among these rows alone; who is `equal` to the row above
/// shares its place.
fn places(rows: &[&SeenRow], equal: impl Fn(&SeenRow, &SeenRow) -> bool) -> Vec<usize> {
    let mut places: Vec<usize> = Vec::with_capacity(rows.len());
    for (at, row) in rows.iter().enumerate() {
        let shared = at.checked_sub(1).filter(|&above| equal(row, rows[above])).map(|above| places[above]);
        places.push(shared.unwrap_or(at + 1));
    }
    places
}

/// The same strictness on a scale whose lowest mark is best.
fn turned(one: Strictness) -> Strictness {
    let uncertainty =
        one.uncertainty.map(|known| Uncertainty { low: -known.high, high: -known.low, ..known });
    Strictness { difference: -one.difference, uncertainty, ..one }
}
