//! A message before it has a language: its id and the values that it names.
//!
//! Rules and errors speak in phrases; only `text` knows the sentences. A phrase
//! also survives a trip through a parser's error string (`Display` and `read`).

use std::fmt;

/// A message id of the `.ftl` files with its arguments, in order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Phrase {
    /// The id of the message in every language.
    pub id: String,
    /// The arguments as (name, value).
    pub args: Vec<(String, String)>,
}

/// Separates the arguments in the form that travels through error strings.
const FIELD: char = '\u{1f}';
/// Separates an argument's name from its value.
const VALUE: char = '\u{1e}';

impl Phrase {
    /// A phrase without arguments.
    #[must_use]
    pub fn new(id: &str) -> Phrase {
        Phrase {
            id: id.to_owned(),
            args: Vec::new(),
        }
    }

    /// The same phrase with one more argument.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl fmt::Display) -> Phrase {
        self.args.push((name.to_owned(), value.to_string()));
        self
    }

    /// Finds a phrase that was written into a longer error text.
    #[must_use]
    pub fn read(text: &str) -> Option<Phrase> {
        let mut parts = text.split(FIELD).skip(1);
        let id = parts.next()?.to_owned();
        let args = parts
            .filter_map(|part| part.split_once(VALUE))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        Some(Phrase { id, args })
    }
}

impl fmt::Display for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{FIELD}{}", self.id)?;
        for (name, value) in &self.args {
            write!(f, "{FIELD}{name}{VALUE}{value}")?;
        }
        write!(f, "{FIELD}")
    }
}

impl std::error::Error for Phrase {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_survives_an_error_string() {
        let phrase = Phrase::new("mark-off-step")
            .with("mark", "7.3")
            .with("step", "0.5");
        let travelled = format!("1:2: {phrase}");
        assert_eq!(Phrase::read(&travelled), Some(phrase));
        assert_eq!(Phrase::read("expected comma"), None);
    }
}
