//! Thresholds on blocks and totals as Flemish agencies publish them, and that
//! a threshold compares what is published: the rounded figure.

use toets::rank::assess::FailureOn;
use toets::rank::ranking::{Exclusion, rank};
use toets::round::Round;

use crate::small_rounds::{call, id, proposal, round, status, submit, totals};

/// ERDF in Flanders: two blocks of 50, at least 30 on the strategic one and at
/// least 60 in all. Each block is two criteria of 25.
const ERDF: &str = r#"
Call(
    id: "efro", title: "EFRO Vlaanderen", budget: [Source(name: "EFRO", amount: "1000000.00")],
    criteria: [
        Criterion(id: "s1", label: "Strategisch 1", scale: Scale(from: "0", to: "25", step: "0.5")),
        Criterion(id: "s2", label: "Strategisch 2", scale: Scale(from: "0", to: "25", step: "0.5")),
        Criterion(id: "o1", label: "Operationeel 1", scale: Scale(from: "0", to: "25", step: "0.5")),
        Criterion(id: "o2", label: "Operationeel 2", scale: Scale(from: "0", to: "25", step: "0.5")),
    ],
    blocks: [
        Block(id: "strategic", label: "Strategisch", criteria: ["s1", "s2"], threshold: "30"),
        Block(id: "operational", label: "Operationeel", criteria: ["o1", "o2"]),
    ],
    total: Total(form: Points, threshold: Some("60")),
)
"#;

/// Screen Flanders: a film passes with more than 60 points of 100.
const SCREEN: &str = r#"
Call(
    id: "screen", title: "Screen Flanders", budget: [Source(name: "Vlaanderen", amount: "1000000.00")],
    criteria: [Criterion(id: "points", label: "Punten", scale: Scale(from: "0", to: "100", step: "0.5"))],
    total: Total(form: Points, threshold: ">60"),
)
"#;

fn one(file: &str, evaluators: usize) -> Round {
    round(call(file), vec![proposal("P", "1.00")], evaluators)
}

/// What is not reached, with the figures.
fn failures(round: &Round) -> Vec<(FailureOn, String, String)> {
    let ranking = rank(round);
    let Some(one) = ranking.unranked.first() else { return Vec::new() };
    match &one.why {
        Exclusion::BelowThreshold(failures) => failures
            .iter()
            .map(|one| (one.on.clone(), one.figure.to_string(), one.threshold.to_string()))
            .collect(),
        other => panic!("{other:?}"),
    }
}

fn strategic(figure: &str) -> (FailureOn, String, String) {
    (FailureOn::Block(id("strategic")), figure.to_owned(), "30".to_owned())
}

fn total(figure: &str) -> (FailureOn, String, String) {
    (FailureOn::Total, figure.to_owned(), "60".to_owned())
}

#[test]
fn two_blocks_of_fifty_and_a_total() {
    for (marks, expected) in [
        (["15", "15", "15", "15"], vec![]),
        (["14", "15", "25", "25"], vec![strategic("29.00")]),
        (["5", "25", "4", "25"], vec![total("59.00")]),
        (["25", "25", "10", "0"], vec![]),
        (["14.5", "15", "20", "25"], vec![strategic("29.50")]),
        (["10", "15", "10", "15"], vec![strategic("25.00"), total("50.00")]),
    ] {
        let mut round = one(ERDF, 1);
        submit(&mut round, "P", "e1", &marks);
        assert_eq!(failures(&round), expected, "{marks:?}");
    }
}

#[test]
fn more_than_sixty_is_not_sixty() {
    for (mark, expected) in [("60", "below-threshold"), ("60.5", "ranked"), ("59.5", "below-threshold")] {
        let mut round = one(SCREEN, 1);
        submit(&mut round, "P", "e1", &[mark]);
        assert_eq!(status(&round, "P"), expected, "{mark}");
        let at_least = SCREEN.replace(">60", "60");
        round.call = call(&at_least);
        let expected = if mark == "60" { "ranked" } else { expected };
        assert_eq!(status(&round, "P"), expected, "{mark}");
    }
}

#[test]
fn a_threshold_compares_the_published_figure() {
    // Three marks merge to 59.8333..., published as 59.8 and, with no decimals, as 60.
    let merged = |decimals: &str, threshold: &str| {
        let total =
            format!("total: Total(form: Points, mark_decimals: {decimals}, threshold: \"{threshold}\")");
        let file = SCREEN.replace(r#"total: Total(form: Points, threshold: ">60")"#, &total);
        assert!(file.contains(&total));
        let mut round = one(&file, 3);
        for (member, mark) in [("e1", "59.5"), ("e2", "60"), ("e3", "60")] {
            submit(&mut round, "P", member, &[mark]);
        }
        status(&round, "P")
    };
    assert_eq!(merged("1", "60"), "below-threshold");
    assert_eq!(merged("0", "60"), "ranked");
    assert_eq!(merged("0", ">60"), "below-threshold");
    assert_eq!(merged("1", "59.8"), "ranked");
    assert_eq!(merged("1", ">59.8"), "below-threshold");
    assert_eq!(merged("2", ">59.8"), "ranked");
}

#[test]
fn a_criterion_of_which_low_is_best_passes_below_its_threshold() {
    let file = |threshold: &str| {
        format!(
            r#"Call(id: "low", title: "Risk", budget: [Source(name: "s", amount: "1.00")],
                criteria: [Criterion(id: "risk", label: "Risk", threshold: "{threshold}",
                    scale: Scale(from: "1", to: "5", step: "1", best: Low))])"#
        )
    };
    for (threshold, mark, expected) in [
        ("3", "3", "ranked"),
        ("3", "2", "ranked"),
        ("3", "4", "below-threshold"),
        (">3", "3", "below-threshold"),
        (">3", "2", "ranked"),
    ] {
        let mut round = one(&file(threshold), 1);
        submit(&mut round, "P", "e1", &[mark]);
        assert_eq!(status(&round, "P"), expected, "{mark} against {threshold}");
    }
    let mut round = one(&file("5"), 1);
    submit(&mut round, "P", "e1", &["1"]);
    assert_eq!(totals(&round)["P"], "100.00");
    submit(&mut round, "P", "e1", &["4"]);
    assert_eq!(totals(&round)["P"], "25.00");
}

#[test]
fn a_block_counts_weighted_points_unless_the_call_says_otherwise() {
    let file = |on: &str| {
        ERDF.replace(r#"label: "Strategisch 1","#, r#"label: "Strategisch 1", weight: "0.5","#)
            .replace("threshold: Some(\"60\")", &format!("threshold_on: {on}"))
    };
    let mut round = one(&file("Weighted"), 1);
    submit(&mut round, "P", "e1", &["20", "19.5", "0", "0"]);
    assert_eq!(failures(&round), [strategic("29.50")]);
    let mut round = one(&file("Unweighted"), 1);
    submit(&mut round, "P", "e1", &["20", "9.5", "0", "0"]);
    assert_eq!(failures(&round), [strategic("29.50")]);
    submit(&mut round, "P", "e1", &["20", "10", "0", "0"]);
    assert_eq!(failures(&round), []);
    // The ranking stays weighted: 0.5 x 20 + 10.
    assert_eq!(totals(&round)["P"], "20.00");
}

#[test]
fn with_percent_a_block_is_its_part_of_the_hundred() {
    let file = ERDF.replace("form: Points", "form: Percent");
    let mut round = one(&file, 1);
    // 14.5 + 15 of 100 points: the same figures, because the weights are equal and sum to 100 %.
    submit(&mut round, "P", "e1", &["14.5", "15", "20", "25"]);
    assert_eq!(failures(&round), [strategic("29.50")]);
}
