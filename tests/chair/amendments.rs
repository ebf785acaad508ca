//! Amendments after scoring opened, at the chair's table: a fact of a proposal is
//! corrected, somebody comes in the place of a member. Both are on the record,
//! with a reason.

use std::path::Path;
use std::process::Command;

use insta::assert_snapshot;
use toets::domain::money::Money;
use toets::domain::phase::Phase;
use toets::domain::sheet::Answer;
use toets::record::{Answered, Conflict, Event, Reopened, Submitted};
use toets::store::session::Session;

use crate::rounds::{clock, member, play, proposal, small_round};

const SIZE: (u16, u16) = (80, 24);

fn toets(dir: &Path, words: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_toets"))
        .args(words)
        .current_dir(dir)
        .env("LC_ALL", "C")
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
    assert!(output.status.success(), "{text}");
    text
}

fn requested(session: &Session, id: &str) -> Money {
    session.round.proposal(&proposal(id)).unwrap().requested
}

fn money(text: &str) -> Money {
    text.parse().unwrap()
}

#[test]
fn a_wrong_amount_is_corrected_with_a_reason_and_taken_back() {
    let dir = tempfile::tempdir().unwrap();
    small_round(dir.path(), Phase::Deliberation, &[]);
    let before = toets(dir.path(), &["fit", "--json", "--as", "nora"]);
    let asked = play(dir.path(), "nora", SIZE, "2f");
    assert_snapshot!("correct-80x24", asked.screen);
    let typed = "<Back><Back><Back><Back><Back><Back><Back><Back><Back><Back>";
    // A point with three digits has two readings: nothing is guessed.
    let wrong = play(dir.path(), "nora", SIZE, &format!("2fa{typed}36.000<Enter>"));
    assert!(wrong.screen.contains("36.000"), "{}", wrong.screen);
    assert_eq!(requested(&wrong.session, "P01"), money("40000.00"));
    let why = play(dir.path(), "nora", SIZE, &format!("2fa{typed}36.000,00<Enter>Tikfout"));
    assert_snapshot!("correct-why-80x24", why.screen);

    let done = play(dir.path(), "nora", SIZE, &format!("2fa{typed}36.000,00<Enter>Tikfout<Enter>j<Enter>"));
    assert_eq!(requested(&done.session, "P01"), money("36000.00"));
    assert!(done.screen.contains("P01 is verbeterd"), "{}", done.screen);
    let minutes = toets(dir.path(), &["export", "minutes", "--format", "md", "--as", "nora"]);
    assert!(minutes.contains("P01 verbeterd: gevraagd bedrag van 40.000,00 naar 36.000,00"), "{minutes}");
    let after: serde_json::Value =
        serde_json::from_str(&toets(dir.path(), &["fit", "--json", "--as", "nora"])).unwrap();
    let line = after["decisions"].as_array().unwrap().iter().find(|one| one["proposal"] == "P01").unwrap();
    assert_eq!(line["amount"], "36000.00");
    toets(dir.path(), &["verify"]);
    toets(dir.path(), &["check"]);

    let undone = play(dir.path(), "nora", SIZE, "2u");
    assert_eq!(requested(&undone.session, "P01"), money("40000.00"));
    assert_eq!(toets(dir.path(), &["fit", "--json", "--as", "nora"]), before);
}

/// What `check` may stop at can be put right after scoring opened.
#[test]
fn codes_numbers_and_provinces_are_corrected_as_people_write_them() {
    let dir = tempfile::tempdir().unwrap();
    small_round(dir.path(), Phase::Deliberation, &[]);
    let erase = "<Back>".repeat(30);
    let corrected = |key: &str, typed: &str| {
        play(dir.path(), "nora", SIZE, &format!("2f{key}{erase}{typed}<Enter>Nagekeken<Enter>j<Enter>"))
    };
    let wrong = corrected("j", "0207.451.228");
    assert!(wrong.screen.contains("geen ondernemingsnummer"), "{}", wrong.screen);
    corrected("j", "BE 0207 451 227");
    corrected("k", "Limburg");
    let done = corrected("g", "OCMW Genk");
    let one = done.session.round.proposal(&proposal("P01")).unwrap();
    assert_eq!(one.kbo.as_deref(), Some("0207.451.227"));
    assert_eq!(one.province.as_deref(), Some("Limburg"));
    assert_eq!(one.nis.as_deref(), Some("71016"));
}

#[test]
fn a_newcomer_reads_what_was_not_submitted() {
    let dir = tempfile::tempdir().unwrap();
    small_round(dir.path(), Phase::Scoring, &[]);
    // Carla has submitted all but P10, of which she wrote one mark.
    let asked = play(dir.path(), "nora", SIZE, "h");
    assert_snapshot!("replace-80x24", asked.screen);
    let known = play(dir.path(), "nora", SIZE, "hcBart Verzinsel<Enter><Enter>");
    assert!(known.screen.contains("is al iemand"), "{}", known.screen);
    let why = play(dir.path(), "nora", SIZE, "hcElla Verzint<Enter><Enter><Enter>Huis X<Enter>Ziek");
    assert_snapshot!("replace-why-80x24", why.screen);
    play(dir.path(), "nora", SIZE, "hcElla Verzint<Enter><Enter><Enter>Huis X<Enter>Ziek<Enter>j<Enter>");

    let mut session = Session::open(dir.path()).unwrap();
    let (ella, carla) = (member(&session, "ella"), member(&session, "carla"));
    let reads = |who| session.round.reading_of(who).map(|one| one.id.to_string()).collect::<Vec<_>>();
    assert_eq!(reads(&ella), ["P10"]);
    assert_eq!(reads(&carla).len(), 11);
    assert_eq!(ella.affiliation.as_deref(), Some("Huis X"));
    let answer = |criterion: &str| {
        Event::Answered(Answered {
            proposal: proposal("P10"),
            criterion: criterion.parse().unwrap(),
            was: Answer::NotYet,
            now: Answer::Mark("7".parse().unwrap()),
        })
    };
    // The one who left changes nothing any more, not even what was begun.
    let reopened = Event::Reopened(Reopened { proposal: proposal("P01"), reason: "toch".to_owned() });
    for event in [answer("pillar"), reopened] {
        let refused = session.append(&carla, clock(), &[event]).unwrap_err();
        assert!(format!("{refused:?}").contains("refused-replaced"), "{refused:?}");
    }
    for criterion in ["reach", "partnership", "pillar"] {
        session.append(&ella, clock(), &[answer(criterion)]).unwrap();
    }
    session.append(&ella, clock(), &[Event::Submitted(Submitted { proposal: proposal("P10") })]).unwrap();
    let piet = member(&session, "piet");
    session.change_phase(&piet, clock(), Phase::Deliberation, "").unwrap();
    // P10 has its three sheets now, and what Carla submitted counts on.
    let ranking: serde_json::Value =
        serde_json::from_str(&toets(dir.path(), &["rank", "--json", "--as", "nora"])).unwrap();
    let sheets = |id: &str| {
        let all = ranking["ranking"].as_array().unwrap();
        all.iter().find(|one| one["proposal"] == id).map(|one| one["sheets"].clone())
    };
    assert_eq!(sheets("P10"), Some(3.into()));
    assert_eq!(sheets("P01"), Some(3.into()));
    let minutes = toets(dir.path(), &["export", "minutes", "--format", "md", "--as", "nora"]);
    assert!(minutes.contains("Ella Verzint komt in de plaats van Carla Verzinsel"), "{minutes}");
    toets(dir.path(), &["verify"]);
    let check = toets(dir.path(), &["check"]);
    assert!(!check.contains("ella"), "{check}");
    // Somebody who had the round open all along sees the same.
    let fresh = Session::open(dir.path()).unwrap();
    assert_eq!(fresh.round.sheets, session.round.sheets);
    assert_eq!(fresh.round.committee, session.round.committee);
}

#[test]
fn a_session_that_was_open_takes_the_newcomer_in() {
    let dir = tempfile::tempdir().unwrap();
    small_round(dir.path(), Phase::Scoring, &[]);
    let mut open = Session::open(dir.path()).unwrap();
    play(dir.path(), "nora", SIZE, "hcElla Verzint<Enter><Enter><Enter><Enter>Ziek<Enter>j<Enter>");
    let mut other = Session::open(dir.path()).unwrap();
    let ella = member(&other, "ella");
    let conflict = Event::Conflict(Conflict {
        proposal: proposal("P10"),
        was: None,
        now: Some("mijn straat".to_owned()),
    });
    other.append(&ella, clock(), &[conflict]).unwrap();
    open.refresh().unwrap();
    assert!(open.round.has_conflict(&proposal("P10"), &ella.id));
    assert_eq!(open.round.committee, other.round.committee);
}

#[test]
fn what_no_proposal_could_have_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    small_round(dir.path(), Phase::Deliberation, &[]);
    let back = "<Back>".repeat(12);
    for (keys, says) in [
        (format!("2fa{back}0<Enter>"), "meer dan nul"),
        (format!("2fa{back}veel<Enter>"), "geen bedrag"),
        ("2ff<Back><Enter>".to_owned(), "Waarom"),
        ("2ffx<Enter>".to_owned(), "Waarom"),
        ("2fg99999<Enter>".to_owned(), "geen NIS-code"),
        (format!("2fi{back}groot<Enter>"), "geen klasse"),
        ("2fi<Enter>".to_owned(), "staat er al"),
    ] {
        let played = play(dir.path(), "nora", SIZE, &keys);
        assert!(played.screen.contains(says), "{keys}: {says}\n{}", played.screen);
    }
}

#[test]
fn the_chair_sets_a_lower_amount_where_the_call_awards_in_part() {
    let dir = tempfile::tempdir().unwrap();
    let partial = (r#"own_share_min: "0.50""#, r#"own_share_min: "0.50", partial: Share("0.50")"#);
    small_round(dir.path(), Phase::Deliberation, &[partial]);
    let decision = || {
        let fit: serde_json::Value =
            serde_json::from_str(&toets(dir.path(), &["fit", "--json", "--as", "nora"])).unwrap();
        fit["decisions"].as_array().unwrap().iter().find(|one| one["proposal"] == "P01").unwrap().clone()
    };
    let before = decision();
    let low = play(dir.path(), "nora", SIZE, "3e19999,99<Enter>");
    assert!(low.screen.contains("20.000,00"), "{}", low.screen);
    play(dir.path(), "nora", SIZE, "3e30000<Enter>Zonder de uitstap<Enter>j<Enter>");
    assert_eq!(decision()["amount"], "30000.00");
    assert_eq!(decision()["amount_set"]["reason"], "Zonder de uitstap");
    let said = toets(dir.path(), &["explain", ".", "P01", "--as", "nora"]);
    assert!(said.contains("van 40.000,00 op 30.000,00: Zonder de uitstap"), "{said}");
    play(dir.path(), "nora", SIZE, "3u");
    assert_eq!(decision(), before);
    toets(dir.path(), &["verify"]);
}

#[test]
fn a_call_that_awards_whole_amounts_offers_no_lower_one() {
    let dir = tempfile::tempdir().unwrap();
    small_round(dir.path(), Phase::Deliberation, &[]);
    let played = play(dir.path(), "nora", SIZE, "3e");
    assert!(!played.screen.contains("Lager bedrag"), "{}", played.screen);
}
