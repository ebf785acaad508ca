//! `toets demo` and the sample round, without a terminal.

use serde_json::Value;

use crate::stage::{Stage, project};

/// The award list of the demo is the sample's own.
#[test]
fn in_a_pipe_the_demo_prints_ranking_and_award_list() {
    let stage = Stage::new();
    let out = stage.toets("demo").ok();
    for line in [
        "P15",
        "Streefdoel gehaald: 10 kleine steden en gemeenten (minstens 10 vereist).",
        "wijkt voor streefdoel",
    ] {
        assert!(out.contains(line), "{line} in {out}");
    }
}

#[test]
fn a_reader_that_stops_reading_is_no_error() {
    let stage = Stage::new();
    let toets = stage.command().get_program().to_owned();
    let line = format!("{} --lang nl demo | head -n 1; exit ${{PIPESTATUS[0]}}", toets.to_string_lossy());
    let output = std::process::Command::new("bash").args(["-c", &line]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

/// What the sample promises: every special case, the right size, and a target
/// that plain filling misses.
#[test]
fn the_sample_holds_what_it_promises() {
    let stage = Stage::new();
    let rank = stage.toets("rank sample --json").json();
    let status = |id: &str| {
        let unranked = rank["unranked"].as_array().unwrap();
        unranked.iter().find(|one| one["proposal"] == id).unwrap()["status"].clone()
    };
    assert!(rank["ranking"].as_array().unwrap().len() >= 30);
    assert_eq!(status("P19"), "ineligible");
    assert_eq!(status("P33"), "below-threshold");
    assert_eq!(status("P37"), "incomplete");
    let tied = rank["ranking"].as_array().unwrap().iter().find(|one| one["proposal"] == "P29").unwrap();
    assert_eq!(tied["decided_by"], serde_json::json!({"step": "criterion", "id": "pillar"}));

    let small = |fit: &Value| fit["targets"][1].clone();
    let targets = stage.toets("fit sample --json").json();
    assert_eq!(targets["official"], true);
    assert_eq!(small(&targets), serde_json::json!({"of": "small", "at_least": 10, "reached": 10}));
    let in_order = stage.toets("fit sample --strategy in-order-skip --json").json();
    assert_eq!(in_order["official"], false);
    assert!(small(&in_order)["reached"].as_u64() < Some(10));
}

/// A pocket calculator's view of one refusal: three figures that add up.
#[test]
fn a_refusal_for_a_target_adds_up() {
    let stage = Stage::new();
    let fit = stage.toets("fit sample --json").json();
    let decisions = fit["decisions"].as_array().unwrap();
    let reason = &decisions.iter().find(|one| one["proposal"] == "P31").unwrap()["reason"];
    assert_eq!(reason["kind"], "set-aside-for-target");
    assert_eq!(reason["left"], "117900.00");
    assert_eq!(reason["asked"], "39900.00");
    assert_eq!(reason["reserve"], "84700.00");
    assert_eq!(reason["forming"], serde_json::json!(["P32", "P14", "P06"]));
    let out = stage.toets("explain sample P31").ok();
    assert!(out.contains("39.900,00 + 84.700,00 = 124.600,00. Dat is meer dan 117.900,00."), "{out}");
}

#[test]
fn the_shipped_files_are_in_order() {
    let stage = Stage::new();
    stage.toets("check sample").ok();
    let call = std::fs::read(project("criteria/oproep-507.ron")).unwrap();
    assert_eq!(call, std::fs::read(stage.path("sample/call.ron")).unwrap());
    let dossiers = std::fs::read_dir(stage.path("sample/dossiers")).unwrap();
    for dossier in dossiers {
        let text = std::fs::read_to_string(dossier.unwrap().path()).unwrap();
        assert!(text.split_whitespace().count() > 700);
        assert!(!text.contains('@'), "no addresses in a sample");
    }
}
