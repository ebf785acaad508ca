//! Rounds of earlier versions open, verify and export for ever, and say of a
//! decision which rules have changed since.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::forge::Forger;
use crate::stage::{Stage, project};

const ROUNDS: [&str; 7] =
    ["setup", "scoring", "deliberation", "decided", "withdrawn", "lifted", "rules-changed"];

/// A stage with every frozen round as a folder of its own.
fn stage() -> Stage {
    let stage = Stage::new();
    for round in ROUNDS {
        stage.copy(&project(&format!("tests/rounds/0.1.0/{round}")), round);
    }
    stage
}

#[test]
fn every_frozen_round_opens_and_verifies() {
    let stage = stage();
    for round in ROUNDS {
        let before = stage.snapshot(round);
        let out = stage.toets(&format!("verify {round}")).ok();
        assert!(out.starts_with("Er is niets veranderd"), "{round}: {out}");
        let sealed = !["setup", "scoring", "deliberation"].contains(&round);
        assert_eq!(out.contains("verzegelde alleen de oproep"), sealed, "{round}: {out}");
        assert_eq!(out.contains("is sindsdien veranderd:"), round == "rules-changed", "{round}: {out}");
        assert_eq!(stage.snapshot(round), before, "{round}: looking changes nothing");
    }
}

/// The digest that version 0.1.0 printed may stand in the minutes.
#[test]
fn the_digest_of_the_version_then_is_still_expected() {
    let stage = stage();
    let then = "b15388bed6d6a38814bfae114a7ccc47f7c0c86139877fa8c9a94b99f69748fa";
    stage.toets(&format!("verify decided --expect {then}")).ok();
    assert_eq!(stage.toets(&format!("verify withdrawn --expect {then}")).code, Some(4));
}

#[test]
fn every_frozen_round_exports_what_it_exported_then() {
    let stage = stage();
    for round in ROUNDS {
        let then = project(&format!("tests/rounds/0.1.0/{round}.awards.csv"));
        if then.exists() {
            let now = stage.toets(&format!("export {round} award-list --format csv --as nora")).ok();
            // Those without a rank now follow each other as people count.
            let sorted = |mut rows: Rows| {
                rows.sort();
                rows
            };
            let (mut now, mut then) = (columns(now.as_bytes(), &then), rows(&fs::read(&then).unwrap()));
            if round == "withdrawn" {
                // The ranks of the decision now stay, and who withdrew keeps its own.
                let gone = |row: &Vec<String>| row[1] == "P2";
                assert_eq!(now.iter().find(|row| gone(row)).unwrap()[..4], ["3", "P2", "71.98", "withdrawn"]);
                for rows in [&mut now, &mut then] {
                    rows.retain(|row| !gone(row));
                    rows.iter_mut().for_each(|row| row[0].clear());
                }
            }
            assert_eq!(sorted(now), sorted(then), "{round}");
            stage.toets(&format!("export {round} minutes --as nora")).ok();
            stage.toets(&format!("fit {round} --as nora --json")).ok();
        }
        if !["setup", "scoring"].contains(&round) {
            stage.toets(&format!("rank {round} --as nora")).ok();
        }
        stage.toets(&format!("export {round} scores --as piet")).ok();
    }
}

/// What stood in a frozen decision cannot be touched either.
#[test]
fn a_changed_award_of_an_earlier_version_is_noticed() {
    let stage = stage();
    for round in ["decided", "rules-changed"] {
        let name = format!("{round}/decision.json");
        let text = fs::read_to_string(stage.path(&name)).unwrap();
        for (was, now) in [
            ("\"20000.00\"", "\"20000.01\""),
            ("\"85.00\"", "\"86.00\""),
            ("\"by\": \"nora\"", "\"by\": \"piet\""),
        ] {
            assert!(text.contains(was), "{round} {was}");
            stage.write(&name, text.replacen(was, now, 1));
            let said = stage.toets(&format!("verify {round}"));
            assert_eq!(said.code, Some(4), "{round} {was}");
            assert!(said.err.contains("decision.json"), "{}", said.err);
        }
        stage.write(&name, text);
    }
}

/// Nor can it be made up whole: the totals are counted again too.
#[test]
fn a_made_up_total_of_an_earlier_version_is_noticed() {
    let stage = stage();
    let forger = Forger::of(&stage, "decided");
    for (was, now) in [
        ("\n  \"left\": \"2700.01\"", "\n  \"left\": \"2700.02\""),
        ("\"strategy\": \"targets\"", "\"strategy\": \"rank\""),
        ("\"reached\": 6", "\"reached\": 7"),
    ] {
        let other = forger.decision.replace(was, now);
        assert_ne!(other, forger.decision, "{was}");
        let err = forger.found(&forger.sealing(&other), &other);
        assert!(err.contains("decision.json"), "{was}: {err}");
    }
}

/// A round that was begun with an earlier version goes on, and is sealed whole from
/// then on.
#[test]
fn a_round_of_an_earlier_version_goes_on() {
    let stage = stage();
    stage.toets("phase deliberation decided --as nora").ok();
    let out = stage.toets("verify deliberation").ok();
    assert!(out.contains("De beslissing is verzegeld met fasewissel 3"), "{out}");
    assert!(!out.contains("verzegelde alleen"), "{out}");
    stage.write("deliberation/dossiers/P2.md", "# Later\n");
    assert!(stage.toets("verify deliberation").err.contains("dossiers/P2.md"));
}

type Rows = Vec<Vec<String>>;

fn rows(bytes: &[u8]) -> Rows {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes);
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// The columns of a table that another table has, in its order.
fn columns(bytes: &[u8], like: &Path) -> Rows {
    let (all, wanted) = (rows(bytes), rows(&fs::read(like).unwrap()));
    let at: BTreeMap<&str, usize> =
        all[0].iter().enumerate().map(|(index, name)| (name.as_str(), index)).collect();
    let pick = |row: &Vec<String>| wanted[0].iter().map(|name| row[at[name.as_str()]].clone()).collect();
    all.iter().map(pick).collect()
}
