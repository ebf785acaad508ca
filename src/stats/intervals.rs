//! Rank intervals: ranks drawn independently from the posterior, and their
//! quantiles.

use super::posterior::Node;
use super::random::Random;
use super::two_way::TwoWay;

/// How often every proposal had every rank among the draws.
pub(super) struct RankCounts {
    proposals: usize,
    draws: u32,
    counts: Vec<u32>,
}

/// Draws ranks: a point of the posterior by weight, the strictness of all
/// evaluators given that point, then every proposal by itself given both.
pub(super) fn sample(
    two_way: &TwoWay,
    nodes: &[Node],
    strictness_sd: f64,
    draws: u32,
    seed: u64,
) -> Option<RankCounts> {
    let proposals = two_way.proposals.len();
    let mut counts = vec![0; proposals * proposals];
    let mut random = Random::new(seed);
    let mut order: Vec<(f64, usize)> = Vec::with_capacity(proposals);
    for (node, times) in nodes.iter().zip(shares(nodes, draws, &mut random)) {
        if times == 0 {
            continue;
        }
        let fit = two_way.fit(node.tau / node.s, strictness_sd / node.s)?;
        let centre = fit.evaluator_effects(0.0);
        let panels = two_way.panels.iter().enumerate();
        let shrinks: Vec<f64> = panels.map(|(panel, _)| fit.shrink(panel)).collect();
        let noises: Vec<f64> = shrinks.iter().map(|shrink| node.s * shrink.sqrt()).collect();
        for _ in 0..times {
            let mut nu: Vec<f64> = centre.iter().map(|_| random.normal()).collect();
            fit.colour(&mut nu);
            nu.iter_mut().zip(&centre).for_each(|(nu, centre)| *nu = node.s * *nu + centre);
            let known: Vec<f64> =
                two_way.panels.iter().map(|panel| panel.iter().map(|&j| nu[j]).sum()).collect();
            order.clear();
            order.extend(two_way.proposals.iter().enumerate().map(|(index, &(panel, sum))| {
                let mean = shrinks[panel] * (sum - known[panel]);
                (mean + noises[panel] * random.normal(), index)
            }));
            order.sort_unstable_by(|x, y| y.0.total_cmp(&x.0));
            for (rank, &(_, index)) in order.iter().enumerate() {
                counts[index * proposals + rank] += 1;
            }
        }
    }
    Some(RankCounts { proposals, draws, counts })
}

/// How many of the draws fall on every point.
fn shares(nodes: &[Node], draws: u32, random: &mut Random) -> Vec<u32> {
    let mut total = 0.0;
    let ends: Vec<f64> = nodes
        .iter()
        .map(|node| {
            total += node.weight;
            total
        })
        .collect();
    let mut times = vec![0; nodes.len()];
    for _ in 0..draws {
        let at = random.uniform() * total;
        let index = ends.partition_point(|&end| end <= at).min(nodes.len().saturating_sub(1));
        if let Some(times) = times.get_mut(index) {
            *times += 1;
        }
    }
    times
}

impl RankCounts {
    /// The quantile of a proposal's rank as R's type 7 takes it: at `(draws - 1) p`
    /// between the sorted draws, in a straight line.
    pub(super) fn quantile(&self, proposal: usize, p: f64) -> f64 {
        let at = f64::from(self.draws.saturating_sub(1)) * p;
        let below = self.sorted(proposal, at.floor());
        let above = self.sorted(proposal, at.ceil());
        below + (at - at.floor()) * (above - below)
    }

    /// The rank at a position, from 0, among the sorted draws.
    fn sorted(&self, proposal: usize, position: f64) -> f64 {
        let start = proposal * self.proposals;
        let mut seen = 0.0;
        for (rank, &count) in self.counts[start..start + self.proposals].iter().enumerate() {
            seen += f64::from(count);
            if seen > position {
                return rank as f64 + 1.0;
            }
        }
        self.proposals as f64
    }
}
