//! The normal distribution and Student's t, as far as intervals need them.

/// The probability that a standard normal number is below `x`.
///
/// Source: G. West, *Better approximations to cumulative normal functions*,
/// Wilmott (2005), after J. F. Hart; fifteen decimals.
pub(super) fn normal_below(x: f64) -> f64 {
    let size = x.abs();
    let tail = if size > 37.0 {
        0.0
    } else if size < 7.071_067_811_865_47 {
        let above = horner(
            size,
            [
                3.526_249_659_989_11e-2,
                0.700_383_064_443_688,
                6.373_962_203_531_65,
                33.912_866_078_383,
                112.079_291_497_871,
                221.213_596_169_931,
                220.206_867_912_376,
            ],
        );
        let below = horner(
            size,
            [
                8.838_834_764_831_84e-2,
                1.755_667_163_182_64,
                16.064_177_579_207,
                86.780_732_202_946_1,
                296.564_248_779_674,
                637.333_633_378_831,
                793.826_512_519_948,
                440.413_735_824_752,
            ],
        );
        (-0.5 * size * size).exp() * above / below
    } else {
        let fraction = [4.0, 3.0, 2.0, 1.0].into_iter().fold(size + 0.65, |f, k| size + k / f);
        (-0.5 * size * size).exp() / fraction / 2.506_628_274_631
    };
    if x > 0.0 { 1.0 - tail } else { tail }
}

fn horner<const N: usize>(x: f64, coefficients: [f64; N]) -> f64 {
    coefficients.into_iter().fold(0.0, |value, coefficient| value * x + coefficient)
}

/// The size that Student's t stays within with this probability, for at least
/// one degree of freedom and a probability between 0 and 1.
///
/// Source: M. Abramowitz and I. A. Stegun, *Handbook of Mathematical Functions*,
/// 26.7.3 and 26.7.4; above 200 degrees of freedom the normal limit with the
/// first terms of 26.7.5.
pub(super) fn student_within(probability: f64, degrees: usize) -> f64 {
    if degrees > 200 {
        let z = bisect(probability, |size| 1.0 - 2.0 * normal_below(-size));
        let n = degrees as f64;
        let cubed = z.powi(3);
        return z + (cubed + z) / (4.0 * n) + (5.0 * z.powi(5) + 16.0 * cubed + 3.0 * z) / (96.0 * n * n);
    }
    bisect(probability, |size| within(size, degrees.max(1)))
}

/// The probability that t lies within `size` of zero.
fn within(size: f64, degrees: usize) -> f64 {
    let angle = (size / (degrees as f64).sqrt()).atan();
    let (sin, cos) = angle.sin_cos();
    let odd = degrees % 2 == 1;
    // The terms cos^k times (2/3)(4/5)... for odd and (1/2)(3/4)... for even.
    let mut term = if odd { cos } else { 1.0 };
    let mut sum = if degrees == 1 { 0.0 } else { term };
    let mut k = if odd { 3 } else { 2 };
    while k < degrees {
        term *= cos * cos * (k as f64 - 1.0) / k as f64;
        sum += term;
        k += 2;
    }
    if odd { (angle + sin * sum) * std::f64::consts::FRAC_2_PI } else { sin * sum }
}

/// The argument at which a rising function from 0 to 1 reaches `value`.
fn bisect(value: f64, function: impl Fn(f64) -> f64) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    while function(high) < value && high < 1e12 {
        high *= 2.0;
    }
    for _ in 0..100 {
        let middle = 0.5 * (low + high);
        if function(middle) < value { low = middle } else { high = middle }
    }
    0.5 * (low + high)
}

#[cfg(test)]
mod tests {
    use super::{normal_below, student_within};

    #[test]
    fn normal_probabilities_of_the_printed_tables() {
        for (x, below) in [
            (0.0, 0.5),
            (1.0, 0.841_344_746_068_543),
            (-1.96, 0.024_997_895_148_220_4),
            (3.0, 0.998_650_101_968_37),
            (-8.0, 6.220_960_574_271_8e-16),
        ] {
            assert!((normal_below(x) - below).abs() < 1e-14, "{x}");
        }
        assert_eq!(normal_below(-40.0), 0.0);
        assert_eq!(normal_below(40.0), 1.0);
    }

    #[test]
    fn student_quantiles_of_the_printed_tables() {
        for (degrees, quantile, digits) in [
            (1, 12.706, 1e-3),
            (2, 4.303, 1e-3),
            (3, 3.182, 1e-3),
            (4, 2.776, 1e-3),
            (10, 2.228, 1e-3),
            (11, 2.201, 1e-3),
            (120, 1.980, 1e-3),
            (1000, 1.9623, 1e-4),
        ] {
            let found = student_within(0.95, degrees);
            assert!((found - quantile).abs() < digits, "{degrees}: {found}");
        }
        let (exact, series) = (student_within(0.95, 200), student_within(0.95, 201));
        assert!(exact > series && exact - series < 1e-4);
    }
}
