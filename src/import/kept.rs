//! What was said about a table is kept in the round under the headings of that table, and
//! taken again when a table with these headings comes in.
//!
//! The file is no input: nothing is counted from it, and without it a table only asks again.

use serde::{Deserialize, Serialize};

use crate::domain::amount::DecimalSign;
use crate::domain::call::Call;
use crate::import::columns::ColumnMap;
use crate::import::field::key;
use crate::import::kind::TableKind;
use crate::import::said::TableAnswers;
use crate::import::table::{Table, headings};
use crate::store::ron_text;

/// The file in the round.
pub const KEPT_FILE: &str = "import-answers.ron";

/// A kind of table, and the call that it is about.
type KindOfCall<'a> = (TableKind, &'a Call);

/// How many tables are remembered of a kind.
const MOST: usize = 20;

/// Everything that was said in a round.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptAnswers(Vec<KeptTable>);

/// What was said about a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct KeptTable {
    table: String,
    headings: Vec<String>,
    #[serde(default)]
    sheet: Option<String>,
    #[serde(default)]
    header: Option<usize>,
    #[serde(default)]
    maps: Vec<String>,
    #[serde(default)]
    meanings: Vec<String>,
    #[serde(default)]
    decimal: Option<DecimalSign>,
    #[serde(default)]
    round: bool,
}

impl KeptTable {
    /// What was said, with what is said now: the newer wins for a column and for a field.
    fn with(&self, said: &TableAnswers) -> TableAnswers {
        let maps = self.maps.iter().filter_map(|text| text.parse::<ColumnMap>().ok());
        let told = |map: &ColumnMap| {
            said.maps.iter().any(|one| {
                key(&one.column) == key(&map.column)
                    || key(&one.field) == key(&map.field) && key(&map.field) != "extra"
            })
        };
        let meanings = self.meanings.iter().filter_map(|text| text.parse::<ColumnMap>().ok());
        let meant = |one: &ColumnMap| said.meanings.iter().any(|other| other.column == one.column);
        TableAnswers {
            maps: said.maps.iter().cloned().chain(maps.filter(|map| !told(map))).collect(),
            meanings: said.meanings.iter().cloned().chain(meanings.filter(|one| !meant(one))).collect(),
            sheets: match said.sheets.is_empty() {
                true => self.sheet.iter().cloned().collect(),
                false => said.sheets.clone(),
            },
            header: said.header.or(self.header),
            encoding: said.encoding,
            decimal: said.decimal.or(self.decimal),
            round: said.round || self.round,
            left_out: said.left_out.clone(),
            kept_rows: said.kept_rows.clone(),
        }
    }
}

impl KeptAnswers {
    /// Reads the file. One that somebody broke remembers nothing.
    #[must_use]
    pub fn read(text: &str) -> KeptAnswers {
        ron_text::read(KEPT_FILE, text).unwrap_or_default()
    }

    /// What was said of a table with the headings that these bytes have, with what is said
    /// now; none where nothing is kept that fits.
    #[must_use]
    pub fn of(
        &self,
        (kind, call): KindOfCall<'_>,
        bytes: &[u8],
        said: &TableAnswers,
    ) -> Option<TableAnswers> {
        let of_kind = self.0.iter().rev().filter(|one| one.table == kind.code());
        of_kind.filter(|one| one.says_something()).find_map(|one| {
            let mut with = one.with(said);
            (keys_of((kind, call), bytes, &with)? == keys(&one.headings)).then_some(())?;
            // A meaning of a text that is not there this time has nothing to say.
            let there = |meaning: &ColumnMap| {
                said.meanings.contains(meaning) || stands((kind, call), bytes, &with, meaning)
            };
            let meanings = with.meanings.iter().filter(|meaning| there(meaning)).cloned().collect();
            with.meanings = meanings;
            Some(with)
        })
    }

    /// Keeps what was said of a table. The encoding is not kept: the next file may have
    /// another, and shows it. Nor is what was said of a row: there it stands elsewhere.
    #[must_use]
    pub fn with(mut self, (kind, call): KindOfCall<'_>, bytes: &[u8], said: &TableAnswers) -> KeptAnswers {
        let names = kind.names(call);
        let answers = said.answers(&call.currency, names.as_ref());
        let Some(headings) = headings(bytes, kind.fields(), &answers) else { return self };
        let pair = |map: &ColumnMap| format!("{}={}", map.column, map.field);
        let new = KeptTable {
            table: kind.code().to_owned(),
            headings,
            sheet: said.sheets.first().cloned(),
            header: said.header,
            maps: said.maps.iter().map(pair).collect(),
            meanings: said.meanings.iter().map(pair).collect(),
            decimal: said.decimal,
            round: said.round,
        };
        self = self.without(kind, &new.headings);
        if new.says_something() {
            self.0.push(new);
        }
        let over = self.0.len().saturating_sub(MOST);
        self.0.drain(..over);
        self
    }

    fn without(mut self, kind: TableKind, headings: &[String]) -> KeptAnswers {
        self.0.retain(|one| one.table != kind.code() || keys(&one.headings) != keys(headings));
        self
    }
}

impl KeptTable {
    fn says_something(&self) -> bool {
        self.sheet.is_some()
            || self.header.is_some()
            || !self.maps.is_empty()
            || !self.meanings.is_empty()
            || self.decimal.is_some()
            || self.round
    }
}

/// The headings that bytes show, in any order.
fn keys_of((kind, call): KindOfCall<'_>, bytes: &[u8], said: &TableAnswers) -> Option<Vec<String>> {
    let names = kind.names(call);
    let answers = said.answers(&call.currency, names.as_ref());
    headings(bytes, kind.fields(), &answers).map(|headings| keys(&headings))
}

fn keys(headings: &[String]) -> Vec<String> {
    let mut keys: Vec<String> = headings.iter().map(|heading| key(heading)).collect();
    keys.sort_unstable();
    keys
}

/// Whether the text of a meaning stands in the table.
fn stands((kind, call): KindOfCall<'_>, bytes: &[u8], said: &TableAnswers, meaning: &ColumnMap) -> bool {
    let said = TableAnswers { meanings: vec![meaning.clone()], ..said.clone() };
    let names = kind.names(call);
    let answers = said.answers(&call.currency, names.as_ref());
    let table = Table::read_as("", bytes, kind.fields(), &answers);
    table.is_ok_and(|table| !table.meant.is_empty())
}
