//! What a person sees of a table that comes in: its columns with a few values and what
//! they hold, what is still to be said, and what the import would do.

use crate::domain::phrase::Phrase;
use crate::import::changes::ImportChange;
use crate::import::columns::{Field, Recogniser};
use crate::import::grid::TableRow;
use crate::import::ids::GivenId;
use crate::import::leave_out::LeftOut;
use crate::import::opened::{Answers, grid_of};
use crate::import::phrases::read_as;
use crate::import::question::Question;
use crate::import::table::{Table, column_of};
use crate::store::problem::Problem;

/// A column of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnSight {
    /// Its heading on one line; empty where it has none.
    pub heading: String,
    /// The first values in it that differ.
    pub samples: Vec<String>,
    /// What it holds.
    pub holds: Holds,
}

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holds {
    /// A field.
    Field(&'static str),
    /// Yes and no for a class of the call, by its name.
    Class(String),
    /// Something that is kept as it stands.
    Kept,
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
    /// The fields that it needs and that no column holds.
    pub missing: Vec<&'static str>,
    /// Fields that two columns hold: the field and both headings.
    pub double: Vec<(&'static str, String, String)>,
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

    /// The heading of the column that holds a field or says yes and no under this heading.
    #[must_use]
    pub fn holder(&self, field: &str) -> Option<&str> {
        let holds = |column: &&ColumnSight| match &column.holds {
            Holds::Field(held) => *held == field,
            Holds::Class(_) => column.heading == field,
            Holds::Kept => false,
        };
        self.columns.iter().find(holds).map(|column| column.heading.as_str())
    }

    /// A table whose columns are known, and nothing more.
    pub(super) fn of_columns(columns: Vec<ColumnSight>, fields: &'static [Field]) -> TableSight {
        let holders = |field: &'static str| {
            let holds = move |column: &&ColumnSight| column.holds == Holds::Field(field);
            columns.iter().filter(holds).map(|column| column.heading.clone())
        };
        let missing = fields.iter().filter(|field| field.required && holders(field.name).next().is_none());
        let missing = missing.map(|field| field.name).collect();
        let twice = |field: &Field| {
            let mut of = holders(field.name);
            Some((field.name, of.next()?, of.next()?))
        };
        let double = fields.iter().filter_map(twice).collect();
        TableSight { missing, double, columns, ..TableSight::default() }
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
    let recogniser = Recogniser::new(fields, answers.maps)
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
    let column = |(heading, samples): (&String, Vec<String>)| {
        let known = column_of(heading, &recogniser, answers.classes);
        let named = |id| answers.classes.iter().find(|class| Some(&class.id) == id);
        let holds = match (known.field, known.class) {
            (Some(field), _) => Holds::Field(field),
            (None, Some(id)) => {
                Holds::Class(named(Some(&id)).map_or_else(|| id.to_string(), |one| one.label.clone()))
            }
            (None, None) => Holds::Kept,
        };
        ColumnSight { heading: known.heading, samples, holds }
    };
    let all = top.headings.iter().zip(samples).map(column);
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
