//! Records that are broken, or that no longer fit the files of the round.

use jiff::Timestamp;
use toets::domain::event::Event;
use toets::domain::phase::Phase;
use toets::domain::sheet::Answer;
use toets::store::problem::any_error;
use toets::store::session::Session;

use super::*;

/// A round in scoring in which an gave a mark and declared a conflict.
fn scored() -> (TempDir, Folder) {
    let (dir, folder) = round();
    let mut session = Session::open(dir.path()).unwrap();
    let members = session.round.committee.members.clone();
    session.change_phase(&members[3], Timestamp::UNIX_EPOCH, Phase::Scoring, "").unwrap();
    let mut was = Answer::NotYet;
    for mark in ["9.5", "8", "9"] {
        let now = Answer::Mark(mark.parse().unwrap());
        let (proposal, criterion) = ("P1".parse().unwrap(), "reach".parse().unwrap());
        let event = Event::Answered { proposal, criterion, was, now: now.clone() };
        session.append(&members[0], Timestamp::UNIX_EPOCH, &[event]).unwrap();
        was = now;
    }
    let conflict =
        Event::Conflict { proposal: "P3".parse().unwrap(), was: None, now: Some("zus".to_owned()) };
    session.append(&members[0], Timestamp::UNIX_EPOCH, &[conflict]).unwrap();
    (dir, folder)
}

#[test]
fn records_that_no_longer_fit_the_files() {
    let changed = |file: &str| (Error, "verify-input", file.to_owned());
    let line = |id, line| (Error, id, format!("record/an.ron:{line}:1"));
    let (_dir, folder) = scored();
    assert_eq!(shown(&check(&folder).unwrap()), []);
    let rows: [(&[Edit], Vec<Shown<'_>>); 5] = [
        // Only the mark that stands counts, at the line that gave it.
        (
            &[(C, r#"to: "10", step: "0.5""#, r#"to: "8", step: "0.5""#)],
            vec![changed(C), line("check-record-mark", 3)],
        ),
        (
            &[
                (C, r#"id: "reach""#, r#"id: "range""#),
                (C, r#"Criterion("reach")"#, r#"Criterion("range")"#),
                (C, r#"["reach"]"#, r#"["range"]"#),
            ],
            vec![changed(C), line("check-record-criterion", 1)],
        ),
        (
            &[(P, r#"id: "P1""#, r#"id: "P9""#), (M, "P1", "P9"), (M, "P1", "P9")],
            vec![changed(P), changed(M), line("check-record-proposal", 1)],
        ),
        (
            &[(M, r#"id: "an""#, r#"id: "ann""#)],
            vec![changed(M), (Warning, "check-record-stranger", "record/an.ron".to_owned())],
        ),
        // The declared conflict stands for the own organisation.
        (&[(M, "Hogeschool", "Stad Lier")], vec![changed(M)]),
    ];
    for (edits, expected) in rows {
        let (dir, folder) = scored();
        plant(dir.path(), edits);
        assert_eq!(shown(&check(&folder).unwrap()), expected, "{edits:?}");
    }
}

#[test]
fn broken_records_and_torn_lines() {
    let (dir, folder) = scored();
    let record = "record/an.ron";
    plant(dir.path(), &[(record, "\"8\"", "\"7\"")]);
    write(dir.path(), "record/Een naam.ron", "");
    write(dir.path(), "record/bart.torn-0a1b2c3d", "(seq: 1, at");
    let problems = check(&folder).unwrap();
    let found = shown(&problems);
    assert!(found.contains(&(Warning, "check-record-torn", "record/bart.torn-0a1b2c3d".to_owned())));
    assert!(found.contains(&(Error, "record-chain-broken", "record/an.ron:3:1".to_owned())), "{found:?}");
    assert!(found.contains(&(Warning, "check-record-stranger", "record/Een naam.ron".to_owned())));
    assert!(any_error(&problems));
}
