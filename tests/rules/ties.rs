//! Ties that the chain leaves open, from proposals to awards: no order of the
//! input decides anything, and the money hangs on a tie exactly where it is
//! said to.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::strategy::Strategy as _;
use toets::domain::call::TieStep;
use toets::domain::id::ProposalId;
use toets::domain::money::Money;
use toets::rank::order::Decider;
use toets::rank::ranking::rank;
use toets::result::contest::contest;
use toets::result::error::FitError;
use toets::round::{Round, Ruling};
use toets::select::{Contest, Strategy, select};

use crate::small_rounds::random::{Sketch, config, permutations, resolutions, sketches};
use crate::small_rounds::{awards, id, name};

/// Where a proposal stands and why: rank, step, the others of its open tie.
type Standing = (usize, Option<Decider>, BTreeSet<ProposalId>);

fn standings(round: &Round) -> BTreeMap<ProposalId, Standing> {
    let ranking = rank(round);
    let tie =
        |tie: usize| ranking.open_ties[tie].iter().map(|&one| round.proposals[one].id.clone()).collect();
    let of = |placed: &toets::rank::ranking::Placed| {
        let tied = placed.open_tie.map(tie).unwrap_or_default();
        (id(name(round, placed)), (placed.rank, placed.decided_by.clone(), tied))
    };
    ranking.ranked.iter().map(of).collect()
}

/// Awards, or who is tied and who contends. Else the forced candidates do not
/// fit, or classes and leads cross in more ways than the search goes through.
#[derive(Clone, Debug, PartialEq)]
enum Outcome {
    Awards(BTreeMap<ProposalId, Money>),
    Tie(BTreeSet<ProposalId>, BTreeSet<ProposalId>),
    Refused(String),
}

fn outcome(round: &Round) -> Outcome {
    match awards(round, round.call.strategy()) {
        Ok(awards) => Outcome::Awards(awards),
        Err(FitError::Tie { members, contenders }) => {
            Outcome::Tie(members.into_iter().collect(), contenders.into_iter().collect())
        }
        Err(error) => {
            let phrase = error.phrase();
            assert!(phrase.id.starts_with("fit-forced-") || phrase.id == "fit-too-long", "{phrase:?}");
            Outcome::Refused(phrase.id)
        }
    }
}

/// Puts things in the order of their keys.
fn shuffled<T>(things: Vec<T>, keys: &[u32]) -> Vec<T> {
    let mut keyed: Vec<(u32, T)> = keys.iter().copied().zip(things).collect();
    keyed.sort_by_key(|(key, _)| *key);
    keyed.into_iter().map(|(_, thing)| thing).collect()
}

/// The same with other ids: the one at place i takes the id of the one at
/// place `names[i]`.
fn renamed(round: &Round, names: &[usize]) -> (Round, BTreeMap<ProposalId, ProposalId>) {
    let old: Vec<ProposalId> = round.proposals.iter().map(|one| one.id.clone()).collect();
    let map: BTreeMap<ProposalId, ProposalId> =
        old.iter().cloned().zip(names.iter().map(|&at| old[at].clone())).collect();
    let mut round = round.clone();
    for one in &mut round.proposals {
        one.id = map[&one.id].clone();
    }
    round.sheets = round.sheets.into_iter().map(|(id, sheets)| (map[&id].clone(), sheets)).collect();
    let forced = round.rulings.forced.into_iter();
    round.rulings.forced = forced.map(|(id, ruling)| (map[&id].clone(), ruling)).collect();
    (round, map)
}

/// The problem with one of its ties decided in this order (places in it), and
/// with no other tie.
fn with_order(problem: &Contest, first: usize, order: &[usize]) -> Contest {
    let mut decided = problem.clone();
    for (at, &from) in order.iter().enumerate() {
        decided.candidates[first + at] = problem.candidates[first + from].clone();
    }
    for candidate in &mut decided.candidates {
        candidate.tie = None;
    }
    decided
}

/// Whether the chair can decide a tie so: where the chain fills a target in its midst,
/// the ranking keeps to the chain.
fn is_allowed(round: &Round, order: &[ProposalId]) -> bool {
    let mut decided = round.clone();
    decided.rulings.ties.push(Ruling { value: order.to_vec(), reason: "x".to_owned() });
    let ranking = rank(&decided);
    let ids = ranking.ranked.iter().map(|placed| &decided.proposals[placed.proposal].id);
    ids.filter(|id| order.contains(id)).eq(order)
}

/// The awards in a tie under every order of its members that the chain allows, as seen
/// by the strategy alone.
fn awards_under_every_order(
    round: &Round,
    ids: &[ProposalId],
    problem: &Contest,
    strategy: Strategy,
    members: &[usize],
) -> BTreeSet<Vec<Money>> {
    let (first, size) = (members[0], members.len());
    let every = permutations(&(0..size).collect::<Vec<_>>());
    let under = |order: Vec<usize>| {
        let selection = select(&with_order(problem, first, &order), strategy).expect("no tie is left");
        let mut amounts = vec![Money::ZERO; size];
        for (index, amount) in selection.awards().filter(|(index, _)| (first..first + size).contains(index)) {
            amounts[order[index - first]] = amount;
        }
        amounts
    };
    let named = |order: &Vec<usize>| order.iter().map(|&at| ids[at].clone()).collect::<Vec<_>>();
    every.into_iter().filter(|order| is_allowed(round, &named(order))).map(under).collect()
}

fn asks_for_cover(sketch: &Sketch) -> bool {
    sketch.chain.iter().any(|step| matches!(step, TieStep::CoversTarget(_)))
}

proptest! {
    #![proptest_config(config())]

    /// Neither the order of the proposals' file, nor of the committee's, nor
    /// which member gave which sheet changes a rank, a step or an award.
    #[test]
    fn no_order_of_the_input_decides(
        sketch in sketches(9),
        keys in prop::collection::vec(any::<u32>(), 9),
        readers in Just(vec![0_usize, 1, 2]).prop_shuffle(),
    ) {
        let round = sketch.round();
        let mut other = round.clone();
        other.proposals = shuffled(other.proposals, &keys);
        other.committee.members.reverse();
        for sheets in other.sheets.values_mut() {
            let members: Vec<_> = sheets.keys().cloned().collect();
            let old: Vec<_> = std::mem::take(sheets).into_values().collect();
            *sheets = readers.iter().map(|&at| members[at].clone()).zip(old).collect();
        }
        prop_assert_eq!(standings(&round), standings(&other));
        prop_assert_eq!(outcome(&round), outcome(&other));
    }

    /// Nor does the id, where the call does not say so: other ids give the same
    /// standing and the same money to the same proposals.
    #[test]
    fn no_id_decides_where_the_call_does_not_say_so(
        mut sketch in sketches(9),
        keys in prop::collection::vec(any::<u32>(), 9),
    ) {
        sketch.chain.retain(|step| !matches!(step, TieStep::Id | TieStep::Lot));
        let round = sketch.round();
        let names = shuffled((0..sketch.proposals.len()).collect(), &keys);
        let (other, map) = renamed(&round, &names);
        let new = |ids: &BTreeSet<ProposalId>| ids.iter().map(|id| map[id].clone()).collect::<BTreeSet<_>>();
        let expected: BTreeMap<_, _> = standings(&round)
            .into_iter()
            .map(|(id, (rank, step, tied))| (map[&id].clone(), (rank, step, new(&tied))))
            .collect();
        prop_assert_eq!(standings(&other), expected);
        let expected = match outcome(&round) {
            Outcome::Awards(awards) => {
                Outcome::Awards(awards.into_iter().map(|(id, amount)| (map[&id].clone(), amount)).collect())
            }
            Outcome::Tie(members, contenders) => Outcome::Tie(new(&members), new(&contenders)),
            refused @ Outcome::Refused(_) => refused,
        };
        prop_assert_eq!(outcome(&other), expected);
    }

    /// Where no tie is named, every decision on the open ties gives the same
    /// awards. Where one is named, two decisions give different ones.
    ///
    /// The second half holds for chains without `CoversTarget`. With it, some
    /// orders of an open tie cannot be decided (who is not of the class cannot
    /// go first while the target is open), while the rule asks for all that
    /// could be awarded if taken first; there the rule itself is checked below.
    #[test]
    fn a_tie_is_named_when_its_decision_moves_money(sketch in sketches(7)) {
        let round = sketch.round();
        let Some(all) = resolutions(&round, 720) else { return Ok(()) };
        let outcomes: Vec<Outcome> = all.iter().map(outcome).collect();
        match outcome(&round) {
            Outcome::Tie(members, contenders) => {
                prop_assert!(contenders.is_subset(&members));
                prop_assert!(outcomes.iter().all(|one| matches!(one, Outcome::Awards(_))));
                if !asks_for_cover(&sketch) {
                    prop_assert!(outcomes.iter().any(|one| *one != outcomes[0]), "{members:?}");
                }
            }
            same => {
                for (round, outcome) in all.iter().zip(&outcomes) {
                    prop_assert_eq!(outcome, &same, "{:?}", round.rulings.ties);
                }
            }
        }
    }

    /// The rule as it is written, chains with `CoversTarget` included: the named
    /// tie is one in which two orders give its members different awards, and
    /// no tie before it is.
    #[test]
    fn the_named_tie_is_the_first_in_which_an_order_matters(sketch in sketches(7)) {
        let round = sketch.round();
        let ranking = rank(&round);
        if ranking.open_ties.iter().any(|tie| tie.len() > 6) {
            return Ok(());
        }
        let problem = contest(&round, &ranking);
        let strategy = Strategy::from(sketch.strategy);
        let named = match outcome(&round) {
            Outcome::Tie(members, _) => Some(members),
            Outcome::Awards(_) => None,
            Outcome::Refused(_) => return Ok(()),
        };
        let mut first = None;
        for number in 0..ranking.open_ties.len() {
            let members: Vec<usize> = (0..ranking.ranked.len())
                .filter(|&at| ranking.ranked[at].open_tie == Some(number))
                .collect();
            let id = |&at: &usize| round.proposals[ranking.ranked[at].proposal].id.clone();
            let all: Vec<ProposalId> = members.iter().map(id).collect();
            if awards_under_every_order(&round, &all, &problem, strategy, &members).len() > 1 {
                let waiting = members.iter().filter(|&&at| problem.candidates[at].forced.is_none());
                let ids = waiting.map(|&at| round.proposals[ranking.ranked[at].proposal].id.clone());
                first = Some(ids.collect::<BTreeSet<_>>());
                break;
            }
        }
        prop_assert_eq!(named, first);
    }
}
