//! Problems in files: where, what is wrong, and what to do about it.

use std::fmt;

use crate::domain::committee::Member;
use crate::domain::id::ProposalId;
use crate::domain::phrase::Phrase;
use crate::round::Round;
use crate::store::offer::Offer;

/// Whether a problem holds up the work: the one place that says what stops what.
///
/// | | import, `new` | opening scoring, deciding | the program's own reading |
/// |---|---|---|---|
/// | error | nothing is written | refused | as far as the file can be read |
/// | doubt | goes on, and says it | refused without a reason on the record | goes on |
/// | warning | goes on, and says it | goes on, and says it | goes on |
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The file cannot be used as it is.
    Error,
    /// The file is sound, but a fact in it is missing or cannot be right:
    /// somebody has to settle it, or answer for leaving it.
    Doubt,
    /// The file can be used; somebody should look.
    Warning,
}

/// Line and column, both from 1; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineColumn {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl LineColumn {
    /// The place in a whole file of a place in a part that begins at `start`.
    #[must_use]
    pub fn after(self, start: LineColumn) -> LineColumn {
        let column = if self.line == 1 { start.column + self.column - 1 } else { self.column };
        LineColumn { line: start.line + self.line - 1, column }
    }
}

/// A cell of a workbook; row and column from 1.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SheetCell {
    /// The name of the sheet.
    pub sheet: String,
    /// The row, as the spreadsheet numbers it.
    pub row: usize,
    /// The column: 1 is A.
    pub column: usize,
}

/// Where something stands in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlaceInFile {
    /// In a text, by line and column.
    Text(LineColumn),
    /// In a workbook, by sheet and address.
    Sheet(SheetCell),
}

impl PlaceInFile {
    /// The line of a text, or the row of a sheet.
    #[must_use]
    pub fn line(&self) -> usize {
        match self {
            PlaceInFile::Text(at) => at.line,
            PlaceInFile::Sheet(at) => at.row,
        }
    }

    /// The place in a whole file of a place in a part that begins at `start`.
    #[must_use]
    pub fn after(self, start: LineColumn) -> PlaceInFile {
        match self {
            PlaceInFile::Text(at) => PlaceInFile::Text(at.after(start)),
            PlaceInFile::Sheet(_) => self,
        }
    }
}

impl From<LineColumn> for PlaceInFile {
    fn from(at: LineColumn) -> PlaceInFile {
        PlaceInFile::Text(at)
    }
}

/// Something wrong in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file as the user knows it.
    pub file: String,
    /// Where in the file, if it is about one place.
    pub position: Option<PlaceInFile>,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong.
    pub what: Phrase,
    /// What to do.
    pub hint: Option<Phrase>,
    /// What somebody could say about it.
    pub offer: Option<Box<Offer>>,
}

impl Problem {
    /// An error in a file.
    #[must_use]
    pub fn error(file: &str, what: Phrase) -> Problem {
        Problem {
            file: file.to_owned(),
            position: None,
            severity: Severity::Error,
            what,
            hint: None,
            offer: None,
        }
    }

    /// A warning about a file.
    #[must_use]
    pub fn warning(file: &str, what: Phrase) -> Problem {
        Problem { severity: Severity::Warning, ..Problem::error(file, what) }
    }

    /// The same problem as a warning.
    #[must_use]
    pub fn softened(self) -> Problem {
        Problem { severity: Severity::Warning, ..self }
    }

    /// The same problem at a place.
    #[must_use]
    pub fn at(mut self, position: Option<impl Into<PlaceInFile>>) -> Problem {
        self.position = position.map(Into::into);
        self
    }

    /// The same problem with what somebody could say about it.
    #[must_use]
    pub fn offering(mut self, offer: Offer) -> Problem {
        self.offer = Some(Box::new(offer));
        self
    }

    /// The same problem with what to do about it.
    #[must_use]
    pub fn hint(mut self, hint: Phrase) -> Problem {
        self.hint = Some(hint);
        self
    }

    /// `file:line:column`, `file:sheet!C7`, or the file alone.
    #[must_use]
    pub fn place(&self) -> String {
        match &self.position {
            Some(at) => format!("{}:{at}", self.file),
            None => self.file.clone(),
        }
    }
}

impl fmt::Display for LineColumn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

impl fmt::Display for SheetCell {
    /// `Sheet1!C7`; a name with other signs stands between apostrophes, as in a formula.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.sheet.chars().all(|c| c.is_alphanumeric() || c == '_') {
            true => write!(f, "{}", self.sheet)?,
            false => write!(f, "'{}'", self.sheet.replace('\'', "''"))?,
        }
        write!(f, "!{}{}", letters(self.column), self.row)
    }
}

impl fmt::Display for PlaceInFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PlaceInFile::Text(at) => at.fmt(f),
            PlaceInFile::Sheet(at) => at.fmt(f),
        }
    }
}

/// The letters of a column: 1 is A, 27 is AA.
pub fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column;
    while let Some(before) = rest.checked_sub(1) {
        letters.push(char::from(b'A' + u8::try_from(before % 26).unwrap_or(0)));
        rest = before / 26;
    }
    letters.iter().rev().collect()
}

/// Whether any of the problems makes a file unusable.
#[must_use]
pub fn any_error(problems: &[Problem]) -> bool {
    problems.iter().any(|problem| problem.severity == Severity::Error)
}

/// Whether any of the problems is to be settled before the round goes on.
#[must_use]
pub fn any_open(problems: &[Problem]) -> bool {
    problems.iter().any(|problem| problem.severity <= Severity::Doubt)
}

/// The problems that hold up a phase: errors always, doubts unless somebody
/// gave a reason for leaving them.
#[must_use]
pub fn holding_up(mut problems: Vec<Problem>, reason: &str) -> Vec<Problem> {
    let given = !reason.trim().is_empty();
    problems.retain(|problem| match problem.severity {
        Severity::Error => true,
        Severity::Doubt => !given,
        Severity::Warning => false,
    });
    problems
}

/// Whether a reason on the record is all that is needed to go on.
#[must_use]
pub fn only_doubts(problems: &[Problem]) -> bool {
    !problems.is_empty() && problems.iter().all(|problem| problem.severity == Severity::Doubt)
}

/// The problems as somebody may hear them: of a proposal of an own conflict of
/// interest that there is one, and nothing of what it is about.
#[must_use]
pub fn told(problems: Vec<Problem>, round: &Round, viewer: &Member) -> Vec<Problem> {
    let told = |problem: Problem| {
        let about = problem.what.args.iter().find(|(name, _)| name == "proposal");
        let about = about.and_then(|(_, id)| id.to_string().parse::<ProposalId>().ok());
        match about.filter(|id| round.has_conflict(id, &viewer.id)) {
            Some(id) => Problem {
                what: Phrase::new("check-closed").with("proposal", id),
                hint: None,
                offer: None,
                ..problem
            },
            None => problem,
        }
    };
    problems.into_iter().map(told).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_named_as_in_a_formula() {
        let at = |sheet: &str, row, column| SheetCell { sheet: sheet.to_owned(), row, column }.to_string();
        assert_eq!(at("Aanvragen", 7, 3), "Aanvragen!C7");
        assert_eq!(at("Blad 1", 1, 26), "'Blad 1'!Z1");
        assert_eq!(at("d'Oev", 12, 703), "'d''Oev'!AAA12");
    }
}
