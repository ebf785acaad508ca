//! Workbooks (XLSX, XLSM, XLS, ODS) become grids, one for each sheet.
//!
//! What a file is shows in its bytes; its name says nothing. A workbook that would
//! take too much memory is refused before it is read.

mod bounds;
mod hidden;
mod old;
mod values;

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Mutex;

use calamine::{Data, DataRef, Ods, Range, Reader, SheetType, SheetVisible, Xls, Xlsx, XlsxFormulaMetadata};

use crate::domain::phrase::Phrase;
use crate::import::grid::{CellGrid, CellKind, MOST_ROWS, SheetValue};
use crate::store::problem::Problem;
use bounds::{MOST_CELLS, MOST_COLUMNS, MOST_TEXT, TooMuch};
pub use hidden::{HiddenParts, hidden};

/// What kind of file bytes are that are no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Binary {
    /// XLSX or XLSM.
    Xlsx,
    /// The older workbook of Excel.
    Xls,
    /// An OpenDocument spreadsheet.
    Ods,
}

impl Binary {
    /// The name that people know.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Binary::Xlsx => "XLSX",
            Binary::Xls => "XLS",
            Binary::Ods => "ODS",
        }
    }
}

/// A sheet of a workbook.
#[derive(Debug)]
pub struct WorkbookSheet {
    /// Its name.
    pub name: String,
    /// Whether the spreadsheet shows it.
    pub visible: bool,
    /// Its cells.
    pub grid: CellGrid,
}

/// The rows of a sheet, with their numbers.
type Rows = Vec<(usize, Vec<SheetValue>)>;

/// Why a workbook is not read.
enum Refusal {
    TooMuch(TooMuch),
    Broken,
    Locked,
}

impl From<TooMuch> for Refusal {
    fn from(much: TooMuch) -> Refusal {
        Refusal::TooMuch(much)
    }
}

/// Whether bytes are those of a workbook; none where they are something else.
///
/// # Errors
/// A zip that is no workbook, such as a text document, and one that unpacks to too
/// much; old binary files of another kind.
pub fn kind(file: &str, bytes: &[u8]) -> Result<Option<Binary>, Vec<Problem>> {
    if bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        return Ok(Some(Binary::Xls));
    }
    if !bytes.starts_with(b"PK\x03\x04") && !bytes.starts_with(b"PK\x05\x06") {
        return Ok(None);
    }
    let names = match bounds::names(bytes) {
        Ok(Ok(names)) => names,
        Ok(Err(much)) => return Err(refused(file, "XLSX", &Refusal::TooMuch(much))),
        Err(_) => return Err(refused(file, "XLSX", &Refusal::Broken)),
    };
    let has = |name: &str| names.iter().any(|one| one == name);
    let other = |kind: &str| {
        let what = Phrase::new("import-file-binary").with("kind", kind);
        Err(vec![Problem::error(file, what).hint(Phrase::new("import-hint-save-as-workbook"))])
    };
    if has("xl/workbook.xml") {
        Ok(Some(Binary::Xlsx))
    } else if has("xl/workbook.bin") {
        other("Excel (xlsb)")
    } else if has("word/document.xml") {
        other("Word (docx)")
    } else if has("content.xml") {
        Ok(Some(Binary::Ods))
    } else if has("[Content_Types].xml") {
        // Some programs name the parts of a workbook as they like.
        Ok(Some(Binary::Xlsx))
    } else {
        other("zip")
    }
}

/// The sheets of a workbook, in its order.
///
/// # Errors
/// A workbook that is broken, locked with a password, or too large.
pub fn sheets(file: &str, bytes: &[u8], kind: Binary) -> Result<Vec<WorkbookSheet>, Vec<Problem>> {
    let read = quietly(|| match kind {
        Binary::Xlsx => xlsx(bytes),
        Binary::Xls => xls(bytes),
        Binary::Ods => ods(bytes),
    });
    let sheets = read.unwrap_or(Err(Refusal::Broken));
    let sheets = sheets.map_err(|refusal| refused(file, kind.name(), &refusal))?;
    let sheet = |(name, visible, rows): (String, bool, Rows)| WorkbookSheet {
        grid: CellGrid::of_sheet(kind.name(), &name, rows),
        name,
        visible,
    };
    Ok(sheets.into_iter().map(sheet).collect())
}

fn refused(file: &str, kind: &str, refusal: &Refusal) -> Vec<Problem> {
    let (what, hint) = match refusal {
        Refusal::TooMuch(TooMuch::Unpacked) => ("import-workbook-unpacked", "import-hint-workbook-large"),
        Refusal::TooMuch(TooMuch::Cells) => ("import-workbook-cells", "import-hint-workbook-large"),
        Refusal::Broken => ("import-workbook-broken", "import-hint-workbook-again"),
        Refusal::Locked => ("import-workbook-locked", "import-hint-workbook-unlock"),
    };
    let what = match refusal {
        Refusal::Broken => Phrase::new(what).with("kind", kind),
        Refusal::TooMuch(_) | Refusal::Locked => Phrase::new(what),
    };
    vec![Problem::error(file, what).hint(Phrase::new(hint))]
}

/// Runs a reader of somebody else's that may panic on a broken file. Nothing of that
/// reaches the terminal: the caller says that the file is broken.
fn quietly<T>(read: impl FnOnce() -> T) -> Option<T> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _alone = ONE_AT_A_TIME.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let hook = take_hook();
    set_hook(Box::new(|_| {}));
    let read = catch_unwind(AssertUnwindSafe(read));
    set_hook(hook);
    read.ok()
}

/// The sheets with cells, and whether each is shown.
fn listed(metadata: &[calamine::Sheet]) -> Vec<(String, bool)> {
    let cells = metadata.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    cells.map(|sheet| (sheet.name.clone(), sheet.visible == SheetVisible::Visible)).collect()
}

fn xlsx(bytes: &[u8]) -> Result<Vec<(String, bool, Rows)>, Refusal> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        calamine::XlsxError::Password => Refusal::Locked,
        _ => Refusal::Broken,
    })?;
    let names = listed(book.sheets_metadata());
    let (mut sheets, mut sum) = (Vec::new(), Sum::default());
    for (name, visible) in names {
        let mut reader = book.worksheet_cells_reader(&name).map_err(|_| Refusal::Broken)?;
        let mut filling = Filling::default();
        while let Some(cell) = reader.next_cell_with_formula_metadata().map_err(|_| Refusal::Broken)? {
            let (row, column) = cell.pos;
            let value = match cell.formula {
                Some(formula) if cell.value == DataRef::Empty => values::unworked(formula_text(&formula)),
                _ => values::lent(&cell.value),
            };
            filling.put(row, column, value, &mut sum)?;
        }
        sheets.push((name, visible, filling.rows()));
    }
    Ok(sheets)
}

/// The text of a formula; one that is shared stands in another cell.
fn formula_text(formula: &XlsxFormulaMetadata) -> &str {
    match formula {
        XlsxFormulaMetadata::Normal { formula } | XlsxFormulaMetadata::Shared { formula, .. } => formula,
        _ => "",
    }
}

fn xls(bytes: &[u8]) -> Result<Vec<(String, bool, Rows)>, Refusal> {
    let mut book = Xls::new(Cursor::new(old::tamed(bytes)?)).map_err(|error| match error {
        calamine::XlsError::Password => Refusal::Locked,
        _ => Refusal::Broken,
    })?;
    let names = listed(book.sheets_metadata());
    let mut sum = Sum::default();
    let sheet = |(name, visible): (String, bool)| range(book.worksheet_range(&name), name, visible, &mut sum);
    names.into_iter().map(sheet).collect()
}

fn ods(bytes: &[u8]) -> Result<Vec<(String, bool, Rows)>, Refusal> {
    bounds::repeated(bytes).map_err(|_| Refusal::Broken)??;
    let mut book = Ods::new(Cursor::new(bytes)).map_err(|error| match error {
        calamine::OdsError::Password => Refusal::Locked,
        _ => Refusal::Broken,
    })?;
    let names = listed(book.sheets_metadata());
    let mut sum = Sum::default();
    let sheet = |(name, visible): (String, bool)| range(book.worksheet_range(&name), name, visible, &mut sum);
    names.into_iter().map(sheet).collect()
}

fn range<E>(
    read: Result<Range<Data>, E>,
    name: String,
    visible: bool,
    sum: &mut Sum,
) -> Result<(String, bool, Rows), Refusal> {
    let range = read.map_err(|_| Refusal::Broken)?;
    let (top, left) = range.start().unwrap_or_default();
    let mut filling = Filling::default();
    for (row, column, data) in range.used_cells() {
        let offset = |first: u32, at: usize| u32::try_from(at).ok().and_then(|at| first.checked_add(at));
        if let (Some(row), Some(column)) = (offset(top, row), offset(left, column)) {
            filling.put(row, column, values::value(data), sum)?;
        }
    }
    Ok((name, visible, filling.rows()))
}

/// The rows of a sheet while its cells come in, in any order.
#[derive(Default)]
struct Filling {
    rows: std::collections::BTreeMap<u32, Vec<SheetValue>>,
}

/// What the sheets of a workbook hold together.
#[derive(Default)]
struct Sum {
    cells: usize,
    text: usize,
}

impl Filling {
    /// Puts a value at a row and column, both from 0.
    fn put(&mut self, row: u32, column: u32, value: SheetValue, sum: &mut Sum) -> Result<(), TooMuch> {
        if value.kind == CellKind::Empty {
            return Ok(());
        }
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        if column >= MOST_COLUMNS {
            return Err(TooMuch::Cells);
        }
        sum.text += value.text.len();
        let cells = self.rows.entry(row).or_default();
        if cells.len() <= column {
            sum.cells += column + 1 - cells.len();
            cells.resize(column + 1, SheetValue::default());
        }
        if let Some(cell) = cells.get_mut(column) {
            *cell = value;
        }
        let rows = self.rows.len();
        if sum.cells > MOST_CELLS || sum.text > MOST_TEXT || rows > MOST_ROWS {
            Err(TooMuch::Cells)
        } else {
            Ok(())
        }
    }

    fn rows(self) -> Rows {
        let number = |row: u32| usize::try_from(row).unwrap_or(usize::MAX).saturating_add(1);
        self.rows.into_iter().map(|(row, cells)| (number(row), cells)).collect()
    }
}
