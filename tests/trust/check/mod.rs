//! What `check` finds: one planted fault per row in a small round that is
//! otherwise right. `§` in the planted text marks the place that is expected.

mod call;
mod committee;
mod proposals;
mod records;

use std::path::Path;

use tempfile::TempDir;
use toets::domain::phrase::Value;
use toets::store::check::place::{Listed, ValuePlace};
use toets::store::check::{RoundFiles, check, check_files};
use toets::store::folder::Folder;
use toets::store::problem::Severity::{Doubt, Error, Warning};
use toets::store::problem::{Problem, Severity};
use toets::store::ron_text;

const CALL: &str = r#"Call(
    id: "T1", title: "Proef", language: "nl", currency: "EUR", deadline: "2024-05-31",
    budget: [Source(name: "A", amount: "50000.00"), Source(name: "B", amount: "50000.00")],
    grant: Grant(max: "40000.00", own_share_min: "0.20"),
    lead: [LocalAuthority],
    max_per_lead: 2,
    classes: [
        Class(id: "small", rule: LeadPopulationBelow(15000)),
        Class(id: "west", rule: Province("West-Vlaanderen")),
        Class(id: "new", rule: Declared),
    ],
    targets: [Target(of: All, at_least: 2), Target(of: Class("small"), at_least: 1)],
    criteria: [
        Criterion(id: "reach", label: "Bereik", weight: "30", threshold: "5",
            scale: Scale(from: "0", to: "10", step: "0.5", best: High),
            descriptors: {"0": "niets", "7.5": "goed"}),
        Criterion(id: "cost", label: "Kost", weight: "20", roles: [Evaluator],
            scale: Scale(from: "1", to: "5", step: "1")),
    ],
    blocks: [Block(id: "one", criteria: ["reach"], threshold: "59"), Block(id: "two", criteria: ["cost"])],
    total: Total(form: Percent, mark_decimals: 2, total_decimals: 1, threshold: "58"),
    merge: Mean,
    min_sheets: 2,
    tie_break: [CoversTarget("small"), Criterion("reach"), Class("new"), EarlierSubmission, Lot],
    lot: Lot(source: "koers", draw: "2024-07-01T12:00"),
)
"#;

const PROPOSALS: &str = r#"[
    Proposal(id: "P1", title: "Een", lead: "Stad Genk", lead_kind: LocalAuthority, nis: "71016",
        requested: "25000.00", minimum: "20000.00", total_cost: "50000.00", own_contribution: "25000.00",
        submitted: "2024-05-01T10:00", start: "2024-09-01", end: "2025-08-31",
        partners: [
            Partner(name: "Stad Genk", role: Lead, total: "40000.00", grant: "20000.00"),
            Partner(name: "vzw Brug", role: Partner, total: "10000.00", grant: "5000.00"),
            Partner(name: "Koor", role: Associated),
        ]),
    Proposal(id: "P2", title: "Twee", lead: "Gemeente Lichtervelde", lead_kind: LocalAuthority, nis: "36011",
        municipalities: ["36011", "36006"], requested: "20000.00", minimum: "20000.00",
        total_cost: "40000.00", own_contribution: "20000.00", submitted: "2024-05-31T23:59", classes: ["new"]),
    Proposal(id: "P3", title: "Drie", lead: "Stad Lier", lead_kind: LocalAuthority, nis: "12021",
        requested: "10000.00", minimum: "5000.00", total_cost: "20000.00", own_contribution: "10000.00",
        submitted: "2024-05-02T10:00"),
]
"#;

const COMMITTEE: &str = r#"[
    Member(id: "an", name: "An", role: Evaluator, login: "an", affiliation: "Hogeschool", assigned: ["P1", "P2", "P3"]),
    Member(id: "bart", name: "Bart", role: Evaluator, login: "bart", assigned: ["P3", "P2", "P1"]),
    Member(id: "cleo", name: "Cleo", role: Chair, login: "cleo"),
    Member(id: "dirk", name: "Dirk", role: Secretary, login: "dirk"),
]
"#;

const C: &str = "call.ron";
const P: &str = "proposals.ron";
const M: &str = "committee.ron";

/// A file, the text in it, and the text that takes its place.
type Edit = (&'static str, &'static str, &'static str);

/// A problem as far as the tests compare it.
type Shown<'a> = (Severity, &'a str, String);

/// How bad, the id of the message, and the edits that plant the fault.
type Row<'a> = (Severity, &'a str, &'a [Edit]);

fn round() -> (TempDir, Folder) {
    let dir = tempfile::tempdir().unwrap();
    for (name, text) in [(C, CALL), (P, PROPOSALS), (M, COMMITTEE)] {
        write(dir.path(), name, text);
    }
    let folder = Folder::new(dir.path());
    (dir, folder)
}

fn write(folder: &Path, name: &str, text: &str) {
    std::fs::create_dir_all(folder.join(name).parent().unwrap()).unwrap();
    std::fs::write(folder.join(name), text).unwrap();
}

/// Plants edits in a folder; returns the place that they mark.
fn plant(folder: &Path, edits: &[Edit]) -> String {
    let mut place = edits[0].0.to_owned();
    for (file, from, to) in edits {
        let text = std::fs::read_to_string(folder.join(file)).unwrap();
        assert!(text.contains(from), "{file} does not hold {from}");
        let text = text.replacen(from, to, 1);
        if let Some(at) = text.find('§') {
            let before = &text[..at];
            let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
            place = format!("{file}:{}:{column}", before.matches('\n').count() + 1);
        }
        write(folder, file, &text.replace('§', ""));
    }
    place
}

fn shown(problems: &[Problem]) -> Vec<Shown<'_>> {
    problems.iter().map(|one| (one.severity, one.what.id.as_str(), one.place())).collect()
}

fn ids(problems: &[Problem]) -> Vec<&str> {
    problems.iter().map(|one| one.what.id.as_str()).collect()
}

/// Every row's fault is found, at its place, with a hint, and nothing else.
fn found_alone(rows: &[Row<'_>]) {
    for (severity, id, edits) in rows {
        let (dir, folder) = round();
        let place = plant(dir.path(), edits);
        let problems = check(&folder).unwrap();
        assert_eq!(shown(&problems), [(*severity, *id, place)], "{edits:?}");
        assert!(problems[0].hint.is_some(), "{id} has no hint");
    }
}

fn planted(edits: &[Edit]) -> Vec<Problem> {
    let (dir, folder) = round();
    plant(dir.path(), edits);
    check(&folder).unwrap()
}

#[test]
fn a_right_round_has_no_problems() {
    let (_dir, folder) = round();
    assert_eq!(shown(&check(&folder).unwrap()), []);
}

#[test]
fn a_folder_without_a_call_is_no_round() {
    let dir = tempfile::tempdir().unwrap();
    assert!(check(&Folder::new(dir.path())).is_err());
}

#[test]
fn a_file_that_does_not_parse_hides_nothing_else() {
    let problems = planted(&[
        (C, "weight", "wieght"),
        (P, r#"requested: "25000.00""#, r#"requested: 30000"#),
        (P, r#"nis: "12021""#, r#"nis: "12022""#),
        (M, "role: Evaluator", "role: Evaluater"),
        (M, r#"login: "dirk""#, r#"login: "cleo""#),
    ]);
    assert_eq!(
        shown(&problems),
        [
            (Error, "ron-unknown-field", "call.ron:14:49".to_owned()),
            (Error, "ron-not-quoted", "proposals.ron:3:19".to_owned()),
            (Doubt, "check-proposal-nis", "proposals.ron:13:90".to_owned()),
            (Error, "ron-unknown-value", "committee.ron:2:40".to_owned()),
            (Error, "check-double-login", "committee.ron:5:62".to_owned()),
        ]
    );
}

#[test]
fn files_that_are_missing_or_no_text() {
    let (dir, folder) = round();
    std::fs::remove_file(dir.path().join(P)).unwrap();
    std::fs::write(dir.path().join(M), b"[\xff]").unwrap();
    let expected = [(Error, "check-file-missing", P.to_owned()), (Error, "ron-not-text", format!("{M}:1:2"))];
    assert_eq!(shown(&check(&folder).unwrap()), expected);
}

#[test]
fn values_are_checked_before_anything_is_written() {
    let call = ron_text::read(C, &CALL.replace("\"20\"", "\"0\"")).unwrap();
    let mut proposals: Vec<toets::domain::proposal::Proposal> = ron_text::read_list(P, PROPOSALS).unwrap();
    proposals.push(proposals[0].clone());
    let members: Vec<_> = ron_text::read_list(M, COMMITTEE).unwrap();
    let files = RoundFiles {
        call: Some((&call, ValuePlace::new(C, None))),
        proposals: Some(Listed::new(ValuePlace::new("aanvragen.csv", None), &proposals)),
        members: Some(Listed::new(ValuePlace::new(M, None), &members)),
        ..RoundFiles::default()
    };
    let problems = check_files(&files);
    let expected = [
        (Error, "check-call-weight", C.to_owned()),
        (Error, "check-double-proposal", "aanvragen.csv".to_owned()),
    ];
    assert_eq!(shown(&problems), expected);
    let first = Value::Text("aanvragen.csv #1".to_owned());
    assert!(problems[1].what.args.contains(&("first".to_owned(), first)));
}

#[test]
fn the_shipped_call_507_is_right() {
    let text = include_str!("../../../criteria/oproep-507.ron");
    let (dir, folder) = round();
    write(dir.path(), C, text);
    let proposals = PROPOSALS.replace("2024-05", "2020-05").replace(r#", classes: ["new"]"#, "");
    write(dir.path(), P, &proposals);
    let problems = check(&folder).unwrap();
    // Three proposals for twenty places, and two readers where the call asks three.
    let mut found = ids(&problems);
    found.dedup();
    assert_eq!(found, ["check-target-few", "check-few-readers"], "{problems:?}");
}
