//! Keys and what they do: one table per program drives dispatch, the help
//! line, the help page and the documentation.

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use crate::domain::phrase::Phrase;

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

/// Whether what a row of a table does can be done in this state, and if not, why.
pub type When<S, A> = fn(&S, A) -> Result<(), Phrase>;

/// One row of a table: where keys work, what they do, how that is called, and when
/// it can be done.
#[derive(Clone, Copy, Debug)]
pub struct Binding<W: 'static, A: 'static, S: 'static> {
    /// Where the keys work.
    pub on: W,
    /// The keys; the first is shown on the help line.
    pub keys: &'static [Key],
    /// What they do.
    pub action: A,
    /// The message id of the short name.
    pub label: &'static str,
    /// When it can be done.
    pub when: When<S, A>,
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
pub fn action_of<W: PartialEq + 'static, A: Clone + 'static, S: 'static>(
    rows: impl IntoIterator<Item = &'static Binding<W, A, S>> + Clone,
    places: &[W],
    event: &KeyEvent,
) -> Option<A> {
    places.iter().find_map(|place| {
        let here = rows.clone().into_iter().filter(|binding| binding.on == *place);
        here.filter(|binding| binding.keys.iter().any(|key| key.is(event)))
            .map(|binding| binding.action.clone())
            .next()
    })
}

/// Whether an action can be done now: where the condition of one of its rows holds.
///
/// # Errors
/// Why its first row cannot be done; nothing can be done that has no row.
pub fn can<W: 'static, A: Copy + PartialEq + 'static, S: 'static>(
    rows: impl IntoIterator<Item = &'static Binding<W, A, S>>,
    state: &S,
    action: A,
) -> Result<(), Phrase> {
    let mut refused = None;
    for binding in rows.into_iter().filter(|binding| binding.action == action) {
        match (binding.when)(state, action) {
            Ok(()) => return Ok(()),
            Err(why) => refused = refused.or(Some(why)),
        }
    }
    Err(refused.unwrap_or_else(|| Phrase::new("desk-why-not-now")))
}
