//! The two-way random model that REML and the expected rank share:
//! `y_ij = mean + theta_i + nu_j + e_ij`, theta of the proposal, nu of the
//! evaluator, all normal and independent.
//!
//! In units of the residual variance the marks have the covariance
//! `V = I + a^2 ZZ' + b^2 WW'`, `a` and `b` the standard deviations of theta and
//! nu over that of the residual. The proposals are eliminated by hand, so that
//! what is left has one row per evaluator: `V1 = I + a^2 ZZ'` has blocks,
//! `W'V1^-1 W = diag(m_j) - sum_c a^2/(1 + c a^2) M_c`, where `M_c` counts pairs of
//! evaluators on the proposals with `c` marks. These sums are taken once, so one
//! pair `(a, b)` costs the cube of the number of evaluators and nothing per mark.

use std::collections::BTreeMap;

use super::cholesky::Cholesky;
use super::table::ScoreTable;

/// The sums of a table that the model needs, marks counted from a centre.
pub(super) struct TwoWay {
    /// Which evaluators marked, for every set of evaluators that occurs.
    pub(super) panels: Vec<Vec<usize>>,
    /// For every proposal its panel and the sum of its marks less the centre.
    pub(super) proposals: Vec<(usize, f64)>,
    /// How many marks there are.
    pub(super) marks: f64,
    evaluators: usize,
    by_count: Vec<CountSums>,
    evaluator_marks: Vec<f64>,
    evaluator_sums: Vec<f64>,
    sum: f64,
    squares: f64,
}

/// Sums over the proposals that have the same number of marks.
struct CountSums {
    count: f64,
    proposals: f64,
    sum: f64,
    squares: f64,
    per_evaluator: Vec<f64>,
    sum_per_evaluator: Vec<f64>,
    /// Lower triangle: how many of these proposals both evaluators marked.
    pairs: Vec<Vec<f64>>,
}

/// The model at one pair `(a, b)`, factored.
pub(super) struct FactoredModel<'a> {
    two_way: &'a TwoWay,
    a_squared: f64,
    b: f64,
    factor: Cholesky,
    white_one: Vec<f64>,
    white_marks: Vec<f64>,
    /// `log |V|`.
    pub(super) log_det: f64,
    /// `1'V^-1 1`.
    pub(super) one_one: f64,
    /// `1'V^-1 r`, `r` the marks less the centre.
    pub(super) one_marks: f64,
    /// `r'V^-1 r`.
    pub(super) marks_marks: f64,
}

impl TwoWay {
    /// The sums of a table in which every row and every column has a mark.
    pub(super) fn new(table: &ScoreTable, centre: f64) -> TwoWay {
        let evaluators = table.evaluators();
        let mut two_way = TwoWay {
            panels: Vec::new(),
            proposals: Vec::new(),
            marks: 0.0,
            evaluators,
            by_count: Vec::new(),
            evaluator_marks: vec![0.0; evaluators],
            evaluator_sums: vec![0.0; evaluators],
            sum: 0.0,
            squares: 0.0,
        };
        let mut known: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
        let mut by_count: BTreeMap<usize, CountSums> = BTreeMap::new();
        for row in table.rows() {
            let given: Vec<(usize, f64)> =
                row.iter().enumerate().filter_map(|(j, mark)| mark.map(|mark| (j, mark - centre))).collect();
            let panel: Vec<usize> = given.iter().map(|&(j, _)| j).collect();
            let sum: f64 = given.iter().map(|(_, mark)| mark).sum();
            let group =
                by_count.entry(panel.len()).or_insert_with(|| CountSums::new(panel.len(), evaluators));
            group.add(&panel, sum);
            for (j, mark) in given {
                two_way.evaluator_marks[j] += 1.0;
                two_way.evaluator_sums[j] += mark;
                two_way.squares += mark * mark;
                two_way.marks += 1.0;
            }
            two_way.sum += sum;
            let next = two_way.panels.len();
            let index = *known.entry(panel).or_insert_with_key(|panel| {
                two_way.panels.push(panel.clone());
                next
            });
            two_way.proposals.push((index, sum));
        }
        two_way.by_count = by_count.into_values().collect();
        two_way
    }

    /// Factors the model at these ratios of standard deviations, both at least 0.
    pub(super) fn fit(&self, a: f64, b: f64) -> Option<FactoredModel<'_>> {
        let a_squared = a * a;
        let mut matrix: Vec<Vec<f64>> = (0..self.evaluators).map(|j| vec![0.0; j + 1]).collect();
        let mut one: Vec<f64> = self.evaluator_marks.clone();
        let mut marks: Vec<f64> = self.evaluator_sums.clone();
        let (mut one_one, mut one_marks, mut marks_marks) = (self.marks, self.sum, self.squares);
        let mut log_det = 0.0;
        for group in &self.by_count {
            let shrink = a_squared / (1.0 + group.count * a_squared);
            log_det += group.proposals * (group.count * a_squared).ln_1p();
            one_one -= shrink * group.count * group.count * group.proposals;
            one_marks -= shrink * group.count * group.sum;
            marks_marks -= shrink * group.squares;
            let b_shrink = b * b * shrink;
            for j in 0..self.evaluators {
                one[j] -= shrink * group.count * group.per_evaluator[j];
                marks[j] -= shrink * group.sum_per_evaluator[j];
                for (cell, pairs) in matrix[j].iter_mut().zip(&group.pairs[j]) {
                    *cell -= b_shrink * pairs;
                }
            }
        }
        for (j, row) in matrix.iter_mut().enumerate() {
            row[j] += 1.0 + b * b * self.evaluator_marks[j];
        }
        let factor = Cholesky::of(matrix)?;
        log_det += factor.log_det();
        let whiten = |mut x: Vec<f64>| {
            factor.solve_lower(&mut x);
            x.iter_mut().for_each(|value| *value *= b);
            x
        };
        let (white_one, white_marks) = (whiten(one), whiten(marks));
        one_one -= dot(&white_one, &white_one);
        one_marks -= dot(&white_one, &white_marks);
        marks_marks -= dot(&white_marks, &white_marks);
        let fit = FactoredModel {
            two_way: self,
            a_squared,
            b,
            factor,
            white_one,
            white_marks,
            log_det,
            one_one,
            one_marks,
            marks_marks,
        };
        Some(fit)
    }
}

impl CountSums {
    fn new(count: usize, evaluators: usize) -> CountSums {
        CountSums {
            count: count as f64,
            proposals: 0.0,
            sum: 0.0,
            squares: 0.0,
            per_evaluator: vec![0.0; evaluators],
            sum_per_evaluator: vec![0.0; evaluators],
            pairs: (0..evaluators).map(|j| vec![0.0; j + 1]).collect(),
        }
    }

    fn add(&mut self, panel: &[usize], sum: f64) {
        self.proposals += 1.0;
        self.sum += sum;
        self.squares += sum * sum;
        for (position, &j) in panel.iter().enumerate() {
            self.per_evaluator[j] += 1.0;
            self.sum_per_evaluator[j] += sum;
            for &k in &panel[..=position] {
                self.pairs[j][k] += 1.0;
            }
        }
    }
}

impl FactoredModel<'_> {
    /// The best linear prediction of nu, per evaluator, if `mean` is the mean of
    /// the marks less the centre.
    pub(super) fn evaluator_effects(&self, mean: f64) -> Vec<f64> {
        let mut effects: Vec<f64> =
            self.white_marks.iter().zip(&self.white_one).map(|(y, one)| y - mean * one).collect();
        self.colour(&mut effects);
        effects
    }

    /// Turns independent standard normal numbers into an error of nu, in units of
    /// the residual standard deviation: `b L'^-1 x`.
    pub(super) fn colour(&self, x: &mut [f64]) {
        self.factor.solve_upper(x);
        x.iter_mut().for_each(|value| *value *= self.b);
    }

    /// The variance of every nu given the marks, in residual variances.
    pub(super) fn evaluator_variances(&self) -> Vec<f64> {
        (0..self.two_way.evaluators)
            .map(|j| {
                let mut unit = vec![0.0; self.two_way.evaluators];
                unit[j] = self.b;
                self.factor.solve_lower(&mut unit);
                dot(&unit, &unit)
            })
            .collect()
    }

    /// `a^2 / (1 + c a^2)` of a panel of `c` evaluators: the variance of theta
    /// given the marks and nu, in residual variances.
    pub(super) fn shrink(&self, panel: usize) -> f64 {
        let count = self.two_way.panels.get(panel).map_or(0, Vec::len) as f64;
        self.a_squared / (1.0 + count * self.a_squared)
    }

    /// The vector `w` by which the uncertainty of nu enters theta of a panel's
    /// proposals: in residual variances `Var(theta_i)` is `shrink_i + |w_i|^2` and
    /// `Var(theta_i - theta_k)` is `shrink_i + shrink_k + |w_i - w_k|^2`.
    pub(super) fn loading(&self, panel: usize) -> Vec<f64> {
        let mut x = vec![0.0; self.two_way.evaluators];
        let weight = self.shrink(panel) * self.b;
        for &j in self.two_way.panels.get(panel).map_or(&[][..], Vec::as_slice) {
            x[j] = weight;
        }
        self.factor.solve_lower(&mut x);
        x
    }

    /// The best linear prediction of theta, for every panel and sum of marks.
    pub(super) fn proposal_effect(&self, panel: usize, sum: f64, mean: f64, nu: &[f64]) -> f64 {
        let panel_members = self.two_way.panels.get(panel).map_or(&[][..], Vec::as_slice);
        let known: f64 = panel_members.iter().map(|&j| mean + nu[j]).sum();
        self.shrink(panel) * (sum - known)
    }
}

pub(super) fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}
