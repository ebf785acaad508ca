//! Horizon Europe: the worked order of the General Annexes, and the thresholds
//! that stand on unweighted marks while the ranking is weighted.
//!
//! The four proposals and their orders come from a worked example. The step on
//! gender balance is modelled as declared classes, nearest to an even balance
//! first: `women-50` (50 %) and then `women-40` (40 to 60 %), each a step of the
//! chain. The first step, aspects of the call that nothing higher covers, is
//! `CoversTarget` of a declared class with a target of one.

use toets::domain::call::TieStep;
use toets::rank::assess::FailureOn;
use toets::rank::order::Decider;
use toets::rank::ranking::{Exclusion, rank};
use toets::round::Round;

use crate::small_rounds::{call, id, order, proposal, round, status, submit, totals};

/// The criteria file of a type of action: the weight of impact, and the two
/// criteria that break a tie.
fn criteria_file(impact: &str, first: &str, second: &str) -> String {
    format!(
        r#"
Call(
    id: "HE", title: "Horizon Europe", language: "en",
    budget: [Source(name: "EU", amount: "9000000.00")],
    classes: [
        Class(id: "aspect", label: "an aspect of the call of its own", rule: Declared),
        Class(id: "women-50", label: "half of the researchers are women", rule: Declared),
        Class(id: "women-40", label: "40 to 60 % of the researchers are women", rule: Declared),
    ],
    targets: [Target(of: Class("aspect"), at_least: 1)],
    criteria: [
        Criterion(id: "excellence", label: "Excellence", threshold: "3",
            scale: Scale(from: "0", to: "5", step: "0.5", best: High)),
        Criterion(id: "impact", label: "Impact", weight: "{impact}", threshold: "3",
            scale: Scale(from: "0", to: "5", step: "0.5")),
        Criterion(id: "quality", label: "Quality and efficiency", weight: "1", threshold: Some("3"),
            scale: Scale(from: "0", to: "5", step: "0.5")),
    ],
    total: Total(form: Points, mark_decimals: 1, total_decimals: 2, threshold: "10",
        threshold_on: Unweighted),
    tie_break: [CoversTarget("aspect"), Criterion("{first}"), Criterion("{second}"),
        Class("women-50"), Class("women-40")],
    strategy: InOrderStop,
)"#
    )
}

fn research() -> String {
    criteria_file("1", "excellence", "impact")
}

fn innovation() -> String {
    criteria_file("1.5", "impact", "excellence")
}

/// The four proposals; `covering` names who covers an aspect of its own.
fn worked(file: &str, covering: &[&str]) -> Round {
    let women = [("A", "40"), ("B", "50"), ("C", "50"), ("D", "50")];
    let proposals = women.map(|(name, share)| {
        let mut one = proposal(name, "1000000.00");
        if share == "50" {
            one.classes.push(id("women-50"));
        }
        one.classes.push(id("women-40"));
        if covering.contains(&name) {
            one.classes.push(id("aspect"));
        }
        one
    });
    let mut round = round(call(file), proposals.to_vec(), 1);
    for (name, marks) in [
        ("A", ["4.5", "4.5", "4.0"]),
        ("B", ["4.5", "4.0", "4.5"]),
        ("C", ["4.0", "5.0", "4.0"]),
        ("D", ["4.5", "4.5", "4.0"]),
    ] {
        submit(&mut round, name, "e1", &marks);
    }
    round
}

/// Who decided each place against the one above (the first: the one below).
fn deciders(round: &Round) -> Vec<Option<TieStep>> {
    let step = |decider: Option<Decider>| match decider {
        Some(Decider::Step(step)) => Some(step),
        Some(Decider::Ruling) => panic!("nothing was ruled"),
        None => None,
    };
    rank(round).ranked.into_iter().map(|placed| step(placed.decided_by)).collect()
}

fn by(criterion: &str) -> Option<TieStep> {
    Some(TieStep::Criterion(id(criterion)))
}

fn by_class(class: &str) -> Option<TieStep> {
    Some(TieStep::Class(id(class)))
}

#[test]
fn a_research_action_is_ordered_by_excellence_impact_and_balance() {
    let round = worked(&research(), &[]);
    assert!(totals(&round).values().all(|total| total == "13.00"));
    assert_eq!(order(&round), ["D", "A", "B", "C"]);
    assert_eq!(
        deciders(&round),
        [by_class("women-50"), by_class("women-50"), by("impact"), by("excellence")]
    );
    assert!(rank(&round).open_ties.is_empty());
}

#[test]
fn an_innovation_action_ranks_on_one_and_a_half_times_impact() {
    let round = worked(&innovation(), &[]);
    let expected = [("A", "15.25"), ("B", "15.00"), ("C", "15.50"), ("D", "15.25")];
    assert_eq!(totals(&round), expected.map(|(name, total)| (name.to_owned(), total.to_owned())).into());
    assert_eq!(order(&round), ["C", "D", "A", "B"]);
    assert_eq!(deciders(&round), [None, by_class("women-50"), by_class("women-50"), None]);
}

#[test]
fn an_aspect_that_nothing_higher_covers_comes_first() {
    let covers = Some(TieStep::CoversTarget(id("aspect")));
    let round = worked(&research(), &["C"]);
    assert_eq!(order(&round), ["C", "D", "A", "B"]);
    assert_eq!(deciders(&round), [covers.clone(), covers.clone(), by_class("women-50"), by("impact")]);
    // Two that cover it: the better one fills the target, the other waits its turn.
    let round = worked(&research(), &["B", "C"]);
    assert_eq!(order(&round), ["B", "D", "A", "C"]);
    assert_eq!(deciders(&round), [covers.clone(), covers, by_class("women-50"), by("excellence")]);
    // What has a higher total covers the aspect too: in an innovation action C
    // stands above the tie of A and D, so that A gains nothing.
    assert_eq!(order(&worked(&innovation(), &["A", "C"])), ["C", "D", "A", "B"]);
    assert_eq!(order(&worked(&innovation(), &["A"])), ["C", "A", "D", "B"]);
}

#[test]
fn without_the_step_on_balance_the_tie_stays_open() {
    let (before, steps) = (
        research(),
        r#",
        Class("women-50"), Class("women-40")"#,
    );
    assert!(before.contains(steps));
    let file = before.replace(steps, "");
    let round = worked(&file, &[]);
    let ranks: Vec<usize> = rank(&round).ranked.iter().map(|placed| placed.rank).collect();
    assert_eq!(ranks, [1, 1, 3, 4]);
    assert_eq!(rank(&round).open_ties.len(), 1);
}

/// What fails for one proposal with these marks.
fn failures(file: &str, marks: [&str; 3]) -> Vec<(FailureOn, String)> {
    let mut round = round(call(file), vec![proposal("X", "1.00")], 1);
    submit(&mut round, "X", "e1", &marks);
    if status(&round, "X") == "ranked" {
        return Vec::new();
    }
    match rank(&round).unranked.remove(0).why {
        Exclusion::BelowThreshold(failures) => {
            failures.into_iter().map(|one| (one.on, one.figure.to_string())).collect()
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn thresholds_stand_on_the_unweighted_marks() {
    let (research, innovation) = (research(), innovation());
    // 12.5 in all, but quality is below 3.
    let on_quality = (FailureOn::Criterion(id("quality")), "2.5".to_owned());
    assert_eq!(failures(&research, ["5", "5", "2.5"]), [on_quality]);
    // 9.5: every criterion passes, the sum does not.
    assert_eq!(failures(&research, ["3", "3", "3.5"]), [(FailureOn::Total, "9.50".to_owned())]);
    assert_eq!(failures(&research, ["3", "3", "4"]), []);
    // Weighted 3 + 4.5 + 3.5 = 11.0, and still the unweighted 9.5 fails.
    assert_eq!(failures(&innovation, ["3", "3", "3.5"]), [(FailureOn::Total, "9.50".to_owned())]);
    let weighted = innovation.replace("Unweighted", "Weighted");
    assert_eq!(failures(&weighted, ["3", "3", "3.5"]), []);
    assert_eq!(failures(&innovation, ["3", "3", "4"]), []);
}

#[test]
fn three_experts_and_a_consensus_keep_the_order() {
    // Individual marks that would merge to another order; the consensus is what counts.
    let file = research().replace("strategy:", "consensus: Required, min_sheets: 3, strategy:");
    let vectors = worked(&file, &[]);
    let mut round = round(call(&file), vectors.proposals.clone(), 3);
    for (name, marks) in [("A", "5"), ("B", "4"), ("C", "3.5"), ("D", "3")] {
        for expert in ["e1", "e2", "e3"] {
            submit(&mut round, name, expert, &[marks; 3]);
        }
    }
    assert_eq!(status(&round, "A"), "incomplete");
    for (proposal, sheets) in &vectors.sheets {
        for (criterion, cell) in sheets.values().flat_map(|sheet| &sheet.cells) {
            let mark = cell.answer.mark().expect("a mark");
            let consensus =
                toets::round::ConsensusMark { mark, basis: Default::default(), text: String::new() };
            round.rulings.consensus.insert((proposal.clone(), criterion.clone()), consensus);
        }
    }
    assert_eq!(order(&round), ["D", "A", "B", "C"]);
}
