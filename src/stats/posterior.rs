//! What the marks say about the two standard deviations of the expected-rank
//! model, by quadrature instead of simulation.
//!
//! Only `tau`, the standard deviation between proposals, and `s`, that of one
//! mark, are unknown beyond a normal distribution. A coarse grid over the prior
//! finds where the weight is and closes in on it; a 48 x (48 + 24) grid over that
//! box is then the posterior. One grid alone misses ranks by up to 1.2. The axis
//! of `s` is split at `U`, where the prior of `s` has a kink.

use super::gauss::{lagrange, legendre};
use super::settings::Settings;
use super::two_way::TwoWay;

/// A point of the posterior: standard deviations in points, and its weight.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    pub(super) tau: f64,
    pub(super) s: f64,
    pub(super) weight: f64,
}

/// The posterior of `(tau, s)` on a grid.
pub(super) struct Posterior {
    tau: Axis,
    s: Axis,
    /// Row by row of `tau`, summing to 1.
    weights: Vec<f64>,
}

struct Axis {
    low: f64,
    high: f64,
    nodes: Vec<f64>,
    widths: Vec<f64>,
}

/// Weights of points this far below the best, as a logarithm, count as nothing.
const DEPTH: f64 = 30.0;

impl Posterior {
    /// The posterior given marks less their centre; `None` if no point fits.
    pub(super) fn new(two_way: &TwoWay, settings: &Settings) -> Option<Posterior> {
        let limit = settings.sd_limit;
        let mut tau = (0.0, limit);
        let mut s = (0.0, limit * std::f64::consts::SQRT_2);
        let mut nodes = 48;
        for _ in 0..12 {
            let grid = Grid::new(two_way, settings, tau, s, nodes);
            let (new_tau, new_s) = grid.heavy_box()?;
            let area = |tau: (f64, f64), s: (f64, f64)| (tau.1 - tau.0) * (s.1 - s.0);
            let shrinks = area(new_tau, new_s) < 0.6 * area(tau, s);
            (tau, s) = (new_tau, new_s);
            if !shrinks {
                break;
            }
            nodes = 24;
        }
        Grid::new(two_way, settings, tau, s, 48).normalised()
    }

    /// The points of the grid that carry weight.
    pub(super) fn nodes(&self) -> Vec<Node> {
        let taus = self.tau.nodes.iter();
        let points = taus.flat_map(|&tau| self.s.nodes.iter().map(move |&s| (tau, s)));
        points
            .zip(&self.weights)
            .map(|((tau, s), &weight)| Node { tau, s, weight })
            .filter(|node| node.weight > 1e-12)
            .collect()
    }

    /// `count` x `count` points that give the same mean for every function which is
    /// a polynomial below that degree in both directions; weights may be negative.
    ///
    /// The chance that one proposal beats another is so smooth in `(tau, s)` that
    /// few points do where pairs are many.
    pub(super) fn condensed(&self, count: usize) -> Vec<Node> {
        let taus = legendre(count, self.tau.low, self.tau.high).0;
        let ss = legendre(count, self.s.low, self.s.high).0;
        let s_basis: Vec<Vec<f64>> = self.s.nodes.iter().map(|&s| lagrange(&ss, s)).collect();
        let mut weights = vec![0.0; count * count];
        for (tau, row) in self.tau.nodes.iter().zip(self.weights.chunks(self.s.nodes.len().max(1))) {
            let mut along_s = vec![0.0; count];
            for (weight, basis) in row.iter().zip(&s_basis) {
                for (sum, value) in along_s.iter_mut().zip(basis) {
                    *sum += weight * value;
                }
            }
            for (line, value) in weights.chunks_mut(count).zip(lagrange(&taus, *tau)) {
                for (cell, sum) in line.iter_mut().zip(&along_s) {
                    *cell += value * sum;
                }
            }
        }
        let points = taus.iter().flat_map(|&tau| ss.iter().map(move |&s| (tau, s)));
        points
            .zip(weights)
            .map(|((tau, s), weight)| Node { tau, s, weight })
            .filter(|node| node.weight.abs() > 1e-12)
            .collect()
    }
}

struct Grid {
    tau: Axis,
    s: Axis,
    /// The logarithm of the posterior density, row by row of `tau`.
    heights: Vec<f64>,
}

impl Grid {
    fn new(two_way: &TwoWay, settings: &Settings, tau: (f64, f64), s: (f64, f64), nodes: usize) -> Grid {
        let tau = Axis::new(tau, nodes, f64::INFINITY);
        let s = Axis::new(s, nodes, settings.sd_limit);
        let mut heights = Vec::with_capacity(tau.nodes.len() * s.nodes.len());
        for &tau in &tau.nodes {
            for &s in &s.nodes {
                let height = log_likelihood(two_way, settings, tau, s)
                    .map_or(f64::NEG_INFINITY, |value| value + log_prior(s, settings.sd_limit));
                heights.push(if height.is_nan() { f64::NEG_INFINITY } else { height });
            }
        }
        Grid { tau, s, heights }
    }

    fn highest(&self) -> Option<f64> {
        let highest = self.heights.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        highest.is_finite().then_some(highest)
    }

    /// The box of the points that carry weight, one node wider on every side.
    fn heavy_box(&self) -> Option<((f64, f64), (f64, f64))> {
        let floor = self.highest()? - DEPTH;
        let width = self.s.nodes.len();
        let heavy = self.heights.iter().enumerate().filter(|&(_, &height)| height > floor);
        let (mut tau, mut s) = ((usize::MAX, 0), (usize::MAX, 0));
        for (index, _) in heavy {
            let (row, column) = (index / width, index % width);
            tau = (tau.0.min(row), tau.1.max(row));
            s = (s.0.min(column), s.1.max(column));
        }
        Some((self.tau.around(tau), self.s.around(s)))
    }

    fn normalised(self) -> Option<Posterior> {
        let highest = self.highest()?;
        let widths = self.tau.widths.iter().flat_map(|a| self.s.widths.iter().map(move |b| a * b));
        let weights: Vec<f64> =
            self.heights.iter().zip(widths).map(|(h, width)| width * (h - highest).exp()).collect();
        let total: f64 = weights.iter().sum();
        let weights = weights.into_iter().map(|weight| weight / total).collect();
        (total > 0.0).then_some(Posterior { tau: self.tau, s: self.s, weights })
    }
}

impl Axis {
    /// `count` nodes, and half as many beyond a kink if it lies inside.
    fn new((low, high): (f64, f64), count: usize, kink: f64) -> Axis {
        let (mut nodes, mut widths) = legendre(count, low, high.min(kink).max(low));
        if low >= kink {
            (nodes, widths) = legendre(count, low, high);
        } else if high > kink {
            let (beyond, their_widths) = legendre(count / 2, kink, high);
            nodes.extend(beyond);
            widths.extend(their_widths);
        }
        Axis { low, high, nodes, widths }
    }

    fn around(&self, (first, last): (usize, usize)) -> (f64, f64) {
        let before = first.checked_sub(1).and_then(|index| self.nodes.get(index));
        let after = self.nodes.get(last.saturating_add(1));
        (before.copied().unwrap_or(self.low), after.copied().unwrap_or(self.high))
    }
}

/// The logarithm of the probability of the marks, without a constant.
fn log_likelihood(two_way: &TwoWay, settings: &Settings, tau: f64, s: f64) -> Option<f64> {
    let fit = two_way.fit(tau / s, settings.strictness_sd / s)?;
    Some(-two_way.marks * s.ln() - 0.5 * (fit.log_det + fit.marks_marks / (s * s)))
}

/// The logarithm of the prior density of `s`, the root of the sum of the squares
/// of two numbers uniform on `(0, limit)`, without a constant.
fn log_prior(s: f64, limit: f64) -> f64 {
    let quarter = std::f64::consts::FRAC_PI_2;
    let angle = if s <= limit { quarter } else { quarter - 2.0 * (limit / s).acos() };
    (s * angle.max(0.0)).ln()
}
