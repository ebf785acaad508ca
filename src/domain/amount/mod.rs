//! An amount as people write it: `€ 137.500,00`, `EUR 40 000`, `40,000.00`.
//!
//! The one reader of amounts: tables, criteria file and every question use it.
//! One separator with three digits behind it (`1.134`) has two readings, and this
//! module gives both: money is never guessed. `column` settles a column.

pub mod column;
pub(super) mod shape;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use crate::domain::money::{Money, MoneyError};
use crate::domain::phrase::Phrase;
use shape::Shape;

/// How an amount with parts of a cent becomes one of whole cents.
const AWAY: RoundingStrategy = RoundingStrategy::MidpointAwayFromZero;

/// The sign before the cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DecimalSign {
    /// `40.000,00`, as in Belgium.
    Comma,
    /// `40,000.00`, as in English.
    Point,
}

impl DecimalSign {
    /// The sign itself.
    #[must_use]
    pub fn sign(self) -> char {
        match self {
            DecimalSign::Comma => ',',
            DecimalSign::Point => '.',
        }
    }

    /// The sign that separates thousands beside this one.
    pub(crate) fn other(self) -> char {
        match self {
            DecimalSign::Comma => '.',
            DecimalSign::Point => ',',
        }
    }
}

/// How the amounts of a table are to be read.
#[derive(Clone, Copy, Debug)]
pub struct AmountRule<'a> {
    /// The sign before the cents, where the secretary has said it.
    pub decimal: Option<DecimalSign>,
    /// ISO 4217 code of the call; a cell may name this currency and no other.
    pub currency: &'a str,
    /// Whether somebody said that amounts of a table are rounded to the cent.
    pub round: bool,
}

impl AmountRule<'_> {
    /// Whether a text names the currency of the call.
    #[must_use]
    pub fn names(&self, text: &str) -> bool {
        let named = text.trim().to_lowercase();
        shape::names(self.currency).contains(&named) || self.currency == "EUR" && named == "euros"
    }
}

impl Default for AmountRule<'_> {
    fn default() -> Self {
        AmountRule { decimal: None, currency: "EUR", round: false }
    }
}

/// Why a cell is not read as an amount. Texts are as they stand in the cell.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.phrase())]
pub enum AmountError {
    /// Words, a percentage, another currency.
    NotAnAmount {
        /// The cell.
        text: String,
        /// The currency that a cell may name.
        currency: String,
    },
    /// A percentage: a share of an amount, not an amount.
    Share(String),
    /// What a spreadsheet shows for a formula that fails, such as `#REF!`.
    FailedFormula(String),
    /// Separators that neither group thousands nor precede the cents.
    Grouping(String),
    /// The separators do not fit the sign that stands before the cents.
    OtherSign {
        /// The cell.
        text: String,
        /// The sign that was given.
        decimal: DecimalSign,
    },
    /// Two readings, and nothing that decides between them.
    Ambiguous {
        /// The cell.
        text: String,
        /// The reading in which the separator groups thousands.
        thousands: String,
        /// The digits before the separator.
        whole: String,
        /// The digits after the separator.
        fraction: String,
    },
    /// A number that is no amount of money.
    Money {
        /// The cell.
        text: String,
        /// Parts of a cent, or out of range.
        error: MoneyError,
    },
}

impl AmountError {
    /// The message for the user.
    #[must_use]
    pub fn phrase(&self) -> Phrase {
        match self {
            AmountError::NotAnAmount { text, currency } => {
                Phrase::new("import-amount-none").with("text", text).with("currency", currency)
            }
            AmountError::Share(text) => Phrase::new("import-amount-share").with("text", text),
            AmountError::FailedFormula(text) => Phrase::new("import-amount-formula").with("text", text),
            AmountError::Grouping(text) => Phrase::new("import-amount-grouping").with("text", text),
            AmountError::OtherSign { text, decimal } => {
                Phrase::new("import-amount-other-sign").with("text", text).with("decimal", decimal.sign())
            }
            AmountError::Ambiguous { text, thousands, whole, fraction } => {
                Phrase::new("import-amount-ambiguous")
                    .with("text", text)
                    .with("thousands", thousands)
                    .with("whole", whole)
                    .with("fraction", fraction)
            }
            AmountError::Money { text, error } => match error {
                MoneyError::TooLarge(_) => Phrase::new("import-amount-large").with("text", text),
                _ => Phrase::new("import-amount-cents").with("text", text),
            },
        }
    }

    /// The cell and its amount to the cent, half away from zero, where parts of a cent are
    /// all that is wrong with it.
    #[must_use]
    pub fn rounded(&self) -> Option<(&str, Money)> {
        let AmountError::Money { text, error: MoneyError::PartsOfACent(exact) } = self else { return None };
        let exact: Decimal = exact.trim().parse().ok()?;
        Some((text, Money::from_decimal(exact.round_dp_with_strategy(2, AWAY)).ok()?))
    }

    /// What the secretary can do about it.
    #[must_use]
    pub fn hint(&self) -> Phrase {
        Phrase::new(match self {
            AmountError::Ambiguous { .. } => "import-hint-decimal",
            AmountError::FailedFormula(_) => "import-hint-formula",
            AmountError::Money { error: MoneyError::PartsOfACent(_), .. } => "import-hint-cents",
            _ => "import-hint-amount",
        })
    }
}

/// Reads one amount on its own.
///
/// # Errors
/// Whatever is no amount, and an amount with two readings where the rule does
/// not say which sign stands before the cents.
pub fn read(text: &str, rule: &AmountRule<'_>) -> Result<Money, AmountError> {
    let shape = Shape::of(text, rule.currency)?;
    match rule.decimal {
        Some(decimal) => shape.read_as(decimal),
        None => match shape.sign() {
            Some(decimal) => shape.read_as(decimal),
            None if shape.two_readings() => Err(shape.ambiguous()),
            None => shape.read_as(DecimalSign::Comma),
        },
    }
}
