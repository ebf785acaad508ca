//! A published result, through the real binary: nine judges, five components,
//! the highest and the lowest mark of each dropped, the mean rounded to two
//! decimals, times a factor, rounded again, added. The environment variable
//! TOETS_FACTS names the folder with marks and official totals; without it the
//! test says that it is skipped.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Output;

use assert_cmd::Command;
use rust_decimal::Decimal;

use crate::facts::facts;

/// The cells of a table with a header, by column.
fn table(path: &Path) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(path).expect("a table");
    reader.deserialize().map(|row| row.expect("a row")).collect()
}

/// Runs the program and returns what it printed.
fn toets(arguments: &[&str]) -> Output {
    let output = Command::cargo_bin("toets")
        .expect("the program")
        .args(["--lang", "en", "--as", "sec"])
        .args(arguments)
        .output()
        .expect("it runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {said}");
    output
}

/// A call with the published factors as weights.
fn criteria_file(factors: &BTreeMap<&str, &str>) -> String {
    let criterion = |(id, factor): (&&str, &&str)| {
        format!(
            r#"
        Criterion(id: "{id}", label: "{id}", weight: "{factor}",
            scale: Scale(from: "0.25", to: "10", step: "0.25")),"#
        )
    };
    let criteria: String = factors.iter().map(criterion).collect();
    format!(
        r#"Call(
    id: "ladies-short", title: "Ladies short programme", language: "en",
    budget: [Source(name: "none", amount: "1.00")],
    criteria: [{criteria}
    ],
    total: Total(form: Points, mark_decimals: 2, points_decimals: 2, total_decimals: 2),
    merge: TrimmedMean(1),
    min_sheets: 9,
)"#
    )
}

#[test]
fn the_official_component_totals_come_out() {
    let Some(facts) = facts() else { return };
    let scores = facts.join("scores/scores-figure-skating.csv");
    let official = table(&facts.join("scores/scores-figure-skating.oracle.csv"));
    let skaters: BTreeSet<&str> = official.iter().map(|row| row["proposal"].as_str()).collect();
    assert_eq!(skaters.len(), 37);
    let factors: BTreeMap<&str, &str> =
        official.iter().map(|row| (row["criterion"].as_str(), row["factor"].as_str())).collect();
    assert_eq!(factors.len(), 5);

    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let mut committee = "id,name,role\nsec,Secretary,secretary\nchair,Chair,chair\n".to_owned();
    committee.extend((1..=9).map(|judge| format!("j{judge},Judge {judge},evaluator\n")));
    let mut proposals = "id,title,requested\n".to_owned();
    proposals.extend(skaters.iter().map(|skater| format!("{skater},{skater},0.01\n")));
    for (name, text) in
        [("call.ron", criteria_file(&factors)), ("committee.csv", committee), ("proposals.csv", proposals)]
    {
        std::fs::write(file(name), text).expect("written");
    }
    let round = file("round");
    let (call, people, skating) = (file("call.ron"), file("committee.csv"), file("proposals.csv"));
    toets(&["new", &round, "--call", &call, "--proposals", &skating, "--committee", &people]);
    toets(&["phase", &round, "scoring"]);
    toets(&["import", "scores", &round, &scores.to_string_lossy()]);
    toets(&["phase", &round, "deliberation"]);
    let json = toets(&["rank", &round, "--json"]).stdout;
    let json: serde_json::Value = serde_json::from_slice(&json).expect("JSON");
    let ranking = json["ranking"].as_array().expect("a ranking");
    assert_eq!(json["unranked"].as_array().map(Vec::len), Some(0));
    assert_eq!(ranking.len(), 37);

    let number = |text: &str| Decimal::from_str_exact(text).expect("a number");
    let mut of_skater: BTreeMap<&str, &serde_json::Value> = BTreeMap::new();
    for one in ranking {
        assert_eq!(one["sheets"].as_u64(), Some(9));
        of_skater.insert(one["proposal"].as_str().expect("an id"), one);
    }
    for row in &official {
        let one = of_skater[row["proposal"].as_str()];
        let total = one["total"].as_str().expect("a total");
        assert_eq!(number(total), number(&row["total_component_score"]), "{}", row["proposal"]);
        let mark = one["marks"][&row["criterion"]].as_str().expect("a mark");
        assert_eq!(
            number(mark),
            number(&row["trimmed_mean_2dp"]),
            "{} {}",
            row["proposal"],
            row["criterion"]
        );
    }
    // The order is that of the totals, with equal ranks for equal ones.
    for (above, below) in ranking.iter().zip(&ranking[1..]) {
        let total = |one: &serde_json::Value| number(one["total"].as_str().expect("a total"));
        let rank = |one: &serde_json::Value| one["rank"].as_u64().expect("a rank");
        assert!(total(above) >= total(below));
        assert_eq!(rank(above) == rank(below), total(above) == total(below));
    }
}
