//! What a person could say so that a problem of a table is none: the readings, sheets,
//! lines or meanings among which to choose. A screen asks; a command line has options.

use crate::domain::money::Money;
use crate::domain::phrase::Phrase;

/// What could be said, with what there is to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Offer {
    /// How the text is written: the same line in each reading.
    Encoding(Vec<OfferedText>),
    /// Which sheet of the workbook holds the table.
    Sheet(Vec<OfferedSheet>),
    /// Which line or row holds the names of the columns.
    Header(Vec<OfferedLine>),
    /// Which sign stands before the cents.
    Decimal {
        /// A cell that has two readings.
        text: String,
        /// Its amount with a comma before the cents, where it has one.
        comma: Option<Money>,
        /// Its amount with a point before the cents, where it has one.
        point: Option<Money>,
    },
    /// Whether amounts are rounded to the cent.
    Cents {
        /// The cell.
        text: String,
        /// The amount to the cent, half away from zero.
        rounded: Money,
    },
    /// Which municipality a name means.
    Municipality {
        /// The field of the cell.
        field: String,
        /// The name.
        text: String,
        /// The NIS code and name of the one that differs by a sign.
        near: Option<(String, String)>,
        /// The row in which it stands, on one line.
        row: String,
    },
    /// Which amount a cell means whose column is written in two ways.
    Amount {
        /// The field of the cell.
        field: String,
        /// The cell.
        text: String,
        /// What it may mean, as the rest of the column writes it.
        readings: Vec<String>,
        /// The row in which it stands, on one line.
        row: String,
    },
    /// Whether a row is of the table.
    Row {
        /// Its line, or its number in the sheet.
        line: usize,
        /// Whether it can be read as a row of the table.
        may_stay: bool,
        /// What it holds, on one line.
        row: String,
    },
    /// What a column holds that may hold several things.
    Column {
        /// Its heading.
        column: String,
        /// What it may hold.
        may_be: Vec<OfferedColumn>,
    },
    /// What a word means in a column that knows a few words only.
    Word {
        /// The field or the heading of the column.
        field: String,
        /// The word.
        text: String,
        /// The words that it knows.
        known: Vec<String>,
        /// Whether the cell may be left open.
        may_be_open: bool,
        /// The row in which it stands, on one line.
        row: String,
    },
}

impl Offer {
    /// The same about a cell of a row, where it is about one cell.
    #[must_use]
    pub fn beside(mut self, text: String) -> Offer {
        match &mut self {
            Offer::Municipality { row, .. }
            | Offer::Amount { row, .. }
            | Offer::Word { row, .. }
            | Offer::Row { row, .. } => *row = text,
            Offer::Encoding(_)
            | Offer::Sheet(_)
            | Offer::Header(_)
            | Offer::Column { .. }
            | Offer::Decimal { .. }
            | Offer::Cents { .. } => {}
        }
        self
    }

    /// The row of the cell that it is about; none where it is about more.
    #[must_use]
    pub fn row(&self) -> Option<&str> {
        match self {
            Offer::Municipality { row, .. }
            | Offer::Amount { row, .. }
            | Offer::Word { row, .. }
            | Offer::Row { row, .. } => Some(row),
            Offer::Encoding(_)
            | Offer::Sheet(_)
            | Offer::Header(_)
            | Offer::Column { .. }
            | Offer::Decimal { .. }
            | Offer::Cents { .. } => None,
        }
    }

    /// The field or heading of the column that it is about, where it is about one.
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        match self {
            Offer::Municipality { field, .. } | Offer::Amount { field, .. } | Offer::Word { field, .. } => {
                Some(field)
            }
            Offer::Encoding(_)
            | Offer::Sheet(_)
            | Offer::Header(_)
            | Offer::Column { .. }
            | Offer::Decimal { .. }
            | Offer::Cents { .. }
            | Offer::Row { .. } => None,
        }
    }

    /// Whether one answer settles both.
    #[must_use]
    pub fn is_same(&self, other: &Offer) -> bool {
        match (self, other) {
            (Offer::Cents { .. }, Offer::Cents { .. }) | (Offer::Decimal { .. }, Offer::Decimal { .. }) => {
                true
            }
            _ => self.clone().beside(String::new()) == other.clone().beside(String::new()),
        }
    }
}

/// What a column may hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferedColumn {
    /// As `--map COLUMN=` takes it.
    pub target: String,
    /// In words.
    pub name: Phrase,
}

/// A line of a text as one encoding reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferedText {
    /// The name of the encoding.
    pub encoding: String,
    /// The line.
    pub line: String,
}

/// A sheet with its first rows, each on one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferedSheet {
    /// The name.
    pub name: String,
    /// The first rows that hold something.
    pub rows: Vec<String>,
}

/// A line of a text or a row of a sheet that may hold the names of the columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferedLine {
    /// Its number.
    pub line: usize,
    /// What it holds, on one line.
    pub text: String,
}
