//! The Belgian enterprise number (KBO, BCE), which is also the VAT number.

use std::fmt;

use crate::domain::identity::spelling::invisible;

/// Ten digits of which the first is 0 or 1 and the last two are 97 minus the
/// first eight modulo 97.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnterpriseNumber(u64);

/// Why a text is no enterprise number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotANumber {
    /// Not ten digits, or the first is neither 0 nor 1.
    Shape,
    /// Nine digits that fit with a zero before them: a spreadsheet lost it.
    LostZero(EnterpriseNumber),
    /// Ten digits of which the last two do not fit the others.
    CheckDigits,
}

impl EnterpriseNumber {
    /// Reads `0123.456.749`, `0123456749`, `BE 0123 456 749`, `BE0123.456.749`.
    ///
    /// # Errors
    /// What is wrong with it; nothing is guessed.
    pub fn read(text: &str) -> Result<EnterpriseNumber, NotANumber> {
        let plain: String = text
            .chars()
            .filter(|c| !c.is_whitespace() && !invisible(*c) && !matches!(c, '.' | '-' | '/'))
            .collect();
        let digits = match plain.get(..2) {
            Some(start) if start.eq_ignore_ascii_case("BE") => &plain[2..],
            _ => plain.as_str(),
        };
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(NotANumber::Shape);
        }
        let number: u64 = digits.parse().map_err(|_| NotANumber::Shape)?;
        let fits = 97 - number / 100 % 97 == number % 100;
        match (digits.len(), fits) {
            (10, true) if number < 2_000_000_000 => Ok(EnterpriseNumber(number)),
            (10, false) if number < 2_000_000_000 => Err(NotANumber::CheckDigits),
            (9, true) => Err(NotANumber::LostZero(EnterpriseNumber(number))),
            _ => Err(NotANumber::Shape),
        }
    }
}

impl fmt::Display for EnterpriseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = self.0;
        write!(f, "{:04}.{:03}.{:03}", number / 1_000_000, number / 1000 % 1000, number % 1000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<String, NotANumber> {
        EnterpriseNumber::read(text).map(|number| number.to_string())
    }

    #[test]
    fn people_write_it_in_many_ways() {
        // The number of the city of Ghent, and one that is made up.
        for text in ["0207451227", "0207.451.227", "BE 0207.451.227", "be0207451227", " 0207 451 227 "] {
            assert_eq!(read(text), Ok("0207.451.227".to_owned()), "{text}");
        }
        assert_eq!(read("1000.000.022"), Err(NotANumber::CheckDigits));
        assert_eq!(read("1000.000.021"), Ok("1000.000.021".to_owned()));
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        for text in ["", "BE", "0207.451", "2207.451.227", "NL0207451227", "02074512270", "0207.451.22x"] {
            assert_eq!(read(text), Err(NotANumber::Shape), "{text}");
        }
        for text in ["0207.451.228", "0207.541.227"] {
            assert_eq!(read(text), Err(NotANumber::CheckDigits), "{text}");
        }
        let lost = read("207451227").unwrap_err();
        assert!(matches!(lost, NotANumber::LostZero(number) if number.to_string() == "0207.451.227"));
    }
}
