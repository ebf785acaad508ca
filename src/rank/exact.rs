//! Exact fractions, and the one place where figures are rounded: half away from
//! zero. Only statistics, which are binary fractions and decide nothing, are not.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed, ToPrimitive, Zero};
use rust_decimal::Decimal;

/// An exact number.
pub type Exact = BigRational;

/// The exact value of a decimal.
#[must_use]
pub fn exact(value: Decimal) -> Exact {
    let denominator = BigInt::from(10).pow(value.scale());
    BigRational::new(BigInt::from(value.mantissa()), denominator)
}

/// Rounds half away from zero to a number of decimals (-2.5 becomes -3), and
/// keeps exactly that many. `None` where the result does not fit a decimal.
#[must_use]
pub fn round_half_away(value: &Exact, decimals: u32) -> Option<Decimal> {
    if decimals > Decimal::MAX_SCALE {
        return None;
    }
    let shifted = value.abs() * BigInt::from(10).pow(decimals);
    let doubled: BigInt = (shifted.numer() * 2) + shifted.denom();
    let rounded: BigInt = doubled / (shifted.denom() * 2);
    let signed = if value.is_negative() { -rounded } else { rounded };
    let units = signed.to_i128()?;
    Decimal::try_from_i128_with_scale(units, decimals).ok()
}

/// The same for a decimal, which always has such a result near it.
#[must_use]
pub fn rounded(value: Decimal, decimals: u32) -> Decimal {
    round_half_away(&exact(value), decimals).unwrap_or(value)
}

/// The sum of exact numbers.
pub fn sum<'a>(values: impl IntoIterator<Item = &'a Exact>) -> Exact {
    values.into_iter().fold(Exact::zero(), |total, value| total + value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_half_goes_away_from_zero() {
        let third = Exact::new(BigInt::from(1), BigInt::from(3));
        assert_eq!(round_half_away(&third, 2).unwrap().to_string(), "0.33");
        for (text, decimals, rounded) in [
            ("0.125", 2, "0.13"),
            ("2.5", 0, "3"),
            ("-2.5", 0, "-3"),
            ("7", 2, "7.00"),
            ("0.1249", 2, "0.12"),
        ] {
            let value = exact(Decimal::from_str_exact(text).unwrap());
            assert_eq!(round_half_away(&value, decimals).unwrap().to_string(), rounded, "{text}");
        }
    }
}
