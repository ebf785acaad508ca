//! The split of awards over the sources of the budget: never negative, never
//! above a source, always exact, and standing awards keep what they were told.

use std::collections::BTreeMap;

use proptest::prelude::*;
use toets::domain::call::{Source, StrategyName};
use toets::domain::force::Force;
use toets::domain::id::ProposalId;
use toets::domain::money::Money;
use toets::domain::phase::Phase;
use toets::domain::seal::{PROGRAM, Seal};
use toets::result::division::Split;
use toets::result::fit::{Fit, fit};
use toets::result::sources::{named, paid, split};
use toets::result::standing::{awards, stages};
use toets::round::{PhaseChange, Round, Ruling};

use crate::small_rounds::{call, id, proposal, random, round, submit};

const FILE: &str = r#"Call(
    id: "sources", title: "Sources", language: "en",
    criteria: [Criterion(id: "x", label: "X", weight: "1", scale: Scale(from: "0", to: "9", step: "1"))],
    tie_break: [Id], strategy: InOrderSkip,
)"#;

/// A round in deliberation: sources and requests in cents, in rank order.
fn funded(sources: &[i64], requests: &[i64]) -> Round {
    let mut call = call(FILE);
    let source =
        |(at, amount): (usize, &i64)| Source { name: format!("s{at}"), amount: Money::from_cents(*amount) };
    call.budget = sources.iter().enumerate().map(source).collect();
    let of = |(at, cents): (usize, &i64)| {
        let mut one = proposal(&format!("P{at:02}"), "1.00");
        one.requested = Money::from_cents(*cents);
        one
    };
    let mut round = round(call, requests.iter().enumerate().map(of).collect(), 1);
    for at in 0..requests.len() {
        submit(&mut round, &format!("P{at:02}"), "e1", &["7"]);
    }
    round
}

fn official(round: &Round) -> Fit {
    fit(round, round.call.strategy()).expect("a fit")
}

/// Decides the round as the program does; as version 0.1.0 did, without a split.
fn decide(round: &mut Round, with_split: bool) {
    let fit = official(round);
    let shares = split(round, &fit).into_iter().map(|(id, shares)| (id, named(round, &shares)));
    let seal = Seal {
        program: PROGRAM.to_owned(),
        sha256: "-".to_owned(),
        awards: awards(round, &fit),
        shares: if with_split { shares.collect() } else { BTreeMap::new() },
        withdrawals: round.rulings.last_withdrawal,
    };
    round.phases.push(PhaseChange {
        from: Phase::Deliberation,
        to: Phase::Decided,
        number: 1,
        reason: String::new(),
        heads: BTreeMap::new(),
        files: BTreeMap::new(),
        inputs: None,
        seal: Some(seal),
    });
    round.phase = Phase::Decided;
}

fn withdraw(round: &mut Round, id: &ProposalId) {
    round.rulings.last_withdrawal += 1;
    round.rulings.withdrawals.push((round.rulings.last_withdrawal, id.clone()));
    round.rulings.withdrawn.insert(id.clone(), "no staff".to_owned());
}

fn shown(split: &BTreeMap<ProposalId, Split>) -> Vec<String> {
    let amounts = |shares: &Split| shares.iter().map(Money::to_string).collect::<Vec<_>>().join(" + ");
    split.iter().map(|(id, shares)| format!("{id} {}", amounts(shares))).collect()
}

#[test]
fn a_cent_left_over_goes_to_the_source_that_gave_least() {
    let round = funded(&[100, 100], &[33, 67, 100]);
    assert_eq!(
        shown(&split(&round, &official(&round))),
        ["P00 0.17 + 0.16", "P01 0.33 + 0.34", "P02 0.50 + 0.50"]
    );
    // Unequal sources: the largest is furthest below its share of the first cent.
    let round = funded(&[10, 70, 20], &[1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    let first: Vec<String> = shown(&split(&round, &official(&round)));
    assert_eq!(first[0], "P00 0.00 + 0.01 + 0.00");
    assert_eq!(
        paid(&round, &official(&round)).iter().map(|(_, paid)| paid.cents()).collect::<Vec<_>>(),
        [1, 7, 2]
    );
    let round = funded(&[0, 500], &[333]);
    assert_eq!(shown(&split(&round, &official(&round))), ["P00 0.00 + 3.33"]);
}

#[test]
fn thirty_awards_use_three_sources_up() {
    let round = funded(&[10_000; 3], &[1000; 30]);
    let all: Vec<i64> = paid(&round, &official(&round)).iter().map(|(_, paid)| paid.cents()).collect();
    assert_eq!(all, [10_000; 3]);
}

#[test]
fn a_decision_without_a_split_keeps_that_of_its_version() {
    let mut round = funded(&[5000, 5000], &[3333, 3333, 3334, 3332]);
    decide(&mut round, false);
    let by_then = ["P00 16.67 + 16.66", "P01 16.67 + 16.66", "P02 16.67 + 16.67"];
    assert_eq!(shown(&split(&round, &official(&round))), by_then);
    withdraw(&mut round, &id("P00"));
    let later = shown(&split(&round, &official(&round)));
    assert_eq!(later[..2], by_then[1..]);
    // What comes after goes by the rule, to who has money left.
    assert_eq!(later[2], "P03 16.66 + 16.66");
}

/// What must hold of every split.
fn sound(round: &Round, fit: &Fit) -> BTreeMap<ProposalId, Split> {
    let split = split(round, fit);
    assert_eq!(split.keys().collect::<Vec<_>>(), awards(round, fit).keys().collect::<Vec<_>>());
    for (id, amount) in awards(round, fit) {
        assert_eq!(split[&id].iter().copied().sum::<Money>(), amount, "{id}");
        assert!(split[&id].iter().all(|share| *share >= Money::ZERO), "{id}");
    }
    for ((name, paid), (_, amount)) in paid(round, fit).into_iter().zip(round.sources()) {
        assert!(paid <= amount, "{name} pays {paid} of {amount}");
    }
    split
}

proptest! {
    #![proptest_config(random::config())]

    #[test]
    fn a_split_is_exact_within_every_source_and_stands(
        sources in prop::collection::vec(0_i64..20_000, 1..5),
        raised in prop::collection::vec(prop::option::of(0_i64..9_000), 5),
        requests in prop::collection::vec(1_i64..9_000, 1..12),
        forced in prop::collection::vec(prop::option::weighted(0.15, any::<bool>()), 12),
        leaves in prop::collection::vec(any::<prop::sample::Index>(), 0..4),
    ) {
        let mut round = funded(&sources, &requests);
        for (at, more) in raised.iter().enumerate().take(sources.len()) {
            if let Some(more) = more {
                round.rulings.budget.insert(format!("s{at}"), Money::from_cents(sources[at] + more));
            }
        }
        for (at, inside) in forced.iter().enumerate().take(requests.len()) {
            if let Some(inside) = inside {
                let value = if *inside { Force::In } else { Force::Out };
                let ruling = Ruling { value, reason: "because".to_owned() };
                round.rulings.forced.insert(id(&format!("P{at:02}")), ruling);
            }
        }
        prop_assume!(fit(&round, StrategyName::InOrderSkip).is_ok());
        let mut before = sound(&round, &official(&round));
        decide(&mut round, true);
        prop_assert_eq!(&sound(&round, &official(&round)), &before);
        for leaving in leaves {
            let standing: Vec<ProposalId> = before.keys().cloned().collect();
            if standing.is_empty() {
                break;
            }
            let gone = leaving.get(&standing);
            withdraw(&mut round, gone);
            let after = sound(&round, &official(&round));
            before.remove(gone);
            for (id, shares) in &before {
                prop_assert_eq!(&after[id], shares, "{} keeps its shares", id);
            }
            prop_assert_eq!(stages(&round).expect("stages").len(), 1 + round.rulings.withdrawals.len());
            before = after;
        }
    }
}
