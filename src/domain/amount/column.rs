//! A column of amounts: what its clear cells say about the unclear ones.
//!
//! One cell with cents, with both separators or with several groups of thousands
//! shows how the column is written. Without such a cell the question is asked.

use super::shape::Shape;
use super::{AmountError, AmountRule, DecimalSign};
use crate::domain::money::Money;

/// The amounts of a column, in the order of the cells.
#[derive(Debug)]
pub struct AmountColumn {
    /// Each cell's amount; none for an empty cell.
    pub amounts: Vec<Result<Option<Money>, AmountError>>,
    /// Cells that contradict each other about the sign before the cents.
    pub clash: Option<Clash>,
}

/// Two cells of one column that cannot both be written in one style.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The first cell that is written with a decimal comma.
    pub comma: usize,
    /// The first cell that is written with a decimal point.
    pub point: usize,
}

/// Reads a column of amounts.
///
/// With a clash the cells with two readings keep their error `Ambiguous`.
#[must_use]
pub fn read_column<'a>(cells: impl Iterator<Item = &'a str>, rule: &AmountRule<'_>) -> AmountColumn {
    let shapes: Vec<Option<Result<Shape, AmountError>>> =
        cells.map(|cell| (!cell.trim().is_empty()).then(|| Shape::of(cell, rule.currency))).collect();
    let (comma, point) = match rule.decimal {
        Some(_) => (None, None),
        None => (first(&shapes, DecimalSign::Comma), first(&shapes, DecimalSign::Point)),
    };
    let shown = match (comma, point) {
        (Some(_), None) => Some(DecimalSign::Comma),
        (None, Some(_)) => Some(DecimalSign::Point),
        _ => None,
    };
    // Where `38.400` and `40,000` stand in one column, no sign settles both.
    let both = [DecimalSign::Comma, DecimalSign::Point].iter().all(|sign| {
        let thousandths = |shape: &Shape| shape.has_three_decimals(*sign);
        shapes.iter().flatten().flatten().any(thousandths)
    });
    let amount = |shape: Shape| match (rule.decimal, shown, shape.sign()) {
        (Some(decimal), _, _) if both => shape.read_beside(decimal),
        (Some(decimal), _, _) => shape.read_as(decimal),
        (None, Some(decimal), None) => shape.read_beside(decimal),
        (None, _, Some(decimal)) => shape.read_as(decimal),
        (None, None, None) if shape.two_readings() => Err(shape.ambiguous()),
        (None, None, None) => shape.read_as(DecimalSign::Comma),
    };
    AmountColumn {
        amounts: shapes
            .into_iter()
            .map(|cell| cell.map(|shape| shape.and_then(amount)).transpose())
            .collect(),
        clash: comma.zip(point).map(|(comma, point)| Clash { comma, point }),
    }
}

/// The first cell that is an amount with this sign and no other.
fn first(shapes: &[Option<Result<Shape, AmountError>>], sign: DecimalSign) -> Option<usize> {
    shapes.iter().position(|cell| {
        let shape = cell.as_ref().and_then(|shape| shape.as_ref().ok());
        shape.is_some_and(|shape| shape.sign() == Some(sign) && shape.read_as(sign).is_ok())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(cells: &[&str]) -> (Vec<String>, Option<Clash>) {
        let column = read_column(cells.iter().copied(), &AmountRule::default());
        let shown = column.amounts.into_iter().map(|amount| match amount {
            Ok(amount) => amount.map_or("-".to_owned(), |amount| amount.to_string()),
            Err(error) => error.phrase().id,
        });
        (shown.collect(), column.clash)
    }

    #[test]
    fn a_clear_cell_settles_the_unclear_ones() {
        let (amounts, clash) = column(&["€1,134", "", "€4,922,133", "€544,310"]);
        assert_eq!(amounts, ["1134.00", "-", "4922133.00", "544310.00"]);
        assert_eq!(clash, None);
        let (amounts, _) = column(&["1.134", "12,5"]);
        assert_eq!(amounts, ["1134.00", "12.50"]);
        let (amounts, _) = column(&["1.134", "40000", "40 000"]);
        assert_eq!(amounts, ["import-amount-ambiguous", "40000.00", "40000.00"]);
    }

    #[test]
    fn three_decimals_stay_a_question() {
        let (amounts, _) = column(&["12,50", "€1,130"]);
        assert_eq!(amounts, ["12.50", "import-amount-ambiguous"]);
    }

    #[test]
    fn a_column_in_two_styles_names_both_cells() {
        let (amounts, clash) = column(&["288.11", "81839", "492087,75", "757.040"]);
        assert_eq!(clash, Some(Clash { comma: 2, point: 0 }));
        assert_eq!(amounts.last().unwrap(), "import-amount-ambiguous");
        // A cell that is wrong in itself shows nothing.
        assert_eq!(column(&["1234.567", "1.134,00"]).1, None);
    }

    #[test]
    fn what_the_secretary_says_goes_first() {
        let rule = AmountRule { decimal: Some(DecimalSign::Comma), ..AmountRule::default() };
        let read = read_column(["1.134", "1.134.000", "288.11"].into_iter(), &rule);
        let cents: Vec<Option<i64>> =
            (read.amounts.iter()).map(|amount| amount.clone().ok().flatten().map(Money::cents)).collect();
        assert_eq!(cents, [Some(113_400), Some(113_400_000), None]);
    }
}
