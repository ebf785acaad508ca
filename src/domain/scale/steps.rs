//! A scale of numbers: from a lowest to a highest mark in equal steps.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::domain::mark::MarkError;
use crate::domain::scale::Best;

/// The marks from `from` to `to` in steps of `step`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "Scale", deny_unknown_fields)]
pub struct Steps {
    /// The lowest mark.
    pub from: Decimal,
    /// The highest mark.
    pub to: Decimal,
    /// The distance between two marks that follow each other; above zero.
    pub step: Decimal,
    /// Which end is best.
    #[serde(default)]
    pub best: Best,
}

impl Steps {
    /// Checks that a mark lies on the scale.
    pub(super) fn admit(&self, mark: Decimal) -> Result<Decimal, MarkError> {
        if mark < self.from || mark > self.to {
            return Err(MarkError::OutsideScale { mark, from: self.from, to: self.to });
        }
        // A mark has no more decimals than the steps have; one with more than the type
        // can hold would otherwise be rounded onto a step.
        let decimals = |number: Decimal| number.normalize().scale();
        let finer = decimals(mark) > decimals(self.step).max(decimals(self.from));
        let steps = mark.checked_sub(self.from).filter(|_| self.step > Decimal::ZERO);
        let beyond = steps.and_then(|steps| steps.checked_rem(self.step));
        if finer || beyond.is_none_or(|beyond| !beyond.is_zero()) {
            return Err(MarkError::OffStep { mark, step: self.step, from: self.from });
        }
        Ok(mark.normalize())
    }

    /// How many steps lie between the lowest and the highest mark; none without steps.
    pub(super) fn count(&self) -> u32 {
        let length = self.to.checked_sub(self.from);
        let count = length.and_then(|length| length.checked_div(self.step)).unwrap_or_default();
        u32::try_from(count.trunc().mantissa()).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::scale::Scale;

    fn half_points() -> Scale {
        Scale::Steps(Steps { from: 0.into(), to: 10.into(), step: Decimal::new(5, 1), best: Best::High })
    }

    #[test]
    fn a_mark_lies_on_the_scale_and_on_a_step() {
        let scale = half_points();
        for (text, mark) in [("7", "7"), ("7.5", "7.5"), ("7,5", "7.5"), (" 10,0 ", "10"), ("0", "0")] {
            assert_eq!(scale.read(text).unwrap().to_string(), mark, "{text}");
        }
        assert!(matches!(scale.read("11"), Err(MarkError::OutsideScale { .. })));
        assert!(matches!(scale.read("-1"), Err(MarkError::OutsideScale { .. })));
        assert!(matches!(scale.read("7.3"), Err(MarkError::OffStep { .. })));
        // Finer than the type can divide.
        let finest = "5.0000000000000000000000000001";
        assert!(matches!(scale.read(finest), Err(MarkError::OffStep { .. })));
        assert!(scale.read("5.5000000000000000000000000000").is_ok());
        for text in ["", "zeven", "1e1", "7.5.0", "++7", "1_0", "."] {
            assert!(matches!(scale.read(text), Err(MarkError::NotANumber(_))), "{text}");
        }
    }

    #[test]
    fn steps_count_from_the_lowest_mark() {
        let scale = Scale::Steps(Steps { from: 1.into(), to: 6.into(), step: 2.into(), best: Best::Low });
        assert!(scale.admit(3.into()).is_ok());
        assert!(scale.admit(2.into()).is_err());
        assert_eq!(scale.best_mark(), 1.into());
        assert_eq!(
            (scale.beyond(1.into(), 2, true), scale.beyond(3.into(), 1, false)),
            (Some(5.into()), Some(1.into()))
        );
        assert_eq!((scale.beyond(1.into(), 1, false), scale.beyond(5.into(), 1, true)), (None, None));
    }
}
