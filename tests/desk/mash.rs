//! Any keys, pastes and sizes in any order: the desk never panics, always draws,
//! and says *saved* only about what a fresh reader finds.

use crate::desk_common;

use desk_common::{Person, Round, Step};
use proptest::prelude::*;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use std::time::Duration;
use toets::tui::run::Input;

#[derive(Clone, Debug)]
enum Press {
    Key(KeyEvent),
    Paste(String),
    Rest,
    Size(u16, u16),
}

fn press() -> impl Strategy<Value = Press> {
    let plain = |code| Press::Key(KeyEvent::new(code, KeyModifiers::NONE));
    let named = prop::sample::select(vec![
        KeyCode::Enter,
        KeyCode::Esc,
        KeyCode::Tab,
        KeyCode::BackTab,
        KeyCode::Backspace,
        KeyCode::Delete,
        KeyCode::Up,
        KeyCode::Down,
        KeyCode::Left,
        KeyCode::Right,
        KeyCode::PageUp,
        KeyCode::PageDown,
        KeyCode::Home,
        KeyCode::End,
        KeyCode::F(1),
    ]);
    prop_oneof![
        12 => prop::sample::select("0123456789,.+-=nmioctdsuCIrxhHfF/:?Lj k<>bpé日".chars().collect::<Vec<_>>())
            .prop_map(move |c| plain(KeyCode::Char(c))),
        8 => named.prop_map(plain),
        2 => any::<char>().prop_map(|c| Press::Key(KeyEvent::new(KeyCode::Char(c), KeyModifiers::CONTROL))),
        1 => any::<char>().prop_map(|c| Press::Key(KeyEvent::new(KeyCode::Char(c), KeyModifiers::ALT))),
        1 => "(?s).{0,60}".prop_map(Press::Paste),
        1 => Just(Press::Rest),
        1 => (1u16..130, 1u16..50).prop_map(|(w, h)| Press::Size(w, h)),
    ]
}

fn go(an: &mut Person, presses: Vec<Press>) {
    let mut steps = Vec::new();
    for one in presses {
        match one {
            Press::Key(key) => steps.push(Step::Input(Input::Key(key))),
            Press::Paste(text) => steps.push(Step::Input(Input::Paste(text))),
            Press::Rest => steps.push(Step::Wait(Duration::from_secs(2))),
            Press::Size(width, height) => {
                an.go(std::mem::take(&mut steps));
                an.size = (width, height);
                steps.push(Step::Input(Input::Resize));
            }
        }
    }
    an.go(steps);
}

/// A short run; `PROPTEST_CASES=4000` mashes for minutes.
fn cases() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(40);
    ProptestConfig { cases, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases())]
    #[test]
    fn keys_at_random_never_break_the_desk(presses in prop::collection::vec(press(), 1..120)) {
        let round = Round::scoring();
        let mut an = round.desk("an");
        an.press("<Enter>");
        go(&mut an, presses);
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
