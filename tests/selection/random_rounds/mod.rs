//! Random small rounds, from the files to the awards and beyond a withdrawal,
//! against an answer that is reckoned by hand over every order and every set.
//!
//! `rough` is a round in plain numbers, `grow` makes one, `written` writes its
//! files. `reckoned`, `placed`, `divided` and `answer` know the rules and no
//! line of the program; `compared` puts both answers side by side. `without`
//! takes rules out one by one, to count how often each decides.

mod answer;
mod compared;
mod crossing;
mod divided;
mod from_files;
mod grow;
mod placed;
mod reckoned;
mod rough;
mod without;
mod written;

use std::collections::BTreeMap;
use std::thread;

use answer::{Answer, Outcome};
use compared::Compared;
use toets::domain::municipality::Register;
use toets::store::inputs::BuiltIn;
use without::FEATURES;

/// How many rounds; the seeds are the numbers below. `TOETS_SEEDS=7,12` looks at
/// these alone and shows them.
const ROUNDS: u64 = 2200;

/// Every rule decides the awards of at least this many.
const EACH: usize = 50;

/// No more are counted in each half.
const ENOUGH: usize = 30;

#[derive(Default)]
struct Found {
    compared: Compared,
    rounds: usize,
    too_many_orders: usize,
    decides: BTreeMap<&'static str, usize>,
    differences: Vec<(u64, String)>,
}

fn look_at(seed: u64, register: &Register, verbose: bool, found: &mut Found) {
    let rough = grow::round(seed);
    let Some(answer) = Answer::new(&rough) else {
        found.too_many_orders += 1;
        return;
    };
    found.rounds += 1;
    let compared = compared::read(&rough, register)
        .and_then(|round| compared::compare(&rough, &answer, round, usize::try_from(seed).expect("small")));
    if verbose {
        show(&rough, &answer);
    }
    match compared {
        Ok(compared) => found.compared.add(compared),
        Err(difference) => found.differences.push((seed, difference)),
    }
    let own = answer.outcome(&rough, rough.strategy);
    for feature in FEATURES.iter().filter(|one| (one.stands)(&rough)) {
        if found.decides.get(feature.name).is_some_and(|times| *times >= ENOUGH) {
            continue;
        }
        let mut without = rough.clone();
        (feature.remove)(&mut without);
        let Some(other) = Answer::new(&without) else { continue };
        let other = other.outcome(&without, without.strategy);
        if matches!((&own, &other), (Outcome::Awards(own), Outcome::Awards(other)) if own != other) {
            *found.decides.entry(feature.name).or_default() += 1;
        }
    }
}

#[test]
fn files_come_to_the_awards_that_are_reckoned_by_hand() {
    let seeds = std::env::var("TOETS_SEEDS").ok();
    let verbose = seeds.is_some();
    let seeds = seeds.map(|list| list.split(',').map(|seed| seed.parse().expect("a seed")).collect());
    let seeds: Vec<u64> = seeds.unwrap_or_else(|| (0..ROUNDS).collect());
    let register = BuiltIn::newest().read().expect("a register");
    let mut found = Found::default();
    thread::scope(|scope| {
        let halves = seeds.chunks(seeds.len().div_ceil(2)).map(|half| {
            let register = &register;
            scope.spawn(move || {
                let mut found = Found::default();
                half.iter().for_each(|seed| look_at(*seed, register, verbose, &mut found));
                found
            })
        });
        let halves: Vec<_> = halves.collect();
        for half in halves {
            let half = half.join().expect("a half");
            found.compared.add(half.compared);
            found.rounds += half.rounds;
            found.too_many_orders += half.too_many_orders;
            found.differences.extend(half.differences);
            for (name, times) in half.decides {
                *found.decides.entry(name).or_default() += times;
            }
        }
    });
    println!("{} rounds, {} with too many orders, {:?}", found.rounds, found.too_many_orders, found.compared);
    for feature in &FEATURES {
        println!("{:5} {}", found.decides.get(feature.name).copied().unwrap_or(0), feature.name);
    }
    for (seed, difference) in found.differences.iter().take(20) {
        println!("seed {seed}: {difference}");
    }
    assert!(found.differences.is_empty(), "{} differences", found.differences.len());
    if seeds.len() >= 2000 {
        assert!(found.rounds >= 2000);
        for feature in &FEATURES {
            let times = found.decides.get(feature.name).copied().unwrap_or(0);
            assert!(times >= EACH, "{} decides {times} times", feature.name);
        }
    }
}

/// The files of a round and what is right, for who looks into a difference.
fn show(rough: &rough::Round, answer: &Answer) {
    println!("{}\n{}", written::call(rough), written::proposals_table(rough));
    for (order, strategy) in
        answer.orders.iter().take(3).flat_map(|order| rough::Strategy::ALL.map(|strategy| (order, strategy)))
    {
        println!("{strategy:?}, budget {}", rough.budget());
        let Ok(divided) = answer.divided(rough, order, strategy) else {
            println!("  what is forced in does not fit");
            continue;
        };
        for (place, at) in order.iter().enumerate() {
            let one = &rough.proposals[*at];
            println!(
                "  {:3} {} lead {} asks {} least {} {:?} forced {:?}: {:?} {:?}",
                one.id,
                answer.reckoned[*at].total.expect("a total"),
                one.lead,
                rough.cost(one),
                rough.least(one),
                one.classes,
                one.forced,
                divided.awards[place],
                divided.kinds[place]
            );
        }
        println!("  minima {:?} {:?}, sum {}", divided.targets, divided.minima, divided.objective);
    }
}
