//! How far a rank hangs on one evaluator, by the function that `toets rank --with leave-out`
//! shows: on tables small enough to do by hand, and against another program.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::Value;
use toets::rank::ranking::rank;
use toets::round::Round;
use toets::stats::robustness::{RankRange, leave_out};

use crate::facts::facts;
use crate::small_rounds::{call, name, proposal, round, submit};

/// A round whose total is the mean of these marks, a row per proposal; nothing for a gap.
fn marked(rows: &[Vec<String>]) -> Round {
    let call = call(
        r#"Call(
            id: "means", title: "Means", language: "en",
            budget: [Source(name: "none", amount: "1.00")],
            criteria: [Criterion(id: "all", label: "All", weight: "1",
                scale: Scale(from: "0", to: "10", step: "0.5"))],
            total: Total(form: Points, mark_decimals: 10, points_decimals: 10, total_decimals: 10),
            min_sheets: 1,
        )"#,
    );
    let proposals = (0..rows.len()).map(|row| proposal(&format!("P{}", row + 1), "1.00")).collect();
    let mut round = round(call, proposals, rows.first().map_or(0, Vec::len));
    for (row, marks) in rows.iter().enumerate() {
        for (column, mark) in marks.iter().enumerate().filter(|(_, mark)| !mark.is_empty()) {
            submit(&mut round, &format!("P{}", row + 1), &format!("e{}", column + 1), &[mark]);
        }
    }
    round
}

/// The ranges by proposal.
fn ranges(round: &Round) -> BTreeMap<String, RankRange> {
    let ranking = rank(round);
    let shown: Vec<usize> = ranking.ranked.iter().map(|placed| placed.proposal).collect();
    let names = ranking.ranked.iter().map(|placed| name(round, placed).to_owned());
    let by_proposal: BTreeMap<usize, String> = shown.iter().copied().zip(names).collect();
    let found = leave_out(round, &ranking, &shown);
    found.into_iter().map(|range| (by_proposal[&range.proposal].clone(), range)).collect()
}

fn rows(marks: &[&[&str]]) -> Vec<Vec<String>> {
    marks.iter().map(|row| row.iter().map(|&mark| mark.to_owned()).collect()).collect()
}

/// Rank, best and worst, and without whom.
type Said<'a> = (usize, (usize, Option<&'a str>), (usize, Option<&'a str>), Vec<&'a str>);

fn said(range: &RankRange) -> Said<'_> {
    (
        range.rank,
        (range.best, range.best_without.as_ref().map(|id| id.as_str())),
        (range.worst, range.worst_without.as_ref().map(|id| id.as_str())),
        range.unranked_without.iter().map(|id| id.as_str()).collect(),
    )
}

#[test]
fn one_high_mark_carries_a_proposal() {
    // Means 6.67, 6, 5; without the first 5, 6, 5; without the second 7.5, 6, 4.5.
    let found = ranges(&marked(&rows(&[&["10", "5", "5"], &["6", "6", "6"], &["5", "6", "4"]])));
    assert_eq!(said(&found["P1"]), (1, (1, None), (2, Some("e1")), vec![]));
    assert_eq!(said(&found["P2"]), (2, (1, Some("e1")), (2, None), vec![]));
    assert_eq!(said(&found["P3"]), (3, (2, Some("e1")), (3, None), vec![]));
}

#[test]
fn a_proposal_that_loses_its_only_mark_has_no_rank() {
    let found = ranges(&marked(&rows(&[&["7", ""], &["6", "8"], &["", ""]])));
    assert_eq!(said(&found["P1"]), (1, (1, None), (1, None), vec!["e1"]));
    assert_eq!(said(&found["P2"]), (1, (1, None), (2, Some("e2")), vec![]));
    assert_eq!(found.len(), 2, "a proposal without marks is no candidate");
}

#[test]
fn small_tables() {
    assert!(ranges(&marked(&[])).is_empty());
    let alone = ranges(&marked(&rows(&[&["4"], &["6"]])));
    assert_eq!(said(&alone["P1"]), (2, (2, None), (2, None), vec!["e1"]));
    assert_eq!(said(&alone["P2"]), (1, (1, None), (1, None), vec!["e1"]));
}

/// One more than how many stand before it: a rank as the committee writes it, from ranks
/// of which equal ones share the mean.
fn shared(ranks: &[f64]) -> Vec<usize> {
    ranks.iter().map(|own| 1 + ranks.iter().filter(|other| *other < own).count()).collect()
}

#[test]
fn ranks_with_one_evaluator_left_out_agree_with_the_key() {
    let Some(folder) = facts() else { return };
    let text =
        std::fs::read_to_string(folder.join("oracles/ranking/ranking.json")).expect("the key is there");
    let key: Value = serde_json::from_str(&text).expect("the key is JSON");
    for set in key["sets"].as_object().expect("sets").values() {
        let table = set["ratings_items_by_raters"].as_array().expect("rows");
        let cell = |cell: &Value| if cell.is_null() { String::new() } else { cell.to_string() };
        let table: Vec<Vec<String>> =
            table.iter().map(|row| row.as_array().expect("marks").iter().map(cell).collect()).collect();
        let ranks = |of: &Value| shared(&serde_json::from_value::<Vec<f64>>(of.clone()).expect("ranks"));
        let all = ranks(&set["simple"]["rank_by_mean"]);
        let without: BTreeMap<String, Vec<usize>> = set["leave_one_evaluator_out_rank_of_mean"]
            .as_object()
            .expect("vectors")
            .iter()
            .map(|(left_out, of)| {
                (format!("e{}", left_out.parse::<usize>().expect("a column") + 1), ranks(of))
            })
            .collect();
        let found = ranges(&marked(&table));
        assert_eq!((found.len(), without.len()), (table.len(), table[0].len()));
        for (index, rank) in all.iter().enumerate() {
            let range = &found[&format!("P{}", index + 1)];
            let others = || without.values().map(|ranks| ranks[index]);
            assert_eq!(range.rank, *rank);
            assert_eq!(range.best, others().fold(*rank, usize::min));
            assert_eq!(range.worst, others().fold(*rank, usize::max));
            for (member, reached) in [(&range.best_without, range.best), (&range.worst_without, range.worst)]
            {
                assert_eq!(member.is_some(), reached != *rank);
                assert!(member.as_ref().is_none_or(|one| without[one.as_str()][index] == reached));
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_range_holds_the_rank(table in (1..5_usize).prop_flat_map(|evaluators| {
        prop::collection::vec(prop::collection::vec(0..22_u32, evaluators), 0..7)
    })) {
        // 21 stands for a gap, and half points for the rest.
        let cell = |half: &u32| if *half > 20 { String::new() } else { format!("{}", f64::from(*half) / 2.0) };
        let table: Vec<Vec<String>> = table.iter().map(|row| row.iter().map(cell).collect()).collect();
        for range in ranges(&marked(&table)).values() {
            prop_assert!(range.best <= range.rank && range.rank <= range.worst);
            prop_assert_eq!(range.best_without.is_some(), range.best < range.rank);
            prop_assert_eq!(range.worst_without.is_some(), range.worst > range.rank);
        }
    }
}
