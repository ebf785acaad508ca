//! What every source becomes before a table is looked for in it: rows of cells
//! that know their value and their place.
//!
//! The cells of a text are all text. The cells of a workbook have the kind that the
//! spreadsheet gave them.

mod names;

use jiff::civil::DateTime;
use names::in_place;
use rust_decimal::Decimal;

use crate::import::bytes::{Decoded, Encoding};
use crate::import::encoding::shown;
use crate::import::quotes::{Fault, walk};
use crate::store::problem::{LineColumn, PlaceInFile, Problem, SheetCell};
use crate::text::csv::unguard;

/// Where a grid comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A text with a sign between the cells.
    Text {
        /// How it was written.
        encoding: Encoding,
        /// The sign between cells.
        delimiter: char,
    },
    /// A sheet of a workbook.
    Sheet {
        /// The kind of workbook, such as `XLSX`.
        format: &'static str,
        /// The name of the sheet.
        name: String,
    },
}

/// Rows of cells.
#[derive(Debug)]
pub struct CellGrid {
    /// Where they come from.
    pub origin: Origin,
    /// The rows, in the order of the source.
    pub rows: Vec<TableRow>,
    /// What about the whole somebody should look at.
    pub warnings: Vec<Problem>,
    text: String,
}

/// One row of a grid.
#[derive(Debug)]
pub struct TableRow {
    /// The line on which the row begins, or its number in the sheet; from 1.
    pub line: usize,
    held: Held,
}

/// The cells of a row, as their source keeps them.
#[derive(Debug)]
enum Held {
    /// A record of a text, with the bytes between which it stands.
    Record { record: csv::StringRecord, start: usize, end: usize },
    /// Cells of a sheet, the first of which stands in column A.
    Cells(Vec<SheetValue>),
}

/// A cell of a sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SheetValue {
    /// What it holds.
    pub kind: CellKind,
    /// The same as text.
    pub text: String,
}

/// What kind of value a cell of a sheet holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum CellKind {
    /// Nothing.
    #[default]
    Empty,
    /// A text.
    Text,
    /// A number, exactly as it is written out.
    Number(Decimal),
    /// A day, or a moment where the hour is not midnight.
    Date(DateTime),
    /// Yes or no.
    Bool(bool),
    /// What a failed formula shows, such as `#REF!`.
    Error,
}

impl CellGrid {
    /// The rows of a sheet; each has its number and its cells from column A on.
    #[must_use]
    pub fn of_sheet(format: &'static str, name: &str, rows: Vec<(usize, Vec<SheetValue>)>) -> CellGrid {
        let row = |(line, cells)| TableRow { line, held: Held::Cells(cells) };
        CellGrid {
            origin: Origin::Sheet { format, name: name.to_owned() },
            rows: rows.into_iter().map(row).collect(),
            warnings: Vec::new(),
            text: String::new(),
        }
    }

    /// The records of a text from a byte on, which stands on `line`.
    #[must_use]
    pub fn of_text(decoded: Decoded, delimiter: u8, (start, line): (usize, usize)) -> CellGrid {
        let Decoded { text, encoding, warning } = decoded;
        let rows = located(&text, delimiter, start, line);
        let delimiter = char::from(delimiter);
        CellGrid {
            origin: Origin::Text { encoding, delimiter },
            rows,
            warnings: warning.into_iter().collect(),
            text,
        }
    }

    /// The name of the sheet; empty of a text.
    #[must_use]
    pub fn sheet(&self) -> &str {
        match &self.origin {
            Origin::Sheet { name, .. } => name,
            Origin::Text { .. } => "",
        }
    }

    /// A part of a text in which signs beyond ASCII show how it is read; none of a sheet.
    #[must_use]
    pub fn shown(&self) -> Option<String> {
        shown(&self.text)
    }

    /// Where a cell stands, by its column from 0; the last cell of a shorter row.
    #[must_use]
    pub fn place(&self, row: &TableRow, index: usize) -> PlaceInFile {
        match (&self.origin, &row.held) {
            (Origin::Sheet { name, .. }, _) => {
                PlaceInFile::Sheet(SheetCell { sheet: name.clone(), row: row.line, column: index + 1 })
            }
            (Origin::Text { delimiter, .. }, Held::Record { start, end, .. }) => {
                let cells = walk(self.raw(*start, *end), row.line, sign(*delimiter)).cells;
                let found = cells.get(index).or(cells.last()).copied();
                found.unwrap_or(LineColumn { line: row.line, column: 1 }).into()
            }
            (Origin::Text { .. }, Held::Cells(_)) => LineColumn { line: row.line, column: 1 }.into(),
        }
    }

    /// What is wrong with the quotes of a row.
    #[must_use]
    pub fn fault(&self, row: &TableRow) -> Option<Fault> {
        match (&self.origin, &row.held) {
            (Origin::Text { delimiter, .. }, Held::Record { start, end, .. }) => {
                let raw = self.raw(*start, *end);
                raw.contains('"').then(|| walk(raw, row.line, sign(*delimiter)).fault).flatten()
            }
            (_, Held::Cells(_)) | (Origin::Sheet { .. }, _) => None,
        }
    }

    fn raw(&self, start: usize, end: usize) -> &str {
        self.text.get(start..end).unwrap_or_default()
    }
}

impl TableRow {
    /// How many cells it has.
    #[must_use]
    pub fn len(&self) -> usize {
        match &self.held {
            Held::Record { record, .. } => record.len(),
            Held::Cells(cells) => cells.len(),
        }
    }

    /// Whether it has no cell at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether no cell holds anything.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.cells().all(|cell| cell.trim().is_empty())
    }

    /// The cells as they stand.
    pub fn cells(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|index| self.raw(index))
    }

    /// A cell as it stands, by its column from 0.
    #[must_use]
    pub fn raw(&self, index: usize) -> &str {
        match &self.held {
            Held::Record { record, .. } => record.get(index).unwrap_or_default(),
            Held::Cells(cells) => cells.get(index).map_or("", |cell| cell.text.as_str()),
        }
    }

    /// The text of a cell by its column, from 0, without spaces at its ends and
    /// without the apostrophe that keeps a spreadsheet from computing it.
    #[must_use]
    pub fn cell(&self, index: usize) -> &str {
        unguard(self.raw(index).trim())
    }

    /// The cells, all or of one column, in which a text stands alone or as a name of a list;
    /// of no text the cell of the column where it holds nothing.
    #[must_use]
    pub fn holding(&self, column: Option<usize>, text: &str) -> Vec<usize> {
        let all = || (0..self.len()).collect();
        let wanted: Vec<usize> = column.map_or_else(all, |column| vec![column]);
        (wanted.into_iter()).filter(|index| in_place(self.raw(*index), text, "").is_some()).collect()
    }

    /// Puts another text in the place of a cell or of a name in it, where a person said
    /// what is meant.
    pub fn put(&mut self, index: usize, from: &str, to: &str) {
        let Some(text) = in_place(self.raw(index), from, to) else { return };
        match &mut self.held {
            Held::Record { record, .. } => {
                let old = |at| record.get(at).unwrap_or_default();
                let new = |at| if at == index { text.as_str() } else { old(at) };
                *record = (0..record.len().max(index + 1)).map(new).collect();
            }
            Held::Cells(cells) => {
                cells.resize(cells.len().max(index + 1), SheetValue::default());
                if let Some(cell) = cells.get_mut(index) {
                    *cell = SheetValue { kind: CellKind::Text, text };
                }
            }
        }
    }

    /// The kind of a cell; in a text every cell is text.
    #[must_use]
    pub fn kind(&self, index: usize) -> &CellKind {
        match &self.held {
            Held::Record { record, .. } => match record.get(index) {
                Some(text) if !text.trim().is_empty() => &CellKind::Text,
                _ => &CellKind::Empty,
            },
            Held::Cells(cells) => cells.get(index).map_or(&CellKind::Empty, |cell| &cell.kind),
        }
    }
}

/// The most rows of a table: a problem in each of them must fit in memory too.
pub const MOST_ROWS: usize = 200_000;

/// The most bytes in a cell of a table: a spreadsheet takes 32,767 signs.
pub const LONGEST_CELL: usize = 200_000;

/// The most columns of a table.
pub const MOST_COLUMNS: usize = 1_000;

/// Whether one of the first lines of a text holds more cells than a table may have columns,
/// whatever stands between them; quoted texts hold such signs too.
#[must_use]
pub fn too_many_columns(text: &str) -> bool {
    let many = |line: &str| {
        [',', ';', '\t', '|']
            .iter()
            .any(|sign| line.matches(*sign).take(10 * MOST_COLUMNS).count() >= 10 * MOST_COLUMNS)
    };
    text.lines().take(50).any(many)
}

/// Whether a text holds more rows than a table may.
#[must_use]
pub fn too_many_rows(text: &str, delimiter: u8) -> bool {
    records(text, delimiter).nth(MOST_ROWS).is_some()
}

/// The records of a text; the text is valid, so no record fails.
pub(super) fn records(text: &str, delimiter: u8) -> impl Iterator<Item = csv::StringRecord> {
    csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
        .into_records()
        .map_while(Result::ok)
}

/// The records of a text with their places.
fn located(text: &str, delimiter: u8, from: usize, first_line: usize) -> Vec<TableRow> {
    let body = text.get(from..).unwrap_or_default();
    let mut found: Vec<(usize, usize, csv::StringRecord)> = Vec::new();
    // Lines are counted here: the csv crate counts `\r\n` as it likes.
    let (mut counted, mut line) = (0, first_line);
    for record in records(body, delimiter) {
        let mut start = record.position().map_or(0, |at| usize::try_from(at.byte()).unwrap_or(0));
        // It also takes the blank lines before a record as part of it.
        start += body.bytes().skip(start).take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
        line += body.as_bytes().get(counted..start).map_or(0, newlines);
        counted = start;
        found.push((line, start + from, record));
    }
    let ends: Vec<usize> = found.iter().skip(1).map(|(_, start, _)| *start).chain([text.len()]).collect();
    let row = |((line, start, record), end)| TableRow { line, held: Held::Record { record, start, end } };
    found.into_iter().zip(ends).map(row).collect()
}

fn newlines(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte == b'\n').count()
}

fn sign(delimiter: char) -> u8 {
    u8::try_from(delimiter).unwrap_or(b',')
}
