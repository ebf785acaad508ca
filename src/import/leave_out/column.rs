//! The amounts of a column whose sum may stand below it, and which rows explain that it
//! is another.

use std::collections::BTreeMap;

use crate::domain::amount::AmountRule;
use crate::domain::money::Money;
use crate::import::grid::TableRow;
use crate::import::sums::{amounts, clear};

/// The most rows among which three are looked for that explain a difference.
const THREE: usize = 300;

/// The amounts of a column, row by row; none where a cell holds none.
pub(super) struct Column(Vec<Option<Money>>);

impl Column {
    pub(super) fn of(rows: &[&TableRow], index: usize, rule: &AmountRule<'_>) -> Column {
        Column(amounts(rows.iter().copied(), index, rule).amounts.iter().map(clear).collect())
    }

    pub(super) fn at(&self, row: usize) -> Option<Money> {
        self.0.get(row).copied().flatten()
    }

    pub(super) fn sum(&self, rows: &[usize]) -> Money {
        rows.iter().filter_map(|row| self.at(*row)).sum()
    }

    /// At most three rows whose amounts are just this many cents, with either sign:
    /// a total that is too low may miss them, one that is too high may count them twice.
    pub(super) fn explain(&self, rows: &[usize], difference: i64) -> Vec<usize> {
        let wanted = difference.abs();
        let cents: Vec<(usize, i64)> = rows
            .iter()
            .filter_map(|row| Some((*row, self.at(*row)?.cents())))
            .filter(|(_, cents)| *cents > 0 && *cents <= wanted)
            .collect();
        if difference == 0 {
            return Vec::new();
        }
        let by_cents: BTreeMap<i64, usize> = cents.iter().rev().map(|(row, cents)| (*cents, *row)).collect();
        let other = |rest: i64, not: &[usize]| by_cents.get(&rest).filter(|row| !not.contains(row)).copied();
        if let Some(one) = other(wanted, &[]) {
            return vec![one];
        }
        for (row, own) in &cents {
            if let Some(two) = other(wanted - own, &[*row]) {
                return sorted(vec![*row, two]);
            }
        }
        for (at, (one, first)) in cents.iter().enumerate().take(THREE) {
            for (two, second) in cents.iter().take(THREE).skip(at + 1) {
                if let Some(three) = other(wanted - first - second, &[*one, *two]) {
                    return sorted(vec![*one, *two, three]);
                }
            }
        }
        Vec::new()
    }
}

fn sorted(mut rows: Vec<usize>) -> Vec<usize> {
    rows.sort_unstable();
    rows
}

/// The rows right above that come to just these sums, from the last on upwards to one
/// where they may begin; two at least.
pub(super) fn columns_equal(
    columns: &[Column],
    sums: &[(usize, Money)],
    rows: &[usize],
    begins: impl Fn(usize) -> bool,
    steps: &mut usize,
) -> Option<Vec<usize>> {
    let mut left: Vec<(&Column, i64)> =
        sums.iter().filter_map(|(index, sum)| Some((columns.get(*index)?, sum.cents()))).collect();
    for (count, row) in rows.iter().enumerate().rev() {
        *steps = steps.checked_sub(1)?;
        for (column, rest) in &mut left {
            *rest = rest.checked_sub(column.at(*row).map_or(0, Money::cents))?;
        }
        if rows.len() - count > 1 && begins(*row) && left.iter().all(|(_, rest)| *rest == 0) {
            return rows.get(count..).map(<[usize]>::to_vec);
        }
    }
    None
}
