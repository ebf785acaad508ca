//! The weights of up to three criteria as points of a plane (`acceptability`).

use super::polygon::{Linear, Polygon};
use super::weights::WeightRegion;

/// The weights of up to three criteria as points: `x` and `y` are the first two,
/// the last follows from their sum. With fewer criteria the spare directions run
/// from 0 to 1 and mean nothing.
pub(super) struct Plane {
    active: Vec<usize>,
    criteria: usize,
}

impl Plane {
    /// The plane of the criteria that can have a weight above 0.
    pub(super) fn new(region: &WeightRegion, criteria: usize) -> Plane {
        Plane { active: region.active(criteria), criteria }
    }

    /// How many criteria can have a weight above 0.
    pub(super) fn dimensions(&self) -> usize {
        self.active.len()
    }

    /// The weighted sum of one number per active criterion, as a function.
    fn sum(&self, numbers: &[f64]) -> Linear {
        let (at_zero, along_x, along_y) = match *numbers {
            [a, b, c, ..] => (c, a - c, b - c),
            [a, b] => (b, a - b, 0.0),
            [a] => (a, 0.0, 0.0),
            [] => (0.0, 0.0, 0.0),
        };
        Linear { at_zero, along_x, along_y }
    }

    /// How far one proposal is ahead of another; `None` if they are equal.
    pub(super) fn lead(&self, one: &[f64], other: &[f64]) -> Option<Linear> {
        let gaps: Vec<f64> = self.active.iter().map(|&c| one[c] - other[c]).collect();
        let size = self.active.iter().map(|&c| one[c].abs().max(other[c].abs())).fold(0.0, f64::max);
        gaps.iter().any(|gap| gap.abs() > 1e-12 * size).then(|| self.sum(&gaps))
    }

    /// The weights of the region, as a polygon.
    pub(super) fn region(&self, region: &WeightRegion) -> Polygon {
        let mut polygon = if self.active.len() == 3 {
            Polygon::new(&[(0.0, 0.0), (1.0, 0.0), (0.0, 1.0)])
        } else {
            Polygon::new(&[(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)])
        };
        let mut keep = |numbers: Vec<f64>| polygon = polygon.split(self.sum(&numbers)).0;
        let unit = |c: usize| self.active.iter().map(move |&a| f64::from(a == c));
        if let WeightRegion::Ordinal(order) = region {
            for pair in order.windows(2) {
                keep(unit(pair[0]).zip(unit(pair[1])).map(|(more, less)| more - less).collect());
            }
        }
        if matches!(region, WeightRegion::Around { .. }) && self.active.len() > 1 {
            let bounds = region.bounds(self.criteria);
            for &c in &self.active {
                // The weights sum to 1, so a constant may stand at each of them.
                keep(unit(c).map(|own| own - bounds[c].0).collect());
                keep(unit(c).map(|own| bounds[c].1 - own).collect());
            }
        }
        polygon
    }

    /// The weights of all criteria at a point.
    pub(super) fn weights(&self, x: f64, y: f64) -> Vec<f64> {
        let known = match self.active.len() {
            3 => vec![x, y, 1.0 - x - y],
            2 => vec![x, 1.0 - x],
            _ => vec![1.0],
        };
        let mut weights = vec![0.0; self.criteria];
        for (&criterion, weight) in self.active.iter().zip(known) {
            weights[criterion] = weight;
        }
        weights
    }
}
