//! Forms that went out, and somebody who fills them in with another program.

use std::io::Cursor;

use calamine::{Data, Reader as _, SheetVisible, Xlsx};
use rust_xlsxwriter::Workbook;

use crate::stage::{Said, Stage};

pub const CALL: &str = r#"Call(id: "O-1", title: "Buiten", language: "nl",
    budget: [Source(name: "Fonds", amount: "100.00")],
    criteria: [
        Criterion(id: "nut", label: "Nut", weight: "60", scale: Scale(from: "0", to: "10", step: "0.5"),
            question: "Wie is ermee geholpen?", comment_max: 200),
        Criterion(id: "zin", label: "Zin", weight: "40", scale: Words([Word("sterk", "2"), Word("zwak", "0")])),
    ])
"#;

/// A round in which scoring is open.
pub fn round() -> Stage {
    let stage = Stage::new();
    made(&stage, "ronde", CALL);
    stage
}

pub fn made(stage: &Stage, folder: &str, call: &str) {
    stage.write("call.ron", call);
    stage.write(
        "p.csv",
        "id,titel,gevraagd,indiener\n001,Een,10,Kring\n1/2,=1+1,10,Bond\n3E5,12-05,10,Vriend\n",
    );
    stage.write(
        "c.csv",
        "id,naam,rol\nan,An,beoordelaar\nbo,Bo,beoordelaar\nvz,Vz,voorzitter\nsec,Sec,secretaris\nkijk,Kijk,waarnemer\n",
    );
    stage.toets(&format!("new {folder} --call call.ron --proposals p.csv --committee c.csv")).ok();
    stage.toets(&format!("phase {folder} scoring --as sec")).ok();
}

/// The pages of a workbook: name, whether it is shown, and its cells.
pub struct Page {
    pub name: String,
    pub shown: bool,
    pub rows: Vec<Vec<Data>>,
}

pub fn pages(bytes: &[u8]) -> Vec<Page> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let sheets = book.sheets_metadata().to_vec();
    let page = |sheet: &calamine::Sheet| {
        let range = book.worksheet_range(&sheet.name).unwrap();
        let (height, width) = range.end().unwrap_or_default();
        let cell = |row, column| range.get_value((row, column)).cloned().unwrap_or_default();
        let rows = (0..=height).map(|row| (0..=width).map(|column| cell(row, column)).collect());
        Page { name: sheet.name.clone(), shown: sheet.visible == SheetVisible::Visible, rows: rows.collect() }
    };
    sheets.iter().map(page).collect()
}

/// A form as somebody has it on the screen, without its looks and rules.
pub struct Form(pub Vec<Page>);

pub const CONFLICT: usize = 5;
pub const SCORE: usize = 3;
pub const REASON: usize = 4;
pub const COMMENT: usize = 5;
pub const NOTE: usize = 6;
pub const KEY: usize = 7;

impl Form {
    pub fn of(stage: &Stage, words: &str) -> Form {
        let file = format!("uit{}.xlsx", words.len());
        stage.toets(&format!("export ronde sheet {words} -o {file} --replace")).ok();
        Form(pages(&std::fs::read(stage.path(&file)).unwrap()))
    }

    pub fn rows(&mut self) -> &mut Vec<Vec<Data>> {
        &mut self.0[1].rows
    }

    /// The row of a criterion by its proposal and label, or of the proposal.
    pub fn row(&mut self, proposal: &str, label: &str) -> usize {
        let text = |cell: &Data| cell.to_string();
        let group = |row: &Vec<Data>| label.is_empty() && text(&row[KEY]).starts_with('p');
        let found = self.rows().iter().position(|row| {
            text(&row[0]) == proposal && (group(row) || (!label.is_empty() && text(&row[1]) == label))
        });
        found.unwrap_or_else(|| panic!("{proposal} {label}"))
    }

    pub fn fill(mut self, proposal: &str, label: &str, column: usize, value: &str) -> Form {
        let at = self.row(proposal, label);
        self.rows()[at][column] = value.parse().map_or_else(|_| Data::String(value.to_owned()), Data::Float);
        self
    }

    /// Saves it as another program would.
    pub fn save(&self, stage: &Stage, name: &str) {
        let mut book = Workbook::new();
        for page in &self.0 {
            let sheet = book.add_worksheet();
            sheet.set_name(&page.name).unwrap();
            sheet.set_hidden(!page.shown);
            for (row, cells) in page.rows.iter().enumerate() {
                for (column, cell) in cells.iter().enumerate() {
                    let (row, column) = (u32::try_from(row).unwrap(), u16::try_from(column).unwrap());
                    match cell {
                        Data::String(text) => drop(sheet.write_string(row, column, text).unwrap()),
                        Data::Float(number) => drop(sheet.write_number(row, column, *number).unwrap()),
                        Data::Empty => {}
                        other => panic!("{other:?}"),
                    }
                }
            }
        }
        stage.write(name, book.save_to_buffer().unwrap());
    }
}

pub fn import(stage: &Stage, words: &str) -> Said {
    stage.toets(&format!("import sheet ronde {words}"))
}

#[track_caller]
pub fn refused(said: &Said, code: i32, sentence: &str) {
    assert_eq!(said.code, Some(code), "{}{}", said.out, said.err);
    assert!(said.err.to_lowercase().contains(&sentence.to_lowercase()), "{}", said.err);
}

pub fn record(stage: &Stage, member: &str) -> String {
    std::fs::read_to_string(stage.path(&format!("ronde/record/{member}.ron"))).unwrap_or_default()
}
