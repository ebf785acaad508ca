//! Records that are broken, or that no longer fit the files of the round.

use jiff::Timestamp;
use toets::domain::amendment::Fact;
use toets::domain::phase::Phase;
use toets::domain::sheet::Answer;
use toets::record::{Answered, Conflict, Corrected, Event, Withdrawn};
use toets::store::error::StoreError;
use toets::store::problem::{any_error, only_doubts};
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
        let event = Event::Answered(Answered { proposal, criterion, was, now: now.clone() });
        session.append(&members[0], Timestamp::UNIX_EPOCH, &[event]).unwrap();
        was = now;
    }
    let conflict =
        Event::Conflict(Conflict { proposal: "P3".parse().unwrap(), was: None, now: Some("zus".to_owned()) });
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

/// A doubtful fact holds up scoring and the decision; a reason lets it pass, and
/// a correction on the record settles it, whatever the file still says.
#[test]
fn a_doubt_is_settled_by_a_correction_or_answered_for() {
    const OWN: &str = r#"own_contribution: "10000.00","#;
    for settled in [true, false] {
        let (dir, folder) = round();
        plant(dir.path(), &[(P, OWN, r#"own_contribution: "10000.01","#)]);
        let doubt = [(Doubt, "check-proposal-sum-above", "proposals.ron:14:58".to_owned())];
        let found = check(&folder).unwrap();
        assert_eq!(shown(&found)[0].0, doubt[0].0, "{found:?}");
        let mut session = Session::open(dir.path()).unwrap();
        let members = session.round.committee.members.clone();
        let to = |session: &mut Session, phase: Phase, reason: &str| {
            session.change_phase(&members[3], Timestamp::UNIX_EPOCH, phase, reason)
        };
        let held = |result: Result<(), StoreError>| match result {
            Err(StoreError::Problems(problems)) => only_doubts(&problems),
            _ => false,
        };
        assert!(held(to(&mut session, Phase::Scoring, " ")));
        to(&mut session, Phase::Scoring, "de indiener zoekt het na").unwrap();
        if settled {
            let event = Event::Corrected(Corrected {
                proposal: "P3".parse().unwrap(),
                was: Fact::OwnContribution(Some("10000.01".parse().unwrap())),
                now: Fact::OwnContribution(Some("10000.00".parse().unwrap())),
                reason: "nagevraagd".to_owned(),
            });
            session.append(&members[3], Timestamp::UNIX_EPOCH, &[event]).unwrap();
        }
        let open = check(&folder).unwrap().iter().any(|problem| problem.severity == Doubt);
        assert_eq!(open, !settled);
    }
}

/// What a withdrawn proposal lacks is nobody's business any more.
#[test]
fn a_withdrawn_proposal_holds_nothing_up() {
    let (dir, folder) = round();
    plant(dir.path(), &[(P, r#"nis: "12021""#, r#"nis: "99999""#)]);
    let mut session = Session::open(dir.path()).unwrap();
    let members = session.round.committee.members.clone();
    let at = Timestamp::UNIX_EPOCH;
    session.change_phase(&members[3], at, Phase::Scoring, "nog na te vragen").unwrap();
    session.change_phase(&members[3], at, Phase::Deliberation, "").unwrap();
    assert!(check(&folder).unwrap().iter().any(|problem| problem.severity == Doubt));
    let number = session.round.withdrawals() + 1;
    let event = Event::Withdrawn(Withdrawn {
        proposal: "P3".parse().unwrap(),
        number,
        reason: "de indiener stopt".to_owned(),
    });
    session.append(&members[3], at, &[event]).unwrap();
    assert!(!check(&folder).unwrap().iter().any(|problem| problem.severity == Doubt));
}
