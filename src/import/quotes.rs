//! Where the cells of a record stand in the text, and whether its quotes close.
//!
//! The `csv` crate reads the cells but keeps no place of a cell, and swallows the
//! rest of a file after a quote that nobody closed: proposals would vanish.

use crate::store::problem::LineColumn;

/// The places of one record.
#[derive(Debug, PartialEq, Eq)]
pub struct CellPlaces {
    /// Where each cell begins.
    pub cells: Vec<LineColumn>,
    /// The first place where the quotes are wrong.
    pub fault: Option<Fault>,
}

/// What is wrong with the quotes of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The cell opens a quote that is never closed.
    Unclosed(LineColumn),
    /// Text follows a closing quote.
    Stray(LineColumn),
}

/// Where the walk is inside a cell.
#[derive(Clone, Copy)]
enum State {
    Start,
    Plain,
    Quoted,
    Closed,
}

/// Walks one record from its first character to its end.
#[must_use]
pub fn walk(text: &str, line: usize, delimiter: u8) -> CellPlaces {
    let delimiter = char::from(delimiter);
    let mut here = LineColumn { line, column: 1 };
    let mut walk = CellPlaces { cells: vec![here], fault: None };
    let mut cell = here;
    let mut state = State::Start;
    for c in text.chars() {
        let ends = c == '\n' || c == '\r';
        state = match (state, c) {
            (State::Quoted, '"') => State::Closed,
            (State::Quoted, _) => State::Quoted,
            (State::Closed, '"') => State::Quoted,
            (State::Start, '"') => State::Quoted,
            (_, _) if ends => return walk,
            (_, c) if c == delimiter => State::Start,
            (State::Closed, _) => {
                walk.fault = walk.fault.or(Some(Fault::Stray(here)));
                State::Plain
            }
            (State::Start | State::Plain, _) => State::Plain,
        };
        if c == '\n' {
            here.line += 1;
            here.column = 1;
        } else {
            here.column += 1;
        }
        if matches!(state, State::Start) {
            cell = here;
            walk.cells.push(here);
        }
    }
    if matches!(state, State::Quoted) {
        walk.fault = walk.fault.or(Some(Fault::Unclosed(cell)));
    }
    walk
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(text: &str) -> Vec<String> {
        walk(text, 3, b';').cells.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn finds_cells_behind_quoted_lines() {
        assert_eq!(places("é;b;c\nd"), ["3:1", "3:3", "3:5"]);
        assert_eq!(places("\"a;\"\"\nb\";c"), ["3:1", "4:4"]);
        assert_eq!(places("a\"b;c"), ["3:1", "3:5"]);
    }

    #[test]
    fn notices_quotes_that_do_not_close() {
        let at = |line, column| LineColumn { line, column };
        assert_eq!(walk("a;\"b;c\nd", 1, b';').fault, Some(Fault::Unclosed(at(1, 3))));
        assert_eq!(walk("\"a\"b;c", 1, b';').fault, Some(Fault::Stray(at(1, 4))));
        assert_eq!(walk("\"a\"\"\";c", 1, b';').fault, None);
    }
}
