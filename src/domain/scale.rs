//! The scale of a criterion, the marks on it, and thresholds.

use std::str::FromStr;

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

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

/// The marks that may be given: from `from` to `to` in steps of `step`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// The lowest mark.
    pub from: Decimal,
    /// The highest mark.
    pub to: Decimal,
    /// The distance between two marks that follow each other; above zero.
    pub step: Decimal,
    /// Which end is best.
    #[serde(default)]
    pub best: Best,
}

impl Scale {
    /// The best mark.
    #[must_use]
    pub fn best_mark(&self) -> Decimal {
        match self.best {
            Best::High => self.to,
            Best::Low => self.from,
        }
    }

    /// The worst mark.
    #[must_use]
    pub fn worst_mark(&self) -> Decimal {
        match self.best {
            Best::High => self.from,
            Best::Low => self.to,
        }
    }

    /// Checks that a mark lies on the scale.
    ///
    /// # Errors
    /// Says whether the mark is outside the scale or between two steps.
    pub fn admit(&self, mark: Decimal) -> Result<Decimal, MarkError> {
        if mark < self.from || mark > self.to {
            return Err(MarkError::OutsideScale { mark, from: self.from, to: self.to });
        }
        // A mark has no more decimals than the steps have; one with more than the type
        // can hold would otherwise be rounded onto a step.
        let decimals = |number: Decimal| number.normalize().scale();
        let finer = decimals(mark) > decimals(self.step).max(decimals(self.from));
        let steps = mark.checked_sub(self.from).filter(|_| self.step > Decimal::ZERO);
        let beyond = steps.and_then(|steps| steps.checked_rem(self.step));
        if finer || beyond.is_none_or(|beyond| !beyond.is_zero()) {
            return Err(MarkError::OffStep { mark, step: self.step, from: self.from });
        }
        Ok(mark.normalize())
    }

    /// Reads a mark as a person types it: with a sign or without, with a comma or
    /// a point (`domain/mark.rs`).
    ///
    /// # Errors
    /// Says why the text is no mark of this scale, or that it has two readings.
    pub fn read(&self, text: &str) -> Result<Decimal, MarkError> {
        self.take(&Written::of(text)?, None)
    }

    /// The mark that a text gives; `decimal` is the sign before the decimals, where it
    /// is known from elsewhere. Of two readings the one with decimals is taken where
    /// the other lies outside the scale: `7.500` is no thousands on a scale to 10.
    ///
    /// # Errors
    /// The text is no mark of the scale, or it has two readings.
    pub fn take(&self, text: &Written, decimal: Option<DecimalSign>) -> Result<Decimal, MarkError> {
        text.settled(decimal, |mark| self.admit(mark))
    }

    /// Whether marks below zero can be given.
    #[must_use]
    pub fn signed(&self) -> bool {
        self.from < Decimal::ZERO
    }

    /// Whether `mark` is at least as good as `other`.
    #[must_use]
    pub fn at_least_as_good(&self, mark: Decimal, other: Decimal) -> bool {
        match self.best {
            Best::High => mark >= other,
            Best::Low => mark <= other,
        }
    }
}

/// The worst value that passes, or, when strict, the worst that does not.
///
/// Written `"60"` (60 passes) or `">60"` (60 fails, anything better passes).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Threshold {
    /// The figure that is compared.
    pub value: Decimal,
    /// Whether the figure itself fails.
    pub strict: bool,
}

impl Threshold {
    /// Whether a published figure passes, for the given best end.
    #[must_use]
    pub fn passes(&self, figure: Decimal, best: Best) -> bool {
        let better = match best {
            Best::High => figure > self.value,
            Best::Low => figure < self.value,
        };
        better || (!self.strict && figure == self.value)
    }
}

impl FromStr for Threshold {
    type Err = Phrase;
    fn from_str(text: &str) -> Result<Threshold, Phrase> {
        let (strict, figure) = match text.trim().strip_prefix('>') {
            Some(rest) => (true, rest.trim()),
            None => (false, text.trim()),
        };
        let value = Decimal::from_str_exact(figure)
            .map_err(|_| Phrase::new("threshold-not-a-number").with("text", text))?;
        Ok(Threshold { value, strict })
    }
}

impl std::fmt::Display for Threshold {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.strict { write!(f, ">{}", self.value) } else { self.value.fmt(f) }
    }
}

impl Serialize for Threshold {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Threshold {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Threshold, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn half_points() -> Scale {
        Scale { from: 0.into(), to: 10.into(), step: Decimal::new(5, 1), best: Best::High }
    }

    #[test]
    fn a_mark_lies_on_the_scale_and_on_a_step() {
        let scale = half_points();
        for (text, mark) in [("7", "7"), ("7.5", "7.5"), ("7,5", "7.5"), (" 10,0 ", "10"), ("0", "0")] {
            assert_eq!(scale.read(text).unwrap().to_string(), mark, "{text}");
        }
        assert!(matches!(scale.read("11"), Err(MarkError::OutsideScale { .. })));
        assert!(matches!(scale.read("-1"), Err(MarkError::OutsideScale { .. })));
        assert!(matches!(scale.read("7.3"), Err(MarkError::OffStep { .. })));
        // Finer than the type can divide.
        let finest = "5.0000000000000000000000000001";
        assert!(matches!(scale.read(finest), Err(MarkError::OffStep { .. })));
        assert!(scale.read("5.5000000000000000000000000000").is_ok());
        for text in ["", "zeven", "1e1", "7.5.0", "++7", "1_0", "."] {
            assert!(matches!(scale.read(text), Err(MarkError::NotANumber(_))), "{text}");
        }
    }

    #[test]
    fn steps_count_from_the_lowest_mark() {
        let scale = Scale { from: 1.into(), to: 6.into(), step: 2.into(), best: Best::Low };
        assert!(scale.admit(3.into()).is_ok());
        assert!(scale.admit(2.into()).is_err());
        assert_eq!(scale.best_mark(), 1.into());
    }

    #[test]
    fn a_strict_threshold_fails_at_its_own_figure() {
        let sixty: Threshold = "60".parse().unwrap();
        let above_sixty: Threshold = ">60".parse().unwrap();
        assert!(sixty.passes(60.into(), Best::High));
        assert!(!above_sixty.passes(60.into(), Best::High));
        assert!(above_sixty.passes(Decimal::new(605, 1), Best::High));
        assert!(sixty.passes(59.into(), Best::Low));
    }
}
