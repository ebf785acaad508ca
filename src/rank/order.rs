//! The order of proposals with the same total: the call's tie-break chain.
//!
//! Works on plain keys, so that it can be tested without a round. A tie that
//! the chain leaves open stays open; the order of a file never decides.

use std::cmp::Ordering;

use crate::rank::exact::Exact;
use jiff::civil;
use rust_decimal::Decimal;

use crate::domain::call::TieStep;
use crate::domain::money::Money;
use crate::domain::scale::Best;

/// One step of the chain with what it needs to decide.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The step as the call declares it.
    pub declared: TieStep,
    /// How it compares.
    pub compare: Compare,
}

/// How a step compares two proposals; the numbers index into `Keys`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compare {
    /// While fewer than `at_least` members of the class are placed higher, members go first.
    CoversTarget {
        /// The class.
        class: usize,
        /// The target.
        at_least: u32,
    },
    /// The better mark.
    Mark {
        /// The criterion.
        criterion: usize,
        /// Which end of its scale is best.
        best: Best,
    },
    /// The higher unrounded total.
    Unrounded,
    /// The lower request.
    LowerRequest,
    /// Members of the class first.
    Class {
        /// The class.
        class: usize,
    },
    /// The earlier submission; unknown comes last.
    Earlier,
    /// The lower lot, once the seed is known.
    Lot,
    /// The id, ascending.
    Id,
}

/// What the steps compare, for one proposal.
#[derive(Clone, Debug, PartialEq)]
pub struct Keys {
    /// The id.
    pub id: String,
    /// Published marks, by criterion.
    pub marks: Vec<Decimal>,
    /// The exact total of unrounded marks.
    pub unrounded: Option<Exact>,
    /// What an award would cost.
    pub cost: Money,
    /// Membership, by class.
    pub classes: Vec<bool>,
    /// When it was submitted.
    pub submitted: Option<civil::DateTime>,
    /// The drawn lot, once the seed is known.
    pub lot: Option<String>,
}

/// Proposals in order, with what separates each from the next.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Order {
    /// Tiers in order, best first. A tier of several is a tie that stays open.
    pub tiers: Vec<Tier>,
}

/// One place in the order.
#[derive(Clone, Debug, PartialEq)]
pub struct Tier {
    /// The proposals on this place (indexes into the keys), by id.
    pub members: Vec<usize>,
    /// What set this tier behind the one before; `None` on the first.
    pub decided_by: Option<Decider>,
}

/// What decided between two places.
#[derive(Clone, Debug, PartialEq)]
pub enum Decider {
    /// A step of the call's chain.
    Step(TieStep),
    /// A decision on the record.
    Ruling,
}

/// What the chain and the record say about ties.
pub struct Chain<'a> {
    /// What each proposal brings.
    pub keys: &'a [Keys],
    /// The call's steps.
    pub steps: &'a [Step],
    /// Orders that the chair put on the record, as indexes, the latest last.
    pub rulings: &'a [Vec<usize>],
}

impl Chain<'_> {
    /// Orders proposals that have the same total.
    ///
    /// `placed` counts the members of each class among all that are placed
    /// higher; it is brought up to date.
    #[must_use]
    pub fn order(&self, group: &[usize], placed: &mut [u32]) -> Order {
        let order = self.by_steps(group, self.steps, placed.to_vec());
        for tier in &order.tiers {
            self.place(&tier.members, placed);
        }
        order
    }

    /// Counts proposals as placed.
    fn place(&self, members: &[usize], placed: &mut [u32]) {
        for &member in members {
            for (count, &is_member) in placed.iter_mut().zip(&self.keys[member].classes) {
                *count += u32::from(is_member);
            }
        }
    }

    fn by_steps(&self, group: &[usize], steps: &[Step], placed: Vec<u32>) -> Order {
        match steps {
            _ if group.len() == 1 => Order::of(vec![group.to_vec()], None),
            [] => self.by_ruling(group),
            [Step { compare: Compare::CoversTarget { class, at_least }, declared }, rest @ ..] => {
                self.by_cover(group, (*class, *at_least), &Decider::Step(declared.clone()), rest, placed)
            }
            [step, rest @ ..] => {
                let decider = Decider::Step(step.declared.clone());
                let mut sorted = group.to_vec();
                sorted.sort_by(|&a, &b| self.compare(step.compare, a, b));
                self.concat(
                    sorted.chunk_by(|&a, &b| self.compare(step.compare, a, b).is_eq()),
                    &decider,
                    rest,
                    placed,
                )
            }
        }
    }

    /// Orders each part by the rest of the chain, one part behind the other.
    fn concat<'p>(
        &self,
        parts: impl Iterator<Item = &'p [usize]>,
        decider: &Decider,
        rest: &[Step],
        mut placed: Vec<u32>,
    ) -> Order {
        let mut whole = Order::default();
        for part in parts {
            whole.append(self.by_steps(part, rest, placed.clone()), decider);
            self.place(part, &mut placed);
        }
        whole
    }

    /// `CoversTarget`: one at a time, while the target is not filled by those
    /// placed higher, members of the class go first, in the order of the rest.
    fn by_cover(
        &self,
        group: &[usize],
        (class, at_least): (usize, u32),
        decider: &Decider,
        rest: &[Step],
        mut placed: Vec<u32>,
    ) -> Order {
        let (members, others): (Vec<usize>, Vec<usize>) =
            group.iter().partition(|&&one| self.keys[one].classes[class]);
        let open = at_least.saturating_sub(placed[class]) as usize;
        if open == 0 || members.is_empty() || others.is_empty() {
            return self.by_steps(group, rest, placed);
        }
        let mut first = Order::default();
        let mut left = Vec::new();
        let mut straddles = false;
        for tier in self.by_steps(&members, rest, placed.clone()).tiers {
            if left.is_empty() && first.len() + tier.members.len() <= open {
                first.tiers.push(tier);
            } else {
                straddles |= left.is_empty() && first.len() < open;
                left.extend(tier.members);
            }
        }
        for tier in &first.tiers {
            self.place(&tier.members, &mut placed);
        }
        let open_tie = if straddles { left.first().copied() } else { None };
        left.extend(others);
        let behind = self.by_steps(&left, rest, placed);
        let behind = match open_tie {
            // Which of these tied members fills the target is open, and so is
            // everything down to the last of them.
            Some(member) => behind.join_down_to(member),
            None => behind,
        };
        let mut whole = first;
        whole.append(behind, decider);
        whole
    }

    /// What the chain leaves open, by the latest decision that names them all.
    fn by_ruling(&self, group: &[usize]) -> Order {
        let names_all = |ruling: &&Vec<usize>| group.iter().all(|one| ruling.contains(one));
        match self.rulings.iter().rev().find(names_all) {
            Some(ruling) => {
                let decided = ruling.iter().filter(|one| group.contains(one)).map(|&one| vec![one]);
                Order::of(decided.collect(), Some(&Decider::Ruling))
            }
            None => {
                let mut open = group.to_vec();
                open.sort_by(|&a, &b| self.keys[a].id.cmp(&self.keys[b].id));
                Order::of(vec![open], None)
            }
        }
    }

    fn compare(&self, compare: Compare, a: usize, b: usize) -> Ordering {
        let (a, b) = (&self.keys[a], &self.keys[b]);
        match compare {
            Compare::Mark { criterion, best: Best::High } => b.marks[criterion].cmp(&a.marks[criterion]),
            Compare::Mark { criterion, best: Best::Low } => a.marks[criterion].cmp(&b.marks[criterion]),
            Compare::Unrounded => b.unrounded.cmp(&a.unrounded),
            Compare::LowerRequest => a.cost.cmp(&b.cost),
            Compare::Class { class } => b.classes[class].cmp(&a.classes[class]),
            Compare::Earlier => {
                (a.submitted.is_none(), a.submitted).cmp(&(b.submitted.is_none(), b.submitted))
            }
            Compare::Lot => a.lot.cmp(&b.lot),
            Compare::Id => a.id.cmp(&b.id),
            Compare::CoversTarget { .. } => Ordering::Equal,
        }
    }
}

impl Order {
    fn of(places: Vec<Vec<usize>>, decider: Option<&Decider>) -> Order {
        let mut order = Order::default();
        for members in places {
            let decided_by = if order.tiers.is_empty() { None } else { decider.cloned() };
            order.tiers.push(Tier { members, decided_by });
        }
        order
    }

    /// How many proposals are placed.
    fn len(&self) -> usize {
        self.tiers.iter().map(|tier| tier.members.len()).sum()
    }

    /// Puts another order behind this one.
    fn append(&mut self, mut behind: Order, decider: &Decider) {
        if let (false, Some(first)) = (self.tiers.is_empty(), behind.tiers.first_mut()) {
            first.decided_by = Some(decider.clone());
        }
        self.tiers.append(&mut behind.tiers);
    }

    /// Joins the tiers from the first down to the one with `member` into one.
    fn join_down_to(mut self, member: usize) -> Order {
        let Some(last) = self.tiers.iter().position(|tier| tier.members.contains(&member)) else {
            return self;
        };
        let behind = self.tiers.split_off(last + 1);
        let members = self.tiers.into_iter().flat_map(|tier| tier.members).collect();
        let mut tiers = vec![Tier { members, decided_by: None }];
        tiers.extend(behind);
        Order { tiers }
    }
}
