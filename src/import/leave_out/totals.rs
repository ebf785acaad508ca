//! Rows that are sums of other rows, and what those come to.

use std::cell::Cell;

use super::column::{Column, columns_equal};
use super::labels::{Label, LabelWord, has_failed, is_text};
use super::plain::Names;
use super::{Control, Heading, LeftKind, Sums};
use crate::domain::amount::AmountRule;
use crate::domain::money::Money;
use crate::import::grid::TableRow;

/// How many rows are added up in all before nobody looks for sums any more.
const STEPS: usize = 5_000_000;

/// How many rows are looked at in all to find those of a sum, in a table of nothing but sums.
pub(super) const LOOKS: usize = 100_000_000;

/// How many rows of one section are looked at after that.
const SECTION: usize = 1_000;

/// How many sections above a wrong sum are tried together.
const SECTIONS: usize = 40;

/// The rows of a table among which sums are looked for.
pub(super) struct SumSearch<'a> {
    pub(super) rows: &'a [&'a TableRow],
    pub(super) headings: &'a [Heading<'a>],
    pub(super) rule: &'a AmountRule<'a>,
    pub(super) labels: &'a [Label],
    pub(super) names: &'a Names,
    /// How many rows may still be looked at.
    pub(super) looks: Cell<usize>,
}

/// A row that may be a sum.
struct Candidate<'a> {
    at: usize,
    row: &'a TableRow,
    label: Label,
    /// Its amounts, in columns of amounts and in those that nobody knows.
    amounts: Vec<(usize, Money)>,
    /// The headings of columns in which a formula failed.
    failed: Vec<String>,
}

impl SumSearch<'_> {
    /// Finds the rows that are sums, and compares them. `open` says which rows may be one.
    pub(super) fn totals(&self, kinds: &mut [Option<LeftKind>], open: impl Fn(usize) -> bool) {
        let may = |at: &usize| {
            let free = matches!(kinds.get(*at), Some(None | Some(LeftKind::Above))) && open(*at);
            let word = self.label(*at).word;
            let bare = || self.rows.get(*at).is_some_and(|row| Names::is_bare(row, self.headings));
            let says = !matches!(word, LabelWord::None | LabelWord::Figure);
            free && (says || !is_left(kinds, *at) && bare())
        };
        let candidates: Vec<usize> = (0..self.rows.len()).filter(may).collect();
        if candidates.is_empty() {
            return;
        }
        let column = |index| Column::of(self.rows, index, self.rule);
        let columns: Vec<Column> = (0..self.headings.len()).map(column).collect();
        let mut steps = STEPS;
        for at in candidates {
            let Some(candidate) = self.candidate(at, &columns) else { continue };
            let equal = self.equal(&candidate, &columns, kinds, &mut steps);
            if self.is_total(&candidate, equal.is_some(), is_left(kinds, at)) {
                let scope = equal.unwrap_or_else(|| self.nearest(&candidate, &columns, kinds));
                let sums = self.sums(candidate, &columns, &scope);
                if let Some(kind) = kinds.get_mut(at) {
                    *kind = Some(LeftKind::Total(sums));
                }
            }
        }
    }

    pub(super) fn label(&self, at: usize) -> Label {
        self.labels.get(at).copied().unwrap_or(Label { word: LabelWord::None, at: 0 })
    }

    /// A row with its amounts; none of one that has neither amounts nor failed formulas.
    fn candidate(&self, at: usize, columns: &[Column]) -> Option<Candidate<'_>> {
        let row = *self.rows.get(at)?;
        let amounts: Vec<(usize, Money)> = (columns.iter().enumerate())
            .filter(|(index, _)| self.headings.get(*index).is_some_and(Heading::may_be_money))
            .filter_map(|(index, column)| Some((index, column.at(at)?)))
            .collect();
        let failed = (0..row.len()).filter(|index| has_failed(row, *index));
        let failed: Vec<String> =
            failed.filter_map(|index| Some(self.headings.get(index)?.text.to_owned())).collect();
        let says_something = !amounts.is_empty() || !failed.is_empty();
        says_something.then(|| Candidate { at, row, label: self.label(at), amounts, failed })
    }

    /// What is compared to find the rows of a sum: the columns of amounts, or those that
    /// nobody knows where it has none.
    fn compared(&self, candidate: &Candidate<'_>) -> Vec<(usize, Money)> {
        let is_money = |index: usize| self.headings.get(index).is_some_and(Heading::is_money);
        let money: Vec<(usize, Money)> =
            candidate.amounts.iter().copied().filter(|(index, _)| is_money(*index)).collect();
        if money.is_empty() { candidate.amounts.clone() } else { money }
    }

    fn is_total(&self, candidate: &Candidate<'_>, equal: bool, above: bool) -> bool {
        let Candidate { row, label, .. } = candidate;
        let is_text = |index: &usize| Some(*index) != self.names.group && is_text(row, *index, self.rule);
        let texts = (0..row.len()).filter(is_text).count();
        let has_id = self.names.has_id(row);
        let money = candidate
            .amounts
            .iter()
            .any(|(index, _)| self.headings.get(*index).is_some_and(Heading::is_money));
        match label.word {
            // Above the headings may stand the money that there is to divide.
            _ if above => equal || label.word == LabelWord::Sum && texts == 1,
            LabelWord::Sum => equal || !has_id && (texts == 1 || self.names.id == Some(label.at)),
            LabelWord::SumFirst | LabelWord::Carried => {
                equal || self.names.id.is_some() && !has_id && texts == 1
            }
            LabelWord::Figure | LabelWord::None => {
                let id = self.names.id.map_or("", |id| row.cell(id));
                let numbered = id.chars().any(|c| c.is_ascii_digit());
                money && !numbered && (equal && texts <= 1 || texts == 0 && id.is_empty())
            }
        }
    }

    /// The rows of the table from one on and before another; none where too much was
    /// looked at already.
    fn between(&self, from: usize, to: usize, kinds: &[Option<LeftKind>]) -> Vec<usize> {
        let count = to.saturating_sub(from);
        let looks = self.looks.get();
        if count > looks.max(SECTION) {
            return Vec::new();
        }
        self.looks.set(looks.saturating_sub(count));
        (from..to).filter(|one| !is_left(kinds, *one)).collect()
    }

    /// The rows below a sum that it may be of: no further sums, the farthest first.
    fn below(&self, at: usize, kinds: &[Option<LeftKind>]) -> Vec<usize> {
        let mut below = self.between(at + 1, self.rows.len(), kinds);
        below.retain(|one| matches!(self.label(*one).word, LabelWord::None | LabelWord::Figure));
        below.reverse();
        below
    }

    /// Whether what stands at a place is no row of the table, or a sum.
    fn ends(&self, at: usize, kinds: &[Option<LeftKind>]) -> bool {
        at >= self.rows.len()
            || is_left(kinds, at)
            || !matches!(self.label(at).word, LabelWord::None | LabelWord::Figure)
    }

    /// The rows that come to just these sums: right above, or right below.
    fn equal(
        &self,
        candidate: &Candidate<'_>,
        columns: &[Column],
        kinds: &[Option<LeftKind>],
        steps: &mut usize,
    ) -> Option<Vec<usize>> {
        let sums = self.compared(candidate);
        if sums.is_empty() {
            return None;
        }
        // Sums begin where something begins: the table, what follows a row that is not of
        // it, or the rows of one proposal in a list of partners.
        let begins = |one: usize| {
            let same = |group| {
                let (row, above) = (self.rows.get(one), self.rows.get(one.wrapping_sub(1)));
                row.zip(above).is_some_and(|(row, above)| row.cell(group) == above.cell(group))
            };
            one == 0 || is_left(kinds, one - 1) || self.names.group.is_some_and(|group| !same(group))
        };
        let above = self.between(0, candidate.at, kinds);
        columns_equal(columns, &sums, &above, begins, steps).or_else(|| {
            let ends = |one: usize| self.ends(one + 1, kinds);
            columns_equal(columns, &sums, &self.below(candidate.at, kinds), ends, steps)
        })
    }

    /// The rows of a sum that is wrong: those of one or more sections above it, or below
    /// it where none stand above, whichever comes nearest.
    fn nearest(
        &self,
        candidate: &Candidate<'_>,
        columns: &[Column],
        kinds: &[Option<LeftKind>],
    ) -> Vec<usize> {
        let sums = self.compared(candidate);
        let away = |scope: &Vec<usize>| -> u64 {
            let one = |(index, sum): &(usize, Money)| {
                columns.get(*index).map_or(0, |column| column.sum(scope).cents().abs_diff(sum.cents()))
            };
            sums.iter().map(one).fold(0, u64::saturating_add)
        };
        let at = candidate.at;
        let ends = (0..at).rev().filter(|one| is_left(kinds, *one)).take(SECTIONS);
        let starts = ends.map(|one| one + 1).chain([0]);
        let above = starts.map(|from| self.between(from, at, kinds)).filter(|scope| !scope.is_empty());
        let nearest = above.min_by_key(away);
        nearest.unwrap_or_else(|| {
            let all = self.below(at, kinds);
            let first = (at + 1..self.rows.len()).find(|one| self.ends(*one, kinds));
            let section: Vec<usize> =
                all.iter().copied().filter(|one| first.is_none_or(|first| *one < first)).collect();
            if away(&section) < away(&all) { section } else { all }
        })
    }

    /// What a sum says beside what the rows come to.
    fn sums(&self, candidate: Candidate<'_>, columns: &[Column], scope: &[usize]) -> Sums {
        let mut scope = scope.to_vec();
        scope.sort_unstable();
        let control = |(index, published): &(usize, Money)| {
            let column = columns.get(*index)?;
            let computed = column.sum(&scope);
            let explained = column.explain(&scope, published.cents() - computed.cents());
            let explained_by = explained.into_iter().filter_map(|one| self.rows.get(one)).map(|row| row.line);
            Some(Control {
                heading: self.headings.get(*index)?.text.to_owned(),
                published: *published,
                computed,
                explained_by: explained_by.collect(),
            })
        };
        Sums { compared: candidate.amounts.iter().filter_map(control).collect(), failed: candidate.failed }
    }
}

/// Whether a row is known not to be of the table.
fn is_left(kinds: &[Option<LeftKind>], at: usize) -> bool {
    kinds.get(at).is_some_and(Option::is_some)
}
