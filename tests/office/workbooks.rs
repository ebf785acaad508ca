//! A table that reads whole gives the same proposals when LibreOffice saved it as a
//! workbook, with columns of text and with columns of money and days.

use std::fs;
use std::path::{Path, PathBuf};

use toets::import::bytes::decode_table;

use crate::libreoffice::{Columns, LibreOffice};
use crate::stage::Stage;

/// The formats of workbooks.
pub const FORMATS: [&str; 3] = ["xlsx", "xls", "ods"];

const CALL: &str = r#"Call(id: "KLANK", title: "Klanken in de wijk", language: "nl", currency: "EUR",
    budget: [Source(name: "Kas", amount: "900000000.00")],
    criteria: [Criterion(id: "c", label: "C", weight: "1", scale: Scale(from: "0", to: "10", step: "1"))])"#;

/// A list with everything around it that people put in a sheet.
const PUBLISHED: &str = "Ingediende aanvragen, stand van 20 oktober 2020;;;;;;\n\
    ;;;;;;\n\
    Nr.;Titel van het project;Indiener;Gevraagde subsidie;Totale kostprijs;Datum indiening;NIS-code\n\
    Steden;;;;;;\n\
    P1;\"Samen zingen, \"\"luid\"\"\nen samen eten\";Stad Gent;38.400,10;80.000,00;14/10/2020 16:05;44021\n\
    P2;Café op de hoek – 'n buurt;Stad Aalst;€ 1.200,00;€ 2.400,50;15/10/2020 9:00;41002\n\
    ;Subtotaal;;39.600,10;82.400,50;;\n\
    Gemeenten;;;;;;\n\
    P3;Ĳsjes & ŝokolado 🎵;Gemeente Affligem;12,34;100,00;1/02/2020 0:30;23105\n\
    P10;Meer dan duizend;Gemeente Knesselare;1.234.567,89;2.000.000,00;31/12/2019 23:59;44029\n\
    ;Subtotaal;;1.234.580,23;2.000.100,00;;\n\
    Algemeen totaal;;;1.274.180,33;2.082.500,50;;\n\
    Bron: het secretariaat;;;;;;\n";

/// Names for codes, no ids, and columns that the program does not know.
const BY_NAME: &str = "Gemeenten;Project;Subsidiebedrag;Lengte (m);Opmerking;Akkoord\n\
    Gooik, Lennik en Herne;Fietspad langs de beek;10.000,00;475;zie bijlage;ja\n\
    Ninove + Aalst;Een lijn van 3 tot 5;20.000,50;50;;nee\n\
    Totaal;;30.000,50;525;;\n";

/// Days and amounts in other forms.
const PLAIN: &str = "id;title;lead;requested;total_cost;submitted;classes\n\
    A-1;Eerste;Kring;450,00;900,00;2020-10-14T16:05;\n\
    A-2;Tweede; Kring van de wijk ;99,99;200,00;2020-10-15T12:00;\n\
    A-3;Derde;;0,05;0,10;14.10.2020 8:30;\n";

fn stage() -> Stage {
    let stage = Stage::new();
    stage.write("call.ron", CALL);
    stage
}

/// Saves tables in every format and compares the proposals of each with those of the
/// table; returns how many were compared.
fn compared(stage: &Stage, office: &LibreOffice, tables: &[(PathBuf, String)], columns: Columns) -> usize {
    let files: Vec<PathBuf> = tables.iter().map(|(file, _)| file.clone()).collect();
    let mut wrong = Vec::new();
    for format in FORMATS {
        let out = office.workbooks(&files, columns, format);
        for (file, expected) in tables {
            let saved = LibreOffice::saved(&out, file, format);
            let read = stage.proposals(&saved).unwrap_or_else(|said| said);
            if read != *expected {
                let at = read.lines().zip(expected.lines()).find(|(one, other)| one != other);
                wrong.push(format!("{}, {columns:?}: {at:?}", saved.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    tables.len() * FORMATS.len()
}

#[test]
fn tables_saved_as_workbooks_give_the_same_proposals() {
    let Some(office) = LibreOffice::start("tables saved as XLSX, XLS and ODS") else { return };
    let stage = stage();
    let tables: Vec<(PathBuf, String)> = [("lijst", PUBLISHED), ("namen", BY_NAME), ("kaal", PLAIN)]
        .into_iter()
        .map(|(name, text)| {
            let file = stage.write(&format!("{name}.csv"), text);
            let read = stage.proposals(&file).unwrap_or_else(|said| panic!("{name}: {said}"));
            (file, read)
        })
        .collect();
    for columns in [Columns::Text, Columns::Typed] {
        assert_eq!(compared(&stage, &office, &tables, columns), 9);
    }
}

/// The same table as UTF-8 with `;`, whatever it is written in.
pub fn rewritten(bytes: &[u8]) -> Option<String> {
    let text = decode_table("t", bytes, None).ok()?.text;
    let body = match text.split_once('\n') {
        Some((first, rest)) if first.starts_with("sep=") => rest,
        _ => &text,
    };
    let head = body.lines().max_by_key(|line| line.matches([';', '\t', ',']).count())?;
    let sign = |sign: &u8| head.matches(char::from(*sign)).count();
    let delimiter = b";\t,".iter().copied().max_by_key(sign)?;
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .has_headers(false)
        .from_reader(body.as_bytes());
    let mut writer = csv::WriterBuilder::new().delimiter(b';').flexible(true).from_writer(Vec::new());
    for record in reader.records() {
        writer.write_record(&record.ok()?).ok()?;
    }
    String::from_utf8(writer.into_inner().ok()?).ok()
}

/// The tables of a folder, in order.
fn tables_of(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "csv" || ending == "txt"));
    files.sort();
    files
}

#[test]
fn odd_tables_that_read_whole_give_the_same_proposals_as_workbooks() {
    let Some(office) = LibreOffice::start("odd tables saved as XLSX, XLS and ODS") else { return };
    let named = std::env::var_os("TOETS_TABLES").map(PathBuf::from);
    let Some(folder) = named.filter(|folder| folder.is_dir()) else {
        println!("skipped: TOETS_TABLES does not name a folder with odd tables");
        return;
    };
    let stage = stage();
    let mut tables = Vec::new();
    for file in tables_of(&folder) {
        let Ok(read) = stage.proposals(&file) else { continue };
        let Some(text) = rewritten(&fs::read(&file).unwrap()) else { continue };
        // XML has no sign for these, so that LibreOffice drops them.
        if text.chars().any(|c| c.is_control() && !['\r', '\n'].contains(&c)) {
            continue;
        }
        let name = format!("{}.csv", file.file_stem().unwrap().to_string_lossy());
        tables.push((stage.write(&name, text), read));
    }
    assert!(compared(&stage, &office, &tables, Columns::Text) > 60, "{} tables", tables.len());
}
