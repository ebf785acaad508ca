//! The desk in Dutch at every size, to be looked at.

use toets::record::{Conflict, Event, Submitted};
use toets::tui::look::Look;

use crate::rounds::{Person, Round, marks};
use crate::sizes::{ONE_CELL, SIZES, blank_or_one_sign};

/// A round in which An is half way.
fn half_way() -> Round {
    let round = Round::scoring();
    let many = [
        ("P01", ["7.5", "8", "6.5"]),
        ("P02", ["6", "6.5", "7"]),
        ("P03", ["5", "7", "6"]),
        ("P08", ["8.5", "9", "8"]),
        ("P12", ["4", "6", "5.5"]),
    ];
    for (proposal, values) in many {
        round.append("an", &marks(proposal, values));
    }
    for proposal in ["P01", "P02", "P03"] {
        round.append("an", &[Event::Submitted(Submitted { proposal: proposal.parse().unwrap() })]);
    }
    round.append("an", &marks("P04", ["7", "6", "7"])[..1]);
    let reason = Some("Mijn zus leidt dit project.".to_owned());
    round.append(
        "an",
        &[Event::Conflict(Conflict { proposal: "P31".parse().unwrap(), was: None, now: reason })],
    );
    round
}

fn an(round: &Round, size: (u16, u16)) -> Person {
    round.desk("an").sized(size.0, size.1)
}

/// One snapshot per size after the same keys, and one cell.
fn at_every_size(name: &str, keys: &str) {
    for size in SIZES {
        let round = half_way();
        let mut an = an(&round, size);
        let screen = an.press(keys);
        insta::assert_snapshot!(format!("{name}_{}x{}", size.0, size.1), screen);
    }
    blank_or_one_sign(&an(&half_way(), ONE_CELL).press(keys));
}

#[test]
fn list() {
    at_every_size("list", "<Down><Down><Down>");
}

#[test]
fn words() {
    for size in SIZES {
        let round = Round::with_words();
        let mut an = an(&round, size);
        an.press("/brug<Enter><Enter>wt");
        let screen = an.press("<rest>");
        insta::assert_snapshot!(format!("words_{}x{}", size.0, size.1), screen);
        let screen = an.press("w");
        insta::assert_snapshot!(format!("words_chosen_{}x{}", size.0, size.1), screen);
    }
}

#[test]
fn work() {
    at_every_size(
        "work",
        "/brug<Enter><Enter>7,5<Enter><Up>cSterk netwerk, maar Herne blijft wat buiten beeld.<Esc>",
    );
}

#[test]
fn dossier() {
    at_every_size("dossier", "/brug<Enter><Enter><Tab>hh");
}

#[test]
fn comment() {
    at_every_size(
        "comment",
        "/brug<Enter><Enter>7,5<rest>cSterk netwerk van vier gemeenten, met een vast aanspreekpunt. Herne blijft wat buiten beeld.",
    );
}

#[test]
fn refused() {
    at_every_size("refused", "/brug<Enter><Enter>11");
}

#[test]
fn mirror() {
    at_every_size("mirror", "m");
}

#[test]
fn help() {
    at_every_size("help", "/brug<Enter><Enter>?");
}

#[test]
fn palette() {
    at_every_size("palette", "/brug<Enter><Enter>:in");
}

#[test]
fn submit_all() {
    at_every_size("submit_all", "I");
}

#[test]
fn scale() {
    at_every_size("scale", "/brug<Enter><Enter>d");
}

#[test]
fn ascii() {
    let round = half_way();
    let mut an = round.desk_with("an", Look { colour: false, ascii: true });
    insta::assert_snapshot!("ascii_list", an.screen());
    insta::assert_snapshot!("ascii_work", an.press("/brug<Enter><Enter>7,5<rest>"));
}

#[test]
fn conflict() {
    let round = half_way();
    let mut an = an(&round, (80, 24));
    insta::assert_snapshot!("conflict_asked", an.press("/brug<Enter>C"));
    insta::assert_snapshot!("conflict_closed", an.press("<Esc><Esc><End><Enter>"));
}
