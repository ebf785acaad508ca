//! The meeting from deliberation to the sealed decision and after it, through
//! the real loop; what-ifs on the way; and the minutes from the records alone.

use std::path::Path;

use toets::domain::call::{Merge, StrategyName, TargetOf};
use toets::domain::force::Force;
use toets::domain::phase::Phase;
use toets::domain::scale::Threshold;
use toets::domain::scenario::Change;
use toets::export::minutes;
use toets::record::{Event, Forced, Waived};
use toets::result::error::FitError;
use toets::result::fit::fit;
use toets::result::whatif::{changed, what_if};
use toets::store::session::Session;
use toets::text::{Lang, Texts};

use crate::rounds::{Played, clock, member, play, proposal, small_round};

fn chair(dir: &Path, keys: &str) -> Played {
    play(dir, "nora", (120, 40), keys)
}

fn put(dir: &Path, event: Event) {
    let mut session = Session::open(dir).unwrap();
    let nora = member(&session, "nora");
    session.append(&nora, clock(), &[event]).unwrap();
}

#[test]
fn a_meeting_from_deliberation_to_a_withdrawal_and_its_minutes() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path();
    small_round(dir, Phase::Deliberation, &[("TIE", "TIE")]);
    let resolved = chair(dir, "3tbP06 is breder gedragen<Enter>j<Enter>");
    assert_eq!(resolved.session.round.rulings.ties.len(), 1, "{}", resolved.screen);
    let agreed = chair(dir, "4gcat9<Enter>Na gesprek over de stad<Enter>");
    assert_eq!(agreed.session.round.rulings.consensus.len(), 1, "{}", agreed.screen);
    put(dir, Event::Waived(Waived { proposal: proposal("P10"), reason: "te laat".to_owned() }));
    let now = Some(Force::In);
    put(
        dir,
        Event::Forced(Forced {
            proposal: proposal("P05"),
            was: None,
            now,
            reason: "enige taalproject".into(),
        }),
    );
    let kept = chair(dir, "6naa60<Enter>+ozwaarder bereik<Enter>");
    assert!(kept.screen.contains("Niet de officiële uitkomst."), "{}", kept.screen);
    let scenarios = &kept.session.round.rulings.scenarios;
    assert_eq!(scenarios.len(), 1, "{}", kept.screen);
    let weight = Change::Weight { criterion: "reach".parse().unwrap(), to: "65".parse().unwrap() };
    assert_eq!((scenarios[0].name.as_str(), &scenarios[0].changes), ("zwaarder bereik", &vec![weight]));
    let official = fit(&kept.session.round, StrategyName::Targets).unwrap();
    assert!(official.official);

    let asked = chair(dir, "3>");
    for said in ["Toegekend: ", "P05 is opgenomen", "P06, P04", "P10 is onvolledig", "Carla Verzinsel"] {
        assert!(asked.screen.contains(said), "{said}:\n{}", asked.screen);
    }
    assert_eq!(asked.session.round.phase, Phase::Deliberation);
    let decided = chair(dir, "3>j<Enter>");
    assert_eq!(decided.session.round.phase, Phase::Decided, "{}", decided.screen);
    let sealed = decided.session.round.seal().unwrap().clone();
    let after = fit(&decided.session.round, StrategyName::Targets).unwrap();
    assert_eq!(after.selection, official.selection, "the scenario changes nothing");
    assert!(sealed.awards.contains_key(&proposal("P01")));

    let gone = chair(dir, "3gxgeen personeel<Enter>j<Enter>");
    assert!(gone.session.round.rulings.withdrawn.contains_key(&proposal("P01")), "{}", gone.screen);
    assert!(gone.screen.contains("P01 is ingetrokken;"), "{}", gone.screen);
    let stays = fit(&gone.session.round, StrategyName::Targets).unwrap();
    let stays = toets::result::standing::awards(&gone.session.round, &stays);
    for (id, amount) in sealed.awards.iter().filter(|(id, _)| id.as_str() != "P01") {
        assert_eq!(stays.get(id), Some(amount), "{id}");
    }

    let session = Session::open(dir).unwrap();
    let nora = member(&session, "nora");
    let records = session.entries().unwrap();
    let of = |lang| minutes::markdown(&session.round, &records, &nora, &Texts::new(lang)).unwrap();
    let dutch = of(Lang::Nl);
    let mut from = 0;
    for said in [
        "# Verslag: 507",
        "## Fase beoordeling",
        "Belangenconflict gemeld op P12",
        "## Fase beraadslaging",
        "P06, P04: P06 is breder gedragen",
        "Bereik van kleine gemeenten: 9. Na gesprek over de stad",
        "P10 is onvolledig, en de voorzitter wacht niet op wat ontbreekt: te laat",
        "P05 is opgenomen door de voorzitter: enige taalproject",
        "zwaarder bereik",
        "## Fase beslist",
        &sealed.sha256,
        "P01 is ingetrokken: geen personeel",
        "## Uitkomst",
        "P01 Brugfiguren in het Pajottenland: Toegekend:",
        "Na de intrekking van P01",
    ] {
        let at = dutch[from..].find(said).unwrap_or_else(|| panic!("{said} after {from}:\n{dutch}"));
        from += at;
    }
    assert!(!dutch.contains("[minutes-") && !dutch.contains("{$"), "{dutch}");
    let english = of(Lang::En);
    assert!(
        english.contains("## Phase decided") && english.contains("After the withdrawal of P01"),
        "{english}"
    );
    assert!(!english.contains("[minutes-"), "{english}");
}

#[test]
fn a_what_if_changes_a_copy_and_says_who_comes_in_and_goes_out() {
    let dir = tempfile::tempdir().unwrap();
    small_round(dir.path(), Phase::Deliberation, &[]);
    let round = Session::open(dir.path()).unwrap().round;
    let official = fit(&round, StrategyName::Targets).unwrap();
    let same = what_if(&round, &official, &[]).unwrap();
    assert!(same.comes_in.is_empty() && same.goes_out.is_empty() && same.moved.is_empty());
    assert!(!same.fit.official);
    let weight = |to: &str| Change::Weight { criterion: "reach".parse().unwrap(), to: to.parse().unwrap() };
    let moved = what_if(&round, &official, &[weight("90")]).unwrap();
    assert!(!moved.moved.is_empty());
    let budget = Change::Budget { source: "AMIF".to_owned(), to: "300000".parse().unwrap() };
    let more = what_if(&round, &official, &[budget]).unwrap();
    assert!(!more.comes_in.is_empty() && more.goes_out.is_empty(), "{more:?}");
    let target = Change::Target { of: TargetOf::Class("small".parse().unwrap()), at_least: 0 };
    let fewer = what_if(&round, &official, &[target]).unwrap();
    assert!(!fewer.goes_out.is_empty() && !fewer.comes_in.is_empty(), "{fewer:?}");
    let threshold = Change::Threshold { criterion: Some("reach".parse().unwrap()), to: None };
    let open = what_if(&round, &official, &[threshold]).unwrap();
    assert!(open.moved.iter().any(|(id, was, now)| id.as_str() == "P09" && was.is_none() && now.is_some()));
    for change in [
        Change::Merge { to: Merge::Median },
        Change::Merge { to: Merge::TrimmedMean(1) },
        Change::Without { member: "bart".parse().unwrap() },
        Change::Strategy { to: StrategyName::InOrderStop },
    ] {
        match what_if(&round, &official, std::slice::from_ref(&change)) {
            Ok(one) => assert!(!one.fit.official, "{change:?}"),
            // The middle marks of P02, P03 and P04 come to the same.
            Err(error) => {
                assert!(matches!(error, FitError::Tie { .. }), "{change:?}");
                assert!(matches!(change, Change::Merge { .. }), "{change:?}");
            }
        }
    }
    let without = changed(&round, &[Change::Without { member: "bart".parse().unwrap() }]);
    assert_eq!(without.call.min_sheets, round.call.min_sheets);
    assert_eq!(fit(&round, StrategyName::Targets).unwrap().selection, official.selection);
    let nothing = ["reach", "partnership", "pillar"]
        .map(|id| Change::Weight { criterion: id.parse().unwrap(), to: "0".parse().unwrap() });
    assert!(matches!(what_if(&round, &official, &nothing), Err(FitError::Refused(_))));
}

#[test]
fn changes_are_made_nudged_replaced_and_undone_in_the_view() {
    let dir = tempfile::tempdir().unwrap();
    small_round(dir.path(), Phase::Deliberation, &[]);
    let none = chair(dir.path(), "6");
    assert!(none.screen.contains("Nog niets veranderd"), "{}", none.screen);
    let typed = chair(dir.path(), "6naaveel<Enter>");
    assert!(typed.screen.contains("\"veel\""), "{}", typed.screen);
    // A threshold that nobody can reach is no question, and is not nudged to.
    let beyond = chair(dir.path(), "6nba400000<Enter>");
    assert!(beyond.chair.whatif.changes.is_empty(), "{}", beyond.screen);
    assert!(beyond.screen.contains("een drempel gaat hier van 0 tot"), "{}", beyond.screen);
    let highest = chair(dir.path(), "6nba10<Enter>+");
    let top = Threshold { value: "10".parse().unwrap(), strict: false };
    let highest_change = Change::Threshold { criterion: Some("reach".parse().unwrap()), to: Some(top) };
    assert_eq!(highest.chair.whatif.changes, [highest_change], "{}", highest.screen);
    // A weight, then the budget one grant higher, then the same weight again.
    let made = chair(dir.path(), "6naa60<Enter>ndb140000<Enter>naa70<Enter>");
    assert_eq!(made.chair.whatif.changes.len(), 2, "{}", made.screen);
    assert!(made.screen.contains("gewicht van Bereik van kleine gemeenten: 70"), "{}", made.screen);
    assert!(made.screen.contains("VVSG: 140.000,00"), "{}", made.screen);
    // An amount is read as everywhere: with two readings it is asked about.
    for (typed, amount) in [("140.000,00", "140000"), ("140 000", "140000"), ("1.250.000", "1250000")] {
        let read = chair(dir.path(), &format!("6ndb{typed}<Enter>"));
        let budget = Change::Budget { source: "VVSG".to_owned(), to: amount.parse().unwrap() };
        assert_eq!(read.chair.whatif.changes, [budget], "{typed}: {}", read.screen);
    }
    for typed in ["140.000", "500,000", "-5"] {
        let asked = chair(dir.path(), &format!("6ndb{typed}<Enter>"));
        assert!(asked.chair.whatif.changes.is_empty(), "{typed}: {}", asked.screen);
        assert!(asked.screen.contains(typed), "{}", asked.screen);
    }
    let signed = chair(dir.path(), "6naa+60<Enter>");
    let weight = Change::Weight { criterion: "reach".parse().unwrap(), to: "60".parse().unwrap() };
    assert_eq!(signed.chair.whatif.changes, [weight], "{}", signed.screen);
    let nudged = chair(dir.path(), "6ndb140000<Enter>++-");
    let budget = Change::Budget { source: "VVSG".to_owned(), to: "180000".parse().unwrap() };
    assert_eq!(nudged.chair.whatif.changes, [budget], "{}", nudged.screen);
    let undone = chair(dir.path(), "6naa60<Enter>ndb140000<Enter>da");
    assert_eq!(undone.chair.whatif.changes.len(), 1, "{}", undone.screen);
    let empty = chair(dir.path(), "6naa60<Enter>d");
    assert!(empty.chair.whatif.changes.is_empty() && empty.chair.whatif.outcome.is_none());
    for size in [(80, 24), (40, 10), (200, 60), (3, 2)] {
        play(dir.path(), "nora", size, "6naa60<Enter>ne c");
    }
    // A secretary may ask, and keeps nothing.
    let piet = play(dir.path(), "piet", (120, 40), "6naa60<Enter>ox<Enter>");
    assert!(piet.session.round.rulings.scenarios.is_empty());
    assert!(piet.chair.whatif.outcome.is_some());
}

#[test]
fn the_what_if_and_the_budget_after_a_withdrawal_at_80_by_24() {
    let dir = tempfile::tempdir().unwrap();
    small_round(dir.path(), Phase::Deliberation, &[]);
    let size = (80, 24);
    let what_if = play(dir.path(), "nora", size, "6ne<Esc>nea0<Enter>nda140000<Enter>");
    insta::assert_snapshot!("what-if-80x24", what_if.screen);
    put(dir.path(), Event::Waived(Waived { proposal: proposal("P10"), reason: "te laat".to_owned() }));
    let asked = play(dir.path(), "nora", size, "3>");
    insta::assert_snapshot!("asked-80x24", asked.screen);
    let gone = play(dir.path(), "nora", size, "3>j<Enter>3gxgeen personeel<Enter>j<Enter>");
    insta::assert_snapshot!("withdrawn-80x24", gone.screen);
}

#[test]
fn help_begins_where_the_chair_is() {
    let dir = tempfile::tempdir().unwrap();
    small_round(dir.path(), Phase::Deliberation, &[]);
    for (keys, first) in [("7?", "OVERLEG"), ("3?", "BUDGET"), ("6?", "WAT ALS"), ("1?", "WIE IS KLAAR")] {
        let screen = chair(dir.path(), keys).screen;
        let headings = ["WIE IS KLAAR", "BUDGET", "WAT ALS", "OVERLEG"];
        let at = |heading: &str| screen.find(&format!("{heading} ")).unwrap_or(usize::MAX);
        assert_eq!(headings.into_iter().min_by_key(|one| at(one)), Some(first), "{screen}");
    }
}

#[test]
fn a_key_that_waits_for_another_row_names_it() {
    let dir = tempfile::tempdir().unwrap();
    small_round(dir.path(), Phase::Deliberation, &[]);
    let waived = chair(dir.path(), "1gw");
    assert!(waived.screen.contains("Zet de cursor eerst op: P10."), "{}", waived.screen);
}

#[test]
fn a_minority_view_of_nobody_says_so() {
    let dir = tempfile::tempdir().unwrap();
    small_round(dir.path(), Phase::Deliberation, &[]);
    let left = play(dir.path(), "nora", (80, 24), "7<Enter>mTe hoog.<Esc><Esc>");
    assert!(left.screen.contains("Minderheidsstandpunt, nog van niemand"), "{}", left.screen);
    assert!(!left.screen.contains("Minderheidsstandpunt: ."), "{}", left.screen);
}
