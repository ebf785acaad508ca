//! Several programs that write to one round at the same moment: whatever one of
//! them was told to be saved is there, and every chain is whole.

use std::fs;
use std::io::Write;
use std::process::{Child, Command, Stdio};
use std::sync::Barrier;

use jiff::Timestamp;
use toets::domain::sheet::Answer;
use toets::record::{Answered, Event};
use toets::store::error::StoreError;
use toets::store::session::Session;

use crate::stage::{Said, Stage, project};

const READERS: [&str; 3] = ["an", "bart", "cleo"];
const PROPOSALS: [&str; 8] = ["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P11"];

/// A frozen round, in `ronde`.
fn stage(round: &str) -> Stage {
    let stage = Stage::new();
    stage.copy(&project(&format!("tests/rounds/0.1.0/{round}")), "ronde");
    stage
}

/// A program that has started and waits for its lines.
fn started(stage: &Stage, words: &str) -> Child {
    Command::new(env!("CARGO_BIN_EXE_toets"))
        .args(words.split_whitespace())
        .current_dir(stage.path(""))
        .env("LC_ALL", "nl_BE.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

fn ended(child: Child) -> Said {
    Said::of(&child.wait_with_output().unwrap())
}

#[test]
fn every_sheet_of_twenty_four_programs_at_once_is_there() {
    let stage = stage("setup");
    stage.toets("phase ronde scoring --as piet --reason nagekeken").ok();
    let pairs = READERS.into_iter().flat_map(|who| PROPOSALS.map(|proposal| (who, proposal)));
    let programs: Vec<_> = pairs
        .map(|(who, proposal)| (proposal, started(&stage, &format!("score ronde --plain --as {who}"))))
        .collect();
    let waiting = programs.into_iter().map(|(proposal, mut child)| {
        let lines = format!("{proposal}\n7\n8\ni\nj\nq\nq\n");
        child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
        child
    });
    let waiting: Vec<Child> = waiting.collect();
    for child in waiting {
        let said = ended(child);
        assert_eq!(said.code, Some(0), "{}{}", said.out, said.err);
    }
    let session = Session::open(&stage.path("ronde")).unwrap();
    for who in READERS {
        for proposal in PROPOSALS {
            let sheet = session.round.sheet(&proposal.parse().unwrap(), &who.parse().unwrap()).unwrap();
            let mark =
                |criterion: &str| sheet.answer(&criterion.parse().unwrap()).mark().unwrap().to_string();
            assert_eq!((mark("bereik"), mark("plan")), ("7".to_owned(), "8".to_owned()), "{who} {proposal}");
            assert!(sheet.submitted, "{who} {proposal}");
        }
        let record = fs::read_to_string(stage.path(&format!("ronde/record/{who}.ron"))).unwrap();
        assert_eq!(record.lines().count(), 3 * PROPOSALS.len(), "{who}: nothing twice\n{record}");
    }
    stage.toets("verify ronde").ok();
}

#[test]
fn a_round_is_decided_once() {
    let stage = stage("deliberation");
    let decide = || started(&stage, "phase ronde decided --as nora");
    let programs: Vec<Child> = std::iter::repeat_with(decide).take(6).collect();
    let said: Vec<Said> = programs.into_iter().map(ended).collect();
    let codes: Vec<_> = said.iter().map(|said| (said.code, &said.err)).collect();
    assert_eq!(said.iter().filter(|said| said.code == Some(0)).count(), 1, "{codes:?}");
    let record = fs::read_to_string(stage.path("ronde/record/nora.ron")).unwrap();
    assert_eq!(record.matches("to:Decided").count(), 1, "{record}");
    assert!(!stage.path("ronde/decision-1.json").exists());
    stage.toets("verify ronde").ok();
}

#[test]
fn of_many_who_change_one_value_one_does_and_the_others_are_told() {
    let stage = stage("setup");
    stage.toets("phase ronde scoring --as piet --reason nagekeken").ok();
    let folder = stage.path("ronde");
    let windows = 8;
    let start = Barrier::new(windows);
    let given = |mark: i64| {
        let mut session = Session::open(&folder).unwrap();
        let an = session.round.committee.member(&"an".parse().unwrap()).unwrap().clone();
        let (proposal, criterion) = ("P1".parse().unwrap(), "bereik".parse().unwrap());
        let (was, now) = (Answer::NotYet, Answer::Mark(mark.into()));
        start.wait();
        session.append(&an, Timestamp::now(), &[Event::Answered(Answered { proposal, criterion, was, now })])
    };
    let results: Vec<Result<(), StoreError>> = std::thread::scope(|scope| {
        let given = &given;
        let marks = 1..=i64::try_from(windows).unwrap();
        let windows: Vec<_> = marks.map(|mark| scope.spawn(move || given(mark))).collect();
        windows.into_iter().map(|window| window.join().unwrap()).collect()
    });
    let done: Vec<usize> = (0..windows).filter(|at| results[*at].is_ok()).collect();
    let [winner] = done[..] else { panic!("{results:?}") };
    for refused in results.iter().filter_map(|result| result.as_ref().err()) {
        assert!(matches!(refused, StoreError::Stale(_)), "{refused:?}");
    }
    let record = fs::read_to_string(stage.path("ronde/record/an.ron")).unwrap();
    assert_eq!(record.lines().count(), 1, "{record}");
    assert!(record.contains(&format!("now:Mark(\"{}\")", winner + 1)), "{record}");
    stage.toets("verify ronde").ok();
}
