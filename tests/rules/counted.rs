//! A criterion that is asked and shown, and does not count in the total.

use toets::domain::call::StrategyName;
use toets::rank::ranking::rank;
use toets::result::changes::weight_changes;
use toets::round::Round;
use toets::stats::panel::total_range;
use toets::stats::robustness::{Weights, acceptability};

use crate::small_rounds::{awarded, call, id, order, proposal, round, status, submit, totals};

/// Two criteria that count, and one beside them with a knock-out threshold.
fn with(rules: &str, beside: &str) -> Round {
    let text = format!(
        r#"Call(id: "t", title: "Proef", budget: [Source(name: "A", amount: "1.00")], {rules}
        criteria: [
            Criterion(id: "a", label: "A", weight: "3", scale: Scale(from: "0", to: "10", step: "1")),
            Criterion(id: "x", label: "X", counted: false, {beside} scale: Scale(from: "1", to: "5", step: "1")),
            Criterion(id: "b", label: "B", weight: "1", scale: Scale(from: "0", to: "10", step: "1")),
        ])"#
    );
    round(call(&text), vec![proposal("P", "1.00"), proposal("Q", "1.00")], 2)
}

fn both(round: &mut Round, proposal: &str, marks: [&str; 3]) {
    submit(round, proposal, "e1", &marks);
    submit(round, proposal, "e2", &marks);
}

#[test]
fn the_total_is_that_without_it() {
    let blocks = r#"blocks: [Block(id: "one", criteria: ["a", "b"], threshold: "60")],"#;
    for form in ["Percent", "Points"] {
        for on in ["Weighted", "Unweighted"] {
            let rules = format!("{blocks} total: Total(form: {form}, threshold_on: {on}),");
            let mut round = with(&rules.replace("60", "1"), "");
            both(&mut round, "P", ["8", "5", "4"]);
            both(&mut round, "Q", ["8", "1", "4"]);
            // 100 x (3 x 0.8 + 0.4) / 4, and 3 x 8 + 4.
            let expected = if form == "Percent" { "70.00" } else { "28.00" };
            let totals = totals(&round);
            assert_eq!((totals["P"].as_str(), totals["Q"].as_str()), (expected, expected), "{form} {on}");
        }
    }
}

#[test]
fn blocks_and_totals_unweighted_leave_it_out() {
    let status_at = |threshold: &str| {
        let rules =
            format!(r#"total: Total(form: Points, threshold: "{threshold}", threshold_on: Unweighted),"#);
        let mut round = with(&rules, "");
        both(&mut round, "P", ["8", "5", "4"]);
        both(&mut round, "Q", ["0", "1", "0"]);
        status(&round, "P")
    };
    assert_eq!((status_at("12"), status_at("12.01")), ("ranked", "below-threshold"));
}

#[test]
fn its_mark_is_merged_shown_and_asked_for() {
    let mut round = with("min_sheets: 2,", "");
    submit(&mut round, "P", "e1", &["8", "5", "4"]);
    submit(&mut round, "P", "e2", &["8", "2", "4"]);
    both(&mut round, "Q", ["9", "-", "9"]);
    let ranking = rank(&round);
    let merged = &ranking.ranked[0].assessment.marks[1];
    assert_eq!((merged.mark.map(|mark| mark.to_string()).as_deref(), &merged.points), (Some("3.50"), &None));
    assert_eq!(status(&round, "Q"), "incomplete");
}

#[test]
fn its_threshold_knocks_out_and_a_tie_may_hang_on_it() {
    let mut round = with("tie_break: [Criterion(\"x\")],", r#"threshold: "3","#);
    both(&mut round, "P", ["8", "3", "4"]);
    both(&mut round, "Q", ["8", "4", "4"]);
    assert_eq!(order(&round), ["Q", "P"]);
    assert_eq!(awarded(&round, StrategyName::InOrderStop), ["Q"]);
    both(&mut round, "Q", ["10", "2", "10"]);
    assert_eq!(status(&round, "Q"), "below-threshold");
}

#[test]
fn statistics_on_weights_and_totals_leave_it_out() {
    let mut round = with("total: Total(form: Points),", "");
    both(&mut round, "P", ["8", "1", "4"]);
    both(&mut round, "Q", ["4", "5", "8"]);
    assert_eq!(total_range(&round.call), (0.0, 40.0));
    let ranking = rank(&round);
    let placed: Vec<_> = ranking.ranked.iter().collect();
    let any = acceptability(&round.call, &placed, Weights::Any).expect("weights");
    // On two criteria each is first on half of the weights; on three P would be on less.
    assert!(any.ranks.iter().all(|row| row.iter().all(|share| (share - 0.5).abs() < 1e-9)), "{any:?}");
    let searched = weight_changes(&round, |_| true).expect("awards");
    let criteria: Vec<_> = searched.iter().map(|one| one.criterion.clone()).collect();
    assert_eq!(criteria, [id("a"), id("b")]);
}
