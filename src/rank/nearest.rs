//! The marks of a scale that lie next to a figure, such as the mean of several.

use num_traits::{Signed, Zero};
use rust_decimal::Decimal;

use crate::domain::scale::{Scale, Steps, Word};
use crate::rank::exact::{Exact, exact, round_half_away};

/// The mark of a scale nearest to a figure, half away from zero, and the one on
/// its other side where the figure is no mark itself. `None` where the scale has
/// no such mark.
#[must_use]
pub fn nearest(scale: &Scale, figure: &Exact) -> Option<(Decimal, Option<Decimal>)> {
    match scale {
        Scale::Steps(steps) => {
            let (mark, other) = between_steps(steps, figure)?;
            let admitted = |mark: Decimal| scale.admit(mark).ok();
            match (admitted(mark), other.and_then(admitted)) {
                (Some(mark), other) => Some((mark, other)),
                (None, other) => other.map(|other| (other, None)),
            }
        }
        Scale::Words(words) => between_values(words.iter().map(|Word(_, value)| *value), figure),
    }
}

/// The nearest step, whether or not it lies on the scale, and the one on its other side.
fn between_steps(scale: &Steps, figure: &Exact) -> Option<(Decimal, Option<Decimal>)> {
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
    Some((mark, other))
}

/// The nearest of some values, and the one on the other side of the figure.
fn between_values(
    values: impl Iterator<Item = Decimal>,
    figure: &Exact,
) -> Option<(Decimal, Option<Decimal>)> {
    let mut sorted: Vec<Decimal> = values.collect();
    sorted.sort_unstable();
    let above = sorted.iter().copied().find(|value| exact(*value) >= *figure);
    let below = sorted.iter().rev().copied().find(|value| exact(*value) <= *figure);
    let (below, above) = match (below, above) {
        (Some(below), Some(above)) if below == above => return Some((below.normalize(), None)),
        (Some(below), Some(above)) => (below.normalize(), above.normalize()),
        (one, other) => return one.or(other).map(|only| (only.normalize(), None)),
    };
    let (down, up) = (figure - exact(below), exact(above) - figure);
    // Half-way goes away from zero.
    let goes_up = up < down || (up == down && !figure.is_negative());
    Some(if goes_up { (above, Some(below)) } else { (below, Some(above)) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::call::Merge;
    use crate::domain::scale::Best;
    use crate::rank::merge::merge;

    #[test]
    fn half_a_step_goes_away_from_zero_on_both_sides() {
        let scale = Scale::Steps(Steps { from: (-3).into(), to: 3.into(), step: 1.into(), best: Best::High });
        let odd =
            Scale::Steps(Steps { from: Decimal::new(-45, 1), to: 4.into(), step: 3.into(), best: Best::Low });
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
    fn of_words_the_nearest_value_is_taken() {
        let word = |value: i64| Word(format!("word {value}"), value.into());
        let scale = Scale::Words([7, -1, 0, 3].map(word).to_vec());
        for (marks, mark, other) in [
            (&[7, 3][..], 7, Some(3)),
            (&[0, 3], 3, Some(0)),
            (&[0, 0, 3], 0, Some(3)),
            (&[0, -1], -1, Some(0)),
            (&[3, 3], 3, None),
        ] {
            let marks: Vec<Decimal> = marks.iter().copied().map(Decimal::from).collect();
            let figure = merge(Merge::Mean, &marks).unwrap();
            assert_eq!(nearest(&scale, &figure), Some((mark.into(), other.map(Decimal::from))), "{marks:?}");
        }
        assert_eq!(nearest(&Scale::Words(Vec::new()), &exact(1.into())), None);
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
            let scale =
                Scale::Steps(Steps { from: 0.into(), to: 10.into(), step: decimal(step), best: Best::High });
            let marks: Vec<Decimal> = marks.split(' ').map(decimal).collect();
            let figure = merge(Merge::Mean, &marks).unwrap();
            assert_eq!(nearest(&scale, &figure), Some((decimal(mark), other.map(decimal))), "{marks:?}");
        }
    }
}
