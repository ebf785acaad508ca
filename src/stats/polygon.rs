//! Convex polygons in the plane of the weights, cut by straight lines.

/// A function `at_zero + x * along_x + y * along_y`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Linear {
    pub(super) at_zero: f64,
    pub(super) along_x: f64,
    pub(super) along_y: f64,
}

/// A convex polygon, its corners in turn; empty if it has fewer than three.
#[derive(Clone, Debug)]
pub(super) struct Polygon {
    corners: Vec<(f64, f64)>,
}

/// Smaller pieces are rounding errors along a line.
const SLIVER: f64 = 1e-15;

impl Linear {
    fn at(&self, (x, y): (f64, f64)) -> f64 {
        self.at_zero + x * self.along_x + y * self.along_y
    }
}

impl Polygon {
    pub(super) fn new(corners: &[(f64, f64)]) -> Polygon {
        Polygon { corners: corners.to_vec() }
    }

    /// The parts where the function is above zero and where it is below.
    pub(super) fn split(&self, function: Linear) -> (Polygon, Polygon) {
        let mut above = Vec::with_capacity(self.corners.len() + 2);
        let mut below = Vec::with_capacity(self.corners.len() + 2);
        let Some(&last) = self.corners.last() else {
            return (Polygon { corners: above }, Polygon { corners: below });
        };
        let (mut before, mut height_before) = (last, function.at(last));
        for &corner in &self.corners {
            let height = function.at(corner);
            if (height > 0.0 && height_before < 0.0) || (height < 0.0 && height_before > 0.0) {
                let t = height_before / (height_before - height);
                let point = (before.0 + t * (corner.0 - before.0), before.1 + t * (corner.1 - before.1));
                above.push(point);
                below.push(point);
            }
            if height >= 0.0 {
                above.push(corner);
            }
            if height <= 0.0 {
                below.push(corner);
            }
            (before, height_before) = (corner, height);
        }
        (Polygon { corners: above }.unless_sliver(), Polygon { corners: below }.unless_sliver())
    }

    /// Whether nothing is left of it.
    pub(super) fn is_empty(&self) -> bool {
        self.corners.is_empty()
    }

    /// The area, and the area times the centre of gravity.
    pub(super) fn moments(&self) -> (f64, f64, f64) {
        let Some(&origin) = self.corners.first() else {
            return (0.0, 0.0, 0.0);
        };
        let (mut area, mut x, mut y) = (0.0, 0.0, 0.0);
        // Triangles from the first corner: exact for small pieces far from zero.
        for pair in self.corners.windows(2) {
            let (a, b) = (pair[0], pair[1]);
            let (ax, ay, bx, by) = (a.0 - origin.0, a.1 - origin.1, b.0 - origin.0, b.1 - origin.1);
            let triangle = 0.5 * (ax * by - ay * bx);
            area += triangle;
            x += triangle * (origin.0 + (ax + bx) / 3.0);
            y += triangle * (origin.1 + (ay + by) / 3.0);
        }
        (area, x, y)
    }

    fn unless_sliver(self) -> Polygon {
        if self.moments().0.abs() > SLIVER { self } else { Polygon { corners: Vec::new() } }
    }
}
