//! The commands of the real binary.

use std::path::Path;
use std::process::Command;

use super::matrix::{Place, Stage};

/// Scoring, deliberation, decided; each without and with an own conflict.
const PLACES: [Place; 23] = [
    // The published marks; with an own conflict, chair and secretary see the total.
    (
        "rank",
        [
            ". . gtwn .    gtwn .",
            ". . gtwn .    gtwn .",
            ". . gtwn t    gtwn t",
            ". . gtwn t    gtwn t",
            ". . gtwn gtwn gtwn gtwn",
        ],
    ),
    (
        "rank --json",
        [
            ". . gtwn .    gtwn .",
            ". . gtwn .    gtwn .",
            ". . gtwn t    gtwn t",
            ". . gtwn t    gtwn t",
            ". . gtwn gtwn gtwn gtwn",
        ],
    ),
    // Statistics about evaluators rest on single marks; an observer sees none.
    (
        "rank --json --with agreement,strictness,leave-out",
        [
            ". . agtwn .    agtwn .",
            ". . agtwn .    agtwn .",
            ". . agtwn t    agtwn t",
            ". . agtwn t    agtwn t",
            ". . gtwn  gtwn gtwn  gtwn",
        ],
    ),
    // The division is for chair and secretary.
    ("fit", [". . . . . .", ". . . . . .", ". . t t t t", ". . t t t t", ". . . . . ."]),
    (
        "fit --json --with costs,budgets",
        [". . . . . .", ". . . . . .", ". . gtwn t gtwn t", ". . gtwn t gtwn t", ". . . . . ."],
    ),
    (
        "explain A1",
        [". . agt . agt .", ". . agt . agt .", ". . agt t agt t", ". . agt t agt t", ". . gt  gt gt gt"],
    ),
    // Another proposal's marks do not explain this one.
    ("explain A2", [". . . . . .", ". . . . . .", ". . . . . .", ". . . . . .", ". . . . . ."]),
    ("explain A3", [". . w . w .", ". . w . w .", ". . w . w .", ". . w . w .", ". . w w w w"]),
    // A sheet more gives the incomplete proposal another total.
    (
        "export award-list",
        [". . . . . .", ". . . . . .", ". . twn tn twn tn", ". . twn tn twn tn", ". . . . . ."],
    ),
    // While scoring is open, chair and secretary see who declared a conflict.
    (
        "export scores",
        [
            ". . agtwnc . agtwnc .",
            ". . agtwnc . agtwnc .",
            "x . agtwncx . agtwncx .",
            "x . agtwncx . agtwncx .",
            ". . . . . .",
        ],
    ),
    // The minutes say what the committee agreed on, and at the end what every
    // proposal came to.
    (
        "export minutes --format md",
        [". . . . . .", ". . . . . .", ". . gk . gkwn .", ". . gk . gkwn .", ". . . . . ."],
    ),
    // Before the decision only who leads learns how far every record is.
    ("verify", [". . . . ns ns", ". . . . ns ns", "ns ns ns ns ns ns", "ns ns ns ns ns ns", ". . . . ns ns"]),
    // A trial of an import tells who has begun, and later what stands, to the
    // secretary alone.
    (
        "import scores s.csv --dry-run",
        [". . . . . .", ". . . . . .", ". . . . . .", "s . s . . .", ". . . . . ."],
    ),
    // A form has what its member filled in only for the member; that a proposal is
    // submitted shows by its absence, to who may know it.
    (
        "export sheet --format txt",
        [". . . . . .", ". . . . . .", ". . . . . .", ". . . . . .", ". . . . . ."],
    ),
    (
        "export sheet --member e1 --format txt",
        [". . . . . .", ". . . . . .", ". . . . . .", "n . n . . .", ". . . . . ."],
    ),
    (
        "export sheet --member e5 --format txt",
        [". . . . . .", ". . . . . .", ". . . . . .", ". . . . . .", ". . . . . ."],
    ),
    // What comes back says who has begun, as a table of scores does, and never with what.
    (
        "import sheet e4.txt --dry-run",
        [". . . . . .", ". . . . . .", ". . . . . .", ". . . . . .", ". . . . . ."],
    ),
    (
        "import sheet e5.txt --dry-run",
        [". . . . . .", ". . . . . .", ". . . . . .", "s . s . . .", ". . . . . ."],
    ),
    (
        "import proposals s.csv --dry-run",
        [". . . . . .", ". . . . . .", ". . . . . .", ". . . . . .", ". . . . . ."],
    ),
    // What is wrong with a round is no secret, and nothing of a sheet.
    ("check", [". . . . . .", ". . . . . .", ". . . . . .", ". . . . . .", ". . . . . ."]),
    // Who reads what is for chair and secretary, and nothing of a sheet.
    ("assign", [". . . . . .", ". . . . . .", ". . . . . .", ". . . . . .", ". . . . . ."]),
    // Who may take part, too.
    ("eligibility --json", [". . . . . .", ". . . . . .", ". . . . . .", ". . . . . .", ". . . . . ."]),
    // Errors: a proposal that is not there, and a ranking that is.
    ("explain A9", [". . . . . .", ". . . . . .", ". . . . . .", ". . . . . .", ". . . . . ."]),
];

/// What a command says and how it ends, without the digests of files and records.
pub fn said(folder: &Path, viewer: &str, command: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_toets"))
        .args(command.split(' '))
        .args(["--as", viewer])
        .current_dir(folder)
        .env("LANG", "nl_BE.UTF-8")
        .env_remove("LC_ALL")
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
    let words = text.split_inclusive(|c: char| !c.is_ascii_hexdigit());
    let digest = |word: &str| word.len() >= 16 && word.bytes().take(16).all(|b| b.is_ascii_hexdigit());
    let text: String = words.map(|word| if digest(word) { "#" } else { word }).collect();
    format!("{:?}\n{text}", output.status.code())
}

#[test]
fn no_command_says_more_than_its_reader_may_know() {
    Stage::new().check(&PLACES, &|folder, viewer, command| said(folder, viewer, command));
}
