//! The cells of a table as values, with every problem gathered on the way.
//!
//! The readers of the tables share this: it knows where each cell stands.

mod amounts;
mod words;

pub(super) use words::yes_or_no;

use std::collections::BTreeMap;
use std::fmt::Display;

use crate::domain::amount::AmountRule;
use crate::domain::identity::ids::{IdFault, faults};
use crate::domain::phrase::Phrase;
use crate::import::grid::CellKind;
use crate::import::headings::field_name;
use crate::import::leave_out::said as whole;
use crate::import::list;
use crate::import::table::{Table, TableRow};
use crate::store::offer::Offer;
use crate::store::problem::{PlaceInFile, Problem};

/// The column that names the currency of a row's amounts.
pub const CURRENCY: &str = "currency";

/// Reads cells of one table and keeps what is wrong with them.
#[derive(Debug)]
pub struct Cells<'a> {
    table: &'a Table,
    problems: Vec<Problem>,
    notes: Vec<Problem>,
    /// The column of the field that each row has several of, and its name.
    under: Option<(&'static str, usize)>,
}

impl<'a> Cells<'a> {
    /// Starts without problems.
    #[must_use]
    pub fn new(table: &'a Table) -> Cells<'a> {
        Cells { table, problems: Vec::new(), notes: Vec::new(), under: None }
    }

    /// The text of a cell; none when it is empty.
    #[must_use]
    pub fn text(&self, row: &'a TableRow, field: &str) -> Option<&'a str> {
        let text = match self.under {
            Some((name, index)) if name == field => row.cell(index),
            Some(_) | None => self.table.text(row, field),
        };
        Some(text).filter(|text| !text.is_empty())
    }

    /// Reads a field in another column from now on, or in its own again: of rows that
    /// have several of them beside each other.
    pub fn read_under(&mut self, under: Option<(&'static str, usize)>) {
        self.under = under;
    }

    /// Whether a row has one cell of a field, and not several beside each other.
    #[must_use]
    pub fn stands_alone(&self, field: &str) -> bool {
        self.under.is_none_or(|(name, _)| name != field)
    }

    /// Where a cell stands.
    fn place(&self, row: &TableRow, field: &str) -> PlaceInFile {
        match self.under {
            Some((name, index)) if name == field => self.table.place_at(row, index),
            Some(_) | None => self.table.place(row, field),
        }
    }

    /// What kind of value a cell holds.
    #[must_use]
    pub fn kind(&self, row: &'a TableRow, field: &str) -> &'a CellKind {
        match self.under {
            Some((name, index)) if name == field => row.kind(index),
            Some(_) | None => self.table.kind(row, field),
        }
    }

    /// Notes an error at a cell.
    pub fn wrong(&mut self, row: &TableRow, field: &str, what: Phrase) {
        let problem = Problem::error(&self.table.file, what);
        let place = self.place(row, field);
        self.problems.push(problem.at(Some(place)));
    }

    /// Notes what a cell was read as, where it says something else.
    pub fn note(&mut self, row: &TableRow, field: &str, what: Phrase) {
        let place = self.place(row, field);
        self.notes.push(Problem::warning(&self.table.file, what).at(Some(place)));
    }

    /// What cells were read as.
    pub fn take_notes(&mut self) -> Vec<Problem> {
        std::mem::take(&mut self.notes)
    }

    /// Notes an error at a cell with what to do about it.
    pub fn wrong_with_hint(&mut self, row: &TableRow, field: &str, what: Phrase, hint: Phrase) {
        let problem = Problem::error(&self.table.file, what).hint(hint);
        let place = self.place(row, field);
        self.problems.push(problem.at(Some(place)));
    }

    /// Notes an error at a cell with what somebody could say about it.
    pub fn wrong_with_offer(
        &mut self,
        row: &TableRow,
        field: &str,
        (what, hint): (Phrase, Option<Phrase>),
        offer: Offer,
    ) {
        let problem = Problem { hint, ..Problem::error(&self.table.file, what) };
        let place = self.place(row, field);
        self.problems.push(problem.offering(offer.beside(whole(row))).at(Some(place)));
    }

    /// Notes a name that nothing has, with the one that was probably meant.
    pub fn unknown(&mut self, row: &TableRow, field: &str, what: Phrase, near: Option<&str>) {
        match near {
            Some(near) => {
                let hint = Phrase::new("not-found-near-hint").with("id", near);
                self.wrong_with_hint(row, field, what, hint);
            }
            None => self.wrong(row, field, what),
        }
    }

    /// The text of a cell that must not be empty.
    pub fn required(&mut self, row: &'a TableRow, field: &str) -> Option<&'a str> {
        let text = self.text(row, field);
        if text.is_none() {
            let what = Phrase::new("import-cell-empty").phrase("field", field_name(field));
            self.wrong_with_hint(row, field, what, Phrase::new("import-cell-empty-hint"));
        }
        text
    }

    /// The text of a cell that must not be empty in a row of the table; a row without may
    /// be of something else.
    pub fn required_or_left(&mut self, row: &'a TableRow, field: &str) -> Option<&'a str> {
        let text = self.text(row, field);
        if text.is_none() {
            let what = Phrase::new("import-cell-empty").with("field", field);
            let hint = Phrase::new("import-hint-left").with("line", row.line);
            let offer = Offer::Row { line: row.line, may_stay: false, row: String::new() };
            self.wrong_with_offer(row, field, (what, Some(hint)), offer);
        }
        text
    }

    /// The value of a cell that may be empty.
    pub fn read<T>(
        &mut self,
        row: &'a TableRow,
        field: &str,
        read: impl FnOnce(&str) -> Result<T, Phrase>,
    ) -> Option<T> {
        let value = read(self.text(row, field)?);
        value.map_err(|what| self.wrong(row, field, what)).ok()
    }

    /// The names in a cell, separated by `+`.
    pub fn list(&mut self, row: &'a TableRow, field: &str) -> Vec<String> {
        let names = self.read(row, field, list::split);
        names.unwrap_or_default()
    }

    /// Refuses rows that name another currency than the call's in the column
    /// `currency`: their amounts would be taken for amounts of the call.
    pub fn currency(&mut self, rule: &AmountRule<'_>) {
        let table = self.table;
        for row in &table.rows {
            if let Some(named) = self.text(row, CURRENCY).filter(|named| !rule.names(named)) {
                let what = Phrase::new("import-currency").with("text", named).with("currency", rule.currency);
                self.wrong_with_hint(row, CURRENCY, what, Phrase::new("import-hint-currency"));
            }
        }
    }

    /// Notes each row that repeats a key, with the line of the row before it.
    pub fn unique<K: Ord + Display>(
        &mut self,
        field: &str,
        id: &str,
        keys: impl Iterator<Item = (&'a TableRow, K)>,
    ) {
        let mut lines: BTreeMap<K, usize> = BTreeMap::new();
        for (row, key) in keys {
            let Some(first) = lines.get(&key).copied() else {
                lines.insert(key, row.line);
                continue;
            };
            let what = Phrase::new(id).with("key", &key).with("first", first).with("second", row.line);
            self.wrong(row, field, what);
        }
    }

    /// Notes each row whose key nobody can tell from one before it, and each key
    /// that is no fit name. A key that is the very same is `unique`'s.
    pub fn distinct(&mut self, field: &str, id: &str, keys: impl Iterator<Item = (&'a TableRow, &'a str)>) {
        let keys = keys.filter(|(_, key)| !key.is_empty()).map(|(row, key)| (key, row));
        for (key, row, fault) in faults(keys) {
            match fault {
                IdFault::Unfit(what) => {
                    let hint = Phrase::new(&format!("{}-hint", what.id));
                    self.wrong_with_hint(row, field, what, hint);
                }
                IdFault::Alike { other, first } => {
                    let what = Phrase::new(id)
                        .with("key", key)
                        .with("other", other)
                        .with("first", first.line)
                        .with("second", row.line);
                    self.wrong_with_hint(row, field, what, Phrase::new("check-alike-hint"));
                }
            }
        }
    }

    /// The problems, in the order of the file.
    #[must_use]
    pub fn into_problems(self) -> Vec<Problem> {
        let mut problems = self.problems;
        problems.sort_by(|one, other| one.position.cmp(&other.position));
        problems
    }

    /// The value, unless anything was wrong.
    ///
    /// # Errors
    /// All problems, in the order of the file.
    pub fn finish<T>(self, value: T) -> Result<T, Vec<Problem>> {
        match self.problems.is_empty() {
            true => Ok(value),
            false => Err(self.into_problems()),
        }
    }
}
