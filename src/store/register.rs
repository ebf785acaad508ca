//! The register of municipalities: the built-in one, or the round's own.

use crate::domain::municipality::{Municipality, Register};
use crate::domain::phrase::Phrase;
use crate::store::folder::Folder;
use crate::store::problem::{Position, Problem};

/// Statbel, population on 1 January 2020, CC BY 4.0.
const BUILT_IN: &str = include_str!("../../criteria/municipalities-2020.csv");

/// The name of a register that a round brings along.
const OWN: &str = "municipalities.csv";

/// The register of a round: `municipalities.csv` in its folder, else the built-in one.
///
/// # Errors
/// The first row that does not fit.
pub fn of(folder: &Folder) -> Result<Register, Box<Problem>> {
    match std::fs::read_to_string(folder.file(OWN)) {
        Ok(text) => read(OWN, &text),
        Err(_) => read("criteria/municipalities-2020.csv", BUILT_IN),
    }
}

/// The built-in register.
#[must_use]
pub fn built_in() -> Register {
    // A test reads it; without it every look-up would say *unknown*.
    read("criteria/municipalities-2020.csv", BUILT_IN).unwrap_or_default()
}

/// Reads a register with the columns `nis,name,province,population,longitude,latitude`.
fn read(file: &str, text: &str) -> Result<Register, Box<Problem>> {
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    let rows = reader.deserialize::<Municipality>();
    rows.map(|row| row.map_err(|error| Box::new(problem(file, &error)))).collect()
}

fn problem(file: &str, error: &csv::Error) -> Problem {
    let line = error.position().and_then(|at| usize::try_from(at.line()).ok());
    let at = line.map(|line| Position { line, column: 1 });
    Problem::error(file, Phrase::new("ron-other").with("text", error)).at(at)
}
