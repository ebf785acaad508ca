//! What is wrong with the shape of a table: its columns, its rows, its quotes.

use std::collections::BTreeMap;

use super::{Table, TableRow};
use crate::domain::phrase::Phrase;
use crate::import::columns::Field;
use crate::import::grid::{CellKind, Origin};
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

    /// A row of a text with another number of cells than the header; cells of columns
    /// without a name may be missing, and empty ones may follow. A sheet has no number
    /// of cells: a cell beyond the headings is one without a name.
    pub(super) fn cell_count(&self, row: &TableRow) -> Option<Problem> {
        let (cells, headings) = (row.len(), self.header.len());
        let beyond = (headings..cells).find(|index| !row.cell(*index).is_empty());
        let Origin::Text { delimiter, .. } = self.origin else {
            let index = beyond?;
            let what = Phrase::new("import-column-nameless").with("column", index + 1);
            return Some(self.problem(row, index, what).hint(Phrase::new("import-hint-name-column")));
        };
        let named = self.header.iter().rposition(|column| !column.heading.is_empty()).map_or(0, |at| at + 1);
        if cells >= named && beyond.is_none() {
            return None;
        }
        let what = Phrase::new("import-row-cells").with("cells", cells).with("headings", headings);
        let last = headings.min(cells.saturating_sub(1));
        let delimiter = if delimiter == '\t' { "tab".to_owned() } else { delimiter.to_string() };
        let hint = Phrase::new("import-hint-row-cells").with("delimiter", delimiter);
        Some(self.problem(row, last, what).hint(hint))
    }

    /// A formula that failed, in a column that is read.
    pub(super) fn failed(&self, row: &TableRow) -> Option<Problem> {
        let read = |index: &usize| self.header.get(*index).is_some_and(|column| column.field.is_some());
        let index = (0..row.len()).filter(read).find(|index| *row.kind(*index) == CellKind::Error)?;
        let what = Phrase::new("import-amount-formula").with("text", row.cell(index));
        Some(self.problem(row, index, what).hint(Phrase::new("import-hint-formula")))
    }
}
