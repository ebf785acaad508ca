//! A file becomes the cells of one table: its kind, the sheet that is meant, and the row
//! with the headings. Where two of them could be meant it asks.

use crate::domain::amount::AmountRule;
use crate::domain::phrase::Phrase;
use crate::import::bytes::{Encoding, decode_table};
use crate::import::call_names::CallNames;
use crate::import::columns::{ColumnMap, Recogniser};
use crate::import::delimiter::{detect, guessed};
use crate::import::field::{Field, names as names_of};
use crate::import::grid::{
    CellGrid, LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, TableRow, too_many_columns, too_many_rows,
};
use crate::import::leave_out::{RowsSaid, said as cells_of};
use crate::import::locate::{Header, SEARCHED, header, said};
use crate::import::workbook::{self, HiddenParts, WorkbookSheet, hidden};
use crate::store::offer::{Offer, OfferedLine, OfferedSheet};
use crate::store::problem::{Problem, letters};

/// How many rows show what is on a sheet.
const SAMPLE_ROWS: usize = 4;

/// What a person said about a table before it is read.
#[derive(Clone, Copy, Debug, Default)]
pub struct Answers<'a> {
    /// Which column holds which field.
    pub maps: &'a [ColumnMap],
    /// The sheets of workbooks among which to look; none for all that are shown.
    pub sheets: &'a [String],
    /// The line of the text, or the row of the sheet, with the headings.
    pub header: Option<usize>,
    /// How a text is written.
    pub encoding: Option<Encoding>,
    /// What stands in cells, and what is meant by it.
    pub meanings: &'a [ColumnMap],
    /// Which rows are of the table and which are not, whatever they look like.
    pub rows: RowsSaid<'a>,
    /// How amounts are to be read.
    pub rule: AmountRule<'a>,
    /// What the call names itself that the table may have columns for.
    pub names: Option<&'a CallNames<'a>>,
}

/// The cells of a file, and which of its rows holds the headings.
pub(super) fn grid_of(
    file: &str,
    bytes: &[u8],
    fields: &[Field],
    recogniser: &Recogniser<'_>,
    answers: &Answers<'_>,
) -> Result<(CellGrid, Header), Vec<Problem>> {
    if let Some(kind) = workbook::kind(file, bytes)? {
        let sheets = workbook::sheets(file, bytes, kind)?;
        if let Some(problem) = sheets.iter().find_map(|sheet| too_large(file, &sheet.grid)) {
            return Err(vec![problem]);
        }
        let (mut grid, top) = chosen(file, sheets, fields, recogniser, answers)?;
        let told = hidden_parts(file, &grid, &hidden(bytes, kind, grid.sheet()));
        grid.warnings.extend(told);
        return Ok((grid, top));
    }
    let decoded = decode_table(file, bytes, answers.encoding)?;
    if too_many_columns(&decoded.text) {
        return Err(vec![too_wide(file)]);
    }
    let (layout, unclear) = match detect(file, &decoded.text, fields, recogniser) {
        Ok(layout) => (layout, None),
        Err(unclear) => (guessed(&decoded.text), Some(unclear)),
    };
    if too_many_rows(&decoded.text, layout.delimiter) {
        let what = Phrase::new("import-rows-too-many").count("count", MOST_ROWS);
        return Err(vec![Problem::error(file, what).hint(Phrase::new("import-hint-rows"))]);
    }
    let grid = CellGrid::of_text(decoded, layout.delimiter, (layout.start, layout.line));
    if let Some(problem) = too_large(file, &grid) {
        return Err(vec![problem]);
    }
    // Whoever says where the headings stand needs none that is known.
    if let Some(unclear) = unclear.filter(|_| answers.header.is_none()) {
        return Err(offering_lines(unclear, &grid));
    }
    match header_of(&grid, fields, recogniser, answers) {
        Ok(Some(top)) => Ok((grid, top)),
        Ok(None) => Err(offering_lines(no_header(file, fields), &grid)),
        Err(lines) => Err(two_headers(file, &grid, lines)),
    }
}

fn too_wide(file: &str) -> Problem {
    let what = Phrase::new("import-columns-too-many").count("count", MOST_COLUMNS);
    Problem::error(file, what).hint(Phrase::new("import-hint-rows"))
}

/// A grid with more columns than a table may have, or a cell that no spreadsheet takes.
fn too_large(file: &str, grid: &CellGrid) -> Option<Problem> {
    if grid.rows.iter().any(|row| row.len() > MOST_COLUMNS) {
        return Some(too_wide(file));
    }
    let long = |row: &&TableRow| row.cells().any(|cell| cell.len() > LONGEST_CELL);
    let row = grid.rows.iter().find(long)?;
    let index = row.cells().position(|cell| cell.len() > LONGEST_CELL)?;
    let what = Phrase::new("import-cell-too-long");
    Some(Problem::error(file, what).at(Some(grid.place(row, index))))
}

/// The sheet that is meant: the one that is named, else the only one that is shown and
/// has headings.
fn chosen(
    file: &str,
    sheets: Vec<WorkbookSheet>,
    fields: &[Field],
    recogniser: &Recogniser<'_>,
    answers: &Answers<'_>,
) -> Result<(CellGrid, Header), Vec<Problem>> {
    let all = sheets.iter().map(|sheet| format!("“{}”", sheet.name)).collect::<Vec<_>>().join(", ");
    let shown: Vec<OfferedSheet> = sheets.iter().filter(|sheet| sheet.visible).map(offered).collect();
    let named = |sheet: &WorkbookSheet| answers.sheets.iter().any(|name| name.trim() == sheet.name.trim());
    let mut sheets = sheets;
    let hidden: Vec<String> = (sheets.iter())
        .filter(|sheet| !sheet.visible && !named(sheet) && !sheet.grid.rows.is_empty())
        .map(|sheet| format!("“{}”", sheet.name))
        .collect();
    if answers.sheets.is_empty() {
        sheets.retain(|sheet| sheet.visible);
    } else {
        sheets.retain(named);
        if sheets.is_empty() {
            let what = Phrase::new("import-sheet-unknown").with("sheet", answers.sheets.join(", "));
            let problem = Problem::error(file, what.with("sheets", all));
            return Err(vec![problem.offering(Offer::Sheet(shown))]);
        }
    }
    let mut found = Vec::new();
    let mut bare = Vec::new();
    for sheet in sheets {
        match header_of(&sheet.grid, fields, recogniser, answers) {
            Ok(Some(top)) => found.push((sheet, Ok(top))),
            Ok(None) => bare.push(sheet),
            Err(rows) => found.push((sheet, Err(rows))),
        }
    }
    // A sheet that lacks what the table needs is another table, where one has it all.
    let whole = |top: &Result<Header, (usize, usize)>| match top {
        Ok(top) => lacking(top, fields, recogniser) == 0,
        Err(_) => true,
    };
    if found.iter().any(|(_, top)| whole(top)) {
        found.retain(|(_, top)| whole(top));
    }
    let names = found.iter().map(|(sheet, _)| format!("“{}”", sheet.name)).collect::<Vec<_>>().join(", ");
    let candidates = found.iter().map(|(sheet, _)| offered(sheet)).collect();
    match (found.pop(), found.is_empty()) {
        (Some((mut sheet, Ok(top))), true) => {
            if !hidden.is_empty() {
                let what = Phrase::new("import-sheets-hidden").with("sheets", hidden.join(", "));
                sheet.grid.warnings.push(Problem::warning(file, what));
            }
            Ok((sheet.grid, top))
        }
        (Some((sheet, Err(rows))), true) => Err(two_headers(file, &sheet.grid, rows)),
        (Some(_), false) => {
            let what = Phrase::new("import-sheets").with("sheets", names);
            let problem = Problem::error(file, what).hint(Phrase::new("import-hint-sheet"));
            Err(vec![problem.offering(Offer::Sheet(candidates))])
        }
        (None, _) => {
            let what = Phrase::new("import-sheet-none").with("sheets", all).with("fields", names_of(fields));
            let problem = Problem::error(file, what).hint(Phrase::new("import-hint-name-columns"));
            let offer = match bare.as_slice() {
                [one] => Offer::Header(lines(&one.grid)),
                _ => Offer::Sheet(shown),
            };
            Err(vec![problem.offering(offer)])
        }
    }
}

/// How many hidden rows or columns are named.
const NAMED: usize = 10;

/// That rows and columns are read which the spreadsheet hides.
fn hidden_parts(file: &str, grid: &CellGrid, hidden: &HiddenParts) -> Vec<Problem> {
    let filled = |row: &&usize| hidden.rows.binary_search(row).is_ok();
    let rows: Vec<usize> = grid.rows.iter().map(|row| row.line).collect();
    let rows: Vec<String> = rows.iter().filter(filled).map(usize::to_string).collect();
    let width = grid.rows.iter().map(|row| row.len()).max().unwrap_or(0);
    let columns: Vec<String> =
        hidden.columns.iter().filter(|column| **column <= width).map(|column| letters(*column)).collect();
    let told = |(id, list): (&str, &Vec<String>)| {
        let more = list.len().saturating_sub(NAMED);
        let named = list.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
        let parts = if more == 0 { named } else { format!("{named} (+{more})") };
        (!list.is_empty()).then(|| Problem::warning(file, Phrase::new(id).with("parts", parts)))
    };
    [("import-rows-hidden", &rows), ("import-columns-hidden", &columns)]
        .into_iter()
        .filter_map(told)
        .collect()
}

/// How many fields that the table needs the headings do not name.
fn lacking(top: &Header, fields: &[Field], recogniser: &Recogniser<'_>) -> usize {
    let named = |field: &Field| top.headings.iter().any(|text| recogniser.field(text) == Some(field.name));
    fields.iter().filter(|field| field.required && !named(field)).count()
}

/// The header of a grid, as it was said or as it is found; two lines where two rows are
/// as good.
fn header_of(
    grid: &CellGrid,
    fields: &[Field],
    recogniser: &Recogniser<'_>,
    answers: &Answers<'_>,
) -> Result<Option<Header>, (usize, usize)> {
    if let Some(line) = answers.header {
        let cells: Vec<Vec<&str>> = grid.rows.iter().map(|row| row.cells().collect()).collect();
        let at = grid.rows.iter().position(|row| row.line == line);
        return Ok(at.and_then(|at| said(&cells, at, fields, recogniser)));
    }
    let cells: Vec<Vec<&str>> =
        grid.rows.iter().take(SEARCHED + 1).map(|row| row.cells().collect()).collect();
    let Some(top) = header(&cells, fields, recogniser) else { return Ok(None) };
    let line = |at: usize| grid.rows.get(at).map_or(1, |row| row.line);
    match top.rival {
        Some(other) => Err((line(top.first), line(other))),
        None => Ok(Some(top)),
    }
}

fn no_header(file: &str, fields: &[Field]) -> Vec<Problem> {
    let what = Phrase::new("import-no-known-column").with("fields", names_of(fields));
    vec![Problem::error(file, what).hint(Phrase::new("import-hint-name-columns"))]
}

fn two_headers(file: &str, grid: &CellGrid, (one, other): (usize, usize)) -> Vec<Problem> {
    let row = grid.rows.iter().find(|row| row.line == one);
    let what = Phrase::new("import-header-two").with("first", one).with("second", other);
    let problem = Problem::error(file, what).at(row.map(|row| grid.place(row, 0)));
    let rows = lines(grid);
    let rows = rows.into_iter().filter(|row| row.line == one || row.line == other).collect();
    vec![problem.hint(Phrase::new("import-hint-header").with("line", one)).offering(Offer::Header(rows))]
}

/// The problems, the first with the lines among which somebody can say where the
/// headings stand.
fn offering_lines(mut problems: Vec<Problem>, grid: &CellGrid) -> Vec<Problem> {
    let rows = lines(grid);
    if let Some(first) = problems.first_mut().filter(|_| !rows.is_empty()) {
        first.offer = Some(Box::new(Offer::Header(rows)));
    }
    problems
}

/// The first rows that hold something.
fn lines(grid: &CellGrid) -> Vec<OfferedLine> {
    let rows = grid.rows.iter().take(SEARCHED).filter(|row| !row.is_blank());
    rows.map(|row| OfferedLine { line: row.line, text: cells_of(row) }).collect()
}

/// A sheet with the first of its rows.
fn offered(sheet: &WorkbookSheet) -> OfferedSheet {
    let rows = lines(&sheet.grid).into_iter().take(SAMPLE_ROWS).map(|row| row.text);
    OfferedSheet { name: sheet.name.clone(), rows: rows.collect() }
}
