//! `--map COLUMN=FIELD` where several tables are read together: each of them
//! takes the maps whose column it has and whose field it knows.

use crate::domain::phrase::Phrase;
use crate::import::call_names::CallNames;
use crate::import::columns::{ColumnMap, meant, no_field};
use crate::import::field::{Field, key};
use crate::import::leave_out::RowsSaid;
use crate::import::said::TableAnswers;
use crate::import::table::{Answers, Table, headings};
use crate::store::problem::Problem;

/// A table that is about to be read.
#[derive(Clone, Copy, Debug)]
pub struct Waiting<'a> {
    /// The file as the user knows it.
    pub file: &'a str,
    /// What stands in it.
    pub bytes: &'a [u8],
    /// The fields of its kind.
    pub fields: &'static [Field],
    /// What the call names that it may have columns for.
    pub names: Option<&'a CallNames<'a>>,
}

/// The maps of each table, in the order of the tables.
///
/// # Errors
/// A map that no table can use, with the columns or the fields that there are.
pub fn share(tables: &[Waiting<'_>], answers: &Answers<'_>) -> Result<Vec<Vec<ColumnMap>>, Vec<Problem>> {
    let maps = answers.maps;
    let shown = |table: &Waiting<'_>| {
        let maps: Vec<ColumnMap> = maps.iter().filter(|map| table.knows(map)).cloned().collect();
        headings(table.bytes, table.fields, &Answers { maps: &maps, names: table.names, ..*answers })
    };
    let columns: Vec<Option<Vec<String>>> = tables.iter().map(shown).collect();
    let mut shares = vec![Vec::new(); tables.len()];
    let mut wrong = Vec::new();
    for map in maps {
        let mut used = false;
        for ((table, columns), share) in tables.iter().zip(&columns).zip(&mut shares) {
            // A table that shows no headings says itself what is wrong with it.
            let has = columns.as_ref().is_none_or(|columns| stands_in(columns, map));
            if has && table.knows(map) {
                share.push(map.clone());
                used = true;
            }
        }
        if !used {
            wrong.push(unused(map, tables, &columns));
        }
    }
    if wrong.is_empty() { Ok(shares) } else { Err(wrong) }
}

/// Reads tables that stand beside each other, so that each map goes to the one that it is
/// about. The line of the headings is that of the first, and so are lines of rows.
///
/// # Errors
/// Every problem of the tables' shape, and a meaning of a text that stands in none of them.
pub fn read_all(
    waiting: &[Waiting<'_>],
    said: &TableAnswers,
    currency: &str,
) -> Result<Vec<Table>, Vec<Problem>> {
    let answers = said.answers(currency, None);
    let shares = share(waiting, &answers)?;
    let (mut read, mut problems) = (Vec::new(), Vec::new());
    for (at, (one, maps)) in waiting.iter().zip(&shares).enumerate() {
        let header = said.header.filter(|_| at == 0);
        let rows = if at == 0 { answers.rows } else { RowsSaid::default() };
        match Table::read_as(
            one.file,
            one.bytes,
            one.fields,
            &Answers { maps, header, rows, names: one.names, ..answers },
        ) {
            Ok(table) => read.push(table),
            Err(wrong) => problems.extend(wrong),
        }
    }
    let shaped = problems.is_empty();
    for (index, meaning) in said.meanings.iter().enumerate().filter(|_| shaped) {
        if !read.iter().any(|table| table.meant.contains(&index)) {
            let file = waiting.first().map_or("--meaning", |one| one.file);
            let what = Phrase::new("import-meaning-nowhere").with("text", &meaning.column);
            problems.push(Problem::error(file, what));
        }
    }
    if problems.is_empty() { Ok(read) } else { Err(problems) }
}

impl Waiting<'_> {
    /// Whether it can have what a map says.
    fn knows(&self, map: &ColumnMap) -> bool {
        meant(map, self.fields, self.names).is_some()
    }
}

fn stands_in(columns: &[String], map: &ColumnMap) -> bool {
    let wanted = key(&map.column);
    columns.iter().any(|column| key(column) == wanted)
}

/// Why no table can use a map: its field is one of none of them, or its column
/// stands in none of those that know the field.
fn unused(map: &ColumnMap, tables: &[Waiting<'_>], columns: &[Option<Vec<String>>]) -> Problem {
    let first = tables.first().map_or("--map", |table| table.file);
    if tables.is_empty() {
        return Problem::error(first, Phrase::new("import-map-no-table").with("column", &map.column));
    }
    let holders = || tables.iter().zip(columns).filter(|(table, _)| table.knows(map));
    let holder = tables
        .iter()
        .zip(columns)
        .find(|(_, columns)| columns.as_ref().is_some_and(|columns| stands_in(columns, map)));
    if let Some((table, _)) = holder {
        return Problem::error(table.file, no_field(map, &[table.fields], table.names));
    }
    if holders().next().is_none() {
        let fields: Vec<&[Field]> = tables.iter().map(|table| table.fields).collect();
        let names = tables.iter().find_map(|table| table.names);
        return Problem::error(first, no_field(map, &fields, names));
    }
    let there: Vec<String> = holders()
        .filter_map(|(table, columns)| Some(format!("{}: {}", table.file, columns.as_ref()?.join(", "))))
        .collect();
    let file = holders().next().map_or(first, |(table, _)| table.file);
    let what = Phrase::new("import-map-no-column").with("column", &map.column);
    let hint = Phrase::new("import-hint-map-columns").with("columns", there.join("; "));
    Problem::error(file, what).hint(hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &[Field] = &[Field::new("id", &["nr"]).needed(), Field::new("money", &[]).needed()];
    const OTHER: &[Field] = &[Field::new("id", &["nr"]).needed(), Field::new("role", &[]).needed()];

    fn shared(maps: &[&str]) -> Result<Vec<Vec<String>>, Vec<String>> {
        let tables = [
            Waiting { file: "one.csv", bytes: b"nr;steun\n1;2\n", fields: ONE, names: None },
            Waiting { file: "other.csv", bytes: b"nr;taak;steun\na;b;c\n", fields: OTHER, names: None },
        ];
        let maps: Vec<ColumnMap> = maps.iter().map(|text| text.parse().unwrap()).collect();
        let columns = |share: Vec<ColumnMap>| share.into_iter().map(|map| map.column).collect();
        share(&tables, &Answers { maps: &maps, ..Answers::default() })
            .map(|shares| shares.into_iter().map(columns).collect())
            .map_err(|wrong| wrong.into_iter().map(|one| format!("{} {}", one.file, one.what.id)).collect())
    }

    #[test]
    fn a_map_goes_to_the_table_with_its_column_and_field() {
        assert_eq!(shared(&["steun=money"]).unwrap(), [vec!["steun"], vec![]]);
        assert_eq!(shared(&["Taak=role", "STEUN=money"]).unwrap(), [["STEUN"], ["Taak"]]);
        assert_eq!(shared(&["nr=id"]).unwrap(), [["nr"], ["nr"]]);
        assert_eq!(shared(&["steun=extra"]).unwrap(), [["steun"], ["steun"]]);
    }

    #[test]
    fn a_map_that_no_table_can_use_is_an_error() {
        assert_eq!(shared(&["bedrag=money"]).unwrap_err(), ["one.csv import-map-no-column"]);
        assert_eq!(shared(&["taak=money"]).unwrap_err(), ["other.csv import-map-unknown-field"]);
        assert_eq!(shared(&["steun=geld"]).unwrap_err(), ["one.csv import-map-unknown-field"]);
    }
}
