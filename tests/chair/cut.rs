//! A box that has no room for its text says so, and which key shows all of it.

use crate::read_back::stages::Stage;
use crate::rounds::play;

/// What stands on a screen, with its lines joined.
fn joined(screen: &str) -> String {
    screen.split_whitespace().collect::<Vec<_>>().join(" ").replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn the_reason_of_a_decision_and_that_of_today() {
    let mut stage = Stage::sample();
    stage.waive("P37");
    stage.decide();
    stage.withdraw("P07", "geen personeel meer");
    let folder = stage.folder();
    let screen = play(&folder, "nora", (80, 24), "9<Home>").screen;
    insta::assert_snapshot!("cut-reserve-80x24", screen);
    let cut = screen.lines().find(|line| line.contains('\u{2026}') && line.ends_with("Enter: alles"));
    let cut = cut.unwrap_or_else(|| panic!("{screen}"));
    let (said, _) = cut.trim_start().split_once(" \u{2026}").unwrap();
    let why = stage.run("explain r P31 --as nora");
    let why = joined(&why[why.find("Toen dit voorstel").unwrap()..]);
    assert!(why.contains(said), "{said}: {why}");
    // All of it stands on the page that the key opens.
    let page = play(&folder, "nora", (80, 60), "9<Home><Enter>").screen;
    assert!(joined(&page).contains(&why), "{why}: {page}");
    insta::assert_snapshot!("cut-budget-80x24", play(&folder, "nora", (80, 24), "3/P31<Enter>").screen);
}
