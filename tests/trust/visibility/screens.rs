//! The screens of desk and chair, and the desk line by line, through the real loop.

use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

use super::matrix::{Place, Stage};
use crate::at_desk::Person;
use crate::at_table::{PLAIN, play};
use crate::copy::copy;

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
    ("2<Down><Enter>", ["", "", ". . agtcik . agtcik .", ". . agtcik . agtcik .", ""]),
    ("2<End><Enter>", ["", "", ". . w . w .", ". . w . w .", ""]),
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
        let own = copied(folder);
        Person::at(own.path(), viewer, PLAIN).sized(200, 60).press(keys)
    });
}

#[test]
fn the_desk_line_by_line_says_no_more() {
    let places = [("A1\n?\nq\n", [CLOSED, CLOSED, "", "", ""])];
    Stage::new().check(&places, &|folder, viewer, lines| {
        use std::io::Write;
        let own = copied(folder);
        let mut child = Command::new(env!("CARGO_BIN_EXE_toets"))
            .args(["score", "--plain", "--as", viewer])
            .arg(own.path())
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
pub fn copied(folder: &Path) -> TempDir {
    let own = tempfile::tempdir().unwrap();
    copy(folder, own.path());
    own
}
