//! The order of proposals with the same total: the call's tie-break chain.
//!
//! Works on plain keys, so that it can be tested without a round. A tie that
//! the chain leaves open stays open; the order of a file never decides.

use std::cmp::Ordering;

use crate::rank::exact::Exact;
use jiff::civil;
use rust_decimal::Decimal;

use crate::domain::call::TieStep;
use crate::domain::identity::ids::natural;
use crate::domain::money::Money;
use crate::domain::placing::PlacingStep;
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
    /// The id, ascending, numbers in it as numbers.
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
    /// Whether it withdrew after the decision: an order that is decided later need not
    /// name it.
    pub gone: bool,
}

/// Proposals (indexes into the keys) in order, best first, tier by tier. A tier
/// of several is a tie that stays open; its members stand in one of the orders
/// that the chain allows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tiering {
    /// The tiers.
    pub tiers: Vec<Vec<usize>>,
    /// Those who were gone when the order of their tie was decided, which does not name
    /// them: each is a tier by itself, on which nothing was decided.
    pub passed: Vec<usize>,
}

impl Tiering {
    fn of(tiers: Vec<Vec<usize>>) -> Tiering {
        Tiering { tiers, passed: Vec::new() }
    }

    fn extend(&mut self, next: Tiering) {
        self.tiers.extend(next.tiers);
        self.passed.extend(next.passed);
    }
}

/// What decided between two places.
#[derive(Clone, Debug, PartialEq)]
pub enum Decider {
    /// A step of the call's chain.
    Step(TieStep),
    /// A decision on the record.
    Ruling,
}

/// What decided about a proposal, and which other one it was held against.
#[derive(Clone, Debug, PartialEq)]
pub struct Decided {
    /// What decided.
    pub by: Decider,
    /// The other, as an index into the keys.
    pub against: usize,
}

/// What the chain and the record say about ties.
pub struct Chain<'a> {
    /// What each proposal brings.
    pub keys: &'a [Keys],
    /// How ids follow each other.
    pub ids: fn(&str, &str) -> Ordering,
    /// The call's steps.
    pub steps: &'a [Step],
    /// Orders that the chair put on the record, as indexes, the latest last;
    /// each names nobody twice.
    pub rulings: &'a [Vec<usize>],
}

impl Chain<'_> {
    /// Orders proposals that have the same total.
    ///
    /// `placed` counts the members of each class among all that are placed
    /// higher; it is brought up to date.
    #[must_use]
    pub fn order(&self, group: &[usize], placed: &mut [u32]) -> Tiering {
        let order = self.by_steps(group, self.steps, placed.to_vec());
        for tier in &order.tiers {
            self.place(tier, placed);
        }
        order
    }

    /// What decided about each proposal of an order, tier by tier: against the
    /// last one of the tier above, or, for the first tier, against the closest
    /// of the tier below. Nothing was decided about those who were gone by then.
    #[must_use]
    pub fn deciders(&self, order: &Tiering, mut placed: Vec<u32>) -> Vec<Vec<Option<Decided>>> {
        let ruled_on = |tier: &&Vec<usize>| !tier.iter().all(|one| order.passed.contains(one));
        let mut above: Option<usize> = None;
        let mut deciders: Vec<Vec<Option<Decided>>> = Vec::with_capacity(order.tiers.len());
        for (number, tier) in order.tiers.iter().enumerate() {
            let by_ruling = |decided: &Decided| decided.by == Decider::Ruling;
            let own = |one: &usize| {
                let above = above?;
                let decided = self.closest(above, &[*one], &placed)?;
                let untouched = [above, *one].iter().any(|one| order.passed.contains(one));
                (!untouched || !by_ruling(&decided)).then_some(Decided { against: above, ..decided })
            };
            let mut own: Vec<Option<Decided>> = tier.iter().map(own).collect();
            if let Some(above) = above {
                self.place(&[above], &mut placed);
            }
            if let Some((_, before)) = tier.split_last() {
                self.place(before, &mut placed);
            }
            let first = own.iter().all(Option::is_none) && ruled_on(&tier);
            let next = order.tiers[number + 1..].iter().find(ruled_on);
            if let (true, Some(&last), Some(next)) = (first, tier.last(), next) {
                own = vec![self.closest(last, next, &placed); tier.len()];
            }
            deciders.push(own);
            above = tier.last().copied();
        }
        deciders
    }

    /// The step that kept the closest of `below` behind when `above` was placed:
    /// the one that was sent back last. `placed` counts the members of each class
    /// among all that were placed before that. It is held against the closest.
    #[must_use]
    pub fn closest(&self, above: usize, below: &[usize], placed: &[u32]) -> Option<Decided> {
        let sent_back_by = |below: &usize| {
            let sends_back = |step: &Step| match step.compare {
                Compare::CoversTarget { class, at_least } => {
                    let (first, second) = (&self.keys[above], &self.keys[*below]);
                    placed[class] < at_least && first.classes[class] && !second.classes[class]
                }
                compare => self.compare(compare, above, *below).is_ne(),
            };
            self.steps.iter().position(sends_back).unwrap_or(self.steps.len())
        };
        // Of those that were sent back as late, the first.
        let (against, step) =
            below.iter().map(|one| (*one, sent_back_by(one))).rev().max_by_key(|(_, step)| *step)?;
        let step = self.steps.get(step);
        let by = step.map_or(Decider::Ruling, |step| Decider::Step(step.declared.clone()));
        Some(Decided { by, against })
    }

    /// How the steps place these, one by one, down to what they leave open.
    #[must_use]
    pub fn placing(&self, tie: &[usize]) -> Vec<PlacingStep> {
        let of_step = |step: &Step| match step.compare {
            Compare::CoversTarget { class, at_least } => PlacingStep::CoversTarget { class, at_least },
            compare => {
                let before = |one: &usize| {
                    tie.iter().filter(|other| self.compare(compare, **other, *one).is_lt()).count()
                };
                PlacingStep::Sorted(tie.iter().map(before).collect())
            }
        };
        self.steps.iter().map(of_step).collect()
    }

    /// Counts proposals as placed.
    fn place(&self, members: &[usize], placed: &mut [u32]) {
        for &member in members {
            for (count, &is_member) in placed.iter_mut().zip(&self.keys[member].classes) {
                *count += u32::from(is_member);
            }
        }
    }

    fn by_steps(&self, group: &[usize], steps: &[Step], mut placed: Vec<u32>) -> Tiering {
        match steps {
            _ if group.len() == 1 => Tiering::of(vec![group.to_vec()]),
            [] => self.by_ruling(group),
            [Step { compare: Compare::CoversTarget { class, at_least }, .. }, rest @ ..] => {
                self.by_cover(group, (*class, *at_least), rest, placed)
            }
            [step, rest @ ..] => {
                let mut sorted = group.to_vec();
                sorted.sort_by(|&a, &b| self.compare(step.compare, a, b));
                let mut whole = Tiering::default();
                for part in sorted.chunk_by(|&a, &b| self.compare(step.compare, a, b).is_eq()) {
                    whole.extend(self.by_steps(part, rest, placed.clone()));
                    self.place(part, &mut placed);
                }
                whole
            }
        }
    }

    /// `CoversTarget`: one at a time, while the target is not filled by those
    /// placed higher, members of the class go first, in the order of the rest.
    fn by_cover(
        &self,
        group: &[usize],
        (class, at_least): (usize, u32),
        rest: &[Step],
        mut placed: Vec<u32>,
    ) -> Tiering {
        let (members, others): (Vec<usize>, Vec<usize>) =
            group.iter().partition(|&&one| self.keys[one].classes[class]);
        let mut open = at_least.saturating_sub(placed[class]) as usize;
        if open == 0 || members.is_empty() || others.is_empty() {
            return self.by_steps(group, rest, placed);
        }
        let mut whole = Tiering::default();
        // An open tie in whose midst the target is filled: who of it goes first
        // is open, and so is everything down to the last of it.
        let (mut early, mut late) = (Vec::new(), Vec::new());
        let mut left = Vec::new();
        let ahead = self.by_steps(&members, rest, placed.clone());
        whole.passed = ahead.passed;
        for tier in ahead.tiers {
            self.place(&tier[..open.min(tier.len())], &mut placed);
            if tier.len() <= open {
                open -= tier.len();
                whole.tiers.push(tier);
            } else {
                if open > 0 {
                    early = tier[..open].to_vec();
                    late = tier[open..].to_vec();
                }
                left.extend_from_slice(&tier[open..]);
                open = 0;
            }
        }
        left.extend(others);
        let Tiering { tiers: mut behind, passed } = self.by_steps(&left, rest, placed);
        if let Some(last) = behind.iter().rposition(|tier| tier.iter().any(|one| late.contains(one))) {
            let tied = behind.drain(..=last).flatten();
            whole.tiers.push(early.into_iter().chain(tied).collect());
        }
        whole.extend(Tiering { tiers: behind, passed });
        whole
    }

    /// What the chain leaves open, by the latest decision that names them all. Those who
    /// were gone by then keep the rank of the tie.
    fn by_ruling(&self, group: &[usize]) -> Tiering {
        let names_all = |ruling: &&Vec<usize>| {
            let named = |one: &usize| ruling.contains(one);
            group.iter().any(named) && group.iter().all(|one| named(one) || self.keys[*one].gone)
        };
        match self.rulings.iter().rev().find(names_all) {
            Some(ruling) => {
                let passed: Vec<usize> = group.iter().filter(|one| !ruling.contains(one)).copied().collect();
                let decided = ruling.iter().filter(|one| group.contains(one));
                Tiering { tiers: passed.iter().chain(decided).map(|&one| vec![one]).collect(), passed }
            }
            None => {
                let mut open = group.to_vec();
                open.sort_by(|&a, &b| natural(&self.keys[a].id, &self.keys[b].id));
                Tiering::of(vec![open])
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
            Compare::Id => (self.ids)(&a.id, &b.id),
            Compare::CoversTarget { .. } => Ordering::Equal,
        }
    }
}
