//! The chair's screens at several sizes, in Dutch, as snapshots.

use toets::domain::phase::Phase;

use crate::rounds::{play, sample_round, small_round};
use crate::sizes::{ONE_CELL, SIZES, blank_or_one_sign};

fn each_size(name: &str, phase: Phase, text: &str) {
    let dir = tempfile::tempdir().unwrap();
    small_round(dir.path(), phase, &[]);
    for (width, height) in SIZES {
        let played = play(dir.path(), "nora", (width, height), text);
        insta::assert_snapshot!(format!("{name}-{width}x{height}"), played.screen);
    }
    blank_or_one_sign(&play(dir.path(), "nora", ONE_CELL, text).screen);
}

#[test]
fn the_pages_of_the_sample_round() {
    let dir = tempfile::tempdir().unwrap();
    sample_round(dir.path());
    insta::assert_snapshot!("sample-page-80x24", play(dir.path(), "nora", (80, 24), "4<Enter>").screen);
    insta::assert_snapshot!("sample-page-120x40", play(dir.path(), "nora", (120, 40), "4<Enter>n").screen);
}

#[test]
fn who_is_ready() {
    each_size("ready", Phase::Scoring, "");
}

#[test]
fn the_ranking() {
    each_size("ranking", Phase::Deliberation, "2<Down><Down>");
}

#[test]
fn the_budget() {
    each_size("budget", Phase::Deliberation, "3<Down><Down><Down>");
}

#[test]
fn disagreement() {
    each_size("disputes", Phase::Deliberation, "4");
}

#[test]
fn the_page_of_a_proposal() {
    each_size("page", Phase::Deliberation, "4g<Enter>");
}

#[test]
fn strategies_side_by_side() {
    each_size("compare", Phase::Deliberation, "5<Down>");
}

#[test]
fn the_sample_round() {
    let dir = tempfile::tempdir().unwrap();
    sample_round(dir.path());
    for view in ["1", "2", "3", "4", "5"] {
        let keys = format!("{view}<PgDn><Down><Down><Down><Down>");
        for (width, height) in SIZES {
            let played = play(dir.path(), "nora", (width, height), &keys);
            assert!(!played.screen.contains("{$"), "{}", played.screen);
            insta::assert_snapshot!(format!("sample-{view}-{width}x{height}"), played.screen);
        }
        blank_or_one_sign(&play(dir.path(), "nora", ONE_CELL, &keys).screen);
    }
}
