//! Numbers in the reader's language: separators from the CLDR data of ICU.

use std::str::FromStr;

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal as Digits;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::locale;
use rust_decimal::Decimal;

use crate::text::lang::Lang;

/// Writes numbers of one language.
pub struct Numbers(Option<DecimalFormatter>);

impl Numbers {
    /// The numbers of a language.
    #[must_use]
    pub fn new(lang: Lang) -> Numbers {
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(GroupingStrategy::Always);
        let locale = match lang {
            Lang::Nl => locale!("nl-BE"),
            Lang::En => locale!("en-IE"),
            Lang::Fr => locale!("fr-BE"),
        };
        Numbers(DecimalFormatter::try_new(locale.into(), options).ok())
    }

    /// A number with all the decimals that it has. The narrow space with which
    /// French groups digits has no sure width in a terminal: a plain one stands there.
    #[must_use]
    pub fn format(&self, number: Decimal) -> String {
        let plain = number.to_string();
        match (&self.0, Digits::from_str(&plain)) {
            (Some(formatter), Ok(digits)) => {
                formatter.format(&digits).to_string().replace(['\u{202f}', '\u{a0}'], " ")
            }
            _ => plain,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_follow_the_language_and_decimals_stay() {
        for (plain, nl, en, fr) in [
            ("40000.00", "40.000,00", "40,000.00", "40 000,00"),
            ("7.50", "7,50", "7.50", "7,50"),
            ("1134", "1.134", "1,134", "1 134"),
            ("-0.5", "-0,5", "-0.5", "-0,5"),
            ("1250000.00", "1.250.000,00", "1,250,000.00", "1 250 000,00"),
        ] {
            let number = Decimal::from_str_exact(plain).unwrap();
            assert_eq!(Numbers::new(Lang::Nl).format(number), nl);
            assert_eq!(Numbers::new(Lang::En).format(number), en);
            assert_eq!(Numbers::new(Lang::Fr).format(number), fr);
        }
    }
}
