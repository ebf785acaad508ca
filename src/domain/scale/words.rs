//! A scale of words, each with the value that it counts for. The highest value is best.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::domain::mark::{MarkError, Written};
use crate::domain::phrase::Phrase;

/// A word of a scale with its value: `Word("Sterk", "3")`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Word(
    /// What people read and choose.
    pub String,
    /// The mark that it counts for.
    pub Decimal,
);

/// A text as words are compared: without case, and with one space between words.
pub(super) fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Whether nobody can tell two words apart.
#[must_use]
pub fn words_alike(one: &str, other: &str) -> bool {
    folded(one) == folded(other)
}

/// The word that a text is, alone or as `listed` shows it: *sterk (3)*.
pub(super) fn named<'a>(words: &'a [Word], text: &str) -> Option<&'a Word> {
    let is = |text: &str| {
        let text = folded(text);
        words.iter().find(|Word(word, _)| folded(word) == text)
    };
    is(text).or_else(|| {
        let (word, value) = text.trim().strip_suffix(')')?.rsplit_once('(')?;
        is(word).filter(|Word(_, own)| Written::of(value).is_ok_and(|value| value.may_be(*own)))
    })
}

/// The value that a mark is.
pub(super) fn admit(words: &[Word], mark: Decimal) -> Result<Decimal, MarkError> {
    match words.iter().find(|Word(_, value)| *value == mark) {
        Some(Word(_, value)) => Ok(value.normalize()),
        None => Err(MarkError::NotAWord {
            given: Phrase::new("figure").number("number", mark),
            words: listed(words),
        }),
    }
}

/// The values, the lowest first.
pub(super) fn values(words: &[Word]) -> Vec<Decimal> {
    let mut values: Vec<Decimal> = words.iter().map(|Word(_, value)| *value).collect();
    values.sort_unstable();
    values
}

/// The words with their values, in the order of the call: *Sterk (3), Zwak (0)*.
#[must_use]
pub fn listed(words: &[Word]) -> Phrase {
    let mut all = words.iter().map(|Word(word, value)| {
        Phrase::new("mark-in-words").with("word", word).number("mark", value.normalize())
    });
    let first = all.next().unwrap_or_else(|| Phrase::new("fact-none"));
    all.fold(first, |one, other| Phrase::new("mark-words").phrase("one", one).phrase("other", other))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::scale::{Best, Scale};

    fn scale() -> Scale {
        let word = |word: &str, value: &str| Word(word.to_owned(), Decimal::from_str_exact(value).unwrap());
        Scale::Words(vec![
            word("Zeer  sterk", "7.5"),
            word("Zwak", "-1.0"),
            word("Matig", "2"),
            word("10", "10"),
        ])
    }

    #[test]
    fn a_mark_is_a_word_or_its_value() {
        for (text, mark) in [
            ("Zwak", "-1"),
            (" ZWAK ", "-1"),
            ("zeer sterk", "7.5"),
            ("7,5", "7.5"),
            ("-1", "-1"),
            ("2.0", "2"),
            ("10", "10"),
            ("zeer sterk (7,5)", "7.5"),
            ("Zeer sterk (7.5)", "7.5"),
            ("Zwak(-1)", "-1"),
        ] {
            assert_eq!(scale().read(text).unwrap().to_string(), mark, "{text}");
        }
        for text in ["", "Sterk", "zwa", "3", "7", "1", "Zwak (2)", "Zwak ()", "(2)", "Zwak (2"] {
            assert!(matches!(scale().read(text), Err(MarkError::NotAWord { .. })), "{text}");
        }
        assert!(scale().admit(3.into()).is_err());
    }

    #[test]
    fn the_ends_and_the_steps_are_those_of_the_values() {
        let scale = scale();
        assert_eq!((scale.lowest(), scale.highest(), scale.best()), ((-1).into(), 10.into(), Best::High));
        assert!(scale.signed());
        assert_eq!(scale.beyond(2.into(), 1, true), Some(Decimal::new(75, 1)));
        assert_eq!(scale.beyond(10.into(), 3, false), Some((-1).into()));
        assert_eq!((scale.beyond(10.into(), 4, false), scale.beyond(5.into(), 1, true)), (None, None));
        assert_eq!(scale.steps(), 3);
        assert_eq!(scale.word(Decimal::new(20, 1)), Some("Matig"));
        assert_eq!((scale.word(3.into()), scale.begun("z").len(), scale.begun("zw").len()), (None, 2, 1));
    }
}
