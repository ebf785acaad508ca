//! Many marks become one: mean, median or trimmed mean, exactly.

use num_bigint::BigInt;
use num_traits::Zero;
use rust_decimal::Decimal;

use crate::domain::call::Merge;
use crate::rank::exact::{Exact, exact, sum};

/// The merged mark of one criterion as an exact fraction.
///
/// Abstentions and missing marks are not among `marks`; they never count as
/// zero. `None` where the rule leaves no mark over.
#[must_use]
pub fn merge(rule: Merge, marks: &[Decimal]) -> Option<Exact> {
    let mut sorted = marks.to_vec();
    sorted.sort_unstable();
    let kept = match rule {
        Merge::Mean => &sorted[..],
        Merge::Median => {
            let skipped = sorted.len().checked_sub(1)? / 2;
            &sorted[skipped..sorted.len() - skipped]
        }
        Merge::TrimmedMean(drop) => {
            let drop = usize::try_from(drop).ok()?;
            sorted.get(drop..sorted.len().checked_sub(drop)?)?
        }
    };
    mean(kept)
}

/// The mean as an exact fraction; `None` of nothing.
fn mean(marks: &[Decimal]) -> Option<Exact> {
    let count = BigInt::from(marks.len());
    if count.is_zero() {
        return None;
    }
    let exact_marks: Vec<Exact> = marks.iter().copied().map(exact).collect();
    Some(sum(&exact_marks) / count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rank::exact::round_half_away;

    fn merged(rule: Merge, marks: &[&str]) -> Option<String> {
        let marks: Vec<Decimal> = marks.iter().map(|m| Decimal::from_str_exact(m).unwrap()).collect();
        merge(rule, &marks).map(|mark| round_half_away(&mark, 2).unwrap().to_string())
    }

    #[test]
    fn each_rule_merges_by_hand() {
        assert_eq!(merged(Merge::Mean, &["7", "8", "8"]).unwrap(), "7.67");
        assert_eq!(merged(Merge::Median, &["9", "1", "8"]).unwrap(), "8.00");
        assert_eq!(merged(Merge::Median, &["9", "1", "8", "7"]).unwrap(), "7.50");
        assert_eq!(merged(Merge::TrimmedMean(1), &["0", "7", "8", "10"]).unwrap(), "7.50");
        assert_eq!(merged(Merge::Mean, &["0", "0"]).unwrap(), "0.00");
    }

    #[test]
    fn nothing_merges_to_nothing() {
        assert_eq!(merged(Merge::Mean, &[]), None);
        assert_eq!(merged(Merge::Median, &[]), None);
        assert_eq!(merged(Merge::TrimmedMean(1), &["7"]), None);
        assert_eq!(merged(Merge::TrimmedMean(1), &["7", "8"]), None);
    }
}
