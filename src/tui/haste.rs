//! What nobody types so fast: characters that arrive in one piece are a paste,
//! also where the terminal does not mark pastes.
//!
//! The rule: at least `HASTY` keys of text (characters, Enter, Tab) that reach
//! the program in one read are pasted text and go on as one `Input::Paste`. So
//! they become one change of a text that is open, and are refused elsewhere
//! instead of scoring, submitting or leaving. A key that repeats the one before
//! does not count: a key held down on a slow line is no paste. Fewer keys stay
//! keys, since on a bad line what was typed ahead arrives together: `7,5`, Enter
//! and one key more. More than that typed ahead is refused with a message and
//! must be typed again, which costs less than a stray paste that scores.
//!
//! A paste comes in several pieces on a slow line. What follows one within
//! `REST` belongs to it.

use std::time::Duration;

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use crate::tui::run::Input;

/// So many keys of text together are a paste.
const HASTY: usize = 6;
/// Keys of a paste that arrive one by one are less far apart than this; keys
/// under fingers are further apart.
const APART: Duration = Duration::from_millis(3);
/// The rest of a paste comes sooner than this.
const REST: Duration = Duration::from_millis(60);

/// How long to wait for what belongs to these inputs.
#[must_use]
pub fn patience(inputs: &[Input]) -> Duration {
    let tail: Vec<char> = inputs.iter().rev().map_while(text_of).take(HASTY * 50).collect();
    match tail.as_slice() {
        [] => Duration::ZERO,
        text if is_hasty(text) => REST,
        _ => APART,
    }
}

/// Inputs that arrived together, with what is pasted text as a paste.
#[must_use]
pub fn told_apart(inputs: Vec<Input>) -> Vec<Input> {
    let mut told = Vec::new();
    for run in inputs.chunk_by(|one, other| text_of(one).is_some() && text_of(other).is_some()) {
        let text: Vec<char> = run.iter().filter_map(text_of).collect();
        if is_hasty(&text) {
            told.push(Input::Paste(text.into_iter().collect()));
        } else {
            told.extend_from_slice(run);
        }
    }
    told
}

/// The character that a key of text stands for.
fn text_of(input: &Input) -> Option<char> {
    let Input::Key(KeyEvent { code, modifiers, .. }) = input else { return None };
    let plain = modifiers.difference(KeyModifiers::SHIFT).is_empty();
    match code {
        KeyCode::Char(c) if plain => Some(*c),
        // A line feed comes as Ctrl-J.
        KeyCode::Char('j') if *modifiers == KeyModifiers::CONTROL => Some('\n'),
        KeyCode::Enter if plain => Some('\n'),
        KeyCode::Tab if plain => Some('\t'),
        _ => None,
    }
}

fn is_hasty(text: &[char]) -> bool {
    let new = text.windows(2).filter(|pair| pair[0] != pair[1]).count();
    !text.is_empty() && new + 1 >= HASTY
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inputs(keys: &str) -> Vec<Input> {
        let code = |c| match c {
            '\n' => KeyCode::Enter,
            '^' => KeyCode::Up,
            c => KeyCode::Char(c),
        };
        keys.chars().map(|c| Input::Key(KeyEvent::new(code(c), KeyModifiers::NONE))).collect()
    }

    #[test]
    fn what_nobody_types_is_a_paste() {
        for (keys, pasted) in [
            ("7,5\n", None),
            ("7,5\n6", None),
            ("jjjjjjjjjjjjkkkkkkk\n", None),
            ("^^^^^^^^^^", None),
            ("Ij\nqIj", Some("Ij\nqIj")),
            ("Van de lijst", Some("Van de lijst")),
        ] {
            let expected = pasted.map_or_else(|| inputs(keys), |text| vec![Input::Paste(text.to_owned())]);
            assert_eq!(told_apart(inputs(keys)), expected, "{keys:?}");
        }
    }

    #[test]
    fn other_keys_and_a_lost_line_keep_their_place() {
        let mut all = inputs("^geplakt^q");
        all.push(Input::Hangup);
        let told = told_apart(all);
        assert_eq!(told.len(), 5);
        assert_eq!(told[1], Input::Paste("geplakt".to_owned()));
        assert_eq!(told[4], Input::Hangup);
    }

    #[test]
    fn the_rest_of_a_paste_is_waited_for() {
        assert_eq!(patience(&inputs("^")), Duration::ZERO);
        assert_eq!(patience(&inputs("7")), APART);
        assert_eq!(patience(&inputs("een lang")), REST);
    }
}
