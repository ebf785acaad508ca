//! Which sign separates the cells of a table.
//!
//! The sign that makes the header with the most known headings wins; without a known
//! heading, or with a draw, the table is refused rather than guessed.

use crate::domain::phrase::Phrase;
use crate::import::columns::Recogniser;
use crate::import::field::{Field, names};
use crate::import::grid::records;
use crate::import::locate::{SEARCHED, header};
use crate::store::problem::{LineColumn, Problem};

/// The signs that programs write between cells.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// The delimiter of a table and where its first record begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// The sign between cells.
    pub delimiter: u8,
    /// The byte at which the first record begins.
    pub start: usize,
    /// The line of the first record.
    pub line: usize,
}

/// Finds the delimiter by the headings that it makes.
///
/// # Errors
/// No known heading in the first rows, or two delimiters that make as many.
pub fn detect(
    file: &str,
    text: &str,
    fields: &[Field],
    recogniser: &Recogniser<'_>,
) -> Result<Layout, Vec<Problem>> {
    // Excel honours a first line such as "sep=;" and programs write it for Excel.
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let named = first.trim_end_matches('\r').trim_matches('"').strip_prefix("sep=");
    if let Some([delimiter @ (b',' | b';' | b'\t' | b'|')]) = named.map(str::as_bytes) {
        return Ok(Layout { delimiter: *delimiter, start: text.len() - rest.len(), line: 2 });
    }
    let found = DELIMITERS.map(|delimiter| (known(text, delimiter, fields, recogniser), delimiter));
    let most = found.iter().map(|((known, _), _)| *known).max().unwrap_or(0);
    let best: Vec<u8> =
        found.iter().filter(|((known, _), _)| *known == most).map(|(_, delimiter)| *delimiter).collect();
    let place = Some(LineColumn { line: 1, column: 1 });
    if most == 0 {
        let what = Phrase::new("import-no-known-column").with("fields", names(fields));
        let hint = Phrase::new("import-hint-name-columns");
        return Err(vec![Problem::error(file, what).at(place).hint(hint)]);
    }
    let one_cell = found.iter().all(|((known, cells), _)| *known < most || *cells == 1);
    let delimiter = match best.as_slice() {
        [delimiter] => *delimiter,
        _ if one_cell => b',',
        _ => {
            let what = Phrase::new("import-delimiter-unclear");
            let hint = Phrase::new("import-hint-one-delimiter");
            return Err(vec![Problem::error(file, what).at(place).hint(hint)]);
        }
    };
    Ok(Layout { delimiter, start: 0, line: 1 })
}

/// The delimiter that cuts the first rows into most cells, where no heading is known.
#[must_use]
pub fn guessed(text: &str) -> Layout {
    let cells =
        |delimiter: u8| -> usize { records(text, delimiter).take(SEARCHED).map(|row| row.len()).sum() };
    // Of equal ones the first.
    let delimiter = DELIMITERS.into_iter().rev().max_by_key(|one| cells(*one)).unwrap_or(b',');
    Layout { delimiter, start: 0, line: 1 }
}

/// How many fields the header names, and of how many cells it is.
fn known(text: &str, delimiter: u8, fields: &[Field], recogniser: &Recogniser<'_>) -> (usize, usize) {
    let rows: Vec<csv::StringRecord> = records(text, delimiter).take(SEARCHED + 1).collect();
    let cells: Vec<Vec<&str>> = rows.iter().map(|row| row.iter().collect()).collect();
    header(&cells, fields, recogniser).map_or((0, 0), |header| (header.known, header.headings.len()))
}
