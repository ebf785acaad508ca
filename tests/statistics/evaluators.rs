//! How strict one evaluator is against the others, on tables small enough to do by hand.

use toets::stats::strictness::strictness;
use toets::stats::{ScoreTable, Undefined};

fn table(rows: &[&[f64]]) -> ScoreTable {
    // A negative number stands for a gap.
    let rows: Vec<Vec<Option<f64>>> =
        rows.iter().map(|row| row.iter().map(|&mark| (mark >= 0.0).then_some(mark)).collect()).collect();
    ScoreTable::from_rows(&rows).expect("a table")
}

fn near(found: f64, expected: f64, within: f64) {
    assert!((found - expected).abs() <= within, "{found} is not {expected} within {within}");
}

#[test]
fn strictness_by_hand() {
    let found = strictness(&table(&[
        &[6.0, 4.0, -1.0],
        &[7.0, 5.0, 6.0],
        &[8.0, 8.0, -1.0],
        &[-1.0, -1.0, 3.0],
        &[5.0, -1.0, -1.0],
    ]));
    // The first evaluator: 6-4, 7-5.5, 8-8, and one proposal without others.
    let first = found[0].expect("defined");
    assert_eq!(first.proposals, 3);
    near(first.difference, 3.5 / 3.0, 1e-12);
    let first = first.uncertainty.expect("three proposals");
    // Deviations .8333, .3333, -1.1667: variance 1.08333, over 3, root .60093.
    near(first.standard_error, 0.600_925, 1e-6);
    near(first.low, 3.5 / 3.0 - 4.302_653 * 0.600_925, 1e-5);
    near(first.high, 3.5 / 3.0 + 4.302_653 * 0.600_925, 1e-5);
    let third = found[2].expect("one shared proposal");
    near(third.difference, 0.0, 1e-12);
    assert_eq!((third.proposals, third.uncertainty), (1, None));
    let alone = strictness(&table(&[&[1.0, -1.0], &[-1.0, 2.0]]));
    assert_eq!(alone, [Err(Undefined::NoPairs), Err(Undefined::NoPairs)]);
    assert_eq!(strictness(&table(&[&[1.0, -1.0], &[2.0, -1.0]]))[1], Err(Undefined::NoMarks));
}
