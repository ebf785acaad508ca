//! Krippendorff's alpha: agreement between evaluators, with gaps allowed.
//!
//! Source: K. Krippendorff, *Computing Krippendorff's Alpha-Reliability* (2011).

use super::order::{midranks, tie_sizes};
use super::table::ScoreTable;
use super::undefined::Undefined;

/// What a difference between two marks means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Marks are names: they are equal or not.
    Nominal,
    /// Marks have an order; distances are counted in marks that lie between.
    Ordinal,
    /// Distances between marks are distances.
    Interval,
    /// Ratios of marks mean something; no mark lies below zero.
    Ratio,
}

/// Krippendorff's alpha of the table, 1 for perfect agreement, 0 for chance.
///
/// `alpha = 1 - Do/De` over the proposals with at least two marks: `Do` is the
/// mean difference within proposals, `De` between all marks taken together. It
/// can be negative. Without units.
///
/// # Errors
/// Undefined if no proposal has two marks, if all marks that count are equal,
/// or on a ratio scale if a mark is negative.
pub fn alpha(table: &ScoreTable, scale: Level) -> Result<f64, Undefined> {
    let units: Vec<Vec<f64>> = table
        .rows()
        .map(|row| row.iter().flatten().copied().collect::<Vec<f64>>())
        .filter(|marks| marks.len() >= 2)
        .collect();
    if units.is_empty() {
        return Err(Undefined::NoPairs);
    }
    let marks: Vec<f64> = units.iter().flatten().copied().collect();
    if scale == Level::Ratio && marks.iter().any(|&mark| mark < 0.0) {
        return Err(Undefined::BelowZero);
    }
    let n = marks.len() as f64;
    // The ordinal distance, the count of marks from c to k less half of both
    // ends, is the distance between the midranks of c and k.
    let placed = if scale == Level::Ordinal { midranks(&marks) } else { marks };
    let mut observed = 0.0;
    let mut rest = placed.as_slice();
    for unit in &units {
        let (own, later) = rest.split_at(unit.len());
        rest = later;
        observed += all_pairs(own, scale) / (own.len() as f64 - 1.0);
    }
    let expected = match scale {
        Level::Nominal => n * n - tie_sizes(&placed).iter().map(|&size| (size * size) as f64).sum::<f64>(),
        Level::Ordinal | Level::Interval => {
            let mean = placed.iter().sum::<f64>() / n;
            2.0 * n * placed.iter().map(|mark| (mark - mean).powi(2)).sum::<f64>()
        }
        Level::Ratio => all_pairs(&placed, scale),
    };
    if tie_sizes(&placed).len() < 2 {
        return Err(Undefined::NoVariation);
    }
    Ok(1.0 - observed / n / (expected / (n * (n - 1.0))))
}

/// The sum of the differences over all ordered pairs.
fn all_pairs(marks: &[f64], scale: Level) -> f64 {
    let mut sum = 0.0;
    for (index, &a) in marks.iter().enumerate() {
        sum += marks[index + 1..].iter().map(|&b| difference(a, b, scale)).sum::<f64>();
    }
    2.0 * sum
}

fn difference(a: f64, b: f64, scale: Level) -> f64 {
    match scale {
        Level::Nominal => f64::from(a != b),
        Level::Ordinal | Level::Interval => (a - b).powi(2),
        Level::Ratio if a == b => 0.0,
        Level::Ratio => ((a - b) / (a + b)).powi(2),
    }
}
