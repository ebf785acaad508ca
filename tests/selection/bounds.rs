//! Limits, envelopes, leads and crossing targets together: small calls against a
//! search over every set and every amount, larger ones for an answer at all.

use toets::domain::force::Force;
use toets::domain::money::Money;
use toets::select::{
    Candidate, Contest, Counted, EnvelopeShortfall, MOST_BRANCHES, NumberedEnvelope, NumberedLimit,
    NumberedTarget, Outcome, Reason, Shortfall, Strategy, Unfinished, budgets_for_next, certificate, select,
};

/// The same numbers on every machine.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: i64) -> i64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33).cast_signed() % limit.max(1)
    }

    fn one_in(&mut self, limit: i64) -> bool {
        self.below(limit) == 0
    }

    fn count(&mut self, limit: i64) -> u32 {
        u32::try_from(1 + self.below(limit)).expect("few")
    }

    fn of(&mut self, classes: i64) -> Counted {
        match self.one_in(4) {
            true => Counted::All,
            false => Counted::Class(u8::try_from(self.below(classes)).expect("few classes")),
        }
    }
}

fn cents(amount: i64) -> Money {
    Money::from_cents(amount)
}

fn any_call(seed: u64) -> Contest {
    let mut numbers = Numbers(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 77);
    numbers.below(2);
    let (size, classes) = (5 + numbers.below(5), 1 + numbers.below(3));
    let partial = numbers.one_in(2);
    let mut candidates: Vec<Candidate> = (0..size)
        .map(|_| {
            let cost = 1 + numbers.below(16);
            let minimum = (cost * (30 + numbers.below(71)) + 99) / 100;
            Candidate {
                cost: cents(cost),
                score: 1 + numbers.below(30),
                minimum: (partial && numbers.one_in(2)).then_some(cents(minimum)),
                classes: (0..classes)
                    .filter(|_| numbers.one_in(2))
                    .map(|class| u8::try_from(class).expect("few classes"))
                    .collect(),
                lead: u32::try_from(numbers.below(size)).ok(),
                ..Candidate::default()
            }
        })
        .collect();
    candidates.sort_by_key(|one| -one.score);
    if numbers.one_in(6) {
        let at = usize::try_from(numbers.below(size)).expect("a place");
        candidates[at].forced = Some(if numbers.one_in(2) { Force::Out } else { Force::In });
    }
    let asked: i64 = candidates.iter().map(|one| one.cost.cents()).sum();
    let targets = (0..numbers.below(4))
        .map(|_| NumberedTarget { of: numbers.of(classes), at_least: numbers.count(4) })
        .collect();
    let limits = (0..numbers.below(3))
        .map(|_| NumberedLimit { of: numbers.of(classes), at_most: numbers.count(4) })
        .collect();
    let envelopes = (0..numbers.below(3))
        .map(|_| {
            let least = numbers.below(asked / 2);
            let most = least + numbers.below(asked / 3);
            NumberedEnvelope {
                of: numbers.of(classes),
                at_least: (!numbers.one_in(3)).then_some(cents(least)),
                at_most: (!numbers.one_in(3)).then_some(cents(most)),
            }
        })
        .collect();
    Contest {
        budget: cents(asked * (20 + numbers.below(80)) / 100),
        candidates,
        targets,
        limits,
        envelopes,
        max_per_lead: numbers.one_in(2).then(|| numbers.count(2)),
        partial,
        ..Contest::default()
    }
}

/// Every set of candidates, and what may be awarded to it.
struct Sets<'a> {
    contest: &'a Contest,
    /// What is asked of a set: the minima that are heeded, and the amounts settled.
    counts: Vec<u32>,
    sums: Vec<i64>,
    amounts: Vec<Option<i64>>,
    /// Who must be in, and about whom that is settled.
    inside: u32,
    settled: u32,
}

impl<'a> Sets<'a> {
    fn new(contest: &'a Contest) -> Sets<'a> {
        let size = contest.candidates.len();
        Sets {
            contest,
            counts: vec![0; contest.targets.len()],
            sums: vec![0; contest.envelopes.len()],
            amounts: vec![None; size],
            inside: 0,
            settled: 0,
        }
    }

    fn members(&self, set: u32) -> impl Iterator<Item = usize> + Clone {
        (0..self.contest.candidates.len()).filter(move |i| set >> i & 1 == 1)
    }

    fn counted(&self, set: u32, of: Counted) -> u32 {
        let members = self.members(set).filter(|&i| of.counts(&self.contest.candidates[i]));
        u32::try_from(members.count()).expect("few")
    }

    fn keeps_counts(&self, set: u32) -> bool {
        let contest = self.contest;
        let targets = contest.targets.iter().zip(&self.counts);
        let limits = || contest.limits.iter().all(|one| self.counted(set, one.of) <= one.at_most);
        let leads = || {
            self.members(set).all(|i| {
                let own = |&j: &usize| contest.candidates[j].lead == contest.candidates[i].lead;
                let held = self.members(set).filter(own).count();
                contest.max_per_lead.is_none_or(|most| held <= most as usize)
            })
        };
        set & self.settled == self.inside
            && targets.clone().all(|(one, &least)| self.counted(set, one.of) >= least)
            && limits()
            && leads()
    }

    /// Whether amounts for the set keep the budget and the envelopes: candidates
    /// one after the other, each at every amount.
    fn keeps_money(&self, set: u32) -> bool {
        let members: Vec<usize> = self.members(set).collect();
        let mut paid = vec![0; self.sums.len()];
        self.pay(&members, self.contest.budget.cents(), &mut paid)
    }

    fn pay(&self, members: &[usize], left: i64, paid: &mut Vec<i64>) -> bool {
        let Some((&index, rest)) = members.split_first() else {
            return left >= 0 && paid.iter().zip(&self.sums).all(|(paid, least)| paid >= least);
        };
        let candidate = &self.contest.candidates[index];
        let least = candidate.minimum.filter(|_| self.contest.partial).unwrap_or(candidate.cost).cents();
        let (from, to) = self.amounts[index].map_or((least, candidate.cost.cents()), |one| (one, one));
        // Whom no envelope sums takes the least.
        let summed: Vec<usize> =
            (0..paid.len()).filter(|&j| self.contest.envelopes[j].of.counts(candidate)).collect();
        let to = if summed.is_empty() { from } else { to };
        (from..=to.min(left)).any(|amount| {
            summed.iter().for_each(|&j| paid[j] += amount);
            let most = |j: usize| self.contest.envelopes[j].at_most.map_or(i64::MAX, Money::cents);
            let fits = summed.iter().all(|&j| paid[j] <= most(j)) && self.pay(rest, left - amount, paid);
            summed.iter().for_each(|&j| paid[j] -= amount);
            fits
        })
    }

    fn feasible(&self) -> impl Iterator<Item = u32> {
        let all = 1_u32 << self.contest.candidates.len();
        (0..all).filter(|&set| self.keeps_counts(set) && self.keeps_money(set))
    }

    fn any(&self) -> bool {
        self.feasible().next().is_some()
    }

    /// Settles what the chair decided and lowers the minima in their order; false
    /// where what is forced in does not fit.
    fn settle(&mut self) -> bool {
        for (index, candidate) in self.contest.candidates.iter().enumerate() {
            let Some(forced) = candidate.forced else { continue };
            self.settled |= 1 << index;
            if forced == Force::In {
                self.inside |= 1 << index;
                self.amounts[index] = Some(candidate.cost.cents());
            }
        }
        if !self.any() {
            return false;
        }
        for j in 0..self.counts.len() {
            self.counts[j] = self.contest.targets[j].at_least;
            while !self.any() {
                self.counts[j] -= 1;
            }
        }
        for j in 0..self.sums.len() {
            self.sums[j] = self.contest.envelopes[j].at_least.map_or(0, Money::cents);
            while !self.any() {
                self.sums[j] -= 1;
            }
        }
        true
    }

    /// Down the ranking: in where some set allows it, at the greatest amount.
    fn walk(&mut self) -> Vec<i64> {
        for (index, candidate) in self.contest.candidates.iter().enumerate() {
            if self.settled >> index & 1 == 1 {
                continue;
            }
            self.settled |= 1 << index;
            self.inside |= 1 << index;
            if !self.any() {
                self.inside &= !(1 << index);
                continue;
            }
            let mut amount = candidate.cost.cents();
            self.amounts[index] = Some(amount);
            while !self.any() {
                amount -= 1;
                self.amounts[index] = Some(amount);
            }
        }
        (0..self.amounts.len())
            .map(|i| if self.inside >> i & 1 == 1 { self.amounts[i].unwrap_or(0) } else { 0 })
            .collect()
    }
}

fn amounts(selection: &toets::select::Selection) -> Vec<i64> {
    let given = selection.decisions.iter().map(|one| match one.outcome {
        Outcome::Awarded(amount) => amount.cents(),
        Outcome::Reserve | Outcome::Refused | Outcome::Withdrawn => 0,
    });
    given.collect()
}

#[test]
fn small_calls_are_divided_as_a_search_over_every_set_divides_them() {
    let mut seen = [0; 5];
    for seed in 0..250 {
        let contest = any_call(seed);
        let mut sets = Sets::new(&contest);
        if !sets.settle() {
            assert!(select(&contest, Strategy::Targets).is_err(), "seed {seed}");
            continue;
        }
        let (counts, sums) = (sets.counts.clone(), sets.sums.clone());
        let selection = select(&contest, Strategy::Targets).expect("a selection");
        assert_eq!(amounts(&selection), sets.walk(), "seed {seed}");
        let heeded = selection.targets.iter().map(|one| one.lowered_to.unwrap_or(one.at_least));
        assert_eq!(heeded.collect::<Vec<_>>(), counts, "seed {seed}");
        let heeded = selection.envelopes.iter().map(|one| one.lowered_to.or(one.at_least));
        let heeded: Vec<i64> = heeded.map(|one| one.map_or(0, Money::cents)).collect();
        assert_eq!(heeded, sums, "seed {seed}");
        let has = |what: &dyn Fn(&Reason) -> bool| selection.decisions.iter().any(|one| what(&one.reason));
        seen[0] += i32::from(has(&|reason| matches!(reason, Reason::ClassMaximum { .. })));
        seen[1] += i32::from(has(&|reason| matches!(reason, Reason::EnvelopeFull { .. })));
        seen[2] +=
            i32::from(has(&|reason| matches!(reason, Reason::AwardedInPart { envelope: Some(_), .. })));
        seen[3] += i32::from(selection.envelopes.iter().any(|one| one.lowered_to.is_some()));
        seen[4] += i32::from(has(
            &|reason| matches!(reason, Reason::SetAsideForTarget { sums, .. } if sums.iter().any(|sum| *sum > Money::ZERO)),
        ));
    }
    assert!(seen.iter().all(|&count| count >= 5), "{seen:?}");
}

#[test]
fn the_best_total_keeps_every_rule() {
    for seed in 0..250 {
        let contest = Contest { partial: false, ..any_call(seed) };
        let mut sets = Sets::new(&contest);
        if !sets.settle() {
            continue;
        }
        let score = |set: u32| sets.members(set).map(|i| contest.candidates[i].score).sum::<i64>();
        let best = sets.feasible().map(score).max().expect("a set");
        let selection = select(&contest, Strategy::BestTotal).expect("a selection");
        let proof = selection.proof.expect("a proof");
        assert_eq!((proof.objective, proof.bound), (best, best), "seed {seed}");
        let paper = certificate(&contest, &selection).expect("a certificate");
        assert!(i128::from(best) * 1_000_000_000 <= paper.bound, "seed {seed}");
    }
}

/// A call in which classes cross and leads may hold few awards.
fn crossing(seed: u64) -> Contest {
    let mut numbers = Numbers(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
    numbers.below(2);
    let (size, classes) = (60 + numbers.below(61), 2 + numbers.below(3));
    let mut candidates: Vec<Candidate> = (0..size)
        .map(|_| Candidate {
            cost: cents(500_000 + numbers.below(35_000) * 100),
            score: 4000 + numbers.below(6000),
            classes: (0..classes)
                .filter(|_| numbers.below(10) < 4)
                .map(|class| u8::try_from(class).expect("few classes"))
                .collect(),
            lead: u32::try_from(numbers.below(size / 2)).ok(),
            ..Candidate::default()
        })
        .collect();
    candidates.sort_by_key(|one| -one.score);
    let asked: i64 = candidates.iter().map(|one| one.cost.cents()).sum();
    let share = |of: i64| u32::try_from(size * of / 100).expect("few");
    let mut targets = vec![NumberedTarget { of: Counted::All, at_least: share(30 + numbers.below(21)) }];
    for class in 0..classes {
        let of = Counted::Class(u8::try_from(class).expect("few classes"));
        targets.push(NumberedTarget { of, at_least: share(8 + numbers.below(15)) });
    }
    Contest {
        budget: cents(asked * (20 + numbers.below(60)) / 100),
        candidates,
        targets,
        max_per_lead: Some(numbers.count(2)),
        ..Contest::default()
    }
}

#[test]
fn crossing_classes_with_limited_leads_get_an_answer() {
    let mut infeasible = 0;
    for seed in 0..25 {
        let selection = select(&crossing(seed), Strategy::Targets).expect("an answer");
        infeasible += i32::from(!selection.feasible);
    }
    assert!((2..24).contains(&infeasible), "{infeasible}");
}

#[test]
fn the_places_of_leads_bound_a_target() {
    let candidates: Vec<Candidate> = (0..12)
        .map(|at: u32| Candidate {
            cost: cents(100),
            score: i64::from(100 - at),
            classes: [at.is_multiple_of(2), at.is_multiple_of(3)]
                .into_iter()
                .zip(0..)
                .filter_map(|(is_in, class)| is_in.then_some(class))
                .collect(),
            lead: Some(at / 2),
            ..Candidate::default()
        })
        .collect();
    let target = |of: Counted, at_least: u32| NumberedTarget { of, at_least };
    let contest = Contest {
        budget: cents(1200),
        candidates,
        targets: vec![target(Counted::All, 7), target(Counted::Class(0), 2), target(Counted::Class(1), 2)],
        max_per_lead: Some(1),
        ..Contest::default()
    };
    let selection = select(&contest, Strategy::Targets).expect("a selection");
    assert_eq!(selection.targets[0].lowered_to, Some(6));
    let few = Shortfall::TooFewCandidates { available: 6, candidates: 12 };
    assert_eq!(selection.targets[0].shortfall, Some(few));
    assert_eq!(amounts(&selection), [100, 0].repeat(6));
}

/// The same call with as many awards of a class as its target asks, which must come
/// to a sum to the euro: to find them is a search of its own.
fn to_the_euro(seed: u64) -> Contest {
    let mut contest = crossing(seed);
    let (of, at_least) = (contest.targets[2].of, contest.targets[2].at_least);
    contest.limits = vec![NumberedLimit { of, at_most: at_least }];
    let sum = Some(cents(i64::from(at_least) * 2_000_000 + 123_400));
    contest.envelopes = vec![NumberedEnvelope { of, at_least: sum, at_most: sum }];
    contest.candidates.truncate(45);
    contest.max_per_lead = Some(1);
    contest
}

/// Where nobody can say in time whether a sum to the euro can be met, it counts for a
/// little less, which is said, and everything else stays as it is.
#[test]
fn a_sum_to_the_euro_gets_an_answer() {
    let mut undecided = 0;
    for seed in [1, 2] {
        let contest = to_the_euro(seed);
        let selection = select(&contest, Strategy::Targets).expect("an answer");
        let envelope = selection.envelopes[0];
        let counted = envelope.lowered_to.or(envelope.at_least).expect("a least");
        assert!(envelope.awarded >= counted, "seed {seed}");
        let is_undecided = matches!(envelope.shortfall, Some(EnvelopeShortfall::NotDecided { .. }));
        assert_eq!(selection.is_undecided(), is_undecided, "seed {seed}: the targets count in full");
        if is_undecided {
            undecided += 1;
            assert!(Some(counted) < envelope.at_least, "seed {seed}");
            let next = budgets_for_next(&contest, Strategy::Targets, 1).expect("an answer");
            assert_eq!(next.unfinished, Some(Unfinished::Branches(MOST_BRANCHES)), "seed {seed}");
        }
    }
    assert_eq!(undecided, 1);
}
