//! What a person sees of a table that comes in: its columns with a few values and what
//! they hold, what is still to be said, and what the import would do.

use std::collections::BTreeMap;

use crate::domain::phrase::Phrase;
use crate::import::call_names::{CallColumn, CallNames};
use crate::import::changes::ImportChange;
use crate::import::columns::{ColumnHolds, Recogniser};
use crate::import::field::Field;
use crate::import::grid::TableRow;
use crate::import::ids::GivenId;
use crate::import::kind::TableKind;
use crate::import::leave_out::LeftOut;
use crate::import::opened::{Answers, grid_of};
use crate::import::phrases::read_as;
use crate::import::question::Question;
use crate::import::table::{Table, TableColumn};
use crate::store::problem::Problem;

/// A column of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnSight {
    /// Its heading on one line; empty where it has none.
    pub heading: String,
    /// The first values in it that differ.
    pub samples: Vec<String>,
    /// What it holds.
    pub holds: ColumnHolds,
}

/// How many values a column shows.
const SAMPLES: usize = 3;

/// How many rows are searched for them.
const SEARCHED_FOR_SAMPLES: usize = 400;

/// What is known of a table with all that was said so far.
#[derive(Debug, Default)]
pub struct TableSight {
    /// The columns; none as long as nobody knows where the table is.
    pub columns: Vec<ColumnSight>,
    /// What of the call a column may hold, in words.
    pub of_call: Vec<(CallColumn, Phrase)>,
    /// The fields that it needs and that no column holds. Of a table of scores they are
    /// those of a row for each score, unless a column holds the scores on a criterion.
    pub missing: Vec<&'static str>,
    /// What two columns hold: as a map names it, and both headings.
    pub double: Vec<(String, String, String)>,
    /// What is asked first.
    pub question: Option<Question>,
    /// What nobody can say: the file is to be mended.
    pub wrong: Vec<Problem>,
    /// What the import would do, where nothing is in its way.
    pub preview: Option<ImportPreview>,
}

/// What an import would do.
#[derive(Debug, Default)]
pub struct ImportPreview {
    /// How the table is read: its sheet, or its encoding and delimiter.
    pub read_as: Option<Phrase>,
    /// A part of the text that shows whether it is read well.
    pub sample: Option<String>,
    /// How many rows were read.
    pub rows: usize,
    /// What comes, changes and goes.
    pub changes: Vec<ImportChange>,
    /// The rows that are not of the table.
    pub left_out: Vec<LeftOut>,
    /// The ids that rows got which had none.
    pub given: Vec<GivenId>,
    /// What somebody should look at.
    pub notes: Vec<Problem>,
}

impl TableSight {
    /// Whether somebody has to say something.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.question.is_some() || !self.columns.is_empty() && self.has_open_columns()
    }

    /// Whether a column is missing or stands twice.
    #[must_use]
    pub fn has_open_columns(&self) -> bool {
        !self.missing.is_empty() || !self.double.is_empty()
    }

    /// The heading of the column that holds what a map or an offer names.
    #[must_use]
    pub fn holder(&self, wanted: &str) -> Option<&str> {
        let holds = |column: &&ColumnSight| match &column.holds {
            ColumnHolds::Field(field) => *field == wanted,
            ColumnHolds::OfCall(held) => held.target() == wanted || column.heading == wanted,
            ColumnHolds::Extra | ColumnHolds::Unknown => false,
        };
        self.columns.iter().find(holds).map(|column| column.heading.as_str())
    }

    /// What a column holds of the call, in words.
    #[must_use]
    pub fn said(&self, column: &CallColumn) -> Option<&Phrase> {
        self.of_call.iter().find(|(one, _)| one == column).map(|(_, said)| said)
    }

    /// A table whose columns are known, and nothing more.
    pub(super) fn of_columns(
        columns: Vec<ColumnSight>,
        kind: TableKind,
        names: Option<&CallNames<'_>>,
    ) -> TableSight {
        let mut holders: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for column in &columns {
            let held = match &column.holds {
                ColumnHolds::Field(field) => (*field).to_owned(),
                ColumnHolds::OfCall(held) => held.target(),
                ColumnHolds::Extra | ColumnHolds::Unknown => continue,
            };
            holders.entry(held).or_default().push(&column.heading);
        }
        let is_score = |one: &ColumnSight| matches!(one.holds, ColumnHolds::OfCall(CallColumn::Score(_)));
        let long = kind == TableKind::Scores && !columns.iter().any(is_score);
        let needed = |field: &&Field| field.required || long && ["criterion", "score"].contains(&field.name);
        let missing = kind.fields().iter().filter(needed).map(|field| field.name);
        let missing = missing.filter(|name| !holders.contains_key(*name)).collect();
        let twice = |(held, of): (&String, &Vec<&str>)| match of.as_slice() {
            [first, second, ..] => Some((held.clone(), (*first).to_owned(), (*second).to_owned())),
            _ => None,
        };
        let double = holders.iter().filter_map(twice).collect();
        let said = |names: &CallNames<'_>| {
            names.columns().map(|column| (column.clone(), names.said(&column))).collect::<Vec<_>>()
        };
        let of_call = names.map(said).unwrap_or_default();
        TableSight { missing, double, of_call, columns, ..TableSight::default() }
    }
}

/// The columns of a table, whatever they hold.
///
/// # Errors
/// As long as nobody knows where the table is.
pub fn columns(
    file: &str,
    bytes: &[u8],
    fields: &'static [Field],
    answers: &Answers<'_>,
) -> Result<Vec<ColumnSight>, Vec<Problem>> {
    let recogniser = Recogniser::new(fields, answers.names, answers.maps)
        .map_err(|wrong| wrong.into_iter().map(|what| Problem::error(file, what)).collect::<Vec<_>>())?;
    let (grid, top) = grid_of(file, bytes, fields, &recogniser, answers)?;
    let full = |row: &&TableRow| {
        row.cells().filter(|cell| !cell.trim().is_empty()).count() > usize::from(top.headings.len() > 2)
    };
    let rows = grid.rows.iter().skip(top.last + 1).filter(full).take(SEARCHED_FOR_SAMPLES);
    let mut samples: Vec<Vec<String>> = vec![Vec::new(); top.headings.len()];
    for row in rows {
        for (index, samples) in samples.iter_mut().enumerate().filter(|(_, samples)| samples.len() < SAMPLES)
        {
            let text = row.cell(index).split_whitespace().collect::<Vec<_>>().join(" ");
            if !text.is_empty() && !samples.contains(&text) {
                samples.push(text);
            }
        }
    }
    let column = |(TableColumn { heading, holds }, samples): (TableColumn, Vec<String>)| ColumnSight {
        heading,
        samples,
        holds,
    };
    let all = TableColumn::all(&top.headings, &recogniser).into_iter().zip(samples).map(column);
    // What has no name and holds nothing is no column.
    Ok(all.filter(|column| !column.heading.is_empty() || !column.samples.is_empty()).collect())
}

impl ImportPreview {
    /// How a table was read.
    #[must_use]
    pub fn of_table(table: &mut Table) -> ImportPreview {
        ImportPreview {
            read_as: Some(read_as(table)),
            sample: table.shown(),
            rows: table.rows.len(),
            changes: Vec::new(),
            left_out: std::mem::take(&mut table.left_out),
            given: Vec::new(),
            notes: table.warnings(),
        }
    }
}
