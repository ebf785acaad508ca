//! Small random rounds: few distinct totals, any chain of tie-break steps, two
//! classes with targets, limits per lead, part awards, forced candidates.

use proptest::prelude::*;
use toets::domain::call::{Call, Partial, StrategyName, TieStep};
use toets::domain::force::Force;
use toets::domain::id::ProposalId;
use toets::domain::money::Money;
use toets::domain::proposal::Proposal;
use toets::rank::ranking::rank;
use toets::round::{Round, Ruling};

use super::{call, id, proposal, round, submit};

/// As many cases as `PROPTEST_CASES` says, and no file of past failures: those
/// become tests of their own.
pub fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

/// One proposal of a random round.
#[derive(Clone, Debug)]
pub struct Rough {
    /// The marks of three members on two criteria, from 0 to 3.
    pub marks: [[u8; 2]; 3],
    /// What it asks and the least it can do with, in cents.
    pub asked: i64,
    pub minimum: i64,
    /// Membership of `a` and `b`.
    pub classes: [bool; 2],
    /// The hour of submission.
    pub hour: Option<i8>,
    pub lead: u8,
    pub forced: Option<bool>,
}

/// A random round.
#[derive(Clone, Debug)]
pub struct Sketch {
    pub proposals: Vec<Rough>,
    pub chain: Vec<TieStep>,
    pub budget: i64,
    /// Targets on `a`, `b` and all, in this order; 0 is none.
    pub targets: [u32; 3],
    pub drawn: bool,
    pub partial: bool,
    pub max_per_lead: Option<u32>,
    pub strategy: StrategyName,
}

const FILE: &str = r#"
Call(
    id: "random", title: "Random", language: "en",
    classes: [Class(id: "a", rule: Declared), Class(id: "b", rule: Declared)],
    criteria: [
        Criterion(id: "x", label: "X", weight: "2", scale: Scale(from: "0", to: "3", step: "1")),
        Criterion(id: "y", label: "Y", weight: "1", scale: Scale(from: "0", to: "3", step: "1", best: Low)),
    ],
    total: Total(form: Percent, mark_decimals: 0, total_decimals: 0),
)
"#;

impl Sketch {
    pub fn call(&self) -> Call {
        use toets::domain::call::{Source, Target, TargetOf};
        let mut call = call(FILE);
        call.budget = vec![Source { name: "s".to_owned(), amount: Money::from_cents(self.budget) }];
        call.tie_break.clone_from(&self.chain);
        call.strategy = Some(self.strategy);
        call.max_per_lead = self.max_per_lead;
        call.grant.partial = self.partial.then_some(Partial::OwnMinimum);
        let of = [TargetOf::Class(id("a")), TargetOf::Class(id("b")), TargetOf::All];
        let wanted = of.into_iter().zip(self.targets).filter(|(_, at_least)| *at_least > 0);
        call.targets = wanted.map(|(of, at_least)| Target { of, at_least }).collect();
        call
    }

    pub fn proposals(&self) -> Vec<Proposal> {
        let rough = self.proposals.iter().enumerate();
        rough
            .map(|(at, rough)| {
                let mut one = proposal(&format!("P{at:02}"), "0.01");
                one.requested = Money::from_cents(rough.asked);
                one.minimum = Some(Money::from_cents(rough.minimum.min(rough.asked)));
                one.lead = format!("lead {}", rough.lead);
                let classes = ["a", "b"].into_iter().zip(rough.classes).filter(|(_, is)| *is);
                one.classes = classes.map(|(class, _)| id(class)).collect();
                one.submitted = rough.hour.map(|hour| id(&format!("2020-10-16T{hour:02}:00:00")));
                one
            })
            .collect()
    }

    /// The round that the sketch is of, in deliberation.
    pub fn round(&self) -> Round {
        let mut round = round(self.call(), self.proposals(), 3);
        for (at, rough) in self.proposals.iter().enumerate() {
            let name = format!("P{at:02}");
            for (member, marks) in ["e1", "e2", "e3"].iter().zip(rough.marks) {
                submit(
                    &mut round,
                    &name,
                    member,
                    &marks.map(|mark| mark.to_string()).each_ref().map(String::as_str),
                );
            }
            if let Some(inside) = rough.forced {
                let value = if inside { Force::In } else { Force::Out };
                round.rulings.forced.insert(id(&name), Ruling { value, reason: "because".to_owned() });
            }
        }
        round.rulings.lot = self.drawn.then(|| "seed".to_owned());
        round
    }
}

fn rough() -> impl Strategy<Value = Rough> {
    let marks = prop_oneof![
        3 => (1..3_u8, 1..3_u8).prop_map(|(x, y)| [[x, y]; 3]),
        2 => prop::array::uniform3(prop::array::uniform2(1..3_u8)),
        1 => prop::array::uniform3(prop::array::uniform2(0..4_u8)),
    ];
    let forced = prop_oneof![18 => Just(None), 1 => Just(Some(true)), 1 => Just(Some(false))];
    (marks, 1..8_i64, 1..8_i64, any::<[bool; 2]>(), prop::option::of(8..10_i8), 0..4_u8, forced).prop_map(
        |(marks, asked, minimum, classes, hour, lead, forced)| Rough {
            marks,
            asked,
            minimum,
            classes,
            hour,
            lead,
            forced,
        },
    )
}

/// Any chain of different steps, most of them without `Id` and `Lot`.
fn chains() -> impl Strategy<Value = Vec<TieStep>> {
    let covers = || {
        prop::sample::subsequence(vec![TieStep::CoversTarget(id("a")), TieStep::CoversTarget(id("b"))], 0..=2)
    };
    let plain = vec![
        TieStep::Criterion(id("x")),
        TieStep::Criterion(id("y")),
        TieStep::UnroundedTotal,
        TieStep::LowerRequest,
        TieStep::Class(id("a")),
        TieStep::EarlierSubmission,
    ];
    let last = prop_oneof![
        6 => Just(None),
        1 => Just(Some(TieStep::Lot)),
        1 => Just(Some(TieStep::Id)),
    ];
    (covers(), prop::sample::subsequence(plain, 0..=3), last).prop_flat_map(|(covers, plain, last)| {
        let all: Vec<TieStep> = covers.into_iter().chain(plain).chain(last).collect();
        Just(all).prop_shuffle()
    })
}

/// Rounds of 2 to `most` proposals under every strategy but the best total.
pub fn sketches(most: usize) -> impl Strategy<Value = Sketch> {
    let strategy = prop::sample::select(vec![
        StrategyName::InOrderStop,
        StrategyName::InOrderSkip,
        StrategyName::Targets,
    ]);
    let targets = (0..4_u32, 0..3_u32, 0..6_u32).prop_map(<[u32; 3]>::from);
    let limits = (prop::bool::weighted(0.3), any::<bool>(), prop::option::weighted(0.3, 1..3_u32));
    (prop::collection::vec(rough(), 2..=most), chains(), 0..30_i64, targets, limits, strategy).prop_map(
        |(proposals, chain, budget, targets, (partial, drawn, max_per_lead), strategy)| Sketch {
            proposals,
            chain,
            budget,
            targets,
            drawn,
            partial,
            max_per_lead,
            strategy,
        },
    )
}

/// Every way in which the open ties of a round can be decided, as rounds with
/// these decisions on the record; nothing where there are more than `most`.
pub fn resolutions(round: &Round, most: usize) -> Option<Vec<Round>> {
    let mut all = vec![round.clone()];
    for tie in rank(round).open_ties {
        let orders: usize = (1..=tie.len()).product();
        if all.len() * orders > most {
            return None;
        }
        let ids: Vec<ProposalId> = tie.iter().map(|&one| round.proposals[one].id.clone()).collect();
        let with = |round: &Round, value: Vec<ProposalId>| {
            let mut round = round.clone();
            round.rulings.ties.push(Ruling { value, reason: "agreed".to_owned() });
            round
        };
        all =
            all.iter().flat_map(|one| permutations(&ids).into_iter().map(|order| with(one, order))).collect();
    }
    Some(all)
}

/// Every order of a few things.
pub fn permutations<T: Clone>(things: &[T]) -> Vec<Vec<T>> {
    if things.len() <= 1 {
        return vec![things.to_vec()];
    }
    let mut all = Vec::new();
    for first in 0..things.len() {
        let mut rest = things.to_vec();
        let one = rest.remove(first);
        all.extend(permutations(&rest).into_iter().map(|mut order| {
            order.insert(0, one.clone());
            order
        }));
    }
    all
}
