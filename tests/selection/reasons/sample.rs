//! The sample round, from what the binary prints and nothing else.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::ledger::{Cents, Ledger, Line, Said};

fn toets(words: &[&str]) -> String {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data/oproep-507");
    let output = Command::new(env!("CARGO_BIN_EXE_toets"))
        .args(words)
        .args(["--as", "piet"])
        .current_dir(sample)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// `38400.00` in whole cents.
fn cents(value: &Value) -> Cents {
    let text = value.as_str().unwrap_or_else(|| panic!("{value} is no amount"));
    let (euros, rest) = text.split_once('.').unwrap();
    assert_eq!(rest.len(), 2, "{text}");
    euros.parse::<Cents>().unwrap() * 100 + rest.parse::<Cents>().unwrap()
}

fn texts(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().map(|one| one.as_str().unwrap().to_owned()).collect()
}

fn said(reason: &Value, targets: &[String]) -> Said {
    let (left, asked) = (|| cents(&reason["left"]), || cents(&reason["asked"]));
    let target = |name: &String| targets.iter().position(|one| one == name).unwrap();
    match reason["kind"].as_str().unwrap() {
        "awarded" => Said::Awarded { left: left(), asked: asked() },
        "awarded-for-target" => Said::ForTarget {
            left: left(),
            asked: asked(),
            targets: texts(&reason["targets"]).iter().map(target).collect(),
        },
        "budget-exhausted" => Said::Exhausted { left: left(), asked: asked() },
        "set-aside-for-target" => Said::Aside {
            left: left(),
            asked: asked(),
            needs: reason["needs"]
                .as_array()
                .unwrap()
                .iter()
                .map(|one| usize::try_from(one["need"].as_u64().unwrap()).unwrap())
                .collect(),
            reserve: reason.get("reserve").map(cents),
            forming: texts(&reason["forming"]),
        },
        "not-in-best-total" => Said::NotBest { left: left(), asked: asked() },
        other => panic!("{other}"),
    }
}

fn ledger(strategy: &str) -> Ledger {
    let fit: Value = serde_json::from_str(&toets(&["fit", "--json", "--strategy", strategy])).unwrap();
    let targets: Vec<String> =
        fit["targets"].as_array().unwrap().iter().map(|one| one["of"].as_str().unwrap().to_owned()).collect();
    let ranked = fit["ranking"].as_array().unwrap();
    let decided = fit["decisions"].as_array().unwrap();
    let lines = ranked.iter().zip(decided).map(|(row, decision)| {
        assert_eq!(row["proposal"], decision["proposal"]);
        let asked = cents(&row["requested"]);
        let classes = texts(&row["classes"]);
        Line {
            name: row["proposal"].as_str().unwrap().to_owned(),
            asked,
            least: asked,
            counts: targets.iter().map(|one| one == "all" || classes.contains(one)).collect(),
            lead: None,
            award: Some(&decision["amount"]).filter(|amount| !amount.is_null()).map(cents),
            said: said(&decision["reason"], &targets),
        }
    });
    let minimum = |one: &Value| usize::try_from(one["at_least"].as_u64().unwrap()).unwrap();
    Ledger {
        budget: cents(&fit["budget"]),
        minima: fit["targets"].as_array().unwrap().iter().map(minimum).collect(),
        max_per_lead: None,
        stops: strategy == "in-order-stop",
        holds: strategy == "targets",
        best: strategy == "best-total",
        lines: lines.collect(),
    }
}

#[test]
fn every_reason_of_the_sample_can_be_recounted() {
    for strategy in ["targets", "in-order-skip", "in-order-stop", "best-total"] {
        let kinds = ledger(strategy).check(strategy);
        println!("{strategy}: {kinds:?}");
        assert!(kinds.len() > 1, "{kinds:?}");
    }
}

/// Marks by proposal and criterion, in hundredths.
fn marks() -> BTreeMap<(String, String), Vec<i64>> {
    let mut marks: BTreeMap<(String, String), Vec<i64>> = BTreeMap::new();
    for row in toets(&["export", "scores"]).lines().skip(1) {
        let cells: Vec<&str> = row.split(',').collect();
        let (whole, part) = cells[3].split_once('.').unwrap_or((cells[3], "0"));
        if let (Ok(whole), Ok(part)) = (whole.parse::<i64>(), format!("{part:0<2}").parse::<i64>()) {
            let key = (cells[0].to_owned(), cells[2].to_owned());
            marks.entry(key).or_default().push(whole * 100 + part);
        }
    }
    marks
}

/// The mean, half away from zero, to hundredths.
fn mean(marks: &[i64]) -> i64 {
    let count = i64::try_from(marks.len()).unwrap();
    (2 * marks.iter().sum::<i64>() + count) / (2 * count)
}

#[test]
fn whatever_is_not_ranked_has_a_figure_that_can_be_recounted() {
    let fit: Value = serde_json::from_str(&toets(&["fit", "--json"])).unwrap();
    let marks = marks();
    let hundredths = |value: &Value| {
        let text = value.as_str().unwrap();
        let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
        whole.parse::<i64>().unwrap() * 100 + format!("{part:0<2}").parse::<i64>().unwrap()
    };
    let mut kinds = Vec::new();
    for decision in fit["decisions"].as_array().unwrap().iter().filter(|one| one["rank"].is_null()) {
        let (id, reason) = (decision["proposal"].as_str().unwrap(), &decision["reason"]);
        let given = |criterion: &Value| {
            let key = (id.to_owned(), criterion.as_str().unwrap().to_owned());
            marks.get(&key).map_or(&[][..], Vec::as_slice)
        };
        let kind = reason["kind"].as_str().unwrap();
        kinds.push(kind);
        match kind {
            "below-threshold" if reason.get("criterion").is_some() => {
                let mark = hundredths(&reason["mark"]);
                assert_eq!(mark, mean(given(&reason["criterion"])), "{id}");
                assert!(mark < hundredths(&reason["threshold"]), "{id}");
            }
            "below-threshold" => {
                assert!(hundredths(&reason["total"]) < hundredths(&reason["threshold"]), "{id}");
            }
            "incomplete" => {
                let found = given(&reason["criterion"]).len();
                assert_eq!(reason["marks"], found, "{id}");
                assert!(found < usize::try_from(reason["min_sheets"].as_u64().unwrap()).unwrap(), "{id}");
            }
            "ineligible" => match reason["rule"].as_str().unwrap() {
                "own-share" => {
                    let (own, total) = (cents(&reason["own"]), cents(&reason["total"]));
                    assert!(own * 100 < total * hundredths(&reason["min"]), "{id}: {own} of {total}");
                }
                rule => assert!(!rule.is_empty(), "{id}"),
            },
            other => panic!("{id}: {other}"),
        }
    }
    for kind in ["below-threshold", "incomplete", "ineligible"] {
        assert!(kinds.contains(&kind), "{kinds:?}");
    }
}
