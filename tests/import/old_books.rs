//! Old workbooks (XLS), made here record by record: what they say of themselves is not
//! believed, and what would take too much is refused before it is read.

use std::io::{Cursor, Write};

use cfb::{CompoundFile, Version};
use toets::import::proposals;
use toets::import::table::{Answers, Table};

/// A record with its data.
pub fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap();
    [&kind.to_le_bytes(), &length.to_le_bytes(), data].concat()
}

/// A cell with the shared text of a number.
fn shared(row: u16, column: u16, text: u32) -> Vec<u8> {
    let place = [row, column, 0].map(u16::to_le_bytes).concat();
    record(0x00FD, &[place, text.to_le_bytes().to_vec()].concat())
}

/// A cell with a number.
fn number(row: u16, column: u16, number: f64) -> Vec<u8> {
    let place = [row, column, 0].map(u16::to_le_bytes).concat();
    record(0x0203, &[place, number.to_le_bytes().to_vec()].concat())
}

/// How large a sheet says that it is.
fn size(rows: u32, columns: u16) -> Vec<u8> {
    let columns = [0, columns, 0].map(u16::to_le_bytes).concat();
    record(0x0200, &[[0, rows].map(u32::to_le_bytes).concat(), columns].concat())
}

/// The rows of a list with one proposal; its title is the shared text 3.
pub fn rows() -> Vec<u8> {
    [shared(0, 0, 0), shared(0, 1, 1), shared(0, 2, 2), shared(1, 0, 0), shared(1, 1, 3), number(1, 2, 12.5)]
        .concat()
}

const TEXTS: [&str; 4] = ["id", "titel", "gevraagd", "Koor"];

/// A stream of records: the sheets all begin at the same place.
fn stream(texts: &[&str], sheets: usize, sheet: &[u8]) -> Vec<u8> {
    let begin = |kind: u16| {
        let numbers = [0x0600, kind, 0, 0].map(u16::to_le_bytes).concat();
        record(0x0809, &[numbers, vec![0; 8]].concat())
    };
    let mut all = Vec::new();
    let counts = [texts.len(), texts.len()].map(|count| u32::try_from(count).unwrap().to_le_bytes());
    let mut table = counts.concat();
    let mut parts = Vec::new();
    for text in texts {
        for (at, piece) in text.as_bytes().chunks(8_000).enumerate() {
            if at == 0 {
                table.extend(u16::try_from(text.len()).unwrap().to_le_bytes());
            } else {
                parts.push(std::mem::take(&mut table));
            }
            table.push(0);
            table.extend(piece);
        }
    }
    parts.push(table);
    for (at, part) in parts.iter().enumerate() {
        all.extend(record(if at == 0 { 0x00FC } else { 0x003C }, part));
    }
    let names: Vec<String> = (0..sheets).map(|at| format!("B{at}")).collect();
    let head = |place: usize| {
        let place = u32::try_from(place).unwrap().to_le_bytes();
        let sheet = |name: &String| {
            let length = u8::try_from(name.len()).unwrap();
            record(0x0085, &[&place[..], &[0, 0, length, 0], name.as_bytes()].concat())
        };
        [begin(5), names.iter().flat_map(sheet).collect(), all.clone(), record(0x000A, &[])].concat()
    };
    let place = head(0).len();
    [head(place), begin(0x10), sheet.to_vec(), record(0x000A, &[])].concat()
}

fn file(name: &str, stream: &[u8]) -> Vec<u8> {
    let mut file = CompoundFile::create_with_version(Version::V3, Cursor::new(Vec::new())).unwrap();
    file.create_stream(name).unwrap().write_all(stream).unwrap();
    file.flush().unwrap();
    file.into_inner().into_inner()
}

/// A workbook with one sheet of these records.
pub fn book(sheet: &[u8]) -> Vec<u8> {
    file("Workbook", &stream(&TEXTS, 1, sheet))
}

/// The titles of a workbook, or what is wrong with it.
fn read(bytes: &[u8]) -> Result<Vec<String>, String> {
    let table = Table::read_as("w.xls", bytes, proposals::FIELDS, &Answers::default());
    let table = table.map_err(|problems| problems[0].what.id.clone())?;
    Ok(table.rows.iter().map(|row| table.text(row, "title").to_owned()).collect())
}

#[test]
fn an_old_workbook_is_read_whatever_it_says_of_its_size() {
    for said in [size(2, 3), size(u32::MAX, u16::MAX), size(0, 0), record(0x0200, &[])] {
        assert_eq!(read(&book(&[said, rows()].concat())).unwrap(), ["Koor"]);
    }
    let long = "z".repeat(60_000);
    let texts = ["id", "titel", "gevraagd", &long];
    assert_eq!(read(&file("Book", &stream(&texts, 1, &rows()))).unwrap(), [long]);
}

#[test]
fn cells_that_would_take_too_much_are_refused() {
    let refused = Err("import-workbook-cells".to_owned());
    assert_eq!(read(&book(&[rows(), number(u16::MAX, u16::MAX, 1.0)].concat())), refused);
    // The same long text in many cells, and the same sheet under many names.
    let long = "z".repeat(60_000);
    let texts = ["id", "titel", "gevraagd", &long];
    let many: Vec<u8> = (2..2_000).flat_map(|row| shared(row, 1, 3)).collect();
    let sheet = [rows(), many].concat();
    assert_eq!(read(&file("Workbook", &stream(&texts, 1, &sheet))), refused);
    let short = |count| file("Workbook", &stream(&TEXTS, count, &[rows(), number(60_000, 9, 1.0)].concat()));
    assert_eq!(read(&short(5)), refused);
    assert_eq!(read(&short(900)), refused);
}

#[test]
fn a_file_that_leads_in_circles_or_is_locked_is_refused() {
    let whole = book(&rows());
    let at = |place: usize| u32::from_le_bytes(whole[place..place + 4].try_into().unwrap()) as usize;
    let (table, folder) = ((at(76) + 1) * 512, at(48));
    let mut circle = whole.clone();
    let entry = table + folder * 4;
    circle[entry..entry + 4].copy_from_slice(&u32::try_from(folder).unwrap().to_le_bytes());
    assert_eq!(read(&circle), Err("import-workbook-broken".to_owned()));
    assert_eq!(read(&file("EncryptedPackage", b"x")), Err("import-workbook-locked".to_owned()));
    let locked = [record(0x002F, &[1, 0, 1, 0]), record(0x000A, &[])].concat();
    assert_eq!(read(&file("Workbook", &locked)), Err("import-workbook-locked".to_owned()));
}
