//! The mean of the posterior over its points: who beats whom, and the effects.

use std::ops::Range;

use super::posterior::{Node, Posterior};
use super::student::normal_below;
use super::two_way::TwoWay;

/// Up to this many normal probabilities using every point of the posterior takes
/// less than a second.
pub(super) const FULL_WORK: f64 = 3e7;

/// About how many proposals show whether fewer points are enough.
const SAMPLE: usize = 40;

/// How far fewer points may move an expected rank.
const TOLERANCE: f64 = 5e-4;

/// Proposals with the same panel and the same sum of marks: to the model one.
#[derive(Clone)]
pub(super) struct Cohort {
    panel: usize,
    sum: f64,
    size: f64,
}

/// Posterior means per class and per evaluator.
pub(super) struct Means {
    pub(super) ranks: Vec<f64>,
    pub(super) effects: Vec<f64>,
    pub(super) effect_squares: Vec<f64>,
    pub(super) strictness: Vec<f64>,
    pub(super) strictness_squares: Vec<f64>,
    pub(super) tau: f64,
    pub(super) s: f64,
}

/// The classes, panel by panel, and the class of every proposal.
pub(super) fn classes(two_way: &TwoWay) -> (Vec<Cohort>, Vec<usize>) {
    let mut order: Vec<usize> = (0..two_way.proposals.len()).collect();
    let key = |index: usize| two_way.proposals[index];
    order.sort_by(|&x, &y| key(x).0.cmp(&key(y).0).then(key(x).1.total_cmp(&key(y).1)));
    let mut classes: Vec<Cohort> = Vec::new();
    let mut class_of = vec![0; order.len()];
    for index in order {
        let (panel, sum) = key(index);
        match classes.last_mut() {
            Some(class) if class.panel == panel && class.sum == sum => class.size += 1.0,
            _ => classes.push(Cohort { panel, sum, size: 1.0 }),
        }
        class_of[index] = classes.len() - 1;
    }
    (classes, class_of)
}

/// The posterior means of a panel; `None` if they cannot be calculated.
///
/// If all points mean more than `full_work` probabilities, fewer are used: as few
/// as keep the ranks of a sample of the proposals, scaled up to all of them,
/// within [`TOLERANCE`] of the ranks by all points.
pub(super) fn posterior_means(
    two_way: &TwoWay,
    posterior: &Posterior,
    classes: &[Cohort],
    strictness_sd: f64,
    full_work: f64,
) -> Option<Means> {
    let all = posterior.nodes();
    let probabilities = 0.5 * (classes.len() * classes.len() * all.len()) as f64;
    if probabilities <= full_work {
        return means(two_way, classes, &all, strictness_sd);
    }
    let step = classes.len().div_ceil(SAMPLE);
    let sample: Vec<Cohort> = classes.iter().step_by(step).cloned().collect();
    let exact = means(two_way, &sample, &all, strictness_sd)?;
    for count in [9, 11, 13, 16, 20] {
        let few = posterior.condensed(count);
        let found = means(two_way, &sample, &few, strictness_sd)?;
        let apart = exact.ranks.iter().zip(&found.ranks).map(|(x, y)| (x - y).abs());
        if apart.fold(0.0, f64::max) * step as f64 <= TOLERANCE {
            return means(two_way, classes, &few, strictness_sd);
        }
    }
    means(two_way, classes, &all, strictness_sd)
}

/// The means over the given points, whose weights sum to 1; `None` if a point
/// cannot be calculated.
fn means(two_way: &TwoWay, classes: &[Cohort], nodes: &[Node], strictness_sd: f64) -> Option<Means> {
    let panels = panel_ranges(classes, two_way.panels.len());
    let mut sum = Means {
        ranks: vec![0.0; classes.len()],
        effects: vec![0.0; classes.len()],
        effect_squares: vec![0.0; classes.len()],
        strictness: Vec::new(),
        strictness_squares: Vec::new(),
        tau: 0.0,
        s: 0.0,
    };
    for &Node { tau, s, weight } in nodes {
        let fit = two_way.fit(tau / s, strictness_sd / s)?;
        let nu = fit.evaluator_effects(0.0);
        let variances = fit.evaluator_variances();
        sum.strictness.resize(nu.len(), 0.0);
        sum.strictness_squares.resize(nu.len(), 0.0);
        for (j, (&value, variance)) in nu.iter().zip(variances).enumerate() {
            sum.strictness[j] += weight * value;
            sum.strictness_squares[j] += weight * (value * value + s * s * variance);
        }
        sum.tau += weight * tau;
        sum.s += weight * s;
        let shrinks: Vec<f64> = (0..panels.len()).map(|panel| fit.shrink(panel)).collect();
        // The covariance that uncertain strictness gives to theta of two panels is
        // the sum over the second one's members, times its `shrink`.
        let shared: Vec<Vec<f64>> = (0..panels.len())
            .map(|panel| {
                let mut x = fit.loading(panel);
                fit.colour(&mut x);
                x
            })
            .collect();
        let covariance =
            |p: usize, q: usize| shrinks[q] * two_way.panels[q].iter().map(|&j| shared[p][j]).sum::<f64>();
        let own: Vec<f64> = (0..panels.len()).map(|panel| covariance(panel, panel)).collect();
        let effects: Vec<f64> =
            classes.iter().map(|class| fit.proposal_effect(class.panel, class.sum, 0.0, &nu)).collect();
        for (index, (class, effect)) in classes.iter().zip(&effects).enumerate() {
            let variance = s * s * (shrinks[class.panel] + own[class.panel]);
            sum.effects[index] += weight * effect;
            sum.effect_squares[index] += weight * (effect * effect + variance);
        }
        for (p, first) in panels.iter().enumerate() {
            for (q, second) in panels.iter().enumerate().skip(p) {
                let apart = (own[p] + own[q] - 2.0 * covariance(p, q)).max(0.0);
                let steepness = 1.0 / (s * (shrinks[p] + shrinks[q] + apart).sqrt());
                for i in first.clone() {
                    let others = if p == q { i + 1..second.end } else { second.clone() };
                    let lost = contest(classes, &effects, i, others, steepness, |k, lost| {
                        sum.ranks[k] += weight * (1.0 - lost) * classes[i].size;
                    });
                    sum.ranks[i] += weight * lost;
                }
            }
        }
    }
    for (rank, class) in sum.ranks.iter_mut().zip(classes) {
        // Oneself, and half of those who are just the same.
        *rank += 1.0 + 0.5 * (class.size - 1.0);
    }
    Some(sum)
}

/// How many proposals of other classes are expected to beat class `i`; each
/// single chance goes to `each` as well.
fn contest(
    classes: &[Cohort],
    effects: &[f64],
    i: usize,
    others: Range<usize>,
    steepness: f64,
    mut each: impl FnMut(usize, f64),
) -> f64 {
    let own = effects[i];
    let mut sum = 0.0;
    for k in others {
        let lost = normal_below((effects[k] - own) * steepness);
        sum += lost * classes[k].size;
        each(k, lost);
    }
    sum
}

fn panel_ranges(classes: &[Cohort], panels: usize) -> Vec<Range<usize>> {
    (0..panels)
        .map(|panel| {
            let start = classes.partition_point(|class| class.panel < panel);
            start..classes.partition_point(|class| class.panel <= panel)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::posterior::Posterior;
    use super::super::settings::Settings;
    use super::super::table::ScoreTable;
    use super::super::two_way::TwoWay;
    use super::{classes, means, posterior_means};

    /// Marks from 0 to 10 with gaps, spread by a fixed rule.
    fn table(proposals: usize, evaluators: usize, readers: usize) -> ScoreTable {
        let marks = (0..proposals).flat_map(|i| {
            (0..readers).map(move |r| {
                let j = (i * 5 + r * (1 + i % 3)) % evaluators;
                let noise = (i * 37 + j * 61 + i * j * 17) % 101;
                (i, j, 2.0 + (i % 29) as f64 / 9.0 + noise as f64 / 30.0)
            })
        });
        ScoreTable::from_marks(proposals, evaluators, marks).expect("inside")
    }

    #[test]
    fn few_points_stand_in_for_all() {
        let table = table(120, 12, 3);
        let two_way = TwoWay::new(&table, 5.0);
        let settings = Settings::for_scale(0.0, 10.0).expect("a scale");
        let posterior = Posterior::new(&two_way, &settings).expect("a posterior");
        let (classes, class_of) = classes(&two_way);
        assert_eq!(class_of.len(), 120);
        let full = means(&two_way, &classes, &posterior.nodes(), 1.0).expect("numbers");
        let few = posterior_means(&two_way, &posterior, &classes, 1.0, 0.0).expect("numbers");
        let apart = full.ranks.iter().zip(&few.ranks).map(|(x, y)| (x - y).abs());
        let apart = apart.fold(0.0, f64::max);
        assert!(apart < 1e-3, "{apart}");
        let sum: f64 = full.ranks.iter().zip(&classes).map(|(rank, class)| rank * class.size).sum();
        assert!((sum - 120.0 * 121.0 / 2.0).abs() < 1e-3, "{sum}");
    }
}
