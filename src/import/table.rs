//! A table from outside: recognised columns, and rows that know their place.
//!
//! The readers of proposals, partners, members and scores start from here.

use std::collections::BTreeMap;

use crate::domain::phrase::Phrase;
use crate::import::bytes::{Encoding, decode};
use crate::import::columns::{ColumnMap, EXTRA_PREFIX, Field, Recogniser};
use crate::import::delimiter::{Layout, detect, records};
use crate::import::quotes::{Fault, walk};
use crate::store::check::place::Locate;
use crate::store::check::unseen::told;
use crate::store::problem::{LineColumn, Problem};
use crate::text::csv::unguard;

/// A table whose columns are recognised and whose rows are whole.
#[derive(Debug)]
pub struct Table {
    /// The file as the user knows it.
    pub file: String,
    /// How the text was written.
    pub encoding: Encoding,
    /// The sign between cells.
    pub delimiter: char,
    /// The columns, in the order of the file.
    pub header: Vec<TableColumn>,
    /// The rows that are not blank, in the order of the file.
    pub rows: Vec<TableRow>,
    text: String,
    layout: Layout,
    fields: BTreeMap<&'static str, usize>,
}

/// One column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableColumn {
    /// The heading, without spaces at its ends.
    pub heading: String,
    /// The field that it holds; none for a column that nobody knows.
    pub field: Option<&'static str>,
}

/// One record of a table.
#[derive(Debug)]
pub struct TableRow {
    /// The line on which the record begins, from 1.
    pub line: usize,
    start: usize,
    end: usize,
    record: csv::StringRecord,
}

impl Table {
    /// Reads the bytes of a table with the given fields.
    ///
    /// # Errors
    /// All problems of the table's shape: a binary or empty file, an unclear
    /// delimiter, columns that are missing or stand twice, rows with another
    /// number of cells than the header, quotes that do not close.
    pub fn read(
        file: &str,
        bytes: &[u8],
        fields: &'static [Field],
        maps: &[ColumnMap],
    ) -> Result<Table, Vec<Problem>> {
        let recogniser = Recogniser::new(fields, maps).map_err(|wrong| {
            let problems = wrong.into_iter().map(|what| Problem::error(file, what));
            problems.collect::<Vec<_>>()
        })?;
        let (text, encoding) = decode(file, bytes)?;
        let layout = detect(file, &text, fields, &recogniser)?;
        let mut rows = located(&text, layout);
        let Some(top) = (!rows.is_empty()).then(|| rows.remove(0)) else {
            return Err(vec![Problem::error(file, Phrase::new("import-file-empty"))]);
        };
        let header: Vec<TableColumn> = (top.record.iter())
            .map(|heading| TableColumn { field: recogniser.field(heading), heading: bare(heading) })
            .collect();
        let mut table = Table {
            file: file.to_owned(),
            encoding,
            delimiter: char::from(layout.delimiter),
            fields: BTreeMap::new(),
            header,
            rows,
            text,
            layout,
        };
        let mut problems = table.columns(&top, fields);
        for map in recogniser.unused(top.record.iter()) {
            let what = Phrase::new("import-map-no-column").with("column", &map.column);
            problems.push(table.problem(&top, 0, what));
        }
        let rows = std::mem::take(&mut table.rows);
        for row in std::iter::once(&top).chain(&rows) {
            problems.extend(table.shape(row));
        }
        table.rows = rows;
        table.rows.retain(|row| row.record.iter().any(|cell| !cell.trim().is_empty()));
        match problems.is_empty() {
            true => Ok(table),
            false => Err(problems),
        }
    }

    /// Settles the columns, and says which are missing or stand twice.
    fn columns(&mut self, top: &TableRow, fields: &[Field]) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut headings: BTreeMap<&str, usize> = BTreeMap::new();
        for (index, column) in self.header.iter().enumerate() {
            let filled = |row: &TableRow| row.record.get(index).is_some_and(|c| !c.trim().is_empty());
            if column.heading.is_empty() {
                if let Some(row) = self.rows.iter().find(|row| filled(row)) {
                    let what = Phrase::new("import-column-nameless").with("column", index + 1);
                    let hint = Phrase::new("import-hint-name-column");
                    problems.push(self.problem(row, index, what).hint(hint));
                }
                continue;
            }
            let first = match column.field {
                Some(field) => self.fields.insert(field, index),
                None => headings.insert(&column.heading, index),
            };
            let Some(other) = first.and_then(|first| self.header.get(first)) else {
                continue;
            };
            let what = match column.field {
                Some(field) => Phrase::new("import-column-twice").with("field", field),
                None => Phrase::new("import-heading-twice"),
            }
            .with("first", &other.heading)
            .with("second", &column.heading);
            let hint = Phrase::new("import-hint-column-twice").with("column", &other.heading);
            problems.push(self.problem(top, index, what).hint(hint));
        }
        for field in fields.iter().filter(|field| field.required) {
            if !self.fields.contains_key(field.name) {
                let what = Phrase::new("import-column-missing").with("field", field.name);
                let hint = Phrase::new("import-hint-map").with("field", field.name);
                problems.push(self.problem(top, 0, what).hint(hint));
            }
        }
        problems
    }

    /// What is wrong with the shape of one row.
    fn shape(&self, row: &TableRow) -> Option<Problem> {
        let raw = self.text.get(row.start..row.end).unwrap_or_default();
        let quoted = raw.contains('"');
        let walked = quoted.then(|| walk(raw, row.line, self.layout.delimiter));
        let fault = walked.and_then(|walk| walk.fault);
        let (id, position) = match fault {
            Some(Fault::Unclosed(at)) => ("import-quote-open", at),
            Some(Fault::Stray(at)) => ("import-quote-stray", at),
            None => return self.cell_count(row),
        };
        let problem = Problem::error(&self.file, Phrase::new(id)).at(Some(position));
        Some(problem.hint(Phrase::new("import-hint-quotes")))
    }

    /// A row with another number of cells than the header.
    fn cell_count(&self, row: &TableRow) -> Option<Problem> {
        let blank = row.record.iter().all(|cell| cell.trim().is_empty());
        let (cells, headings) = (row.record.len(), self.header.len());
        if blank || cells == headings {
            return None;
        }
        let what = Phrase::new("import-row-cells").with("cells", cells).with("headings", headings);
        let last = headings.min(cells.saturating_sub(1));
        let hint = Phrase::new("import-hint-row-cells").with("delimiter", self.delimiter_name());
        Some(self.problem(row, last, what).hint(hint))
    }

    /// The delimiter as messages show it.
    fn delimiter_name(&self) -> String {
        match self.delimiter {
            '\t' => "tab".to_owned(),
            sign => sign.to_string(),
        }
    }

    /// The text of a row under a field; empty where the table has no such column.
    #[must_use]
    pub fn text<'a>(&self, row: &'a TableRow, field: &str) -> &'a str {
        let index = self.fields.get(field);
        index.map_or("", |index| self.cell(row, *index))
    }

    /// The text of a cell by its column, from 0, without spaces at its ends and
    /// without the apostrophe that keeps a spreadsheet from computing it.
    #[must_use]
    pub fn cell<'a>(&self, row: &'a TableRow, index: usize) -> &'a str {
        unguard(row.record.get(index).unwrap_or("").trim())
    }

    /// Where the cell of a field stands; the start of the row without a column.
    #[must_use]
    pub fn place(&self, row: &TableRow, field: &str) -> LineColumn {
        self.position(row, self.fields.get(field).copied().unwrap_or(0))
    }

    /// Where a cell begins, by its column from 0; the last cell of a shorter row.
    fn position(&self, row: &TableRow, index: usize) -> LineColumn {
        let raw = self.text.get(row.start..row.end).unwrap_or_default();
        let cells = walk(raw, row.line, self.layout.delimiter).cells;
        let found = cells.get(index).or(cells.last()).copied();
        found.unwrap_or(LineColumn { line: row.line, column: 1 })
    }

    /// An error at a cell, by its column from 0.
    fn problem(&self, row: &TableRow, index: usize, what: Phrase) -> Problem {
        Problem::error(&self.file, what).at(Some(self.position(row, index)))
    }

    /// A warning for every cell with a sign that nobody sees.
    #[must_use]
    pub fn unseen(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        for row in &self.rows {
            for (index, (text, column)) in row.record.iter().zip(&self.header).enumerate() {
                let place = |what| {
                    let place = Some(self.position(row, index));
                    Problem::warning(&self.file, what).at(place).hint(Phrase::new("check-unseen-hint"))
                };
                found.extend(told(&format!("\"{}\"", column.heading), text).into_iter().map(place));
            }
        }
        found
    }

    /// A warning for every column that nobody knows and that is not kept.
    #[must_use]
    pub fn ignored(&self) -> Vec<Problem> {
        self.unknown("import-column-ignored")
    }

    /// A warning for every column that nobody knows, kept with the proposal.
    #[must_use]
    pub fn kept(&self) -> Vec<Problem> {
        self.unknown("import-column-kept")
    }

    fn unknown(&self, id: &str) -> Vec<Problem> {
        self.header
            .iter()
            .filter(|column| column.field.is_none() && !column.heading.is_empty())
            .map(|column| {
                let what = Phrase::new(id).with("column", &column.heading);
                Problem::warning(&self.file, what).hint(Phrase::new("import-hint-map-any"))
            })
            .collect()
    }
}

/// A value read from row `n` stands at the path `n, field`.
impl Locate for Table {
    fn position(&self, path: &[&str]) -> Option<LineColumn> {
        let row = self.rows.get(path.first()?.parse::<usize>().ok()?)?;
        Some(self.place(row, path.get(1).copied().unwrap_or_default()))
    }
}

/// The headings of a table; none where its bytes do not show them.
/// What is wrong with it is said when it is read.
#[must_use]
pub fn headings(bytes: &[u8], fields: &'static [Field], maps: &[ColumnMap]) -> Option<Vec<String>> {
    let recogniser = Recogniser::new(fields, maps).ok()?;
    let (text, _) = decode("", bytes).ok()?;
    let layout = detect("", &text, fields, &recogniser).ok()?;
    let body = text.get(layout.start..)?;
    let top = records(body, layout.delimiter).next()?;
    Some(top.iter().map(bare).filter(|heading| !heading.is_empty()).collect())
}

/// A heading without the mark that keeps it without a meaning.
fn bare(heading: &str) -> String {
    let heading = unguard(heading.trim());
    let rest = heading.strip_prefix(EXTRA_PREFIX);
    rest.map_or(heading, str::trim).to_owned()
}

/// The records of a text with their places.
fn located(text: &str, layout: Layout) -> Vec<TableRow> {
    let body = text.get(layout.start..).unwrap_or_default();
    let mut rows: Vec<TableRow> = records(body, layout.delimiter)
        .map(|record| {
            let (mut start, mut line) = record.position().map_or((0, 1), |at| {
                (usize::try_from(at.byte()).unwrap_or(0), usize::try_from(at.line()).unwrap_or(1))
            });
            // The csv crate counts the blank lines before a record as part of it.
            for byte in body.bytes().skip(start) {
                match byte {
                    b'\n' => line += 1,
                    b'\r' => {}
                    _ => break,
                }
                start += 1;
            }
            TableRow { line: line + layout.line - 1, start: start + layout.start, end: text.len(), record }
        })
        .collect();
    let starts: Vec<usize> = rows.iter().skip(1).map(|row| row.start).collect();
    for (row, end) in rows.iter_mut().zip(starts) {
        row.end = end;
    }
    rows
}
