//! Amounts of money, exact to the cent.
//!
//! Everything that divides the budget counts in whole cents, so that no
//! amount is ever rounded on its way through the program.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};
use std::str::FromStr;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::domain::phrase::{Phrase, Value};

/// An amount in the call's currency, in whole cents.
///
/// Written as a decimal with exactly two decimals (`"40000.00"`), in files
/// always between quotes. A single amount lies between -10^11 and 10^11 units,
/// so that sums over any round stay far inside the range of the type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(i64);

/// Why a text is not an amount.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.phrase())]
pub enum MoneyError {
    /// The text is not a plain decimal number such as `40000.00`.
    NotANumber(String),
    /// The text has more than two decimals.
    PartsOfACent(String),
    /// The amount does not fit in the supported range.
    TooLarge(String),
}

impl MoneyError {
    /// The message for the user.
    #[must_use]
    pub fn phrase(&self) -> Phrase {
        let (id, text) = match self {
            MoneyError::NotANumber(text) => ("money-not-a-number", text),
            MoneyError::PartsOfACent(text) => ("money-parts-of-a-cent", text),
            MoneyError::TooLarge(text) => ("money-too-large", text),
        };
        Phrase::new(id).with("text", text)
    }
}

/// The largest single amount, in cents.
const LIMIT: i64 = 10_000_000_000_000;

impl Money {
    /// No money.
    pub const ZERO: Money = Money(0);

    /// More than any sum of amounts.
    pub const MAX: Money = Money(i64::MAX);

    /// The amount of this many cents.
    #[must_use]
    pub const fn from_cents(cents: i64) -> Money {
        Money(cents)
    }

    /// The amount in whole cents.
    #[must_use]
    pub const fn cents(self) -> i64 {
        self.0
    }

    /// The amount as a decimal with two decimals.
    #[must_use]
    pub fn to_decimal(self) -> Decimal {
        Decimal::new(self.0, 2)
    }

    /// The amount of a decimal number.
    ///
    /// # Errors
    /// Parts of a cent and amounts out of range are refused.
    pub fn from_decimal(value: Decimal) -> Result<Money, MoneyError> {
        let text = || value.to_string();
        let cents = value.checked_mul(Decimal::ONE_HUNDRED).ok_or_else(|| MoneyError::TooLarge(text()))?;
        if !cents.fract().is_zero() {
            return Err(MoneyError::PartsOfACent(text()));
        }
        match cents.to_i64() {
            Some(cents) if cents.abs() <= LIMIT => Ok(Money(cents)),
            _ => Err(MoneyError::TooLarge(text())),
        }
    }
}

impl Phrase {
    /// The same phrase with an amount.
    #[must_use]
    pub fn amount(self, name: &str, value: Money) -> Phrase {
        self.and(name, Value::Amount(value.to_decimal()))
    }
}

impl FromStr for Money {
    type Err = MoneyError;

    /// Reads a plain decimal: digits, at most one point, at most two decimals.
    /// Thousands separators are refused here; the importer knows their shapes.
    fn from_str(text: &str) -> Result<Money, MoneyError> {
        let plain = text.strip_prefix('-').unwrap_or(text);
        let (whole, decimals) = plain.split_once('.').unwrap_or((plain, "0"));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if !digits(whole) || !digits(decimals) {
            return Err(MoneyError::NotANumber(text.to_owned()));
        }
        let decimals = decimals.trim_end_matches('0');
        if decimals.len() > 2 {
            return Err(MoneyError::PartsOfACent(text.to_owned()));
        }
        let cents: i64 =
            format!("{whole}{decimals:0<2}").parse().map_err(|_| MoneyError::TooLarge(text.to_owned()))?;
        if cents > LIMIT {
            return Err(MoneyError::TooLarge(text.to_owned()));
        }
        Ok(Money(if text.starts_with('-') { -cents } else { cents }))
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cents = self.0.unsigned_abs();
        let sign = if self.0 < 0 { "-" } else { "" };
        write!(f, "{sign}{}.{:02}", cents / 100, cents % 100)
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Money, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl Add for Money {
    type Output = Money;
    fn add(self, other: Money) -> Money {
        Money(self.0 + other.0)
    }
}

impl Sub for Money {
    type Output = Money;
    fn sub(self, other: Money) -> Money {
        Money(self.0 - other.0)
    }
}

impl Neg for Money {
    type Output = Money;
    fn neg(self) -> Money {
        Money(-self.0)
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Money) {
        self.0 += other.0;
    }
}

impl SubAssign for Money {
    fn sub_assign(&mut self, other: Money) {
        self.0 -= other.0;
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Money>>(amounts: I) -> Money {
        amounts.fold(Money::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_writes_two_decimals() {
        for (text, cents, written) in [
            ("40000.00", 4_000_000, "40000.00"),
            ("40000", 4_000_000, "40000.00"),
            ("0.5", 50, "0.50"),
            ("-0.05", -5, "-0.05"),
        ] {
            let money: Money = text.parse().unwrap();
            assert_eq!(money.cents(), cents, "{text}");
            assert_eq!(money.to_string(), written);
        }
    }

    #[test]
    fn refuses_what_is_not_an_exact_amount() {
        for text in ["", "1.134", "40.000,00", "1e5", "40 000", "+5", ".5", "5.", "999999999999999"] {
            assert!(text.parse::<Money>().is_err(), "{text}");
        }
    }
}
