//! What the exact search chooses from: the candidates that nothing has decided
//! yet, the money left, what the targets still need and the leads still hold.

use crate::select::coded::{Coded, Ledger, TargetMask, targets_of};

/// A choice of the highest total score within the money and the rules.
#[derive(Clone, Debug, Default)]
pub(super) struct Remainder {
    /// In rank order.
    pub items: Vec<Entrant>,
    /// In cents.
    pub budget: i64,
    /// Per target: how many more must be chosen.
    pub needs: Vec<u32>,
    /// Per lead: how many may be chosen.
    pub room: Vec<u32>,
}

/// One candidate of a choice.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entrant {
    /// Its place in rank order.
    pub index: usize,
    pub cents: i64,
    pub score: i64,
    pub mask: TargetMask,
    pub lead: Option<usize>,
}

/// A set of candidates (by place in rank order) and its total score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub total: i64,
    pub set: Vec<usize>,
}

/// What a search found.
#[derive(Clone, Debug)]
pub(super) struct Optimum {
    /// The best set that beats the floor, if there is one.
    pub found: Option<Found>,
    /// No set totals more than this; the floor itself where nothing beats it.
    pub bound: i64,
}

impl Remainder {
    pub fn new(coded: &Coded, ledger: &Ledger, at_least: &[u32], open: &[usize]) -> Remainder {
        let item = |&index: &usize| Entrant {
            index,
            cents: coded.cost(index).cents(),
            score: coded.contest.candidates[index].score,
            mask: coded.masks[index],
            lead: coded.leads[index],
        };
        let room = |taken: &Vec<usize>| {
            let held = u32::try_from(taken.len()).unwrap_or(u32::MAX);
            coded.max_per_lead.saturating_sub(held)
        };
        Remainder {
            items: open.iter().map(item).collect(),
            budget: ledger.left.cents(),
            needs: at_least.iter().zip(&ledger.reached).map(|(&n, &r)| n.saturating_sub(r)).collect(),
            room: ledger.taken.iter().map(room).collect(),
        }
    }

    /// Settles some items; `settled` says of each item in order whether it is
    /// in (`Some(true)`), out, or open. None if those in break a rule.
    pub fn settle(&self, settled: &[Option<bool>]) -> Option<(Remainder, Found)> {
        let mut rest = Remainder {
            items: Vec::new(),
            budget: self.budget,
            needs: self.needs.clone(),
            room: self.room.clone(),
        };
        let mut taken = Found { total: 0, set: Vec::new() };
        for (item, settled) in self.items.iter().zip(settled) {
            match settled {
                Some(false) => (),
                None => rest.items.push(*item),
                Some(true) => {
                    taken.total += item.score;
                    taken.set.push(item.index);
                    rest.budget -= item.cents;
                    for j in targets_of(item.mask) {
                        rest.needs[j] = rest.needs[j].saturating_sub(1);
                    }
                    if let Some(lead) = item.lead {
                        rest.room[lead] = rest.room[lead].checked_sub(1)?;
                    }
                }
            }
        }
        let room = rest.room.clone();
        let fits = |item: &Entrant| item.cents <= rest.budget && item.lead.is_none_or(|lead| room[lead] > 0);
        rest.items.retain(fits);
        (rest.budget >= 0).then_some((rest, taken))
    }

    /// Whether money is all that limits the choice.
    pub fn is_knapsack(&self) -> bool {
        let mut held = vec![0_u32; self.room.len()];
        for lead in self.items.iter().filter_map(|item| item.lead) {
            held[lead] += 1;
        }
        let open = held.iter().zip(&self.room).all(|(held, room)| held <= room);
        open && self.needs.iter().all(|&need| need == 0)
    }
}

/// The order of the depth-first search: positive worth first, more of it per
/// cent first.
pub(super) fn by_worth(a: &(i128, Entrant), b: &(i128, Entrant)) -> std::cmp::Ordering {
    let group = |(worth, item): &(i128, Entrant)| match (*worth > 0, item.cents) {
        (true, 0) => 0,
        (true, _) => 1,
        (false, _) => 2,
    };
    let per_cent = || {
        let (left, right) = (a.0 * i128::from(b.1.cents), b.0 * i128::from(a.1.cents));
        right.cmp(&left)
    };
    let order = group(a).cmp(&group(b));
    let order = order.then_with(|| match group(a) {
        1 => per_cent(),
        2 => b.0.cmp(&a.0),
        _ => std::cmp::Ordering::Equal,
    });
    order.then(a.1.index.cmp(&b.1.index))
}
