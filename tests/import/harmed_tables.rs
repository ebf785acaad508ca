//! Workbooks and tables that came damaged or were made to harm: rows, or a problem that
//! says what to do, and never a panic.

use std::io::{Cursor, Read};

use toets::import::grid::MOST_ROWS;
use toets::import::proposals;
use toets::import::table::{Answers, Table};
use zip::ZipArchive;

use crate::mutated::{Dice, harmed};
use crate::office::zip;
use crate::old_books::{book, rows};

/// The parts of a workbook that is a zip.
fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut old = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = Vec::new();
    for index in 0..old.len() {
        let mut file = old.by_index(index).unwrap();
        let mut part = Vec::new();
        file.read_to_end(&mut part).unwrap();
        parts.push((file.name().unwrap().into_owned(), part));
    }
    parts
}

/// The same zip with one part harmed inside.
fn harmed_inside(parts: &[(String, Vec<u8>)], dice: &mut Dice) -> Vec<u8> {
    let which = dice.next(parts.len());
    let files: Vec<(&str, Vec<u8>)> = parts
        .iter()
        .enumerate()
        .map(|(at, (name, part))| {
            (name.as_str(), if at == which { harmed(part, dice) } else { part.clone() })
        })
        .collect();
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, part)| (*name, part.as_slice())).collect();
    zip(&files)
}

fn modern() -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (row, cells) in
        [["id", "titel", "gevraagd"], ["A", "Koor", "12,50"], ["B", "Fanfare", "3,00"]].iter().enumerate()
    {
        for (column, cell) in cells.iter().enumerate() {
            sheet.write(u32::try_from(row).unwrap(), u16::try_from(column).unwrap(), *cell).unwrap();
        }
    }
    sheet.write(3, 2, 15.5).unwrap();
    book.save_to_buffer().unwrap()
}

fn open() -> Vec<u8> {
    let cell = |text: &str| {
        format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
    };
    let row = |cells: [&str; 3]| format!("<table:table-row>{}</table:table-row>", cells.map(cell).concat());
    let content = format!(
        "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body>\
         <office:spreadsheet><table:table table:name=\"Blad\">{}{}<table:table-row \
         table:number-rows-repeated=\"9\"><table:table-cell office:value=\"1\" office:value-type=\"float\" \
         table:number-columns-repeated=\"3\"/></table:table-row></table:table></office:spreadsheet>\
         </office:body></office:document-content>",
        row(["id", "titel", "gevraagd"]),
        row(["A", "Koor", "12,50"]),
    );
    let kind = b"application/vnd.oasis.opendocument.spreadsheet";
    zip(&[("mimetype", kind), ("META-INF/manifest.xml", b"<m/>"), ("content.xml", content.as_bytes())])
}

/// Reads a whole file harmed in many ways; returns how often it was refused.
fn refused(whole: &[u8], seed: u64) -> usize {
    let mut dice = Dice(seed);
    let inside = if whole.starts_with(b"PK") { parts(whole) } else { Vec::new() };
    let mut refused = 0;
    for turn in 0..260 {
        let bytes = match turn % 2 == 0 && !inside.is_empty() {
            true => harmed_inside(&inside, &mut dice),
            false => harmed(whole, &mut dice),
        };
        match Table::read_as("t", &bytes, proposals::FIELDS, &Answers::default()) {
            Ok(table) => assert!(table.rows.len() < 100_000, "{seed} {turn}"),
            Err(problems) => {
                refused += 1;
                let id = &problems[0].what.id;
                assert!(id.starts_with("import-"), "{seed} {turn}: {id}");
            }
        }
    }
    refused
}

#[test]
fn a_thousand_harmed_tables_are_read_or_refused() {
    assert!(refused(&modern(), 31) > 60);
    assert!(refused(&book(&rows()), 32) > 60);
    assert!(refused(&open(), 33) > 60);
    let text = "id;titel;gevraagd\r\nA;\"Koor; \"\"luid\"\"\";12,50\r\nB;Café;3,00\r\n;Totaal;15,50\r\n";
    refused(text.as_bytes(), 34);
}

#[test]
fn more_rows_than_a_table_may_have_are_refused() {
    let refusal = |text: String| {
        let read = Table::read_as("t", text.as_bytes(), proposals::FIELDS, &Answers::default());
        read.map(|table| table.rows.len()).map_err(|problems| problems[0].what.id.clone())
    };
    let head = "id;titel;gevraagd\n";
    let refused = Err("import-rows-too-many".to_owned());
    assert_eq!(refusal(head.to_owned() + &";;\n".repeat(MOST_ROWS + 1)), refused);
    assert_eq!(refusal(head.to_owned() + &"\n".repeat(MOST_ROWS + 1)), Ok(0));
}
