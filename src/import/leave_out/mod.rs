//! Rows of a file that are not of its table: titles above the headings, headings that
//! return on a next page, headings of sections, lines, units, totals and averages, rows
//! that nobody filled in. They are told, and never read as data.
//!
//! A published total is worth more than a row left out: it says what the rows above it,
//! or below it, should come to. It is compared with what they do come to.
//!
//! A person has the last word: a row that somebody keeps is never left out here.

mod column;
pub(super) mod labels;
mod plain;
mod totals;

use std::cell::Cell;

use crate::domain::amount::AmountRule;
use crate::domain::money::Money;
use crate::import::field::{Field, FieldKind};
use crate::import::grid::TableRow;
use crate::import::locate::repeats;
use labels::{Label, LabelWord, label};
use plain::{Names, is_drawn, is_empty_but, is_figure, is_section, is_units, needs_much};
use totals::{LOOKS, SumSearch};

/// A row that is not of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Its line, or its number in the sheet.
    pub line: usize,
    /// What it holds, on one line.
    pub text: String,
    /// What it is.
    pub kind: LeftKind,
}

/// What a row is that is not of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeftKind {
    /// It stands above the headings.
    Above,
    /// It repeats the headings.
    Headings,
    /// One text in a row of its own.
    Section,
    /// A line drawn of dashes.
    Drawn,
    /// What the columns are counted in.
    Units,
    /// Prepared and not filled in: nothing, or nothing but an id.
    Unfilled,
    /// A figure about the rows, such as their average, or about the money.
    Figure,
    /// Sums of other rows, by column.
    Total(Sums),
    /// Somebody said that it is not of the table.
    Said,
}

/// What a row of totals says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// Its sums beside those of the rows; none where it has no amount that can be read.
    pub compared: Vec<Control>,
    /// The headings of the columns in which its formula gives no amount.
    pub failed: Vec<String>,
}

/// A published sum beside that of the rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Control {
    /// The heading of the column.
    pub heading: String,
    /// What the file says.
    pub published: Money,
    /// What the rows come to.
    pub computed: Money,
    /// The lines of the rows whose amounts are just the difference; none where the sums
    /// are equal, or where no few rows explain it.
    pub explained_by: Vec<usize>,
}

/// A column as the search for totals sees it.
#[derive(Clone, Copy, Debug)]
pub struct Heading<'a> {
    /// Its heading.
    pub text: &'a str,
    /// Its field, where it has one.
    pub field: Option<&'a Field>,
}

/// What a person said of rows, by their lines.
#[derive(Clone, Copy, Debug, Default)]
pub struct RowsSaid<'a> {
    /// Rows that are not of the table.
    pub out: &'a [usize],
    /// Rows that are of the table, whatever they look like.
    pub kept: &'a [usize],
}

/// Takes the rows out that are not of the table, and tells them with those above the
/// headings, in the order of the file.
#[must_use]
pub fn left_out(
    above: &[&TableRow],
    rows: &mut Vec<TableRow>,
    headings: &[Heading<'_>],
    (rule, said): (&AmountRule<'_>, RowsSaid<'_>),
) -> Vec<LeftOut> {
    let all: Vec<&TableRow> = above.iter().copied().chain(rows.iter()).collect();
    let names = Names::of(all.get(above.len()..).unwrap_or_default(), headings);
    let labels: Vec<Label> = all.iter().map(|row| label(row)).collect();
    let search =
        SumSearch { rows: &all, headings, rule, labels: &labels, names: &names, looks: Cell::new(LOOKS) };
    let is_above = |at: usize| (at < above.len()).then_some(LeftKind::Above);
    let mut kinds: Vec<Option<LeftKind>> = (0..all.len()).map(is_above).collect();
    let texts: Vec<String> = headings.iter().map(|heading| heading.text.to_owned()).collect();
    let kept = |row: &TableRow| said.kept.contains(&row.line);
    let of_rows = all.iter().zip(&mut kinds).enumerate().skip(above.len());
    for (at, (row, kind)) in of_rows.filter(|(_, (row, _))| !kept(row)) {
        *kind = match row {
            row if said.out.contains(&row.line) => Some(LeftKind::Said),
            row if repeats(&texts, row.cells()) => Some(LeftKind::Headings),
            row => search.by_looks(row, search.label(at), at == above.len()),
        };
    }
    if headings.iter().any(Heading::is_money) {
        search.totals(&mut kinds, |at| all.get(at).is_some_and(|row| !kept(row)));
    }
    if needs_much(headings) && names.id.is_some() {
        search.prepared(&mut kinds, kept);
    }
    let left = |(row, kind): (&&TableRow, &Option<LeftKind>)| {
        Some(LeftOut { line: row.line, text: self::said(row), kind: kind.clone()? })
    };
    let left = all.iter().zip(&kinds).filter_map(left).collect();
    let mut stays = kinds.iter().skip(above.len()).map(Option::is_none);
    rows.retain(|_| stays.next().unwrap_or(true));
    left
}

impl SumSearch<'_> {
    /// What a row is that shows it without any counting; `first` is that under the headings.
    fn by_looks(&self, row: &TableRow, label: Label, first: bool) -> Option<LeftKind> {
        let (headings, rule) = (self.headings, self.rule);
        match label.word {
            _ if headings.iter().any(Heading::is_required) && is_drawn(row) => Some(LeftKind::Drawn),
            _ if !needs_much(headings) && self.is_between_fuller(row) && is_section(row, headings) => {
                Some(LeftKind::Section)
            }
            _ if !needs_much(headings) => None,
            _ if first && is_units(row, rule) => Some(LeftKind::Units),
            LabelWord::Sum if is_section(row, headings) => Some(LeftKind::Total(Sums::default())),
            _ if is_section(row, headings) => Some(LeftKind::Section),
            _ if is_empty_but(row, None, rule) => Some(LeftKind::Unfilled),
            _ if is_figure(row, label, self.names, rule) => Some(LeftKind::Figure),
            _ => None,
        }
    }

    /// One text in a list with amounts, such as that of partners, whose neighbours hold more.
    fn is_between_fuller(&self, row: &TableRow) -> bool {
        let fuller = |row: &TableRow| row.cells().filter(|cell| !cell.trim().is_empty()).count() > 1;
        let of_amounts = self.headings.len() > 2 && self.headings.iter().any(Heading::is_money);
        let at = self.rows.binary_search_by_key(&row.line, |row| row.line);
        let (true, Ok(at)) = (of_amounts, at) else { return false };
        let before = at.checked_sub(1).and_then(|at| self.rows.get(at));
        [before, self.rows.get(at + 1)].into_iter().all(|row| row.is_some_and(|row| fuller(row)))
    }

    /// Rows with nothing but an id, where no row of the table follows: somebody prepared
    /// them and did not fill them in.
    fn prepared(&self, kinds: &mut [Option<LeftKind>], kept: impl Fn(&TableRow) -> bool) {
        let open = self.rows.iter().zip(kinds).rev().filter(|(_, kind)| kind.is_none());
        for (row, kind) in open {
            if kept(row) || !is_empty_but(row, self.names.id, self.rule) {
                return;
            }
            *kind = Some(LeftKind::Unfilled);
        }
    }
}

/// What a row holds, on one line.
#[must_use]
pub fn said(row: &TableRow) -> String {
    let cells = row.cells().map(|cell| cell.split_whitespace().collect::<Vec<_>>().join(" "));
    cells.filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(" | ")
}

impl Heading<'_> {
    /// Whether its cells are amounts.
    fn is_money(&self) -> bool {
        self.field.is_some_and(|field| field.kind == FieldKind::Money)
    }

    /// Whether its cells may be summed: amounts, or a column that nobody knows.
    fn may_be_money(&self) -> bool {
        self.field.is_none_or(|field| field.kind == FieldKind::Money)
    }

    fn is_required(&self) -> bool {
        self.field.is_some_and(|field| field.required)
    }
}
