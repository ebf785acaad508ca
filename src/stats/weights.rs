//! Which weights of the criteria are thought possible, and random ones of them.

use super::random::Random;

/// A set of weights, each at least 0 and together 1, all equally likely.
#[derive(Clone, Debug, PartialEq)]
pub enum WeightRegion {
    /// Any weights at all.
    Simplex,
    /// Any weights that keep this order of importance: the criteria by their
    /// number from 0, the most important first.
    Ordinal(Vec<usize>),
    /// Weights near given ones: each within this share of its own size, so 0.25
    /// for 25% up or down. A criterion of weight 0 keeps it.
    Around {
        /// One weight per criterion, at least 0; only their proportions count.
        weights: Vec<f64>,
        /// From above 0 to 1.
        share: f64,
    },
}

/// Why rank acceptability cannot be calculated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WeightError {
    /// There are no proposals or no criteria.
    #[error("there are no scores to weigh")]
    NoScores,
    /// A row is longer or shorter than the first one, or a score is no number.
    #[error("the scores in row {row} are not one usable number per criterion")]
    BadScores {
        /// The row, from zero.
        row: usize,
    },
    /// The region does not fit the criteria, or leaves no room for uncertainty.
    #[error("the weights do not fit the criteria, or leave no room")]
    BadRegion,
    /// No draws were asked for.
    #[error("at least one draw is needed")]
    NoDraws,
    /// There are more proposals or criteria than the calculation is meant for.
    #[error("there are {found}, and this calculation takes at most {limit}")]
    TooMany {
        /// How many there are.
        found: usize,
        /// How many are allowed.
        limit: usize,
    },
}

/// How often the drawing of one set of weights is tried before it is given up.
const TRIES: usize = 100_000;

impl WeightRegion {
    /// Whether the region speaks about this number of criteria.
    pub(super) fn check(&self, criteria: usize) -> Result<(), WeightError> {
        let fits = match self {
            WeightRegion::Simplex => true,
            WeightRegion::Ordinal(order) => {
                let mut sorted = order.clone();
                sorted.sort_unstable();
                sorted == (0..criteria).collect::<Vec<usize>>()
            }
            WeightRegion::Around { weights, share } => {
                weights.len() == criteria
                    && weights.iter().all(|&weight| weight.is_finite() && weight >= 0.0)
                    && weights.iter().sum::<f64>() > 0.0
                    && *share > 0.0
                    && *share <= 1.0
            }
        };
        if fits { Ok(()) } else { Err(WeightError::BadRegion) }
    }

    /// The criteria that can have a weight above 0.
    pub(super) fn active(&self, criteria: usize) -> Vec<usize> {
        match self {
            WeightRegion::Around { weights, .. } => {
                (0..criteria).filter(|&c| weights.get(c).is_some_and(|&w| w > 0.0)).collect()
            }
            _ => (0..criteria).collect(),
        }
    }

    /// The lowest and highest weight of every criterion, together 1 in between.
    pub(super) fn bounds(&self, criteria: usize) -> Vec<(f64, f64)> {
        match self {
            WeightRegion::Around { weights, share } => {
                let total: f64 = weights.iter().sum();
                let bound = |weight: &f64| {
                    let weight = weight / total;
                    (weight * (1.0 - share), f64::min(1.0, weight * (1.0 + share)))
                };
                weights.iter().map(bound).collect()
            }
            _ => vec![(0.0, 1.0); criteria],
        }
    }

    /// Weights drawn evenly from the region; `None` if it has no room.
    pub(super) fn sample(&self, criteria: usize, random: &mut Random) -> Option<Vec<f64>> {
        match self {
            WeightRegion::Simplex => Some(simplex(criteria, random)),
            WeightRegion::Ordinal(order) => {
                let mut sorted = simplex(criteria, random);
                sorted.sort_by(|x, y| y.total_cmp(x));
                let mut weights = vec![0.0; criteria];
                for (&criterion, weight) in order.iter().zip(sorted) {
                    *weights.get_mut(criterion)? = weight;
                }
                Some(weights)
            }
            WeightRegion::Around { .. } => boxed(&self.bounds(criteria), random),
        }
    }
}

/// Even on the simplex: exponential numbers over their sum.
fn simplex(criteria: usize, random: &mut Random) -> Vec<f64> {
    let numbers: Vec<f64> = (0..criteria).map(|_| -(1.0 - random.uniform()).ln()).collect();
    let total: f64 = numbers.iter().sum();
    numbers.into_iter().map(|number| number / total).collect()
}

/// Even on a box cut by the plane of sum 1: all but the widest side are drawn, the
/// widest follows, and what falls outside the box is drawn again.
fn boxed(bounds: &[(f64, f64)], random: &mut Random) -> Option<Vec<f64>> {
    let width = |&(low, high): &(f64, f64)| high - low;
    let last = (0..bounds.len()).max_by(|&x, &y| width(&bounds[x]).total_cmp(&width(&bounds[y])))?;
    for _ in 0..TRIES {
        let mut weights: Vec<f64> =
            bounds.iter().map(|side| side.0 + width(side) * random.uniform()).collect();
        let others: f64 = weights.iter().sum::<f64>() - weights[last];
        weights[last] = 1.0 - others;
        // A side of no width at all must not fail on the last bit.
        if (bounds[last].0 - 1e-12..=bounds[last].1 + 1e-12).contains(&weights[last]) {
            return Some(weights);
        }
    }
    None
}
