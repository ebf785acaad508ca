//! A lower bound for a branch of the search: the flow over two families of
//! targets, in which a place of a lead has a price instead of a limit. Any
//! prices bound the cost from below; a few steps of subgradient ascent from
//! those of the branch before usually bring the bound to the optimum.

use std::collections::HashMap;

use crate::select::coded::TargetMask;

use super::crossing::Branch;
use super::flow::{Families, cheapest, kinds};

/// The candidates as the search sees them, in a fixed order.
pub(super) struct Candidates {
    /// Cheapest first: the place in rank order, what it costs, what it counts for, its lead.
    pub order: Vec<usize>,
    pub cents: Vec<i64>,
    pub masks: Vec<TargetMask>,
    pub leads: Vec<Option<usize>>,
    pub families: Families,
}

/// The set that the flow gives for a branch.
pub(super) struct Relaxed {
    /// No filling of the branch costs less, in cents.
    pub bound: i64,
    /// What the set itself costs.
    pub cents: i64,
    /// The set beyond what the branch has taken, by place in `order`.
    pub chosen: Vec<usize>,
    /// Per lead: how many more of it are chosen than it has room for.
    pub excess: HashMap<usize, i64>,
}

impl Candidates {
    /// The bound and the set at the branch's prices; none if the branch has no
    /// filling at all.
    pub fn relax(&self, branch: &Branch) -> Option<Relaxed> {
        let needed = branch.needs.iter().enumerate();
        let mask = needed.fold(0, |mask, (j, &need)| mask | TargetMask::from(need > 0) << j);
        let mut held: HashMap<(usize, TargetMask), i64> = HashMap::new();
        let mut places: Vec<(TargetMask, i64, usize)> = Vec::new();
        for (at, &lead) in self.leads.iter().enumerate() {
            let counted = self.masks[at] & mask;
            if !branch.open[at] || counted == 0 {
                continue;
            }
            let mut price = 0;
            if let Some(lead) = lead {
                // Of one lead and kind, only as many as it has room for count.
                let room = held.entry((lead, counted)).or_insert(branch.room[lead]);
                if *room <= 0 {
                    continue;
                }
                *room -= 1;
                price = branch.prices[lead];
            }
            places.push((counted, self.cents[at] + price, at));
        }
        places.sort_by_key(|&(_, price, _)| price);
        let priced: Vec<(TargetMask, i64)> = places.iter().map(|&(m, p, _)| (m, p)).collect();
        let (kinds, members) = kinds(&priced);
        let (flow, taken) = cheapest(&self.families, &kinds, &branch.needs)?;
        let taken = members.iter().zip(taken);
        let chosen: Vec<usize> = taken
            .flat_map(|(members, taken)| members[..taken].iter().map(|&member| places[member].2))
            .collect();
        let places = branch.prices.iter().zip(&branch.room);
        let paid: i64 = places.map(|(price, room)| price * room).sum();
        Some(Relaxed {
            bound: branch.cents + flow - paid,
            cents: branch.cents + chosen.iter().map(|&at| self.cents[at]).sum::<i64>(),
            excess: self.excess(branch, &chosen),
            chosen,
        })
    }

    fn excess(&self, branch: &Branch, chosen: &[usize]) -> HashMap<usize, i64> {
        let mut excess = HashMap::new();
        for lead in chosen.iter().filter_map(|&at| self.leads[at]) {
            *excess.entry(lead).or_insert(-branch.room[lead]) += 1;
        }
        excess
    }

    /// Moves the prices of a branch against what its set takes too much or too
    /// little of, by the step that would close `gap`.
    pub fn reprice(&self, branch: &mut Branch, relaxed: &Relaxed, gap: i64) {
        let excess = |lead: usize| {
            let idle = -branch.room[lead];
            *relaxed.excess.get(&lead).unwrap_or(&idle)
        };
        let slopes: Vec<i64> = (0..branch.prices.len())
            .map(|lead| match excess(lead) {
                slope if slope < 0 && branch.prices[lead] == 0 => 0,
                slope => slope,
            })
            .collect();
        let norm: i64 = slopes.iter().map(|slope| slope * slope).sum();
        for (price, slope) in branch.prices.iter_mut().zip(&slopes) {
            if *slope != 0 {
                *price = (*price + (gap * slope / norm.max(1)).max(-*price)).max(0);
            }
        }
    }
}
