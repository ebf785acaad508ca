//! A message before it has a language: its id and the values that it names.
//!
//! Rules and errors speak in phrases; only `text` knows the sentences. A phrase
//! also survives a trip through a parser's error string (`Display` and `read`).

use std::fmt;

use rust_decimal::Decimal;

/// A message id of the `.ftl` files with its arguments, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// The id of the message in every language.
    pub id: String,
    /// The arguments as (name, value).
    pub args: Vec<(String, Value)>,
}

/// A value in a phrase; numbers are written in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Text of one line; whatever writes it cleans it.
    Text(String),
    /// Text that may have several lines.
    Lines(String),
    /// How many: chooses singular and plural.
    Count(i64),
    /// A mark, a total, a weight.
    Number(Decimal),
    /// Several marks, one after the other.
    Numbers(Vec<Decimal>),
    /// Numbers that are added, with a plus between them.
    Terms(Vec<Decimal>),
    /// An amount, with two decimals.
    Amount(Decimal),
    /// Another phrase.
    Phrase(Phrase),
}

/// Separates the arguments in the form that travels through error strings.
const FIELD: char = '\u{1f}';
/// Separates an argument's name from its value.
const VALUE: char = '\u{1e}';

impl Phrase {
    /// A phrase without arguments.
    #[must_use]
    pub fn new(id: &str) -> Phrase {
        Phrase { id: id.to_owned(), args: Vec::new() }
    }

    /// A length of time.
    #[must_use]
    pub fn span(seconds: u64) -> Phrase {
        let count = |value: u64| usize::try_from(value).unwrap_or(usize::MAX);
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
        let id = match seconds {
            0..60 => "span-seconds",
            60..3600 => "span-minutes",
            _ => "span-hours",
        };
        Phrase::new(id)
            .count("hours", count(hours))
            .count("minutes", count(minutes))
            .count("seconds", count(seconds % 60))
    }

    /// The same phrase with a text.
    #[must_use]
    pub fn with(self, name: &str, value: impl fmt::Display) -> Phrase {
        self.and(name, Value::Text(value.to_string()))
    }

    /// The same phrase with a text that may have several lines.
    #[must_use]
    pub fn lines(self, name: &str, value: impl fmt::Display) -> Phrase {
        self.and(name, Value::Lines(value.to_string()))
    }

    /// The same phrase with a number of things.
    #[must_use]
    pub fn count(self, name: &str, value: usize) -> Phrase {
        self.and(name, Value::Count(i64::try_from(value).unwrap_or(i64::MAX)))
    }

    /// The same phrase with a mark, total or weight.
    #[must_use]
    pub fn number(self, name: &str, value: Decimal) -> Phrase {
        self.and(name, Value::Number(value))
    }

    /// The same phrase with several marks.
    #[must_use]
    pub fn numbers(self, name: &str, values: &[Decimal]) -> Phrase {
        self.and(name, Value::Numbers(values.to_vec()))
    }

    /// The same phrase with numbers that are added.
    #[must_use]
    pub fn terms(self, name: &str, values: &[Decimal]) -> Phrase {
        self.and(name, Value::Terms(values.to_vec()))
    }

    /// The same phrase with another phrase in it.
    #[must_use]
    pub fn phrase(self, name: &str, value: Phrase) -> Phrase {
        self.and(name, Value::Phrase(value))
    }

    /// The same phrase with a value.
    #[must_use]
    pub fn and(mut self, name: &str, value: Value) -> Phrase {
        self.args.push((name.to_owned(), value));
        self
    }

    /// Finds a phrase that was written into a longer error text. Phrases
    /// inside phrases do not travel.
    #[must_use]
    pub fn read(text: &str) -> Option<Phrase> {
        let mut parts = text.split(FIELD).skip(1);
        let id = parts.next()?.to_owned();
        let args = parts
            .filter_map(|part| {
                let mut fields = part.splitn(3, VALUE);
                let (name, kind, text) = (fields.next()?, fields.next()?, fields.next()?);
                Some((name.to_owned(), Value::read(kind, text)?))
            })
            .collect();
        Some(Phrase { id, args })
    }
}

impl Value {
    fn read(kind: &str, text: &str) -> Option<Value> {
        Some(match kind {
            "t" => Value::Text(text.to_owned()),
            "l" => Value::Lines(text.to_owned()),
            "c" => Value::Count(text.parse().ok()?),
            "n" => Value::Number(text.parse().ok()?),
            "a" => Value::Amount(text.parse().ok()?),
            _ => return None,
        })
    }
}

impl fmt::Display for Value {
    /// The plain value, for programs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Text(text) | Value::Lines(text) => f.write_str(text),
            Value::Count(count) => count.fmt(f),
            Value::Number(number) => number.fmt(f),
            Value::Numbers(numbers) => {
                f.write_str(&numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))
            }
            Value::Terms(terms) => {
                f.write_str(&terms.iter().map(ToString::to_string).collect::<Vec<_>>().join(" + "))
            }
            Value::Amount(amount) => amount.fmt(f),
            Value::Phrase(phrase) => f.write_str(&phrase.id),
        }
    }
}

impl fmt::Display for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{FIELD}{}", self.id)?;
        for (name, value) in &self.args {
            let kind = match value {
                Value::Text(_) | Value::Numbers(_) | Value::Terms(_) | Value::Phrase(_) => "t",
                Value::Lines(_) => "l",
                Value::Count(_) => "c",
                Value::Number(_) => "n",
                Value::Amount(_) => "a",
            };
            write!(f, "{FIELD}{name}{VALUE}{kind}{VALUE}{value}")?;
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
            .number("mark", Decimal::new(73, 1))
            .and("left", Value::Amount(Decimal::new(150, 2)))
            .count("rows", 3)
            .with("file", "a.csv");
        let travelled = format!("1:2: {phrase}");
        assert_eq!(Phrase::read(&travelled), Some(phrase));
        assert_eq!(Phrase::read("expected comma"), None);
    }
}
