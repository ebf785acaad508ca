//! No trap at a key: ids, titles and words that somebody types on a chair's
//! screen find a proposal at most; what is not lightly undone says what it does
//! and takes a word for yes; and what was typed and not given is kept.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use proptest::prelude::*;
use toets::domain::phase::Phase;
use toets::record::{Event, Waived};
use toets::store::session::Session;

use crate::rounds::{Played, Sitting, clock, copy, member, play, proposal, small_round};
use crate::script::{Step, keys};

const SIZE: (u16, u16) = (80, 24);
/// How one gets to every screen.
pub const SCREENS: [&str; 14] = [
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "2<Enter>",
    "3v",
    "7<Enter>",
    "7<Enter>i",
    "7<Down><Down><Down><Down><Enter>",
];

/// A copy of the round in a phase, which is made once.
pub fn round(phase: Phase) -> tempfile::TempDir {
    static MADE: [OnceLock<tempfile::TempDir>; 4] = [const { OnceLock::new() }; 4];
    let at = Phase::ALL.iter().position(|one| *one == phase).unwrap();
    let dir = tempfile::tempdir().unwrap();
    copy(MADE[at].get_or_init(|| make(phase)).path(), dir.path());
    dir
}

fn make(phase: Phase) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let upto = if phase == Phase::Decided { Phase::Deliberation } else { phase };
    small_round(dir.path(), upto, &[]);
    if phase == Phase::Decided {
        let mut session = Session::open(dir.path()).unwrap();
        let nora = member(&session, "nora");
        let waived = Event::Waived(Waived { proposal: proposal("P10"), reason: "te laat".to_owned() });
        session.append(&nora, clock(), &[waived]).unwrap();
        session.change_phase(&nora, clock(), Phase::Decided, "").unwrap();
    }
    dir
}

fn chair(dir: &Path, text: &str) -> Played {
    play(dir, "nora", SIZE, text)
}

/// Everything on the records that is not lightly undone, and the seal.
fn grave(dir: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for who in ["nora", "piet"] {
        let record = fs::read_to_string(dir.join(format!("record/{who}.ron"))).unwrap_or_default();
        let kinds =
            ["PhaseChanged", "Forced", "Replaced", "Withdrawn", "TieResolved", "Waived", "TargetsAccepted"];
        let more = ["BudgetAmended", "Corrected", "AmountSet", "LotDrawn", "GroupRecorded"];
        let lines = record.lines().filter(|line| kinds.iter().chain(&more).any(|kind| line.contains(kind)));
        found.extend(lines.map(str::to_owned));
    }
    found.push(fs::read_to_string(dir.join("decision.json")).unwrap_or_default());
    found
}

#[test]
fn an_id_and_enter_changes_nothing_on_any_screen_in_any_phase() {
    for phase in Phase::ALL {
        let dir = round(phase);
        let before = grave(dir.path());
        for screen in SCREENS {
            for id in ["P21", "p07", "X03"] {
                let played = chair(dir.path(), &format!("{screen}{id}<Enter>"));
                assert_eq!(played.session.round.phase, phase, "{screen}{id}");
                assert_eq!(grave(dir.path()), before, "{screen}{id}:\n{}", played.screen);
            }
        }
    }
}

fn words() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "P21",
        "P07",
        "p12",
        "B-07",
        "001",
        "0",
        "L-04",
        "x1",
        "Brugfiguren in het Pajottenland",
        "project",
        "tussentitel",
        "jammer",
        "juist nog niet",
        "xenofobie",
        "waarom",
        "extra",
        "hoe dan",
        "nee",
        "+ duurder",
        "-5",
        "taal",
        "budget",
        "fiets",
        "een stoel aan tafel",
        "Samen",
        "21",
        "3",
        "ok",
        "d'r uit",
        "taart met jam",
        "l",
    ]);
    word.prop_map(|word| format!("{word}<Enter>"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn words_and_enter_decide_nothing(
        phase in prop::sample::select(Phase::ALL.to_vec()),
        screen in prop::sample::select(SCREENS.to_vec()),
        typed in prop::collection::vec(words(), 1..7),
    ) {
        let dir = round(phase);
        let before = grave(dir.path());
        let played = chair(dir.path(), &format!("{screen}{}", typed.concat()));
        prop_assert_eq!(played.session.round.phase, phase);
        prop_assert_eq!(grave(dir.path()), before, "{}{:?}:\n{}", screen, typed, played.screen);
    }
}

#[test]
fn an_id_a_number_or_a_title_goes_to_its_proposal() {
    let dir = round(Phase::Deliberation);
    let at = |text: &str| chair(dir.path(), text).chair.cursor.clone().unwrap().to_string();
    for view in ["1", "2", "3", "6", "8"] {
        assert_eq!(at(&format!("{view}P07<Enter>")), "P07", "{view}");
        assert_eq!(at(&format!("{view}/p11<Enter>")), "P11", "{view}");
        assert_eq!(at(&format!("{view}/7<Enter>")), "P07", "{view}");
        assert_eq!(at(&format!("{view}Leesclub<Enter>")), "P12", "{view}");
        assert_eq!(at(&format!("{view}010<Enter>")), "P10", "{view}");
    }
    // A page turns to it, and the table takes it up.
    assert!(chair(dir.path(), "2<Enter>P07<Enter>").screen.contains("Op de fiets naar de fanfare"));
    let table = chair(dir.path(), "7<Enter>P04<Enter>");
    assert_eq!(table.chair.cursor, Some(proposal("P04")), "{}", table.screen);
    // What is not on this view is shown on the one that has it.
    let elsewhere = chair(dir.path(), "9P01<Enter>");
    assert!(
        elsewhere.screen.contains("P01 Brugfiguren")
            && elsewhere.screen.contains("niet op het scherm waar u was"),
        "{}",
        elsewhere.screen
    );
    // None and several are said in the box, which stays.
    let none = chair(dir.path(), "2P99<Enter>");
    assert!(none.screen.contains("Geen voorstel met \"P99\"."), "{}", none.screen);
    let several = chair(dir.path(), "2/de<Enter>");
    assert!(several.screen.contains("Meer dan één past:"), "{}", several.screen);
    let mended = chair(dir.path(), "2P99<Enter><Back><Back>02<Enter>");
    assert_eq!(mended.chair.cursor, Some(proposal("P02")));
}

#[test]
fn no_capital_letter_and_no_nought_does_anything_else_on_a_view() {
    use toets::tui::chair::{ChairPlace, rows};
    use toets::tui::keys::Key;
    for binding in rows().filter(|binding| binding.on != ChairPlace::InRoll) {
        let begins = |key: &&Key| matches!(key, Key::Char(c) if c.is_uppercase() || *c == '0');
        assert!(binding.keys.iter().find(begins).is_none(), "{:?}", binding.action);
    }
}

/// Keys of what is not lightly undone, the reason, the event, the consequence in
/// words, and the phase.
const GRAVE: [(&str, &str, &str, &str, Phase); 9] = [
    ("3<lt>", "verkeerd begonnen", "PhaseChanged", "niet meer zichtbaar", Phase::Deliberation),
    ("1<lt>", "verkeerd begonnen", "PhaseChanged", "Niemand kan nog beoordelen", Phase::Scoring),
    ("3<lt>", "klacht gegrond", "PhaseChanged", "het zegel gaat eraf", Phase::Decided),
    ("3P05<Enter>+", "enige in de stad", "Forced", "krijgt als eerste geld", Phase::Deliberation),
    ("3P02<Enter>-", "dubbele steun", "Forced", "Het krijgt geen geld", Phase::Deliberation),
    ("3P02<Enter>x", "geen personeel", "Withdrawn", "De indiener krijgt dan niets", Phase::Deliberation),
    ("3P01<Enter>x", "geen personeel", "Withdrawn", "andere toekenningen staan", Phase::Decided),
    ("hcElla Verzint<Enter><Enter><Enter><Enter>", "ziek", "Replaced", "kan niet ongedaan", Phase::Scoring),
    ("2P10<Enter>w", "te laat", "Waived", "niet gerangschikt", Phase::Deliberation),
];

#[test]
fn what_is_not_lightly_undone_says_what_it_does_and_enter_alone_says_no() {
    for (start, reason, event, consequence, phase) in GRAVE {
        let typed = &format!("{start}{reason}<Enter>");
        let dir = round(phase);
        let before = grave(dir.path());
        let asked = play(dir.path(), "nora", (80, 40), typed);
        let said = format!("{:?}", asked.chair.mode);
        assert!(said.contains(consequence), "{typed}:\n{}", asked.screen);
        for shown in ["Uw reden: ", "> n nee, terug"] {
            assert!(asked.screen.contains(shown), "{typed}:\n{}", asked.screen);
        }
        for no in
            ["<Enter>", "<Esc>", "n<Enter>", "jammer<Enter>", "nj<Enter>", "<Up><Enter>", "<Tab><Enter>"]
        {
            let left = chair(dir.path(), &format!("{typed}{no}"));
            assert_eq!(grave(dir.path()), before, "{typed}{no}:\n{}", left.screen);
            assert!(left.screen.contains("Er is niets gewijzigd."), "{typed}{no}:\n{}", left.screen);
        }
        // The reason waits, and yes takes a word.
        for (yes, done) in [("", false), ("ja", true)] {
            let again = chair(dir.path(), &format!("{start}<Enter>{yes}<Enter>"));
            let new: Vec<String> =
                grave(dir.path()).into_iter().filter(|line| !before.contains(line)).collect();
            assert_eq!(new.iter().any(|line| line.contains(event)), done, "{typed}:\n{}", again.screen);
        }
        let kept = fs::read_dir(dir.path().join("drafts")).unwrap().map(|one| one.unwrap().file_name());
        let mut drafts = kept.filter(|name| name.to_string_lossy().ends_with(".ron"));
        assert_eq!(drafts.next(), None, "{typed}: a reason on the record is no draft");
    }
}

/// Plays keys in bursts: what comes in one burst is there together.
fn bursts(dir: &Path, typed: &[&str]) -> (Session, String) {
    let mut nora = Sitting::open(dir, "nora");
    let screen = nora.go(typed.iter().map(|burst| Step::Together(keys(burst))).collect());
    (nora.edge.session, screen)
}

#[test]
fn what_came_before_a_box_was_drawn_does_not_answer_it() {
    for (together, apart, phase) in [
        (vec![">j<Enter>"], vec![">", "j<Enter>"], Phase::Scoring),
        (
            vec!["3<lt>toch niet<Enter>j<Enter>"],
            vec!["3<lt>toch niet<Enter>", "j", "<Enter>"],
            Phase::Deliberation,
        ),
    ] {
        let dir = round(phase);
        let (session, screen) = bursts(dir.path(), &together);
        assert_eq!(session.round.phase, phase, "{screen}");
        let (session, screen) = bursts(dir.path(), &apart);
        assert_ne!(session.round.phase, phase, "{screen}");
    }
}

#[test]
fn looking_at_a_text_or_a_mark_and_leaving_makes_none() {
    let dir = round(Phase::Deliberation);
    let record = || fs::read_to_string(dir.path().join("record/nora.ron")).unwrap_or_default();
    for look in [
        "7<Enter>t<Esc>",
        "7<Enter>m<Esc>",
        "7<Enter>t<Down><Right><Esc>",
        "7<Enter>tx<Back><Esc>",
        "7<Enter>c<Esc>",
        "7<Enter>ca<Esc>",
        "7<Enter>ct<Esc>",
        "4c<Esc>",
    ] {
        chair(dir.path(), look);
        for made in ["Stated", "Consensus("] {
            assert!(!record().contains(made), "{look}: {}", record());
        }
    }
    // The same mark with the same words again is no second one.
    chair(dir.path(), "4gcat5,5<Enter>Na gesprek<Enter>");
    let before = record();
    assert!(before.contains("Consensus("), "{before}");
    let again = chair(dir.path(), "4gcat5,5<Enter><Enter>");
    assert_eq!(record().matches("Consensus(").count(), before.matches("Consensus(").count());
    assert!(again.screen.contains("Dat stond er al zo"), "{}", again.screen);
    // A text that stands is left as it is.
    chair(dir.path(), "7<Enter>tWij vinden dit goed.<Esc>");
    let before = record().matches("Stated(").count();
    chair(dir.path(), "7<Enter>t<Up><Esc>");
    assert_eq!(record().matches("Stated(").count(), before);
}

#[test]
fn a_reason_of_a_lost_line_comes_back_and_two_windows_keep_both() {
    for (open_box, title) in [("3P02<Enter>x", "Intrekking"), ("3<lt>", "Terug naar de fase")] {
        let dir = round(Phase::Deliberation);
        // The line goes dead at the end of the script.
        chair(dir.path(), &format!("{open_box}Brief van 3 maart"));
        let back = chair(dir.path(), open_box);
        assert!(back.screen.contains(title) && back.screen.contains("Brief van 3 maart"), "{}", back.screen);
        // This window read the draft before the other one wrote on.
        let here = Sitting::open(dir.path(), "nora");
        chair(dir.path(), &format!("{open_box}, en een mail"));
        here.play(&format!("{open_box} en een gesprek<Esc>"));
        let both = chair(dir.path(), open_box).screen;
        assert!(both.contains("maart, en een mail") && both.contains("maart en een gesprek"), "{both}");
    }
}

#[test]
fn a_draft_that_cannot_be_kept_is_said_and_the_text_stays() {
    for typed in ["3P02<Enter>xBrief", "3<lt>Brief"] {
        let dir = round(Phase::Deliberation);
        fs::write(dir.path().join("drafts"), "in the way").unwrap();
        let screen = chair(dir.path(), &format!("{typed}<rest>")).screen;
        assert!(screen.contains("Uw tekst is nog niet opgeslagen") && screen.contains("Brief"), "{screen}");
    }
}

#[test]
fn facts_in_doubt_are_named_and_a_phase_begins_without_them_for_a_reason() {
    let doubts = [
        (
            "total_cost: \"80000.00\", own_contribution: \"40000.00\", classes: [\"small\"], ",
            "classes: [\"small\"], ",
        ),
        ("total_cost: \"80000.00\"", "total_cost: \"30000.00\""),
    ];
    for (from, to) in doubts {
        let dir = round(Phase::Setup);
        let path = dir.path().join("proposals.ron");
        let text = fs::read_to_string(&path).unwrap().replacen(from, to, 1);
        fs::write(&path, text).unwrap();
        let asked = chair(dir.path(), "1>j<Enter>");
        assert_eq!(asked.session.round.phase, Phase::Setup);
        for shown in ["proposals.ron:", "waarom?"] {
            assert!(asked.screen.contains(shown), "{shown}:\n{}", asked.screen);
        }
        let left = chair(dir.path(), "1>j<Enter>wordt nagekeken<Enter><Enter>");
        assert_eq!(left.session.round.phase, Phase::Setup, "{}", left.screen);
        let gone = chair(dir.path(), "1>j<Enter><Enter>j<Enter>");
        assert_eq!(gone.session.round.phase, Phase::Scoring, "{}", gone.screen);
        assert_eq!(gone.session.round.phases.last().unwrap().reason, "wordt nagekeken");
    }
}

#[test]
fn an_error_in_the_committee_is_named_and_no_reason_passes_it() {
    for (from, to) in [("\"P03\",\"P12\"", "\"P03\",\"P99\""), ("\"dirk\"", "\"an\"")] {
        let dir = round(Phase::Setup);
        let path = dir.path().join("committee.ron");
        fs::write(&path, fs::read_to_string(&path).unwrap().replace(from, to)).unwrap();
        let refused = chair(dir.path(), "1>j<Enter>");
        assert_eq!(refused.session.round.phase, Phase::Setup);
        assert!(refused.screen.contains("!! Dat kan nog niet. committee.ron:"), "{}", refused.screen);
    }
}
