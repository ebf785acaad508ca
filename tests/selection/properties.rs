//! What must hold for every call: file order never decides, and every
//! selection survives its recount.

use std::collections::BTreeSet;

use proptest::prelude::*;
use toets::domain::force::Force;
use toets::domain::money::Money;
use toets::select::Strategy::{BestTotal, InOrderSkip, InOrderStop, Targets};
use toets::select::{
    Candidate, ClassSet, Contest, NumberedTarget, Outcome, Reason, SelectError, StandingAward, TargetsBudget,
    after_withdrawal, best_total_with, budget_for_targets, budgets_for_next, certificate, check, forming,
    select,
};

use crate::problems::exhaustive::Exhaustive;
use crate::problems::{all, cents, class};

/// A candidate as the ranking gives it: asked, minimum, score, class bits, lead.
type Row = (i64, i64, i64, u8, u32);

/// The call of these rows in order of score; equal scores are unresolved ties.
/// The second value gives the row behind each candidate.
fn ranked(rows: &[(usize, Row)], budget: i64) -> (Contest, Vec<usize>) {
    let mut rows = rows.to_vec();
    rows.sort_by_key(|(_, (_, _, score, ..))| -score);
    let candidate = |&(_, (cost, minimum, score, bits, lead)): &(usize, Row)| Candidate {
        cost: cents(cost),
        minimum: Some(cents(minimum.min(cost))),
        lead: Some(lead),
        score,
        classes: (0..2).filter(|bit| bits >> bit & 1 == 1).collect::<ClassSet>(),
        tie: u32::try_from(score).ok(),
        ..Candidate::default()
    };
    let contest = Contest {
        budget: cents(budget),
        candidates: rows.iter().map(candidate).collect(),
        targets: Vec::new(),
        max_per_lead: None,
        partial: false,
        ..Contest::default()
    };
    (contest, rows.iter().map(|(row, _)| *row).collect())
}

/// The rows with their awards, or those of the tie that matters.
fn result(
    rows: &[(usize, Row)],
    rules: &Contest,
    strategy: toets::select::Strategy,
) -> Result<BTreeSet<(usize, i64)>, BTreeSet<usize>> {
    let (mut contest, names) = ranked(rows, rules.budget.cents());
    contest.targets.clone_from(&rules.targets);
    contest.max_per_lead = rules.max_per_lead;
    contest.partial = rules.partial;
    match select(&contest, strategy) {
        Ok(selection) => {
            assert_eq!(check(&contest, &selection), Ok(()));
            let award = |(i, amount): (usize, Money)| (names[i], amount.cents());
            Ok(selection.awards().map(award).collect())
        }
        Err(SelectError::UnresolvedTie { members, .. }) => {
            Err(members.into_iter().map(|i| names[i]).collect())
        }
        Err(other) => panic!("{other}"),
    }
}

/// A call with every kind of rule, crossing classes included.
fn any_call(most: usize) -> impl Strategy<Value = Contest> {
    let candidate = (0..15_i64, 0..=15_i64, 0..12_i64, 0..8_u8, 0..5_u32, 0..12_u8);
    let candidate = candidate.prop_map(|(cost, cut, score, bits, lead, forced)| Candidate {
        cost: cents(cost),
        minimum: (cut % 3 > 0).then(|| cents((cost - cut).max(0))),
        score,
        classes: (0..3).filter(|bit| bits >> bit & 1 == 1).collect::<ClassSet>(),
        lead: (lead > 0).then_some(lead),
        tie: None,
        forced: match forced {
            0 => Some(Force::In),
            1 => Some(Force::Out),
            _ => None,
        },
        withdrawn: false,
    });
    let target = (0..4_u8, 0..5_u32).prop_map(|(of, at_least)| match of {
        3 => all(at_least),
        of => class(of, at_least),
    });
    (
        prop::collection::vec(candidate, 0..=most),
        prop::collection::vec(target, 0..5),
        0..70_i64,
        prop::option::of(1..3_u32),
        any::<bool>(),
    )
        .prop_map(
            |(mut candidates, targets, budget, max_per_lead, partial): (_, Vec<NumberedTarget>, _, _, _)| {
                candidates.sort_by_key(|c: &Candidate| -c.score);
                Contest {
                    budget: cents(budget),
                    candidates,
                    targets,
                    max_per_lead,
                    partial,
                    ..Contest::default()
                }
            },
        )
}

/// What a selection gave each candidate, as the exhaustive search says it.
fn given(contest: &Contest, selection: &toets::select::Selection) -> Vec<Result<i64, Option<i64>>> {
    let decisions = selection.decisions.iter().enumerate();
    decisions
        .map(|(index, decision)| match (decision.outcome, &decision.reason) {
            (Outcome::Awarded(amount), _) => Ok(amount.cents()),
            (_, Reason::SetAsideForTarget { reserve, .. }) => {
                let members = forming(contest, selection, index).expect("members");
                let cost: i64 = members.iter().map(|&i| contest.least(i).cents()).sum();
                assert_eq!(cost, reserve.map_or(0, |reserve| reserve.cents()));
                Err(reserve.map(|reserve| reserve.cents()))
            }
            _ => Ok(0),
        })
        .collect()
}

proptest! {
    /// Awards, amounts, lowered targets and every reserve equal those of a
    /// search over all sets.
    #[test]
    fn targets_award_what_the_definition_awards(contest in any_call(11)) {
        let slow = Exhaustive::new(&contest);
        match select(&contest, Targets) {
            Err(SelectError::ForcedSetDoesNotFit { .. } | SelectError::ForcedOverLeadMaximum { .. }) => {
                prop_assert!(!slow.forced_fits());
            }
            Err(other) => panic!("{other} {other:?}"),
            Ok(selection) => {
                prop_assert!(slow.forced_fits());
                let settled: Vec<u32> = selection.targets.iter()
                    .map(|t| t.lowered_to.unwrap_or(t.at_least)).collect();
                prop_assert_eq!(settled, slow.settled());
                prop_assert_eq!(given(&contest, &selection), slow.targets());
            }
        }
        for strategy in [InOrderSkip, InOrderStop] {
            if slow.forced_fits() {
                prop_assert!(select(&contest, strategy).is_ok());
            }
        }
    }

    /// The best total equals that of a search over all sets, and the set is
    /// the best ranked of those that reach it.
    #[test]
    fn the_best_total_is_the_best_and_the_best_ranked(mut contest in any_call(9)) {
        contest.partial = false;
        let slow = Exhaustive::new(&contest);
        if slow.forced_fits() {
            let selection = select(&contest, BestTotal).expect("a selection");
            let (total, set) = slow.best_total().expect("a set");
            let proof = selection.proof.expect("a proof");
            prop_assert_eq!((proof.objective, proof.bound, proof.proven), (total, total, true));
            prop_assert_eq!(crate::problems::awarded(&selection), set);
            let paper = certificate(&contest, &selection).expect("a certificate");
            prop_assert!(i128::from(total) * 1_000_000_000 <= paper.bound);
            for index in 0..contest.candidates.len() {
                let with = best_total_with(&contest, &selection, index).expect("an answer");
                let with = with.map(|proof| proof.objective);
                prop_assert_eq!(with, slow.best_total_with(index), "with {}", index);
                // Whatever the prices, no set beats the sum on paper.
                if let (Some(with), Some(paper)) = (with, paper.with(index)) {
                    prop_assert!(i128::from(with) * 1_000_000_000 <= paper);
                }
            }
        }
    }

    /// No lower budget above the present one makes as many awards.
    #[test]
    fn the_budget_for_the_next_is_the_least(contest in any_call(8)) {
        for strategy in [InOrderSkip, InOrderStop, Targets] {
            let Ok(now) = select(&contest, strategy) else { continue };
            let present = now.awards().count();
            let found = budgets_for_next(&contest, strategy, 2).expect("an answer");
            let most = found.budgets.len();
            let asked: i64 = contest.candidates.iter().map(|one| one.cost.cents()).sum();
            let last = found.tie.map_or(asked, |tie| tie.cents() - 1);
            let mut counted = Vec::new();
            for budget in contest.budget.cents() + 1..=last.max(contest.budget.cents()) {
                let Ok(then) = select(&Contest { budget: cents(budget), ..contest.clone() }, strategy) else { break };
                while counted.len() < 2.min(then.awards().count().saturating_sub(present)) {
                    counted.push(cents(budget));
                }
            }
            prop_assert!(found.unfinished.is_some() || counted.iter().take(most).eq(&found.budgets), "{:?} {:?}", counted, found);
            prop_assert!(found.unfinished.is_some() || found.tie.is_some() || counted.len() == most);
        }
    }

    /// A cent less leaves a target out of reach.
    #[test]
    fn the_budget_for_the_targets_is_enough_and_no_more(contest in any_call(10)) {
        let feasible = |budget: Money| {
            select(&Contest { budget, ..contest.clone() }, Targets).map(|s| s.feasible)
        };
        match budget_for_targets(&contest) {
            Ok(TargetsBudget::Least(budget)) => {
                prop_assert_eq!(feasible(budget), Ok(true));
                prop_assert!(feasible(budget - cents(1)) != Ok(true));
            }
            Ok(TargetsBudget::Never) => prop_assert_eq!(feasible(cents(10_000)), Ok(false)),
            Ok(TargetsBudget::NotDecided(branches)) => prop_assert!(false, "{} branches", branches),
            Err(error) => prop_assert!(
                matches!(error, SelectError::ForcedOverLeadMaximum { .. }), "{}", error
            ),
        }
    }

    /// Where nobody withdrew, nothing changes; where somebody did, the others
    /// keep their awards.
    #[test]
    fn a_withdrawal_changes_no_standing_award(mut contest in any_call(9), who in 0..9_usize) {
        contest.partial = false;
        for strategy in [InOrderSkip, InOrderStop, Targets, BestTotal] {
            let Ok(decided) = select(&contest, strategy) else { continue };
            let standing: Vec<StandingAward> = decided.awards()
                .map(|(index, amount)| StandingAward { index, amount }).collect();
            let same = after_withdrawal(&contest, strategy, &standing).expect("a selection");
            prop_assert!(same.awards().eq(decided.awards()), "{:?}", strategy);
            let mut withdrawn = contest.clone();
            if let Some(candidate) = withdrawn.candidates.get_mut(who) {
                candidate.withdrawn = true;
            }
            let standing: Vec<StandingAward> =
                standing.into_iter().filter(|award| award.index != who).collect();
            let after = after_withdrawal(&withdrawn, strategy, &standing).expect("a selection");
            for award in &standing {
                prop_assert_eq!(after.decisions[award.index].outcome, Outcome::Awarded(award.amount));
            }
        }
    }

    /// Without targets the two are one.
    #[test]
    fn without_targets_skipping_is_targets(mut contest in any_call(14)) {
        contest.targets.clear();
        let skip = select(&contest, InOrderSkip).map(|s| s.decisions);
        prop_assert_eq!(skip, select(&contest, Targets).map(|s| s.decisions));
    }
}

proptest! {
    /// Shuffling the file changes no award; where it could, the tie is named,
    /// and it is the same tie.
    #[test]
    fn no_permutation_changes_an_award(
        rows in prop::collection::vec((0..12_i64, 0..12_i64, 0..6_i64, 0..4_u8, 0..4_u32), 0..12),
        keys in prop::collection::vec(any::<u32>(), 12),
        rules in any_call(0),
    ) {
        let rows: Vec<(usize, Row)> = rows.into_iter().enumerate().collect();
        let mut shuffled = rows.clone();
        shuffled.sort_by_key(|(row, _)| keys[*row]);
        for strategy in [InOrderStop, InOrderSkip, Targets, BestTotal] {
            let first = result(&rows, &rules, strategy);
            prop_assert_eq!(first, result(&shuffled, &rules, strategy));
        }
    }
}
