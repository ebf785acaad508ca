//! Every set of awards that the call allows, written down.

use std::collections::BTreeMap;

use super::book::Exact;
use super::truth::Reader;

impl Reader<'_> {
    /// Every set that the call's rules allow, with its sum; nothing where there are too
    /// many to write down.
    fn sets(&self) -> Option<Vec<(Vec<usize>, Exact)>> {
        let rows = &self.list().ranked;
        let first = self.first();
        if rows.len() > 14 {
            return None;
        }
        let rules = &self.book.rules;
        let mut found = Vec::new();
        for bits in 0_u32..1 << rows.len() {
            let set: Vec<usize> = (0..rows.len()).filter(|at| bits >> at & 1 == 1).collect();
            let cost = |at: &usize| {
                let id = rows[*at].id.as_str();
                first.get(id).copied().unwrap_or_else(|| self.book.cost(id))
            };
            let inside = |class: &str| -> Vec<usize> {
                set.iter().copied().filter(|at| rows[*at].classes.iter().any(|one| one == class)).collect()
            };
            let leads = set.iter().map(|at| &self.book.proposals[&rows[*at].id].lead);
            let mut held: BTreeMap<&String, usize> = BTreeMap::new();
            leads.for_each(|lead| *held.entry(lead).or_default() += 1);
            let decided = rows.iter().enumerate().all(|(at, one)| {
                let taken = set.contains(&at);
                if first.contains_key(one.id.as_str()) { taken } else { !taken || !self.is_out(&one.id) }
            });
            let allowed = decided
                && set.iter().map(cost).sum::<i64>() <= rules.budget
                && rules.max_per_lead.is_none_or(|most| held.values().all(|count| *count <= most))
                && rules.limits.iter().all(|(_, class, most)| inside(class).len() <= *most)
                && rules.targets.iter().zip(&self.list().targets).all(|((_, class, _), need)| {
                    let count = class.map_or(set.len(), |class| inside(class).len());
                    i64::try_from(count).unwrap() >= *need
                })
                && rules.envelopes.iter().zip(&self.list().envelopes).all(|((_, class, _, most), least)| {
                    (*least..=*most).contains(&inside(class).iter().map(cost).sum::<i64>())
                });
            if allowed {
                let sum = set.iter().map(|at| &rows[*at].total).sum();
                found.push((set, sum));
            }
        }
        Some(found)
    }

    pub fn best_sum(&self) -> Option<Exact> {
        self.sets()?.into_iter().map(|(_, sum)| sum).max()
    }

    /// The best sum with a proposal in it; nothing inside where no set holds it.
    pub fn best_sum_with(&self, id: &str) -> Option<Option<Exact>> {
        let at = self.list().at(id).unwrap();
        Some(self.sets()?.into_iter().filter(|(set, _)| set.contains(&at)).map(|(_, sum)| sum).max())
    }

    /// Whether every set with a proposal sums to less, or to the same with a lower ranking.
    pub fn none_better(&self, id: &str) -> bool {
        let Some(sets) = self.sets() else { return true };
        let at = self.list().at(id).unwrap();
        let best = self.list().best.clone().unwrap();
        let awarded: Vec<bool> = self.list().ranked.iter().map(|one| one.amount.is_some()).collect();
        sets.iter().filter(|(set, _)| set.contains(&at)).all(|(set, sum)| {
            let with: Vec<bool> = (0..awarded.len()).map(|at| set.contains(&at)).collect();
            *sum < best || *sum == best && with < awarded
        })
    }
}
