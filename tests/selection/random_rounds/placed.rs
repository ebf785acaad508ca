//! The orders that the totals and the chain allow, one proposal placed at a time.

use std::cmp::Ordering;

use sha2::{Digest, Sha256};

use super::reckoned::{Reckoned, Status};
use super::rough::{Of, Round, Step};

/// More orders than this are not looked at.
pub const MOST_ORDERS: usize = 150;

/// Every order of the candidates that totals and chain allow; none where there
/// are more than `MOST_ORDERS`.
pub fn orders(round: &Round, reckoned: &[Reckoned]) -> Option<Vec<Vec<usize>>> {
    let candidates: Vec<usize> =
        (0..reckoned.len()).filter(|at| reckoned[*at].status == Status::Ranked).collect();
    let mut finished = Vec::new();
    let placing = Placing { round, reckoned };
    placing.go_on(&mut Vec::new(), &candidates, &mut finished);
    (finished.len() <= MOST_ORDERS).then_some(finished)
}

struct Placing<'a> {
    round: &'a Round,
    reckoned: &'a [Reckoned],
}

impl Placing<'_> {
    fn go_on(&self, placed: &mut Vec<usize>, left: &[usize], finished: &mut Vec<Vec<usize>>) {
        if finished.len() > MOST_ORDERS {
            return;
        }
        let Some(top) = left.iter().map(|at| self.reckoned[*at].total).max() else {
            finished.push(placed.clone());
            return;
        };
        let mut first: Vec<usize> =
            left.iter().copied().filter(|at| self.reckoned[*at].total == top).collect();
        for step in &self.round.chain {
            if *step == Step::Lot && self.round.seed.is_none() {
                break;
            }
            let before = |a: usize, b: usize| self.before(*step, placed, a, b);
            let best = first.iter().copied().reduce(|a, b| if before(b, a).is_lt() { b } else { a });
            first.retain(|at| before(*at, best.expect("somebody")).is_eq());
        }
        for at in first {
            let rest: Vec<usize> = left.iter().copied().filter(|other| *other != at).collect();
            placed.push(at);
            self.go_on(placed, &rest, finished);
            placed.pop();
        }
    }

    /// Less: the first goes before the second.
    fn before(&self, step: Step, placed: &[usize], a: usize, b: usize) -> Ordering {
        let (one, other) = (&self.round.proposals[a], &self.round.proposals[b]);
        let (own, its) = (&self.reckoned[a], &self.reckoned[b]);
        let member_first = |class: usize| other.classes[class].cmp(&one.classes[class]);
        match step {
            Step::Covers(class) => {
                let wanted = self.round.targets.iter().filter(|(of, _)| *of == Of::Class(class));
                let wanted = wanted.map(|(_, count)| *count).max().unwrap_or(0);
                let filled = placed.iter().filter(|at| self.round.proposals[**at].classes[class]).count();
                if filled < wanted { member_first(class) } else { Ordering::Equal }
            }
            Step::Criterion(k) if self.round.criteria[k].marks.low() => own.marks[k].cmp(&its.marks[k]),
            Step::Criterion(k) => its.marks[k].cmp(&own.marks[k]),
            Step::Unrounded => its.unrounded.cmp(&own.unrounded),
            Step::Lower => self.round.cost(one).cmp(&self.round.cost(other)),
            Step::Class(class) => member_first(class),
            Step::Earlier => one.minute.cmp(&other.minute),
            Step::Lot => lot(self.round, &one.id).cmp(&lot(self.round, &other.id)),
            Step::Id => number(&one.id).cmp(&number(&other.id)),
        }
    }
}

fn number(id: &str) -> u32 {
    id[1..].parse().expect("P and a number")
}

fn lot(round: &Round, id: &str) -> String {
    let digest = Sha256::digest(format!("{}\n{id}", round.seed.expect("a seed")));
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The ranks that all orders agree on: a run of places that they fill with the
/// same proposals, in any order, is one rank.
pub fn ranks(orders: &[Vec<usize>]) -> Vec<(Vec<usize>, usize)> {
    let length = orders[0].len();
    let mut tiers: Vec<(Vec<usize>, usize)> = Vec::new();
    let mut start = 0;
    for end in 1..=length {
        let upto = |order: &Vec<usize>| {
            let mut some = order[..end].to_vec();
            some.sort_unstable();
            some
        };
        let same = upto(&orders[0]);
        if orders.iter().all(|order| upto(order) == same) {
            tiers.push((orders[0][start..end].to_vec(), start + 1));
            start = end;
        }
    }
    tiers
}
