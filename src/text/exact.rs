//! Exact fractions in a sentence: as a decimal where one can say them, else as a
//! fraction with a rounded figure that is named so. Nothing rounded stands after an
//! equals sign without the word.

use num_traits::One;
use rust_decimal::Decimal;

use crate::domain::phrase::Phrase;
use crate::rank::exact::{Exact, exact, round_half_away};

/// The most decimals that a figure is written with in full.
pub const MOST_DECIMALS: u32 = 9;

/// The decimal that a fraction is, where it has at most [`MOST_DECIMALS`] decimals.
#[must_use]
pub fn decimal_of(value: &Exact) -> Option<Decimal> {
    let found = round_half_away(value, MOST_DECIMALS)?;
    (exact(found) == *value).then(|| found.normalize())
}

/// A fraction as it is: `4,9`, or `225/7 (afgerond 32,1429)`.
#[must_use]
pub fn figure(value: &Exact) -> Phrase {
    figure_to(value, 4)
}

/// The same, where a fraction is rounded to so many decimals beside it.
#[must_use]
pub fn figure_to(value: &Exact, decimals: u32) -> Phrase {
    match decimal_of(value) {
        Some(number) => Phrase::new("figure").number("number", number),
        None => Phrase::new("figure-fraction")
            .with("fraction", fraction(value))
            .number("rounded", round_half_away(value, decimals).unwrap_or_default()),
    }
}

/// A figure and what the call's rounding makes of it: `4,9, afgerond 5`; the
/// published figure alone where rounding changes nothing.
#[must_use]
pub fn then_rounded(value: &Exact, published: &Exact) -> Phrase {
    if value == published {
        return figure(value);
    }
    let rounded = decimal_of(published).unwrap_or_default();
    match decimal_of(value) {
        Some(number) => {
            Phrase::new("figure-then-rounded").number("number", number).number("rounded", rounded)
        }
        None => Phrase::new("figure-fraction-rounded")
            .with("fraction", fraction(value))
            .number("rounded", rounded),
    }
}

/// Two fractions that are not the same, in so many decimals that this shows.
#[must_use]
pub fn two_figures(one: &Exact, other: &Exact) -> (Phrase, Phrase) {
    let differs = |decimals: &u32| round_half_away(one, *decimals) != round_half_away(other, *decimals);
    let decimals = (4..=Decimal::MAX_SCALE).find(differs).unwrap_or(4);
    (figure_to(one, decimals), figure_to(other, decimals))
}

/// Digits over digits.
fn fraction(value: &Exact) -> String {
    let whole = value.denom().is_one();
    if whole { value.numer().to_string() } else { format!("{}/{}", value.numer(), value.denom()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Lang, Texts};

    fn of(over: i64, under: i64) -> Exact {
        Exact::new(over.into(), under.into())
    }

    #[test]
    fn what_has_no_end_is_a_fraction_and_says_that_it_is_rounded() {
        let texts = Texts::new(Lang::Nl);
        assert_eq!(texts.say(&figure(&of(49, 10))), "4,9");
        assert_eq!(texts.say(&figure(&of(225, 7))), "225/7 (afgerond 32,1429)");
        assert_eq!(texts.say(&then_rounded(&of(49, 10), &of(5, 1))), "4,9, afgerond 5");
        assert_eq!(texts.say(&then_rounded(&of(5, 1), &of(5, 1))), "5");
        assert_eq!(texts.say(&then_rounded(&of(23, 3), &of(767, 100))), "23/3, afgerond 7,67");
    }

    #[test]
    fn two_figures_show_that_they_differ() {
        let texts = Texts::new(Lang::Nl);
        let (one, other) = two_figures(&of(2_000_000, 3), &of(2_000_001, 3));
        assert_ne!(texts.say(&one), texts.say(&other));
        let (one, other) = two_figures(&of(1, 300_000), &of(1, 300_001));
        let told = [texts.say(&one), texts.say(&other)];
        assert_eq!(told, ["1/300000 (afgerond 0,00000333333)", "1/300001 (afgerond 0,00000333332)"]);
    }
}
