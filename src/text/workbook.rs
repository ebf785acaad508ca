//! The one writer of workbooks: texts stay texts, whatever they look like, numbers are
//! numbers, and what nobody sees is cleaned as everywhere. Pages are given cell by cell;
//! how a cell looks and what may be typed in it stands with the cell.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Format, FormatAlign,
    FormatBorder, Formula, ProtectionOptions, Workbook, Worksheet, XlsxError,
};

use crate::text::clean;

/// The longest text that a cell holds, in characters.
pub const LONGEST: usize = 32_767;

/// The longest name of a page, in characters.
const LONGEST_NAME: usize = 31;

/// A column that is wider than this holds whole sentences.
const WIDE: usize = 60;
/// How high a line is, in points, and how many of them a row can have.
const LINE: u32 = 15;
const HIGHEST: u32 = 27;

/// The longest words beside a cell, in characters.
const LONGEST_HINT: usize = 255;

/// One page of a workbook.
#[derive(Clone, Debug, Default)]
pub struct BookPage {
    /// The name on its tab.
    pub name: String,
    /// The widths of the columns, in characters; none for a column that is not shown.
    pub columns: Vec<Option<u16>>,
    /// The rows.
    pub rows: Vec<BookRow>,
    /// How many rows at the top stay in sight; the last of them is printed on every page.
    pub frozen: u32,
    /// Whether only open cells can be changed.
    pub locked: bool,
    /// Whether the page is not shown.
    pub hidden: bool,
}

/// One row of a page.
#[derive(Clone, Debug, Default)]
pub struct BookRow {
    /// The cells, from column A on.
    pub cells: Vec<BookCell>,
    /// How many lines high it is at least; it is as high as its texts need.
    pub least: usize,
}

/// One cell.
#[derive(Clone, Debug, Default)]
pub struct BookCell {
    /// What it holds.
    pub value: BookValue,
    /// How it looks, and whether it is open.
    pub look: CellLook,
    /// How many columns it covers; none stands for one.
    pub across: u16,
    /// What may be typed in it.
    pub allowed: Option<TypedRule>,
}

/// What a cell holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum BookValue {
    /// Nothing.
    #[default]
    Empty,
    /// A text, also where it looks like a number, a date or a formula.
    Text(String),
    /// A number as it is, with as many decimals as it has.
    Number(Decimal),
}

/// How a cell looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CellLook {
    /// Text that is read.
    #[default]
    Plain,
    /// The title of a page.
    Title,
    /// The heading of a column.
    Heading,
    /// What begins a group of rows.
    Group,
    /// The same, at the right of its cell.
    GroupEnd,
    /// Open, for a number or a word of a list.
    Open,
    /// Open, for a text: what is typed there stays as it is typed.
    OpenText,
}

/// What may be typed in a cell, and what is said about it.
#[derive(Clone, Debug, PartialEq)]
pub struct TypedRule {
    /// What may be typed.
    pub typed: Typed,
    /// Said beside the cell while somebody types.
    pub hint: String,
    /// Said where something else is typed.
    pub wrong: String,
}

/// What may be typed.
#[derive(Clone, Debug, PartialEq)]
pub enum Typed {
    /// One of the values in a column of a page, from its first row down to a row, from 1.
    OneOf {
        /// The name of the page.
        page: String,
        /// The column, from 0.
        column: u16,
        /// The last row, from 1.
        last: u32,
    },
    /// A number from one to another, by steps from the first, or a word.
    Steps {
        /// The lowest.
        from: Decimal,
        /// The highest.
        to: Decimal,
        /// How far apart they are.
        step: Decimal,
        /// A word beside the numbers.
        or: String,
    },
}

impl BookCell {
    /// A text; nothing where it is empty.
    #[must_use]
    pub fn text(text: &str, look: CellLook) -> BookCell {
        let value = if text.is_empty() { BookValue::Empty } else { BookValue::Text(text.to_owned()) };
        BookCell { value, look, ..BookCell::default() }
    }

    /// The same cell over more columns.
    #[must_use]
    pub fn over(self, across: u16) -> BookCell {
        BookCell { across, ..self }
    }
}

/// The formats of one workbook.
struct Formats {
    plain: Format,
    title: Format,
    heading: Format,
    group: Format,
    group_end: Format,
    open: Format,
    open_text: Format,
}

impl Formats {
    fn new() -> Formats {
        let plain = Format::new().set_align(FormatAlign::Top).set_text_wrap();
        let bold = plain.clone().set_bold();
        let group = bold.clone().set_background_color("DCE6F1").set_border_top(FormatBorder::Thin);
        let open = plain.clone().set_unlocked().set_background_color("FFF8DC").set_border(FormatBorder::Thin);
        Formats {
            title: Format::new().set_bold().set_font_size(14),
            heading: bold.set_border_bottom(FormatBorder::Medium),
            group_end: group.clone().set_align(FormatAlign::Right),
            open_text: open.clone().set_num_format("@"),
            plain,
            group,
            open,
        }
    }

    fn of(&self, look: CellLook) -> &Format {
        match look {
            CellLook::Plain => &self.plain,
            CellLook::Title => &self.title,
            CellLook::Heading => &self.heading,
            CellLook::Group => &self.group,
            CellLook::GroupEnd => &self.group_end,
            CellLook::Open => &self.open,
            CellLook::OpenText => &self.open_text,
        }
    }
}

/// A workbook with these pages, made at a moment in seconds since 1970: the same pages
/// and the same moment give the same bytes.
///
/// # Errors
/// What the format cannot hold, such as a text of more than `LONGEST` characters.
pub fn workbook(pages: &[BookPage], made: i64) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    book.set_properties(
        &DocProperties::new().set_creation_datetime(&ExcelDateTime::from_timestamp(made.max(0))?),
    );
    let formats = Formats::new();
    for page in pages {
        put(book.add_worksheet(), page, &formats)?;
    }
    book.save_to_buffer()
}

fn put(sheet: &mut Worksheet, page: &BookPage, formats: &Formats) -> Result<(), XlsxError> {
    let name: String = clean::one_line(&page.name).chars().take(LONGEST_NAME).collect();
    sheet.set_name(name)?;
    for (column, width) in page.columns.iter().enumerate() {
        match width {
            Some(width) => sheet.set_column_width(number(column), *width)?,
            None => sheet.set_column_hidden(number(column))?,
        };
    }
    for (at, row) in page.rows.iter().enumerate() {
        let at = u32::try_from(at).unwrap_or(u32::MAX);
        let lines = lines_of(row, &page.columns).max(row.least);
        if lines > 1 {
            // Not every program finds out for itself how high a row has to be.
            sheet.set_row_height(at, LINE * u32::try_from(lines).unwrap_or(1).min(HIGHEST))?;
        }
        let mut column = 0;
        for cell in &row.cells {
            put_cell(sheet, (at, column), cell, formats.of(cell.look))?;
            if let Some(rule) = &cell.allowed {
                sheet.add_data_validation(at, column, at, column, &validation((at, column), rule)?)?;
            }
            column += cell.across.max(1);
        }
    }
    if page.frozen > 0 {
        sheet.set_freeze_panes(page.frozen, 0)?;
        sheet.set_repeat_rows(page.frozen - 1, page.frozen - 1)?;
    }
    sheet.set_landscape();
    sheet.set_paper_size(9);
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_footer("&L&A&R&P / &N");
    if page.locked {
        // Whoever needs wider columns or higher rows takes them.
        let options =
            ProtectionOptions { format_columns: true, format_rows: true, ..ProtectionOptions::default() };
        sheet.protect_with_options(&options);
    }
    if page.hidden {
        sheet.set_hidden(true);
    }
    Ok(())
}

/// How many lines the texts of a row need, by the widths of their columns.
fn lines_of(row: &BookRow, columns: &[Option<u16>]) -> usize {
    let mut column = 0;
    let mut most = 1;
    for cell in &row.cells {
        let across = usize::from(cell.across.max(1));
        let widths = columns.iter().skip(column).take(across);
        let width: usize = widths.map(|width| usize::from(width.unwrap_or_default())).sum();
        if let (BookValue::Text(text), true) = (&cell.value, width > 0 && cell.look != CellLook::Title) {
            // Widths are counted in digits. Few letters in a row may be broader, and words
            // that do not fit leave room at the end; many letters are narrower.
            let tenths = if width > WIDE { 9 } else { 11 };
            let lines = text.lines().map(|line| (line.chars().count() * tenths / 10).div_ceil(width).max(1));
            most = most.max(lines.sum());
        }
        column += across;
    }
    most
}

fn number(column: usize) -> u16 {
    u16::try_from(column).unwrap_or(u16::MAX)
}

fn put_cell(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &BookCell,
    format: &Format,
) -> Result<(), XlsxError> {
    if cell.across > 1 {
        sheet.merge_range(row, column, row, column + cell.across - 1, "", format)?;
    }
    match &cell.value {
        BookValue::Text(text) => sheet.write_string_with_format(row, column, &*clean::lines(text), format)?,
        BookValue::Number(number) => {
            sheet.write_number_with_format(row, column, number.to_f64().unwrap_or_default(), format)?
        }
        BookValue::Empty => sheet.write_blank(row, column, format)?,
    };
    Ok(())
}

fn validation((row, column): (u32, u16), rule: &TypedRule) -> Result<DataValidation, XlsxError> {
    let cell = format!("{}{}", letters(column), row + 1);
    let validation = match &rule.typed {
        Typed::OneOf { page, column, last } => {
            let column = letters(*column);
            let list = format!("='{}'!${column}$1:${column}${last}", page.replace('\'', "''"));
            DataValidation::new().allow_list_formula(Formula::new(list))
        }
        Typed::Steps { from, to, step, or } => {
            // A whole number of steps, within the rounding of a spreadsheet.
            let steps = format!("({cell}-({from}))/{step}");
            let number = format!(
                "AND(ISNUMBER({cell}),{cell}>={from},{cell}<={to},ABS({steps}-ROUND({steps},0))<0.000001)"
            );
            let or = or.replace('"', "\"\"");
            DataValidation::new().allow_custom(Formula::new(format!("=OR({cell}=\"{or}\",{number})")))
        }
    };
    let short = |text: &str| clean::one_line(text).chars().take(LONGEST_HINT).collect::<String>();
    let validation = validation.set_error_message(short(&rule.wrong))?;
    let validation = validation.set_error_style(DataValidationErrorStyle::Stop);
    if rule.hint.is_empty() { Ok(validation) } else { validation.set_input_message(short(&rule.hint)) }
}

/// The letters of a column: 0 is A.
fn letters(column: u16) -> String {
    let mut left = u32::from(column) + 1;
    let mut letters = Vec::new();
    while left > 0 {
        let digit = u8::try_from((left - 1) % 26).unwrap_or_default();
        letters.push(char::from(b'A' + digit));
        left = (left - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_letters() {
        assert_eq!([0, 25, 26, 701, 702].map(letters), ["A", "Z", "AA", "ZZ", "AAA"]);
    }

    #[test]
    fn the_same_pages_give_the_same_bytes() {
        let text = |text: &str| BookCell::text(text, CellLook::Plain);
        let page = BookPage {
            name: "Blad".to_owned(),
            rows: vec![BookRow { cells: vec![text("=1+1"), text("12-05")], least: 1 }],
            ..BookPage::default()
        };
        let bytes = workbook(std::slice::from_ref(&page), 1_600_000_000).unwrap();
        assert_eq!(bytes, workbook(&[page], 1_600_000_000).unwrap());
        assert!(workbook(&[], -5).is_ok());
    }
}
