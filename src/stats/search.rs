//! The search for the two ratios of standard deviations that fit best (`reml`).

/// Ratios of standard deviations above this are no longer told from infinity.
const LARGEST_RATIO: f64 = 1e3;

/// The ratios `(a, b)` with the smallest value; `None` if they run away.
///
/// The function depends on the squares of its arguments only, so its mirror
/// image beyond zero makes the edge of the range an ordinary point.
pub(super) fn minimise(function: impl Fn(f64, f64) -> f64) -> Option<(f64, f64)> {
    let f = |a: f64, b: f64| function(a.abs(), b.abs());
    let starts = [0.0, 0.25, 0.5, 1.0, 2.0, 4.0];
    let (mut a, mut b, mut best) = (0.0, 0.0, f64::INFINITY);
    for &start_a in &starts {
        for &start_b in &starts {
            let value = f(start_a, start_b);
            if value < best {
                (a, b, best) = (start_a, start_b, value);
            }
        }
    }
    // A compass search comes close: step while a step helps, then halve it.
    let mut step = 0.5;
    while step > 1e-4 {
        let (wide, high) = (step * f64::max(a, 0.2), step * f64::max(b, 0.2));
        let around = [(a + wide, b), (a - wide, b), (a, b + high), (a, b - high)];
        let next = around
            .into_iter()
            .map(|(a, b)| (f(a, b), a.abs(), b.abs()))
            .min_by(|x, y| x.0.total_cmp(&y.0))?;
        if next.0 < best {
            (best, a, b) = next;
        } else {
            step /= 2.0;
        }
        if a > LARGEST_RATIO || b > LARGEST_RATIO || best == f64::NEG_INFINITY {
            return None;
        }
    }
    // Newton steps on the slope find the minimum beyond the noise of the values.
    for _ in 0..20 {
        let (fine, coarse) = (1e-4 * f64::max(a.max(b), 0.1), 1e-3 * f64::max(a.max(b), 0.1));
        let slope_a = (f(a + fine, b) - f(a - fine, b)) / (2.0 * fine);
        let slope_b = (f(a, b + fine) - f(a, b - fine)) / (2.0 * fine);
        let here = 2.0 * f(a, b);
        let square = coarse * coarse;
        let aa = (f(a + coarse, b) + f(a - coarse, b) - here) / square;
        let bb = (f(a, b + coarse) + f(a, b - coarse) - here) / square;
        let ab = (f(a + coarse, b + coarse) + f(a - coarse, b - coarse)
            - f(a + coarse, b - coarse)
            - f(a - coarse, b + coarse))
            / (4.0 * square);
        let determinant = aa * bb - ab * ab;
        if !(determinant > 0.0 && aa > 0.0) {
            break;
        }
        let step_a = (bb * slope_a - ab * slope_b) / determinant;
        let step_b = (aa * slope_b - ab * slope_a) / determinant;
        let longest = step_a.abs().max(step_b.abs());
        if longest > 0.1 * f64::max(a.max(b), 0.1) {
            break;
        }
        (a, b) = ((a - step_a).abs(), (b - step_b).abs());
        if longest < 1e-10 {
            break;
        }
    }
    Some((a, b))
}
