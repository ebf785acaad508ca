//! What must hold for every call: file order never decides, and every
//! selection survives its recount.

mod select_common;

use std::collections::BTreeSet;

use proptest::prelude::*;
use select_common::{all, cents, class};
use toets::select::Strategy::{InOrderSkip, InOrderStop, Targets};
use toets::select::{Candidate, ClassSet, Problem, SelectError, check, select};

/// A candidate as the ranking gives it: asked, score, class bits.
type Row = (i64, i64, u8);

/// The call of these rows in order of score; equal scores are unresolved ties.
/// The second value gives the row behind each candidate.
fn ranked(rows: &[(usize, Row)], budget: i64) -> (Problem, Vec<usize>) {
    let mut rows = rows.to_vec();
    rows.sort_by_key(|(_, (_, score, _))| -score);
    let candidate = |&(_, (cost, score, bits)): &(usize, Row)| Candidate {
        cost: cents(cost),
        score,
        classes: (0..2).filter(|bit| bits >> bit & 1 == 1).collect::<ClassSet>(),
        tie: u32::try_from(score).ok(),
        ..Candidate::default()
    };
    let problem = Problem {
        budget: cents(budget),
        candidates: rows.iter().map(candidate).collect(),
        targets: Vec::new(),
        max_per_lead: None,
        partial: false,
    };
    (problem, rows.iter().map(|(row, _)| *row).collect())
}

/// The rows that are awarded, or those of the tie that matters.
fn result(
    rows: &[(usize, Row)],
    budget: i64,
    targets: &[toets::select::Target],
    strategy: toets::select::Strategy,
) -> Result<BTreeSet<usize>, BTreeSet<usize>> {
    let (mut problem, names) = ranked(rows, budget);
    problem.targets = targets.to_vec();
    let name = |indices: Vec<usize>| indices.into_iter().map(|i| names[i]).collect();
    match select(&problem, strategy) {
        Ok(selection) => {
            assert_eq!(check(&problem, &selection), Ok(()));
            Ok(name(select_common::awarded(&selection)))
        }
        Err(SelectError::UnresolvedTie { members, .. }) => Err(name(members)),
        Err(other) => panic!("{other}"),
    }
}

proptest! {
    /// Shuffling the file changes no award; where it could, the tie is named,
    /// and it is the same tie.
    #[test]
    fn no_permutation_changes_an_award(
        rows in prop::collection::vec((0..12_i64, 0..6_i64, 0..2_u8), 0..12),
        keys in prop::collection::vec(any::<u32>(), 12),
        budget in 0..60_i64,
        (many, few) in (0..6_u32, 0..3_u32),
    ) {
        let rows: Vec<(usize, Row)> = rows.into_iter().enumerate().collect();
        let mut shuffled = rows.clone();
        shuffled.sort_by_key(|(row, _)| keys[*row]);
        let targets = [all(many), class(0, few)];
        for strategy in [InOrderStop, InOrderSkip, Targets] {
            let first = result(&rows, budget, &targets, strategy);
            prop_assert_eq!(first, result(&shuffled, budget, &targets, strategy));
        }
    }
}
