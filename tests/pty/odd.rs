//! Terminals and input that are not as they should be: too small, unknown,
//! without UTF-8, and pastes that nobody asked for.

use crate::stage::{Stage, open_p26};
use crate::term::Term;

#[test]
fn a_window_that_is_too_small_says_so_and_takes_no_keys() {
    let stage = Stage::new();
    let before = stage.record("an");
    let mut an = stage.desk("an");
    open_p26(&mut an);
    // The whole message fits; a frame may come in pieces, so that its end is waited for.
    an.resize(20, 5).shows("Dit venster is te");
    an.until("the end of the message", |screen| screen.trim_end().ends_with("opgeslagen."));
    // A mark, a conflict, all sheets submitted: nobody can see what they would do.
    // Ctrl-L shows that they were read.
    let seen = an.raw.len();
    an.keys("7<Enter>Cx<Enter>I<Enter><C-l>").wrote(seen, "\x1b[2J");
    an.resize(80, 24).shows("> P26").shows("[     ]").shows_no("Dit venster is te");
    assert!(stage.record("an") == before);
    an.keys("7<Enter>").saves();
}

#[test]
fn a_window_that_starts_too_small_can_be_left_or_made_larger() {
    let stage = Stage::new();
    let mut an = Term::start(stage.toets("score ronde --as an"), 20, 5);
    an.shows("Dit venster is te").resize(80, 24).shows("Mijn voorstellen");
    an.resize(20, 5).shows("Dit venster is te").keys("<C-c>");
    assert_eq!(an.ends(), 0);
    assert!(an.is_restored());
    let mut chair = Term::start(stage.toets("chair ronde --as nora"), 20, 5);
    chair.shows("Dit venster is te").resize(80, 24).shows("Wie is klaar");
    chair.keys("q");
    assert_eq!(chair.ends(), 0);
}

/// A client over SSH may claim any size; none of them may cost the session.
#[test]
fn sizes_that_no_window_has() {
    let stage = Stage::new();
    for (command, shows) in
        [("score ronde --as an", "Mijn voorstellen"), ("chair ronde --as nora", "Wie is klaar")]
    {
        let mut term = Term::start(stage.toets(command), 80, 24);
        term.shows(shows);
        for (columns, rows) in [(0, 0), (u16::MAX, u16::MAX), (u16::MAX, 24), (80, u16::MAX), (1, 1)] {
            let seen = term.raw.len();
            term.claim(columns, rows).keys("<C-l>").wrote(seen, "\x1b[2J");
        }
        term.resize(80, 24).shows(shows).shows("toetsen").keys("q");
        assert_eq!(term.ends(), 0, "{command}");
    }
}

/// A bad line leaves rubbish on the screen; Ctrl-L sends all of it again.
#[test]
fn ctrl_l_draws_the_whole_screen_again() {
    let stage = Stage::new();
    for (command, shows) in
        [("score ronde --as an", "Mijn voorstellen"), ("chair ronde --as nora", "Wie is klaar")]
    {
        let mut term = Term::start(stage.toets(command), 80, 24);
        term.shows(shows);
        let seen = term.raw.len();
        term.keys("<C-l>").wrote(seen, shows).keys("q");
        assert_eq!(term.ends(), 0, "{command}");
    }
}

#[test]
fn a_large_paste_into_a_comment_is_kept_whole() {
    let stage = Stage::new();
    let mut an = stage.desk("an");
    open_p26(&mut an);
    let line =
        "Een regel van ongeveer honderd tekens, zoals iemand die uit een tekstverwerker kopieert: punt.\n";
    let text = format!("{}het einde", line.repeat(100_000 / line.len()));
    an.keys("c").shows("Esc").paste(&text).shows("het einde").keys("<Esc>").saves();
    stage.recorded("an", "punt.\\nhet einde");
    an.shows("toetsen").keys("q").shows("Mijn voorstellen").keys("q");
    assert_eq!(an.ends(), 0);
}

#[test]
fn a_paste_of_one_endless_line_is_kept_whole() {
    let stage = Stage::new();
    let mut an = stage.desk("an");
    open_p26(&mut an);
    an.keys("c").shows("Esc").paste(&"woord ".repeat(17_000)).shows("woord");
    an.keys("einde<Esc>").saves();
    stage.recorded("an", "woord einde");
}

#[test]
fn a_large_paste_into_the_list_changes_nothing() {
    let stage = Stage::new();
    let before = stage.record("an");
    let mut an = stage.desk("an");
    an.paste(&"qICj7\r".repeat(17_000))
        .keys("j")
        .until("the cursor on P04", |screen| screen.contains("P04: "));
    an.keys("q");
    assert_eq!(an.ends(), 0);
    assert!(stage.record("an") == before);
    let mut nora = Term::start(stage.toets("chair ronde --as nora"), 80, 24);
    nora.shows("Wie is klaar").paste(&"pPj\r".repeat(25_000)).keys("q");
    assert_eq!(nora.ends(), 0);
    assert_eq!(stage.record("nora"), "");
}

#[test]
fn terminals_of_any_name_and_charset() {
    for (term, lang) in [("dumb", "nl_BE.UTF-8"), ("no-such-terminal", "C"), ("", "nl_BE.ISO-8859-1")] {
        let stage = Stage::new();
        let mut command = stage.toets("score ronde --as an --lang nl");
        command.env("TERM", term);
        command.env("LANG", lang);
        let mut an = Term::start(command, 80, 24);
        an.shows("toetsen");
        open_p26(&mut an);
        an.keys("q").shows("Mijn voorstellen").keys("q");
        assert_eq!(an.ends(), 0, "{term}");
        assert!(an.is_restored(), "{term}");
        assert_eq!(an.raw.is_ascii(), !lang.contains("UTF"), "{term} {lang}");
        if term == "dumb" {
            let raw = String::from_utf8_lossy(&an.raw);
            assert!(!raw.contains("\x1b[32m") && !raw.contains("38;5;"), "no colours on {term}");
        }
    }
}

#[test]
fn without_a_terminal_there_is_a_hint() {
    let stage = Stage::new();
    for command in ["score ronde --as an", "chair ronde --as nora"] {
        // Only one of the two ends is a terminal, either way.
        for redirected in ["< /dev/null", "> uit.txt"] {
            let line = format!("{} {command} {redirected}", crate::stage::binary());
            let mut term = Term::start(stage.program("sh", &["-c", &line]), 80, 24);
            assert_eq!(term.ends(), 2, "{line}");
            assert!(term.contents().contains("ssh -t"), "{line}: {}", term.contents());
            assert!(!term.contents().contains('\u{1b}'));
        }
    }
}
