//! Published tables, where `TOETS_FACTS` names their folder: as workbooks they hold the
//! same cells, the same rows that are left out and the same proposals.

use std::path::PathBuf;

use toets::domain::amount::AmountRule;
use toets::import::columns::ColumnMap;
use toets::import::field::Field;
use toets::import::leave_out::LeftKind;
use toets::import::proposals;
use toets::import::table::Table;
use toets::store::problem::Problem;

use crate::facts::facts;
use crate::libreoffice::{Columns, LibreOffice};
use crate::stage::Stage;
use crate::workbooks::{FORMATS, rewritten};

/// Every file with what its columns mean.
const PUBLISHED: [(&str, &[&str]); 7] = [
    ("messy/01-flanders-efro-oproep-2015.nl-BE", &["efro=requested", "Totale projectkost=total_cost"]),
    ("messy/03-brussels-efro-2007-2013.nl-BE", &["N°=id", "Opération / Actie=title", "FEDER=requested"]),
    ("messy/07-luxembourg-all-funds-2007-2020", &["fonds=id", "eu_amount=requested"]),
    ("messy/07-luxembourg-all-funds-2007-2020", &["fonds=id", "coût_total=requested"]),
    ("messy/09-malta-2007-2013", &["Project Cost=requested"]),
    ("messy/bom", &["Currency=requested", "Identifier=title"]),
    (
        "messy/fundingproviders-grants_2_grants_cp1252",
        &["Amount Awarded=requested", "Identifier=id", "Title=title"],
    ),
];

const CARINTHIA: (&str, &[Field]) = (
    "messy/05-kaernten-efre-2007-2013",
    &[Field::new("public", &["öffentliche Beteiligung(EU+nationale Kofinanzierung)"]).needed()],
);

const SPECTRUM: [&str; 11] = [
    "comma_in_quotes",
    "empty",
    "empty_crlf",
    "escaped_quotes",
    "json",
    "newlines",
    "newlines_crlf",
    "quotes_and_newlines",
    "simple",
    "simple_crlf",
    "utf8",
];

const SPECTRUM_FIELDS: &[Field] = &[
    Field::new("a", &[]),
    Field::new("b", &[]),
    Field::new("c", &[]),
    Field::new("first", &[]),
    Field::new("last", &[]),
    Field::new("address", &[]),
    Field::new("city", &[]),
    Field::new("zip", &[]),
    Field::new("key", &[]),
    Field::new("val", &[]),
];

/// What was wrong, without places.
fn wrong(problems: &[Problem]) -> String {
    problems.iter().map(|one| one.what.id.as_str()).collect::<Vec<_>>().join(" ")
}

/// What a table holds and gives, without places.
fn content(bytes: &[u8], fields: &'static [Field], maps: &[ColumnMap]) -> Result<Vec<String>, String> {
    let table = Table::read("t", bytes, fields, maps).map_err(|problems| wrong(&problems))?;
    let text = |text: &str| text.replace("\r\n", "\n");
    let mut all: Vec<String> = table.header.iter().map(|column| text(&column.heading)).collect();
    for row in &table.rows {
        all.extend((0..table.header.len()).map(|at| text(table.cell(row, at))));
    }
    for left in &table.left_out {
        all.push(match &left.kind {
            LeftKind::Above => "above".to_owned(),
            LeftKind::Headings => "headings".to_owned(),
            LeftKind::Section => "section".to_owned(),
            LeftKind::Drawn => "drawn".to_owned(),
            LeftKind::Units => "units".to_owned(),
            LeftKind::Unfilled => "unfilled".to_owned(),
            LeftKind::Figure => "figure".to_owned(),
            LeftKind::Said => "said".to_owned(),
            LeftKind::Total(sums) => {
                let sums = sums
                    .compared
                    .iter()
                    .map(|one| format!("{} {} {}", one.heading, one.published, one.computed));
                format!("total {}", sums.collect::<Vec<_>>().join(", "))
            }
        });
    }
    if std::ptr::eq(fields, proposals::FIELDS) {
        let read = proposals::read(&table, None, &AmountRule::default());
        all.push(read.map_or_else(|problems| wrong(&problems), |read| format!("{read:#?}")));
    }
    Ok(all)
}

#[test]
fn published_tables_hold_the_same_as_workbooks() {
    let Some(office) = LibreOffice::start("published tables saved as XLSX, XLS and ODS") else { return };
    let Some(folder) = facts() else { return };
    let stage = Stage::new();
    let spectrum: Vec<String> = SPECTRUM.iter().map(|name| format!("csv-spectrum/csvs/{name}")).collect();
    let mut tables: Vec<(&str, &'static [Field], &[&str])> =
        PUBLISHED.iter().map(|(name, maps)| (*name, proposals::FIELDS, *maps)).collect();
    tables.push((CARINTHIA.0, CARINTHIA.1, &[]));
    tables.extend(spectrum.iter().map(|name| (name.as_str(), SPECTRUM_FIELDS, &[] as &[&str])));
    let files: Vec<PathBuf> = tables
        .iter()
        .map(|(name, ..)| {
            let bytes = std::fs::read(folder.join(format!("{name}.csv"))).unwrap();
            let plain = name.replace(['/', '.'], "-");
            stage.write(&format!("{plain}.csv"), rewritten(&bytes).unwrap())
        })
        .collect();
    let mut once = files.clone();
    once.dedup();
    let mut different = Vec::new();
    for format in FORMATS {
        let out = office.workbooks(&once, Columns::Text, format);
        for ((name, fields, maps), file) in tables.iter().zip(&files) {
            let maps: Vec<ColumnMap> = maps.iter().map(|map| map.parse().unwrap()).collect();
            let bytes = std::fs::read(folder.join(format!("{name}.csv"))).unwrap();
            let expected = content(&bytes, fields, &maps);
            let saved = std::fs::read(LibreOffice::saved(&out, file, format)).unwrap();
            let read = content(&saved, fields, &maps);
            if read != expected {
                let (read, expected) =
                    (read.unwrap_or_else(|e| vec![e]), expected.unwrap_or_else(|e| vec![e]));
                let at = read.iter().zip(&expected).position(|(one, other)| one != other);
                let at = at.unwrap_or(read.len().min(expected.len()));
                different.push(format!("{name}.{format}: {:?}, not {:?}", read.get(at), expected.get(at)));
            }
        }
    }
    assert!(different.is_empty(), "{}", different.join("\n"));
}
