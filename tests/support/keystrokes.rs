//! Keys as a test writes them, for the loop and for a real terminal alike:
//! `7,5<Enter>`, `<C-l>`, and `<lt>` for the sign `<`. Two are no keys: `<rest>` is
//! two seconds in which nobody touches one, at `<hangup>` the line goes dead.

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

pub enum Stroke {
    Key(KeyEvent),
    Rest,
    Hangup,
}

/// Reads what a test wrote down.
#[track_caller]
pub fn strokes(text: &str) -> Vec<Stroke> {
    let mut strokes = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if let Some(named) = rest.strip_prefix('<') {
            let (name, behind) = named.split_once('>').expect("a name between < and >; the sign < is <lt>");
            strokes.push(stroke(name));
            rest = behind;
        } else {
            strokes.push(plain(KeyCode::Char(first)));
            rest = &rest[first.len_utf8()..];
        }
    }
    strokes
}

fn plain(code: KeyCode) -> Stroke {
    Stroke::Key(KeyEvent::new(code, KeyModifiers::NONE))
}

#[track_caller]
fn stroke(name: &str) -> Stroke {
    match (name, name.strip_prefix("C-")) {
        ("rest", _) => Stroke::Rest,
        ("hangup", _) => Stroke::Hangup,
        (_, Some(held)) => Stroke::Key(KeyEvent::new(code(held), KeyModifiers::CONTROL)),
        (name, None) => plain(code(name)),
    }
}

#[track_caller]
fn code(name: &str) -> KeyCode {
    match name {
        "lt" => KeyCode::Char('<'),
        "Enter" => KeyCode::Enter,
        "Esc" => KeyCode::Esc,
        "Tab" => KeyCode::Tab,
        "Up" => KeyCode::Up,
        "Down" => KeyCode::Down,
        "Left" => KeyCode::Left,
        "Right" => KeyCode::Right,
        "PgUp" => KeyCode::PageUp,
        "PgDn" => KeyCode::PageDown,
        "Home" => KeyCode::Home,
        "End" => KeyCode::End,
        "Del" => KeyCode::Delete,
        "Back" => KeyCode::Backspace,
        letter => KeyCode::Char(letter.parse().unwrap_or_else(|_| panic!("no key is called <{name}>"))),
    }
}
