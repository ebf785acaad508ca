//! The words by which a row says that it is no row of the table: a sum, a sum that is
//! carried over a page, or a figure about the rows, such as their average.

use crate::domain::amount::AmountRule;
use crate::import::field::key;
use crate::import::grid::{CellKind, TableRow};

/// What a row says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LabelWord {
    /// A word for a sum, and nothing else in the cell.
    Sum,
    /// A word for a sum at the beginning of a text.
    SumFirst,
    /// A word for a sum that is carried from one page to the next.
    Carried,
    /// A word for another figure about the rows, or about the money.
    Figure,
    None,
}

/// The word of a row, and the column of its cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Label {
    pub(super) word: LabelWord,
    pub(super) at: usize,
}

/// The words for a sum, as `key` makes them.
const SUMS: [&str; 31] = [
    "totaal",
    "totalen",
    "subtotaal",
    "eindtotaal",
    "tussentotaal",
    "algemeentotaal",
    "totaalgeneraal",
    "som",
    "total",
    "totaux",
    "soustotal",
    "totalgeneral",
    "grandtotal",
    "totals",
    "subtotal",
    "subtotals",
    "subtotalen",
    "deeltotaal",
    "somme",
    "sum",
    "summe",
    "summen",
    "gesamt",
    "gesamtsumme",
    "gesamtbetrag",
    "zwischensumme",
    "insgesamt",
    "endsumme",
    "totaalbedrag",
    "montanttotal",
    "totalamount",
];

/// Words for a sum that begin other texts too.
const SUMS_ALONE: [&str; 3] = ["tot", "algtotaal", "σ"];

const CARRIED: [&str; 10] = [
    "transport",
    "overtedragen",
    "overdracht",
    "overgedragen",
    "areporter",
    "report",
    "ubertrag",
    "carriedforward",
    "broughtforward",
    "carriedover",
];

/// Words for a figure that begin a label, such as *aantal aanvragen*.
const FIGURES: [&str; 15] = [
    "gemiddelde",
    "gemiddeld",
    "gemiddelden",
    "average",
    "averages",
    "moyenne",
    "moyennes",
    "durchschnitt",
    "mittelwert",
    "mediaan",
    "median",
    "mediane",
    "aantal",
    "nombre",
    "anzahl",
];

/// Words for a figure that are labels only where nothing follows.
const FIGURES_ALONE: [&str; 30] = [
    "mean",
    "count",
    "number",
    "maximum",
    "minimum",
    "max",
    "min",
    "budget",
    "beschikbaar",
    "beschikbaarbudget",
    "beschikbaarkrediet",
    "krediet",
    "resterendbudget",
    "restbudget",
    "budgetdisponible",
    "budgettotal",
    "totalbudget",
    "creditdisponible",
    "availablebudget",
    "remainingbudget",
    "verfugbaresbudget",
    "restbetrag",
    "saldo",
    "solde",
    "balance",
    "rest",
    "reste",
    "verschil",
    "difference",
    "ecart",
];

/// The longest text that is a label.
const LONGEST: usize = 80;

/// The word of a row that weighs most.
pub(super) fn label(row: &TableRow) -> Label {
    let mut found = Label { word: LabelWord::None, at: 0 };
    for (at, cell) in row.cells().enumerate() {
        let word = word(cell.trim());
        if weight(word) > weight(found.word) {
            found = Label { word, at };
        }
    }
    found
}

/// Whether a text is a word for a sum or a figure and nothing else.
pub(crate) fn is_label_alone(text: &str) -> bool {
    match word(text.trim()) {
        LabelWord::Sum | LabelWord::Carried => true,
        LabelWord::Figure => {
            FIGURES.contains(&key(text).as_str()) || FIGURES_ALONE.contains(&key(text).as_str())
        }
        LabelWord::SumFirst | LabelWord::None => false,
    }
}

fn weight(word: LabelWord) -> u8 {
    match word {
        LabelWord::None => 0,
        LabelWord::Figure => 1,
        LabelWord::Carried => 2,
        LabelWord::SumFirst => 3,
        LabelWord::Sum => 4,
    }
}

pub(super) fn word(cell: &str) -> LabelWord {
    if matches!(cell, "∑" | "Σ") {
        return LabelWord::Sum;
    }
    if !cell.starts_with(char::is_alphabetic) || cell.len() > LONGEST {
        return LabelWord::None;
    }
    let whole = key(cell);
    let whole = whole.as_str();
    if SUMS.contains(&whole) || SUMS_ALONE.contains(&whole) {
        return LabelWord::Sum;
    }
    if CARRIED.contains(&whole) {
        return LabelWord::Carried;
    }
    if FIGURES_ALONE.contains(&whole) {
        return LabelWord::Figure;
    }
    let first = cell.split([' ', ':', '\n', '\u{a0}']).next().map(key).unwrap_or_default();
    match first.as_str() {
        first if SUMS.contains(&first) => LabelWord::SumFirst,
        first if FIGURES.contains(&first) => LabelWord::Figure,
        _ => LabelWord::None,
    }
}

/// Whether a cell shows a formula that failed.
pub(super) fn has_failed(row: &TableRow, index: usize) -> bool {
    *row.kind(index) == CellKind::Error || row.cell(index).starts_with('#')
}

/// Whether a cell says something in words: no number, amount or percentage, no failed
/// formula, and no dash.
pub(super) fn is_text(row: &TableRow, index: usize, rule: &AmountRule<'_>) -> bool {
    let text = row.cell(index);
    let mut words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).peekable();
    let says = words.peek().is_some() && !words.all(|word| rule.names(word));
    says && !has_failed(row, index)
}

/// Whether a cell holds nothing: no sign but dashes and the like, or a zero.
pub(super) fn is_nothing(text: &str, rule: &AmountRule<'_>) -> bool {
    let mut words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    words.all(|word| rule.names(word)) && text.chars().filter(char::is_ascii_digit).all(|digit| digit == '0')
}
