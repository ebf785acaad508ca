//! Which sign separates the cells of a table.
//!
//! The sign that makes the most known headings wins; without a known heading, or
//! with a draw, the table is refused rather than guessed.

use crate::domain::phrase::Phrase;
use crate::import::columns::{Field, Recogniser, names};
use crate::store::problem::{LineColumn, Problem};

/// The signs that programs write between cells.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// How many records are searched for a header that stands too low.
const SEARCHED: usize = 30;

/// The delimiter of a table and where its header begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// The sign between cells.
    pub delimiter: u8,
    /// The byte at which the header begins.
    pub start: usize,
    /// The line of the header.
    pub line: usize,
}

/// Finds the delimiter by the headings that it makes.
///
/// # Errors
/// No known heading in the first record, or two delimiters that make as many.
pub fn detect(
    file: &str,
    text: &str,
    fields: &[Field],
    recogniser: &Recogniser<'_>,
) -> Result<Layout, Vec<Problem>> {
    // Excel honours a first line such as "sep=;" and programs write it for Excel.
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let named = first.trim_end_matches('\r').strip_prefix("sep=");
    if let Some([delimiter @ (b',' | b';' | b'\t' | b'|')]) = named.map(str::as_bytes) {
        return Ok(Layout { delimiter: *delimiter, start: text.len() - rest.len(), line: 2 });
    }
    let counts = DELIMITERS.map(|delimiter| {
        let header = records(text, delimiter).next();
        let known = header.as_ref().map_or(0, |header| recogniser.recognised(header.iter()));
        (known, delimiter)
    });
    let most = counts.iter().map(|(known, _)| *known).max().unwrap_or(0);
    let best: Vec<u8> =
        counts.iter().filter(|(known, _)| *known == most).map(|(_, delimiter)| *delimiter).collect();
    let place = Some(LineColumn { line: 1, column: 1 });
    if most == 0 {
        let what = Phrase::new("import-no-known-column").with("fields", names(fields));
        let hint = match lower_header(text, recogniser) {
            Some(line) => Phrase::new("import-hint-header-lower").with("line", line),
            None => Phrase::new("import-hint-name-columns"),
        };
        return Err(vec![Problem::error(file, what).at(place).hint(hint)]);
    }
    let header_is_one_cell = !first.bytes().any(|byte| DELIMITERS.contains(&byte));
    let delimiter = match best.as_slice() {
        [delimiter] => *delimiter,
        _ if header_is_one_cell => b',',
        _ => {
            let what = Phrase::new("import-delimiter-unclear");
            let hint = Phrase::new("import-hint-one-delimiter");
            return Err(vec![Problem::error(file, what).at(place).hint(hint)]);
        }
    };
    Ok(Layout { delimiter, start: 0, line: 1 })
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

/// The line of a header that stands below a title or other rows.
fn lower_header(text: &str, recogniser: &Recogniser<'_>) -> Option<u64> {
    DELIMITERS.iter().find_map(|delimiter| {
        records(text, *delimiter)
            .take(SEARCHED)
            .find(|record| recogniser.recognised(record.iter()) >= 2)
            .and_then(|record| record.position().map(csv::Position::line))
    })
}
