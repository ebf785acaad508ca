//! What another session does between a question and its answer: nobody agrees to
//! what was never shown.

use jiff::Timestamp;
use toets::domain::committee::Member;
use toets::domain::phase::Phase;
use toets::domain::sheet::Answer;
use toets::record::{Answered, BudgetAmended, Event, SheetImported};
use toets::store::error::StoreError;
use toets::store::session::Session;

use crate::stage::{Stage, project};

fn stage(round: &str) -> Stage {
    let stage = Stage::new();
    stage.copy(&project(&format!("tests/rounds/0.1.0/{round}")), "ronde");
    stage
}

fn open(stage: &Stage) -> Session {
    Session::open(&stage.path("ronde")).unwrap()
}

fn member(session: &Session, id: &str) -> Member {
    session.round.committee.member(&id.parse().unwrap()).unwrap().clone()
}

#[test]
fn proposals_do_not_change_behind_a_phase_that_began_meanwhile() {
    let stage = stage("setup");
    let mut late = open(&stage);
    let piet = member(&late, "piet");
    let before = std::fs::read(stage.path("ronde/proposals.ron")).unwrap();
    stage.toets("phase ronde scoring --as piet --reason nagekeken").ok();
    for name in ["proposals.ron", "committee.ron", "dossiers/P1.md"] {
        let refused = late.setup_input(&piet, name, b"[]");
        assert!(matches!(refused, Err(StoreError::Moved)), "{name}: {refused:?}");
    }
    assert_eq!(std::fs::read(stage.path("ronde/proposals.ron")).unwrap(), before);
    stage.toets("verify ronde").ok();
}

#[test]
fn one_of_two_imports_at_once_is_refused() {
    let stage = stage("setup");
    let mut one = open(&stage);
    let mut other = open(&stage);
    let piet = member(&one, "piet");
    let text = std::fs::read(stage.path("ronde/proposals.ron")).unwrap();
    let more = [&text[..], b"\n"].concat();
    one.setup_input(&piet, "proposals.ron", &more).unwrap();
    let refused = other.setup_input(&piet, "proposals.ron", &text);
    assert!(matches!(refused, Err(StoreError::Moved)), "{refused:?}");
    assert_eq!(std::fs::read(stage.path("ronde/proposals.ron")).unwrap(), more);
}

#[test]
fn a_decision_is_not_sealed_on_a_result_that_nobody_saw() {
    let stage = stage("deliberation");
    let mut chair = open(&stage);
    let nora = member(&chair, "nora");
    let seen = chair.round.fingerprint();
    let source = chair.round.call.budget[0].clone();
    let now = "60000.00".parse().unwrap();
    let was = chair.round.sources().next().unwrap().1;
    let more = Event::BudgetAmended(BudgetAmended {
        source: source.name,
        was,
        now,
        reason: "een nabetaling".to_owned(),
    });
    open(&stage).append(&nora, Timestamp::now(), &[more]).unwrap();
    let refused = chair.change_phase_as_seen(&nora, Timestamp::now(), Phase::Decided, "", Some(&seen));
    assert!(matches!(refused, Err(StoreError::Moved)), "{refused:?}");
    assert!(!stage.path("ronde/decision.json").exists());
    assert_eq!(chair.round.phase, Phase::Deliberation);
    // What came is known by now, and may be agreed to.
    let seen = chair.round.fingerprint();
    assert_eq!(seen, open(&stage).round.fingerprint(), "read at once or line by line");
    chair.change_phase_as_seen(&nora, Timestamp::now(), Phase::Decided, "", Some(&seen)).unwrap();
    stage.toets("verify ronde").ok();
}

#[test]
fn an_import_does_not_replace_a_sheet_that_was_begun_meanwhile() {
    let stage = stage("scoring");
    let mut secretary = open(&stage);
    let piet = member(&secretary, "piet");
    let (bart, proposal) = (member(&secretary, "bart"), secretary.round.proposals[0].id.clone());
    let criterion = secretary.round.call.criteria_of(bart.role).next().unwrap().id.clone();
    let was = secretary
        .round
        .sheet(&proposal, &bart.id)
        .and_then(|sheet| sheet.cells.get(&criterion))
        .map_or(Answer::NotYet, |cell| cell.answer.clone());
    let opened = secretary.round.sheet(&proposal, &bart.id).is_some_and(|sheet| sheet.submitted);
    assert!(!opened, "bart has not submitted");
    let now = Answer::Abstained("ik ken het dossier niet".to_owned());
    let event = Event::Answered(Answered { proposal: proposal.clone(), criterion, was, now });
    open(&stage).append(&bart, Timestamp::now(), &[event]).unwrap();
    let sheet = Event::SheetImported(SheetImported {
        notes: Default::default(),
        member: bart.id.clone(),
        proposal,
        answers: Default::default(),
        comments: Default::default(),
        conflict: None,
    });
    let refused = secretary.import(&piet, Timestamp::now(), "s.csv", String::new(), vec![sheet]);
    assert!(matches!(refused, Err(StoreError::Moved)), "{refused:?}");
}
