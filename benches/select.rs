//! How long a selection takes: a call of ordinary size with every kind of
//! rule, and the largest that anybody has (17,000 candidates, a national call).

use criterion::{Criterion, criterion_group, criterion_main};
use toets::domain::money::Money;
use toets::select::{Candidate, ClassSet, Problem, Strategy, Target, TargetOf, check, select};

/// The same numbers on every machine.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

fn target(of: TargetOf, at_least: u32) -> Target {
    Target { of, at_least }
}

/// A call of `size` candidates, a third of which is awarded, a quarter small.
fn call(size: u32) -> Problem {
    let mut numbers = Numbers(507);
    let mut candidates: Vec<Candidate> = (0..size)
        .map(|_| Candidate {
            cost: Money::from_cents(500_000 + 100 * numbers.below(35_000).cast_signed()),
            score: 4000 + numbers.below(6000).cast_signed(),
            classes: if numbers.below(4) == 0 { ClassSet::EMPTY.with(0) } else { ClassSet::EMPTY },
            ..Candidate::default()
        })
        .collect();
    candidates.sort_by_key(|candidate| (-candidate.score, candidate.cost));
    let asked: i64 = candidates.iter().map(|c| c.cost.cents()).sum();
    Problem {
        budget: Money::from_cents(asked / 3),
        candidates,
        targets: vec![target(TargetOf::All, size / 2), target(TargetOf::Class(0), size / 5)],
        max_per_lead: None,
        partial: false,
    }
}

/// The same with five provinces of which each gets some, and one award per
/// lead. Where the lead is a municipality, it fixes province and size.
fn crossing(size: u32, lead_fixes_classes: bool) -> Problem {
    let mut problem = call(size);
    let mut numbers = Numbers(2020);
    let leads = u64::from(size) / 3 * 2;
    for candidate in &mut problem.candidates {
        let lead = numbers.below(leads);
        let (small, province) = if lead_fixes_classes {
            (lead.is_multiple_of(4), lead % 5)
        } else {
            (numbers.below(4) == 0, numbers.below(5))
        };
        let province = u8::try_from(1 + province).unwrap_or(1);
        let classes = [Some(province), small.then_some(0)];
        candidate.classes = classes.into_iter().flatten().collect::<ClassSet>();
        candidate.lead = u32::try_from(lead).ok();
    }
    problem.max_per_lead = Some(1);
    problem.targets = vec![target(TargetOf::All, size / 3), target(TargetOf::Class(0), size / 8)];
    let provinces = (1..=5).map(|province| target(TargetOf::Class(province), size / 20));
    problem.targets.extend(provinces);
    problem
}

fn selection(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("select");
    group.sample_size(10);
    for (name, problem) in [
        ("60", call(60)),
        ("300", call(300)),
        ("17000", call(17_000)),
        ("60 crossing", crossing(60, true)),
        ("300 crossing", crossing(300, true)),
        ("60 crossing, leads too", crossing(60, false)),
        ("300 crossing, leads too", crossing(300, false)),
    ] {
        for strategy in [Strategy::InOrderSkip, Strategy::Targets, Strategy::BestTotal] {
            let selection = select(&problem, strategy);
            let proven = selection.as_ref().map(|s| s.proof.is_none_or(|proof| proof.proven));
            println!("{name} {strategy:?}: proven {proven:?}");
            group.bench_function(format!("{name} {strategy:?}"), |bencher| {
                bencher.iter(|| select(&problem, strategy));
            });
            let Ok(selection) = selection else { continue };
            group.bench_function(format!("{name} {strategy:?} recount"), |bencher| {
                bencher.iter(|| check(&problem, &selection));
            });
        }
    }
    group.finish();
}

criterion_group!(benches, selection);
criterion_main!(benches);
