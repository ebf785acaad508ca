//! How often every proposal has every rank if the weights are uncertain.
//!
//! Source: R. Lahdelma and P. Salminen, *SMAA-2: Stochastic multicriteria
//! acceptability analysis for group decision making*, Operations Research 49
//! (2001), with scores taken as certain. Up to three criteria the region of
//! weights is a polygon, cut exactly along the lines where two proposals tie;
//! with more, weights are drawn from a seed.

use super::plane::Plane;
use super::random::Random;
use super::weights::{WeightError, WeightRegion};

/// The most proposals that are cut exactly; the cells grow with their square.
pub const MOST_EXACT: usize = 100;

/// The most proposals of any calculation.
pub const MOST_DRAWN: usize = 2_000;

/// What happens to the ranking under all weights of a region.
#[derive(Clone, Debug, PartialEq)]
pub struct Acceptability {
    /// How it was calculated.
    pub method: Method,
    /// For every proposal, for every rank from the first: the share of the weights
    /// that give it this rank, from 0 to 1. The rank is one more than the number
    /// of proposals that are strictly better, so equals share the better rank.
    pub ranks: Vec<Vec<f64>>,
    /// For every proposal, the mean of the weights that put it first, one per
    /// criterion; `None` if no weights do.
    pub central_weights: Vec<Option<Vec<f64>>>,
    /// For every proposal, against every other: the share of the weights under
    /// which it is strictly better. Only where the calculation is exact.
    pub wins: Option<Vec<Vec<f64>>>,
}

/// How rank acceptability was calculated; print it beside the numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// By areas, exact to about 10^-12.
    Exact,
    /// By draws, with standard errors up to half over the root of their number.
    Drawn {
        /// How many weights were drawn.
        draws: u32,
        /// Where the generator started.
        seed: u64,
    },
}

/// Rank acceptability, exact for at most three criteria and [`MOST_EXACT`]
/// proposals, and by draws otherwise.
///
/// `scores` holds a row per proposal with one score per criterion, in the units
/// that the weights multiply; more is better.
///
/// # Errors
/// If the scores are not a table of numbers, if the region does not fit them, or
/// if there are more than [`MOST_DRAWN`] proposals.
pub fn rank_acceptability(
    scores: &[Vec<f64>],
    region: &WeightRegion,
    draws: u32,
    seed: u64,
) -> Result<Acceptability, WeightError> {
    let criteria = check(scores, region)?;
    if region.active(criteria).len() <= 3 && scores.len() <= MOST_EXACT {
        exact(scores, region)
    } else {
        sampled(scores, region, draws, seed)
    }
}

/// Rank acceptability by areas, for at most three criteria with any weight.
///
/// # Errors
/// As [`rank_acceptability`], and above three criteria or [`MOST_EXACT`] proposals.
pub fn exact(scores: &[Vec<f64>], region: &WeightRegion) -> Result<Acceptability, WeightError> {
    let criteria = check(scores, region)?;
    let plane = Plane::new(region, criteria);
    for (found, limit) in [(plane.dimensions(), 3), (scores.len(), MOST_EXACT)] {
        if found > limit {
            return Err(WeightError::TooMany { found, limit });
        }
    }
    let whole = plane.region(region);
    let (area, _, _) = whole.moments();
    if area < 1e-12 {
        return Err(WeightError::BadRegion);
    }
    let n = scores.len();
    let mut result = Acceptability {
        method: Method::Exact,
        ranks: vec![vec![0.0; n]; n],
        central_weights: vec![None; n],
        wins: None,
    };
    let mut wins = vec![vec![0.0; n]; n];
    for (i, own) in scores.iter().enumerate() {
        let mut cells = vec![(whole.clone(), 0_usize)];
        for (k, other) in scores.iter().enumerate() {
            let Some(lead) = plane.lead(other, own) else {
                continue;
            };
            wins[k][i] = whole.split(lead).0.moments().0 / area;
            let mut next = Vec::with_capacity(cells.len() + 1);
            for (cell, better) in cells {
                let (above, below) = cell.split(lead);
                if !above.is_empty() {
                    next.push((above, better + 1));
                }
                if !below.is_empty() {
                    next.push((below, better));
                }
            }
            cells = next;
        }
        let mut first = (0.0, 0.0, 0.0);
        for (cell, better) in cells {
            let (size, x, y) = cell.moments();
            result.ranks[i][better] += size / area;
            if better == 0 {
                first = (first.0 + size, first.1 + x, first.2 + y);
            }
        }
        if first.0 > 0.0 {
            result.central_weights[i] = Some(plane.weights(first.1 / first.0, first.2 / first.0));
        }
    }
    result.wins = Some(wins);
    Ok(result)
}

/// Rank acceptability by weights drawn evenly from the region.
///
/// # Errors
/// As [`rank_acceptability`], and without draws.
pub fn sampled(
    scores: &[Vec<f64>],
    region: &WeightRegion,
    draws: u32,
    seed: u64,
) -> Result<Acceptability, WeightError> {
    let criteria = check(scores, region)?;
    if draws == 0 {
        return Err(WeightError::NoDraws);
    }
    let n = scores.len();
    let mut random = Random::new(seed);
    let mut counts = vec![0_u32; n * n];
    let mut first = vec![vec![0.0; criteria]; n];
    let largest = scores.iter().flatten().fold(0.0, |most: f64, score| most.max(score.abs()));
    for _ in 0..draws {
        let weights = region.sample(criteria, &mut random).ok_or(WeightError::BadRegion)?;
        let total = |row: &Vec<f64>| row.iter().zip(&weights).map(|(s, w)| s * w).sum();
        let mut order: Vec<(f64, usize)> =
            scores.iter().enumerate().map(|(i, row)| (total(row), i)).collect();
        order.sort_unstable_by(|x, y| y.0.total_cmp(&x.0));
        let (mut rank, mut before) = (0, f64::INFINITY);
        for (place, &(value, i)) in order.iter().enumerate() {
            if before - value > 1e-12 * largest {
                rank = place;
            }
            before = value;
            counts[i * n + rank] += 1;
            if rank == 0 {
                first[i].iter_mut().zip(&weights).for_each(|(sum, weight)| *sum += weight);
            }
        }
    }
    let share = |&count: &u32| f64::from(count) / f64::from(draws);
    let ranks: Vec<Vec<f64>> = counts.chunks(n).map(|row| row.iter().map(share).collect()).collect();
    let central_weights = first
        .into_iter()
        .zip(counts.chunks(n))
        .map(|(sums, row)| {
            let times = f64::from(*row.first()?);
            (times > 0.0).then(|| sums.into_iter().map(|sum| sum / times).collect())
        })
        .collect();
    Ok(Acceptability { method: Method::Drawn { draws, seed }, ranks, central_weights, wins: None })
}

/// The number of criteria of a table of scores that fits the region.
fn check(scores: &[Vec<f64>], region: &WeightRegion) -> Result<usize, WeightError> {
    let criteria = scores.first().map_or(0, Vec::len);
    if criteria == 0 {
        return Err(WeightError::NoScores);
    }
    let usable = |row: &Vec<f64>| row.len() == criteria && row.iter().all(|s| s.abs() <= 1e9);
    if let Some(row) = scores.iter().position(|row| !usable(row)) {
        return Err(WeightError::BadScores { row });
    }
    if scores.len() > MOST_DRAWN {
        return Err(WeightError::TooMany { found: scores.len(), limit: MOST_DRAWN });
    }
    region.check(criteria)?;
    Ok(criteria)
}
