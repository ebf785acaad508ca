//! Any keys, pastes and sizes in any order: the desk never panics, always draws,
//! and says *saved* only about what a fresh reader finds.

mod desk_common;

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

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]
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
    an.press("<Enter>c");
    an.paste(&text);
    an.press("<rest><Esc>");
    assert_eq!(round.comment("an", "P01", "reach"), text);
}

/// Text that has broken other programs, as titles and as comments.
const NAUGHTY: [&str; 16] = [
    "\u{1b}[2J\u{1b}[31mrood",
    "rechts\u{202e}naar links",
    "nul\u{200b}breed\u{feff}",
    "👩‍👩‍👧‍👦 gezin 🇧🇪",
    "Ｆｕｌｌ　ｗｉｄｔｈ 社會科學院",
    "Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮",
    "ﷺ العربية עברית",
    "\"'`;--<script>{{7*7}}</script>",
    "=1+1 @SUM(A1) +x -y",
    "%s %d %n $HOME `id`",
    "{ $count } { desk-list }",
    "'",
    "\u{301}\u{301}begint met een accent",
    "een_heel_lang_woord_zonder_spaties_dat_nergens_kan_worden_afgebroken_op_een_scherm_van_tachtig",
    "\u{7f}\u{85}\u{9b}31m",
    "NULL",
];

#[test]
fn naughty_titles_and_comments_keep_the_frame_whole() {
    // Changed behind the program's back, since `check` would refuse such a file.
    let round = Round::scoring();
    let path = round.path().join("proposals.ron");
    let quoted = |text: &str| {
        let escaped: String = text
            .chars()
            .map(|c| {
                if c.is_control() || c == '"' || c == '\\' {
                    format!("\\u{{{:x}}}", c as u32)
                } else {
                    c.to_string()
                }
            })
            .collect();
        format!("\"{escaped}\"")
    };
    let rows = NAUGHTY.iter().enumerate().map(|(index, text)| {
        format!(
            "Proposal(id: \"N{index:02}\", title: {0}, lead: {0}, requested: \"1.00\", summary: {0}),\n",
            quoted(text)
        )
    });
    std::fs::write(&path, format!("[{}]", rows.collect::<String>())).unwrap();
    let mut an = round.desk("an");
    for keys in ["", "<Enter>"].into_iter().chain(std::iter::repeat_n(">", NAUGHTY.len())) {
        whole(&an.press(keys));
    }
    for text in NAUGHTY {
        an.press("c");
        an.paste(text);
        an.press("<rest>");
        an.press("<Esc>");
        whole(&an.press("u"));
    }
}

/// Every line of the body ends in its frame, and no control character is shown.
fn whole(screen: &str) {
    use unicode_width::UnicodeWidthStr;
    assert!(!screen.chars().any(|c| c.is_control() && c != '\n'), "{screen:?}");
    for line in screen.lines().filter(|line| line.starts_with('│')) {
        assert_eq!(line.width(), 80, "{line}");
        assert!(line.ends_with('│'), "{line}");
    }
}
