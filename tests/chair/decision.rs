//! The sealed decision and what happens after it, on a real round through the
//! real session.

use std::fs;
use std::path::Path;

use toets::domain::digest::sha256;
use toets::domain::force::Force;
use toets::domain::phase::Phase;
use toets::record::{BudgetAmended, Event, Forced, TieResolved, Waived, Withdrawn};
use toets::result::fit::{Fit, fit};
use toets::result::standing::{awards, stages};
use toets::select::{Outcome, Reason};
use toets::store::check::check;
use toets::store::session::Session;

use crate::rounds::{clock, go_to, member, proposal, small_round};

/// A round in deliberation in which the only incomplete proposal is waived.
fn deliberating(dir: &Path, change: &[(&str, &str)]) -> Session {
    small_round(dir, Phase::Deliberation, change);
    let mut session = Session::open(dir).unwrap();
    put(
        &mut session,
        "nora",
        Event::Waived(Waived { proposal: proposal("P10"), reason: "te laat".to_owned() }),
    );
    session
}

fn put(session: &mut Session, who: &str, event: Event) {
    let who = member(session, who);
    session.append(&who, clock(), &[event]).unwrap();
}

fn withdrawn(session: &Session, id: &str) -> Event {
    let number = session.round.withdrawals() + 1;
    Event::Withdrawn(Withdrawn { proposal: proposal(id), reason: "geen personeel".to_owned(), number })
}

fn official(session: &Session) -> Fit {
    fit(&session.round, session.round.call.strategy()).unwrap()
}

fn awarded(session: &Session) -> Vec<String> {
    awards(&session.round, &official(session)).keys().map(ToString::to_string).collect()
}

#[test]
fn the_decision_is_one_file_whose_digest_stands_in_the_record() {
    let dir = tempfile::tempdir().unwrap();
    let mut session = deliberating(dir.path(), &[]);
    let forced = Event::Forced(Forced {
        proposal: proposal("P02"),
        was: None,
        now: Some(Force::Out),
        reason: "dubbele steun".to_owned(),
    });
    put(&mut session, "nora", forced);
    let before = official(&session);
    go_to(&mut session, Phase::Decided);
    let bytes = fs::read(dir.path().join("decision.json")).unwrap();
    let change = session.round.phases.last().unwrap();
    let seal = change.seal.as_ref().unwrap();
    assert_eq!(seal.sha256, sha256(&bytes));
    assert_eq!(seal.awards, awards(&session.round, &before));
    let decision: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    assert_eq!(decision["official"], true);
    assert_eq!(decision["files"]["call.ron"], sha256(&fs::read(dir.path().join("call.ron")).unwrap()));
    assert_eq!(decision["records"].as_object().unwrap().len(), session.round.committee.members.len());
    assert_eq!(decision["records"]["an"]["hash"], change.heads.values().next().unwrap().hash);
    let all = decision["decisions"].as_array().unwrap();
    assert_eq!(all.len(), session.round.proposals.len());
    let of = |id: &str| all.iter().find(|one| one["proposal"] == id).unwrap();
    assert_eq!(of("P02")["reason"]["reason"], "dubbele steun");
    // The split over the sources is sealed too, and is told by name.
    for (id, amount) in &seal.awards {
        let shares = &seal.shares[id];
        assert_eq!(shares.iter().map(|(_, share)| *share).sum::<toets::domain::money::Money>(), *amount);
        let told: Vec<(&str, &str)> = of(id.as_str())["sources"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| (one["name"].as_str().unwrap(), one["amount"].as_str().unwrap()))
            .collect();
        let sealed: Vec<(String, String)> =
            shares.iter().map(|(name, share)| (name.clone(), share.to_string())).collect();
        assert!(told.iter().zip(&sealed).all(|(a, b)| a.0 == b.0 && a.1 == b.1), "{told:?} {sealed:?}");
    }
    assert_eq!((seal.shares.len(), &of("P02")["sources"]), (seal.awards.len(), &serde_json::Value::Null));
    assert_eq!(of("P10")["reason"]["kind"], "incomplete");
    assert_eq!(of("P01")["outcome"], "awarded");
    let kinds: Vec<&str> =
        decision["unusual"].as_array().unwrap().iter().map(|one| one["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["forced", "waived", "open-sheets"], "{decision:#}");
    // Decided, the reasons are those of the decision.
    let after = official(&session);
    assert!(after.official);
    assert_eq!(after.selection, before.selection);
    assert!(!check(&session.folder).unwrap().iter().any(|one| one.file.starts_with("decision")));
    fs::write(dir.path().join("decision.json"), "{}").unwrap();
    assert!(check(&session.folder).unwrap().iter().any(|one| one.file == "decision.json"));
}

#[test]
fn a_withdrawal_keeps_every_other_award_and_the_next_in_line_moves_up() {
    let dir = tempfile::tempdir().unwrap();
    let mut session = deliberating(dir.path(), &[]);
    go_to(&mut session, Phase::Decided);
    let before = awarded(&session);
    let reserve: Vec<String> = {
        let fit = official(&session);
        let id = |index: usize| session.round.proposals[fit.ranking.ranked[index].proposal].id.to_string();
        fit.selection.reserve().map(id).collect()
    };
    let event = withdrawn(&session, "P01");
    put(&mut session, "piet", event);
    let fit = official(&session);
    assert!(fit.official);
    let after = awarded(&session);
    for id in before.iter().filter(|id| *id != "P01") {
        assert!(after.contains(id), "{id} keeps its award: {before:?} {after:?}");
    }
    assert!(!after.contains(&"P01".to_owned()));
    let stages = stages(&session.round).unwrap();
    assert_eq!(stages.len(), 2);
    for &index in &stages[1].moved_up {
        let decision = &stages[1].fit.selection.decisions[index];
        assert!(!matches!(decision.reason, Reason::Standing { .. }), "{decision:?}");
        assert!(matches!(decision.outcome, Outcome::Awarded(_)));
        let id = &session.round.proposals[stages[1].fit.ranking.ranked[index].proposal].id;
        assert!(reserve.contains(&id.to_string()), "{id} {reserve:?}");
    }
    assert!(!stages[1].moved_up.is_empty(), "{before:?} {after:?} {reserve:?}");
    // What moved up keeps its award through the next withdrawal.
    let event = withdrawn(&session, "P12");
    put(&mut session, "nora", event);
    let twice = awarded(&session);
    for id in after.iter().filter(|id| *id != "P12") {
        assert!(twice.contains(id), "{id}: {after:?} {twice:?}");
    }
    // Another session reads the same.
    let again = Session::open(dir.path()).unwrap();
    assert_eq!(awarded(&again), twice);
    // A withdrawal twice, or with a number that somebody else took, is refused.
    let nora = member(&session, "nora");
    for event in [
        Event::Withdrawn(Withdrawn { proposal: proposal("P01"), reason: "x".to_owned(), number: 3 }),
        Event::Withdrawn(Withdrawn { proposal: proposal("P02"), reason: "x".to_owned(), number: 2 }),
    ] {
        session.append(&nora, clock(), &[event]).unwrap_err();
    }
}

#[test]
fn going_back_lifts_the_seal_and_keeps_its_file() {
    let dir = tempfile::tempdir().unwrap();
    let mut session = deliberating(dir.path(), &[]);
    go_to(&mut session, Phase::Decided);
    let first = fs::read(dir.path().join("decision.json")).unwrap();
    let nora = member(&session, "nora");
    session.change_phase(&nora, clock(), Phase::Deliberation, "").unwrap_err();
    session.change_phase(&nora, clock(), Phase::Deliberation, "rekenfout").unwrap();
    assert!(!dir.path().join("decision.json").exists());
    assert_eq!(fs::read(dir.path().join("decision-1.json")).unwrap(), first);
    let event = withdrawn(&session, "P01");
    put(&mut session, "nora", event);
    assert!(!awarded(&session).contains(&"P01".to_owned()));
    go_to(&mut session, Phase::Decided);
    assert_eq!(stages(&session.round).unwrap().len(), 1, "it was withdrawn before this decision");
    assert!(!session.round.seal().unwrap().awards.contains_key(&proposal("P01")));
    assert!(!check(&session.folder).unwrap().iter().any(|one| one.file.starts_with("decision")));
    assert_eq!(fs::read(dir.path().join("decision-1.json")).unwrap(), first);
}

#[test]
fn what_may_be_recorded_when() {
    let amended = |session: &Session| {
        Event::BudgetAmended(BudgetAmended {
            source: "AMIF".to_owned(),
            was: session.round.sources().next().unwrap().1,
            now: "110000".parse().unwrap(),
            reason: "besluit".to_owned(),
        })
    };
    let tie = || {
        Event::TieResolved(TieResolved {
            order: vec![proposal("P01"), proposal("P02")],
            reason: "x".to_owned(),
        })
    };
    // Phase, then: withdrawn, budget amended, tie resolved.
    let expected = [
        (Phase::Setup, [false, false, false]),
        (Phase::Scoring, [false, true, false]),
        (Phase::Deliberation, [true, true, true]),
        (Phase::Decided, [true, false, false]),
    ];
    for (phase, allowed) in expected {
        for (at, allowed) in allowed.into_iter().enumerate() {
            let dir = tempfile::tempdir().unwrap();
            let mut session = if phase == Phase::Decided {
                let mut session = deliberating(dir.path(), &[]);
                go_to(&mut session, phase);
                session
            } else {
                small_round(dir.path(), phase, &[]);
                Session::open(dir.path()).unwrap()
            };
            let event = [withdrawn(&session, "P01"), amended(&session), tie()][at].clone();
            let nora = member(&session, "nora");
            let done = session.append(&nora, clock(), &[event]);
            assert_eq!(done.is_ok(), allowed, "{phase:?} {at}: {done:?}");
        }
    }
}

#[test]
fn a_tie_in_the_reserve_is_decided_when_a_withdrawal_makes_it_matter() {
    let dir = tempfile::tempdir().unwrap();
    // P04 and P06 are equal and both wait: P01 and P02 take all the money.
    let targets = "Target(of: All, at_least: 5), Target(of: Class(\"small\"), at_least: 3)";
    let change = [
        ("TIE", "TIE"),
        ("strategy: Targets", "strategy: InOrderSkip"),
        ("100000.00", "40000.00"),
        (targets, ""),
    ];
    let mut session = deliberating(dir.path(), &change);
    go_to(&mut session, Phase::Decided);
    let before = awarded(&session);
    assert!(!before.contains(&"P04".to_owned()) && !before.contains(&"P06".to_owned()), "{before:?}");
    let event = withdrawn(&session, "P01");
    put(&mut session, "nora", event);
    let error = fit(&session.round, session.round.call.strategy()).unwrap_err();
    assert!(matches!(error, toets::result::error::FitError::Tie { .. }), "{error:?}");
    let order = vec![proposal("P06"), proposal("P04")];
    put(
        &mut session,
        "nora",
        Event::TieResolved(TieResolved { order, reason: "breder gedragen".to_owned() }),
    );
    assert!(awarded(&session).contains(&"P06".to_owned()));
}
