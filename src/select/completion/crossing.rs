//! The cheapest filling where targets cross each other or lead limits
//! interfere: the flow over two families is a lower bound; where its set
//! breaks a lead limit or misses a target left over, the search takes one
//! candidate in or out and asks again.

use std::collections::HashMap;

use crate::select::error::SelectError;
use crate::select::terms::{Ledger, TargetMask, Terms};

use super::flow::{Families, cheapest, kinds};

/// Most flows that one question may take.
const STEPS: u32 = 100_000;

/// The remaining candidates of a call with crossing targets or limited leads.
pub(in crate::select) struct Crossing {
    /// Candidates ever in the pool, by least amount, then rank.
    order: Vec<usize>,
    amounts: Vec<i64>,
    masks: Vec<TargetMask>,
    leads: Vec<Option<usize>>,
    /// Per lead: how many awards it may still hold.
    room: Vec<i64>,
    present: Vec<bool>,
    families: Families,
}

/// A branch of the search: what is settled so far.
#[derive(Clone)]
struct Branch {
    needs: Vec<u32>,
    room: Vec<i64>,
    open: Vec<bool>,
    taken: Vec<usize>,
    cents: i64,
}

/// What becomes of the set that the flow gives for a branch.
enum Next {
    /// It breaks nothing: the best of its branch.
    Keep,
    /// It misses a target that nobody left in the branch can fill.
    GiveUp,
    /// Settle whether this candidate is in.
    Split(usize),
}

/// A filling: its cost in cents and who forms it.
type Filling = (i64, Vec<usize>);

impl Crossing {
    pub fn new(terms: &Terms, members: impl Iterator<Item = usize>, ledger: &Ledger) -> Crossing {
        let amounts: Vec<i64> = (0..terms.masks.len())
            .map(|i| terms.problem.least(i).cents())
            .collect();
        let mut order: Vec<usize> = members.collect();
        order.sort_unstable_by_key(|&i| (amounts[i], i));
        let mut present = vec![false; amounts.len()];
        for &index in &order {
            present[index] = true;
        }
        let room = |taken: &Vec<usize>| i64::from(terms.max_per_lead) - taken.len() as i64;
        Crossing {
            families: Families::new(&terms.masks, terms.problem.targets.len()),
            room: ledger.taken.iter().map(room).collect(),
            leads: terms.leads.clone(),
            masks: terms.masks.clone(),
            order,
            amounts,
            present,
        }
    }

    pub fn remove(&mut self, index: usize) {
        self.present[index] = false;
    }

    pub fn restore(&mut self, index: usize) {
        self.present[index] = true;
    }

    pub fn count_lead(&mut self, index: usize, by: i64) {
        if let Some(lead) = self.leads[index] {
            self.room[lead] -= by;
        }
    }

    /// The cheapest filling of `needs`; none if the pool has none.
    pub fn fill(&self, needs: &[u32]) -> Result<Option<Filling>, SelectError> {
        let open = |&i: &usize| self.present[i];
        let mut branches = vec![Branch {
            needs: needs.to_vec(),
            room: self.room.clone(),
            open: self.order.iter().map(open).collect(),
            taken: Vec::new(),
            cents: 0,
        }];
        let mut best: Option<Filling> = None;
        let mut steps = 0;
        while let Some(branch) = branches.pop() {
            steps += 1;
            if steps > STEPS {
                return Err(SelectError::SearchTooLong);
            }
            let Some((cents, taken)) = self.relaxed(&branch) else {
                continue;
            };
            if best.as_ref().is_some_and(|(least, _)| cents >= *least) {
                continue;
            }
            match self.next(&branch, &taken) {
                Next::Keep => best = Some((cents, taken)),
                Next::GiveUp => (),
                Next::Split(at) => {
                    let mut without = branch.clone();
                    without.open[at] = false;
                    branches.push(without);
                    branches.extend(self.with(branch, at));
                }
            }
        }
        Ok(best.map(|(cents, mut taken)| {
            for at in &mut taken {
                *at = self.order[*at];
            }
            taken.sort_unstable();
            (cents, taken)
        }))
    }

    /// The cheapest set for a branch that may break lead limits and miss
    /// targets left over. Candidates are places in `order`.
    fn relaxed(&self, branch: &Branch) -> Option<Filling> {
        let mut mask = 0;
        for (j, &need) in branch.needs.iter().enumerate() {
            mask |= TargetMask::from(need > 0) << j;
        }
        let mut held: HashMap<(usize, TargetMask), i64> = HashMap::new();
        let mut places = Vec::new();
        let mut candidates = Vec::new();
        for (at, &index) in self.order.iter().enumerate() {
            let counted = self.masks[index] & mask;
            if !branch.open[at] || counted == 0 {
                continue;
            }
            if let Some(lead) = self.leads[index] {
                // Of one lead and kind, only as many as it has room for count.
                let room = held.entry((lead, counted)).or_insert(branch.room[lead]);
                if *room <= 0 {
                    continue;
                }
                *room -= 1;
            }
            places.push(at);
            candidates.push((counted, self.amounts[index]));
        }
        let (kinds, members) = kinds(&candidates);
        let (cents, taken) = cheapest(&self.families, &kinds, &branch.needs)?;
        let mut set = branch.taken.clone();
        for (members, taken) in members.iter().zip(taken) {
            set.extend(members[..taken].iter().map(|&member| places[member]));
        }
        Some((branch.cents + cents, set))
    }

    /// What to do with the set that the flow gives for a branch.
    fn next(&self, branch: &Branch, set: &[usize]) -> Next {
        let chosen = &set[branch.taken.len()..];
        let lead = |at: usize| self.leads[self.order[at]];
        let mut held: HashMap<usize, i64> = HashMap::new();
        for &at in chosen {
            let Some(number) = lead(at) else { continue };
            let count = held.entry(number).or_default();
            *count += 1;
            if *count > branch.room[number] {
                return Next::Split(at);
            }
        }
        let counts = |at: usize, j: usize| self.masks[self.order[at]] & (1 << j) != 0;
        for &j in &self.families.over {
            let counted = chosen.iter().filter(|&&at| counts(at, j)).count();
            if counted >= branch.needs[j] as usize {
                continue;
            }
            let helps = |at: &usize| {
                let room = lead(*at).is_none_or(|number| branch.room[number] > 0);
                branch.open[*at] && counts(*at, j) && room && !chosen.contains(at)
            };
            return (0..self.order.len())
                .find(helps)
                .map_or(Next::GiveUp, Next::Split);
        }
        Next::Keep
    }

    /// The branch with a candidate taken in.
    fn with(&self, mut branch: Branch, at: usize) -> Option<Branch> {
        let index = self.order[at];
        branch.open[at] = false;
        branch.taken.push(at);
        branch.cents += self.amounts[index];
        for (j, need) in branch.needs.iter_mut().enumerate() {
            if self.masks[index] & (1 << j) != 0 {
                *need = need.saturating_sub(1);
            }
        }
        if let Some(lead) = self.leads[index] {
            branch.room[lead] -= 1;
            if branch.room[lead] < 0 {
                return None;
            }
        }
        Some(branch)
    }
}
