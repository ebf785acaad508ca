//! What is wrong with the shape of a table: its columns, its rows, its quotes.

use std::collections::{BTreeMap, BTreeSet};

use super::{Table, TableRow};
use crate::domain::phrase::Phrase;
use crate::import::field::{Field, FieldKind};
use crate::import::grid::{CellKind, Origin};
use crate::import::headings::field_name;
use crate::import::leave_out::RowsSaid;
use crate::import::quotes::Fault;
use crate::store::problem::Problem;

impl Table {
    /// Settles the columns, and says which are missing or stand twice.
    pub(super) fn columns(&mut self, top: &TableRow, fields: &[Field]) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut headings: BTreeMap<&str, usize> = BTreeMap::new();
        for (index, column) in self.header.iter().enumerate() {
            if column.heading.is_empty() {
                continue;
            }
            let first = match column.field() {
                Some(field) => self.fields.insert(field, index),
                None => headings.insert(&column.heading, index),
            };
            let Some(other) = first.and_then(|first| self.header.get(first)) else {
                continue;
            };
            let what = match column.field() {
                Some(field) => Phrase::new("import-column-twice").phrase("field", field_name(field)),
                None => Phrase::new("import-heading-twice"),
            }
            .with("first", &other.heading)
            .with("second", &column.heading);
            let hint = Phrase::new("import-hint-column-twice").with("column", &other.heading);
            problems.push(self.problem(top, index, what).hint(hint));
        }
        for field in fields.iter().filter(|field| field.required) {
            if !self.fields.contains_key(field.name) {
                let what = Phrase::new("import-column-missing").phrase("field", field_name(field.name));
                let hint = Phrase::new("import-hint-map").with("field", field.name);
                problems.push(self.problem(top, 0, what).hint(hint));
            }
        }
        problems
    }

    /// A column without a name that holds something.
    pub(super) fn nameless(&self, rows: &[TableRow], problems: &mut Vec<Problem>) {
        for (index, _) in self.header.iter().enumerate().filter(|(_, column)| column.heading.is_empty()) {
            if let Some(row) = rows.iter().find(|row| !row.cell(index).is_empty()) {
                let what = Phrase::new("import-column-nameless").with("column", index + 1);
                let hint = Phrase::new("import-hint-name-column");
                problems.push(self.problem(row, index, what).hint(hint));
            }
        }
    }

    /// Quotes that do not close.
    pub(super) fn quotes(&self, row: &TableRow) -> Option<Problem> {
        let (id, position) = match self.grid.fault(row)? {
            Fault::Unclosed(at) => ("import-quote-open", at),
            Fault::Stray(at) => ("import-quote-stray", at),
        };
        let problem = Problem::error(&self.file, Phrase::new(id)).at(Some(position));
        Some(problem.hint(Phrase::new("import-hint-quotes")))
    }

    /// The lines of rows that end early and lack nothing but what may be empty, as a
    /// spreadsheet writes them.
    ///
    /// A row that lost a cell on the way ends early too: one without an amount or a figure that
    /// others have is none of these, nor one whose last text may go on in the row below.
    pub(super) fn short(&self, rows: &[TableRow]) -> BTreeSet<usize> {
        let field = |index: usize| {
            let name = self.header.get(index)?.field()?;
            self.known.iter().find(|field| field.name == name)
        };
        let needed = |index: &usize| field(*index).is_some_and(|field| field.required);
        let needed: Vec<usize> = (0..self.header.len()).filter(needed).collect();
        let money = |index: usize| field(index).is_some_and(|field| field.kind == FieldKind::Money);
        // Where nothing is an amount, marks stand in columns that have no field.
        let marks = !self.known.iter().any(|field| field.kind == FieldKind::Money);
        let figure =
            |text: &str| text.chars().any(|c| c.is_ascii_digit()) && !text.contains(char::is_alphabetic);
        let counts = |index: &usize, text: &str| match field(*index) {
            Some(_) => money(*index) && !text.is_empty(),
            None => figure(text) || marks && !text.is_empty(),
        };
        let counted: BTreeSet<usize> = (0..self.header.len())
            .filter(|index| rows.iter().any(|row| counts(index, row.cell(*index))))
            .collect();
        let is_whole = |(at, row): &(usize, &TableRow)| {
            let cells = row.len();
            let last = cells.saturating_sub(1);
            let broken = !money(last) && !row.cell(last).is_empty();
            let rest = || {
                let below = rows.get(at + 1);
                below.is_some_and(|row| needed.iter().any(|index| row.cell(*index).is_empty()))
            };
            needed.iter().all(|index| *index < cells)
                && counted.range(cells..).next().is_none()
                && !(broken && rest())
        };
        rows.iter().enumerate().filter(is_whole).map(|(_, row)| row.line).collect()
    }

    /// What somebody said of a row that is not there.
    pub(super) fn lines_nowhere(&self, rows: &[TableRow], said: RowsSaid<'_>) -> Vec<Problem> {
        let lines: BTreeSet<usize> = rows.iter().map(|row| row.line).collect();
        let nowhere = said.out.iter().chain(said.kept).filter(|line| !lines.contains(line));
        nowhere
            .map(|line| Problem::error(&self.file, Phrase::new("import-row-nowhere").with("line", line)))
            .collect()
    }

    /// A row of a text with another number of cells than the header; cells of columns
    /// without a name may be missing, those of other columns in a row that is short but
    /// whole, and empty ones may follow. A sheet has no number of cells: a cell beyond
    /// the headings is one without a name.
    pub(super) fn cell_count(&self, row: &TableRow, short: &BTreeSet<usize>) -> Option<Problem> {
        let (cells, headings) = (row.len(), self.header.len());
        let beyond = (headings..cells).find(|index| !row.cell(*index).is_empty());
        let Origin::Text { delimiter, .. } = self.origin else {
            let index = beyond?;
            let what = Phrase::new("import-column-nameless").with("column", index + 1);
            return Some(self.problem(row, index, what).hint(Phrase::new("import-hint-name-column")));
        };
        let named = self.header.iter().rposition(|column| !column.heading.is_empty()).map_or(0, |at| at + 1);
        if beyond.is_none() && (cells >= named || short.contains(&row.line)) {
            return None;
        }
        let what = Phrase::new("import-row-cells").with("cells", cells).with("headings", headings);
        let at = headings.min(cells.saturating_sub(1));
        let delimiter = if delimiter == '\t' { "tab".to_owned() } else { delimiter.to_string() };
        let hint = Phrase::new("import-hint-row-cells").with("delimiter", delimiter);
        Some(self.problem(row, at, what).hint(hint))
    }

    /// A formula that failed, in a column that is read.
    pub(super) fn failed(&self, row: &TableRow) -> Option<Problem> {
        let read = |index: &usize| {
            self.header
                .get(*index)
                .is_some_and(|column| column.field().is_some() || column.of_call().is_some())
        };
        let index = (0..row.len()).filter(read).find(|index| *row.kind(*index) == CellKind::Error)?;
        let text = row.cell(index);
        // Whoever made the file never let a spreadsheet work it out.
        let (what, hint) = match text.starts_with('=') {
            true => ("import-formula-unworked", "import-formula-unworked-hint"),
            false => ("import-amount-formula", "import-hint-formula"),
        };
        Some(self.problem(row, index, Phrase::new(what).with("text", text)).hint(Phrase::new(hint)))
    }
}
