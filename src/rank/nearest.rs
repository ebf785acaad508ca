//! The marks of a scale that lie next to a figure, such as the mean of several.

use num_traits::{Signed, Zero};
use rust_decimal::Decimal;

use crate::domain::scale::Scale;
use crate::rank::exact::{Exact, exact, round_half_away};

/// The mark of a scale nearest to a figure, half away from zero, and the one on
/// its other side where the figure is no mark itself. `None` where the scale has
/// no such mark.
#[must_use]
pub fn nearest(scale: &Scale, figure: &Exact) -> Option<(Decimal, Option<Decimal>)> {
    if scale.step <= Decimal::ZERO {
        return None;
    }
    // Counted from the end that lies towards zero or beyond it, so that half a
    // step goes away from zero on both sides.
    let highest = scale.to.checked_sub(scale.to.checked_sub(scale.from)?.checked_rem(scale.step)?)?;
    let below = figure.is_negative();
    let end = if below { highest } else { scale.from };
    let away = (figure - exact(end)) / exact(scale.step);
    let steps = round_half_away(&away, 0)?;
    let mark = end.checked_add(steps.checked_mul(scale.step)?)?;
    let beyond = figure - exact(mark);
    let other = if beyond.is_zero() {
        None
    } else if beyond > Exact::zero() {
        mark.checked_add(scale.step)
    } else {
        mark.checked_sub(scale.step)
    };
    let admitted = |mark: Decimal| scale.admit(mark).ok();
    match (admitted(mark), other.and_then(admitted)) {
        (Some(mark), other) => Some((mark, other)),
        (None, other) => other.map(|other| (other, None)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::call::Merge;
    use crate::domain::scale::Best;
    use crate::rank::merge::merge;

    #[test]
    fn half_a_step_goes_away_from_zero_on_both_sides() {
        let scale = Scale { from: (-3).into(), to: 3.into(), step: 1.into(), best: Best::High };
        let odd = Scale { from: Decimal::new(-45, 1), to: 4.into(), step: 3.into(), best: Best::Low };
        for (scale, marks, mark, other) in [
            (&scale, [-2, -3], -3, -2),
            (&scale, [2, 3], 3, 2),
            (&scale, [0, -1], -1, 0),
            (&scale, [0, 1], 1, 0),
        ] {
            let figure = merge(Merge::Mean, &marks.map(Decimal::from)).unwrap();
            assert_eq!(nearest(scale, &figure), Some((mark.into(), Some(other.into()))), "{marks:?}");
        }
        // Marks -4.5, -1.5, 1.5: -3 lies half-way.
        let figure = exact((-3).into());
        assert_eq!(nearest(&odd, &figure), Some((Decimal::new(-45, 1), Some(Decimal::new(-15, 1)))));
    }

    #[test]
    fn by_hand() {
        let decimal = |text: &str| Decimal::from_str_exact(text).unwrap();
        for (marks, step, mark, other) in [
            ("7.5 8 6.5", "0.5", "7.5", Some("7")),
            ("7 8", "0.5", "7.5", None),
            // Half-way goes away from zero.
            ("7 8", "1", "8", Some("7")),
            ("7 7.5", "0.5", "7.5", Some("7")),
            ("0 0 0.5", "0.5", "0", Some("0.5")),
            // The last step before an end that is no mark.
            ("10 10", "3", "9", None),
        ] {
            let scale = Scale { from: 0.into(), to: 10.into(), step: decimal(step), best: Best::High };
            let marks: Vec<Decimal> = marks.split(' ').map(decimal).collect();
            let figure = merge(Merge::Mean, &marks).unwrap();
            assert_eq!(nearest(&scale, &figure), Some((decimal(mark), other.map(decimal))), "{marks:?}");
        }
    }
}
