//! The calls that are timed: those of the answer keys where TOETS_FACTS names
//! their folder, else generated ones of the same kind and size.

use toets::domain::money::Money;
use toets::select::{Candidate, ClassSet, Contest, Counted, NumberedTarget};

use crate::facts::facts;
use crate::problems::Instance;

/// The same numbers on every machine.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: i64) -> i64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33).cast_signed() % limit
    }
}

fn target(of: Counted, at_least: u32) -> NumberedTarget {
    NumberedTarget { of, at_least }
}

/// A call of `size` candidates, a third of which is awarded, a quarter small.
pub fn call(size: u32) -> Contest {
    let mut numbers = Numbers(507);
    let candidates = (0..size).map(|_| Candidate {
        cost: Money::from_cents(500_000 + 100 * numbers.below(35_000)),
        score: 4000 + numbers.below(6000),
        classes: if numbers.below(4) == 0 { ClassSet::EMPTY.with(0) } else { ClassSet::EMPTY },
        ..Candidate::default()
    });
    let mut contest = ranked(candidates.collect());
    contest.targets = vec![target(Counted::All, size / 2), target(Counted::Class(0), size / 5)];
    contest
}

/// The same with five provinces of which each gets some, and one award per
/// lead. Where the lead is a municipality, it fixes province and size.
pub fn crossing(size: u32, lead_fixes_classes: bool) -> Contest {
    let mut contest = call(size);
    let mut numbers = Numbers(2020);
    let leads = i64::from(size) / 3 * 2;
    for candidate in &mut contest.candidates {
        let lead = numbers.below(leads);
        let (small, province) = if lead_fixes_classes {
            (lead % 4 == 0, lead % 5)
        } else {
            (numbers.below(4) == 0, numbers.below(5))
        };
        let province = u8::try_from(1 + province).unwrap_or(1);
        let classes = [Some(province), small.then_some(0)];
        candidate.classes = classes.into_iter().flatten().collect::<ClassSet>();
        candidate.lead = u32::try_from(lead).ok();
    }
    contest.max_per_lead = Some(1);
    contest.targets = vec![target(Counted::All, size / 3), target(Counted::Class(0), size / 8)];
    let provinces = (1..=5).map(|province| target(Counted::Class(province), size / 20));
    contest.targets.extend(provinces);
    contest
}

/// The candidates in rank order, with money for a third of what they ask.
fn ranked(mut candidates: Vec<Candidate>) -> Contest {
    candidates.sort_by_key(|candidate| (-candidate.score, candidate.cost));
    let asked: i64 = candidates.iter().map(|c| c.cost.cents()).sum();
    let (targets, max_per_lead) = (Vec::new(), None);
    Contest {
        budget: Money::from_cents(asked / 3),
        candidates,
        targets,
        max_per_lead,
        partial: false,
        ..Contest::default()
    }
}

/// Everybody asks the same, as in the real call.
fn equal_asks(size: u32) -> Contest {
    let mut contest = call(size);
    for candidate in &mut contest.candidates {
        candidate.cost = Money::from_cents(4_000_000);
    }
    contest.budget = Money::from_cents(4_000_000 * i64::from(size / 3 * 2));
    contest
}

/// The eleven families of knapsacks that are hard for a search, by the names of
/// Pisinger, *Where are the hard knapsack problems?* (2005); costs in euros.
#[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]
fn hard(family: &str, size: u32) -> Contest {
    const MOST: i64 = 40_000;
    let mut numbers = Numbers(2005);
    let spanner = |numbers: &mut Numbers| {
        let (base, times) = ([3_750, 4_000][numbers.below(2) as usize], 1 + numbers.below(10));
        (base * times, (base + 800) * times)
    };
    let pair = |numbers: &mut Numbers| {
        let cost = 1 + numbers.below(MOST);
        match family {
            "h01 uncorrelated" => (cost, 1 + numbers.below(MOST)),
            "h02 weakly" => (cost, (cost + numbers.below(MOST / 5) - MOST / 10).max(1)),
            "h03 strongly" => (cost, cost + MOST / 10),
            "h04 inverse strongly" => (cost + MOST / 10, cost),
            "h05 almost strongly" => (cost, cost + MOST / 10 + numbers.below(MOST / 250) - MOST / 500),
            "h06 subset sum" => (cost, cost),
            "h07 similar weights" => (400_000 + numbers.below(101), 1 + numbers.below(MOST / 10)),
            "h08 spanner strongly" => spanner(numbers),
            "h09 mstr" => (cost, cost + if cost % 6 == 0 { 12_000 } else { 8_000 }),
            "h10 pceil" => (cost, (cost + 2) / 3 * 3),
            _ => {
                let (wide, from) = (4.0 * (MOST * MOST) as f64, (cost - 2 * MOST) as f64);
                (cost, (2.0 / 3.0 * (wide - from * from).sqrt()) as i64)
            }
        }
    };
    let pair = std::cell::RefCell::new(pair);
    let candidates = (0..size).map(|_| {
        let (cost, score) = pair.borrow_mut()(&mut numbers);
        Candidate { cost: Money::from_cents(100 * cost), score, ..Candidate::default() }
    });
    ranked(candidates.collect())
}

const KEYS: [&str; 6] =
    ["a01_n30_euro", "a02_n60_euro", "a03_n60_cents", "a05_n60_few_small", "a07_n60_groups", "a08_n300_euro"];

const HARD: [&str; 11] = [
    "h01 uncorrelated",
    "h02 weakly",
    "h03 strongly",
    "h04 inverse strongly",
    "h05 almost strongly",
    "h06 subset sum",
    "h07 similar weights",
    "h08 spanner strongly",
    "h09 mstr",
    "h10 pceil",
    "h11 circle",
];

/// The calls of which the best total is asked, each with its goal in milliseconds.
pub fn of_best_total() -> Vec<(String, Contest, u64)> {
    if let Some(facts) = facts() {
        let hard = HARD.iter().map(|name| name.replacen(' ', "_n300_", 1).replace(' ', "_"));
        let names = KEYS.iter().map(|name| ((*name).to_owned(), 50)).chain(hard.map(|name| (name, 1_000)));
        return names
            .map(|(name, goal)| {
                let mut contest = Instance::read(&facts, &name).contest;
                if goal == 1_000 {
                    // These keys are in whole euros.
                    for one in &mut contest.candidates {
                        one.cost = Money::from_cents(100 * one.cost.cents());
                    }
                    contest.budget = Money::from_cents(100 * contest.budget.cents());
                }
                (name, contest, goal)
            })
            .collect();
    }
    let usual = [
        ("like a01, 30 equal asks", equal_asks(30)),
        ("like a02, 60", call(60)),
        ("like a07, 60 crossing", crossing(60, true)),
        ("like a08, 300", call(300)),
    ];
    let usual = usual.map(|(name, contest)| (name.to_owned(), contest, 50));
    usual.into_iter().chain(HARD.map(|name| (format!("like {name}"), hard(name, 300), 1_000))).collect()
}
