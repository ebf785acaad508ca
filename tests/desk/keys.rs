//! The evaluator's desk: state, keys, state, through the real loop and the real
//! record in a temporary folder.

use ratatui::style::Modifier;
use toets::domain::digest::text_digest;
use toets::domain::sheet::{Answer, CommentField};
use toets::record::{Commented, Conflict, Event, Submitted};
use toets::tui::desk::place::DeskScreen;

use crate::rounds::{Round, Step, answered, keys, mark, marks, moment};

/// Opens P07.
const OPEN: &str = "/brugfiguren<Enter><Enter>";

#[test]
fn a_mark_is_on_the_disk_when_the_screen_says_so() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    let screen = an.press(&format!("{OPEN}7,5"));
    assert!(screen.contains("[ 7,5_ ]") && !screen.contains("opgeslagen"), "{screen}");
    assert_eq!(round.answer("an", "P07", "reach"), Answer::NotYet);
    let screen = an.press("<rest>");
    assert!(screen.contains("[ 7,5 ]") && screen.contains("opgeslagen 14:02:11"), "{screen}");
    assert_eq!(round.answer("an", "P07", "reach"), mark("7.5"));
}

#[test]
fn enter_moving_away_and_leaving_save_too() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    an.press(&format!("{OPEN}7.5<Enter>6<Down>8q"));
    for (criterion, value) in [("reach", "7.5"), ("partnership", "6"), ("pillar", "8")] {
        assert_eq!(round.answer("an", "P07", criterion), mark(value), "{criterion}");
    }
    assert_eq!(an.desk.place.screen, DeskScreen::List);
}

#[test]
fn a_mark_outside_the_scale_or_between_steps_is_refused_at_once() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    let screen = an.press(&format!("{OPEN}11"));
    assert!(screen.contains("!! 11 kan niet: de schaal gaat van 0 tot 10, per 0,5."), "{screen}");
    let screen = an.press("<rest><Down><Up>7,3");
    assert!(screen.contains("!! 7,3 kan niet"), "{screen}");
    assert!(screen.contains("[!7,3!]"), "{screen}");
    an.press("<rest>q");
    assert_eq!(round.answer("an", "P07", "reach"), Answer::NotYet);
}

#[test]
fn a_word_is_chosen_by_its_letter_with_arrows_or_by_its_number() {
    let round = Round::with_words();
    let mut an = round.desk("an");
    let screen = an.press(&format!("{OPEN}w"));
    assert!(screen.contains("z Zwak (0)") && screen.contains("s Sober (2,5)"), "{screen}");
    assert!(screen.contains("t Sterk (7,5)") && screen.contains("e Zeer sterk (10)"), "{screen}");
    // Enter alone chooses nothing.
    an.press("<Enter><Esc>");
    assert_eq!(round.answer("an", "P07", "reach"), Answer::NotYet);
    let screen = an.press("wt");
    assert!(screen.contains("[ Sterk (7,5) ]") && screen.contains("opgeslagen"), "{screen}");
    assert_eq!(round.answer("an", "P07", "reach"), mark("7.5"));
    an.press("w<Down><Enter>");
    assert_eq!(round.answer("an", "P07", "reach"), mark("10"));
    for (typed, stored) in [("0<rest>", "0"), ("2,5<rest>", "2.5"), ("+<rest>", "7.5"), ("--<rest>", "0")] {
        an.press(typed);
        assert_eq!(round.answer("an", "P07", "reach"), mark(stored), "{typed}");
    }
    let screen = an.press("5");
    assert!(screen.contains("5’ is geen score van deze schaal"), "{screen}");
    an.press("<rest><Down>w");
    assert_eq!(round.answer("an", "P07", "reach"), mark("0"));
}

#[test]
fn a_mark_below_zero_is_typed_with_its_sign() {
    let round = Round::with_scale(r#"from: "-10", to: "10", step: "0.5""#);
    let mut an = round.desk("an");
    an.press(OPEN);
    for (typed, stored) in [("-2", "-2"), ("+3", "3"), ("-0,5", "-0.5"), ("1<rest>-1", "-1"), ("-10", "-10")]
    {
        let screen = an.press(&format!("{typed}<rest>"));
        assert!(screen.contains("opgeslagen"), "{typed}: {screen}");
        assert_eq!(round.answer("an", "P07", "reach"), mark(stored), "{typed}");
    }
    // A sign alone waits, and is taken back like a digit; the cursor goes on by Enter.
    let screen = an.press("-");
    assert!(screen.contains("[ -_ ]"), "{screen}");
    let screen = an.press("<Back>4<Enter>");
    assert!(screen.contains("opgeslagen"), "{screen}");
    assert_eq!(round.answer("an", "P07", "reach"), mark("4"));
    // Below the scale is refused, and a step goes by its own keys.
    let screen = an.press("<Up>-11");
    assert!(screen.contains("-11 kan niet"), "{screen}");
    an.press("<Esc>_<rest>");
    assert_eq!(round.answer("an", "P07", "reach"), mark("3.5"));
}

#[test]
fn without_marks_below_zero_a_minus_is_a_step() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    an.press(&format!("{OPEN}7<rest>-<rest>"));
    assert_eq!(round.answer("an", "P07", "reach"), mark("6.5"));
    an.press("+<rest>+<rest>_<rest>");
    assert_eq!(round.answer("an", "P07", "reach"), mark("7"));
}

#[test]
fn a_thousand_with_a_point_is_a_question_at_the_desk() {
    let round = Round::with_scale(r#"from: "0", to: "2000", step: "1""#);
    let mut an = round.desk("an");
    let screen = an.press(&format!("{OPEN}1.500<rest>"));
    assert!(screen.contains("1500"), "{screen}");
    assert_eq!(round.answer("an", "P07", "reach"), Answer::NotYet);
    an.press("<Esc>1500<rest>");
    assert_eq!(round.answer("an", "P07", "reach"), mark("1500"));
}

#[test]
fn the_end_of_a_refused_mark_is_no_mark() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    an.press(&format!("{OPEN}6<rest>"));
    for (typed, shown) in
        [("7,25", "7,25 kan niet"), ("6,,5", "‘6,,5’ is geen score"), ("115", "115 kan niet")]
    {
        let screen = an.press(&format!("{typed}<Enter><rest>"));
        assert!(screen.contains(&format!("!! Niet opgeslagen. {shown}")), "{screen}");
        assert_eq!(round.answer("an", "P07", "reach"), mark("6"), "{typed}");
    }
    // After Enter a digit begins anew, and noughts behind the comma do no harm.
    an.press("10,0<Enter>");
    assert_eq!(round.answer("an", "P07", "reach"), mark("10"));
}

#[test]
fn the_first_step_back_is_out_of_what_was_mistyped() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    let screen = an.press(&format!("{OPEN}6<rest>11<Esc>"));
    assert!(screen.contains("!! Niet opgeslagen. 11 kan niet") && screen.contains("[ 6 ]"), "{screen}");
    let screen = an.press("<Esc>");
    assert!(screen.contains("Mijn voorstellen"), "{screen}");
    assert_eq!(round.answer("an", "P07", "reach"), mark("6"));
}

#[test]
fn a_mark_that_was_just_typed_counts_at_once() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    let screen = an.press(&format!("{OPEN}7<Enter>6<Enter>8i"));
    assert!(screen.contains("ja, indienen"), "{screen}");
    let screen = an.press("n<Enter>u");
    assert!(screen.contains("(was 8)"), "{screen}");
    // What is missing is under the cursor then.
    let screen = an.press("<Up><Up>i8<Enter>");
    assert!(screen.contains("opgeslagen"), "{screen}");
    assert_eq!(round.answer("an", "P07", "pillar"), mark("8"));
}

#[test]
fn a_slow_typist_reaches_ten() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    an.press(&format!("{OPEN}1<rest>0<rest>"));
    assert_eq!(round.answer("an", "P07", "reach"), mark("10"));
    an.press("8<rest>");
    assert_eq!(round.answer("an", "P07", "reach"), mark("8"));
}

#[test]
fn steps_start_from_a_mark_and_never_from_nothing() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    let screen = an.press(&format!("{OPEN}+"));
    assert!(screen.contains("Er is nog geen score."), "{screen}");
    an.press("9++<rest>");
    assert_eq!(round.answer("an", "P07", "reach"), mark("10"));
    let screen = an.press("+");
    assert!(screen.contains("10 is de hoogste score"), "{screen}");
    an.press("---<Enter>");
    assert_eq!(round.answer("an", "P07", "reach"), mark("8.5"));
    // A digit after a step is a mark of its own.
    an.press("<Up>++7<Enter>");
    assert_eq!(round.answer("an", "P07", "reach"), mark("7"));
}

#[test]
fn clearing_and_abstaining_can_be_undone_through_the_record() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    let screen = an.press(&format!("{OPEN}6<rest><Del>"));
    assert!(screen.contains("score gewist"), "{screen}");
    assert_eq!(round.answer("an", "P07", "reach"), Answer::NotYet);
    an.press("u");
    assert_eq!(round.answer("an", "P07", "reach"), mark("6"));
    let screen = an.press("o<Enter>");
    assert!(screen.contains("Geef eerst een reden."), "{screen}");
    an.press("geen tijd gelezen<Enter>");
    let abstained = Answer::Abstained("geen tijd gelezen".into());
    assert_eq!(round.answer("an", "P07", "reach"), abstained);
    an.press("uu");
    assert_eq!(round.answer("an", "P07", "reach"), Answer::NotYet);
}

/// The cursor goes on after an abstention, so that the next mark replaces nothing.
#[test]
fn the_mark_after_an_abstention_is_for_the_next_criterion() {
    let round = Round::scoring();
    round.desk("an").press(&format!("{OPEN}ogeen tijd gelezen<Enter>8<Enter>"));
    assert_eq!(round.answer("an", "P07", "reach"), Answer::Abstained("geen tijd gelezen".into()));
    assert_eq!(round.answer("an", "P07", "partnership"), mark("8"));
}

/// A search without a hit leaves no dead list behind.
#[test]
fn the_list_lives_on_after_a_search_that_found_nothing() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    an.press("/qqq<Enter><Esc>");
    let screen = an.press("<Enter>");
    assert!(screen.contains("Dossier"), "{screen}");
}

#[test]
fn undo_reaches_back_over_a_restart() {
    let round = Round::scoring();
    round.desk("an").press(&format!("{OPEN}6<Enter>q"));
    let mut later = round.desk("an");
    later.press("u");
    assert_eq!(round.answer("an", "P07", "reach"), Answer::NotYet);
}

#[test]
fn a_comment_is_saved_by_a_rest_on_leaving_and_on_hangup() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    an.press(&format!("{OPEN}cSterk<rest>"));
    assert_eq!(round.comment("an", "P07", "reach"), "Sterk");
    an.press(" netwerk.<Enter>Goed.<Esc>");
    assert_eq!(round.comment("an", "P07", "reach"), "Sterk netwerk.\nGoed.");
    an.press("c Ja.<hangup>");
    assert!(an.desk.ended);
    assert_eq!(round.comment("an", "P07", "reach"), "Sterk netwerk.\nGoed. Ja.");
}

#[test]
fn typing_without_a_rest_is_saved_too() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    an.press(&format!("{OPEN}c"));
    an.press(&"woord ".repeat(60));
    an.go(vec![Step::Wait(std::time::Duration::from_millis(10))]);
    assert!(round.comment("an", "P07", "reach").starts_with("woord woord"));
}

#[test]
fn a_paste_is_one_change_and_only_goes_into_text() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    an.paste("qiIu\nq\n7");
    assert!(!an.desk.ended);
    an.press(&format!("{OPEN}c"));
    an.paste("een\r\ntwee\u{1b}[2J\r\ndrie");
    an.press("<rest>");
    assert_eq!(round.comment("an", "P07", "reach"), "een\ntwee[2J\ndrie");
    an.press("<C-u><Esc>");
    assert_eq!(round.comment("an", "P07", "reach"), "");
}

#[test]
fn the_two_comment_fields_stay_apart() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    let screen = an.press(&format!("{OPEN}cvoor u<Tab>voor ons<Esc>"));
    assert!(
        screen.contains("c Opmerking: voor u") && screen.contains("t Interne notitie: voor ons"),
        "{screen}"
    );
    assert_eq!(round.comment("an", "P07", "reach"), "voor u");
}

#[test]
fn after_a_kill_one_is_back_at_the_same_proposal_criterion_and_line() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    an.press(&format!("{OPEN}<PgDn>7<Down>6<rest>"));
    let before = an.screen();
    drop(an);
    let after = round.desk("an").screen();
    assert_eq!(before.replace(" opgeslagen 14:02:11", ""), after);
}

#[test]
fn another_window_on_the_same_mark_asks() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    an.press(&format!("{OPEN}7"));
    round.append("an", &[answered("P07", "reach", Answer::NotYet, mark("6"))]);
    let screen = an.press("<rest>");
    assert!(screen.contains("Hier: 7") && screen.contains("In het andere venster: 6"), "{screen}");
    assert_eq!(round.answer("an", "P07", "reach"), mark("6"));
    an.press("<Esc><Down><Enter>");
    assert_eq!(round.answer("an", "P07", "reach"), mark("7"));
}

#[test]
fn what_one_types_when_another_window_interrupts_answers_nothing() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    an.press(&format!("{OPEN}7"));
    round.append("an", &[answered("P07", "reach", Answer::NotYet, mark("6"))]);
    for typed in ["<Enter>", "<Enter>", "10<Enter>", "8,5<Enter>", "2 uren<Enter>"] {
        let screen = an.press(typed);
        assert!(screen.contains("In het andere venster: 6"), "{typed}: {screen}");
    }
    assert_eq!(round.answer("an", "P07", "reach"), mark("6"));
    an.press("1<Enter>");
    assert_eq!(round.answer("an", "P07", "reach"), mark("7"));
}

#[test]
fn another_window_on_the_same_comment_can_keep_both() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    an.press(&format!("{OPEN}cvan hier"));
    let (proposal, criterion) = ("P07".parse().unwrap(), "reach".parse().unwrap());
    let field = CommentField::Applicant;
    let was = text_digest("");
    round.append(
        "an",
        &[Event::Commented(Commented { proposal, criterion, field, was, now: "van daar".into() })],
    );
    let screen = an.press("<Esc>");
    assert!(screen.contains("Hier: van hier"), "{screen}");
    an.press("3<Enter>");
    assert_eq!(round.comment("an", "P07", "reach"), "van daar\n\nvan hier");
}

#[test]
fn an_undo_of_what_another_window_changed_is_refused() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    an.press(&format!("{OPEN}7<rest>"));
    round.append("an", &[answered("P07", "reach", mark("7"), mark("6"))]);
    let screen = an.press("u");
    assert!(screen.contains("!! Niet opgeslagen. Dit was in een ander venster al gewijzigd."), "{screen}");
    assert_eq!(round.answer("an", "P07", "reach"), mark("6"));
}

#[test]
fn another_window_elsewhere_disturbs_nothing() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    an.press(&format!("{OPEN}7"));
    round.append("an", &[answered("P07", "pillar", Answer::NotYet, mark("6"))]);
    let screen = an.press("<rest>");
    assert!(screen.contains("opgeslagen") && screen.contains("[   6]"), "{screen}");
}

#[cfg(unix)]
#[test]
fn a_failed_write_says_so_and_keeps_the_text() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    an.press(&format!("{OPEN}cbewaar mij"));
    let (record, away) = (round.path().join("record"), round.path().join("away"));
    std::fs::rename(&record, &away).unwrap();
    std::fs::write(&record, "").unwrap();
    let screen = an.press("<rest>");
    assert!(screen.contains("!! Niet opgeslagen.") && screen.contains("bewaar mij"), "{screen}");
    let screen = an.press("<Esc>");
    assert!(screen.contains("Nog niet opgeslagen"), "{screen}");
    let screen = an.press("1");
    assert!(screen.contains("bewaar mij"), "{screen}");
    std::fs::remove_file(&record).unwrap();
    std::fs::rename(&away, &record).unwrap();
    let screen = an.press("<Esc>");
    assert!(screen.contains("opgeslagen"), "{screen}");
    assert_eq!(round.comment("an", "P07", "reach"), "bewaar mij");
}

#[test]
fn submitting_asks_and_reopening_wants_a_reason() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    let screen = an.press(&format!("{OPEN}7<Enter>6<Enter>i"));
    assert!(screen.contains("Nog niet klaar: Invulling van de vierde pijler"), "{screen}");
    let screen = an.press("8<Enter>i");
    assert!(screen.contains("Mijn totaal: 71,00") && screen.contains("ja, indienen"), "{screen}");
    let screen = an.press("j<Enter>");
    assert!(screen.contains("P07 ingediend, opgeslagen 14:02:11"), "{screen}");
    let screen = an.press("9");
    assert!(screen.contains("Druk op r om ze te heropenen."), "{screen}");
    let screen = an.press("rvergissing<Enter>");
    assert!(screen.contains("P07 heropend"), "{screen}");
    an.press("9<rest>");
    assert_eq!(round.answer("an", "P07", "pillar"), mark("9"));
}

#[test]
fn a_mark_below_the_threshold_and_the_best_mark_ask_for_words() {
    let round = Round::scoring();
    round.append("an", &marks("P07", ["4", "10", "7"]));
    let mut an = round.desk("an");
    let screen = an.press(&format!("{OPEN}i"));
    assert!(screen.contains("een score onder de drempel vraagt een"), "{screen}");
    an.press("c<Enter>te smal<Esc>");
    let screen = an.press("i");
    assert!(screen.contains("de beste score vraagt een opmerking"), "{screen}");
    let screen = an.press("j<Enter>");
    assert!(screen.contains("P07 ingediend"), "{screen}");
}

#[test]
fn all_that_is_ready_is_submitted_after_a_summary() {
    let round = Round::scoring();
    for (proposal, values) in [("P01", ["7", "7", "7"]), ("P02", ["6", "6", "6"]), ("P03", ["4", "6", "6"])] {
        round.append("an", &marks(proposal, values));
    }
    let mut an = round.desk("an");
    let screen = an.press("I");
    assert!(screen.contains("2 fiches worden ingediend:"), "{screen}");
    assert!(screen.contains("Deze blijven liggen"), "{screen}");
    let screen = an.press("j<Enter>");
    assert!(screen.contains("2 van 12 ingediend"), "{screen}");
    let screen = an.press("u");
    assert!(screen.contains("De indiening van 2 fiches wordt teruggenomen: P01, P02."), "{screen}");
    let screen = an.press("j<Enter>");
    assert!(screen.contains("0 van 12 ingediend"), "{screen}");
}

#[test]
fn a_conflict_closes_the_dossier_and_can_be_taken_back() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    let screen = an.press("/durme<Enter><Enter>");
    assert!(screen.contains("Stad Lokeren") && screen.contains("gevraagd"), "{screen}");
    let screen = an.press("CMijn zus werkt er<Enter>");
    assert!(screen.contains("Gemeld belangenconflict: Mijn zus"), "{screen}");
    assert!(!screen.contains("Gevraagd") && !screen.contains("gevraagd"), "{screen}");
    let screen = an.press("7");
    assert!(screen.contains("belangenconflict. U beoordeelt"), "{screen}");
    let screen = an.press("q");
    assert!(screen.contains("[!] conflict"), "{screen}");
    let screen = an.press("Cj<Enter><Enter>");
    assert!(screen.contains("Stad Lokeren") && screen.contains("gevraagd"), "{screen}");
}

#[test]
fn nobody_sees_anything_of_anybody_else() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    let empty = an.screen();
    round.append("leen", &marks("P07", ["9.5", "9.5", "9.5"]));
    let conflict = Event::Conflict(Conflict {
        proposal: "P21".parse().unwrap(),
        was: None,
        now: Some("Lokeren".into()),
    });
    round.append("leen", &[conflict]);
    round.append("leen", &[Event::Submitted(Submitted { proposal: "P07".parse().unwrap() })]);
    let mut an = round.desk("an");
    assert_eq!(an.screen(), empty);
    let everything = format!("{:?}", an.desk.mine);
    assert!(!everything.contains("9.5") && !everything.contains("\"leen\""));
    assert!(!an.press("mm").contains("9,5"));
}

#[test]
fn the_next_unfinished_is_one_key_away() {
    let round = Round::scoring();
    round.append("an", &marks("P02", ["7", "7", "7"]));
    let mut an = round.desk("an");
    for title in ["P01", "P03", "P04"] {
        let screen = an.press("n");
        assert!(screen.contains(&format!("> {title} ")), "{screen}");
    }
}

#[test]
fn the_list_is_found_without_accents_and_sorted() {
    let round = Round::scoring();
    round.append("an", &marks("P22", ["7", "7", "7"]));
    let mut an = round.desk("an");
    let screen = an.press("/PAJOTTEN");
    assert!(screen.contains("P07") && !screen.contains("P01") && screen.contains("1 gevonden"), "{screen}");
    let screen = an.press("<Esc>ss");
    let first = screen.lines().find(|line| line.contains(" P")).unwrap().to_owned();
    assert!(
        screen.contains("hoogste totaal eerst") && screen.find("P22 Samen") < screen.find("P01 Van"),
        "{first}"
    );
}

#[test]
fn the_dossier_scrolls_jumps_and_is_searched() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    let screen = an.press(&format!("{OPEN}<Tab><End>"));
    assert!(screen.contains("100 %"), "{screen}");
    let screen = an.press("<Home>hh");
    assert!(screen.contains("│ PARTNERS"), "{screen}");
    let screen = an.press("<Home>/COORDINATOR<Enter>");
    assert!(screen.contains("‘COORDINATOR’: resultaat 1 van"), "{screen}");
    let screen = an.press("f");
    assert!(screen.contains("resultaat 2 van"), "{screen}");
    let screen = an.press("/zeppelin<Enter>");
    assert!(screen.contains("‘zeppelin’ staat niet in dit dossier."), "{screen}");
}

#[test]
fn from_my_order_one_comes_back_to_the_same_row() {
    let round = Round::scoring();
    round.append("an", &marks("P01", ["7", "7", "7"]));
    round.append("an", &marks("P02", ["8", "8", "8"]));
    let mut an = round.desk("an");
    let screen = an.press("m<Home><Down>");
    assert!(screen.find("P02").unwrap() < screen.find("P01").unwrap(), "{screen}");
    an.press("<Enter>6<Enter>q");
    assert_eq!(an.desk.place.screen, DeskScreen::Mirror);
    assert_eq!(an.desk.place.proposal.as_ref().unwrap().as_str(), "P01");
}

#[test]
fn the_language_is_one_key_away_and_remembered() {
    let round = Round::scoring();
    let screen = round.desk("an").press("L");
    assert!(
        screen.contains("My proposals") && screen.contains("The screens are now in English."),
        "{screen}"
    );
    let session = round.session();
    let an = crate::rounds::member(&session, "an");
    let chosen = toets::tui::desk::chosen_language(&session, &an);
    assert_eq!(chosen, Some(toets::text::Lang::En));
    let screen = round.desk("an").press("LL");
    assert!(screen.contains("Mes propositions") && screen.contains("maintenant en français"), "{screen}");
    let chosen = toets::tui::desk::chosen_language(&session, &an);
    assert_eq!(chosen, Some(toets::text::Lang::Fr));
}

#[test]
fn every_action_has_a_name_in_the_palette() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    let screen = an.press(&format!("{OPEN}:mijn rangschikking<Enter>"));
    assert!(screen.contains("Mijn rangschikking"), "{screen}");
}

#[test]
fn rows_and_refusals_are_told_apart_without_colour() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    let buffer = an.draw(keys("<Down>"));
    let row = (0..24).find(|y| buffer[(3, *y)].modifier.contains(Modifier::REVERSED) && *y > 2);
    assert!(row.is_some());
    for y in 0..24 {
        for x in 0..80 {
            assert_eq!(buffer[(x, y)].fg, ratatui::style::Color::Reset);
        }
    }
}

#[test]
fn the_call_says_whether_everyone_reads_in_the_same_order() {
    let round = Round::scoring();
    let order = |member: &str| {
        let desk = round.desk(member).desk;
        desk.mine.owns.iter().map(|own| own.id.to_string()).collect::<Vec<_>>()
    };
    let by_id = order("an");
    assert!(by_id.is_sorted() && by_id == order("bart"));
    let path = round.path().join("call.ron");
    let call = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, call.replacen("Call(", "Call(reading_order: Drawn,", 1)).unwrap();
    let digest = |member: &str, id: &str| toets::domain::digest::sha256(format!("{member}\n{id}").as_bytes());
    for member in ["an", "bart"] {
        let mut drawn = by_id.clone();
        drawn.sort_by_key(|id| digest(member, id));
        assert_eq!(order(member), drawn);
    }
    assert_ne!(order("an"), order("bart"));
    let first = order("an")[0].clone();
    let mut an = round.desk("an");
    let screen = an.press("sss");
    assert!(screen.contains("Volgorde: zoals voor u geloot."), "{screen}");
    an.press("n");
    assert_eq!(an.desk.place.proposal.unwrap().as_str(), first);
}

#[test]
fn numbers_in_an_id_count_as_numbers() {
    use toets::domain::call::ReadingOrder;
    use toets::domain::id::ProposalId;
    let mut ids: Vec<ProposalId> =
        ["P10", "P2", "A", "P2b", "P002", "2", "P1-10", "P1-9"].map(|id| id.parse().unwrap()).into();
    ReadingOrder::ById.arrange(&"an".parse().unwrap(), &mut ids, |id| id);
    let sorted: Vec<&str> = ids.iter().map(|id| id.as_str()).collect();
    assert_eq!(sorted, ["2", "A", "P1-9", "P1-10", "P002", "P2", "P2b", "P10"]);
}

#[test]
fn before_scoring_opens_there_is_nothing_to_see() {
    let round = Round::setup();
    let screen = round.desk("an").screen();
    assert!(screen.contains("De beoordeling is nog niet geopend.") && !screen.contains("P07"), "{screen}");
    let _ = moment();
}

#[test]
fn a_key_without_meaning_says_so_and_the_next_one_takes_it_back() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    let screen = an.press("7");
    assert!(screen.contains("! Een score geeft u in een voorstel. Enter opent het."), "{screen}");
    let screen = an.press("z");
    assert!(screen.contains("! Die toets doet hier niets. ? toont alle toetsen."), "{screen}");
    assert!(!an.press("j").contains("! "));
    let screen = an.press("<Enter>12<Enter><Esc>");
    assert!(screen.contains("Niet opgeslagen. 12 kan niet"), "{screen}");
    assert!(!an.press("j").contains("Niet opgeslagen"));
}

#[test]
fn what_concerns_the_own_organisation_is_closed_from_the_start() {
    let round = Round::scoring();
    let mut leen = round.desk("leen");
    let screen = leen.press("/durme<Enter><Enter>");
    assert!(screen.contains("belangenconflict op uw naam"), "{screen}");
    assert!(!screen.contains("Lokeren") && !screen.contains("gevraagd"), "{screen}");
    // Who recorded it takes it back, nobody else.
    let screen = leen.press("C");
    assert!(screen.contains("hun om het terug te nemen"), "{screen}");
}

#[test]
fn q_leaves_the_list_and_redraw_sends_everything() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    an.press("<C-l>");
    assert!(!an.desk.ended);
    an.press("q");
    assert!(an.desk.ended);
}
