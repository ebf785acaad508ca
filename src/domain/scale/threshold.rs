//! Thresholds: the worst value that passes.

use std::str::FromStr;

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::domain::phrase::Phrase;
use crate::domain::scale::Best;

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
