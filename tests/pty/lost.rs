//! Sessions that are cut off: nothing that was acknowledged goes away, and one
//! comes back to the same place.

use crate::stage::{Stage, open_p26};
use crate::term::Term;

/// The screen without its last two rows: what was said, and the keys.
fn body(term: &Term) -> String {
    let contents = term.contents();
    let rows: Vec<&str> = contents.lines().collect();
    rows[..22].join("\n")
}

#[test]
fn a_killed_session_comes_back_to_its_place() {
    let stage = Stage::new();
    let mut an = stage.desk("an");
    open_p26(&mut an);
    for (keys, answer) in
        [("7,5", r#"criterion:"reach",was:NotYet,now:Mark("7.5")"#), ("6", r#"now:Mark("6")"#)]
    {
        // A key takes the last `opgeslagen` away, so that the next one is new.
        an.keys(keys).shows_no("opgeslagen").keys("<Enter>").saves();
        assert!(stage.record("an").lines().last().unwrap().contains(answer), "it is true when it is said");
    }
    let before = body(&an);
    an.signal("KILL").ends();
    let mut again = Term::start(stage.toets("score ronde --as an"), 80, 24);
    again.shows("Fiche").shows("toetsen");
    assert_eq!(body(&again), before);
}

#[test]
fn two_sessions_on_one_mark_are_asked() {
    let stage = Stage::new();
    let mut first = stage.desk("an");
    let mut second = stage.desk("an");
    for term in [&mut first, &mut second] {
        open_p26(term);
    }
    first.keys("7<Enter>").saves();
    second.keys("4<Enter>").shows("Gewijzigd in een ander venster");
    second.shows("Hier: 4").shows("In het andere venster: 7");
    // Until the question is answered, the record holds the first value.
    assert!(!stage.record("an").contains(r#""P26",criterion:"reach",was:Mark("7")"#));
    second.answers("Gewijzigd in een ander venster", "1<Enter>").saves();
    stage.recorded("an", r#""P26",criterion:"reach",was:Mark("7"),now:Mark("4")"#);
}

#[test]
fn two_sessions_on_one_comment_can_keep_both_texts() {
    let stage = Stage::new();
    let mut first = stage.desk("an");
    let mut second = stage.desk("an");
    for (term, text) in [(&mut first, "van de eerste"), (&mut second, "van de tweede")] {
        open_p26(term);
        term.keys("c").shows("Esc").keys(text).shows(text);
    }
    first.keys("<Esc>").saves();
    stage.recorded("an", "van de eerste");
    second.keys("<Esc>").shows("Gewijzigd in een ander venster");
    second.shows("van de eerste").shows("van de tweede");
    second.answers("Gewijzigd in een ander venster", "3<Enter>").saves();
    stage.recorded("an", r"van de eerste\n\nvan de tweede");
}

#[test]
fn a_signal_keeps_the_text_and_gives_the_terminal_back() {
    for signal in ["HUP", "TERM", "INT"] {
        let stage = Stage::new();
        let mut an = stage.desk("an");
        open_p26(&mut an);
        an.keys("c").shows("Esc").keys("nog niet bewaard").shows("nog niet bewaard");
        assert!(!an.is_restored());
        assert_eq!(an.signal(signal).ends(), 0, "{signal}: {}", an.contents());
        assert!(an.is_restored(), "{signal}");
        assert!(stage.record("an").contains("nog niet bewaard"), "{signal}");
        let mut again = Term::start(stage.toets("score ronde --as an"), 80, 24);
        again.shows("> P26").keys("c").shows("nog niet bewaard");
    }
}

#[test]
fn a_signal_keeps_a_mark_that_is_being_typed() {
    let stage = Stage::new();
    let mut an = stage.desk("an");
    open_p26(&mut an);
    an.keys("9").shows("[ 9").signal("HUP").ends();
    assert!(stage.record("an").contains(r#""P26",criterion:"reach",was:NotYet,now:Mark("9")"#));
}

#[test]
fn a_signal_gives_the_chairs_terminal_back() {
    let stage = Stage::new();
    for signal in ["HUP", "TERM"] {
        let mut nora = Term::start(stage.toets("chair ronde --as nora"), 80, 24);
        nora.shows("Wie is klaar");
        assert_eq!(nora.signal(signal).ends(), 0, "{signal}: {}", nora.contents());
        assert!(nora.is_restored(), "{signal}");
    }
}
