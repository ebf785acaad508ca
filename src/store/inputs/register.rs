//! The registers of municipalities: the round's own, or one that the program
//! brings. Those stay in the program by their digest, so that a round which was
//! decided with one of them can be computed again.

use crate::domain::digest::sha256;
use crate::domain::municipality::{Municipality, Register};
use crate::domain::phrase::Phrase;
use crate::store::problem::{LineColumn, Problem};

/// The name of a register that a round brings along.
pub const OWN: &str = "municipalities.csv";

/// A register that the program brings.
#[derive(Clone, Copy, Debug)]
pub struct BuiltIn {
    /// Where it stands in the project, for messages.
    pub file: &'static str,
    /// Its text.
    pub text: &'static str,
}

/// Every register that the program ever brought, the newest last. None is taken
/// out: a round made with it names its digest.
const BUILT_IN: [BuiltIn; 1] = [
    // Statbel, population on 1 January 2020, CC BY 4.0.
    BuiltIn {
        file: "criteria/municipalities-2020.csv",
        text: include_str!("../../../criteria/municipalities-2020.csv"),
    },
];

impl BuiltIn {
    /// The one that a new round gets.
    #[must_use]
    pub fn newest() -> BuiltIn {
        BUILT_IN[BUILT_IN.len() - 1]
    }

    /// The one that a round without a register of its own has always used: the
    /// first, since `new` copies the newest into the round.
    #[must_use]
    pub fn of_old_rounds() -> BuiltIn {
        BUILT_IN[0]
    }

    /// SHA-256 of its text.
    #[must_use]
    pub fn digest(self) -> String {
        sha256(self.text.as_bytes())
    }

    /// The municipalities.
    ///
    /// # Errors
    /// None: the tests read every one.
    pub fn read(self) -> Result<Register, Box<Problem>> {
        read(self.file, self.text)
    }
}

/// Reads a register with the columns `nis,name,province,population,longitude,latitude`.
///
/// # Errors
/// The first row that does not fit.
pub fn read(file: &str, text: &str) -> Result<Register, Box<Problem>> {
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    let rows = reader.deserialize::<Municipality>();
    rows.map(|row| row.map_err(|error| Box::new(problem(file, &error)))).collect()
}

fn problem(file: &str, error: &csv::Error) -> Problem {
    let line = error.position().and_then(|at| usize::try_from(at.line()).ok());
    let at = line.map(|line| LineColumn { line, column: 1 });
    Problem::error(file, Phrase::new("register-not-read")).at(at).hint(Phrase::new("register-not-read-hint"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A register that rounds were made with can never change.
    #[test]
    fn the_built_in_registers_are_those_that_rounds_name() {
        let digests = BUILT_IN.map(BuiltIn::digest);
        assert_eq!(digests, ["b4202f831de7446701f2838a9b6ddcaac36d838ba1b69e60c9e232d62f908c7c"]);
        assert!(BUILT_IN.iter().all(|one| one.read().is_ok_and(|register| register.iter().count() >= 300)));
    }
}
