//! What a person said about a table, kept and passed on as a whole: on the command line,
//! on the screen, or at an earlier import.

use crate::domain::amount::{AmountRule, DecimalSign};
use crate::import::bytes::Encoding;
use crate::import::call_names::CallNames;
use crate::import::columns::ColumnMap;
use crate::import::field::key;
use crate::import::leave_out::RowsSaid;
use crate::import::opened::Answers;

/// Everything that was said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableAnswers {
    /// Which column holds which field.
    pub maps: Vec<ColumnMap>,
    /// What stands in cells, and what is meant by it; a column may stand before the text.
    pub meanings: Vec<ColumnMap>,
    /// The sheets of workbooks.
    pub sheets: Vec<String>,
    /// The line of the text, or the row of the sheet, with the headings.
    pub header: Option<usize>,
    /// How the text is written.
    pub encoding: Option<Encoding>,
    /// The sign before the cents.
    pub decimal: Option<DecimalSign>,
    /// Whether amounts are rounded to the cent.
    pub round: bool,
    /// The lines of rows that are not of the table.
    pub left_out: Vec<usize>,
    /// The lines of rows that are of the table, whatever they look like.
    pub kept_rows: Vec<usize>,
}

/// One thing that is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saying {
    /// How the text is written.
    Encoding(Encoding),
    /// The sheet.
    Sheet(String),
    /// The line with the headings.
    Header(usize),
    /// The sign before the cents.
    Decimal(DecimalSign),
    /// Amounts are rounded to the cent.
    Round,
    /// The row on a line is not of the table.
    LeaveOut(usize),
    /// The row on a line is of the table.
    KeepRow(usize),
    /// A column holds a field, or `extra`.
    Map(ColumnMap),
    /// A text means another.
    Meaning(ColumnMap),
}

impl TableAnswers {
    /// How a table is to be read, of a call with this currency and these names.
    #[must_use]
    pub fn answers<'a>(&'a self, currency: &'a str, names: Option<&'a CallNames<'a>>) -> Answers<'a> {
        Answers {
            maps: &self.maps,
            sheets: &self.sheets,
            header: self.header,
            encoding: self.encoding,
            meanings: &self.meanings,
            rows: RowsSaid { out: &self.left_out, kept: &self.kept_rows },
            rule: self.rule(currency),
            names,
        }
    }

    /// How amounts are read in a currency.
    #[must_use]
    pub fn rule<'a>(&self, currency: &'a str) -> AmountRule<'a> {
        AmountRule { decimal: self.decimal, currency, round: self.round }
    }

    /// Takes one thing in. A column holds one field, and a field stands in one column:
    /// what was said of either before is gone.
    pub fn take(&mut self, saying: Saying) {
        match saying {
            Saying::Encoding(encoding) => self.encoding = Some(encoding),
            // The rows of another sheet are other rows.
            Saying::Sheet(sheet) => {
                (self.sheets, self.header) = (vec![sheet], None);
                self.left_out.clear();
                self.kept_rows.clear();
            }
            Saying::Header(line) => self.header = Some(line),
            Saying::Decimal(sign) => self.decimal = Some(sign),
            Saying::Round => self.round = true,
            Saying::LeaveOut(line) => {
                self.forget_row(line);
                self.left_out.push(line);
            }
            Saying::KeepRow(line) => {
                self.forget_row(line);
                self.kept_rows.push(line);
            }
            Saying::Map(map) => {
                let same = |one: &ColumnMap| key(&one.column) == key(&map.column);
                self.maps.retain(|one| !same(one));
                self.maps.push(map);
            }
            Saying::Meaning(meaning) => {
                self.meanings.retain(|one| one.column != meaning.column);
                self.meanings.push(meaning);
            }
        }
    }

    fn forget_row(&mut self, line: usize) {
        self.left_out.retain(|one| *one != line);
        self.kept_rows.retain(|one| *one != line);
    }

    /// The options that say the same on a command line, each with its value.
    #[must_use]
    pub fn options(&self) -> Vec<(&'static str, Option<String>)> {
        let pair = |map: &ColumnMap| Some(format!("{}={}", map.column, map.field));
        let mut options: Vec<(&str, Option<String>)> = Vec::new();
        options.extend(self.encoding.map(|one| ("--encoding", Some(one.name().to_owned()))));
        options.extend(self.sheets.iter().map(|one| ("--sheet", Some(one.clone()))));
        options.extend(self.header.map(|line| ("--header", Some(line.to_string()))));
        options.extend(self.maps.iter().map(|map| ("--map", pair(map))));
        options.extend(self.decimal.map(|sign| {
            let word = match sign {
                DecimalSign::Comma => "comma",
                DecimalSign::Point => "point",
            };
            ("--decimal", Some(word.to_owned()))
        }));
        options.extend(self.round.then_some(("--round", None)));
        options.extend(self.meanings.iter().map(|map| ("--meaning", pair(map))));
        options.extend(self.left_out.iter().map(|line| ("--leave-out", Some(line.to_string()))));
        options.extend(self.kept_rows.iter().map(|line| ("--keep-row", Some(line.to_string()))));
        options
    }
}

/// A command line of words, each as a shell reads it back.
#[must_use]
pub fn quoted(words: &[String]) -> String {
    let plain = |word: &str| {
        !word.is_empty() && word.chars().all(|c| c.is_alphanumeric() || "-_./=,:+@%".contains(c))
    };
    let quoted = words.iter().map(|word| match plain(word) {
        true => word.clone(),
        false => {
            let escaped: String = (word.chars())
                .flat_map(|c| [Some('\\').filter(|_| "\"\\$`".contains(c)), Some(c)])
                .flatten()
                .collect();
            format!("\"{escaped}\"")
        }
    });
    quoted.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_again_replaces_what_was_said() {
        let mut said = TableAnswers::default();
        for map in ["Wat=title", "wat = lead"] {
            said.take(Saying::Map(map.parse().unwrap()));
        }
        said.take(Saying::Header(3));
        said.take(Saying::Sheet("Blad 2".to_owned()));
        said.take(Saying::Round);
        said.take(Saying::Meaning("nis:Afligem=23105".parse().unwrap()));
        let words: Vec<String> = said
            .options()
            .into_iter()
            .flat_map(|(flag, value)| [Some(flag.to_owned()), value])
            .flatten()
            .collect();
        let line = quoted(&words);
        assert_eq!(line, r#"--sheet "Blad 2" --map wat=lead --round --meaning nis:Afligem=23105"#);
    }

    #[test]
    fn a_shell_reads_the_words_back() {
        let words = ["a b", "c\"d", "$e`", ""].map(str::to_owned);
        assert_eq!(quoted(&words), r#""a b" "c\"d" "\$e\`" """#);
    }
}
