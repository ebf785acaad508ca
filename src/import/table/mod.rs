//! A table from outside: recognised columns, and rows that know their place.
//!
//! The readers of proposals, partners, members and scores start from here.

mod shape;
mod told;

use std::collections::BTreeMap;

use crate::domain::phrase::Phrase;
use crate::import::call_names::CallColumn;
use crate::import::columns::{ColumnHolds, ColumnMap, EXTRA_PREFIX, OPEN, Recogniser};
use crate::import::field::{Field, key};
pub use crate::import::grid::TableRow;
use crate::import::grid::{CellGrid, CellKind, Origin};
use crate::import::leave_out::{Heading, LeftOut, left_out};
pub use crate::import::opened::Answers;
use crate::import::opened::grid_of;
use crate::store::check::place::Locate;
use crate::store::problem::{PlaceInFile, Problem};
use crate::text::csv::unguard;

/// A table whose columns are recognised and whose rows are whole.
#[derive(Debug)]
pub struct Table {
    /// The file as the user knows it.
    pub file: String,
    /// Where the rows come from.
    pub origin: Origin,
    /// The columns, in the order of the file.
    pub header: Vec<TableColumn>,
    /// The rows that hold something of the table, in the order of the file.
    pub rows: Vec<TableRow>,
    /// The rows that were found not to be of the table.
    pub left_out: Vec<LeftOut>,
    /// Which of the meanings that somebody gave stood in it.
    pub meant: Vec<usize>,
    /// The lines of rows that somebody said are of the table.
    pub kept_rows: Vec<usize>,
    /// Cells that somebody left open, by line and column, with what stood there.
    left_open: BTreeMap<(usize, usize), String>,
    known: &'static [Field],
    grid: CellGrid,
    fields: BTreeMap<&'static str, usize>,
}

/// One column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableColumn {
    /// The heading, on one line.
    pub heading: String,
    /// What it holds.
    pub holds: ColumnHolds,
}

impl Table {
    /// Reads the bytes of a table with the given fields, with nothing said but which
    /// column holds which field.
    ///
    /// # Errors
    /// As `read_as`.
    pub fn read(
        file: &str,
        bytes: &[u8],
        fields: &'static [Field],
        maps: &[ColumnMap],
    ) -> Result<Table, Vec<Problem>> {
        Table::read_as(file, bytes, fields, &Answers { maps, ..Answers::default() })
    }

    /// Reads the bytes of a table with the given fields.
    ///
    /// # Errors
    /// All problems of the table's shape: a file of another kind or without text, a
    /// workbook in which no sheet or several could be meant, an unclear delimiter,
    /// columns that are missing or stand twice, rows with another number of cells than
    /// the header, quotes that do not close, formulas that failed.
    pub fn read_as(
        file: &str,
        bytes: &[u8],
        fields: &'static [Field],
        answers: &Answers<'_>,
    ) -> Result<Table, Vec<Problem>> {
        let recogniser = Recogniser::new(fields, answers.names, answers.maps).map_err(|wrong| {
            let problems = wrong.into_iter().map(|what| Problem::error(file, what));
            problems.collect::<Vec<_>>()
        })?;
        let (mut grid, top) = grid_of(file, bytes, fields, &recogniser, answers)?;
        let origin = grid.origin.clone();
        let mut rows = std::mem::take(&mut grid.rows);
        let data = rows.split_off((top.last + 1).min(rows.len()));
        let columns: Vec<TableColumn> = TableColumn::all(&top.headings, &recogniser);
        let mut table = Table {
            file: file.to_owned(),
            origin,
            header: columns,
            rows: data,
            left_out: Vec::new(),
            meant: Vec::new(),
            left_open: BTreeMap::new(),
            kept_rows: Vec::new(),
            known: fields,
            grid,
            fields: BTreeMap::new(),
        };
        let Some(heading) = rows.get(top.last) else {
            return Err(vec![Problem::error(file, Phrase::new("import-file-empty"))]);
        };
        let mut problems = table.columns(heading, fields);
        for map in recogniser.unused(top.headings.iter().map(String::as_str)) {
            let what = Phrase::new("import-map-no-column").with("column", &map.column);
            problems.push(table.problem(heading, 0, what));
        }
        let above: Vec<&TableRow> = rows.iter().take(top.first).filter(|row| !row.is_blank()).collect();
        let mut rows = std::mem::take(&mut table.rows);
        // An open quote swallows rows: what it left must not be taken for anything else.
        let faults: Vec<Problem> = rows.iter().chain([heading]).filter_map(|row| table.quotes(row)).collect();
        rows.retain(|row| !row.is_blank());
        table.mean_all(&mut rows, answers.meanings, |text| !text.is_empty());
        if faults.is_empty() {
            let headings: Vec<Heading<'_>> = (table.header.iter())
                .map(|column| Heading {
                    text: &column.heading,
                    field: fields.iter().find(|field| Some(field.name) == column.field()),
                })
                .collect();
            let short = table.short(&rows);
            problems.extend(table.lines_nowhere(&rows, answers.rows));
            table.left_out = left_out(&above, &mut rows, &headings, (&answers.rule, answers.rows));
            table.kept_rows = answers.rows.kept.to_vec();
            problems.extend(rows.iter().filter_map(|row| table.cell_count(row, &short)));
        }
        // What is meant by an empty cell is meant in the rows of the table alone.
        table.mean_all(&mut rows, answers.meanings, str::is_empty);
        for row in rows.iter().filter(|_| faults.is_empty()) {
            problems.extend(table.failed(row));
        }
        problems.extend(faults);
        table.nameless(&rows, &mut problems);
        table.rows = rows;
        match problems.is_empty() {
            true => Ok(table),
            false => Err(problems),
        }
    }

    /// Puts what is meant in the place of what stands there, of the texts that are wanted,
    /// and remembers which meanings stood anywhere.
    fn mean_all(&mut self, rows: &mut [TableRow], meanings: &[ColumnMap], wanted: impl Fn(&str) -> bool) {
        for (index, meaning) in meanings.iter().enumerate() {
            let (column, text) = self.of_column(meaning);
            if wanted(text) && self.mean(rows, column, (text, &meaning.field)) {
                self.meant.push(index);
            }
        }
    }

    /// The column and the text of a meaning: one column where a field or a heading stands
    /// before the text.
    fn of_column<'m>(&self, meaning: &'m ColumnMap) -> (Option<usize>, &'m str) {
        let of_column = meaning.column.match_indices(':').find_map(|(at, _)| {
            let (name, text) = meaning.column.split_at(at);
            let wanted = key(name);
            let is = |column: &TableColumn| {
                column.field().is_some_and(|field| key(field) == wanted) || key(&column.heading) == wanted
            };
            let index = self.header.iter().position(is).filter(|_| !wanted.is_empty())?;
            Some((Some(index), text.get(1..)?.trim()))
        });
        of_column.unwrap_or((None, meaning.column.as_str()))
    }

    /// Puts one text in the place of another; tells whether it stood anywhere.
    fn mean(&mut self, rows: &mut [TableRow], column: Option<usize>, (text, meant): (&str, &str)) -> bool {
        let mut stood = false;
        for row in rows {
            for index in row.holding(column, text) {
                stood = true;
                if meant == OPEN {
                    let was = row.cell(index).to_owned();
                    self.left_open.entry((row.line, index)).or_insert(was);
                }
                row.put(index, text, meant);
            }
        }
        stood
    }

    /// What stood in the cells of a row that somebody left open, with their headings.
    pub fn left_open(&self, row: &TableRow) -> impl Iterator<Item = (&str, &str)> {
        let of_row = self.left_open.range((row.line, 0)..=(row.line, usize::MAX));
        of_row.filter_map(|((_, index), was)| Some((self.header.get(*index)?.heading.as_str(), was.as_str())))
    }

    /// The text of a row under a field; empty where the table has no such column.
    #[must_use]
    pub fn text<'a>(&self, row: &'a TableRow, field: &str) -> &'a str {
        self.column(field).map_or("", |index| row.cell(index))
    }

    /// The text of a cell by its column, from 0, as `text`.
    #[must_use]
    pub fn cell<'a>(&self, row: &'a TableRow, index: usize) -> &'a str {
        row.cell(index)
    }

    /// The kind of the cell of a row under a field.
    #[must_use]
    pub fn kind<'a>(&self, row: &'a TableRow, field: &str) -> &'a CellKind {
        self.column(field).map_or(&CellKind::Empty, |index| row.kind(index))
    }

    /// Whether a table without this field is refused.
    #[must_use]
    pub fn needs(&self, field: &str) -> bool {
        self.known.iter().any(|one| one.name == field && one.required)
    }

    /// The column that holds a field, from 0.
    #[must_use]
    pub fn column(&self, field: &str) -> Option<usize> {
        self.fields.get(field).copied()
    }

    /// Whether it has a column for a field or under a heading; classes may have columns of
    /// their own.
    #[must_use]
    pub fn has(&self, field: &str) -> bool {
        let of_class = |column: &TableColumn| matches!(column.of_call(), Some(CallColumn::Class(_)));
        self.column(field).is_some()
            || self.header.iter().any(|column| column.heading == field)
            || field == "classes" && self.header.iter().any(of_class)
    }

    /// Where a cell stands, by its column from 0.
    #[must_use]
    pub fn place_at(&self, row: &TableRow, index: usize) -> PlaceInFile {
        self.grid.place(row, index)
    }

    /// Where the cell of a field stands; the start of the row without a column.
    #[must_use]
    pub fn place(&self, row: &TableRow, field: &str) -> PlaceInFile {
        self.grid.place(row, self.column(field).unwrap_or(0))
    }

    /// An error at a cell, by its column from 0.
    fn problem(&self, row: &TableRow, index: usize, what: Phrase) -> Problem {
        Problem::error(&self.file, what).at(Some(self.grid.place(row, index)))
    }

    /// What about the whole table somebody should look at.
    #[must_use]
    pub fn warnings(&self) -> Vec<Problem> {
        self.grid.warnings.clone()
    }

    /// A part of the text that shows how it was read; none of a sheet or of plain ASCII.
    #[must_use]
    pub fn shown(&self) -> Option<String> {
        self.grid.shown()
    }
}

impl TableColumn {
    /// The columns under headings.
    #[must_use]
    pub fn all(headings: &[String], recogniser: &Recogniser<'_>) -> Vec<TableColumn> {
        let column = |(heading, holds): (&String, ColumnHolds)| TableColumn { heading: bare(heading), holds };
        headings.iter().zip(recogniser.columns(headings)).map(column).collect()
    }

    /// The field that it holds; none for another column.
    #[must_use]
    pub fn field(&self) -> Option<&'static str> {
        match self.holds {
            ColumnHolds::Field(field) => Some(field),
            ColumnHolds::OfCall(_) | ColumnHolds::Extra | ColumnHolds::Unknown => None,
        }
    }

    /// What of the call it holds; none for another column.
    #[must_use]
    pub fn of_call(&self) -> Option<&CallColumn> {
        match &self.holds {
            ColumnHolds::OfCall(column) => Some(column),
            ColumnHolds::Field(_) | ColumnHolds::Extra | ColumnHolds::Unknown => None,
        }
    }

    /// Whether it has a heading and no meaning.
    #[must_use]
    pub fn is_without_meaning(&self) -> bool {
        matches!(self.holds, ColumnHolds::Extra | ColumnHolds::Unknown) && !self.heading.is_empty()
    }
}

/// A value read from row `n` stands at the path `n, field`.
impl Locate for Table {
    fn position(&self, path: &[&str]) -> Option<PlaceInFile> {
        let row = self.rows.get(path.first()?.parse::<usize>().ok()?)?;
        Some(self.place(row, path.get(1).copied().unwrap_or_default()))
    }
}

/// The headings of a table; none where its bytes do not show them.
/// What is wrong with it is said when it is read.
#[must_use]
pub fn headings(bytes: &[u8], fields: &'static [Field], answers: &Answers<'_>) -> Option<Vec<String>> {
    let recogniser = Recogniser::new(fields, answers.names, answers.maps).ok()?;
    let (_, top) = grid_of("", bytes, fields, &recogniser, answers).ok()?;
    Some(top.headings.iter().map(|text| bare(text)).filter(|heading| !heading.is_empty()).collect())
}

/// A heading on one line, without the mark that keeps it without a meaning.
fn bare(heading: &str) -> String {
    let heading = unguard(heading.trim());
    let rest = heading.strip_prefix(EXTRA_PREFIX).unwrap_or(heading);
    rest.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}
