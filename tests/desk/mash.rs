//! Any keys, pastes and sizes in any order: the desk never panics, always paints,
//! and says *saved* only about what a fresh reader finds.

use proptest::prelude::*;

use crate::at_random::{cases, press, runs};
use crate::rounds::Round;

/// Every letter that means something at the desk, and some that do not.
const LETTERS: &str = "0123456789,.+-=nmioctdsuCIrxhHfF/:?Lj k<>bpé日";

proptest! {
    #![proptest_config(cases(40))]
    #[test]
    fn keys_at_random_never_break_the_desk(presses in prop::collection::vec(press(LETTERS), 1..120)) {
        let round = Round::scoring();
        let mut an = round.desk("an");
        an.press("<Enter>");
        for (size, steps) in runs(presses) {
            an.size = size.unwrap_or(an.size);
            an.go(steps);
        }
        an.press("<hangup>");
        // What the desk believes to be saved is what stands on the record.
        let fresh = round.desk("an");
        prop_assert_eq!(format!("{:?}", fresh.desk.mine.round.sheets), format!("{:?}", an.desk.mine.round.sheets));
    }
}

#[test]
fn a_storm_of_sizes_draws_every_one() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    for keys in ["", "<Enter>", "c", "<Esc>?", "<Esc>:", "<Esc>o", "<Esc>m", "C"] {
        an.press(keys);
        for width in [1, 2, 3, 20, 39, 40, 41, 71, 72, 73, 80, 100, 200] {
            for height in [1, 2, 5, 9, 10, 11, 24, 60] {
                an.size = (width, height);
                an.screen();
            }
        }
        an.size = (80, 24);
    }
}

#[test]
fn a_hundred_kilobytes_are_pasted_into_a_comment_and_dropped_elsewhere() {
    let round = Round::scoring();
    let mut an = round.desk("an");
    let text = "Een regel die vrij lang is en dus afgebroken wordt.\n".repeat(2000);
    an.paste(&text);
    assert_eq!(an.press("j").matches("P01").count(), 1);
    an.press("k/");
    an.paste(&text);
    an.press("<Esc>:");
    an.paste(&text);
    an.press("<Esc><Enter>c");
    an.paste(&text);
    an.press("<rest><Esc>");
    assert_eq!(round.comment("an", "P01", "reach"), text);
}
