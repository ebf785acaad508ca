//! What must not happen by accident at the desk: nothing is lost, submitted,
//! taken back or left without somebody meaning it.

use ratatui::style::Modifier;
use toets::domain::sheet::Answer;
use toets::record::{Commented, Event};
use toets::tui::desk::place::DeskScreen;

use crate::rounds::{Round, Step, keys, mark, marks};

/// Opens P07.
const OPEN: &str = "/brugfiguren<Enter><Enter>";

fn submitted(round: &Round, proposal: &str) -> bool {
    let session = round.session();
    let sheet = session.round.sheet(&proposal.parse().unwrap(), &"an".parse().unwrap());
    sheet.is_some_and(|sheet| sheet.submitted)
}

fn conflict(round: &Round, proposal: &str) -> Option<String> {
    let session = round.session();
    let sheet = session.round.sheet(&proposal.parse().unwrap(), &"an".parse().unwrap());
    sheet.and_then(|sheet| sheet.conflict.clone())
}

/// A round whose first criterion takes comments of at most 20 characters.
fn short_comments() -> Round {
    let round = Round::setup();
    let path = round.path().join("call.ron");
    let call = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, call.replacen("id: \"reach\",", "id: \"reach\", comment_max: 20,", 1)).unwrap();
    let mut session = round.session();
    let nora = crate::rounds::member(&session, "nora");
    session.change_phase(&nora, moment_of_opening(), toets::domain::phase::Phase::Scoring, "").unwrap();
    round
}

fn moment_of_opening() -> jiff::Timestamp {
    crate::rounds::moment().timestamp()
}

#[test]
fn the_row_under_the_cursor_is_on_the_screen_at_every_height() {
    let round = Round::scoring();
    round.append("an", &marks("P22", ["7", "7", "7"]));
    for height in [10, 11, 12, 13, 14, 17, 18, 24] {
        for before in ["", "ss", "ss/p", "ss/p<Enter>"] {
            let mut an = round.desk("an").sized(80, height);
            an.press(before);
            for step in 0..14 {
                let buffer = an.draw(keys(if step == 0 { "" } else { "<Down>" }));
                let is_row = |y: &u16| (2..70).all(|x| buffer[(x, *y)].modifier.contains(Modifier::REVERSED));
                let rows = (1..height - 2).filter(is_row).count();
                assert_eq!(rows, 1, "{before} {step} at {height}:\n{}", crate::rounds::text_of(&buffer));
            }
        }
    }
}

#[test]
fn an_undo_says_what_it_took_back() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    an.press(&format!("{OPEN}6<rest>7,5<rest>"));
    let screen = an.press("u");
    assert!(
        screen.contains("ongedaan gemaakt: Bereik van kleine gemeenten (P07) is opnieuw 6 (was 7,5)"),
        "{screen}"
    );
    let screen = an.press("u");
    assert!(
        screen.contains("ongedaan gemaakt: Bereik van kleine gemeenten (P07) is opnieuw leeg (was 6)"),
        "{screen}"
    );
    let screen = an.press("cSterk<Esc>u");
    assert!(
        screen.contains("Uw opmerking bij Bereik van kleine gemeenten (P07) wordt weer leeg."),
        "{screen}"
    );
    an.press("<Enter>");
    assert_eq!(round.comment("an", "P07", "reach"), "Sterk", "Enter alone loses no words");
    let screen = an.press("uj<Enter>");
    assert!(
        screen.contains("ongedaan gemaakt: de opmerking bij Bereik van kleine gemeenten (P07) is"),
        "{screen}"
    );
    let screen = an.press("6<rest><Del>u");
    assert!(
        screen.contains("ongedaan gemaakt: Bereik van kleine gemeenten (P07) is opnieuw 6 (was gewist)"),
        "{screen}"
    );
}

#[test]
fn an_undo_of_a_submission_asks_first() {
    let round = Round::scoring();
    round.append("an", &marks("P07", ["7", "6", "8"]));
    let mut an = round.desk("an");
    an.press(&format!("{OPEN}ij<Enter>"));
    assert!(submitted(&round, "P07"));
    let screen = an.press("u");
    assert!(screen.contains("Ongedaan maken?") && screen.contains("De indiening van P07"), "{screen}");
    an.press("<Enter>");
    assert!(submitted(&round, "P07"), "Enter alone takes nothing back");
    let screen = an.press("uj<Enter>");
    assert!(!submitted(&round, "P07"));
    assert!(screen.contains("ongedaan gemaakt: de indiening van P07"), "{screen}");
}

#[test]
fn an_undo_of_a_reopening_and_of_a_conflict_ask_first() {
    let round = Round::scoring();
    round.append("an", &marks("P07", ["7", "6", "8"]));
    let mut an = round.desk("an");
    an.press(&format!("{OPEN}ij<Enter>rvergissing<Enter>"));
    let screen = an.press("u");
    assert!(screen.contains("De heropening van P07"), "{screen}");
    let screen = an.press("j<Enter>");
    assert!(submitted(&round, "P07") && screen.contains("weer ingediend"), "{screen}");
    an.press("Czus<Enter>");
    assert_eq!(conflict(&round, "P07").as_deref(), Some("zus"));
    let screen = an.press("u");
    assert!(screen.contains("Uw melding van een belangenconflict bij P07"), "{screen}");
    an.press("<Esc>");
    assert_eq!(conflict(&round, "P07").as_deref(), Some("zus"));
    an.press("uj<Enter>");
    assert_eq!(conflict(&round, "P07"), None);
    let screen = an.press("Czus<Enter>Cj<Enter>u");
    assert!(screen.contains("zus"), "the reason that comes back is shown: {screen}");
    an.press("j<Enter>");
    assert_eq!(conflict(&round, "P07").as_deref(), Some("zus"));
}

#[test]
fn a_paste_where_there_is_no_text_does_nothing_and_says_so() {
    let round = Round::scoring();
    round.append("an", &marks("P02", ["7", "7", "7"]));
    let mut an = round.desk("an");
    for before in ["", "n", "<Tab>", "qm"] {
        an.press(before);
        let screen = an.paste("7\nIjC\nq");
        assert!(screen.contains("! Dat leek geplakte tekst"), "{before}: {screen}");
        assert!(!an.desk.ended && !submitted(&round, "P02"));
    }
    assert_eq!(round.answer("an", "P01", "reach"), Answer::NotYet);
}

#[test]
fn enter_alone_never_submits_and_never_answers_yes() {
    let round = Round::scoring();
    for proposal in ["P01", "P02"] {
        round.append("an", &marks(proposal, ["7", "7", "7"]));
    }
    let mut an = round.desk("an");
    let screen = an.press("i<Enter>I<Enter><Enter>i<Enter>");
    assert!(!submitted(&round, "P01") && !submitted(&round, "P02"));
    assert!(screen.contains("Niets ingediend."), "{screen}");
    an.press("qI<Up><Enter>I<Tab><Enter>Ijuist nog niet<Enter>Inee<Enter>");
    assert!(!submitted(&round, "P01") && !submitted(&round, "P02"));
    an.press("Ija<Enter>");
    assert!(submitted(&round, "P01") && submitted(&round, "P02"));
}

#[test]
fn keys_that_came_with_a_question_do_not_answer_it() {
    let round = Round::scoring();
    round.append("an", &marks("P01", ["7", "7", "7"]));
    let mut an = round.desk("an");
    let screen = an.go(vec![Step::Together(keys("Ij"))]);
    assert!(screen.contains("ja, alles indienen") && !submitted(&round, "P01"), "{screen}");
    an.press("j<Enter>");
    assert!(submitted(&round, "P01"));
}

#[test]
fn escape_on_the_list_stays_and_names_q() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    let screen = an.press(&format!("{OPEN}<Esc><Esc><Esc>"));
    assert!(!an.desk.ended && screen.contains("q om te stoppen"), "{screen}");
    let screen = an.press("/brug<Enter>");
    assert!(screen.contains("Esc alles tonen") && screen.contains("1 gevonden"), "{screen}");
    let screen = an.press("<Esc>");
    assert!(!screen.contains("1 gevonden") && !screen.contains("Esc alles tonen"), "{screen}");
    an.press("q");
    assert!(an.desk.ended);
}

#[test]
fn a_reason_that_was_being_typed_survives_a_kill() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    an.press(&format!("{OPEN}ogeen kennis<rest> van zaken"));
    an.paste(" en tijd");
    an.press("<rest>!");
    drop(an);
    let mut an = round.desk("an");
    let screen = an.press("o");
    assert!(screen.contains("geen kennis van zaken en tijd "), "{screen}");
}

#[test]
fn a_reason_that_was_being_typed_survives_a_lost_line() {
    let cases = [
        ("o", "Waarom onthoudt u zich?", "o opent"),
        ("C", "Welk belangenconflict hebt u?", "C opent"),
        ("ij<Enter>r", "Waarom heropent u", "r opent"),
    ];
    for (opens, asks, offers) in cases {
        let round = Round::scoring();
        round.append("an", &marks("P07", ["7", "6", "8"]));
        round.desk("an").press(&format!("{OPEN}{opens}een halve reden<hangup>"));
        let mut later = round.desk("an");
        let screen = later.screen();
        assert!(screen.contains("is opgeslagen") && screen.contains(offers), "{opens}: {screen}");
        let last = &opens[opens.len() - 1..];
        let screen = later.press(last);
        assert!(screen.contains(asks) && screen.contains("een halve reden"), "{opens}: {screen}");
        later.press(" en de rest<Enter>q");
        let screen = round.desk("an").screen();
        assert!(!screen.contains(offers), "it is used up: {screen}");
    }
}

#[test]
fn a_reason_that_was_left_with_escape_is_offered_again() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    an.press(&format!("{OPEN}ogeen tijd<Esc>"));
    assert_eq!(round.answer("an", "P07", "reach"), Answer::NotYet);
    let screen = an.press("o");
    assert!(screen.contains("geen tijd"), "{screen}");
    an.press("<Enter>");
    assert_eq!(round.answer("an", "P07", "reach"), Answer::Abstained("geen tijd".into()));
}

#[cfg(unix)]
#[test]
fn a_reason_that_could_not_be_saved_is_still_there() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    an.press(OPEN);
    let (record, away) = (round.path().join("record"), round.path().join("away"));
    std::fs::rename(&record, &away).unwrap();
    std::fs::write(&record, "").unwrap();
    let screen = an.press("ogeen tijd<Enter>");
    assert!(screen.contains("Niet opgeslagen"), "{screen}");
    std::fs::remove_file(&record).unwrap();
    std::fs::rename(&away, &record).unwrap();
    an.press("o<Enter>");
    assert_eq!(round.answer("an", "P07", "reach"), Answer::Abstained("geen tijd".into()));
}

#[test]
fn a_comment_above_the_limit_is_kept_beside_the_record() {
    let round = short_comments();
    let mut an = round.desk("an");
    let screen = an.press(&format!("{OPEN}7<rest>cDit is langer dan twintig tekens.<rest>"));
    assert!(screen.contains("!! 33 tekens: te lang"), "{screen}");
    assert_eq!(round.comment("an", "P07", "reach"), "");
    an.press("<hangup>");
    let mut later = round.desk("an");
    let screen = later.screen();
    assert!(screen.contains("c opent"), "{screen}");
    let screen = later.press("c");
    assert!(screen.contains("langer dan twintig"), "{screen}");
    let screen = later.press("<Esc>");
    assert!(screen.contains("Te lang") && screen.contains("wacht"), "{screen}");
    assert_eq!(round.comment("an", "P07", "reach"), "");
    // Nothing is submitted past a comment that waits.
    later.press("<Down>6<Enter>7<Enter>");
    let screen = later.press("i");
    assert!(screen.contains("de opmerking is te lang"), "{screen}");
    let screen = later.press("c");
    assert!(screen.contains("langer dan twintig"), "{screen}");
    later.press(&format!("{}<Esc>", "<Back>".repeat(16)));
    assert_eq!(round.comment("an", "P07", "reach"), "Dit is langer dan");
    let screen = later.press("i");
    assert!(screen.contains("ja, indienen"), "{screen}");
}

#[test]
fn the_rules_refuse_a_comment_above_the_limit() {
    let round = short_comments();
    let mut session = round.session();
    let an = crate::rounds::member(&session, "an");
    let write = |text: &str, field| {
        Event::Commented(Commented {
            proposal: "P07".parse().unwrap(),
            criterion: "reach".parse().unwrap(),
            field,
            was: String::new(),
            now: text.to_owned(),
        })
    };
    use toets::domain::sheet::CommentField::{Applicant, Internal};
    let twenty = "é".repeat(20);
    let refused = session.append(&an, moment_of_opening(), &[write(&format!("{twenty}."), Applicant)]);
    assert!(refused.is_err());
    session.append(&an, moment_of_opening(), &[write(&twenty, Applicant)]).unwrap();
    session.append(&an, moment_of_opening(), &[write(&twenty.repeat(9), Internal)]).unwrap();
}

#[test]
fn a_message_goes_at_the_next_key_and_saved_stays() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    let screen = an.press("s");
    assert!(screen.contains("Volgorde: wat nog te doen is eerst."), "{screen}");
    for key in ["/", "<Esc>"] {
        let screen = an.press(key);
        assert!(!screen.contains("Volgorde:"), "{key}: {screen}");
    }
    an.press(&format!("{OPEN}7<rest>"));
    for key in ["<Down>", "<Tab>", ":", "<Esc>", "o", "<Esc>", "<Tab>", "q"] {
        let screen = an.press(key);
        assert!(screen.contains("opgeslagen 14:02:11"), "{key}: {screen}");
    }
    let screen = an.press("<Enter>8");
    assert!(!screen.contains("opgeslagen"), "not everything is saved: {screen}");
    let screen = an.press("<rest>cwoord");
    assert!(!screen.contains("opgeslagen"), "not everything is saved: {screen}");
    let screen = an.press("<rest>");
    assert!(screen.contains("opgeslagen 14:02:11"), "{screen}");
    assert_eq!(an.desk.place.screen, DeskScreen::Work);
}

/// The blank on which a line breaks is not shown at the start of the next one.
#[test]
fn no_line_of_a_comment_begins_with_the_blank_of_its_break() {
    let round = Round::scoring();
    for width in 72..110 {
        let mut an = round.desk("an").sized(width, 24);
        an.press(&format!("{OPEN}c"));
        an.paste(&"een twee drie vier vijf zes zeven acht negen tien ".repeat(4));
        let screen = an.screen();
        let lines = screen.lines().filter_map(|line| line.rsplit_once("││"));
        for (_, line) in lines.skip(3).take(8) {
            assert!(!line.starts_with("  ") || line.trim_matches([' ', '│']).is_empty(), "{width}: {screen}");
        }
        an.press("<Esc>");
    }
}

#[test]
fn texts_of_two_windows_are_both_kept() {
    for (opens, mine, theirs) in [("o", "geen kennis", "geen tijd"), ("C", "mijn gemeente", "mijn zus")] {
        let round = Round::scoring();
        let (mut one, mut two) = (round.desk("an"), round.desk("an"));
        one.press(&format!("{OPEN}{opens}{mine}<rest>"));
        let screen = two.press(&format!("{OPEN}{opens}{theirs}<rest>"));
        assert!(
            screen.contains("Een ander venster van u sloeg intussen") && screen.contains(theirs),
            "{screen}"
        );
        one.press(" van<rest><hangup>");
        two.press(" van<rest><hangup>");
        let screen = round.desk("an").press(opens);
        assert!(
            screen.contains(&format!("{mine} van")) && screen.contains(&format!("{theirs} van")),
            "{screen}"
        );
    }
}

#[test]
fn a_text_on_the_record_takes_no_draft_of_another_window_away() {
    let round = Round::scoring();
    let (mut one, mut two) = (round.desk("an"), round.desk("an"));
    one.press(&format!("{OPEN}ogeen kennis<rest>"));
    two.press(&format!("{OPEN}<Down>ogeen tijd<rest>"));
    two.press("<Enter>");
    assert_eq!(round.answer("an", "P07", "partnership"), Answer::Abstained("geen tijd".into()));
    one.press("<hangup>");
    let screen = round.desk("an").press("o");
    assert!(screen.contains("geen kennis") && !screen.contains("geen tijd"), "{screen}");
}

#[test]
fn a_mark_that_was_not_sent_comes_back_and_is_given_by_a_key() {
    for (half, rest, given) in
        [("7,3", "8<Enter>", "8"), ("11", "9,5<Enter>", "9.5"), (",", "<Back>6<Enter>", "6")]
    {
        let round = Round::scoring();
        round.desk("an").press(&format!("{OPEN}{half}<rest><hangup>"));
        assert_eq!(round.answer("an", "P07", "reach"), Answer::NotYet);
        let mut later = round.desk("an");
        let screen = later.screen();
        assert!(screen.contains("staat er weer") && screen.contains(half), "{screen}");
        later.press("<rest><rest>");
        assert_eq!(round.answer("an", "P07", "reach"), Answer::NotYet);
        later.press(rest);
        assert_eq!(round.answer("an", "P07", "reach"), mark(given));
        assert!(!round.desk("an").screen().contains("staat er weer"));
    }
}

#[test]
fn drafts_in_a_place_of_the_first_version_move_to_where_they_belong() {
    let round = Round::scoring();
    let places = round.path().join("places");
    std::fs::create_dir(&places).unwrap();
    let old = r#"(screen:Work,from:List,pane:Sheet,proposal:Some("P07"),criterion:Some("reach"),read:{},sort:Number,lang:None,drafts:{Reason(Abstain("P07","reach")):"geen kennis van zaken",Comment("P07","pillar",Applicant):"te kort"})"#;
    std::fs::write(places.join("an.ron"), old).unwrap();
    let mut an = round.desk("an");
    let screen = an.press("o");
    assert!(screen.contains("geen kennis van zaken"), "{screen}");
    let place = std::fs::read_to_string(places.join("an.ron")).unwrap();
    assert!(!place.contains("drafts"), "{place}");
    let kept = std::fs::read_dir(round.path().join("drafts")).unwrap();
    let kept = kept.filter(|one| one.as_ref().unwrap().file_name().to_string_lossy().ends_with(".ron"));
    assert_eq!(kept.count(), 2);
    let screen = round.desk("an").press("<Down><Down>c");
    assert!(screen.contains("te kort"), "{screen}");
}

#[test]
fn a_draft_that_cannot_be_kept_is_said_while_the_text_stays() {
    for (opens, text) in [("o", "geen kennis"), ("C", "mijn zus")] {
        let round = Round::scoring();
        let mut an = round.desk("an");
        an.press(OPEN);
        std::fs::write(round.path().join("drafts"), "in the way").unwrap();
        let screen = an.press(&format!("{opens}{text}<rest>"));
        assert!(screen.contains("Uw tekst is nog niet opgeslagen") && screen.contains(text), "{screen}");
        std::fs::remove_file(round.path().join("drafts")).unwrap();
        an.press("!<rest><hangup>");
        assert!(round.desk("an").press(opens).contains(text));
    }
}
