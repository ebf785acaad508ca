//! A round of 60 proposals and twelve members on the smallest usual terminal:
//! every screen and every way to look at it, as snapshots.

use toets::text::Lang;
use toets::tui::look::Look;

use crate::rounds::large::large_round;
use crate::rounds::{PLAIN, play, play_with};

const SIZE: (u16, u16) = (80, 24);

/// Every screen with the keys that lead to it.
const SCREENS: [(&str, &str); 14] = [
    ("ready", "1"),
    ("ranking", "2<PgDn>"),
    ("bars", "2vm"),
    ("criteria", "2vv<PgDn>"),
    ("certainty", "2vvvm"),
    ("budget", "3m"),
    ("extra", "3v"),
    ("disputes", "4<PgDn>"),
    ("members", "4v<PgDn>"),
    ("agreement", "4vv"),
    ("compare", "5<PgDn><PgDn>"),
    ("costs", "5v"),
    ("map", "8<Down>"),
    ("reserve", "9<Down>"),
];

#[test]
fn sixty_proposals_and_twelve_members_on_every_screen() {
    let dir = tempfile::tempdir().unwrap();
    large_round(dir.path());
    for (name, keys) in SCREENS {
        let played = play(dir.path(), "nora", SIZE, keys);
        assert!(!played.screen.contains("{$") && !played.screen.contains("[chair-"), "{}", played.screen);
        insta::assert_snapshot!(format!("{name}-80x24"), played.screen);
    }
}

#[test]
fn in_ascii_every_picture_is_ascii() {
    let dir = tempfile::tempdir().unwrap();
    large_round(dir.path());
    let look = Look { ascii: true, ..PLAIN };
    for (name, keys) in SCREENS {
        let played = play_with(dir.path(), "nora", SIZE, keys, look, Lang::Nl);
        assert!(played.screen.is_ascii(), "{name}: {}", played.screen);
        assert!(!played.screen.contains('?') || played.screen.matches('?').count() < 12, "{}", played.screen);
        if matches!(name, "bars" | "members" | "map") {
            insta::assert_snapshot!(format!("ascii-{name}-80x24"), played.screen);
        }
    }
}

#[test]
fn members_that_do_not_fit_are_reached_with_the_arrows() {
    let dir = tempfile::tempdir().unwrap();
    large_round(dir.path());
    for (screen, size) in [("4", (60, 24)), ("4v", (60, 24)), ("1", SIZE)] {
        let first = play(dir.path(), "nora", size, screen).screen;
        let last = play(dir.path(), "nora", size, &format!("{screen}{}", "<Right>".repeat(11))).screen;
        assert!(first.contains(" 1-") && first.contains("/12 >"), "{first}");
        assert!(last.contains("< 12-12/12"), "{last}");
        let back = format!("{screen}{}{}", "<Right>".repeat(20), "<Left>".repeat(11));
        assert_eq!(play(dir.path(), "nora", size, &back).screen, first);
    }
}
