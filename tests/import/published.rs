//! Published tables as they are found, where `TOETS_FACTS` names their folder.
//!
//! Without the variable there is nothing to read, and the tests say so and pass.

use std::path::Path;

use toets::domain::amount::column::{AmountColumn, read_column};
use toets::domain::amount::{AmountError, AmountRule};
use toets::domain::call::Call;
use toets::domain::committee::{Committee, Member};
use toets::domain::money::Money;
use toets::domain::role::Role;
use toets::import::columns::ColumnMap;
use toets::import::field::Field;
use toets::import::leave_out::{Control, LeftKind};
use toets::import::table::Table;
use toets::import::{proposals, scores};
use toets::store::problem::Problem;

use crate::facts::facts;

fn bytes(folder: &Path, name: &str) -> Vec<u8> {
    std::fs::read(folder.join(name)).unwrap()
}

fn maps(texts: &[&str]) -> Vec<ColumnMap> {
    texts.iter().map(|text| text.parse().unwrap()).collect()
}

fn told(problems: &[Problem]) -> Vec<String> {
    let told = |problem: &Problem| format!("{} {}", problem.place(), problem.what.id);
    problems.iter().map(told).collect()
}

fn column(table: &Table, field: &str) -> AmountColumn {
    let cells = table.rows.iter().map(|row| table.text(row, field));
    read_column(cells, &AmountRule::default())
}

/// The number of amounts in a column and their sum.
fn total(table: &Table, field: &str) -> (usize, String) {
    let column = column(table, field);
    assert_eq!(column.clash, None);
    let amounts: Vec<Money> = (column.amounts.into_iter()).filter_map(|amount| amount.unwrap()).collect();
    (amounts.len(), amounts.into_iter().sum::<Money>().to_string())
}

const FLANDERS: &str = "messy/01-flanders-efro-oproep-2015.nl-BE.csv";

/// The totals of a table: for each the heading, what the file says and what the rows come
/// to, and the lines that explain a difference.
fn sums(table: &Table) -> Vec<String> {
    let controls = table.left_out.iter().filter_map(|row| {
        let LeftKind::Total(sums) = &row.kind else { return None };
        Some(&sums.compared)
    });
    let said =
        |one: &Control| format!("{} {} {} {:?}", one.heading, one.published, one.computed, one.explained_by);
    controls.flatten().map(said).collect()
}

#[test]
fn the_flemish_award_list_as_it_was_published() {
    let Some(folder) = facts() else { return };
    let all = bytes(&folder, FLANDERS);
    let columns = maps(&["efro=requested", "Totale projectkost=total_cost"]);
    let table = Table::read("01.csv", &all, proposals::FIELDS, &columns).unwrap();
    assert_eq!(
        sums(&table),
        [
            "Totale projectkost 8759246.02 8759246.02 []",
            "efro 3499891.69 3499891.69 []",
            "Vlaamse co-financiering 3190229.58 3428735.73 [13, 18]",
        ]
    );
    let projects = proposals::read(&table, None, &AmountRule::default()).unwrap();
    assert_eq!(projects.len(), 23);
    let cost: Money = projects.iter().filter_map(|one| one.total_cost).sum();
    assert_eq!(cost.to_string(), "8759246.02");
    let asked: Money = projects.iter().map(|one| one.requested).sum();
    assert_eq!(asked.to_string(), "3499891.69");
    assert_eq!(projects[2].partners.len(), 3);
    assert_eq!(projects[2].partners[1].name, "Provincie Vlaams-Brabant");
    assert_eq!(projects[2].extra["Percent"], "40%");
}

#[test]
fn the_co_financing_that_the_files_own_total_missed() {
    let Some(folder) = facts() else { return };
    let all = bytes(&folder, FLANDERS);
    let columns = maps(&["Vlaamse co-financiering=requested"]);
    let table = Table::read("01.csv", &all, proposals::FIELDS, &columns).unwrap();
    assert_eq!(total(&table, "requested"), (22, "3428735.73".to_owned()));
}

#[test]
fn the_brussels_list_has_sections() {
    let Some(folder) = facts() else { return };
    let all = bytes(&folder, "messy/03-brussels-efro-2007-2013.nl-BE.csv");
    let columns = maps(&["N°=id", "Opération / Actie=title", "FEDER=requested"]);
    let table = Table::read("03.csv", &all, proposals::FIELDS, &columns).unwrap();
    assert_eq!(table.rows.len(), 34);
    let sums = sums(&table);
    assert_eq!(sums.iter().filter(|sum| sum.starts_with("FEDER ")).count(), 4);
    assert_eq!(sums.iter().filter(|sum| sum.starts_with("FEDER 15838381.00 15838382.00")).count(), 1);
}

#[test]
fn the_carinthian_column() {
    let Some(folder) = facts() else { return };
    let all = bytes(&folder, "messy/05-kaernten-efre-2007-2013.csv");
    const FIELDS: &[Field] =
        &[Field::new("public", &["öffentliche Beteiligung(EU+nationale Kofinanzierung)"]).needed()];
    let table = Table::read("05.csv", &all, FIELDS, &[]).unwrap();
    assert_eq!(total(&table, "public"), (242, "135225583.71".to_owned()));
}

#[test]
fn the_luxembourg_column_is_a_question() {
    let Some(folder) = facts() else { return };
    let all = bytes(&folder, "messy/07-luxembourg-all-funds-2007-2020.csv");
    let columns = maps(&["fonds=id", "eu_amount=requested"]);
    let table = Table::read("07.csv", &all, proposals::FIELDS, &columns).unwrap();
    assert_eq!(table.rows.len(), 75);
    let clash = column(&table, "requested").clash.unwrap();
    let cell = |row: usize| table.text(&table.rows[row], "requested");
    assert_eq!((cell(clash.comma), cell(clash.point)), ("492087,75", "288.11"));
    let problems = proposals::read(&table, None, &AmountRule::default()).unwrap_err();
    assert!(told(&problems).iter().any(|told| told.ends_with("import-amount-clash")));
    // The column of total costs has nothing that settles `823.171`.
    let columns = maps(&["fonds=id", "coût_total=requested"]);
    let table = Table::read("07.csv", &all, proposals::FIELDS, &columns).unwrap();
    let asked = column(&table, "requested").amounts;
    let open = |amount: &&Result<_, _>| matches!(amount, Err(AmountError::Ambiguous { .. }));
    assert_eq!(asked.iter().filter(open).count(), 2);
}

#[test]
fn the_maltese_column_is_in_thousands() {
    let Some(folder) = facts() else { return };
    let all = bytes(&folder, "messy/09-malta-2007-2013.csv");
    let columns = maps(&["Project Cost=requested"]);
    let table = Table::read("09.csv", &all, proposals::FIELDS, &columns).unwrap();
    assert_eq!(table.rows.len(), 251);
    // One word of the file was read as something else once: `BaÄ§rija`.
    assert_eq!(told(&table.warnings()), ["09.csv:12:872 import-encoding-odd"]);
    assert_eq!(total(&table, "requested"), (243, "969374212.00".to_owned()));
}

#[test]
fn small_published_files() {
    let Some(folder) = facts() else { return };
    let read = |name: &str, columns: &[&str]| {
        let all = bytes(&folder, &format!("messy/{name}"));
        Table::read(name, &all, proposals::FIELDS, &maps(columns))
    };
    let empty = read("bad.xlsx", &[]).unwrap_err();
    assert_eq!(told(&empty), ["bad.xlsx import-file-empty"]);
    let bom = read("bom.csv", &["Currency=requested", "Identifier=title"]).unwrap();
    assert_eq!((bom.rows.len(), bom.text(&bom.rows[0], "title")), (1, "42"));
    let columns = ["Amount Awarded=requested", "Identifier=id"];
    let table = read("fundingproviders-grants_2_grants_cp1252.csv", &columns).unwrap();
    assert_eq!(total(&table, "requested"), (2, "331495.00".to_owned()));
}

#[test]
fn the_figure_skating_scores() {
    let Some(folder) = facts() else { return };
    let all = bytes(&folder, "scores/scores-figure-skating.csv");
    let table = Table::read("scores.csv", &all, scores::FIELDS, &[]).unwrap();
    let mut names = [Vec::new(), Vec::new(), Vec::new()];
    for row in &table.rows {
        for (list, field) in names.iter_mut().zip(["proposal", "evaluator", "criterion"]) {
            let name = table.text(row, field).to_owned();
            if !list.contains(&name) {
                list.push(name);
            }
        }
    }
    let [skaters, judges, components] = names;
    assert_eq!((skaters.len(), judges.len(), components.len()), (37, 9, 5));
    let criteria: String = (components.iter())
        .map(|id| {
            format!(
                "Criterion(id: {id:?}, label: \"\", scale: Scale(from: \"0\", to: \"10\", step: \"0.25\")),"
            )
        })
        .collect();
    let call: Call = ron::from_str(&format!("Call(id: \"1\", title: \"\", criteria: [{criteria}])")).unwrap();
    let rows: String = skaters.iter().map(|id| format!("\"{id}\",x,1\n")).collect();
    let text = format!("id,title,requested\n{rows}");
    let list = Table::read("p.csv", text.as_bytes(), proposals::FIELDS, &[]).unwrap();
    let list = proposals::read(&list, None, &AmountRule::default()).unwrap();
    let members = judges
        .iter()
        .map(|judge| Member::named(judge.to_lowercase().parse().unwrap(), judge, Role::Evaluator));
    let committee = Committee::of(members.collect());
    let sheets = scores::read(&table, &call, &list, &committee, None).unwrap().sheets;
    assert_eq!(sheets.len(), 37 * 9);
    assert!(sheets.iter().all(|sheet| sheet.answers.len() == 5));
}

const SPECTRUM: &[Field] = &[
    named("a"),
    named("b"),
    named("c"),
    named("first"),
    named("last"),
    named("address"),
    named("city"),
    named("zip"),
    named("key"),
    named("val"),
];

const fn named(name: &'static str) -> Field {
    Field::new(name, &[])
}

#[test]
fn the_csv_spectrum() {
    let Some(folder) = facts() else { return };
    for name in [
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
    ] {
        let all = bytes(&folder, &format!("csv-spectrum/csvs/{name}.csv"));
        let table = Table::read(name, &all, SPECTRUM, &[]).unwrap();
        let rows: Vec<serde_json::Value> = (table.rows.iter())
            .map(|row| {
                let cells = table
                    .header
                    .iter()
                    .enumerate()
                    .map(|(at, column)| (column.heading.clone(), table.cell(row, at).into()));
                serde_json::Value::Object(cells.collect())
            })
            .collect();
        let json = bytes(&folder, &format!("csv-spectrum/json/{name}.json"));
        let expected: serde_json::Value = serde_json::from_slice(&json).unwrap();
        assert_eq!(serde_json::Value::from(rows), expected, "{name}");
    }
}
