//! The marks of one panel: proposals down, evaluators across, gaps allowed.
//!
//! Statistical sources speak of items and raters; here they are the proposals
//! and the evaluators. Every statistic of this module starts from this table.

/// Marks beyond this size are refused, so that no square of a mark overflows.
const LARGEST: f64 = 1e9;

/// One mark, usually a total, per proposal and evaluator; `None` is a gap.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoreTable {
    proposals: usize,
    evaluators: usize,
    marks: Vec<Option<f64>>,
}

/// Why marks do not form a table. Rows and columns count from zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// A row is longer or shorter than the first one.
    #[error("row {row} has {found} marks, but the first row has {expected}")]
    Ragged {
        /// The row, from zero.
        row: usize,
        /// Its length.
        found: usize,
        /// The length of the first row.
        expected: usize,
    },
    /// A mark is infinite, not a number, or larger than 10^9 in size.
    #[error("the mark in row {row}, column {column} is not a usable number")]
    NotUsable {
        /// The row, from zero.
        row: usize,
        /// The column, from zero.
        column: usize,
    },
    /// A mark lies outside the table.
    #[error("row {row}, column {column} lies outside the table")]
    Outside {
        /// The row, from zero.
        row: usize,
        /// The column, from zero.
        column: usize,
    },
}

/// A table without its empty rows and columns, and where the rest came from.
#[derive(Clone, Debug, PartialEq)]
pub struct UsedPart {
    /// Only proposals and evaluators with at least one mark.
    pub table: ScoreTable,
    /// For every row of `table`, its row in the original.
    pub proposals: Vec<usize>,
    /// For every column of `table`, its column in the original.
    pub evaluators: Vec<usize>,
}

impl ScoreTable {
    /// A table without proposals and evaluators.
    #[must_use]
    pub fn empty() -> ScoreTable {
        ScoreTable { proposals: 0, evaluators: 0, marks: Vec::new() }
    }

    /// The table of these rows, one per proposal, one cell per evaluator.
    ///
    /// # Errors
    /// If the rows differ in length or a mark is not a usable number.
    pub fn from_rows(rows: &[Vec<Option<f64>>]) -> Result<ScoreTable, TableError> {
        let evaluators = rows.first().map_or(0, Vec::len);
        let mut marks = Vec::with_capacity(rows.len() * evaluators);
        for (row, cells) in rows.iter().enumerate() {
            if cells.len() != evaluators {
                let (found, expected) = (cells.len(), evaluators);
                return Err(TableError::Ragged { row, found, expected });
            }
            for (column, cell) in cells.iter().enumerate() {
                marks.push(cell.map(|mark| usable(mark, row, column)).transpose()?);
            }
        }
        Ok(ScoreTable { proposals: rows.len(), evaluators, marks })
    }

    /// The table of these rows without gaps.
    ///
    /// # Errors
    /// As [`ScoreTable::from_rows`].
    pub fn complete(rows: &[Vec<f64>]) -> Result<ScoreTable, TableError> {
        let rows: Vec<Vec<Option<f64>>> =
            rows.iter().map(|row| row.iter().copied().map(Some).collect()).collect();
        ScoreTable::from_rows(&rows)
    }

    /// The table of a list of marks `(proposal, evaluator, mark)`; cells that are
    /// not in the list are gaps, and the last mark of a cell counts.
    ///
    /// # Errors
    /// If a mark lies outside the table or is not a usable number.
    pub fn from_marks(
        proposals: usize,
        evaluators: usize,
        list: impl IntoIterator<Item = (usize, usize, f64)>,
    ) -> Result<ScoreTable, TableError> {
        let mut marks = vec![None; proposals * evaluators];
        for (row, column, mark) in list {
            if row >= proposals || column >= evaluators {
                return Err(TableError::Outside { row, column });
            }
            marks[row * evaluators + column] = Some(usable(mark, row, column)?);
        }
        Ok(ScoreTable { proposals, evaluators, marks })
    }

    /// How many proposals the table has, with or without marks.
    #[must_use]
    pub fn proposals(&self) -> usize {
        self.proposals
    }

    /// How many evaluators the table has, with or without marks.
    #[must_use]
    pub fn evaluators(&self) -> usize {
        self.evaluators
    }

    /// The mark of an evaluator for a proposal; `None` for a gap or outside.
    #[must_use]
    pub fn mark(&self, proposal: usize, evaluator: usize) -> Option<f64> {
        self.row(proposal).get(evaluator).copied().flatten()
    }

    /// The marks of one proposal, one cell per evaluator; empty outside.
    #[must_use]
    pub fn row(&self, proposal: usize) -> &[Option<f64>] {
        let start = proposal.saturating_mul(self.evaluators);
        self.marks.get(start..start.saturating_add(self.evaluators)).unwrap_or(&[])
    }

    /// The marks of every proposal in turn.
    pub fn rows(&self) -> impl Iterator<Item = &[Option<f64>]> {
        (0..self.proposals).map(|proposal| self.row(proposal))
    }

    /// How many marks there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.marks.iter().flatten().count()
    }

    /// The same table without its empty rows and columns: somebody who marked
    /// nothing is no evaluator of this panel.
    #[must_use]
    pub fn used(&self) -> UsedPart {
        let any = |cells: &mut dyn Iterator<Item = Option<f64>>| cells.flatten().next().is_some();
        let proposals: Vec<usize> =
            (0..self.proposals).filter(|&row| any(&mut self.row(row).iter().copied())).collect();
        let evaluators: Vec<usize> =
            (0..self.evaluators).filter(|&column| any(&mut self.rows().map(|row| row[column]))).collect();
        let marks = proposals
            .iter()
            .flat_map(|&row| evaluators.iter().map(move |&column| self.mark(row, column)))
            .collect();
        let table = ScoreTable { proposals: proposals.len(), evaluators: evaluators.len(), marks };
        UsedPart { table, proposals, evaluators }
    }

    /// Whether everybody who marked anything marked everything that was marked.
    ///
    /// In such a complete design a correction for strictness cannot change the
    /// order of the proposals, because everybody's strictness meets all alike.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        let used = self.used().table;
        used.count() == used.marks.len() && used.count() > 0
    }
}

fn usable(mark: f64, row: usize, column: usize) -> Result<f64, TableError> {
    if mark.abs() <= LARGEST {
        // Adding zero turns -0 into 0, so that equal marks have equal bits.
        Ok(mark + 0.0)
    } else {
        Err(TableError::NotUsable { row, column })
    }
}
