//! The screens of desk and chair, and the desk line by line, through the real loop.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use super::matrix::{Place, Stage};
use crate::chair_common::play;
use crate::desk_common::Round;

/// Keys on the chair's table, from its first screen on; chair and secretary.
const TABLE: [Place; 8] = [
    // Who is ready: how far every sheet is, and nothing of what stands in it.
    ("1", ["", "", "ns . ns . ns .", "ns . ns . ns .", ""]),
    // A sheet more gives the incomplete proposal another total.
    ("2", ["", "", ". . gtwn tn gtwn tn", ". . gtwn tn gtwn tn", ""]),
    ("3", ["", "", ". . tn tn tn tn", ". . tn tn tn tn", ""]),
    ("4", ["", "", ". . agtwk . agtwk .", ". . agtwk . agtwk .", ""]),
    ("5", ["", "", ". . t t t t", ". . t t t t", ""]),
    ("6", ["", "", ". . . . . .", ". . . . . .", ""]),
    // The page of A1, the second in rank, and of A3, the last.
    ("2<down><enter>", ["", "", ". . agtcik . agtcik .", ". . agtcik . agtcik .", ""]),
    ("2<end><enter>", ["", "", ". . w . w .", ". . w . w .", ""]),
];

/// Keys on an evaluator's desk, which is about the own sheets only.
const DESK: [Place; 5] = [
    ("s", [CLOSED, CLOSED, "", "", ""]),
    ("/A1<Enter><Enter>", [CLOSED, CLOSED, "", "", ""]),
    ("/A1<Enter><Enter><Tab>", [CLOSED, CLOSED, "", "", ""]),
    ("/Herne<Enter>", [CLOSED, CLOSED, "", "", ""]),
    ("m", [CLOSED, CLOSED, "", "", ""]),
];

const CLOSED: &str = ". . . . . .";

#[test]
fn no_screen_of_the_table_shows_more_than_its_viewer_may_see() {
    Stage::new().check(&TABLE, &|folder, viewer, keys| play(folder, viewer, (200, 60), keys).screen);
}

#[test]
fn no_screen_of_the_desk_shows_more_than_its_viewer_may_see() {
    Stage::new().check(&DESK, &|folder, viewer, keys| {
        let copy = copy(folder);
        let mut person = copy.desk(viewer).sized(200, 60);
        person.press(keys)
    });
}

#[test]
fn the_desk_line_by_line_says_no_more() {
    let places = [("A1\n?\nq\n", [CLOSED, CLOSED, "", "", ""])];
    Stage::new().check(&places, &|folder, viewer, lines| {
        use std::io::Write;
        let copy = copy(folder);
        let mut child = Command::new(env!("CARGO_BIN_EXE_toets"))
            .args(["score", "--plain", "--as", viewer])
            .arg(copy.path())
            .env("LANG", "nl_BE.UTF-8")
            .env_remove("LC_ALL")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
        String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
    });
}

/// A copy, so that a remembered place does not reach the next reader.
fn copy(folder: &Path) -> Round {
    let round = Round { folder: tempfile::tempdir().unwrap() };
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let target = round.path().join(entry.file_name());
        if entry.path().is_dir() {
            fs::create_dir(&target).unwrap();
            for file in fs::read_dir(entry.path()).unwrap() {
                let file = file.unwrap();
                fs::copy(file.path(), target.join(file.file_name())).unwrap();
            }
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
    round
}
