//! How strict every evaluator is against the others on the same proposals.
//!
//! Two answers. The plain one here can be redone with a pocket calculator: an
//! evaluator's own mark less the mean of the others' marks, proposal by
//! proposal. The one of the two-way model (`reml`, `expected`) also corrects for
//! how strict the others are, and is pulled towards zero by its prior.

use super::student::student_within;
use super::table::ScoreTable;
use super::undefined::Undefined;

/// How one evaluator's marks compare with those of the others, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Strictness {
    /// How many proposals the evaluator and at least one other marked.
    pub proposals: usize,
    /// The mean of own mark less the mean of the others' marks of the same
    /// proposal. Below zero for a strict evaluator, above for a generous one.
    pub difference: f64,
    /// The uncertainty of the difference; undefined for fewer than two proposals.
    pub uncertainty: Option<Uncertainty>,
}

/// How well a difference is known, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Uncertainty {
    /// The standard error: standard deviation over the root of the count.
    pub standard_error: f64,
    /// The lower end of the 95% interval of Student's t.
    pub low: f64,
    /// The upper end of the 95% interval.
    pub high: f64,
}

/// The strictness of every evaluator, undefined for one who shares no proposal
/// with another.
///
/// The differences of one evaluator are taken as independent from proposal to
/// proposal, which holds if each mark is given on its own.
#[must_use]
pub fn strictness(table: &ScoreTable) -> Vec<Result<Strictness, Undefined>> {
    let mut differences: Vec<Vec<f64>> = vec![Vec::new(); table.evaluators()];
    let mut marked = vec![false; table.evaluators()];
    for row in table.rows() {
        let sum: f64 = row.iter().flatten().sum();
        let others = row.iter().flatten().count() as f64 - 1.0;
        for (j, mark) in row.iter().enumerate() {
            if let Some(mark) = mark {
                marked[j] = true;
                if others > 0.0 {
                    differences[j].push(mark - (sum - mark) / others);
                }
            }
        }
    }
    differences
        .iter()
        .zip(marked)
        .map(|(differences, marked)| match (differences.len(), marked) {
            (0, false) => Err(Undefined::NoMarks),
            (0, true) => Err(Undefined::NoPairs),
            _ => Ok(summary(differences)),
        })
        .collect()
}

fn summary(differences: &[f64]) -> Strictness {
    let count = differences.len() as f64;
    let difference = differences.iter().sum::<f64>() / count;
    let uncertainty = (differences.len() >= 2).then(|| {
        let squares: f64 = differences.iter().map(|d| (d - difference).powi(2)).sum();
        let standard_error = (squares / (count - 1.0) / count).sqrt();
        let reach = student_within(0.95, differences.len() - 1) * standard_error;
        Uncertainty { standard_error, low: difference - reach, high: difference + reach }
    });
    Strictness { proposals: differences.len(), difference, uncertainty }
}
