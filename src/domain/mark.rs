//! A mark as people write it: `7,5`, `-2`, `+2`, `1.000`. The one reader of
//! marks: desk, plain lines, consensus, what-if and tables use it.
//!
//! A separator with three digits behind it has two readings, as with amounts:
//! `1.000` is a thousand or one. Where a thousand lies on the scale nobody guesses.

use rust_decimal::Decimal;

use crate::domain::amount::DecimalSign;
use crate::domain::amount::shape::{digits, separator};
use crate::domain::phrase::Phrase;

/// Why a mark is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.phrase())]
pub enum MarkError {
    /// The text is not a number.
    NotANumber(String),
    /// The text is two different numbers, of which at least the larger is a mark.
    TwoReadings {
        /// The text.
        text: String,
        /// The reading in which the separator groups thousands.
        thousands: Decimal,
        /// The reading in which it stands before the decimals.
        fraction: Decimal,
    },
    /// The mark lies outside the scale.
    OutsideScale {
        /// The mark that was given.
        mark: Decimal,
        /// The lowest mark of the scale.
        from: Decimal,
        /// The highest mark of the scale.
        to: Decimal,
    },
    /// What was given is no word of the scale, nor the value of one.
    NotAWord {
        /// The text or the mark that was given.
        given: Phrase,
        /// The words of the scale with their values.
        words: Phrase,
    },
    /// The mark lies between two steps of the scale.
    OffStep {
        /// The mark that was given.
        mark: Decimal,
        /// The step of the scale.
        step: Decimal,
        /// The lowest mark of the scale.
        from: Decimal,
    },
}

impl MarkError {
    /// The message for the user.
    #[must_use]
    pub fn phrase(&self) -> Phrase {
        match self {
            MarkError::NotANumber(text) => Phrase::new("mark-not-a-number").with("text", text),
            MarkError::TwoReadings { text, thousands, fraction } => Phrase::new("mark-two-readings")
                .with("text", text)
                // Without its separator: with it, it would be the question again.
                .with("thousands", thousands)
                .number("fraction", *fraction),
            MarkError::OutsideScale { mark, from, to } => Phrase::new("mark-outside-scale")
                .number("mark", *mark)
                .number("from", *from)
                .number("to", *to),
            MarkError::NotAWord { given, words } => {
                Phrase::new("mark-not-a-word").phrase("given", given.clone()).phrase("words", words.clone())
            }
            MarkError::OffStep { mark, step, from } => {
                Phrase::new("mark-off-step").number("mark", *mark).number("step", *step).number("from", *from)
            }
        }
    }
}

/// A text that is a number, with its readings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    text: String,
    comma: Option<Decimal>,
    point: Option<Decimal>,
}

impl Written {
    /// Takes a text apart: a sign, then digits with their separators.
    ///
    /// # Errors
    /// The text is no number.
    pub fn of(text: &str) -> Result<Written, MarkError> {
        let text = text.trim();
        let plain: String = text.chars().map(narrow).collect();
        let (negative, number) = match plain.strip_prefix(['+', '-']) {
            Some(number) => (plain.starts_with('-'), number),
            None => (false, plain.as_str()),
        };
        let reading = |sign| reading(number, sign).map(|mark| if negative { -mark } else { mark });
        let (comma, point) = (reading(DecimalSign::Comma), reading(DecimalSign::Point));
        match (comma, point) {
            (None, None) => Err(MarkError::NotANumber(text.to_owned())),
            _ => Ok(Written { text: text.to_owned(), comma, point }),
        }
    }

    /// The sign before the decimals, where the text leaves no other reading.
    #[must_use]
    pub fn sign(&self) -> Option<DecimalSign> {
        match (self.comma, self.point) {
            (Some(_), None) => Some(DecimalSign::Comma),
            (None, Some(_)) => Some(DecimalSign::Point),
            _ => None,
        }
    }

    /// Whether one of its readings is this number.
    #[must_use]
    pub fn may_be(&self, number: Decimal) -> bool {
        [self.comma, self.point].contains(&Some(number))
    }

    /// The number, where `admit` takes it; of two readings as in `Scale::take`.
    ///
    /// # Errors
    /// Those of `admit`, or the text has two readings.
    pub fn settled(
        &self,
        decimal: Option<DecimalSign>,
        admit: impl Fn(Decimal) -> Result<Decimal, MarkError>,
    ) -> Result<Decimal, MarkError> {
        let known = match decimal {
            Some(DecimalSign::Comma) => self.comma,
            Some(DecimalSign::Point) => self.point,
            None => None,
        };
        match (known, self.comma, self.point) {
            (Some(mark), _, _) | (None, Some(mark), None) | (None, None, Some(mark)) => admit(mark),
            (None, Some(one), Some(other)) if one == other => admit(one),
            (None, Some(one), Some(other)) => {
                let (thousands, fraction) = if one.abs() > other.abs() { (one, other) } else { (other, one) };
                match admit(thousands) {
                    Ok(thousands) => Err(MarkError::TwoReadings {
                        text: self.text.clone(),
                        thousands,
                        fraction: fraction.normalize(),
                    }),
                    Err(_) => admit(fraction),
                }
            }
            (None, None, None) => Err(MarkError::NotANumber(self.text.clone())),
        }
    }

    /// Beside texts that are written with a decimal comma `1.000` is a thousand.
    /// Beside those with a decimal point it stays a question, as with amounts:
    /// nobody writes three decimals in one cell only.
    #[must_use]
    pub fn beside(&self, shown: DecimalSign) -> Option<DecimalSign> {
        let (shown_mark, other) = match shown {
            DecimalSign::Comma => (self.comma?, self.point?),
            DecimalSign::Point => (self.point?, self.comma?),
        };
        (shown_mark.abs() > other.abs()).then_some(shown)
    }
}

/// The sign before the decimals that these texts show, where they show one and
/// do not contradict each other.
pub fn shown<'a>(texts: impl Iterator<Item = &'a str>) -> Option<DecimalSign> {
    let mut signs = texts.filter_map(|text| Written::of(text).ok()?.sign());
    let first = signs.next()?;
    signs.all(|sign| sign == first).then_some(first)
}

/// A character of a number in its plain form: full-width digits and signs, and
/// the dashes that word processors make of a minus.
#[must_use]
pub fn narrow(c: char) -> char {
    match c {
        '\u{ff10}'..='\u{ff19}' | '\u{ff0b}'..='\u{ff0e}' => {
            char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c)
        }
        '\u{2212}' | '\u{2013}' => '-',
        c => c,
    }
}

/// The number with this sign before its decimals.
fn reading(number: &str, sign: DecimalSign) -> Option<Decimal> {
    if number.chars().any(|c| !c.is_ascii_digit() && separator(c).is_none()) {
        return None;
    }
    if let Some(digits) = digits(number, sign) {
        let fraction = if digits.fraction.is_empty() { "0" } else { &digits.fraction };
        return Decimal::from_str_exact(&format!("{}.{fraction}", digits.whole)).ok();
    }
    // `,5` and `7,` while they are typed.
    let (whole, fraction) = number.split_once(sign.sign())?;
    let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let open = whole.is_empty() != fraction.is_empty() && plain(whole) && plain(fraction);
    open.then(|| Decimal::from_str_exact(&format!("0{whole}.{fraction}0")).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::scale::{Best, Scale, Steps};

    fn scale(from: i64, to: i64, step: &str) -> Scale {
        let step = Decimal::from_str_exact(step).expect("a step");
        Scale::Steps(Steps { from: from.into(), to: to.into(), step, best: Best::High })
    }

    fn on(scale: &Scale, text: &str) -> String {
        match scale.read(text) {
            Ok(mark) => mark.to_string(),
            Err(error) => error.phrase().id,
        }
    }

    #[test]
    fn a_sign_is_part_of_the_mark() {
        let signed = scale(-3, 3, "0.5");
        for (text, mark) in [
            ("-2", "-2"),
            ("+2", "2"),
            ("\u{2212}1,5", "-1.5"),
            ("\u{2013}1", "-1"),
            ("\u{ff0d}\u{ff12}", "-2"),
            ("+0", "0"),
            ("-0", "0"),
            ("-,5", "-0.5"),
            ("--2", "mark-not-a-number"),
            ("+-2", "mark-not-a-number"),
            ("2-", "mark-not-a-number"),
            ("- 2", "mark-not-a-number"),
            ("-", "mark-not-a-number"),
            ("+", "mark-not-a-number"),
            ("-4", "mark-outside-scale"),
            ("(2)", "mark-not-a-number"),
        ] {
            assert_eq!(on(&signed, text), mark, "{text}");
        }
    }

    #[test]
    fn a_thousand_or_one_is_a_question() {
        let points = scale(0, 1000, "1");
        for (text, mark) in [
            ("1.000", "mark-two-readings"),
            ("1,000", "mark-two-readings"),
            ("850", "850"),
            ("1000,0", "1000"),
            ("1 000", "1000"),
            ("1000.000", "1000"),
            ("0.500", "mark-off-step"),
        ] {
            assert_eq!(on(&points, text), mark, "{text}");
        }
        assert_eq!(on(&scale(0, 20_000, "100"), "12.500"), "mark-two-readings");
        assert_eq!(on(&scale(0, 20_000, "0.5"), "12.500,5"), "12500.5");
        assert_eq!(on(&scale(-2000, 2000, "1"), "-1.500"), "mark-two-readings");
        // No thousands on these scales.
        assert_eq!(on(&scale(0, 10, "0.5"), "7.500"), "7.5");
        assert_eq!(on(&scale(0, 10, "0.125"), "7,125"), "7.125");
    }

    #[test]
    fn other_cells_settle_what_one_leaves_open() {
        let points = scale(0, 1000, "0.5");
        let read = |texts: &[&str], one: &str| {
            let written = Written::of(one).expect("a number");
            let shown = shown(texts.iter().copied()).and_then(|sign| written.beside(sign));
            points.take(one, shown).map_or_else(|error| error.phrase().id, |mark| mark.to_string())
        };
        assert_eq!(read(&["850,5", "720", "1.000"], "1.000"), "1000");
        assert_eq!(read(&["850.5", "720", "1.000"], "1.000"), "mark-two-readings");
        assert_eq!(read(&["850.5", "720,5"], "1.000"), "mark-two-readings");
        assert_eq!(read(&["850.5", "1,000"], "1,000"), "1000");
        assert_eq!(read(&[], "1,000"), "mark-two-readings");
    }
}
