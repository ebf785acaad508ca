//! A form that was filled in as a workbook.

use std::collections::BTreeMap;

use crate::domain::phrase::Phrase;
use crate::import::grid::{CellKind, TableRow};
use crate::import::offline_sheet::raw::{RawCell, RawForm, RawRow, RawSheet};
use crate::import::workbook::WorkbookSheet;
use crate::store::problem::{PlaceInFile, Problem, SheetCell};
use crate::text::offline::{KNOWN_BY, OfflineLayout, SentCell};

/// The columns of the page that is filled in.
const PROPOSAL: usize = 0;
const CRITERION: usize = 1;
const SCORE: usize = 3;
const REASON: usize = 4;
const COMMENT: usize = 5;
const NOTE: usize = 6;
const KEY: usize = 7;

/// Reads the pages.
///
/// # Errors
/// No page that says what the workbook is, columns or rows that were added or moved, and
/// days or failed formulas where a text belongs.
pub(super) fn read(file: &str, pages: &[WorkbookSheet]) -> Result<RawForm, Vec<Problem>> {
    let none = || {
        let problem = Problem::error(file, Phrase::new("offline-no-form"));
        vec![problem.hint(Phrase::new("offline-no-form-hint"))]
    };
    let known = |page: &&WorkbookSheet| page.grid.rows.first().is_some_and(|row| row.raw(0) == KNOWN_BY);
    let known = pages.iter().find(known).ok_or_else(none)?;
    let mut said: BTreeMap<&str, &str> = BTreeMap::new();
    let mut sent = Vec::new();
    for row in &known.grid.rows {
        let (name, value) = (row.raw(0).trim(), row.raw(1).trim());
        match name.parse() {
            Ok(number) => sent.push((number, SentCell::read(value).ok_or_else(none)?)),
            Err(_) => drop(said.insert(name, value)),
        }
    }
    let of = |name: &str| said.get(name).map(|value| (*value).to_owned()).ok_or_else(none);
    let mut form = RawForm {
        file: file.to_owned(),
        layout: OfflineLayout::Kept,
        edition: of(KNOWN_BY)?,
        round: of("round")?,
        member: of("member")?,
        phase: of("phase")?,
        version: of("version")?,
        sheets: Vec::new(),
        rows: Vec::new(),
        sent,
        warning: None,
    };
    let heading = |row: &TableRow| row.cells().any(|cell| cell.trim() == KNOWN_BY);
    let filled = |page: &WorkbookSheet| page.grid.rows.iter().position(heading);
    let other = pages.iter().filter(|page| !std::ptr::eq(*page, known));
    let mut found: Vec<(&WorkbookSheet, usize)> =
        other.filter_map(|page| Some((page, filled(page)?))).collect();
    let (page, top) = match (found.pop(), found.is_empty()) {
        (Some(found), true) => found,
        (None, _) => return Err(none()),
        (Some(_), false) => return Err(form.refused(Phrase::new("offline-pages"), "offline-moved-hint")),
    };
    if page.grid.rows.get(top).is_none_or(|row| row.raw(KEY).trim() != KNOWN_BY) {
        return Err(form.refused(Phrase::new("offline-columns"), "offline-moved-hint"));
    }
    let mut problems = Vec::new();
    for row in page.grid.rows.iter().skip(top + 1).filter(|row| !row.is_blank()) {
        take(&mut form, page, row, &mut problems);
    }
    if problems.is_empty() { Ok(form) } else { Err(problems) }
}

/// Takes one row, which says by its key what it is.
fn take(form: &mut RawForm, page: &WorkbookSheet, row: &TableRow, problems: &mut Vec<Problem>) {
    let key = row.raw(KEY).trim();
    let cell = |column: usize| RawCell {
        text: row.raw(column).replace("\r\n", "\n").trim().to_owned(),
        place: place(page, row, column),
    };
    let mut text = |column: usize| {
        if matches!(row.kind(column), CellKind::Date(_) | CellKind::Bool(_) | CellKind::Error) {
            let what = Phrase::new("offline-cell-kind").with("text", row.raw(column));
            let problem = form.wrong(&place(page, row, column), what);
            problems.push(problem.hint(Phrase::new("offline-cell-kind-hint")));
        }
        cell(column)
    };
    if let Some(number) = key.strip_prefix('p').and_then(|number| number.parse().ok()) {
        let conflict = text(COMMENT);
        form.sheets.push(RawSheet { number, heading: cell(PROPOSAL), conflict });
    } else if let Ok(number) = key.parse() {
        let (score, reason, comment, note) = (text(SCORE), text(REASON), text(COMMENT), text(NOTE));
        let (about, heading) = (Some(cell(PROPOSAL)), cell(CRITERION));
        form.rows.push(RawRow { number, about, heading, score, reason, comment, note });
    } else {
        let what = Phrase::new("offline-row-strange");
        let problem = form.wrong(&place(page, row, 0), what);
        problems.push(problem.hint(Phrase::new("offline-moved-hint")));
    }
}

fn place(page: &WorkbookSheet, row: &TableRow, column: usize) -> PlaceInFile {
    PlaceInFile::Sheet(SheetCell { sheet: page.name.clone(), row: row.line, column: column + 1 })
}
