//! The money as it is divided on paper: who has it before a proposal's turn, what is
//! left then, what is still missing and what the cheapest ask that can fill it.

use std::collections::{BTreeMap, BTreeSet};

use super::truth::Reader;

impl<'a> Reader<'a> {
    pub fn amount(&self, id: &str) -> Option<i64> {
        self.list().ranked[self.list().at(id)?].amount
    }

    pub fn is_in(&self, id: &str, class: &str) -> bool {
        let row = &self.list().ranked[self.list().at(id).unwrap()];
        row.classes.iter().any(|one| one == class)
    }

    pub fn class_of(&self, label: &str) -> Option<&'static str> {
        let found = self.book.rules.targets.iter().find(|one| one.0 == label);
        found.unwrap_or_else(|| panic!("no class {label}")).1
    }

    /// Who is awarded before anybody has a turn, with what: by the list before, or by the
    /// chair.
    pub fn first(&self) -> BTreeMap<&'a str, i64> {
        let list = self.list();
        let withdrawn = |id: &str| list.ranked.iter().any(|one| one.id == id && one.kind == "withdrawn");
        let before = self.at.checked_sub(1).map(|before| &self.divisions[before]);
        let stands = before.into_iter().flat_map(|list| &list.ranked);
        let mut first: BTreeMap<&str, i64> = stands
            .filter(|one| !withdrawn(&one.id))
            .filter_map(|one| Some((one.id.as_str(), one.amount?)))
            .collect();
        for id in self.book.rulings.forced_in.keys().filter(|id| !withdrawn(id) && list.at(id).is_some()) {
            first.entry(id).or_insert_with(|| self.book.cost(id));
        }
        first
    }

    /// Whom nobody may award any more.
    pub fn is_out(&self, id: &str) -> bool {
        let list = self.list();
        self.book.rulings.forced_out.contains_key(id)
            || list.at(id).is_none_or(|at| list.ranked[at].kind == "withdrawn")
    }

    /// Who took money before a proposal had its turn.
    pub fn before(&self, id: &str) -> Vec<(&'a str, i64)> {
        let (list, first) = (self.list(), self.first());
        let above = &list.ranked[..list.at(id).unwrap()];
        let above = above.iter().filter_map(|one| Some((one.id.as_str(), one.amount?)));
        let turns = above.filter(|(one, _)| !first.contains_key(one));
        let all: Vec<(&str, i64)> = first.iter().map(|(one, amount)| (*one, *amount)).chain(turns).collect();
        all.into_iter().filter(|(one, _)| *one != id).collect()
    }

    /// What was left when a proposal's turn came.
    pub fn left_at(&self, id: &str) -> i64 {
        self.book.rules.budget - self.before(id).iter().map(|(_, amount)| amount).sum::<i64>()
    }

    /// What a target still lacks once this one is in.
    pub fn need(&self, id: &str, target: usize) -> i64 {
        let class = self.book.rules.targets[target].1;
        let counts = |id: &str| class.is_none_or(|class| self.is_in(id, class));
        let above = self.before(id).iter().filter(|(one, _)| counts(one)).count() + usize::from(counts(id));
        (self.list().targets[target] - i64::try_from(above).unwrap()).max(0)
    }

    /// What the minimum of an envelope still lacks once this one is in for its least.
    pub fn need_money(&self, id: &str, envelope: usize) -> i64 {
        let class = self.book.rules.envelopes[envelope].1;
        let above: i64 =
            self.before(id).iter().filter(|(one, _)| self.is_in(one, class)).map(|(_, amount)| amount).sum();
        let own = if self.is_in(id, class) { self.book.least(id) } else { 0 };
        (self.list().envelopes[envelope] - above - own).max(0)
    }

    pub fn envelope(&self, label: &str) -> usize {
        self.book.rules.envelopes.iter().position(|one| one.0 == label).unwrap()
    }

    pub fn room(&self, id: &str, envelope: usize) -> i64 {
        let (_, class, _, most) = self.book.rules.envelopes[envelope];
        let before = self.before(id);
        let inside = before.iter().filter(|(one, _)| self.is_in(one, class));
        most - inside.map(|(_, amount)| amount).sum::<i64>()
    }

    /// The rooms of the envelopes of a proposal.
    pub fn rooms(&self, id: &str) -> Vec<i64> {
        let all = self.book.rules.envelopes.iter().enumerate();
        all.filter(|(_, one)| self.is_in(id, one.1)).map(|(at, _)| self.room(id, at)).collect()
    }

    /// Whether these fill what is missing after a proposal, and nothing cheaper does.
    pub fn reserve(&self, id: &str, ids: &[&str], rest: usize, sum: i64) -> bool {
        let book = self.book;
        let at = self.list().at(id).unwrap();
        let first = self.first();
        let below = |one: &&str| {
            let later = self.list().at(one).is_some_and(|place| place > at);
            later && !first.contains_key(one) && !self.is_out(one)
        };
        let needs: Vec<i64> = (0..book.rules.targets.len()).map(|target| self.need(id, target)).collect();
        let fills = |set: &[&str]| {
            needs.iter().zip(&book.rules.targets).all(|(need, (_, class, _))| {
                let inside =
                    set.iter().filter(|one| class.is_none_or(|class| self.is_in(one, class))).count();
                i64::try_from(inside).unwrap() >= *need
            })
        };
        let money = (0..book.rules.envelopes.len()).any(|envelope| self.need_money(id, envelope) > 0);
        let least: i64 = ids.iter().map(|one| book.least(one)).sum();
        // Part awards may have to be more than the least to reach an envelope's minimum.
        let sound = if money || rest > 0 { least <= sum } else { least == sum };
        let cheaper = self.cheapest(at, &needs);
        ids.iter().all(below)
            && (rest > 0 || fills(ids))
            && sound
            && cheaper.is_none_or(|cheapest| cheapest <= sum)
            && (money || self.crossed() || cheaper == Some(sum))
    }

    /// Whether something besides targets that lie in each other asks for a search.
    pub fn crossed(&self) -> bool {
        self.book.rules.max_per_lead.is_some() || self.book.rules.targets.len() > 2
    }

    /// The least that fills a target of all and one of a class: the cheapest of the
    /// class, then the cheapest of all.
    pub fn cheapest(&self, at: usize, needs: &[i64]) -> Option<i64> {
        let first = self.first();
        let mut open: Vec<(i64, &str)> = self.list().ranked[at + 1..]
            .iter()
            .filter(|one| !first.contains_key(one.id.as_str()) && !self.is_out(&one.id))
            .map(|one| (self.book.least(&one.id), one.id.as_str()))
            .collect();
        open.sort();
        let mut taken: Vec<&str> = Vec::new();
        let mut order: Vec<usize> = (0..needs.len()).collect();
        order.sort_by_key(|&target| self.book.rules.targets[target].1.is_none());
        for target in order {
            let class = self.book.rules.targets[target].1;
            let counts = |one: &str| class.is_none_or(|class| self.is_in(one, class));
            let have = i64::try_from(taken.iter().filter(|one| counts(one)).count()).unwrap();
            let missing = usize::try_from((needs[target] - have).max(0)).unwrap();
            let more: Vec<&str> = open
                .iter()
                .map(|(_, one)| *one)
                .filter(|one| counts(one) && !taken.contains(one))
                .take(missing)
                .collect();
            if more.len() < missing {
                return None;
            }
            taken.extend(more);
        }
        Some(taken.iter().map(|one| self.book.least(one)).sum())
    }

    /// Whether its lead or one of its classes holds all the awards that it may.
    fn is_held(&self, id: &str, given: &BTreeMap<&str, i64>) -> bool {
        let rules = &self.book.rules;
        let lead = |id: &str| &self.book.proposals[id].lead;
        let of_lead = given.keys().filter(|other| lead(other) == lead(id)).count();
        let held = |class: &str| given.keys().filter(|other| self.is_in(other, class)).count();
        rules.max_per_lead.is_some_and(|most| of_lead >= most)
            || rules.limits.iter().any(|(_, class, most)| self.is_in(id, class) && held(class) >= *most)
    }

    /// Whether its lead, a class or an envelope, and not the budget, passes it over.
    pub fn is_full(&self, id: &str) -> bool {
        let given = self.before(id).into_iter().collect();
        self.is_held(id, &given) || self.rooms(id).into_iter().any(|room| room < self.book.least(id))
    }

    /// Whom the chair forced in, ranked below a proposal.
    pub fn forced_below(&self, id: &str) -> Vec<String> {
        let list = self.list();
        let below = list.ranked[list.at(id).unwrap() + 1..].iter().map(|one| &one.id);
        below.filter(|one| self.book.rulings.forced_in.contains_key(*one)).cloned().collect()
    }

    /// Who withdrew between two lists, one after the other.
    pub fn withdrawn_between(&self, from: usize, to: usize) -> Vec<&'a str> {
        let gone = |at: usize| -> Vec<&'a str> {
            let all = self.divisions[at].ranked.iter();
            all.filter(|one| one.outcome == "withdrawn").map(|one| one.id.as_str()).collect()
        };
        let new = |at: usize| gone(at).into_iter().filter(move |one| !gone(at - 1).contains(one));
        (from + 1..=to).flat_map(new).collect()
    }

    /// What the ranking alone awards, with nobody kept back for any minimum.
    pub fn alone(&self) -> BTreeMap<&'a str, i64> {
        let rules = &self.book.rules;
        let mut given = self.first();
        for one in &self.list().ranked {
            let id = one.id.as_str();
            if given.contains_key(id) || self.is_out(id) {
                continue;
            }
            let full = self.is_held(id, &given);
            let paid = |class: &str| -> i64 {
                given.iter().filter(|(other, _)| self.is_in(other, class)).map(|(_, amount)| amount).sum()
            };
            let rooms = rules.envelopes.iter().filter(|one| self.is_in(id, one.1));
            let rooms = rooms.map(|(_, class, _, most)| most - paid(class));
            let left = rules.budget - given.values().sum::<i64>();
            let room = rooms.fold(left, i64::min).min(self.book.cost(id));
            if !full && room >= self.book.least(id) {
                given.insert(id, room);
            }
        }
        given
    }

    /// The targets and envelopes that a proposal counts for and that the ranking alone
    /// leaves short; nothing where the ranking alone awards it.
    pub fn awarded_for(&self, id: &str) -> (BTreeSet<&'static str>, BTreeSet<&'static str>) {
        let (rules, list, alone) = (&self.book.rules, self.list(), self.alone());
        if alone.contains_key(id) {
            return (BTreeSet::new(), BTreeSet::new());
        }
        let counts = |class: &Option<&str>, id: &str| class.is_none_or(|class| self.is_in(id, class));
        let targets = rules.targets.iter().zip(&list.targets).filter(|((_, class, _), least)| {
            let reached = alone.keys().filter(|other| counts(class, other)).count();
            counts(class, id) && i64::try_from(reached).unwrap() < **least
        });
        let envelopes = rules.envelopes.iter().zip(&list.envelopes).filter(|((_, class, ..), least)| {
            let inside = alone.iter().filter(|(other, _)| self.is_in(other, class));
            self.is_in(id, class) && inside.map(|(_, amount)| amount).sum::<i64>() < **least
        });
        (targets.map(|(one, _)| one.0).collect(), envelopes.map(|(one, _)| one.0).collect())
    }
}
