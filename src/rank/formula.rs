//! The call's formula for points and total, worked out once per ranking.

use num_traits::Zero;
use rust_decimal::Decimal;

use crate::domain::call::{Call, Criterion, ThresholdOn, TotalForm};
use crate::rank::exact::{Exact, exact, round_half_away, sum};

/// Points are `factor x (mark - worst)`, per criterion:
/// `Percent` 100 x sum(w x (m - worst) / (best - worst)) / sum(w),
/// `Points` sum(w x m); unweighted is the same with every weight 1. A criterion that does
/// not count has no weight in either.
#[derive(Clone, Debug, PartialEq)]
pub struct Formula {
    weighted: Vec<Line>,
    unweighted: Vec<Line>,
    points_decimals: Option<u32>,
    total_decimals: u32,
}

/// One criterion of the formula.
#[derive(Clone, Debug, PartialEq)]
struct Line {
    factor: Exact,
    worst: Exact,
}

impl Formula {
    /// The formula of a call.
    #[must_use]
    pub fn new(call: &Call) -> Formula {
        Formula {
            weighted: lines(call, |criterion| exact(criterion.counted_weight())),
            unweighted: lines(
                call,
                |criterion| if criterion.counted { exact(Decimal::ONE) } else { Exact::zero() },
            ),
            points_decimals: call.total.points_decimals,
            total_decimals: call.total.total_decimals,
        }
    }

    /// The points of a mark on criterion number `at`, before rounding.
    #[must_use]
    pub fn unrounded(&self, at: usize, mark: &Exact, on: ThresholdOn) -> Exact {
        let line = match on {
            ThresholdOn::Weighted => &self.weighted[at],
            ThresholdOn::Unweighted => &self.unweighted[at],
        };
        if line.worst.is_zero() { mark * &line.factor } else { (mark - &line.worst) * &line.factor }
    }

    /// The published points of a published mark, rounded where the call says so.
    #[must_use]
    pub fn points(&self, at: usize, mark: Decimal, on: ThresholdOn) -> Exact {
        let points = self.unrounded(at, &exact(mark), on);
        match self.points_decimals {
            Some(decimals) => round_half_away(&points, decimals).map_or(points, exact),
            None => points,
        }
    }

    /// Published points added and rounded like a total.
    #[must_use]
    pub fn total<'a>(&self, points: impl IntoIterator<Item = &'a Exact>) -> Option<Decimal> {
        round_half_away(&sum(points), self.total_decimals)
    }
}

fn lines(call: &Call, weight: impl Fn(&Criterion) -> Exact) -> Vec<Line> {
    let all: Exact = call.criteria.iter().map(&weight).fold(Exact::zero(), |sum, one| sum + one);
    let line = |criterion: &Criterion| match call.total.form {
        TotalForm::Points => Line { factor: weight(criterion), worst: Exact::zero() },
        TotalForm::Percent => {
            let worst = exact(criterion.scale.worst_mark());
            let range = (exact(criterion.scale.best_mark()) - &worst) * &all;
            // A scale without range or weights that add up to nothing: `check` refuses both.
            let factor = if range.is_zero() {
                Exact::zero()
            } else {
                exact(Decimal::ONE_HUNDRED) * weight(criterion) / range
            };
            Line { factor, worst }
        }
    };
    call.criteria.iter().map(line).collect()
}
