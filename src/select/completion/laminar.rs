//! The closed form for nested or disjoint targets: inside out, each target
//! takes the cheapest of its own that the targets inside it have not taken.
//! For "N, of which k small": the k cheapest small ones, then the cheapest of
//! all the rest. Prefix trees over the candidates in order of cost make every
//! question logarithmic.

use crate::select::coded::{Coded, TargetMask, targets_of};

/// The remaining candidates of a call with nested or disjoint targets.
pub(in crate::select) struct Laminar {
    /// Candidates by least amount, then rank; position p is `order[p - 1]`.
    order: Vec<usize>,
    /// Per candidate: its position, from 1; 0 for those never in the pool.
    position: Vec<usize>,
    /// Per candidate: its least amount in cents.
    amounts: Vec<i64>,
    masks: Vec<TargetMask>,
    present: Vec<bool>,
    /// One per target, inner before outer.
    nodes: Vec<Node>,
    /// The highest power of two within the number of positions.
    stride: usize,
}

/// One target, with the sums over its remaining candidates.
struct Node {
    target: usize,
    /// The targets directly inside it, as places in `nodes`.
    inside: Vec<usize>,
    /// Whether no other target contains it.
    outermost: bool,
    /// The prefix tree, in two: a search for a place reads the counts only.
    counts: Vec<i32>,
    cents: Vec<i64>,
    /// What the last question found: its own take reaches up to this position,
    last: usize,
    /// and this is what it takes up to there beyond what those inside take.
    own: Total,
}

/// A number of candidates and what they cost at least, in cents.
#[derive(Clone, Copy, Default)]
struct Total {
    count: i64,
    cents: i64,
}

impl Total {
    fn plus(self, other: Total) -> Total {
        Total { count: self.count + other.count, cents: self.cents + other.cents }
    }

    fn minus(self, other: Total) -> Total {
        Total { count: self.count - other.count, cents: self.cents - other.cents }
    }
}

/// Whether any two targets are nested or disjoint over these candidates.
pub(in crate::select) fn is_laminar(masks: &[TargetMask], targets: usize) -> bool {
    (0..targets).all(|a| (0..a).all(|b| !crosses(masks, a, b)))
}

/// Whether two targets overlap and neither holds the other.
fn crosses(masks: &[TargetMask], a: usize, b: usize) -> bool {
    has(masks, a, Some(b)) && misses(masks, a, b) && misses(masks, b, a)
}

/// Whether some candidate counts for `a` (and for `b`).
fn has(masks: &[TargetMask], a: usize, b: Option<usize>) -> bool {
    let bits = 1 << a | b.map_or(0, |b| 1 << b);
    masks.iter().any(|mask| mask & bits == bits)
}

/// Whether some candidate counts for `a` but not for `b`.
fn misses(masks: &[TargetMask], a: usize, b: usize) -> bool {
    masks.iter().any(|m| m & (1 << a) != 0 && m & (1 << b) == 0)
}

impl Laminar {
    pub fn new(coded: &Coded, members: impl Iterator<Item = usize>) -> Laminar {
        let amounts: Vec<i64> = (0..coded.masks.len()).map(|i| coded.contest.least(i).cents()).collect();
        let mut order: Vec<usize> = members.collect();
        order.sort_unstable_by_key(|&i| (amounts[i], i));
        let mut position = vec![0; coded.masks.len()];
        for (at, &index) in order.iter().enumerate() {
            position[index] = at + 1;
        }
        let size = order.len();
        let mut pool = Laminar {
            nodes: nest(&coded.masks, coded.contest.targets.len(), size),
            stride: 1 << size.checked_ilog2().unwrap_or(0),
            present: vec![false; coded.masks.len()],
            masks: coded.masks.clone(),
            order,
            position,
            amounts,
        };
        for at in 0..size {
            pool.restore(pool.order[at]);
        }
        pool
    }

    pub fn remove(&mut self, index: usize) {
        if std::mem::replace(&mut self.present[index], false) {
            self.add(index, -1);
        }
    }

    pub fn restore(&mut self, index: usize) {
        if self.position[index] > 0 && !std::mem::replace(&mut self.present[index], true) {
            self.add(index, 1);
        }
    }

    fn add(&mut self, index: usize, sign: i32) {
        let mask = self.masks[index];
        for node in &mut self.nodes {
            if mask & (1 << node.target) == 0 {
                continue;
            }
            let mut at = self.position[index];
            let cents = i64::from(sign) * self.amounts[index];
            while at < node.counts.len() {
                node.counts[at] += sign;
                node.cents[at] += cents;
                at += at & at.wrapping_neg();
            }
        }
    }

    /// The least cents that fill `needs`; none if the pool cannot.
    pub fn least(&mut self, needs: &[u32]) -> Option<i64> {
        let mut cents = 0;
        for at in 0..self.nodes.len() {
            let inside = self.taken_inside(at);
            let need = i64::from(needs[self.nodes[at].target]);
            let last = if inside.count >= need { 0 } else { self.reach(at, need, inside.count)? };
            self.nodes[at].last = last;
            self.nodes[at].own = Total::default();
            if last > 0 {
                let within = self.taken_inside_up_to(at, last);
                self.nodes[at].own = self.prefix(at, last).minus(within);
            }
            if self.nodes[at].outermost {
                cents += self.taken(at).cents;
            }
        }
        Some(cents)
    }

    /// Who fills `needs` at least cost, in rank order.
    pub fn forming(&mut self, needs: &[u32]) -> Option<Vec<usize>> {
        self.least(needs)?;
        let mut reach = vec![0; needs.len()];
        for node in &self.nodes {
            reach[node.target] = node.last;
        }
        let takes = |index: &usize| {
            self.present[*index] && targets_of(self.masks[*index]).any(|j| self.position[*index] <= reach[j])
        };
        let furthest = reach.iter().copied().max().unwrap_or(0).min(self.order.len());
        let mut forming: Vec<usize> = self.order[..furthest].iter().copied().filter(takes).collect();
        forming.sort_unstable();
        Some(forming)
    }

    /// The position up to which target `at` must take to reach `need`, when
    /// those inside it take `inside`; none if it has too few candidates.
    fn reach(&self, at: usize, need: i64, inside: i64) -> Option<usize> {
        let mut passed = vec![0; at + 1];
        let mut position = 0;
        let mut stride = self.stride;
        while stride > 0 {
            let next = position + stride;
            if next <= self.order.len() && self.counted(at, next, &passed, inside) < need {
                for (passed, node) in passed.iter_mut().zip(&self.nodes) {
                    *passed += i64::from(node.counts[next]);
                }
                position = next;
            }
            stride /= 2;
        }
        (position < self.order.len()).then_some(position + 1)
    }

    /// How many target `at` has if it takes all up to position `next`, and those
    /// inside it take `inside`; `passed` counts up to the position before.
    fn counted(&self, at: usize, next: usize, passed: &[i64], inside: i64) -> i64 {
        let counts = |node: usize| passed[node] + i64::from(self.nodes[node].counts[next]);
        if self.nodes[at].inside.is_empty() {
            return counts(at);
        }
        counts(at) + inside - self.sum_inside(at, next, &counts)
    }

    /// How many the targets inside `at` take up to a position, given how many
    /// candidates each target has up to there.
    fn sum_inside(&self, at: usize, position: usize, counts: &dyn Fn(usize) -> i64) -> i64 {
        let taken = |&node: &usize| {
            if position <= self.nodes[node].last {
                counts(node)
            } else {
                self.nodes[node].own.count + self.sum_inside(node, position, counts)
            }
        };
        self.nodes[at].inside.iter().map(taken).sum()
    }

    /// What target `at` and those inside it take.
    fn taken(&self, at: usize) -> Total {
        self.nodes[at].own.plus(self.taken_inside(at))
    }

    fn taken_inside(&self, at: usize) -> Total {
        let inside = self.nodes[at].inside.iter();
        inside.fold(Total::default(), |sum, &node| sum.plus(self.taken(node)))
    }

    fn taken_inside_up_to(&self, at: usize, position: usize) -> Total {
        let inside = self.nodes[at].inside.iter();
        inside.fold(Total::default(), |sum, &node| {
            sum.plus(if position <= self.nodes[node].last {
                self.prefix(node, position)
            } else {
                let own = self.nodes[node].own;
                own.plus(self.taken_inside_up_to(node, position))
            })
        })
    }

    /// The candidates of target `at` up to a position.
    fn prefix(&self, at: usize, mut position: usize) -> Total {
        let node = &self.nodes[at];
        let mut sum = Total::default();
        while position > 0 {
            let (count, cents) = (i64::from(node.counts[position]), node.cents[position]);
            sum = sum.plus(Total { count, cents });
            position &= position - 1;
        }
        sum
    }
}

/// The targets as nodes, inner before outer; of equal ones the later is inside.
fn nest(masks: &[TargetMask], targets: usize, size: usize) -> Vec<Node> {
    let members = |j: usize| masks.iter().filter(|mask| *mask & (1 << j) != 0).count();
    let mut sorted: Vec<(usize, usize)> = (0..targets).map(|j| (members(j), j)).collect();
    sorted.sort_unstable_by_key(|&(count, j)| (count, std::cmp::Reverse(j)));
    let mut nodes: Vec<Node> = Vec::new();
    for (_, target) in sorted {
        let held = |node: &Node| node.outermost && has(masks, node.target, Some(target));
        let inside: Vec<usize> = (0..nodes.len()).filter(|&at| held(&nodes[at])).collect();
        for &at in &inside {
            nodes[at].outermost = false;
        }
        nodes.push(Node {
            target,
            inside,
            outermost: true,
            counts: vec![0; size + 1],
            cents: vec![0; size + 1],
            last: 0,
            own: Total::default(),
        });
    }
    nodes
}
