//! Ranks of a list of numbers, with equal numbers sharing the mean of their ranks.

/// Numbers closer than this share of the largest are equal: the difference
/// between two sums of the same decimals taken in another order.
const SAME: f64 = 1e-11;

/// The rank of every value, 1 for the smallest; equal values share their mean rank.
pub(super) fn midranks(values: &[f64]) -> Vec<f64> {
    let mut ranks = vec![0.0; values.len()];
    for (start, run) in ties(values) {
        // The mean of the ranks start+1 ..= start+run.len().
        let rank = start as f64 + (run.len() as f64 + 1.0) / 2.0;
        for index in run {
            ranks[index] = rank;
        }
    }
    ranks
}

/// How many values each group of equal values has, smallest value first.
pub(super) fn tie_sizes(values: &[f64]) -> Vec<usize> {
    ties(values).into_iter().map(|(_, run)| run.len()).collect()
}

/// The groups of equal values in rising order: how many are smaller, and which.
fn ties(values: &[f64]) -> Vec<(usize, Vec<usize>)> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|&a, &b| values[a].total_cmp(&values[b]));
    let same = SAME * values.iter().fold(0.0, |largest: f64, value| largest.max(value.abs()));
    let mut groups: Vec<(usize, Vec<usize>)> = Vec::new();
    let mut last = f64::NEG_INFINITY;
    for (position, index) in order.into_iter().enumerate() {
        match groups.last_mut() {
            Some((_, run)) if values[index] - last <= same => run.push(index),
            _ => groups.push((position, vec![index])),
        }
        last = values[index];
    }
    groups
}
