//! The Cholesky factor of a small symmetric matrix, one row per evaluator.

/// The lower triangle `L` with `L L' = A`, stored row by row.
#[derive(Clone, Debug)]
pub(super) struct Cholesky {
    rows: Vec<Vec<f64>>,
}

impl Cholesky {
    /// Factors the matrix whose lower triangle is given row by row; `None` if it
    /// is not positive definite in floating point.
    pub(super) fn of(mut rows: Vec<Vec<f64>>) -> Option<Cholesky> {
        for i in 0..rows.len() {
            let (above, rest) = rows.split_at_mut(i);
            let row = rest.first_mut()?;
            for (k, other) in above.iter().enumerate() {
                let dot: f64 = row[..k].iter().zip(&other[..k]).map(|(a, b)| a * b).sum();
                row[k] = (row[k] - dot) / other[k];
            }
            let pivot = row[i] - row[..i].iter().map(|a| a * a).sum::<f64>();
            if !(pivot > 0.0 && pivot.is_finite()) {
                return None;
            }
            row[i] = pivot.sqrt();
        }
        Some(Cholesky { rows })
    }

    /// The logarithm of the determinant of `A`.
    pub(super) fn log_det(&self) -> f64 {
        2.0 * self.rows.iter().enumerate().map(|(i, row)| row[i].ln()).sum::<f64>()
    }

    /// Replaces `x` by the solution of `L z = x`.
    pub(super) fn solve_lower(&self, x: &mut [f64]) {
        for (i, row) in self.rows.iter().enumerate() {
            let dot: f64 = row[..i].iter().zip(&x[..i]).map(|(a, b)| a * b).sum();
            x[i] = (x[i] - dot) / row[i];
        }
    }

    /// Replaces `x` by the solution of `L' z = x`.
    pub(super) fn solve_upper(&self, x: &mut [f64]) {
        for (i, row) in self.rows.iter().enumerate().rev() {
            x[i] /= row[i];
            let value = x[i];
            for (below, factor) in x[..i].iter_mut().zip(row) {
                *below -= factor * value;
            }
        }
    }
}
