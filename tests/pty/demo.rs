//! `toets demo` as somebody meets it for the first time.

use crate::stage::Stage;
use crate::term::Term;

/// The copies of the sample that a demo left behind.
fn copies(stage: &Stage) -> usize {
    let names = std::fs::read_dir(stage.path(".")).unwrap().flatten().map(|entry| entry.file_name());
    names.filter(|name| name.to_string_lossy().starts_with("toets-demo-")).count()
}

#[test]
fn the_demo_asks_who_one_wants_to_be() {
    let stage = Stage::new();
    let mut demo = Term::start(stage.toets("demo"), 80, 24);
    demo.shows("Wie wilt u zijn").shows("Nora Nergenshuizen").shows("q om te stoppen:");
    for wrong in ["99", "0", "iemand", ""] {
        demo.keys(wrong).keys("<Enter>");
    }
    demo.until("four explanations", |screen| screen.matches("Typ een nummer van 1 tot 8.").count() == 4);
    demo.keys("an<Enter>").shows("Mijn voorstellen").shows("An Denkbeeld 10/20").keys("q");
    assert_eq!(demo.ends(), 0);
    assert!(demo.is_restored());
    let said = demo.contents().replace('\n', "");
    assert!(said.contains("De voorbeeldronde staat in"), "{said}");
    assert_eq!(copies(&stage), 1);
    // What it says on leaving leads back to the same round.
    let (_, command) = said.split_once("Zo werkt u er later in verder: toets ").expect("a command");
    let mut again = Term::start(stage.toets(command.trim()), 80, 24);
    again.shows("An Denkbeeld 10/20").shows("Mijn voorstellen").keys("q");
    assert_eq!(again.ends(), 0);
}

#[test]
fn q_and_the_end_of_the_input_leave_the_question() {
    for keys in ["q<Enter>", "<C-d>"] {
        let stage = Stage::new();
        let mut demo = Term::start(stage.toets("demo"), 80, 24);
        demo.shows("q om te stoppen:").keys(keys);
        assert_eq!(demo.ends(), 0);
        assert_eq!(copies(&stage), 0, "a copy that nobody saw goes away");
    }
}

#[test]
fn the_chair_switches_strategies() {
    let stage = Stage::new();
    let mut demo = Term::start(stage.toets("demo"), 80, 24);
    demo.shows("q om te stoppen:").keys("7<Enter>").shows("Nora Nergenshuizen, voorzitter");
    demo.shows("[streefdoelen]").shows("10/10 gehaald");
    demo.keys("s").shows("[op volgorde]").shows("7/10").keys("q");
    assert_eq!(demo.ends(), 0);
    assert!(demo.is_restored());
}

#[test]
fn a_name_on_the_command_line_skips_the_question() {
    let stage = Stage::new();
    let mut demo = Term::start(stage.toets("demo --as piet"), 80, 24);
    demo.shows("Piet Sprookjens").keys("q");
    assert_eq!(demo.ends(), 0);
    let mut demo = Term::start(stage.toets("demo --as niemand"), 80, 24);
    assert_eq!(demo.ends(), 2);
    assert!(demo.contents().contains("niemand"), "{}", demo.contents());
    assert_eq!(copies(&stage), 1, "only Piet's copy stays");
}
