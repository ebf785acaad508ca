//! The scale of a criterion, the marks on it, and thresholds.

mod steps;
mod threshold;
mod words;
mod written;

pub use steps::Steps;
pub use threshold::Threshold;
pub use words::{Word, words_alike};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::domain::amount::DecimalSign;
use crate::domain::mark::{MarkError, Written};
use crate::domain::phrase::Phrase;

/// Which end of a scale is best.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Best {
    /// The highest mark is best.
    #[default]
    High,
    /// The lowest mark is best.
    Low,
}

/// The marks that may be given.
///
/// Written `Scale(from: "0", to: "10", step: "0.5")` or
/// `Words([Word("Sterk", "3"), Word("Zwak", "0")])`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Numbers in equal steps.
    Steps(Steps),
    /// Words, each with a value.
    Words(Vec<Word>),
}

impl Scale {
    /// The lowest mark; zero where there is none, which `check` refuses.
    #[must_use]
    pub fn lowest(&self) -> Decimal {
        match self {
            Scale::Steps(steps) => steps.from,
            Scale::Words(words) => words.iter().map(|Word(_, value)| *value).min().unwrap_or_default(),
        }
    }

    /// The highest mark; zero where there is none, which `check` refuses.
    #[must_use]
    pub fn highest(&self) -> Decimal {
        match self {
            Scale::Steps(steps) => steps.to,
            Scale::Words(words) => words.iter().map(|Word(_, value)| *value).max().unwrap_or_default(),
        }
    }

    /// Which end is best; of words the highest.
    #[must_use]
    pub fn best(&self) -> Best {
        match self {
            Scale::Steps(steps) => steps.best,
            Scale::Words(_) => Best::High,
        }
    }

    /// The best mark.
    #[must_use]
    pub fn best_mark(&self) -> Decimal {
        match self.best() {
            Best::High => self.highest(),
            Best::Low => self.lowest(),
        }
    }

    /// The worst mark.
    #[must_use]
    pub fn worst_mark(&self) -> Decimal {
        match self.best() {
            Best::High => self.lowest(),
            Best::Low => self.highest(),
        }
    }

    /// Checks that a mark lies on the scale.
    ///
    /// # Errors
    /// Says whether the mark is outside the scale, between two steps, or no word's value.
    pub fn admit(&self, mark: Decimal) -> Result<Decimal, MarkError> {
        match self {
            Scale::Steps(steps) => steps.admit(mark),
            Scale::Words(words) => words::admit(words, mark),
        }
    }

    /// Reads a mark as a person types it: with a sign or without, with a comma or
    /// a point (`domain/mark.rs`); or the word, whatever its case.
    ///
    /// # Errors
    /// Says why the text is no mark of this scale, or that it has two readings.
    pub fn read(&self, text: &str) -> Result<Decimal, MarkError> {
        self.take(text, None)
    }

    /// The mark that a text gives; `decimal` is the sign before the decimals, where it
    /// is known from elsewhere. Of two readings the one with decimals is taken where
    /// the other lies outside the scale: `7.500` is no thousands on a scale to 10.
    ///
    /// # Errors
    /// The text is no mark of the scale, or it has two readings.
    pub fn take(&self, text: &str, decimal: Option<DecimalSign>) -> Result<Decimal, MarkError> {
        let number = |text: &str| Written::of(text)?.settled(decimal, |mark| self.admit(mark));
        let Scale::Words(words) = self else { return number(text) };
        if let Some(Word(_, value)) = words::named(words, text) {
            return Ok(value.normalize());
        }
        number(text).map_err(|error| match error {
            MarkError::TwoReadings { .. } => error,
            _ => MarkError::NotAWord {
                given: Phrase::new("fact-text").with("text", text.trim()),
                words: words::listed(words),
            },
        })
    }

    /// The words, where the marks are words.
    #[must_use]
    pub fn words(&self) -> Option<&[Word]> {
        match self {
            Scale::Steps(_) => None,
            Scale::Words(words) => Some(words),
        }
    }

    /// The word of a mark; none of a number, nor of what several marks come to.
    #[must_use]
    pub fn word(&self, mark: Decimal) -> Option<&str> {
        self.words()?.iter().find(|Word(_, value)| *value == mark).map(|Word(word, _)| word.as_str())
    }

    /// The words that begin with a text, whatever its case.
    #[must_use]
    pub fn begun(&self, text: &str) -> Vec<&Word> {
        let text = words::folded(text);
        let words = self.words().unwrap_or_default().iter();
        words.filter(|Word(word, _)| words::folded(word).starts_with(&text)).collect()
    }

    /// A mark to be read: the word with its value, or the number.
    #[must_use]
    pub fn said(&self, mark: Decimal) -> Phrase {
        match self.word(mark) {
            Some(word) => Phrase::new("mark-in-words").with("word", word).number("mark", mark.normalize()),
            None => Phrase::new("figure").number("number", mark.normalize()),
        }
    }

    /// Which marks there are: *0 to 10 in steps of 0,5*, or the words with their values.
    #[must_use]
    pub fn described(&self) -> Phrase {
        match self {
            Scale::Steps(steps) => Phrase::new("scale-steps")
                .number("from", steps.from.normalize())
                .number("to", steps.to.normalize())
                .number("step", steps.step.normalize()),
            Scale::Words(words) => words::listed(words),
        }
    }

    /// The mark that lies this many steps higher or lower; none beyond the end.
    #[must_use]
    pub fn beyond(&self, mark: Decimal, steps: u32, up: bool) -> Option<Decimal> {
        match self {
            Scale::Steps(scale) => {
                let distance = scale.step.checked_mul(steps.into())?;
                let to = if up { mark.checked_add(distance) } else { mark.checked_sub(distance) };
                self.admit(to?).ok()
            }
            Scale::Words(words) => {
                let values = words::values(words);
                let at = values.iter().position(|value| *value == mark)?;
                let steps = usize::try_from(steps).ok()?;
                let to = if up { at.checked_add(steps) } else { at.checked_sub(steps) };
                values.get(to?).map(Decimal::normalize)
            }
        }
    }

    /// The distance between two marks that follow each other; none between words.
    #[must_use]
    pub fn step(&self) -> Option<Decimal> {
        match self {
            Scale::Steps(steps) => Some(steps.step),
            Scale::Words(_) => None,
        }
    }

    /// How many steps lie between the lowest and the highest mark.
    #[must_use]
    pub fn steps(&self) -> u32 {
        match self {
            Scale::Steps(steps) => steps.count(),
            Scale::Words(words) => u32::try_from(words.len().saturating_sub(1)).unwrap_or(u32::MAX),
        }
    }

    /// Whether marks below zero can be given.
    #[must_use]
    pub fn signed(&self) -> bool {
        self.lowest() < Decimal::ZERO
    }

    /// Whether `mark` is at least as good as `other`.
    #[must_use]
    pub fn at_least_as_good(&self, mark: Decimal, other: Decimal) -> bool {
        match self.best() {
            Best::High => mark >= other,
            Best::Low => mark <= other,
        }
    }
}
