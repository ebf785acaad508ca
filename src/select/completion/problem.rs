//! What is still to be completed, as a search sees it: the candidates that may
//! help, what every group of them must and may still hold, and what is settled.
//! Settling a candidate leaves a smaller problem of the same kind.

use crate::select::coded::TargetMask;

/// The distinct groups of targets, limits and envelopes that count together, as
/// masks; bit g is the g-th group.
pub(super) type Kinds = Vec<TargetMask>;

/// A candidate that may help.
#[derive(Clone, Copy, Debug)]
pub(super) struct Filler {
    /// Its place in rank order.
    pub index: usize,
    /// Whose kind it is, by place in the kinds.
    pub kind: usize,
    /// What it takes at least and at most, in cents.
    pub least: i64,
    pub most: i64,
    /// Its lead, where that has more items than room.
    pub lead: Option<usize>,
}

/// What a group must still hold at least and may hold at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Room {
    pub least: i64,
    pub most: i64,
}

impl Room {
    /// No bound at all.
    pub const OPEN: Room = Room { least: 0, most: i64::MAX / 4 };

    fn less(&mut self, by: i64) {
        self.least = (self.least - by).max(0);
        self.most -= by;
    }
}

/// Candidates to choose from, and the rules that the choice must keep.
#[derive(Clone, Debug)]
pub(super) struct ToComplete<'a> {
    pub kinds: &'a Kinds,
    /// Those of one lead together; within it by kind and least amount.
    pub items: Vec<Filler>,
    /// Per lead: how many more may be chosen.
    pub rooms: Vec<i64>,
    /// Per group: how many, and how many cents.
    pub counts: Vec<Room>,
    pub cents: Vec<Room>,
    /// Per kind: by how many cents those taken can still be raised.
    pub extras: Vec<i64>,
    /// What those taken cost at least.
    pub base: i64,
    /// Those taken, by place in rank order.
    pub taken: Vec<usize>,
}

/// The groups of a mask.
pub(super) fn groups(mask: TargetMask) -> impl Iterator<Item = usize> {
    let mut rest = mask;
    std::iter::from_fn(move || {
        let next = rest.trailing_zeros();
        rest &= rest.wrapping_sub(1);
        (next < TargetMask::BITS).then_some(next as usize)
    })
}

impl ToComplete<'_> {
    pub fn mask(&self, item: &Filler) -> TargetMask {
        self.kinds[item.kind]
    }

    /// Whether those taken are all that is needed, without a raise.
    pub fn is_met(&self) -> bool {
        self.counts.iter().chain(&self.cents).all(|span| span.least == 0)
    }

    /// The groups that miss money, as a mask.
    pub fn sums_missed(&self) -> TargetMask {
        missed(&self.cents)
    }

    /// Takes several items, given by whether each is taken, and drops others.
    pub fn settle(&mut self, settled: &[Option<bool>]) {
        let mut settled = settled.iter();
        let mut taken = Vec::new();
        self.items.retain(|item| match settled.next() {
            Some(Some(is_in)) => {
                if *is_in {
                    taken.push(*item);
                }
                false
            }
            Some(None) | None => true,
        });
        for item in taken {
            self.fold(item);
        }
        self.tidy();
    }

    fn fold(&mut self, item: Filler) {
        for group in groups(self.kinds[item.kind]) {
            self.counts[group].less(1);
            self.cents[group].less(item.least);
        }
        if let Some(lead) = item.lead {
            self.rooms[lead] -= 1;
        }
        self.extras[item.kind] += item.most - item.least;
        self.base += item.least;
        self.taken.push(item.index);
    }

    /// Drops what cannot help or no longer fits, and frees leads that have room
    /// for all their items.
    pub fn tidy(&mut self) {
        loop {
            let before = self.items.len();
            let needed = missed(&self.counts) | missed(&self.cents);
            let (kinds, rooms, counts, cents) = (self.kinds, &self.rooms, &self.counts, &self.cents);
            self.items.retain(|item| {
                let mask = kinds[item.kind];
                mask & needed != 0
                    && item.lead.is_none_or(|lead| rooms[lead] > 0)
                    && groups(mask).all(|group| counts[group].most > 0 && cents[group].most >= item.least)
            });
            self.drop_the_dearer();
            if self.items.len() == before {
                break;
            }
        }
        let mut held = vec![0_i64; self.rooms.len()];
        for lead in self.items.iter().filter_map(|item| item.lead) {
            held[lead] += 1;
        }
        let mut freed = false;
        for item in &mut self.items {
            if item.lead.is_some_and(|lead| held[lead] <= self.rooms[lead]) {
                item.lead = None;
                freed = true;
            }
        }
        if freed {
            self.sort();
        }
        let sums = self.sums_missed();
        for item in &mut self.items {
            // Only what fills a sum is worth raising.
            if self.kinds[item.kind] & sums == 0 {
                item.most = item.least;
            }
        }
    }

    /// Of one lead and kind only as many as there is room for can be of use, the
    /// cheapest, where no sum has to be filled. Items are in order.
    fn drop_the_dearer(&mut self) {
        let sums = self.sums_missed();
        let (kinds, rooms) = (self.kinds, &self.rooms);
        let mut run = (None, usize::MAX, 0);
        self.items.retain(|item| {
            let Some(lead) = item.lead.filter(|_| kinds[item.kind] & sums == 0) else { return true };
            if (run.0, run.1) != (Some(lead), item.kind) {
                run = (Some(lead), item.kind, 0);
            }
            run.2 += 1;
            run.2 <= rooms[lead]
        });
    }

    pub fn sort(&mut self) {
        self.items.sort_unstable_by_key(|item| (item.lead, item.kind, item.least, item.index));
    }

    /// Whether no choice can be enough, seen group by group.
    pub fn is_hopeless(&self) -> bool {
        if self.rooms.iter().any(|&room| room < 0) {
            return true;
        }
        let groups = self.counts.len();
        let (mut most, mut sums) = (vec![0_i64; groups], vec![0_i64; groups]);
        for (kind, extra) in self.extras.iter().enumerate() {
            each(self.kinds[kind], |group| sums[group] += extra);
        }
        for lead in self.items.chunk_by(|a, b| a.lead == b.lead) {
            let room =
                lead[0].lead.map_or(usize::MAX, |number| usize::try_from(self.rooms[number]).unwrap_or(0));
            if room >= lead.len() {
                for item in lead {
                    each(self.mask(item), |group| {
                        most[group] += 1;
                        sums[group] += item.most;
                    });
                }
                continue;
            }
            for group in 0..groups {
                let mut held: Vec<i64> = lead
                    .iter()
                    .filter(|item| self.mask(item) >> group & 1 == 1)
                    .map(|item| item.most)
                    .collect();
                held.sort_unstable_by_key(|most| std::cmp::Reverse(*most));
                most[group] += held.len().min(room) as i64;
                sums[group] += held.iter().take(room).sum::<i64>();
            }
        }
        let short = |span: &Room, most: i64| span.most < 0 || span.least > span.most || span.least > most;
        (0..groups)
            .any(|group| short(&self.counts[group], most[group]) || short(&self.cents[group], sums[group]))
    }

    /// The greatest common divisor of all amounts; 1 where amounts can be raised.
    pub fn grain(&self) -> i64 {
        if self.extras.iter().any(|&extra| extra > 0) || self.items.iter().any(|item| item.most > item.least)
        {
            return 1;
        }
        self.items.iter().fold(0, |grain, item| gcd(grain, item.least)).max(1)
    }
}

/// Does something for every group of a mask.
fn each(mask: TargetMask, mut what: impl FnMut(usize)) {
    groups(mask).for_each(&mut what);
}

/// The spans that are not filled, as a mask.
fn missed(spans: &[Room]) -> TargetMask {
    let missed = spans.iter().enumerate().filter(|(_, span)| span.least > 0);
    missed.fold(0, |mask, (group, _)| mask | 1 << group)
}

fn gcd(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { gcd(b, a % b) }
}
