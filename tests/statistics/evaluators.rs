//! What one evaluator does to the ranking and against the others, on tables
//! small enough to do by hand.

use toets::stats::leave_out::{RankRange, leave_one_out};
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
fn one_high_mark_carries_a_proposal() {
    let found = leave_one_out(&table(&[&[10.0, 5.0, 5.0], &[6.0, 6.0, 6.0], &[5.0, 6.0, 4.0]]));
    // Means 6.67, 6, 5; without the first 5, 6, 5; without the second 7.5, 6, 4.5.
    assert_eq!(found.ranges[0], Some(RankRange { rank: 1.0, best: 1.0, worst: 2.5 }));
    assert_eq!(found.ranges[1], Some(RankRange { rank: 2.0, best: 1.0, worst: 2.0 }));
    assert_eq!(found.ranges[2], Some(RankRange { rank: 3.0, best: 2.5, worst: 3.0 }));
    assert_eq!(found.without[0], [Some(2.5), Some(1.0), Some(2.5)]);
}

#[test]
fn decimals_that_are_equal_on_paper_share_a_rank() {
    // 0.1 + 0.2 + 0.3 and 0.3 + 0.2 + 0.1 differ in the last bit.
    let found = leave_one_out(&table(&[&[0.1, 0.2, 0.3], &[0.3, 0.2, 0.1]]));
    assert_eq!(found.ranges.iter().flatten().map(|range| range.rank).collect::<Vec<f64>>(), [1.5, 1.5]);
}

#[test]
fn a_proposal_that_loses_its_only_mark_has_no_rank() {
    let found = leave_one_out(&table(&[&[7.0, -1.0], &[6.0, 8.0], &[-1.0, -1.0]]));
    assert_eq!(found.without[0], [None, Some(1.0), None]);
    assert_eq!(found.without[1], [Some(1.0), Some(2.0), None]);
    assert_eq!(found.ranges[0], Some(RankRange { rank: 1.5, best: 1.0, worst: 1.5 }));
    assert_eq!(found.ranges[2], None);
}

#[test]
fn small_tables() {
    let nothing = leave_one_out(&table(&[]));
    assert!(nothing.ranges.is_empty() && nothing.without.is_empty());
    let alone = leave_one_out(&table(&[&[4.0], &[6.0]]));
    assert_eq!(alone.without, [[None, None]]);
    assert_eq!(alone.ranges[0], Some(RankRange { rank: 2.0, best: 2.0, worst: 2.0 }));
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
