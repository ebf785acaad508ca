//! The amounts of a column, from cells that hold numbers and cells that hold text.

use crate::domain::amount::column::{AmountColumn, read_column};
use crate::domain::amount::{AmountError, AmountRule};
use crate::domain::money::Money;
use crate::import::grid::{CellKind, TableRow};

/// Reads a column of amounts, by its place from 0.
///
/// A number is the amount that it is, and never a question. What the texts of a column
/// show about their decimal sign, they show of the texts only. A date, a yes or a failed
/// formula is read as its text, and refused as such. Parts of a cent are rounded where
/// the rule says so.
#[must_use]
pub fn amounts<'r>(
    rows: impl Iterator<Item = &'r TableRow> + Clone,
    index: usize,
    rule: &AmountRule<'_>,
) -> AmountColumn {
    let texts = rows.clone().map(|row| match row.kind(index) {
        CellKind::Number(_) => "",
        CellKind::Empty | CellKind::Text | CellKind::Date(_) | CellKind::Bool(_) | CellKind::Error => {
            row.cell(index)
        }
    });
    let mut column = read_column(texts, rule);
    for (row, amount) in rows.zip(&mut column.amounts) {
        if let CellKind::Number(number) = row.kind(index) {
            let text = || row.cell(index).to_owned();
            let read = Money::from_decimal(*number);
            *amount = read.map(Some).map_err(|error| AmountError::Money { text: text(), error });
        }
    }
    for amount in column.amounts.iter_mut().filter(|_| rule.round) {
        if let Some((_, rounded)) = amount.as_ref().err().and_then(AmountError::rounded) {
            *amount = Ok(Some(rounded));
        }
    }
    column
}

/// The amount in a cell on its own; none where it is empty, a question or no amount.
#[must_use]
pub fn clear(amount: &Result<Option<Money>, AmountError>) -> Option<Money> {
    amount.as_ref().ok().copied().flatten()
}
