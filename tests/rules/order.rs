//! The tie-break chain against an implementation that places one proposal at a
//! time, literally as the rule reads, and the public draw against digests that
//! were computed elsewhere.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use proptest::prelude::*;
use toets::domain::call::TieStep;
use toets::domain::id::ProposalId;
use toets::domain::identity::ids::natural;
use toets::domain::scale::{Best, Scale};
use toets::rank::order::Decider;
use toets::rank::ranking::{Placed, Ranking, lot, rank};
use toets::round::{Round, Ruling};

use crate::small_rounds::random::{Sketch, resolutions, sketches};
use crate::small_rounds::{call, id, name, order, proposal, round, submit};

/// A place in the order: who, and what kept the next one from it.
struct Pick {
    who: usize,
    eliminated: Vec<(usize, Decider)>,
}

/// Orders the candidates of a ranking again, one at a time: among all that are
/// left with the highest total, every step of the chain in turn keeps the best
/// and sends the others back; the decisions on the record come last.
fn one_at_a_time(round: &Round, ranking: &Ranking) -> Vec<Pick> {
    let all: Vec<&Placed> = ranking.ranked.iter().collect();
    let mut left: Vec<usize> = (0..all.len()).collect();
    let mut picks: Vec<Pick> = Vec::new();
    while !left.is_empty() {
        let highest = left.iter().map(|&one| all[one].total).max().expect("somebody is left");
        let mut kept: Vec<usize> = left.iter().copied().filter(|&one| all[one].total == highest).collect();
        let mut eliminated = Vec::new();
        for step in &round.call.tie_break {
            let placed: Vec<usize> = picks.iter().map(|pick| pick.who).collect();
            let (stay, go) = keep_best(round, &all, step, &kept, &placed);
            eliminated.extend(go.into_iter().map(|one| (one, Decider::Step(step.clone()))));
            kept = stay;
        }
        let names_all = |ruling: &&Ruling<Vec<ProposalId>>| {
            kept.iter().all(|&one| ruling.value.iter().any(|id| id.as_str() == name(round, all[one])))
        };
        if kept.len() > 1 {
            let ruling = round.rulings.ties.iter().rev().find(names_all).expect("no tie is open");
            let place = |one: usize| ruling.value.iter().position(|id| id.as_str() == name(round, all[one]));
            kept.sort_by_key(|&one| place(one));
            eliminated.extend(kept.drain(1..).map(|one| (one, Decider::Ruling)));
        }
        left.retain(|&one| one != kept[0]);
        picks.push(Pick { who: kept[0], eliminated });
    }
    picks
}

/// Those whom a step keeps, and those whom it sends back.
fn keep_best(
    round: &Round,
    all: &[&Placed],
    step: &TieStep,
    kept: &[usize],
    placed: &[usize],
) -> (Vec<usize>, Vec<usize>) {
    let proposal = |one: usize| &round.proposals[all[one].proposal];
    let is_member =
        |class: &str, one: usize| proposal(one).classes.iter().any(|declared| declared.as_str() == class);
    let better = |a: usize, b: usize| -> Ordering {
        match step {
            TieStep::CoversTarget(class) => {
                let target = round.call.target_of(class) as usize;
                let filled = placed.iter().filter(|&&one| is_member(class.as_str(), one)).count();
                if filled >= target {
                    return Ordering::Equal;
                }
                is_member(class.as_str(), b).cmp(&is_member(class.as_str(), a))
            }
            TieStep::Criterion(criterion) => {
                let at = round.call.criteria.iter().position(|one| one.id == *criterion).expect("known");
                let mark = |one: usize| all[one].assessment.marks[at].mark.expect("a mark");
                match round.call.criteria[at].scale.best() {
                    Best::High => mark(b).cmp(&mark(a)),
                    Best::Low => mark(a).cmp(&mark(b)),
                }
            }
            TieStep::UnroundedTotal => {
                let exact = |one: usize| {
                    toets::rank::assess::unrounded_total(
                        &toets::rank::formula::Formula::new(&round.call),
                        &all[one].assessment,
                    )
                };
                exact(b).cmp(&exact(a))
            }
            TieStep::LowerRequest => proposal(a).requested.cmp(&proposal(b).requested),
            TieStep::Class(class) => is_member(class.as_str(), b).cmp(&is_member(class.as_str(), a)),
            TieStep::EarlierSubmission => match (proposal(a).submitted, proposal(b).submitted) {
                (Some(a), Some(b)) => a.cmp(&b),
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (None, None) => Ordering::Equal,
            },
            TieStep::Lot => match &round.rulings.lot {
                Some(seed) => lot(seed, proposal(a).id.as_str()).cmp(&lot(seed, proposal(b).id.as_str())),
                None => Ordering::Equal,
            },
            TieStep::Id => natural(proposal(a).id.as_str(), proposal(b).id.as_str()),
        }
    };
    kept.iter().partition(|&&one| kept.iter().all(|&other| better(one, other).is_le()))
}

/// A round whose open ties are all decided, each by an order that `keys` shuffle.
fn decided(sketch: &Sketch, keys: &[u32]) -> Round {
    let mut round = sketch.round();
    for tie in rank(&round).open_ties {
        let mut tie: Vec<_> =
            tie.into_iter().map(|one| (keys[one], round.proposals[one].id.clone())).collect();
        tie.sort();
        let value = tie.into_iter().map(|(_, id)| id).collect();
        round.rulings.ties.push(Ruling { value, reason: "drawn".to_owned() });
    }
    round
}

proptest! {
    #![proptest_config(crate::small_rounds::random::config())]

    /// Order, and the step that decided it against the neighbour above (for the
    /// first of a total: below), are those of placing one at a time.
    #[test]
    fn the_chain_places_one_at_a_time(
        sketch in sketches(9),
        keys in prop::collection::vec(any::<u32>(), 9),
    ) {
        let round = decided(&sketch, &keys);
        let ranking = rank(&round);
        prop_assert!(ranking.open_ties.is_empty(), "a decision on every tie leaves none open");
        let picks = one_at_a_time(&round, &ranking);
        let expected: Vec<&str> = picks.iter().map(|pick| name(&round, &ranking.ranked[pick.who])).collect();
        prop_assert_eq!(order(&round), expected);
        let same_total = |a: usize, b: usize| ranking.ranked[a].total == ranking.ranked[b].total;
        let against = |above: usize, below: usize| {
            same_total(above, below).then(|| {
                let found = picks[above].eliminated.iter().find(|(one, _)| *one == below);
                found.expect("the next one was sent back").1.clone()
            })
        };
        for (at, placed) in ranking.ranked.iter().enumerate() {
            let above = at.checked_sub(1).and_then(|above| against(above, at));
            let below = (at + 1 < picks.len()).then(|| against(at, at + 1)).flatten();
            prop_assert_eq!(&placed.decided_by, &above.or(below), "at {} of {:?}", at, order(&round));
            prop_assert_eq!(placed.rank, at + 1);
        }
    }

    /// Whatever is decided on the open ties, nobody leaves the places that an open
    /// tie takes up; and no narrower tie would do, because at every place inside
    /// it two decisions differ on who stands before it.
    #[test]
    fn an_open_tie_takes_up_exactly_the_places_that_are_open(sketch in sketches(7)) {
        let round = sketch.round();
        let open = rank(&round);
        let Some(resolutions) = resolutions(&round, 720) else { return Ok(()) };
        let orders: Vec<Vec<usize>> = resolutions
            .iter()
            .map(|round| rank(round).ranked.iter().map(|placed| placed.proposal).collect())
            .collect();
        for placed in &open.ranked {
            let width = placed.open_tie.map_or(1, |tie| open.open_ties[tie].len());
            let places = placed.rank - 1..placed.rank - 1 + width;
            for order in &orders {
                let at = order.iter().position(|&one| one == placed.proposal).expect("ranked");
                prop_assert!(places.contains(&at), "{order:?} {:?}", open.open_ties);
            }
            for cut in places.start + 1..places.end {
                let before = |order: &Vec<usize>| order[..cut].iter().copied().collect::<BTreeSet<_>>();
                let first = before(&orders[0]);
                prop_assert!(orders.iter().any(|order| before(order) != first), "cut at {cut}");
            }
        }
    }
}

/// Five proposals with one total, and the chain of a test.
fn equals(chain: &str) -> Round {
    let file = format!(
        r#"Call(
            id: "t", title: "t", budget: [Source(name: "s", amount: "3.00")],
            classes: [Class(id: "a", rule: Declared), Class(id: "b", rule: Declared)],
            targets: [Target(of: Class("a"), at_least: 1), Target(of: Class("b"), at_least: 1)],
            criteria: [
                Criterion(id: "x", label: "X", scale: Scale(from: "0", to: "10", step: "1")),
                Criterion(id: "y", label: "Y", scale: Scale(from: "0", to: "10", step: "1", best: Low)),
            ],
            total: Total(total_decimals: 0),
            lot: Lot(source: "the national lottery", draw: "2020-10-20T20:30:00"),
            tie_break: [{chain}],
        )"#
    );
    let proposals = ["P01", "P02", "P03", "P04", "P05"].map(|name| proposal(name, "1.00"));
    let mut round = round(call(&file), proposals.to_vec(), 1);
    for proposal in ["P01", "P02", "P03", "P04", "P05"] {
        submit(&mut round, proposal, "e1", &["5", "5"]);
    }
    round
}

/// The digests were computed with another implementation of SHA-256: of
/// `7`, newline, `P05` for example `3004f32e4c57...`.
#[test]
fn the_lot_is_the_digest_of_seed_newline_and_id() {
    let digest = "3004f32e4c577bfd2cf838fde6efd534c7cfd41cc551a7d3140f23218fab98e7";
    assert_eq!(lot("7", "P05"), digest);
    let digest = "08200eac9ee387e2ceda12e248b1872d25dcef0612d4782ae081b374d460b18f";
    assert_eq!(lot("2020-10-20: 3 14 15 22 35 41", "P03"), digest);

    let mut round = equals("Lot");
    round.rulings.lot = Some("7".to_owned());
    assert_eq!(order(&round), ["P05", "P02", "P03", "P01", "P04"]);
    round.rulings.lot = Some("2020-10-20: 3 14 15 22 35 41".to_owned());
    assert_eq!(order(&round), ["P03", "P04", "P01", "P05", "P02"]);
    let decided: Vec<_> = rank(&round).ranked.into_iter().map(|placed| placed.decided_by).collect();
    assert_eq!(decided, vec![Some(Decider::Step(TieStep::Lot)); 5]);
}

#[test]
fn without_a_seed_the_lot_leaves_the_tie_open() {
    let ranking = rank(&equals("Lot"));
    assert_eq!(ranking.open_ties.len(), 1);
    assert!(ranking.ranked.iter().all(|placed| placed.rank == 1 && placed.decided_by.is_none()));
}

#[test]
fn equal_ranks_are_one_two_two_four() {
    let mut round = equals("");
    for (proposal, mark) in [("P01", "5"), ("P02", "9"), ("P03", "7"), ("P04", "9"), ("P05", "8")] {
        submit(&mut round, proposal, "e1", &[mark, "5"]);
    }
    let ranks = |round: &Round| {
        let placed = rank(round).ranked;
        placed.iter().map(|one| (name(round, one).to_owned(), one.rank)).collect::<Vec<_>>()
    };
    let expected = [("P02", 1), ("P04", 1), ("P05", 3), ("P03", 4), ("P01", 5)];
    assert_eq!(ranks(&round), expected.map(|(name, rank)| (name.to_owned(), rank)));
}

#[test]
fn the_id_decides_only_where_the_call_says_so() {
    assert_eq!(rank(&equals("")).open_ties, [[0, 1, 2, 3, 4]]);
    let mut round = equals("Id");
    round.proposals.reverse();
    assert_eq!(order(&round), ["P01", "P02", "P03", "P04", "P05"]);
    assert!(rank(&round).open_ties.is_empty());
    // Numbers in ids are numbers: version 0.1.0 put P10 before P2.
    for (proposal, name) in round.proposals.iter_mut().zip(["P10", "P9", "P2", "Q1", "P2b"]) {
        proposal.id = id(name);
    }
    let sheets = std::mem::take(&mut round.sheets).into_values();
    round.sheets = round.proposals.iter().map(|one| one.id.clone()).zip(sheets).collect();
    assert_eq!(order(&round), ["P2", "P2b", "P9", "P10", "Q1"]);
}

/// P01 and P02 are members of a class that wants one; P03 is not.
#[test]
fn the_second_member_lost_to_the_first_and_not_to_the_target() {
    let mut round = equals(r#"CoversTarget("a"), Criterion("x")"#);
    round.call.total.form = toets::domain::call::TotalForm::Points;
    let Scale::Steps(steps) = &mut round.call.criteria[1].scale else { panic!("a scale of steps") };
    steps.best = Best::High;
    round.proposals.truncate(3);
    for member in 0..2 {
        round.proposals[member].classes = vec![id("a")];
    }
    for (proposal, marks) in [("P01", ["9", "1"]), ("P02", ["8", "2"]), ("P03", ["7", "3"])] {
        submit(&mut round, proposal, "e1", &marks);
    }
    let ranking = rank(&round);
    assert_eq!(order(&round), ["P01", "P02", "P03"]);
    let by_x = Some(Decider::Step(TieStep::Criterion(id("x"))));
    let decided: Vec<_> = ranking.ranked.into_iter().map(|placed| placed.decided_by).collect();
    assert_eq!(decided, [by_x.clone(), by_x.clone(), by_x]);
}

#[test]
fn a_decision_that_names_somebody_twice_places_them_once() {
    let mut round = equals("");
    let value = ["P03", "P01", "P03", "P05", "P02", "P04"].map(id).to_vec();
    round.rulings.ties.push(Ruling { value, reason: "a slip".to_owned() });
    let ranking = rank(&round);
    let ranks: Vec<_> = ranking.ranked.iter().map(|one| (name(&round, one), one.rank)).collect();
    assert_eq!(ranks, [("P03", 1), ("P01", 2), ("P05", 3), ("P02", 4), ("P04", 5)]);
}

#[test]
fn the_latest_decision_counts_and_a_partial_one_does_not() {
    let ruling = |names: &[&str]| {
        let value = names.iter().map(|name| id(name)).collect();
        Ruling { value, reason: "agreed".to_owned() }
    };
    let mut round = equals("");
    round.rulings.ties.push(ruling(&["P01", "P02", "P03", "P04", "P05"]));
    round.rulings.ties.push(ruling(&["P05", "P04", "P03", "P02", "P01"]));
    round.rulings.ties.push(ruling(&["P03", "P01"]));
    assert_eq!(order(&round), ["P05", "P04", "P03", "P02", "P01"]);
    // Somebody who was in the decision has left: the others keep their order.
    round.rulings.withdrawn.insert(id("P04"), "stopped".to_owned());
    assert_eq!(order(&round), ["P05", "P03", "P02", "P01"]);
    // Somebody who was not: the decision does not cover this tie.
    round.proposals.push(proposal("P06", "1.00"));
    submit(&mut round, "P06", "e1", &["5", "5"]);
    assert_eq!(rank(&round).open_ties.len(), 1);
}
