//! Rows of a file that are not of its table: titles above the headings, headings that
//! return on a next page, headings of sections, and totals. They are told, and never
//! read as data.
//!
//! A published total is worth more than a row left out: it says what the rows above it
//! should come to. It is compared with what they do come to.

mod column;

use std::collections::BTreeMap;

use crate::domain::amount::AmountRule;
use crate::domain::money::Money;
use crate::import::columns::{Field, FieldKind, key};
use crate::import::grid::{CellKind, TableRow};
use crate::import::locate::repeats;
use column::{Column, columns_equal};

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
    /// Sums of rows above it, by column.
    Total(Vec<Control>),
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

/// The words for a sum, as `key` makes them.
const TOTALS: [&str; 27] = [
    "totaal",
    "totalen",
    "subtotaal",
    "eindtotaal",
    "tussentotaal",
    "algemeentotaal",
    "totaalgeneraal",
    "som",
    "total",
    "totaux",
    "soustotal",
    "totalgeneral",
    "grandtotal",
    "totals",
    "subtotal",
    "somme",
    "sum",
    "summe",
    "summen",
    "gesamt",
    "gesamtsumme",
    "zwischensumme",
    "insgesamt",
    "endsumme",
    "totaalbedrag",
    "montanttotal",
    "totalamount",
];

/// How many rows are added up in all before nobody looks for sums any more.
const STEPS: usize = 5_000_000;

/// How many sections above a wrong sum are tried together.
const SECTIONS: usize = 40;

/// Takes the rows out that are not of the table.
#[must_use]
pub fn left_out(rows: &mut Vec<TableRow>, headings: &[Heading<'_>], rule: &AmountRule<'_>) -> Vec<LeftOut> {
    let texts: Vec<String> = headings.iter().map(|heading| heading.text.to_owned()).collect();
    let mut kinds: BTreeMap<usize, LeftKind> = BTreeMap::new();
    for (at, row) in rows.iter().enumerate() {
        if repeats(&texts, row.cells()) {
            kinds.insert(at, LeftKind::Headings);
        } else if is_section(row, headings) {
            let total = word(row) == Word::Alone;
            kinds.insert(at, if total { LeftKind::Total(Vec::new()) } else { LeftKind::Section });
        }
    }
    if headings.iter().any(|heading| heading.is(FieldKind::Money)) {
        totals(rows, headings, rule, &mut kinds);
    }
    let mut left = Vec::new();
    let mut at = 0;
    rows.retain(|row| {
        let kind = kinds.remove(&at);
        at += 1;
        let stays = kind.is_none();
        left.extend(kind.map(|kind| LeftOut { line: row.line, text: said(row), kind }));
        stays
    });
    left
}

/// What a row holds, on one line.
#[must_use]
pub fn said(row: &TableRow) -> String {
    let cells = row.cells().map(|cell| cell.split_whitespace().collect::<Vec<_>>().join(" "));
    cells.filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(" | ")
}

impl Heading<'_> {
    fn is(&self, kind: FieldKind) -> bool {
        self.field.is_some_and(|field| field.kind == kind)
    }

    /// Whether its cells may be summed: amounts, or a column that nobody knows.
    fn may_be_money(&self) -> bool {
        self.field.is_none_or(|field| field.kind == FieldKind::Money)
    }

    fn is_required(&self) -> bool {
        self.field.is_some_and(|field| field.required)
    }
}

/// One text alone in a row of a table that needs two fields at least. A row with an id
/// and nothing else is not one: it is a row that lacks the rest.
fn is_section(row: &TableRow, headings: &[Heading<'_>]) -> bool {
    let required = headings.iter().filter(|heading| heading.is_required()).count();
    let mut filled = (0..row.len()).filter(|index| !row.cell(*index).is_empty());
    let (Some(index), None) = (filled.next(), filled.next()) else { return false };
    let text = row.cell(index);
    let money = headings.get(index).is_some_and(|heading| heading.is(FieldKind::Money));
    let words = text.chars().any(char::is_whitespace) && text.chars().any(char::is_alphabetic);
    let no_id = words || !text.chars().any(|c| c.is_ascii_digit());
    required > 1 && headings.len() > 2 && no_id && !money && !text.starts_with('#')
}

/// What a row says of itself.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Word {
    /// A word for a sum, and nothing else.
    Alone,
    /// A word for a sum at the beginning of a text.
    First,
    None,
}

fn word(row: &TableRow) -> Word {
    let mut found = Word::None;
    for cell in row.cells().map(str::trim).filter(|cell| cell.starts_with(char::is_alphabetic)) {
        // A word for a sum is short; a long text is no label.
        if cell.len() > 80 {
            continue;
        }
        if TOTALS.contains(&key(cell).as_str()) {
            return Word::Alone;
        }
        let first = cell.split([' ', ':', '\n', '\u{a0}']).next().map(key).unwrap_or_default();
        if TOTALS.contains(&first.as_str()) {
            found = Word::First;
        }
    }
    found
}

/// Finds the rows that are sums of rows above them.
fn totals(
    rows: &[TableRow],
    headings: &[Heading<'_>],
    rule: &AmountRule<'_>,
    kinds: &mut BTreeMap<usize, LeftKind>,
) {
    let id = headings.iter().position(|heading| heading.field.is_some_and(|field| field.name == "id"));
    let group = headings.iter().position(|one| one.field.is_some_and(|field| field.name == "proposal"));
    let words: Vec<Word> = rows.iter().map(word).collect();
    // A row that lacks every field that the table needs, amounts apart.
    let bare = |row: &TableRow| {
        let text = |(index, heading): (usize, &Heading<'_>)| {
            !heading.is(FieldKind::Money) && heading.is_required() && !row.cell(index).is_empty()
        };
        !headings.iter().enumerate().any(text)
    };
    let candidate = |at: usize, row: &TableRow| {
        !kinds.contains_key(&at) && (words.get(at) != Some(&Word::None) || bare(row))
    };
    let candidates: Vec<usize> =
        rows.iter().enumerate().filter(|(at, row)| candidate(*at, row)).map(|(at, _)| at).collect();
    if candidates.is_empty() {
        return;
    }
    let columns: Vec<Column> = (0..headings.len()).map(|index| Column::of(rows, index, rule)).collect();
    let mut steps = STEPS;
    for at in candidates {
        let Some(row) = rows.get(at) else { continue };
        let amounts: Vec<(usize, Money)> = columns
            .iter()
            .enumerate()
            .filter_map(|(index, column)| Some((index, column.at(at)?)))
            .filter(|(index, _)| headings.get(*index).is_some_and(Heading::may_be_money))
            .collect();
        let money: Vec<(usize, Money)> = (amounts.iter().copied())
            .filter(|(index, _)| headings.get(*index).is_some_and(|heading| heading.is(FieldKind::Money)))
            .collect();
        let has_id =
            id.is_some_and(|id| !row.cell(id).is_empty() && !TOTALS.contains(&key(row.cell(id)).as_str()));
        if money.is_empty() {
            // Sums that nobody has worked out yet, or that failed.
            let sums = (0..row.len()).filter(|index| *row.kind(*index) == CellKind::Error).count();
            let others = row.cells().filter(|cell| !cell.trim().is_empty()).count() - sums;
            if words.get(at) == Some(&Word::Alone) && !has_id && sums > 0 && others == 1 {
                kinds.insert(at, LeftKind::Total(Vec::new()));
            }
            continue;
        }
        let since = |from: usize| (from..at).filter(|one| !kinds.contains_key(one)).collect::<Vec<_>>();
        // Sums begin where something begins: the table, what follows a row that is not of
        // it, or the rows of one proposal in a list of partners.
        let begins = |one: usize| {
            let same = |group| {
                rows.get(one)
                    .zip(rows.get(one.wrapping_sub(1)))
                    .is_some_and(|(row, above): (&TableRow, &TableRow)| row.cell(group) == above.cell(group))
            };
            one == 0 || kinds.contains_key(&(one - 1)) || group.is_some_and(|group| !same(group))
        };
        let equal = columns_equal(&columns, &money, &since(0), begins, &mut steps);
        let failed = (0..row.len()).filter(|index| looks_failed(row, *index)).count();
        let filled = row.cells().filter(|cell| !cell.trim().is_empty()).count();
        let labels = filled.saturating_sub(amounts.len() + failed);
        let is_total = match words.get(at).copied().unwrap_or(Word::None) {
            Word::Alone => !has_id || equal.is_some(),
            Word::First => equal.is_some() || (id.is_some() && !has_id && labels == 1),
            Word::None => equal.is_some() || labels == 0,
        };
        if !is_total {
            continue;
        }
        // A sum that is wrong is that of one or more sections, whichever is nearest.
        let starts = kinds.range(..at).rev().take(SECTIONS).map(|(one, _)| one + 1).chain([0]);
        let away = |scope: &Vec<usize>| -> u64 {
            let one = |(index, sum): &(usize, Money)| {
                columns.get(*index).map_or(0, |column| column.sum(scope).cents().abs_diff(sum.cents()))
            };
            money.iter().map(one).fold(0, u64::saturating_add)
        };
        let nearest = || starts.map(since).min_by_key(away).unwrap_or_default();
        let scope = equal.unwrap_or_else(nearest);
        let control = |(index, published): &(usize, Money)| {
            let column = columns.get(*index)?;
            let computed = column.sum(&scope);
            let explained = column.explain(&scope, published.cents() - computed.cents());
            let explained_by = explained.into_iter().filter_map(|one| rows.get(one)).map(|row| row.line);
            Some(Control {
                heading: headings.get(*index)?.text.to_owned(),
                published: *published,
                computed,
                explained_by: explained_by.collect(),
            })
        };
        let controls = amounts.iter().filter_map(control).collect();
        kinds.insert(at, LeftKind::Total(controls));
    }
}

/// Whether a cell shows a formula that failed.
fn looks_failed(row: &TableRow, index: usize) -> bool {
    *row.kind(index) == CellKind::Error || row.cell(index).starts_with('#')
}
