//! A file that somebody hands in, as RON or as a table: read whole, or
//! refused whole with every problem in it.

use std::path::{Path, PathBuf};

use clap::ValueEnum;

use crate::cli::error::CliError;
use crate::cli::output::Output;
use crate::domain::amount::{AmountRule, DecimalSign};
use crate::domain::committee::{Committee, Member};
use crate::domain::municipality::Register;
use crate::domain::phrase::Phrase;
use crate::domain::proposal::Proposal;
use crate::import::columns::{ColumnMap, Field};
use crate::import::table::Table;
use crate::import::{committee as committee_table, partners, proposals as proposals_table};
use crate::store::check::ids::check_ids;
use crate::store::check::place::{Listed, Place};
use crate::store::error::{Doing, StoreError};
use crate::store::inputs::decode;
use crate::store::locate::Located;
use crate::store::ron_text;

/// How tables are read.
#[derive(Clone, Debug, clap::Args)]
pub struct Reading {
    /// Read the column COLUMN as the field FIELD (repeatable)
    #[arg(long = "map", value_name = "COLUMN=FIELD", value_parser = column_map)]
    maps: Vec<ColumnMap>,
    /// The sign before the cents or decimals, where the table leaves it open
    #[arg(long, value_name = "SIGN")]
    decimal: Option<DecimalArg>,
    /// Table of partners: proposal,name,role,total,grant
    #[arg(long, value_name = "FILE")]
    partners: Option<PathBuf>,
}

/// The sign before the cents.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum DecimalArg {
    /// 40.000,00
    Comma,
    /// 40,000.00
    Point,
}

/// A file's contents as RON text and as values.
#[derive(Debug)]
pub struct Source<T> {
    /// The text to put in the round.
    pub text: String,
    /// What it says.
    pub values: T,
}

fn column_map(text: &str) -> Result<ColumnMap, String> {
    text.parse().map_err(|_| "COLUMN=FIELD".to_owned())
}

impl Reading {
    fn rule<'a>(&self, currency: &'a str) -> AmountRule<'a> {
        AmountRule { decimal: self.decimal(), currency }
    }

    /// The sign before the decimals, where the secretary has said it.
    #[must_use]
    pub fn decimal(&self) -> Option<DecimalSign> {
        self.decimal.map(|sign| match sign {
            DecimalArg::Comma => DecimalSign::Comma,
            DecimalArg::Point => DecimalSign::Point,
        })
    }
}

/// Reads a text file.
///
/// # Errors
/// What the system refuses, and bytes that are no text.
pub fn text(path: &Path) -> Result<String, CliError> {
    let bytes = std::fs::read(path).map_err(StoreError::io(Doing::Read, path))?;
    decode(&path.display().to_string(), &bytes).map_err(|problem| CliError::Problems(vec![*problem]))
}

/// Reads a table from a file, and mentions the columns that nobody knows.
///
/// # Errors
/// What the system refuses, and every problem of the table's shape.
pub fn table(path: &Path, fields: &'static [Field], reading: &Reading) -> Result<(Table, Vec<u8>), CliError> {
    let bytes = std::fs::read(path).map_err(StoreError::io(Doing::Read, path))?;
    let name = path.display().to_string();
    let table = Table::read(&name, &bytes, fields, &reading.maps).map_err(CliError::Problems)?;
    Ok((table, bytes))
}

fn is_ron(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron"))
}

/// Reads proposals, with their partners where a table of them is given.
///
/// # Errors
/// Every problem of the file.
pub fn proposals(
    path: &Path,
    reading: &Reading,
    currency: &str,
    register: &Register,
    output: &Output,
) -> Result<Source<Vec<Proposal>>, CliError> {
    if is_ron(path) {
        let text = text(path)?;
        let name = path.display().to_string();
        let values: Vec<Proposal> = ron_text::read_list(&name, &text).map_err(CliError::Problems)?;
        fit_ids("check-proposal-alike", &name, &text, &values, |one| one.id.as_str())?;
        return Ok(Source { text, values });
    }
    let (read, _) = table(path, proposals_table::FIELDS, reading)?;
    let partner_table = match &reading.partners {
        Some(path) => Some(table(path, partners::FIELDS, reading)?.0),
        None => None,
    };
    let rule = reading.rule(currency);
    let values = proposals_table::read_with(&read, partner_table.as_ref(), &rule, Some(register))
        .map_err(CliError::Problems)?;
    understood(&read, output);
    Ok(Source { text: pretty(&values)?, values })
}

/// Refuses ids in a RON file that a table would not bring in either.
fn fit_ids<T>(
    message: &str,
    name: &str,
    text: &str,
    values: &[T],
    id: impl Fn(&T) -> &str,
) -> Result<(), CliError> {
    let located = Located::new(text);
    let list = Listed::new(Place::new(name, Some(&located)), values);
    let wrong = check_ids(message, list.each().map(|(place, one)| (id(one), place.inside("id"))));
    if wrong.is_empty() { Ok(()) } else { Err(CliError::Problems(wrong)) }
}

/// Reads a committee.
///
/// # Errors
/// Every problem of the file.
pub fn committee(path: &Path, reading: &Reading, output: &Output) -> Result<Source<Committee>, CliError> {
    if is_ron(path) {
        let text = text(path)?;
        let name = path.display().to_string();
        let members: Vec<Member> = ron_text::read_list(&name, &text).map_err(CliError::Problems)?;
        fit_ids("check-member-alike", &name, &text, &members, |one| one.id.as_str())?;
        return Ok(Source { text, values: Committee::of(members) });
    }
    let (read, _) = table(path, committee_table::FIELDS, reading)?;
    let values = committee_table::read(&read).map_err(CliError::Problems)?;
    understood(&read, output);
    Ok(Source { text: pretty(&values)?, values })
}

/// Says how a table was understood, so that a wrong guess is seen at once.
pub fn understood(table: &Table, output: &Output) {
    output.aside(&output.problems(&table.ignored()));
    let delimiter = if table.delimiter == '\t' { "Tab".to_owned() } else { table.delimiter.to_string() };
    output.remark(
        &Phrase::new("import-understood")
            .with("file", &table.file)
            .count("rows", table.rows.len())
            .with("delimiter", delimiter)
            .with("encoding", table.encoding.name()),
    );
}

/// A value as RON for people.
///
/// # Errors
/// None for our types.
pub fn pretty<T: serde::Serialize>(value: &T) -> Result<String, CliError> {
    ron_text::write_pretty(value).map_err(|error| {
        let what = Phrase::new("ron-other").with("text", error);
        CliError::new(crate::cli::error::Kind::Internal, what)
    })
}
