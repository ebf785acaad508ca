//! Statistics as sentences: what each figure means for the round at hand, for
//! the command line and for the chair's screens.

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

use crate::domain::phrase::Phrase;
use crate::stats::Undefined;
use crate::stats::agreement::{Agreement, IccMethod};
use crate::stats::expected::{ExpectedRanks, RankInterval};
use crate::stats::funding::{FundingGroup, FundingGroups};

/// A figure as a decimal, rounded.
#[must_use]
pub fn decimal(value: f64, decimals: u32) -> Decimal {
    let mut rounded = Decimal::from_f64(value).unwrap_or_default().round_dp(decimals);
    rounded.rescale(decimals);
    // No minus before a zero.
    if rounded.is_zero() { rounded.abs() } else { rounded }
}

/// An interval of ranks such as `3 - 7`, in whole ranks as the groups read it.
#[must_use]
pub fn interval(interval: RankInterval) -> String {
    let RankInterval { best, worst } = interval.in_whole_ranks();
    format!("{} - {}", decimal(best, 0), decimal(worst, 0))
}

/// Why a figure has no value.
#[must_use]
pub fn undefined(why: Undefined) -> Phrase {
    match why {
        Undefined::TooMany { proposals, limit } => {
            Phrase::new("stats-why-too-many").count("proposals", proposals).count("limit", limit)
        }
        Undefined::TooManyEvaluators { evaluators, limit } => {
            Phrase::new("stats-why-too-many-evaluators").count("evaluators", evaluators).count("limit", limit)
        }
        why => Phrase::new(&format!("stats-why-{}", why.code())),
    }
}

/// What a dash in a table stands for, once for all the reasons there are.
#[must_use]
pub fn of_dashes(reasons: &[Undefined]) -> Option<Phrase> {
    let each = reasons.iter().map(|why| undefined(*why));
    let why = each.reduce(|one, other| Phrase::new("marks-then").phrase("one", one).phrase("other", other));
    why.map(|why| Phrase::new("stats-dash").phrase("why", why))
}

/// How far the evaluators agree on the totals: one sentence per measure.
#[must_use]
pub fn of_agreement(total: &Agreement) -> [Phrase; 3] {
    let alpha = match total.alpha_interval {
        Ok(alpha) => Phrase::new(&format!("stats-alpha-{}", level(alpha))).number("alpha", decimal(alpha, 2)),
        Err(why) => Phrase::new("stats-alpha-undefined").phrase("why", undefined(why)),
    };
    let icc = match total.icc {
        Ok(icc) => {
            let method = match total.icc_method {
                IccMethod::Anova => "stats-icc-anova",
                IccMethod::Reml => "stats-icc-reml",
            };
            let share = decimal(100.0 * icc.max(0.0), 0);
            Phrase::new("stats-icc").number("share", share).phrase("method", Phrase::new(method))
        }
        Err(why) => Phrase::new("stats-icc-undefined").phrase("why", undefined(why)),
    };
    let kendall = match total.kendall_w {
        Ok(w) => Phrase::new("stats-kendall").number("w", decimal(w, 2)),
        Err(Undefined::Incomplete) => Phrase::new("stats-kendall-gaps"),
        Err(why) => Phrase::new("stats-kendall-undefined").phrase("why", undefined(why)),
    };
    [alpha, icc, kendall]
}

/// How high an alpha is, by the bounds that Krippendorff advises for
/// conclusions and for tentative ones; the end of a message id.
#[must_use]
pub fn level(alpha: f64) -> &'static str {
    match alpha {
        _ if alpha >= 0.8 => "high",
        _ if alpha >= 0.667 => "fair",
        _ if alpha > 0.0 => "low",
        _ => "none",
    }
}

/// How sure the order is: what the figures are, whether they can differ from
/// the plain order, and how many stand on each side of the line of this many awards.
#[must_use]
pub fn of_expected(ranks: &ExpectedRanks, line: Option<&(usize, FundingGroups)>) -> Vec<Phrase> {
    let order = if ranks.order_can_change { "stats-order-open" } else { "stats-order-fixed" };
    let mut sentences = vec![Phrase::new("stats-expected-what"), Phrase::new(order)];
    if let Some((awards, groups)) = line {
        let count = |group: FundingGroup| groups.groups.iter().filter(|one| **one == Some(group)).count();
        let Some(line) = groups.line else {
            sentences.push(Phrase::new("stats-groups-no-line"));
            return sentences;
        };
        sentences.push(
            Phrase::new("stats-groups")
                .count("awards", *awards)
                .number("line", decimal(line, 2))
                .count("in", count(FundingGroup::Accepted))
                .count("close", count(FundingGroup::RandomSelection))
                .count("out", count(FundingGroup::Rejected)),
        );
    }
    sentences
}
