//! Keys and what they do: one table per program drives dispatch, the help
//! line, the help page and the documentation.

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// A key as the table writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// A character.
    Char(char),
    /// A character with Ctrl.
    Ctrl(char),
    /// A named key.
    Code(KeyCode),
}

/// One line of a table: where keys work, what they do, and how that is called.
#[derive(Clone, Copy, Debug)]
pub struct Binding<W: 'static, A: 'static> {
    /// Where the keys work.
    pub on: W,
    /// The keys; the first is shown on the help line.
    pub keys: &'static [Key],
    /// What they do.
    pub action: A,
    /// The message id of the short name.
    pub label: &'static str,
}

impl Key {
    /// Whether an event is this key.
    #[must_use]
    pub fn is(self, event: &KeyEvent) -> bool {
        let plain = event.modifiers.difference(KeyModifiers::SHIFT).is_empty();
        match self {
            Key::Char(c) => plain && event.code == KeyCode::Char(c),
            Key::Ctrl(c) => event.modifiers == KeyModifiers::CONTROL && event.code == KeyCode::Char(c),
            Key::Code(code) => plain && event.code == code,
        }
    }

    /// The name of the key: itself, or the message id of a word (`key-enter`).
    #[must_use]
    pub fn name(self) -> KeyName {
        match self {
            Key::Char(' ') => KeyName::Message("key-space"),
            Key::Char(c) => KeyName::Literal(c.to_string()),
            Key::Ctrl(c) => KeyName::Literal(format!("Ctrl-{}", c.to_ascii_uppercase())),
            Key::Code(code) => match code {
                KeyCode::Enter => KeyName::Message("key-enter"),
                KeyCode::Esc => KeyName::Literal("Esc".to_owned()),
                KeyCode::Tab => KeyName::Literal("Tab".to_owned()),
                KeyCode::BackTab => KeyName::Literal("Shift-Tab".to_owned()),
                KeyCode::Backspace => KeyName::Message("key-backspace"),
                KeyCode::Delete => KeyName::Literal("Del".to_owned()),
                KeyCode::Up => KeyName::Message("key-up"),
                KeyCode::Down => KeyName::Message("key-down"),
                KeyCode::Left => KeyName::Message("key-left"),
                KeyCode::Right => KeyName::Message("key-right"),
                KeyCode::PageUp => KeyName::Literal("PgUp".to_owned()),
                KeyCode::PageDown => KeyName::Literal("PgDn".to_owned()),
                KeyCode::Home => KeyName::Literal("Home".to_owned()),
                KeyCode::End => KeyName::Literal("End".to_owned()),
                other => KeyName::Literal(format!("{other}")),
            },
        }
    }
}

/// How a key is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyName {
    /// The same in every language.
    Literal(String),
    /// A message id.
    Message(&'static str),
}

/// The action of a key on one of these places; earlier places win.
pub fn action_of<W: PartialEq, A: Clone>(
    table: &[Binding<W, A>],
    places: &[W],
    event: &KeyEvent,
) -> Option<A> {
    places.iter().find_map(|place| {
        let here = table.iter().filter(|binding| binding.on == *place);
        here.filter(|binding| binding.keys.iter().any(|key| key.is(event)))
            .map(|binding| binding.action.clone())
            .next()
    })
}
