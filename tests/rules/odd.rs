//! Calls that the check refuses, ranked all the same: nothing breaks down, and
//! nothing runs on for ever.

use toets::domain::call::StrategyName;
use toets::domain::scale::{Best, Scale, Steps};
use toets::rank::ranking::rank;
use toets::result::fit::fit;

use crate::small_rounds::{call, decimal, proposal, round, status, submit};

const FILE: &str = r#"Call(
    id: "o", title: "Odd", language: "en", budget: [Source(name: "s", amount: "5.00")],
    grant: Grant(own_share_min: "0.5", partial: None),
    classes: [], targets: [],
    criteria: [Criterion(id: "x", label: "X", weight: "1", scale: Scale(from: "0", to: "10", step: "1"))],
    total: Total(form: Percent, mark_decimals: 2, points_decimals: None, total_decimals: 2),
    tie_break: [],
)"#;

#[test]
fn no_call_brings_the_ranking_down() {
    let huge = "79228162514264337593543950335";
    for (old, new) in [
        (r#"step: "1""#, r#"step: "0""#.to_owned()),
        (r#"step: "1""#, r#"step: "-1""#.to_owned()),
        (r#"to: "10""#, r#"to: "0""#.to_owned()),
        (r#"to: "10""#, r#"to: "-10""#.to_owned()),
        (r#"to: "10""#, format!(r#"to: "{huge}""#)),
        (r#"from: "0""#, format!(r#"from: "-{huge}""#)),
        (r#"weight: "1""#, r#"weight: "0""#.to_owned()),
        (r#"weight: "1""#, r#"weight: "-1""#.to_owned()),
        (r#"weight: "1""#, format!(r#"weight: "{huge}""#)),
        (r#"own_share_min: "0.5""#, format!(r#"own_share_min: "{huge}""#)),
        ("partial: None", format!(r#"partial: Share("{huge}")"#)),
        ("partial: None", r#"partial: Share("-1")"#.to_owned()),
        ("form: Percent", "form: Points".to_owned()),
        ("mark_decimals: 2", "mark_decimals: 29".to_owned()),
        ("mark_decimals: 2", "mark_decimals: 4000000000".to_owned()),
        ("total_decimals: 2", "total_decimals: 4000000000".to_owned()),
        ("points_decimals: None", "points_decimals: 4000000000".to_owned()),
        (
            "classes: []",
            r#"classes: [Class(id: "a", rule: Declared), Class(id: "a", rule: Declared)]"#.to_owned(),
        ),
        ("targets: []", r#"targets: [Target(of: Class("none"), at_least: 4000000000)]"#.to_owned()),
        ("targets: []", "targets: [Target(of: All, at_least: 4000000000)]".to_owned()),
        (
            "tie_break: []",
            r#"tie_break: [CoversTarget("none"), Criterion("none"), Class("none")]"#.to_owned(),
        ),
        (r#"amount: "5.00""#, r#"amount: "-5.00""#.to_owned()),
        (r#"budget: [Source(name: "s", amount: "5.00")],"#, String::new()),
    ] {
        assert!(FILE.contains(old), "{old}");
        let mut one = proposal("P", "1.00");
        (one.total_cost, one.own_contribution) =
            (Some(crate::small_rounds::id("2.00")), Some(crate::small_rounds::id("1.00")));
        let mut round = round(call(&FILE.replace(old, &new)), vec![one, proposal("Q", "-3.00")], 2);
        for (member, mark) in [("e1", "7"), ("e2", "8")] {
            submit(&mut round, "P", member, &[mark]);
            submit(&mut round, "Q", member, &[mark]);
        }
        let _ = rank(&round);
        for strategy in StrategyName::ALL {
            let _ = fit(&round, strategy);
        }
    }
}

#[test]
fn a_scale_without_steps_admits_no_mark_and_does_not_break() {
    for step in ["0", "-1"] {
        let scale = Scale::Steps(Steps {
            from: decimal("0"),
            to: decimal("10"),
            step: decimal(step),
            best: Best::High,
        });
        assert!(scale.read("7.5").is_err(), "{step}");
        assert!(scale.admit(decimal("0.5")).is_err(), "{step}");
    }
}

#[test]
fn a_round_without_proposals_criteria_or_committee_has_a_ranking() {
    let mut empty = round(call(FILE), Vec::new(), 0);
    empty.call.criteria.clear();
    empty.committee.members.clear();
    assert!(rank(&empty).ranked.is_empty());
    assert!(fit(&empty, StrategyName::Targets).is_ok());
    let mut round = round(call(FILE), vec![proposal("P", "1.00")], 0);
    assert_eq!(status(&round, "P"), "incomplete");
    round.call.criteria.clear();
    let _ = rank(&round);
}
