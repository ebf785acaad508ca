//! Tables of every make: delimiters, encodings, headers, quotes and ragged rows.

use proptest::prelude::*;
use toets::import::bytes::Encoding;
use toets::import::field::Field;
use toets::import::grid::Origin;
use toets::import::table::{Answers, Table};
use toets::store::problem::{PlaceInFile, Problem};

const fn named(name: &'static str) -> Field {
    Field::new(name, &[])
}

/// A table with an id and columns that the tests name.
const FIELDS: &[Field] = &[Field::new("id", &["nr"]).needed(), named("title"), named("note")];

fn read(text: &str) -> Result<Table, Vec<Problem>> {
    Table::read("t.csv", text.as_bytes(), FIELDS, &[])
}

fn problems(text: &str) -> Vec<String> {
    let told = |problem: Problem| format!("{} {}", problem.place(), problem.what.id);
    read(text).unwrap_err().into_iter().map(told).collect()
}

fn cells(table: &Table) -> Vec<Vec<String>> {
    let cells = |row| (0..table.header.len()).map(|at| table.cell(row, at).to_owned()).collect();
    table.rows.iter().map(cells).collect()
}

#[test]
fn the_known_headings_show_the_delimiter() {
    for text in [
        "id,title\nP1,\"a;b\"",
        "id;title\r\nP1;\"a;b\"\r\n",
        "Nr.\tTitle\nP1\ta;b",
        "sep=|\r\nid|title\r\nP1|a;b\r\n",
        "\u{feff}ID;Title\nP1;\"a;b\"\n;\n\n",
    ] {
        let table = read(text).unwrap();
        assert_eq!(cells(&table), [["P1", "a;b"]], "{text}");
    }
    assert_eq!(read("id\nP1").unwrap().rows.len(), 1);
}

#[test]
fn a_header_that_is_unclear_is_refused() {
    assert_eq!(problems("id,x;title\n"), ["t.csv:1:1 import-delimiter-unclear"]);
    assert_eq!(problems("a,b\n1,2"), ["t.csv:1:1 import-no-known-column"]);
    assert_eq!(problems("id;title;a\n1;x;\n2;y;\nb;note;id\n"), ["t.csv:1:1 import-header-two"]);
}

#[test]
fn columns_that_are_missing_or_stand_twice_are_named() {
    assert_eq!(problems("title,note\na,b"), ["t.csv:1:1 import-column-missing"]);
    assert_eq!(problems("id,title,Nr\n1,a,2"), ["t.csv:1:10 import-column-twice"]);
    assert_eq!(problems("id,x,x\n1,a,2"), ["t.csv:1:6 import-heading-twice"]);
    assert_eq!(problems("id,,\n1,,\n2,,b"), ["t.csv:3:4 import-column-nameless"]);
    assert_eq!(cells(&read("id,,\n1,,").unwrap()), [["1", "", ""]]);
    let maps = ["kolom=title".parse().unwrap()];
    let missing = Table::read("t.csv", b"id\n1", FIELDS, &maps).unwrap_err();
    assert_eq!(missing[0].what.id, "import-map-no-column");
}

#[test]
fn the_header_stands_below_titles() {
    let table = read("Oproep 2015;;\r\n;;\r\nTitle;;\r\nNr;Title;Note\r\n1;a;b\r\n").unwrap();
    assert_eq!(cells(&table), [["1", "a", "b"]]);
    let above: Vec<(usize, &str)> = table.left_out.iter().map(|row| (row.line, row.text.as_str())).collect();
    assert_eq!(above, [(1, "Oproep 2015"), (3, "Title")]);
    let said = Answers { header: Some(3), ..Answers::default() };
    let told = Table::read_as("t.csv", b"x,y\nid,title\nid,note\n1,2", FIELDS, &said).unwrap();
    assert_eq!(told.header[1].heading, "note");
}

#[test]
fn a_header_may_take_two_rows() {
    let table = read("nr;text;;\r\n;title;note;rest\r\n1;a;b;c\r\n").unwrap();
    assert_eq!(cells(&table), [["1", "a", "b", "c"]]);
    assert_eq!(table.rows[0].line, 3);
    // A row of data is no part of the header, whatever words stand in it.
    let table = read("id;title;kind\r\nP1;a;note\r\n").unwrap();
    assert_eq!(cells(&table), [["P1", "a", "note"]]);
}

#[test]
fn cells_that_nobody_named_may_lack() {
    let table = read("id;title;;\n1;a;;\n2;b\n3;c;;;;\n").unwrap();
    assert_eq!(table.rows.len(), 3);
    // Nor does the end of a row whose columns nobody needs.
    assert_eq!(read("id;title;note;Zaal\n1;a\n2;b;c\n").unwrap().rows.len(), 2);
    assert_eq!(problems("id;title;;\n1;a;;;x\n"), ["t.csv:2:7 import-row-cells"]);
}

#[test]
fn a_ragged_row_is_named_with_its_place() {
    assert_eq!(
        problems("id,title,note\n\"1\n2\",a,b,c\n3,broken\n,off,\n4,d,e"),
        ["t.csv:3:8 import-row-cells", "t.csv:4:3 import-row-cells"]
    );
}

#[test]
fn a_quote_that_is_left_open_swallows_nothing() {
    assert_eq!(problems("id,title\n1,\"a\n2,b\n3,c"), ["t.csv:2:3 import-quote-open"]);
    assert_eq!(problems("id,title\n1,\"a\"b\n"), ["t.csv:2:6 import-quote-stray"]);
    assert_eq!(cells(&read("id,title\n1,5\" buis\n").unwrap()), [["1", "5\" buis"]]);
}

#[test]
fn rows_know_their_lines() {
    let table = read("\r\nid,title\r\n\r\n1,\"a\r\nb\"\r\n\r\n2,c\r\n").unwrap();
    let lines: Vec<usize> = table.rows.iter().map(|row| row.line).collect();
    assert_eq!(lines, [4, 7]);
    assert_eq!(table.place(&table.rows[1], "title").to_string(), "7:3");
    let titled = read("Oproep\r\n\r\n\r\nid,title\r\n1,\"a\r\nb\"\r\n2,c\r\n").unwrap();
    let lines: Vec<usize> = titled.rows.iter().map(|row| row.line).collect();
    assert_eq!(lines, [5, 7]);
    let western = Table::read("t.csv", b"id;title\n1;caf\xE9", FIELDS, &[]).unwrap();
    let written = Origin::Text { encoding: Encoding::Windows1252, delimiter: ';' };
    assert_eq!(western.origin, written);
    assert_eq!(cells(&western), [["1", "café"]]);
}

#[test]
fn columns_without_a_meaning_are_told() {
    let table = read("id,Bijlage\n1,x").unwrap();
    let told = table.ignored();
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].what.args[0].1.to_string(), "Bijlage");
}

proptest! {
    #[test]
    fn never_panics(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = Table::read("t.csv", &bytes, FIELDS, &[]);
    }

    #[test]
    fn tables_that_are_almost_right_never_panic(text in "(id|nr)[,;\t]title\r?\n([a1\",;\t\r\n ]|é){0,60}") {
        let _ = read(&text);
    }

    /// What the csv crate writes is read with every place inside the file.
    #[test]
    fn reads_what_is_written(rows in prop::collection::vec(("[a-z]{1,3}", "([\",;\n]|é|x|\r\n){0,6}x"), 0..6)) {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(["id", "title"]).unwrap();
        for (id, title) in &rows {
            writer.write_record([id, title]).unwrap();
        }
        let bytes = writer.into_inner().unwrap();
        let text = String::from_utf8(bytes).unwrap();
        let table = read(&text).unwrap();
        let lines: Vec<&str> = text.split('\n').collect();
        prop_assert_eq!(table.rows.len(), rows.len());
        for (row, (id, title)) in table.rows.iter().zip(&rows) {
            prop_assert_eq!(table.text(row, "id"), id);
            prop_assert_eq!(table.text(row, "title"), title.trim());
            let PlaceInFile::Text(at) = table.place(row, "title") else { panic!("a text has lines") };
            let rest: String = lines[at.line - 1].chars().skip(at.column - 1).collect();
            let before: String = lines[at.line - 1].chars().take(at.column - 1).collect();
            prop_assert!(before.ends_with(','), "{:?} before {:?}", before, rest);
        }
    }
}
