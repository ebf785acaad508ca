//! Selection against every set there is, on calls of up to fourteen candidates
//! with every kind of rule at once. The calls come from fixed seeds, and what
//! they must contain to prove anything is counted: targets that bind, targets
//! out of reach, full leads, part awards, forced candidates, equal scores.

use toets::domain::force::Force;
use toets::select::Strategy::{BestTotal, InOrderSkip, Targets};
use toets::select::{
    Candidate, ClassSet, Contest, Counted, NumberedTarget, Outcome, Reason, SelectError, certificate, check,
    select,
};

use crate::problems::{all, awarded, cents, class};

/// The same numbers on every machine.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: i64) -> i64 {
        let (times, plus) = (6_364_136_223_846_793_005, 1_442_695_040_888_963_407);
        self.0 = self.0.wrapping_mul(times).wrapping_add(plus);
        (self.0 >> 33).cast_signed() % limit
    }

    fn one_in(&mut self, many: i64) -> bool {
        self.below(many) == 0
    }
}

/// How the classes of a call lie to each other.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    /// One class, or none.
    Small,
    /// Each class holds the next one.
    Nested,
    /// Every candidate is of one province.
    Provinces,
    /// Provinces and, across them, the small ones.
    Across,
    /// Any.
    Crossing,
}

const KINDS: [Kind; 5] = [Kind::Small, Kind::Nested, Kind::Provinces, Kind::Across, Kind::Crossing];

fn classes(kind: Kind, numbers: &mut Numbers) -> ClassSet {
    let set = |classes: &[u8]| classes.iter().copied().collect::<ClassSet>();
    let province = u8::try_from(1 + numbers.below(3)).expect("few");
    let small = numbers.one_in(3);
    match kind {
        Kind::Small => set(if small { &[0] } else { &[] }),
        Kind::Nested => set(&[0, 1, 2][..usize::try_from(numbers.below(4)).expect("few")]),
        Kind::Provinces => set(&[province]),
        Kind::Across if small => set(&[0, province]),
        Kind::Across => set(&[province]),
        Kind::Crossing => (0..4).filter(|_| numbers.one_in(2)).collect(),
    }
}

/// A call; every rule is there in a good share of the seeds.
fn any_call(seed: u64) -> Contest {
    let mut numbers = Numbers(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
    numbers.below(2);
    let kind = KINDS[usize::try_from(seed % 5).expect("few")];
    let size = 8 + numbers.below(7);
    let partial = numbers.one_in(3);
    let share = numbers.one_in(2);
    let leads = numbers.one_in(2).then(|| 3 + numbers.below(6));
    let mut candidates: Vec<Candidate> = (0..size)
        .map(|_| {
            let cost = 5 + numbers.below(36);
            let minimum = if share { (cost * 4 + 4) / 5 } else { cost - numbers.below(cost) };
            Candidate {
                cost: cents(cost),
                minimum: (partial && !numbers.one_in(4)).then(|| cents(minimum)),
                score: 60 + numbers.below(12),
                classes: classes(kind, &mut numbers),
                lead: leads.and_then(|leads| u32::try_from(numbers.below(leads)).ok()),
                tie: None,
                forced: match numbers.below(14) {
                    0 => Some(Force::In),
                    1 => Some(Force::Out),
                    _ => None,
                },
                withdrawn: false,
            }
        })
        .collect();
    candidates.sort_by_key(|one| (-one.score, one.cost));
    let asked: i64 = candidates.iter().map(|one| one.cost.cents()).sum();
    let most = if numbers.one_in(4) { 5 } else { 3 };
    let count = |numbers: &mut Numbers, most: i64| u32::try_from(1 + numbers.below(most)).expect("few");
    let mut targets: Vec<NumberedTarget> = match kind {
        Kind::Small => vec![class(0, count(&mut numbers, most))],
        Kind::Nested => (0..3).map(|of| class(of, count(&mut numbers, most))).collect(),
        Kind::Provinces => (1..4).map(|of| class(of, count(&mut numbers, 2))).collect(),
        Kind::Across => (0..4).map(|of| class(of, count(&mut numbers, 2))).collect(),
        Kind::Crossing => (0..4).map(|of| class(of, count(&mut numbers, most))).collect(),
    };
    if numbers.one_in(2) {
        targets.insert(0, all(u32::try_from(2 + numbers.below(size / 2)).expect("few")));
    }
    let max_per_lead = leads.and_then(|_| u32::try_from(1 + numbers.below(2)).ok());
    let budget = cents(asked * (20 + numbers.below(40)) / 100);
    Contest { budget, candidates, targets, max_per_lead, partial, ..Contest::default() }
}

/// Every set of candidates, as bits.
struct Sets<'a> {
    contest: &'a Contest,
    forced: u32,
    free: u32,
    /// Per set: what it costs at least and in full, its score, whether leads allow it.
    least: Vec<i64>,
    full: Vec<i64>,
    score: Vec<i64>,
    allowed: Vec<bool>,
    /// Per target: who counts.
    counts: Vec<u32>,
}

impl<'a> Sets<'a> {
    fn new(contest: &'a Contest) -> Sets<'a> {
        let size = contest.candidates.len();
        let bits = |holds: &dyn Fn(&Candidate) -> bool| {
            let all = contest.candidates.iter().enumerate();
            all.filter(|(_, one)| holds(one)).fold(0_u32, |bits, (i, _)| bits | 1 << i)
        };
        let sums = |of: &dyn Fn(usize) -> i64| {
            let mut sums = vec![0; 1 << size];
            for set in 1..1_usize << size {
                let low = set.trailing_zeros() as usize;
                sums[set] = sums[set & (set - 1)] + of(low);
            }
            sums
        };
        let counts = contest.targets.iter().map(|target| bits(&|one| target.of.counts(one))).collect();
        let leads: Vec<u32> =
            (0..16).map(|lead| bits(&|one| one.lead == Some(lead))).filter(|of| *of != 0).collect();
        let most = contest.max_per_lead.unwrap_or(u32::MAX);
        let allowed = (0..1_u32 << size).map(|set| leads.iter().all(|of| (set & of).count_ones() <= most));
        Sets {
            contest,
            forced: bits(&|one| one.forced == Some(Force::In)),
            free: bits(&|one| one.forced.is_none()),
            least: sums(&|i| contest.least(i).cents()),
            full: sums(&|i| contest.candidates[i].cost.cents()),
            score: sums(&|i| contest.candidates[i].score),
            allowed: allowed.collect(),
            counts,
        }
    }

    fn meets(&self, set: u32, at_least: &[u32]) -> bool {
        self.allowed[set as usize]
            && at_least.iter().zip(&self.counts).all(|(least, counts)| (set & counts).count_ones() >= *least)
    }

    /// The least that completes `set` from `pool`.
    fn completion(&self, set: u32, pool: u32, at_least: &[u32]) -> Option<i64> {
        let mut best = None;
        let mut more = pool;
        loop {
            if self.meets(set | more, at_least) {
                let cost = self.least[more as usize];
                best = Some(best.map_or(cost, |best: i64| best.min(cost)));
            }
            if more == 0 {
                return best;
            }
            more = (more - 1) & pool;
        }
    }

    fn left(&self) -> i64 {
        self.contest.budget.cents() - self.full[self.forced as usize]
    }

    fn settled(&self) -> Vec<u32> {
        let mut settled = Vec::new();
        for target in &self.contest.targets {
            settled.push(target.at_least);
            let last = settled.len() - 1;
            while self.completion(self.forced, self.free, &settled).is_none_or(|cost| cost > self.left()) {
                settled[last] -= 1;
            }
        }
        settled
    }

    /// Per candidate its award, or the reserve for which it is set aside.
    fn targets(&self, settled: &[u32]) -> Vec<Result<i64, Option<i64>>> {
        let (mut set, mut left) = (self.forced, self.left());
        let mut result = Vec::new();
        for (i, candidate) in self.contest.candidates.iter().enumerate() {
            let (bit, cost, least) = (1 << i, candidate.cost.cents(), self.contest.least(i).cents());
            result.push(match candidate.forced {
                Some(Force::In) => Ok(cost),
                Some(Force::Out) => Ok(0),
                None if least > left || !self.allowed[(set | bit) as usize] => Ok(0),
                None => {
                    let below = self.free & !((bit << 1) - 1);
                    let reserve = self.completion(set | bit, below, settled);
                    match reserve {
                        Some(reserve) if least + reserve <= left => {
                            let amount = if self.contest.partial { cost.min(left - reserve) } else { cost };
                            left -= amount;
                            set |= bit;
                            Ok(amount)
                        }
                        reserve => Err(reserve),
                    }
                }
            });
        }
        result
    }

    /// The best total, the best ranked set that reaches it, and how many do.
    fn best(&self, settled: &[u32]) -> (i64, u32, usize) {
        let feasible = (0..1_u32 << self.contest.candidates.len()).filter(|&set| {
            set & self.forced == self.forced
                && set & !(self.forced | self.free) == 0
                && self.full[set as usize] <= self.contest.budget.cents()
                && self.meets(set, settled)
        });
        let (mut best, mut ranked, mut ways) = (i64::MIN, 0, 0);
        for set in feasible {
            let score = self.score[set as usize];
            match score.cmp(&best) {
                std::cmp::Ordering::Greater => (best, ranked, ways) = (score, set, 1),
                std::cmp::Ordering::Equal => {
                    ways += 1;
                    // The best ranked has the first candidate in which two sets differ.
                    if (set ^ ranked).trailing_zeros() == (set & !ranked).trailing_zeros() {
                        ranked = set;
                    }
                }
                std::cmp::Ordering::Less => {}
            }
        }
        (best, ranked, ways)
    }
}

/// How often what must occur has occurred.
#[derive(Debug, Default)]
struct Seen {
    calls: usize,
    refused: usize,
    feasible: usize,
    lowered: usize,
    bind: usize,
    set_aside: usize,
    nobody_left: usize,
    full_lead: usize,
    in_part: usize,
    forced: usize,
    equal_optima: usize,
    beats_ranking: usize,
}

#[test]
fn targets_and_best_totals_are_those_of_every_set_there_is() {
    let mut seen = Seen::default();
    for seed in 0..500 {
        one_call(seed, &mut seen);
    }
    println!("{seen:?}");
    let often = |count: usize, share: usize| assert!(count * share >= seen.calls, "{seen:?}");
    often(seen.feasible, 3);
    often(seen.bind, 4);
    often(seen.lowered, 10);
    often(seen.set_aside, 4);
    often(seen.full_lead, 10);
    often(seen.in_part, 10);
    often(seen.forced, 3);
    often(seen.equal_optima, 15);
    often(seen.beats_ranking, 6);
    assert!(seen.nobody_left > 0 && seen.refused > 0, "{seen:?}");
}

fn one_call(seed: u64, seen: &mut Seen) {
    let contest = any_call(seed);
    let sets = Sets::new(&contest);
    seen.calls += 1;
    let fits = sets.left() >= 0 && sets.allowed[sets.forced as usize];
    let selection = match select(&contest, Targets) {
        Err(SelectError::ForcedSetDoesNotFit { .. } | SelectError::ForcedOverLeadMaximum { .. }) => {
            assert!(!fits, "seed {seed}");
            seen.refused += 1;
            return;
        }
        selection => selection.expect("a selection"),
    };
    assert!(fits, "seed {seed}");
    assert_eq!(check(&contest, &selection), Ok(()), "seed {seed}");
    let settled = sets.settled();
    let stated = selection.targets.iter().map(|t| t.lowered_to.unwrap_or(t.at_least));
    assert_eq!(stated.collect::<Vec<_>>(), settled, "seed {seed}");
    let given: Vec<Result<i64, Option<i64>>> = selection
        .decisions
        .iter()
        .map(|one| match (&one.reason, one.outcome) {
            (_, Outcome::Awarded(amount)) => Ok(amount.cents()),
            (Reason::SetAsideForTarget { reserve, .. }, _) => Err(reserve.map(|reserve| reserve.cents())),
            _ => Ok(0),
        })
        .collect();
    assert_eq!(given, sets.targets(&settled), "seed {seed}");

    let any = |holds: &dyn Fn(&Reason) -> bool| {
        usize::from(selection.decisions.iter().any(|one| holds(&one.reason)))
    };
    seen.feasible += usize::from(selection.feasible);
    seen.lowered += usize::from(!selection.feasible);
    seen.set_aside += any(&|reason| matches!(reason, Reason::SetAsideForTarget { .. }));
    seen.nobody_left += any(&|reason| matches!(reason, Reason::SetAsideForTarget { reserve: None, .. }));
    seen.full_lead += any(&|reason| matches!(reason, Reason::LeadMaximum { .. }));
    seen.in_part += any(&|reason| matches!(reason, Reason::AwardedInPart { .. }));
    seen.forced += any(&|reason| matches!(reason, Reason::ForcedIn { .. } | Reason::ForcedOut));
    let alone = select(&contest, InOrderSkip).expect("a selection");
    seen.bind += usize::from(awarded(&alone) != awarded(&selection));

    // The best total takes requests whole, and so do its targets.
    let whole = Contest { partial: false, ..contest.clone() };
    let sets = Sets::new(&whole);
    let settled = sets.settled();
    let (total, ranked, ways) = sets.best(&settled);
    let best = select(&whole, BestTotal).expect("a selection");
    let proof = best.proof.expect("a proof");
    assert_eq!((proof.objective, proof.bound, proof.proven), (total, total, true), "seed {seed}");
    let set = awarded(&best).into_iter().fold(0_u32, |set, i| set | 1 << i);
    assert_eq!(set, ranked, "seed {seed}");
    let paper = certificate(&whole, &best).expect("a certificate");
    assert!(paper.bound >= i128::from(total) * 1_000_000_000, "seed {seed}");
    seen.equal_optima += usize::from(ways > 1);
    let in_rank_order = select(&whole, Targets).expect("a selection");
    seen.beats_ranking += usize::from(awarded(&in_rank_order) != awarded(&best));
    assert!(whole.targets.iter().all(|target| target.at_least > 0 || target.of == Counted::All));
}
