//! Any keys, pastes, rests and sizes in any order.

use std::time::Duration;

use proptest::prelude::*;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use toets::tui::run::Input;

use crate::script::Step;

#[derive(Clone, Debug)]
pub enum Press {
    Key(KeyEvent),
    Paste(String),
    Rest,
    Size(u16, u16),
}

/// Mostly these letters and the keys that have a name.
pub fn press(letters: &str) -> impl Strategy<Value = Press> + use<> {
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
        12 => prop::sample::select(letters.chars().collect::<Vec<_>>())
            .prop_map(move |c| plain(KeyCode::Char(c))),
        8 => named.prop_map(plain),
        2 => any::<char>().prop_map(|c| Press::Key(KeyEvent::new(KeyCode::Char(c), KeyModifiers::CONTROL))),
        1 => any::<char>().prop_map(|c| Press::Key(KeyEvent::new(KeyCode::Char(c), KeyModifiers::ALT))),
        1 => "(?s).{0,60}".prop_map(Press::Paste),
        1 => Just(Press::Rest),
        1 => (1u16..130, 1u16..50).prop_map(|(w, h)| Press::Size(w, h)),
    ]
}

/// Steps in a window that took this size before them, or kept the one that it had.
pub type Run = (Option<(u16, u16)>, Vec<Step>);

/// The presses as steps, cut where the window takes another size.
pub fn runs(presses: Vec<Press>) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut run: Run = (None, Vec::new());
    for one in presses {
        match one {
            Press::Key(key) => run.1.push(Step::Input(Input::Key(key))),
            Press::Paste(text) => run.1.push(Step::Input(Input::Paste(text))),
            Press::Rest => run.1.push(Step::Wait(Duration::from_secs(2))),
            Press::Size(width, height) => {
                let next = (Some((width, height)), vec![Step::Input(Input::Resize)]);
                runs.push(std::mem::replace(&mut run, next));
            }
        }
    }
    runs.push(run);
    runs
}

/// A short run; `PROPTEST_CASES=4000` mashes for minutes.
pub fn cases(usual: u32) -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(usual);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}
