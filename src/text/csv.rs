//! The one writer of tables that leave the program, and the guard against
//! formulas that it puts on every text.
//!
//! A spreadsheet computes a cell that begins with `=`, `+`, `-` or `@`, and what
//! an applicant or a member wrote must never run on somebody's machine. Such a
//! text gets an apostrophe before it, which the importers take off again.

use rust_decimal::Decimal;

use crate::domain::money::Money;
use crate::domain::signs::Unseen;
use crate::text::clean::{MARK, cell_lines};
use crate::text::document::Document;

/// Who reads the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Programs: UTF-8, commas between cells, a decimal point, LF.
    Plain,
    /// Excel in Belgium: UTF-8 with its mark, semicolons, a decimal comma, CRLF.
    Excel,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CsvCell(Holds);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Holds {
    Text(String),
    Number(String),
}

impl CsvCell {
    /// A text that anybody may have written, or a sentence with such a text in it:
    /// cleaned, without spaces at its ends, and never a formula.
    #[must_use]
    pub fn text(text: &str) -> CsvCell {
        CsvCell(Holds::Text(guard(&cell_lines(text))))
    }

    /// A word of the program, as it stands.
    #[must_use]
    pub fn word(word: &'static str) -> CsvCell {
        CsvCell(Holds::Text(word.to_owned()))
    }

    /// A mark, a total or a number of things, as it stands: `-2` is a number.
    #[must_use]
    pub fn number(number: impl Into<Decimal>) -> CsvCell {
        CsvCell(Holds::Number(number.into().to_string()))
    }

    /// An amount.
    #[must_use]
    pub fn amount(amount: Money) -> CsvCell {
        CsvCell(Holds::Number(amount.to_string()))
    }

    /// A cell that may have nothing to say.
    #[must_use]
    pub fn or_empty(cell: Option<CsvCell>) -> CsvCell {
        cell.unwrap_or(CsvCell::word(""))
    }

    /// What the importers read in it: a number with a decimal point, a text without
    /// its guard.
    #[must_use]
    pub fn reads(&self) -> &str {
        match &self.0 {
            Holds::Text(text) => unguard(text),
            Holds::Number(number) => number,
        }
    }

    fn written(self, form: Form) -> String {
        match (self.0, form) {
            (Holds::Number(number), Form::Excel) => number.replace('.', ","),
            (Holds::Text(text) | Holds::Number(text), _) => text,
        }
    }
}

/// Writes a table: its heading and its rows.
#[must_use]
pub fn table(rows: impl IntoIterator<Item = Vec<CsvCell>>, form: Form) -> Document {
    let mut writer = csv::WriterBuilder::new();
    writer.flexible(true);
    if form == Form::Excel {
        writer.delimiter(b';').terminator(csv::Terminator::CRLF);
    }
    let mut writer = writer.from_writer(Vec::new());
    for row in rows {
        // A vector takes every write.
        let _ = writer.write_record(row.into_iter().map(|cell| cell.written(form)));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    let mark = match form {
        Form::Plain => "",
        Form::Excel => "\u{feff}",
    };
    Document::new(format!("{mark}{}", String::from_utf8_lossy(&bytes)))
}

/// The signs of a formula, in plain and full width.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Whether a spreadsheet might take a text for a formula: one reads over spaces,
/// another over quotes or over what nobody sees.
fn computes(text: &str) -> bool {
    let read_over =
        |c: char| c.is_whitespace() || Unseen::of(c).is_some() || "'\"`´‘’“”„«»".contains(c) || c == MARK;
    text.trim_start_matches(read_over).starts_with(FORMULA)
}

/// The text as a cell that no spreadsheet computes.
fn guard(text: &str) -> String {
    let text = text.trim();
    match computes(text) {
        true => format!("'{text}"),
        false => text.to_owned(),
    }
}

/// The text of a cell without the apostrophe that guarded it.
#[must_use]
pub fn unguard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if computes(text) => text,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cell(text: &str) -> String {
        CsvCell::text(text).written(Form::Excel)
    }

    #[test]
    fn no_spreadsheet_computes_a_text() {
        for text in [
            "=HYPERLINK(A1)",
            "+32 2",
            "-x",
            "@SUM(1)",
            "＝1",
            "＋1",
            "－1",
            "＠1",
            " =1",
            "\"=1\"",
            "' =1",
            "\u{200b}=1",
            "\u{feff}\u{a0}“=1”",
            "\t=1",
        ] {
            assert!(cell(text).starts_with('\''), "{}", text.escape_debug());
        }
        assert_eq!(cell("\t@SUM"), "'@SUM");
        assert_eq!(cell("a = b - c"), "a = b - c");
        assert_eq!(cell("een\r\n=twee\u{1b}"), "een\r\n=twee\u{fffd}");
        assert_eq!(unguard("'t Zal wel gaan"), "'t Zal wel gaan");
    }

    #[test]
    fn our_own_numbers_stay_numbers() {
        assert_eq!(CsvCell::number(Decimal::new(-25, 1)).written(Form::Excel), "-2,5");
        assert_eq!(CsvCell::amount(Money::from_cents(-150)).written(Form::Plain), "-1.50");
        assert_eq!(CsvCell::word("-").written(Form::Plain), "-");
    }

    proptest! {
        #[test]
        fn a_guard_comes_off_again(text in "['\" =+＝@a\u{200b}-]{0,6}") {
            let text = cell_lines(text.trim()).trim().to_owned();
            let cell = cell(&text);
            prop_assert_eq!(unguard(&cell), text.as_str());
        }

        #[test]
        fn nothing_unseen_and_no_formula_leaves(text in any::<String>()) {
            let written = table([vec![CsvCell::text(&text)]], Form::Plain);
            let shown = crate::domain::signs::signs(&written.replace("\r\n", "\n")).all(|(c, unseen)| c == '\n' || unseen.is_none());
            prop_assert!(shown, "{}", written.escape_debug());
            let read = csv::ReaderBuilder::new().has_headers(false).from_reader(written.as_bytes()).into_records().next();
            let back = read.map(|record| record.unwrap()[0].to_owned()).unwrap_or_default();
            prop_assert!(!back.starts_with(FORMULA), "{}", back);
        }
    }
}
