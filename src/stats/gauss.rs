//! Gauss-Legendre quadrature and the polynomials through its nodes.

/// The nodes in `(low, high)`, rising, and their weights, which sum to its width.
///
/// Exact for polynomials up to degree `2 count - 1`. Source: Newton's method on
/// the Legendre recurrence, W. H. Press et al., *Numerical Recipes*, 4.6.
pub(super) fn legendre(count: usize, low: f64, high: f64) -> (Vec<f64>, Vec<f64>) {
    let (middle, half) = (0.5 * (high + low), 0.5 * (high - low));
    let n = count as f64;
    let mut pairs = Vec::with_capacity(count);
    for i in 0..count {
        let mut x = -(std::f64::consts::PI * (i as f64 + 0.75) / (n + 0.5)).cos();
        let mut slope = 1.0;
        for _ in 0..100 {
            let (mut before, mut value) = (0.0, 1.0);
            for k in 1..=count {
                let k = k as f64;
                (before, value) = (value, ((2.0 * k - 1.0) * x * value - (k - 1.0) * before) / k);
            }
            slope = n * (x * value - before) / (x * x - 1.0);
            let step = value / slope;
            x -= step;
            if step.abs() < 1e-15 {
                break;
            }
        }
        pairs.push((middle + half * x, 2.0 * half / ((1.0 - x * x) * slope * slope)));
    }
    pairs.into_iter().unzip()
}

/// For every node the value at `x` of the polynomial that is 1 there and 0 at the
/// other nodes.
pub(super) fn lagrange(nodes: &[f64], x: f64) -> Vec<f64> {
    nodes
        .iter()
        .enumerate()
        .map(|(i, own)| {
            let others = nodes.iter().enumerate().filter(|&(k, _)| k != i);
            others.map(|(_, other)| (x - other) / (own - other)).product()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{lagrange, legendre};

    #[test]
    fn five_nodes_are_those_of_the_handbook() {
        let (nodes, weights) = legendre(5, -1.0, 1.0);
        let expected = [
            (-0.906_179_845_938_664, 0.236_926_885_056_189),
            (-0.538_469_310_105_683, 0.478_628_670_499_366),
            (0.0, 0.568_888_888_888_889),
        ];
        for (i, (node, weight)) in expected.into_iter().enumerate() {
            assert!((nodes[i] - node).abs() < 1e-14 && (nodes[4 - i] + node).abs() < 1e-14);
            assert!((weights[i] - weight).abs() < 1e-14);
        }
    }

    #[test]
    fn an_integral_and_a_polynomial() {
        let (nodes, weights) = legendre(48, 0.0, 2.0);
        let integral: f64 = nodes.iter().zip(&weights).map(|(x, w)| w * x.exp()).sum();
        assert!((integral - (2.0_f64.exp() - 1.0)).abs() < 1e-13);
        let basis = lagrange(&nodes[..4], 0.7);
        let cubed: f64 = nodes[..4].iter().zip(&basis).map(|(x, l)| x.powi(3) * l).sum();
        assert!((cubed - 0.343).abs() < 1e-12);
    }
}
