//! The desk line by line: the same work as on the screen.

mod desk_common;

use desk_common::{Round, mark, member, moment};
use jiff::Zoned;
use toets::domain::sheet::Answer;
use toets::text::Lang;
use toets::tui::desk::edge::DeskEdge;
use toets::tui::desk::plain::Plain;
use toets::tui::look::Look;

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
        "/durme\n\nC\nMijn zus werkt er.\nC\nj\no\ngeen tijd\nu\nd\n?\nmijn volgorde\nL\nnonsense\n",
    );
    for part in [
        "belangenconflict gemeld",
        "melding ingetrokken",
        "Waarom onthoudt u zich?",
        "ongedaan gemaakt",
        "Bijna elke inburgeraar",
        "Alle toetsen",
        "Mijn volgorde",
        "My order",
        "I do not understand that.",
    ] {
        assert!(text.contains(part), "{part} is not in\n{text}");
    }
    assert_eq!(round.answer("an", "P21", "reach"), Answer::NotYet);
    assert!(!text.contains('\u{1b}'));
}

#[test]
fn lines_that_end_half_way_lose_nothing() {
    let round = Round::scoring();
    told(&round, "P07\nc\nhalve zin");
    assert_eq!(round.comment("an", "P07", "reach"), "halve zin");
}
