//! Rank acceptability under uncertain weights, against areas known by geometry.

use proptest::prelude::*;
use toets::stats::acceptability::{Acceptability, Method, exact, rank_acceptability, sampled};
use toets::stats::weights::{WeightError, WeightRegion};

fn near(found: f64, expected: f64, within: f64) {
    assert!((found - expected).abs() <= within, "{found} is not {expected} within {within}");
}

fn around(weights: &[f64], share: f64) -> WeightRegion {
    WeightRegion::Around { weights: weights.to_vec(), share }
}

/// Twelve proposals with three criteria; the third and the seventh can win.
fn twelve() -> Vec<Vec<f64>> {
    [
        [7.0, 6.5, 2.0],
        [5.5, 5.0, 7.0],
        [7.5, 9.0, 7.5],
        [4.0, 6.0, 5.5],
        [5.0, 7.0, 6.5],
        [7.0, 8.5, 7.0],
        [9.5, 7.0, 5.0],
        [3.5, 6.0, 6.0],
        [5.5, 4.5, 7.5],
        [7.5, 6.5, 6.0],
        [6.0, 4.5, 7.5],
        [7.0, 6.5, 7.0],
    ]
    .iter()
    .map(|row| row.to_vec())
    .collect()
}

fn rows_sum_to_one(found: &Acceptability) {
    for row in &found.ranks {
        near(row.iter().sum(), 1.0, 1e-9);
    }
}

#[test]
fn three_specialists_share_the_triangle() {
    let scores = vec![vec![1.0, 0.0, 0.0], vec![0.0, 1.0, 0.0], vec![0.0, 0.0, 1.0]];
    let found = exact(&scores, &WeightRegion::Simplex).expect("a region");
    for row in &found.ranks {
        row.iter().for_each(|&share| near(share, 1.0 / 3.0, 1e-12));
    }
    // The third of the triangle around a corner, two triangles that meet in the
    // centre: the mean of its corners (1,0,0), (1/2,1/2,0), (1/3,1/3,1/3), ...
    let first = found.central_weights[0].clone().expect("can win");
    for (weight, expected) in first.into_iter().zip([11.0 / 18.0, 7.0 / 36.0, 7.0 / 36.0]) {
        near(weight, expected, 1e-12);
    }
    let ordinal = exact(&scores, &WeightRegion::Ordinal(vec![1, 0, 2])).expect("a region");
    assert_eq!(ordinal.method, Method::Exact);
    for (found, expected) in ordinal.ranks.iter().zip([[0, 1, 0], [1, 0, 0], [0, 0, 1]]) {
        found.iter().zip(expected).for_each(|(&share, one)| near(share, f64::from(one), 1e-12));
    }
}

#[test]
fn the_winner_of_twelve() {
    // The seventh leads the third where 2 w1 > 2 w2 + 2.5 w3: a corner whose sides
    // are 1/2 and 4/9 of those of the triangle. Nobody else can win.
    let found = exact(&twelve(), &WeightRegion::Simplex).expect("a region");
    near(found.ranks[2][0], 7.0 / 9.0, 1e-12);
    near(found.ranks[2][1], 2.0 / 9.0, 1e-12);
    near(found.wins.as_ref().expect("exact")[6][2], 0.5 * 4.0 / 9.0, 1e-12);
    rows_sum_to_one(&found);
}

#[test]
fn draws_agree_with_areas() {
    let regions = [
        WeightRegion::Simplex,
        WeightRegion::Ordinal(vec![0, 1, 2]),
        around(&[0.4, 0.3, 0.3], 0.25),
        around(&[50.0, 0.0, 50.0], 0.25),
    ];
    for region in regions {
        let areas = exact(&twelve(), &region).expect("a region");
        let draws = sampled(&twelve(), &region, 40_000, 7).expect("a region");
        assert_eq!(draws.method, Method::Drawn { draws: 40_000, seed: 7 });
        for (area, draw) in areas.ranks.iter().flatten().zip(draws.ranks.iter().flatten()) {
            // Four and a half standard errors at most.
            near(*draw, *area, 4.5 * (area * (1.0 - area) / 40_000.0).sqrt() + 1e-4);
        }
        for (area, draw) in areas.central_weights.iter().zip(&draws.central_weights) {
            if let (Some(area), Some(draw)) = (area, draw) {
                area.iter().zip(draw).for_each(|(a, d)| near(*d, *a, 0.02));
            }
        }
    }
}

#[test]
fn two_criteria_are_cut_on_a_line() {
    // 3 w1 against 2 w2: the first leads above w1 = 0.4.
    let scores = vec![vec![3.0, 0.0], vec![0.0, 2.0]];
    let found = rank_acceptability(&scores, &WeightRegion::Simplex, 0, 0).expect("a region");
    near(found.ranks[0][0], 0.6, 1e-12);
    near(found.central_weights[0].as_ref().expect("can win")[0], 0.7, 1e-12);
    // From 0.375 to 0.625, which 0.4 cuts at a tenth.
    let near_half = exact(&scores, &around(&[1.0, 1.0], 0.25)).expect("a region");
    near(near_half.ranks[1][0], 0.1, 1e-12);
    let ordinal = exact(&scores, &WeightRegion::Ordinal(vec![1, 0])).expect("a region");
    near(ordinal.ranks[1][0], 0.8, 1e-12);
}

#[test]
fn one_criterion_leaves_nothing_open() {
    let scores = vec![vec![3.0], vec![4.0], vec![4.0]];
    for region in [WeightRegion::Simplex, WeightRegion::Ordinal(vec![0]), around(&[2.0], 0.25)] {
        let found = exact(&scores, &region).expect("a region");
        assert_eq!(found.ranks, [[0.0, 0.0, 1.0], [1.0, 0.0, 0.0], [1.0, 0.0, 0.0]]);
        assert_eq!(found.central_weights[1], Some(vec![1.0]));
    }
}

#[test]
fn four_criteria_are_drawn() {
    // By symmetry each of four specialists wins a quarter of the simplex.
    let scores: Vec<Vec<f64>> = (0..4).map(|i| (0..4).map(|c| f64::from(i == c)).collect()).collect();
    let found = rank_acceptability(&scores, &WeightRegion::Simplex, 40_000, 1).expect("a region");
    assert_eq!(found.method, Method::Drawn { draws: 40_000, seed: 1 });
    for row in &found.ranks {
        row.iter().for_each(|&share| near(share, 0.25, 0.01));
    }
    rows_sum_to_one(&found);
    let again = rank_acceptability(&scores, &WeightRegion::Simplex, 40_000, 1).expect("a region");
    assert_eq!(found, again);
    let boxed = rank_acceptability(&scores, &around(&[4.0, 3.0, 2.0, 1.0], 0.1), 1_000, 1).expect("a region");
    assert_eq!(boxed.ranks[0], [1.0, 0.0, 0.0, 0.0]);
    assert_eq!(boxed.ranks[3], [0.0, 0.0, 0.0, 1.0]);
}

#[test]
fn what_cannot_be_weighed_is_refused() {
    let scores = vec![vec![1.0, 2.0], vec![2.0, 1.0]];
    let refused = |region: &WeightRegion| exact(&scores, region).err();
    assert_eq!(refused(&WeightRegion::Ordinal(vec![0, 0])), Some(WeightError::BadRegion));
    assert_eq!(refused(&around(&[1.0], 0.25)), Some(WeightError::BadRegion));
    assert_eq!(refused(&around(&[1.0, 1.0], 0.0)), Some(WeightError::BadRegion));
    assert_eq!(refused(&around(&[0.0, 0.0], 0.25)), Some(WeightError::BadRegion));
    assert_eq!(refused(&around(&[1.0, f64::NAN], 0.25)), Some(WeightError::BadRegion));
    assert_eq!(exact(&[], &WeightRegion::Simplex), Err(WeightError::NoScores));
    assert_eq!(
        exact(&[vec![1.0], vec![f64::NAN]], &WeightRegion::Simplex),
        Err(WeightError::BadScores { row: 1 })
    );
    assert_eq!(sampled(&scores, &WeightRegion::Simplex, 0, 1), Err(WeightError::NoDraws));
    assert_eq!(
        exact(&[vec![1.0; 4]], &WeightRegion::Simplex),
        Err(WeightError::TooMany { found: 4, limit: 3 })
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_proposal_has_some_rank(
        scores in prop::collection::vec(prop::collection::vec(0_u8..=10, 3), 1..9),
        kind in 0_usize..3,
    ) {
        let scores: Vec<Vec<f64>> =
            scores.into_iter().map(|row| row.into_iter().map(f64::from).collect()).collect();
        let region = match kind {
            0 => WeightRegion::Simplex,
            1 => WeightRegion::Ordinal(vec![2, 0, 1]),
            _ => around(&[0.5, 0.3, 0.2], 0.25),
        };
        let found = exact(&scores, &region).expect("a region");
        for row in &found.ranks {
            prop_assert!((row.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        }
        // Somebody is first under all weights.
        prop_assert!(found.ranks.iter().map(|row| row[0]).sum::<f64>() > 1.0 - 1e-9);
        for (i, row) in scores.iter().enumerate() {
            for (k, other) in scores.iter().enumerate() {
                if row == other {
                    prop_assert_eq!(&found.ranks[i], &found.ranks[k]);
                }
                if row.iter().zip(other).all(|(x, y)| x > y) {
                    prop_assert!(found.ranks[k][0] < 1e-12);
                }
            }
        }
    }
}
