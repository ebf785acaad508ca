//! The desk line by line: the same work as on the screen.

use jiff::Zoned;
use toets::domain::sheet::Answer;
use toets::text::Lang;
use toets::tui::desk::edge::DeskEdge;
use toets::tui::desk::plain::Plain;
use toets::tui::look::Look;

use crate::rounds::{Round, mark, member, moment};

/// The binary without any terminal: lines in, lines out.
fn piped(round: &Round, arguments: &[&str], lines: &str) -> (String, bool) {
    let (told, code) = ended(round, arguments, lines);
    (told, code == Some(0))
}

/// The same with the exit code.
fn ended(round: &Round, arguments: &[&str], lines: &str) -> (String, Option<i32>) {
    use std::io::Write;
    use std::process::{Command, Stdio};
    let mut child = Command::new(env!("CARGO_BIN_EXE_toets"))
        .args(["score", "--plain", "--as", "an"])
        .args(arguments)
        .arg(round.path())
        .env("LC_ALL", "C")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    (String::from_utf8(output.stdout).unwrap(), output.status.code())
}

#[test]
fn the_binary_needs_no_terminal() {
    let round = Round::scoring();
    let lines = "P07\n7,5\no\nniet mijn vak\n\n8\nc\nSterk netwerk.\nHerne ontbreekt.\n.\ni\nj\n\
                 P21\nC\nMijn zus werkt er.\nq\nq\n";
    let (told, well) = piped(&round, &[], lines);
    assert!(well, "{told}");
    for part in ["P07 ingediend", "belangenconflict gemeld", "1 van 11 ingediend"] {
        assert!(told.contains(part), "{part} is not in\n{told}");
    }
    assert!(!told.contains('\u{1b}'));
    assert_eq!(round.answer("an", "P07", "reach"), mark("7.5"));
    assert_eq!(round.answer("an", "P07", "partnership"), Answer::Abstained("niet mijn vak".to_owned()));
    assert_eq!(round.comment("an", "P07", "pillar"), "Sterk netwerk.\nHerne ontbreekt.");
}

#[test]
fn the_language_is_that_of_the_arguments_then_the_members_then_the_calls() {
    let round = Round::scoring();
    assert!(piped(&round, &[], "q\n").0.contains("Mijn voorstellen"));
    assert!(piped(&round, &["--lang", "en"], "q\n").0.contains("My proposals"));
    // L puts the desk in English, and that is remembered.
    piped(&round, &[], "L\nq\n");
    assert!(piped(&round, &[], "q\n").0.contains("My proposals"));
    assert!(piped(&round, &["--lang", "nl"], "q\n").0.contains("Mijn voorstellen"));
}

#[cfg(unix)]
#[test]
fn a_stopped_program_saves_the_comment_that_was_begun() {
    use std::io::{Read, Write};
    use std::process::{Command, Stdio};
    let round = Round::scoring();
    let mut child = Command::new(env!("CARGO_BIN_EXE_toets"))
        .args(["score", "--plain", "--as", "an"])
        .arg(round.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut keys = child.stdin.take().unwrap();
    let mut told = child.stdout.take().unwrap();
    keys.write_all(b"P07\nc\nhalve zin\n").unwrap();
    // Two prompts of the comment: its line was read.
    let mut seen = String::new();
    while seen.matches("| ").count() < 2 {
        let mut byte = [0];
        assert_eq!(told.read(&mut byte).unwrap(), 1, "{seen}");
        seen.push(char::from(byte[0]));
    }
    let id = child.id().to_string();
    assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
    assert!(child.wait().unwrap().success());
    assert_eq!(round.comment("an", "P07", "reach"), "halve zin");
}

/// What a person is told after typing these lines.
fn told(round: &Round, lines: &str) -> String {
    let session = round.session();
    let an = member(&session, "an");
    let mut edge = DeskEdge::new(session, an, moment as fn() -> Zoned);
    let desk = toets::tui::desk::open(&mut edge, Lang::Nl, Look { colour: false, ascii: false });
    let mut out = Vec::new();
    Plain::new(desk, &mut edge, lines.as_bytes(), &mut out).run().unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn a_proposal_is_read_scored_and_submitted() {
    let round = Round::scoring();
    let text = told(&round, "P07\nPgDn\n7,5\n11\n6\nc\nSterk netwerk.\nHerne ontbreekt.\n.\n8\ni\nj\nq\nq\n");
    insta::assert_snapshot!(text);
    assert_eq!(round.answer("an", "P07", "reach"), mark("7.5"));
    assert_eq!(round.comment("an", "P07", "pillar"), "Sterk netwerk.\nHerne ontbreekt.");
    assert!(round.session().round.sheets.values().flat_map(|one| one.values()).any(|sheet| sheet.submitted));
}

#[test]
fn everything_else_is_reachable() {
    let round = Round::scoring();
    let text = told(
        &round,
        "/durme\n\nC\nMijn zus werkt er.\nC\nj\no\ngeen tijd\nu\nd\n?\nmijn rangschikking\nL\nnonsense\n",
    );
    for part in [
        "belangenconflict gemeld",
        "melding ingetrokken",
        "Waarom onthoudt u zich?",
        "ongedaan gemaakt: Bereik van kleine gemeenten (P21) is opnieuw leeg (was onthouding)",
        "Daarbij beslissen ook inburgeraars mee",
        "Alle toetsen",
        "Mijn rangschikking",
        "My order",
        "I do not understand that.",
    ] {
        assert!(text.contains(part), "{part} is not in\n{text}");
    }
    assert_eq!(round.answer("an", "P21", "reach"), Answer::NotYet);
    assert!(!text.contains('\u{1b}'));
}

#[test]
fn a_mark_is_taken_as_a_whole_and_an_open_proposal_is_told_again() {
    let round = Round::scoring();
    let text = told(&round, "P07\n7,35\nP07\n10,0\n");
    assert!(text.contains("7,35 kan niet"), "{text}");
    assert_eq!(text.matches("P07 Brugfiguren in het Pajottenland, Gemeente Lennik\n").count(), 2, "{text}");
    assert_eq!(round.answer("an", "P07", "reach"), mark("10"));
    assert_eq!(round.answer("an", "P07", "partnership"), Answer::NotYet);
}

#[test]
fn lines_that_end_half_way_lose_nothing() {
    let round = Round::scoring();
    told(&round, "P07\nc\nhalve zin");
    assert_eq!(round.comment("an", "P07", "reach"), "halve zin");
}

#[test]
fn only_a_whole_yes_submits() {
    for (answer, submitted) in [
        ("juist nog niet", false),
        ("ja maar niet nu", false),
        ("jaja", false),
        ("n", false),
        ("", false),
        ("j", true),
        ("JA", true),
        (" oui ", true),
        ("yes", true),
    ] {
        let round = Round::scoring();
        let text = told(&round, &format!("P07\n7,5\n6\n8\ni\n{answer}\nq\nq\n"));
        let sheets = round.session().round.sheets;
        let found = sheets.values().flat_map(|one| one.values()).any(|sheet| sheet.submitted);
        assert_eq!(found, submitted, "{answer:?}\n{text}");
    }
}

#[test]
fn the_exit_code_says_whether_refused_work_was_left() {
    for (lines, code) in [
        ("P07\n7,5\nq\nq\n", 0),
        // Off the scale, and left so.
        ("P07\n11\nq\nq\n", 4),
        ("P07\n7,3\n", 4),
        // Mended at the same criterion.
        ("P07\n11\n7,5\nq\nq\n", 0),
        // Nothing to submit yet, and submitted after all.
        ("P07\ni\nq\nq\n", 4),
        ("P07\ni\n7\n7\n7\ni\nj\nq\nq\n", 0),
        // A line that means nothing, and a proposal that is not there.
        ("wat nu\nq\n", 4),
        ("P9999\nq\n", 4),
        // A question without an answer.
        ("P07\n7\n7\n7\ni\n", 4),
        ("q\n", 0),
    ] {
        let round = Round::scoring();
        let (told, found) = ended(&round, &[], lines);
        assert_eq!(found, Some(code), "{lines:?}\n{told}");
    }
}

#[test]
fn a_line_may_hold_a_sign_and_a_thousand_is_asked_about() {
    let scale = r#"from: "-2000", to: "2000", step: "0.5""#;
    let lines = [("-2", "-2"), ("+2", "2"), ("\u{2212}1,5", "-1.5"), ("1 500", "1500"), ("\u{ff13}", "3")];
    for (line, stored) in lines {
        let round = Round::with_scale(scale);
        told(&round, &format!("P07\n{line}\nq\nq\n"));
        assert_eq!(round.answer("an", "P07", "reach"), mark(stored), "{line}");
    }
    for (line, asked) in [("1.500", "kan 1500 zijn of 1,5"), ("-1,000", "kan -1000 zijn of -1")] {
        let round = Round::with_scale(scale);
        let screen = told(&round, &format!("P07\n{line}\nq\nq\n"));
        assert!(screen.contains(asked), "{screen}");
        assert_eq!(round.answer("an", "P07", "reach"), Answer::NotYet, "{line}");
    }
}
