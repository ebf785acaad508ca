//! An afternoon's meeting in the real terminal: two consensus records, a
//! minority view, who agrees, an undo, the time spent, and a killed session.

use std::fs;
use std::path::Path;

use crate::copy::copy;
use crate::stage::Stage;
use crate::term::Term;

/// The sample round as it stands in deliberation.
fn deliberating() -> Stage {
    let stage = Stage::new();
    let round = stage.path("ronde");
    fs::remove_dir_all(&round).unwrap();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data/oproep-507"), &round);
    stage
}

#[track_caller]
fn chair(stage: &Stage) -> Term {
    let mut term = Term::start(stage.toets("chair ronde --as nora"), 80, 24);
    term.shows("Nora Nergenshuizen, voorzitter");
    term
}

#[test]
fn two_proposals_are_agreed_and_noted() {
    let stage = deliberating();
    let mut term = chair(&stage);
    term.keys("7").shows("0 van 39 besproken").keys("ob").shows("zoals gerangschikt");
    // The first one: every mark from the median, with a minority view.
    term.keys("<Enter>").shows("(1 van 39)").keys("c").shows("Mediaan:");
    let letter = |screen: &str| {
        let row = screen.lines().find(|line| line.contains("(mediaan)")).unwrap_or_default().to_owned();
        row.split('(').next().unwrap_or_default().split_whitespace().rev().nth(1).unwrap_or("?").to_owned()
    };
    let median = letter(&term.contents());
    term.keys(&median)
        .shows("waarom deze score?")
        .keys("<Enter>")
        .shows("med.")
        .shows("Vastgelegd: consensus");
    term.keys("m").shows("minderheidsstandpunt").keys("Te hoog voor wat er staat.").shows("wat er staat.");
    term.keys("<Esc>")
        .shows("Wie houdt dit minderheidsstandpunt?")
        .keys("m")
        .shows("houdt het minderheidsstandpunt.");
    term.keys("n").shows("niet akkoord").keys("A").shows("akkoord voor 5 leden");
    term.keys("<Esc>").shows("Minderheidsstandpunt: An Denkbeeld.");
    // Taken back, and noted again.
    term.keys("u").shows("Teruggenomen (beide staan in het verslag)");
    term.keys("i")
        .shows("wie gaat akkoord?")
        .keys("A")
        .shows("Vastgelegd: akkoord")
        .keys("<Esc>")
        .shows_no("wie gaat akkoord?");
    term.keys("b").shows("is besproken. n gaat naar het volgende.");
    // The next one: typed, refused first, with a text that was edited.
    term.keys("n").shows("(2 van 39)").shows("s besproken.");
    term.keys("c").shows("Mediaan:").keys("t").shows("0 tot 10, per 0,5").keys("7,3<Enter>").shows("!! ");
    term.keys("<Back>5<Enter>").shows("waarom deze score?").keys("na gesprek").shows("na gesprek");
    term.keys("<Enter>").shows("Vastgelegd: consensus 7,5");
    term.keys("t").shows("wat de commissie zegt").shows("Nog geen tekst");
    term.keys("<Tab>").shows("Wat neemt u over?").keys("a").shows("Bereik van kleine gemeenten");
    term.keys("Besluit van de commissie.<Enter>").shows("Besluit van de commissie.").keys("<Esc>");
    term.shows("Opgeslagen: tekst van de commissie").keys("b").shows("is besproken.");
    term.keys("<Esc>").shows("2 van 39 besproken").shows("s besproken.");
    for written in ["basis:Median", "now:\"7.5\"", "Besluit van de commissie.", "TimeSpent", "MinorityHeld"] {
        stage.recorded("nora", written);
    }
    // A killed session costs nothing of it, and another can take it back.
    term.keys("n")
        .shows("(3 van 39)")
        .keys("c")
        .shows("De leden gaven")
        .keys("a")
        .shows("waarom")
        .keys("<Enter>");
    term.shows("Vastgelegd: consensus");
    term.signal("KILL");
    term.ends();
    let mut term = chair(&stage);
    term.keys("7").shows("2 van 39 besproken").shows("bezig");
    term.keys("u").shows("Teruggenomen").shows("Consensus voor").shows_no("bezig");
    term.keys("q");
    assert_eq!(term.ends(), 0);
    assert!(term.is_restored());
    let mut verify = Term::start(stage.toets("verify ronde"), 120, 40);
    assert_eq!(verify.ends(), 0, "{}", verify.contents());
}

/// Whoever looks for a proposal types its id and Enter.
#[test]
fn an_id_that_is_typed_finds_its_proposal_and_moves_no_phase() {
    let stage = deliberating();
    let before = stage.record("nora");
    let mut term = chair(&stage);
    for view in ["2", "3", "4"] {
        term.keys(view)
            .keys("P21")
            .shows("Naar welk voorstel?")
            .keys("<Enter>")
            .shows_no("Naar welk voorstel?");
        term.until("the cursor on P21", |screen| {
            screen.lines().any(|line| line.starts_with('>') && line.contains("P21"))
        });
    }
    // All of it in one piece, as from a clipboard or a slow line.
    term.keys("P26<Enter>").until("the cursor on P26", |screen| {
        screen.lines().any(|line| line.starts_with('>') && line.contains("P26"))
    });
    term.keys("q");
    assert_eq!(term.ends(), 0);
    assert!(stage.record("nora") == before);

    let mut waive = Term::start(stage.toets("chair ronde --as nora"), 80, 24);
    waive.shows("Nora Nergenshuizen").keys("2").keys("P37").shows("Naar welk voorstel?").keys("<Enter>");
    waive.shows_no("Naar welk voorstel?").keys("w").shows("waarom?").keys("te laat").shows("te laat");
    waive.keys("<Enter>").answers("P37 onvolledig laten?", "j<Enter>").shows("Vastgelegd: P37");
    waive.keys("q");
    assert_eq!(waive.ends(), 0);
    let mut tie = Term::start(stage.toets("fit ronde --as nora"), 120, 40);
    tie.ends();
    let mut decide = Term::start(stage.toets("phase ronde decided --as nora"), 120, 40);
    let code = decide.ends();
    assert_eq!(code, 0, "{}", decide.contents());
    let (sealed, before) = (fs::read(stage.path("ronde/decision.json")).unwrap(), stage.record("nora"));
    let mut term = chair(&stage);
    for view in ["1", "2", "3", "9"] {
        term.keys(view)
            .keys("P21")
            .shows("Naar welk voorstel?")
            .keys("<Enter>")
            .shows_no("Naar welk voorstel?");
    }
    term.shows("beslist");
    term.keys("q");
    assert_eq!(term.ends(), 0);
    assert!(stage.record("nora") == before);
    assert!(fs::read(stage.path("ronde/decision.json")).unwrap() == sealed);
}
