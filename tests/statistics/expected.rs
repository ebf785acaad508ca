//! The expected rank against published numbers, and the rules that hold for it.

use proptest::prelude::*;
use toets::stats::expected::{ExpectedRanks, MOST_PROPOSALS, RankInterval, expected_ranks};
use toets::stats::funding::{Credible, FundingGroup, funding_groups, on_edge};
use toets::stats::settings::Settings;
use toets::stats::{ScoreTable, Undefined};

/// Panel 1 of `get_mock_data()` in the package `snsf-data/ERforResearch` (MIT):
/// fifteen proposals, five evaluators, 6 the best mark and 1 the worst.
const PANEL: [[f64; 5]; 15] = [
    [6.0, 6.0, 6.0, 5.0, 2.0],
    [6.0, 6.0, 5.0, 5.0, 1.0],
    [6.0, 5.0, 6.0, 4.0, 2.0],
    [6.0, 4.0, 5.0, 6.0, 2.0],
    [6.0, 5.0, 5.0, 4.0, 2.0],
    [6.0, 4.0, 6.0, 3.0, 2.0],
    [6.0, 5.0, 4.0, 3.0, 2.0],
    [6.0, 2.0, 5.0, 5.0, 2.0],
    [6.0, 4.0, 3.0, 4.0, 2.0],
    [6.0, 3.0, 5.0, 2.0, 2.0],
    [5.0, 4.0, 3.0, 3.0, 2.0],
    [5.0, 3.0, 4.0, 2.0, 2.0],
    [5.0, 2.0, 3.0, 3.0, 1.0],
    [5.0, 4.0, 3.0, 1.0, 1.0],
    [5.0, 2.0, 2.0, 3.0, 1.0],
];

fn panel() -> ExpectedRanks {
    let rows: Vec<Vec<f64>> = PANEL.iter().map(|row| row.to_vec()).collect();
    let table = ScoreTable::complete(&rows).expect("a table");
    let settings = Settings::for_scale(1.0, 6.0).expect("a scale");
    expected_ranks(&table, &settings).expect("defined")
}

fn ranks(found: &ExpectedRanks) -> Vec<f64> {
    found.proposals.iter().flatten().map(|proposal| proposal.rank).collect()
}

fn table(rows: &[&[f64]]) -> ScoreTable {
    // A negative number stands for a gap.
    let rows: Vec<Vec<Option<f64>>> =
        rows.iter().map(|row| row.iter().map(|&mark| (mark >= 0.0).then_some(mark)).collect()).collect();
    ScoreTable::from_rows(&rows).expect("a table")
}

fn ten() -> Settings {
    Settings::for_scale(0.0, 10.0).expect("a scale")
}

#[test]
fn the_published_vignette_within_its_simulation_error() {
    // docs/articles/ERforResearch_vignette.html of 2023-01-23, three digits.
    let published = [
        (2.44, 12.9, 0.90),
        (4.06, 23.7, 0.78),
        (4.09, 24.0, 0.78),
        (4.12, 24.2, 0.78),
        (5.08, 30.6, 0.71),
        (6.19, 37.9, 0.63),
        (7.34, 45.6, 0.55),
        (7.26, 45.1, 0.55),
        (8.43, 52.9, 0.47),
        (9.42, 59.4, 0.40),
        (10.4, 66.3, 0.33),
        (11.4, 73.0, 0.25),
        (13.0, 83.1, 0.15),
        (13.0, 83.6, 0.14),
        (13.7, 87.9, 0.09),
    ];
    for (found, (rank, percentile, sucra)) in panel().proposals.iter().zip(published) {
        let found = found.expect("marked");
        let error = if rank < 10.0 { 0.06 } else { 0.11 };
        assert!((found.rank - rank).abs() <= error, "{} is not {rank}", found.rank);
        assert!((found.percentile - percentile).abs() <= 0.5);
        assert!((found.sucra - sucra).abs() <= 0.01);
    }
}

#[test]
fn the_same_panel_by_quadrature_to_four_decimals() {
    let exact = [
        2.4538, 4.0950, 4.0950, 4.0950, 5.0979, 6.1750, 7.2848, 7.2848, 8.3894, 9.4584, 10.4699, 11.4082,
        13.0156, 13.0156, 13.6618,
    ];
    let found = panel();
    for (found, exact) in ranks(&found).into_iter().zip(exact) {
        assert!((found - exact).abs() < 5.1e-5, "{found} is not {exact}");
    }
    for (found, exact) in found.evaluators.iter().zip([1.488, 0.076, 0.402, -0.250, -1.716]) {
        assert!((found.expect("marks").value - exact).abs() < 5.1e-4);
    }
    assert!((found.mean - 3.84).abs() < 1e-12);
    assert!(!found.order_can_change);
}

#[test]
fn the_published_figure_of_the_funding_line() {
    // clustered-er-plot-1.png: 1 accepted, 7 for random selection, 7 rejected.
    let groups = funding_groups(&panel(), 5, Credible::Half);
    use FundingGroup::{Accepted, RandomSelection, Rejected};
    let mut expected = vec![Some(Accepted)];
    expected.extend([Some(RandomSelection); 7]);
    expected.extend([Some(Rejected); 7]);
    assert_eq!(groups.groups, expected);
    assert!((groups.line.expect("a line") - 5.0979).abs() < 1e-4);
}

#[test]
fn a_wider_interval_leaves_more_to_chance() {
    let chance = |credible| {
        let groups = funding_groups(&panel(), 5, credible).groups;
        groups.iter().filter(|group| **group == Some(FundingGroup::RandomSelection)).count()
    };
    assert!(chance(Credible::Ninety) > chance(Credible::Half));
}

#[test]
fn nothing_is_left_to_chance_at_the_ends() {
    let none = funding_groups(&panel(), 0, Credible::Half);
    assert_eq!(none.line, None);
    assert!(none.groups.iter().all(|group| *group == Some(FundingGroup::Rejected)));
    for enough in [15, 40] {
        let all = funding_groups(&panel(), enough, Credible::Half);
        assert!(all.groups.iter().all(|group| *group == Some(FundingGroup::Accepted)));
    }
}

#[test]
fn the_same_marks_give_the_same_numbers() {
    assert_eq!(panel(), panel());
}

#[test]
fn settings_follow_the_scale_and_print() {
    assert_eq!(
        Settings::for_scale(1.0, 6.0).expect("a scale").to_string(),
        "U = 2, nu_sd = 0.5, draws = 10000, seed = 1"
    );
    assert_eq!(Settings::for_scale(5.0, 5.0), Err(Undefined::NoScale));
    assert_eq!(Settings::for_scale(0.0, f64::NAN), Err(Undefined::NoScale));
    let marks = table(&[&[1.0, 2.0], &[3.0, 1.0]]);
    for broken in [
        Settings { sd_limit: 0.0, ..ten() },
        Settings { strictness_sd: f64::NAN, ..ten() },
        Settings { draws: 0, ..ten() },
    ] {
        assert_eq!(expected_ranks(&marks, &broken), Err(Undefined::BadSettings));
    }
}

#[test]
fn too_little_and_too_much_are_undefined() {
    let undefined = |rows: &[&[f64]]| expected_ranks(&table(rows), &ten()).err();
    assert_eq!(undefined(&[]), Some(Undefined::NoMarks));
    assert_eq!(undefined(&[&[3.0, 4.0]]), Some(Undefined::OneProposal));
    assert_eq!(undefined(&[&[3.0, -1.0], &[-1.0, 4.0]]), Some(Undefined::NoPairs));
    assert_eq!(undefined(&[&[3.0, 3.0], &[3.0, 3.0]]), Some(Undefined::NoVariation));
    let many = vec![vec![1.0, 2.0]; MOST_PROPOSALS + 1];
    assert_eq!(
        expected_ranks(&ScoreTable::complete(&many).expect("a table"), &ten()),
        Err(Undefined::TooMany { proposals: MOST_PROPOSALS + 1, limit: MOST_PROPOSALS })
    );
}

#[test]
fn a_proposal_without_marks_is_not_ranked() {
    let with = table(&[&[7.0, 6.0], &[-1.0, -1.0], &[5.0, 5.5], &[2.0, 4.0]]);
    let without = table(&[&[7.0, 6.0], &[5.0, 5.5], &[2.0, 4.0]]);
    let found = expected_ranks(&with, &ten()).expect("defined");
    assert_eq!(found.proposals[1], None);
    assert_eq!(ranks(&found), ranks(&expected_ranks(&without, &ten()).expect("defined")));
    assert_eq!(funding_groups(&found, 1, Credible::Half).groups[1], None);
}

#[test]
fn marks_without_any_noise_still_have_an_order() {
    let rows: Vec<Vec<f64>> = (0..8).map(|i| vec![f64::from(i), f64::from(i) + 1.0]).collect();
    let found = expected_ranks(&ScoreTable::complete(&rows).expect("a table"), &ten());
    for (index, rank) in ranks(&found.expect("defined")).into_iter().enumerate() {
        assert!((rank - (8.0 - index as f64)).abs() < 0.01, "{index}: {rank}");
    }
}

#[test]
fn strictness_changes_the_order_where_reading_is_split() {
    // The third evaluator is strict; proposals 4 and 5 differ in who read them.
    let marks = table(&[
        &[8.0, 8.5, 5.0],
        &[6.0, 6.5, 3.0],
        &[7.0, 7.0, 4.0],
        &[5.0, 5.0, 2.0],
        &[6.5, 6.5, -1.0],
        &[7.5, -1.0, 4.5],
    ]);
    let found = expected_ranks(&marks, &ten()).expect("defined");
    assert!(found.order_can_change);
    let strict = found.evaluators[2].expect("marks");
    assert!(strict.value < -1.0 && strict.sd > 0.0);
    let ranks = ranks(&found);
    assert!(ranks[5] < ranks[4], "6.0 with the strict one beats 6.5 without");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn ranks_share_out_all_places(
        rows in prop::collection::vec(prop::collection::vec(prop::option::weighted(0.7, 0_u8..=10), 4), 2..8)
    ) {
        let rows: Vec<Vec<Option<f64>>> =
            rows.into_iter().map(|row| row.into_iter().map(|m| m.map(f64::from)).collect()).collect();
        let table = ScoreTable::from_rows(&rows).expect("a table");
        let few = Settings { draws: 500, ..ten() };
        if let Ok(found) = expected_ranks(&table, &few) {
            let ranks = ranks(&found);
            let n = ranks.len() as f64;
            prop_assert!((ranks.iter().sum::<f64>() - n * (n + 1.0) / 2.0).abs() < 1e-6);
            for proposal in found.proposals.iter().flatten() {
                prop_assert!(proposal.rank >= 1.0 - 1e-9 && proposal.rank <= n + 1e-9);
                prop_assert!(proposal.ninety.best <= proposal.half.best);
                prop_assert!(proposal.half.best <= proposal.median);
                prop_assert!(proposal.median <= proposal.half.worst);
                prop_assert!(proposal.half.worst <= proposal.ninety.worst);
            }
        }
    }

    #[test]
    fn a_complete_design_keeps_the_order_of_the_means(
        rows in prop::collection::vec(prop::collection::vec(0_u8..=10, 3), 3..8)
    ) {
        let rows: Vec<Vec<f64>> =
            rows.into_iter().map(|row| row.into_iter().map(f64::from).collect()).collect();
        let table = ScoreTable::complete(&rows).expect("a table");
        let few = Settings { draws: 10, ..ten() };
        if let Ok(found) = expected_ranks(&table, &few) {
            prop_assert!(!found.order_can_change);
            let ranks = ranks(&found);
            let sums: Vec<f64> = rows.iter().map(|row| row.iter().sum()).collect();
            for i in 0..rows.len() {
                for k in 0..rows.len() {
                    if sums[i] > sums[k] {
                        prop_assert!(ranks[i] < ranks[k], "{:?} {:?}", sums, ranks);
                    } else if sums[i] == sums[k] {
                        prop_assert!((ranks[i] - ranks[k]).abs() < 1e-9);
                    }
                }
            }
        }
    }
}

/// A limit a ten-millionth of a rank from the line is nothing to rely on; one
/// a thousandth away is.
#[test]
fn a_limit_at_the_line_is_on_the_edge() {
    let mut found = panel();
    let line = funding_groups(&found, 5, Credible::Half).line.expect("a line");
    assert!(!on_edge(&found, 5, Credible::Half).contains(&true));
    let mut last = |best: f64| {
        let last = found.proposals.last_mut().and_then(Option::as_mut).expect("ranked");
        last.half = RankInterval { best, worst: 15.0 };
        let drawn =
            funding_groups(&found, 5, Credible::Half).groups[14] == Some(FundingGroup::RandomSelection);
        (drawn, on_edge(&found, 5, Credible::Half)[14])
    };
    assert_eq!(last(line - 1e-7), (true, true));
    assert_eq!(last(line + 1e-7), (false, true));
    assert_eq!(last(line - 1e-3), (true, false));
    assert_eq!(last(line + 1e-3), (false, false));
}
