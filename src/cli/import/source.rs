//! Files that somebody hands in, as RON or as tables: read whole, or refused
//! whole with every problem in them.

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::cli::error::{CliError, ExitKind};
use crate::cli::import::changes::agreed_to;
use crate::cli::import::input::{bytes_of, shown};
use crate::cli::import::told::{given, understood};
use crate::cli::output::Console;
use crate::domain::amount::DecimalSign;
use crate::domain::call::Call;
use crate::domain::committee::Member;
use crate::domain::phrase::Phrase;
use crate::domain::proposal::Proposal;
use crate::import::bytes::Encoding;
use crate::import::columns::ColumnMap;
use crate::import::committee::has_ids;
use crate::import::kind::TableKind;
use crate::import::maps::{Waiting, read_all};
use crate::import::proposals::Surroundings;
use crate::import::said::TableAnswers;
use crate::import::table::Table;
use crate::import::{committee as committee_table, proposals as proposals_table};
use crate::store::check::place::{Listed, Locate, ValuePlace};
use crate::store::decode::decode;
use crate::store::locate::Located;
use crate::store::offer::Offer;
use crate::store::problem::{PlaceInFile, Problem};
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
    /// Read TEXT in a cell as if MEANING stood there, such as a name that is written wrong; FIELD:TEXT
    /// in one column only, and - leaves the cell open (repeatable)
    #[arg(long = "meaning", value_name = "TEXT=MEANING", value_parser = column_map)]
    meanings: Vec<ColumnMap>,
    /// Sheet of a workbook to read (repeatable, where several workbooks are read)
    #[arg(long = "sheet", value_name = "NAME")]
    sheets: Vec<String>,
    /// How a text is written, where it looks wrong: UTF-8, Windows-1252, Macintosh, CP850 ...
    #[arg(long, value_name = "NAME", value_parser = encoding)]
    encoding: Option<Encoding>,
    /// Line or row of the first table that holds the column names
    #[arg(long, value_name = "LINE")]
    header: Option<usize>,
    /// Leave out the row on this line of the first table: it is not of the table (repeatable)
    #[arg(long = "leave-out", value_name = "LINE")]
    left_out: Vec<usize>,
    /// Read the row on this line of the first table, even if it looks like a total or a title (repeatable)
    #[arg(long = "keep-row", value_name = "LINE")]
    kept_rows: Vec<usize>,
    /// Round amounts with more than two decimals to the cent
    #[arg(long)]
    round: bool,
    /// Table of partners: proposal,name,role,total,grant
    #[arg(long, value_name = "FILE")]
    pub partners: Option<PathBuf>,
}

/// The sign before the cents.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum DecimalArg {
    /// 40.000,00
    Comma,
    /// 40,000.00
    Point,
}

/// What a file holds, and where in it each value stands.
#[derive(Debug)]
pub struct HandedFile<T> {
    /// The file as the user knows it.
    pub file: String,
    /// The text to put in the round.
    pub text: String,
    /// What it says, in the order of the file.
    pub values: Vec<T>,
    table: Option<Table>,
}

/// The files that make or change a round.
#[derive(Debug, Default)]
pub struct Handed {
    /// The proposals with their partners.
    pub proposals: Option<HandedFile<Proposal>>,
    /// The members.
    pub committee: Option<HandedFile<Member>>,
}

fn column_map(text: &str) -> Result<ColumnMap, String> {
    text.parse().map_err(|_| "COLUMN=FIELD".to_owned())
}

pub(super) fn encoding(text: &str) -> Result<Encoding, String> {
    Encoding::named(text)
        .ok_or_else(|| "UTF-8, UTF-8-twice, UTF-16, Windows-1252, Macintosh, CP437, CP850".to_owned())
}

impl Reading {
    /// What was said with these options.
    #[must_use]
    pub fn said(&self) -> TableAnswers {
        TableAnswers {
            maps: self.maps.clone(),
            meanings: self.meanings.clone(),
            sheets: self.sheets.clone(),
            header: self.header,
            encoding: self.encoding,
            decimal: self.decimal.map(|sign| match sign {
                DecimalArg::Comma => DecimalSign::Comma,
                DecimalArg::Point => DecimalSign::Point,
            }),
            round: self.round,
            left_out: self.left_out.clone(),
            kept_rows: self.kept_rows.clone(),
        }
    }
}

impl<T> HandedFile<T> {
    /// Whether the file can say something of a field or a heading: a table only where it has
    /// the column.
    #[must_use]
    pub fn has(&self, field: &str) -> bool {
        self.table.as_ref().is_none_or(|table| table.has(field))
    }

    /// Where its values stand: hand it to `listed`.
    pub fn places(&self) -> Box<dyn Locate + '_> {
        match &self.table {
            Some(table) => Box::new(OfTable(table)),
            None => Box::new(Located::new(&self.text)),
        }
    }

    /// Its values, each with its place.
    pub fn listed<'a>(&'a self, places: &'a dyn Locate) -> Listed<'a, T> {
        Listed::new(ValuePlace::new(&self.file, Some(places)), &self.values)
    }
}

/// A table that somebody else owns, as a text that knows its places.
#[derive(Debug)]
struct OfTable<'a>(&'a Table);

impl Locate for OfTable<'_> {
    fn position(&self, path: &[&str]) -> Option<PlaceInFile> {
        self.0.position(path)
    }
}

/// Reads a text file.
///
/// # Errors
/// What the system refuses, a file that is too large, and bytes that are no text.
pub fn text(path: &Path) -> Result<String, CliError> {
    let bytes = bytes_of(path)?;
    decode(&shown(path), &bytes).map_err(|problem| CliError::Problems(vec![*problem]))
}

/// The tables of files that stand beside each other, with their bytes.
///
/// # Errors
/// What the system refuses, and every problem of the tables' shape.
pub fn tables(
    wanted: &[(&Path, TableKind)],
    said: &TableAnswers,
    call: &Call,
) -> Result<Vec<(Table, Vec<u8>)>, CliError> {
    let mut files = Vec::new();
    for (path, _) in wanted {
        files.push((shown(path), bytes_of(path)?));
    }
    let names: Vec<_> = wanted.iter().map(|(_, kind)| kind.names(call)).collect();
    let waiting = files.iter().zip(wanted).zip(&names).map(|(((file, bytes), (_, kind)), names)| Waiting {
        file,
        bytes,
        fields: kind.fields(),
        names: names.as_ref(),
    });
    let waiting: Vec<Waiting<'_>> = waiting.collect();
    let read = read_all(&waiting, said, &call.currency).map_err(CliError::Problems)?;
    Ok(read.into_iter().zip(files).map(|(table, (_, bytes))| (table, bytes)).collect())
}

fn is_ron(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron"))
}

/// Reads proposals, with their partners where a table of them is given, and a
/// committee; either may be missing.
///
/// # Errors
/// Every problem of the files.
pub fn read(
    proposals: Option<&Path>,
    committee: Option<&Path>,
    (said, with_partners): (&TableAnswers, Option<&Path>),
    call: &Call,
    around: &Surroundings<'_>,
    output: &Console,
) -> Result<Handed, CliError> {
    let currency = call.currency.as_str();
    let mut wanted: Vec<(&Path, TableKind)> = Vec::new();
    wanted.extend(proposals.filter(|path| !is_ron(path)).map(|path| (path, TableKind::Proposals)));
    if with_partners.is_some() && wanted.is_empty() {
        return Err(CliError::new(ExitKind::Usage, Phrase::new("import-partners-alone")));
    }
    wanted.extend(with_partners.map(|path| (path, TableKind::Partners)));
    wanted.extend(committee.filter(|path| !is_ron(path)).map(|path| (path, TableKind::Committee)));
    let mut tables = tables(&wanted, said, call)?.into_iter().map(|(table, _)| table);
    let (mut handed, mut problems) = (Handed::default(), Vec::new());
    let mut keep = |read: Result<(), Vec<Problem>>| problems.extend(read.err().into_iter().flatten());
    match proposals {
        Some(path) if is_ron(path) => keep(of_ron(path)?.map(|source| handed.proposals = Some(source))),
        Some(_) => {
            let table = tables.next();
            let partners = with_partners.and_then(|_| tables.next());
            let rule = said.rule(currency);
            if let Some(table) = table {
                let values = proposals_table::read_among(&table, partners.as_ref(), &rule, around);
                if let Err(problems) = &values
                    && let Some(meanings) = asked(problems, output)?
                {
                    let mut said = said.clone();
                    said.meanings.extend(meanings);
                    return read(proposals, committee, (&said, with_partners), call, around, output);
                }
                output.aside(&output.problems(&table.kept()));
                understood(&table, output);
                for partners in partners.iter() {
                    output.aside(&output.problems(&partners.ignored()));
                    understood(partners, output);
                }
                let values = values.map(|read| {
                    given(&read.given, output);
                    output.aside(&output.problems(&read.notes));
                    read.proposals
                });
                keep(of_table(table, values)?.map(|source| handed.proposals = Some(source)));
            }
        }
        None => {}
    }
    match committee {
        Some(path) if is_ron(path) => keep(of_ron(path)?.map(|source| handed.committee = Some(source))),
        Some(_) => {
            if let Some(table) = tables.next() {
                let values = committee_table::read(&table).map(|committee| committee.members);
                output.aside(&output.problems(&table.ignored()));
                understood(&table, output);
                if let (false, Some(first)) = (has_ids(&table), values.iter().flatten().next()) {
                    output.remark(
                        &Phrase::new("import-member-ids").with("name", &first.name).with("id", &first.id),
                    );
                }
                keep(of_table(table, values)?.map(|source| handed.committee = Some(source)));
            }
        }
        None => {}
    }
    if problems.is_empty() { Ok(handed) } else { Err(CliError::Problems(problems)) }
}

/// Asks on a terminal whether each name that is nearly one of the register is that one;
/// none where nobody can answer, where somebody says no, or where there is more wrong.
fn asked(problems: &[Problem], output: &Console) -> Result<Option<Vec<ColumnMap>>, CliError> {
    let mut meanings: Vec<ColumnMap> = Vec::new();
    for problem in problems {
        let Some(Offer::Municipality { field, text, near: Some((nis, name)), .. }) = problem.offer.as_deref()
        else {
            return Ok(None);
        };
        let column = format!("{field}:{text}");
        if meanings.iter().any(|one| one.column == column) {
            continue;
        }
        let question = Phrase::new("import-ask-near").with("text", text).with("name", name).with("nis", nis);
        if !agreed_to(&question, output)? {
            return Ok(None);
        }
        meanings.push(ColumnMap { column, field: nis.clone() });
    }
    Ok((!meanings.is_empty()).then_some(meanings))
}

fn of_ron<T: DeserializeOwned>(path: &Path) -> Result<Result<HandedFile<T>, Vec<Problem>>, CliError> {
    let (text, file) = (text(path)?, shown(path));
    let values = ron_text::read_list(&file, &text);
    Ok(values.map(|values| HandedFile { file, text, values, table: None }))
}

fn of_table<T: Serialize>(
    table: Table,
    values: Result<Vec<T>, Vec<Problem>>,
) -> Result<Result<HandedFile<T>, Vec<Problem>>, CliError> {
    Ok(match values {
        Err(problems) => Err(problems),
        Ok(values) => {
            Ok(HandedFile { file: table.file.clone(), text: pretty(&values)?, values, table: Some(table) })
        }
    })
}

/// A value as RON for people.
///
/// # Errors
/// None for our types.
pub fn pretty<T: Serialize>(value: &T) -> Result<String, CliError> {
    ron_text::write_pretty(value).map_err(|error| {
        let what = Phrase::new("ron-not-written").with("text", error);
        CliError::new(ExitKind::Internal, what)
    })
}
