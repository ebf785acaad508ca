//! The draw among those too close to call: the places of the recorded group go
//! to its members by lot, and nothing else moves.

use std::collections::BTreeSet;

use proptest::prelude::*;
use toets::domain::call::{Draw, StrategyName};
use toets::domain::digest::sha256;
use toets::domain::draw::DrawGroup;
use toets::domain::id::ProposalId;
use toets::rank::ranking::rank;
use toets::result::error::FitError;
use toets::result::fit::fit;
use toets::round::{Round, Ruling};

use crate::small_rounds::random::{config, sketches};

fn with_group(round: &Round, members: Vec<ProposalId>, seed: &str) -> Round {
    let mut round = round.clone();
    round.call.draw = Some(Draw::TooCloseToCall);
    round.rulings.lot = Some(seed.to_owned());
    let value = DrawGroup { members, ..DrawGroup::default() };
    round.rulings.group = Some(Ruling { value, reason: String::new() });
    round
}

proptest! {
    #![proptest_config(config())]

    /// Members fill the places of members in the order of their digests; totals
    /// and ranks stay with their proposals; who is no member stays in place. A
    /// tie between members is decided by it, one between a member and somebody
    /// else holds the draw up.
    #[test]
    fn the_group_and_nobody_else_is_put_in_order(
        sketch in sketches(8),
        picked in prop::collection::vec(any::<bool>(), 8),
        seed in "[a-z0-9]{1,6}",
    ) {
        let mut base = sketch.round();
        base.rulings.lot = Some(seed.clone());
        let before = rank(&base);
        let members: Vec<ProposalId> = base.proposals.iter().zip(&picked)
            .filter(|(_, is)| **is).map(|(proposal, _)| proposal.id.clone()).collect();
        let round = with_group(&base, members.clone(), &seed);
        let after = rank(&round);
        let id = |at: usize| base.proposals[at].id.clone();
        let is_member = |at: usize| members.contains(&id(at));

        let straddles = before.open_ties.iter().find(|tie| {
            tie.iter().any(|&at| is_member(at)) && tie.iter().any(|&at| !is_member(at))
        });
        if let Some(tie) = straddles {
            prop_assert_eq!(&after, &before);
            let held = fit(&round, StrategyName::InOrderSkip);
            let expected: BTreeSet<ProposalId> = tie.iter().map(|&at| id(at)).collect();
            match held {
                Err(FitError::Tie { members, .. }) => {
                    prop_assert_eq!(members.into_iter().collect::<BTreeSet<_>>(), expected);
                }
                other => prop_assert!(false, "{:?}", other.map(|_| ())),
            }
            return Ok(());
        }
        let mut lots: Vec<(String, usize)> = before.ranked.iter().map(|one| one.proposal)
            .filter(|&at| is_member(at))
            .map(|at| (sha256(format!("{seed}\n{}", id(at)).as_bytes()), at)).collect();
        lots.sort();
        let mut lots = lots.into_iter();
        for (place, (was, now)) in before.ranked.iter().zip(&after.ranked).enumerate() {
            let expected = if is_member(was.proposal) { lots.next().expect("a lot").1 } else { was.proposal };
            prop_assert_eq!(now.proposal, expected, "at {}", place);
            let own = before.ranked.iter().find(|one| one.proposal == now.proposal).expect("ranked");
            prop_assert_eq!((now.rank, now.total), (own.rank, own.total));
            prop_assert_eq!(now.drawn_from.is_some(), is_member(now.proposal));
            prop_assert!(!is_member(now.proposal) || now.open_tie.is_none());
        }
        let published: Vec<usize> = after.published().into_iter().map(|(_, one)| one.proposal).collect();
        let first: Vec<usize> = before.ranked.iter().map(|one| one.proposal).collect();
        prop_assert_eq!(published, first);
        prop_assert_eq!(&after.unranked, &before.unranked);
        // What is left open are the ties of others, each still named by its members.
        for one in &after.ranked {
            if let Some(tie) = one.open_tie {
                prop_assert!(after.open_ties[tie].contains(&one.proposal));
            }
        }
    }
}
