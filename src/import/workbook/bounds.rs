//! What a workbook may take before anything of it is read: a small file can unpack
//! to gigabytes, and one cell can be repeated a million times.

use std::io::{self, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

/// The most bytes of XML that a workbook may unpack to.
pub const MOST_UNPACKED: u64 = 48 << 20;

/// The most bytes of a part that describes the workbook and not its cells: its
/// styles, names and relations take many times their size in memory.
const MOST_DESCRIBED: u64 = 4 << 20;

/// The most files in a workbook.
const MOST_FILES: usize = 2_000;

/// The most cells of all sheets, empty ones between others counted.
pub const MOST_CELLS: usize = 1_500_000;

/// The most columns of a sheet.
pub const MOST_COLUMNS: usize = 1_000;

/// The most bytes of text in the cells of all sheets, repeated cells counted.
pub const MOST_TEXT: usize = 64 << 20;

/// Why a workbook is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TooMuch {
    /// It unpacks to too much.
    Unpacked,
    /// A sheet has too many cells, or too much text in them.
    Cells,
}

/// The names of the files in a zip whose parts are no larger than they may be.
///
/// # Errors
/// What the zip refuses, and a zip that holds too much.
pub fn names(bytes: &[u8]) -> Result<Result<Vec<String>, TooMuch>, zip::result::ZipError> {
    let mut zip = ZipArchive::new(io::Cursor::new(bytes))?;
    if zip.len() > MOST_FILES {
        return Ok(Err(TooMuch::Unpacked));
    }
    let mut names = Vec::new();
    let mut all = 0;
    for index in 0..zip.len() {
        let file = zip.by_index(index)?;
        let name = file.name()?.into_owned();
        let cells = name.contains("worksheets/") || name.contains("sharedStrings") || name == "content.xml";
        let most = if cells { MOST_UNPACKED } else { MOST_DESCRIBED };
        // Pictures and other media are never unpacked.
        if [".xml", ".rels", ".bin"].iter().any(|ending| name.to_lowercase().ends_with(ending)) {
            // What the zip says about its size may be a lie.
            let size = io::copy(&mut file.take(most + 1), &mut io::sink())?;
            all += size;
            if size > most || all > MOST_UNPACKED {
                return Ok(Err(TooMuch::Unpacked));
            }
        }
        names.push(name);
    }
    Ok(Ok(names))
}

/// What the rows of an OpenDocument sheet come to with everything that they repeat.
#[derive(Default)]
struct Sheet {
    rows: usize,
    last_row: usize,
    width: usize,
    flat: usize,
    text: usize,
}

/// Whether the sheets of an OpenDocument spreadsheet, with every cell and row as
/// often as they are repeated, are small enough.
///
/// # Errors
/// A zip without content, and XML that is none.
pub fn repeated(bytes: &[u8]) -> Result<Result<(), TooMuch>, io::Error> {
    let mut zip = ZipArchive::new(io::Cursor::new(bytes)).map_err(io::Error::other)?;
    let content = zip.by_name("content.xml").map_err(io::Error::other)?;
    let mut reader = Reader::from_reader(io::BufReader::new(content));
    reader.config_mut().check_end_names = false;
    reader.config_mut().expand_empty_elements = true;
    let (mut buffer, mut sheet) = (Vec::new(), Sheet::default());
    // What the sheets before this one came to.
    let (mut cells, mut text, mut depth) = (0_usize, 0_usize, 0_usize);
    let (mut row_times, mut column, mut filled, mut row_text) = (1, 0_usize, 0, 0_usize);
    let (mut cell_times, mut cell_size, mut cell_full) = (1, 0_usize, false);
    loop {
        let size = |sheet: &Sheet| sheet.last_row.saturating_mul(sheet.width).max(sheet.flat);
        let name = |start: &BytesStart<'_>| start.name().as_ref().to_owned();
        match reader.read_event_into(&mut buffer).map_err(io::Error::other)? {
            Event::Eof => return Ok(Ok(())),
            Event::Start(start) => match name(&start).as_str() {
                // A table in a cell counts with the sheet that it stands in.
                "table:table" if depth > 0 => depth += 1,
                "table:table" => {
                    depth = 1;
                    cells = cells.saturating_add(size(&sheet));
                    text = text.saturating_add(sheet.text);
                    sheet = Sheet::default();
                }
                "table:table-row" => {
                    row_times = times(&start, "table:number-rows-repeated");
                    (column, filled, row_text) = (0, 0, 0);
                }
                "table:table-cell" | "table:covered-table-cell" => {
                    cell_times = times(&start, "table:number-columns-repeated");
                    cell_size = start.len();
                    cell_full = has_value(&start);
                }
                "text:s" => cell_size = cell_size.saturating_add(times(&start, "text:c")),
                _ => {}
            },
            Event::Text(text) => cell_size = cell_size.saturating_add(text.len()),
            Event::End(end) => match end.name().as_ref() {
                "table:table" => depth = depth.saturating_sub(1),
                "table:table-cell" | "table:covered-table-cell" => {
                    column = column.saturating_add(cell_times);
                    if cell_full {
                        filled = column;
                        row_text = row_text.saturating_add(cell_times.saturating_mul(cell_size));
                    }
                }
                "table:table-row" => {
                    sheet.rows = sheet.rows.saturating_add(row_times);
                    if filled > 0 {
                        sheet.last_row = sheet.rows;
                        sheet.width = sheet.width.max(filled);
                        sheet.flat = sheet.flat.saturating_add(filled);
                        sheet.text = sheet.text.saturating_add(row_text.saturating_mul(row_times));
                    }
                }
                _ => {}
            },
            _ => {}
        }
        let long = text.saturating_add(sheet.text.max(cell_size).max(row_text));
        if cells.saturating_add(size(&sheet)) > MOST_CELLS || long > MOST_TEXT {
            return Ok(Err(TooMuch::Cells));
        }
        buffer.clear();
    }
}

/// How often an element is repeated.
fn times(start: &BytesStart<'_>, name: &str) -> usize {
    let found = start.try_get_attribute(name).ok().flatten();
    found.and_then(|found| found.value.parse().ok()).unwrap_or(1)
}

/// Whether a cell holds a value or a formula; the others are never repeated.
fn has_value(start: &BytesStart<'_>) -> bool {
    let marks = ["office:value-type", "table:formula", "office:value", "office:string-value"];
    marks.iter().any(|name| start.try_get_attribute(name).ok().flatten().is_some())
}
