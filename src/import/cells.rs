//! The cells of a table as values, with every problem gathered on the way.
//!
//! The readers of the tables share this: it knows where each cell stands.

use std::collections::BTreeMap;
use std::fmt::Display;

use crate::domain::amount::{AmountError, AmountRule, DecimalSign};
use crate::domain::id::ClassId;
use crate::domain::identity::ids::{IdFault, faults};
use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::import::columns::{OPEN, key};
use crate::import::grid::CellKind;
use crate::import::leave_out::said as whole;
use crate::import::list;
use crate::import::sums::amounts;
use crate::import::table::{Table, TableRow};
use crate::store::offer::Offer;
use crate::store::problem::Problem;

/// The column that names the currency of a row's amounts.
pub const CURRENCY: &str = "currency";

/// The words for yes in four languages; the first is the one that options give.
const YES: [&str; 13] = ["ja", "j", "oui", "o", "yes", "y", "x", "1", "waar", "true", "vrai", "wahr", "v"];

/// The words for no.
const NO: [&str; 12] =
    ["nee", "n", "neen", "non", "no", "0", "nein", "onwaar", "false", "faux", "falsch", ""];

/// What a cell says to a question; none where it says something else.
fn yes_or_no(text: &str) -> Option<bool> {
    let said = key(text);
    let marks = ["\u{2713}", "\u{2714}", "\u{2611}"];
    match () {
        () if YES.contains(&said.as_str()) && !said.is_empty() || marks.contains(&text.trim()) => Some(true),
        // A hyphen is what somebody writes who leaves it open.
        () if NO.contains(&said.as_str())
            && (said.is_empty() == text.trim().is_empty() || text.trim() == OPEN) =>
        {
            Some(false)
        }
        () => None,
    }
}

/// Reads cells of one table and keeps what is wrong with them.
#[derive(Debug)]
pub struct Cells<'a> {
    table: &'a Table,
    problems: Vec<Problem>,
    notes: Vec<Problem>,
}

impl<'a> Cells<'a> {
    /// Starts without problems.
    #[must_use]
    pub fn new(table: &'a Table) -> Cells<'a> {
        Cells { table, problems: Vec::new(), notes: Vec::new() }
    }

    /// The text of a cell; none when it is empty.
    #[must_use]
    pub fn text(&self, row: &'a TableRow, field: &str) -> Option<&'a str> {
        Some(self.table.text(row, field)).filter(|text| !text.is_empty())
    }

    /// What kind of value a cell holds.
    #[must_use]
    pub fn kind(&self, row: &'a TableRow, field: &str) -> &'a CellKind {
        self.table.kind(row, field)
    }

    /// Notes an error at a cell.
    pub fn wrong(&mut self, row: &TableRow, field: &str, what: Phrase) {
        let problem = Problem::error(&self.table.file, what);
        let place = self.table.place(row, field);
        self.problems.push(problem.at(Some(place)));
    }

    /// Notes what a cell was read as, where it says something else.
    pub fn note(&mut self, row: &TableRow, field: &str, what: Phrase) {
        let place = self.table.place(row, field);
        self.notes.push(Problem::warning(&self.table.file, what).at(Some(place)));
    }

    /// What cells were read as.
    pub fn take_notes(&mut self) -> Vec<Problem> {
        std::mem::take(&mut self.notes)
    }

    /// Notes an error at a cell with what to do about it.
    pub fn wrong_with_hint(&mut self, row: &TableRow, field: &str, what: Phrase, hint: Phrase) {
        let problem = Problem::error(&self.table.file, what).hint(hint);
        let place = self.table.place(row, field);
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
        let place = self.table.place(row, field);
        self.problems.push(problem.offering(offer.beside(whole(row))).at(Some(place)));
    }

    /// The value of a cell that knows a few words; a hyphen leaves it open.
    pub fn word<T>(
        &mut self,
        row: &'a TableRow,
        field: &str,
        known: &[&str],
        read: impl FnOnce(&str) -> Result<T, Phrase>,
    ) -> Option<T> {
        let text = self.text(row, field)?;
        let may_be_open = !self.table.needs(field);
        if text == OPEN && may_be_open {
            return None;
        }
        let offer = |text: &str| Offer::Word {
            field: field.to_owned(),
            text: text.to_owned(),
            known: known.iter().map(|word| (*word).to_owned()).collect(),
            may_be_open,
            row: String::new(),
        };
        read(text).map_err(|what| self.wrong_with_offer(row, field, (what, None), offer(text))).ok()
    }

    /// The classes for which a row says yes in a column of its own.
    pub fn classes_with_yes(&mut self, row: &TableRow) -> Vec<ClassId> {
        let table = self.table;
        let mut yes = Vec::new();
        for (index, column) in table.header.iter().enumerate() {
            let Some(class) = &column.class else { continue };
            let text = table.cell(row, index);
            match yes_or_no(text) {
                Some(true) => yes.push(class.clone()),
                Some(false) => {}
                None => {
                    let offer = Offer::Word {
                        field: column.heading.clone(),
                        text: text.to_owned(),
                        known: [YES[0], NO[0]].map(str::to_owned).to_vec(),
                        may_be_open: true,
                        row: whole(row),
                    };
                    let what =
                        Phrase::new("import-yes-no").with("text", text).with("column", &column.heading);
                    let problem = Problem::error(&table.file, what).offering(offer);
                    self.problems.push(problem.at(Some(table.place_at(row, index))));
                }
            }
        }
        yes
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
            let what = Phrase::new("import-cell-empty").with("field", field);
            self.wrong(row, field, what);
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

    /// The amounts of a column, row by row; a column that is absent has none.
    pub fn amounts(&mut self, field: &str, rule: &AmountRule<'_>) -> Vec<Option<Money>> {
        self.amounts_but(field, rule, |_| false)
    }

    /// The same in a column where some words stand for no amount.
    pub fn amounts_but(
        &mut self,
        field: &str,
        rule: &AmountRule<'_>,
        none: impl Fn(&str) -> bool,
    ) -> Vec<Option<Money>> {
        let table = self.table;
        let Some(index) = table.column(field) else { return vec![None; table.rows.len()] };
        let mut column = amounts(table.rows.iter(), index, rule);
        for (row, amount) in table.rows.iter().zip(&mut column.amounts) {
            if amount.is_err() && none(table.text(row, field)) {
                *amount = Ok(None);
            }
        }
        if let Some(clash) = column.clash {
            self.clash(field, (clash.comma, clash.point), rule);
        }
        let exact =
            rule.round.then(|| amounts(table.rows.iter(), index, &AmountRule { round: false, ..*rule }));
        for (row, amount) in table.rows.iter().zip(exact.into_iter().flat_map(|exact| exact.amounts)) {
            if let Some((text, rounded)) = amount.as_ref().err().and_then(AmountError::rounded) {
                self.note(
                    row,
                    field,
                    Phrase::new("import-amount-rounded").with("text", text).amount("rounded", rounded),
                );
            }
        }
        let mut read = Vec::with_capacity(table.rows.len());
        for (row, amount) in table.rows.iter().zip(column.amounts) {
            read.push(match amount {
                Ok(Some(amount)) if amount < Money::ZERO => {
                    let what = Phrase::new("import-amount-negative").with("amount", amount);
                    self.wrong(row, field, what);
                    None
                }
                Ok(amount) => amount,
                Err(AmountError::Ambiguous { .. }) if column.clash.is_some() => None,
                Err(error) => {
                    match offered(&error) {
                        Some(offer) => {
                            self.wrong_with_offer(row, field, (error.phrase(), Some(error.hint())), offer);
                        }
                        None => self.wrong_with_hint(row, field, error.phrase(), error.hint()),
                    }
                    None
                }
            });
        }
        read
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

    /// Notes that two cells of a column are written in two styles.
    fn clash(&mut self, field: &str, (comma, point): (usize, usize), rule: &AmountRule<'_>) {
        let table = self.table;
        let (Some(comma), Some(point)) = (table.rows.get(comma), table.rows.get(point)) else {
            return;
        };
        let what = Phrase::new("import-amount-clash")
            .with("field", field)
            .with("comma", table.text(comma, field))
            .with("commaplace", table.place(comma, field))
            .with("point", table.text(point, field))
            .with("pointplace", table.place(point, field));
        // The way in which fewer cells are written is the one to be asked about.
        let index = table.column(field).unwrap_or(0);
        let refused = |decimal| {
            let rule = AmountRule { decimal: Some(decimal), ..*rule };
            amounts(table.rows.iter(), index, &rule).amounts.iter().filter(|amount| amount.is_err()).count()
        };
        let by_comma = refused(DecimalSign::Comma) <= refused(DecimalSign::Point);
        let odd = if by_comma { point } else { comma };
        let readings = [DecimalSign::Comma, DecimalSign::Point].into_iter().filter_map(|decimal| {
            let rule = AmountRule { decimal: Some(decimal), ..*rule };
            let amount = crate::domain::amount::read(table.text(odd, field), &rule).ok()?.to_string();
            Some(if by_comma { amount.replace('.', ",") } else { amount })
        });
        let mut readings: Vec<String> = readings.collect();
        readings.dedup();
        let (field_name, text) = (field.to_owned(), table.text(odd, field).to_owned());
        let offer = Offer::Amount { field: field_name, text, readings, row: String::new() };
        self.wrong_with_offer(odd, field, (what, Some(Phrase::new("import-hint-clash"))), offer);
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

/// What somebody could say about an amount that is not read.
fn offered(error: &AmountError) -> Option<Offer> {
    if let Some((text, rounded)) = error.rounded() {
        return Some(Offer::Cents { text: text.to_owned(), rounded });
    }
    let AmountError::Ambiguous { text, .. } = error else { return None };
    let as_read = |decimal| {
        let rule = AmountRule { decimal: Some(decimal), round: true, ..AmountRule::default() };
        let read = crate::domain::amount::read(text, &rule);
        let rounded = |error: AmountError| error.rounded().map(|(_, rounded)| rounded);
        read.or_else(|error| rounded(error).ok_or(())).ok()
    };
    let (comma, point) = (as_read(DecimalSign::Comma), as_read(DecimalSign::Point));
    Some(Offer::Decimal { text: text.clone(), comma, point })
}
