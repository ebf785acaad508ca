//! Rows that show without any counting that they are not of the table: lines, units,
//! titles between the rows, rows that are prepared and not filled in.

use super::Heading;
use super::labels::{Label, LabelWord, is_nothing, is_text};
use crate::domain::amount::AmountRule;
use crate::import::field::key;
use crate::import::grid::TableRow;

/// What the units of a column may be called beside the currency, as `key` makes them.
const UNITS: [&str; 34] = [
    "%", "tekst", "text", "texte", "datum", "date", "naam", "nom", "name", "maanden", "mois", "months",
    "monate", "janee", "ouinon", "yesno", "janein", "aantal", "nombre", "number", "anzahl", "nr", "nis",
    "code", "procent", "percent", "pourcent", "ddmmjjjj", "ddmmyyyy", "jjmmaaaa", "ttmmjjjj", "jjjjmmdd",
    "yyyymmdd", "bedrag",
];

/// Whether a table has rows that show by what they lack that they are not of it.
pub(super) fn needs_much(headings: &[Heading<'_>]) -> bool {
    headings.iter().filter(|heading| heading.is_required()).count() > 1 && headings.len() > 2
}

/// Nothing but dashes and other signs of which lines are drawn.
pub(super) fn is_drawn(row: &TableRow) -> bool {
    let drawn = |c: char| c.is_whitespace() || "-–—−‐_=*.:·•|+~#─━═…".contains(c);
    let mut filled = row.cells().filter(|cell| !cell.trim().is_empty()).peekable();
    filled.peek().is_some() && filled.all(|cell| cell.chars().all(drawn))
}

/// What the columns are counted in, as a row under the headings: the currency once at
/// least, and nothing that counts in another measure.
pub(super) fn is_units(row: &TableRow, rule: &AmountRule<'_>) -> bool {
    let bare = |cell: &str| cell.trim().trim_matches(['(', ')', '[', ']', '*']).trim().to_owned();
    let cells: Vec<String> = row.cells().map(bare).filter(|cell| !cell.is_empty()).collect();
    let is_currency = |cell: &str| rule.names(cell.strip_prefix("in ").unwrap_or(cell));
    cells.iter().any(|cell| is_currency(cell))
        && cells.iter().all(|cell| is_currency(cell) || UNITS.contains(&key(cell).as_str()))
}

/// One text alone in a row. A row with an id and nothing else is not one.
pub(super) fn is_section(row: &TableRow, headings: &[Heading<'_>]) -> bool {
    let mut filled = (0..row.len()).filter(|index| !row.cell(*index).is_empty());
    let (Some(index), None) = (filled.next(), filled.next()) else { return false };
    let text = row.cell(index);
    let money = headings.get(index).is_some_and(Heading::is_money);
    let words = text.chars().any(char::is_whitespace) && text.chars().any(char::is_alphabetic);
    let no_id = words || !text.chars().any(|c| c.is_ascii_digit());
    no_id && !money && !text.starts_with('#')
}

/// Nothing but zeros and dashes, beside the id where it may have one.
pub(super) fn is_empty_but(row: &TableRow, id: Option<usize>, rule: &AmountRule<'_>) -> bool {
    (0..row.len()).filter(|index| Some(*index) != id).all(|index| is_nothing(row.cell(index), rule))
}

/// A figure about the rows: one label, and no name of its own where the others have one.
pub(super) fn is_figure(row: &TableRow, label: Label, names: &Names, rule: &AmountRule<'_>) -> bool {
    let texts = (0..row.len()).filter(|index| is_text(row, *index, rule)).count();
    label.word == LabelWord::Figure && texts == 1 && !names.has_id(row) && names.lacks(row, label.at)
}

/// The columns by which the rows of a table are known, and whether they are filled in.
#[derive(Debug)]
pub(super) struct Names {
    /// The column of the ids.
    pub(super) id: Option<usize>,
    /// The column of the proposal that several rows belong to.
    pub(super) group: Option<usize>,
    /// Columns that most rows fill in, the id and the lead among them, and columns without
    /// which no row can be read.
    filled: Vec<usize>,
}

impl Names {
    pub(super) fn of(rows: &[&TableRow], headings: &[Heading<'_>]) -> Names {
        let named = |name: &str| {
            headings.iter().position(|heading| heading.field.is_some_and(|field| field.name == name))
        };
        let mostly =
            |index: &usize| rows.iter().filter(|row| !row.cell(*index).is_empty()).count() * 2 > rows.len();
        let (id, group) = (named("id"), named("proposal"));
        let needed = |index: &usize| {
            headings.get(*index).is_some_and(|heading| heading.is_required() && !heading.is_money())
        };
        let filled: Vec<usize> = (0..headings.len())
            .filter(|index| {
                needed(index) || (Some(*index) == id || Some(*index) == named("lead")) && mostly(index)
            })
            .collect();
        Names { id, group, filled }
    }

    /// Whether a row has an id that is no label.
    pub(super) fn has_id(&self, row: &TableRow) -> bool {
        let Some(id) = self.id.map(|id| row.cell(id)).filter(|id| !id.is_empty()) else { return false };
        let bare = self.filled.iter().all(|index| Some(*index) == self.id || row.cell(*index).is_empty());
        match super::labels::word(id.trim()) {
            LabelWord::Sum => false,
            LabelWord::SumFirst | LabelWord::Carried => !bare,
            LabelWord::Figure => !bare && !row_is_counted(row, self),
            LabelWord::None => true,
        }
    }

    /// Whether a row lacks what the others are known by, apart from a label in a column.
    pub(super) fn lacks(&self, row: &TableRow, label: usize) -> bool {
        self.id == Some(label)
            || self.filled.iter().any(|index| *index != label && row.cell(*index).is_empty())
    }

    /// Whether a row has none of the texts without which it cannot be read.
    pub(super) fn is_bare(row: &TableRow, headings: &[Heading<'_>]) -> bool {
        !headings.iter().enumerate().any(|(index, heading)| {
            !heading.is_money() && heading.is_required() && !row.cell(index).is_empty()
        })
    }
}

/// Whether the texts beside the id are numbers: `Aantal;2`.
fn row_is_counted(row: &TableRow, names: &Names) -> bool {
    (0..row.len())
        .filter(|index| Some(*index) != names.id)
        .all(|index| !row.cell(index).chars().any(char::is_alphabetic))
}
