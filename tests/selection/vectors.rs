//! Selection on calls small enough to check by hand: published vectors, every
//! kind of reason, and ties that do and do not matter.

use toets::domain::force::Force;
use toets::domain::placing::PlacingStep;
use toets::select::Strategy::{BestTotal, InOrderSkip, InOrderStop, Targets};
use toets::select::{
    ClassSet, Contest, Counted, NumberedEnvelope, Outcome, Proof, Reason, SelectError, Shortfall,
    StandingAward, Violation, after_withdrawal, best_total_with, check, forming, select,
};

use crate::problems::{SMALL, all, awarded, awards, call, cents, class};

/// CONSUL, `spec/models/budget/result_spec.rb`: budget 1000.
#[test]
fn consul_winners_by_votes() {
    let first = call(1000, &[(200, 900), (300, 800), (500, 600), (100, 500)]);
    assert_eq!(awards(&first, InOrderSkip), [0, 1, 2]);
    let second = call(1000, &[(800, 900), (300, 800), (200, 600)]);
    assert_eq!(awards(&second, InOrderSkip), [0, 2]);
}

/// Pabulib: costs 40k 40k 30k 20k 20k, scores 29 26 24 19 16, budget 100k;
/// `greedy` is {P1, P2, P4}, `greedy-no-skip` {P1, P2}.
#[test]
fn pabulib_greedy_with_and_without_skipping() {
    let asked = [(40, 29), (40, 26), (30, 24), (20, 19), (20, 16)];
    let contest = call(100, &asked);
    assert_eq!(awards(&contest, InOrderSkip), [0, 1, 3]);
    assert_eq!(awards(&contest, InOrderStop), [0, 1]);
}

/// The budget of 100, four large and two small candidates, two small wanted.
fn two_small() -> Contest {
    let asked = [(50, 9), (40, 8), (30, 7), (20, 6), (10, 5), (30, 4)];
    let mut contest = call(100, &asked);
    for small in [4, 5] {
        contest.candidates[small].classes = ClassSet::EMPTY.with(SMALL);
    }
    contest.targets = vec![all(3), class(SMALL, 2)];
    contest
}

#[test]
fn an_award_for_a_target_and_who_made_way_for_it() {
    let selection = select(&two_small(), Targets).expect("a selection");
    assert_eq!(awarded(&selection), [0, 4, 5]);
    assert_eq!(
        selection.decisions[1].reason,
        Reason::SetAsideForTarget {
            left: cents(50),
            asked: cents(40),
            minimum: None,
            needs: vec![1, 2],
            sums: vec![],
            reserve: Some(cents(40)),
        }
    );
    let members = forming(&two_small(), &selection, 1).expect("members");
    assert_eq!(members, [4, 5]);
    assert_eq!(
        selection.decisions[5].reason,
        Reason::AwardedForTarget { left: cents(40), asked: cents(30), targets: vec![1], envelopes: vec![] }
    );
    assert_eq!(selection.reserve().collect::<Vec<_>>(), [1, 2, 3]);
    assert!(selection.feasible);
    assert_eq!(selection.targets[1].reached, 2);
}

#[test]
fn a_stop_names_where_it_stopped() {
    let selection = select(&two_small(), InOrderStop).expect("a selection");
    assert_eq!(awarded(&selection), [0, 1]);
    let stops = |index: usize| match &selection.decisions[index].reason {
        Reason::BudgetExhausted { stopped_at, .. } => *stopped_at,
        reason => panic!("{reason:?}"),
    };
    assert_eq!(stops(2), None);
    assert_eq!(stops(4), Some(2));
    assert!(!selection.feasible);
}

/// Everybody asks the same, as in call 507: the two best small ones and the
/// best of the rest.
#[test]
fn equal_requests_give_the_closed_form() {
    let mut contest = call(170, &[(40, 9), (40, 8), (40, 7), (40, 6), (40, 5), (40, 4)]);
    for small in [3, 5] {
        contest.candidates[small].classes = ClassSet::EMPTY.with(SMALL);
    }
    contest.targets = vec![class(SMALL, 2)];
    assert_eq!(awards(&contest, Targets), [0, 1, 3, 5]);
}

#[test]
fn three_levels_of_nested_targets() {
    let mut contest = call(60, &[(30, 9), (20, 8), (20, 7), (10, 6), (25, 5), (5, 4)]);
    contest.candidates[4].classes = ClassSet::EMPTY.with(SMALL).with(1);
    contest.candidates[3].classes = ClassSet::EMPTY.with(1);
    contest.candidates[2].classes = ClassSet::EMPTY.with(1);
    contest.targets = vec![all(4), class(1, 2), class(SMALL, 1)];
    let selection = select(&contest, Targets).expect("a selection");
    // After #0 30 would be left, the smallest one (25) and #3 (10) exceed it.
    assert_eq!(awarded(&selection), [1, 3, 4, 5]);
    assert_eq!(
        selection.decisions[0].reason,
        Reason::SetAsideForTarget {
            left: cents(60),
            asked: cents(30),
            minimum: None,
            needs: vec![3, 2, 1],
            sums: vec![],
            reserve: Some(cents(40)),
        }
    );
}

#[test]
fn empty_calls_and_calls_without_money() {
    for strategy in [InOrderStop, InOrderSkip, Targets] {
        assert!(awards(&call(100, &[]), strategy).is_empty());
        assert!(awards(&call(0, &[(1, 1)]), strategy).is_empty());
        assert_eq!(awards(&call(0, &[(0, 1)]), strategy), [0]);
    }
}

fn tied(mut contest: Contest, members: &[usize]) -> Contest {
    for &member in members {
        contest.candidates[member].tie = Some(7);
    }
    contest
}

fn tie(contest: &Contest, strategy: toets::select::Strategy) -> Option<(Vec<usize>, Vec<usize>)> {
    match select(contest, strategy) {
        Ok(_) => None,
        Err(SelectError::UnresolvedTie { members, contenders }) => Some((members, contenders)),
        Err(other) => panic!("{other}"),
    }
}

#[test]
fn a_tie_matters_when_the_order_within_it_does() {
    let both_fit = tied(call(90, &[(10, 5), (40, 4), (40, 4), (1, 3)]), &[1, 2]);
    let one_fits = tied(call(70, &[(10, 5), (40, 4), (40, 4), (1, 3)]), &[1, 2]);
    let only_cheap = tied(call(70, &[(10, 5), (40, 4), (80, 4), (1, 3)]), &[1, 2]);
    let none_fits = tied(call(30, &[(10, 5), (40, 4), (80, 4), (1, 3)]), &[1, 2]);
    for strategy in [InOrderStop, InOrderSkip, Targets] {
        assert_eq!(tie(&both_fit, strategy), None);
        assert_eq!(tie(&none_fits, strategy), None);
        let pair = Some((vec![1, 2], vec![1, 2]));
        assert_eq!(tie(&one_fits, strategy), pair);
    }
    // Skipping awards the cheap one in either order; stopping hangs on it.
    assert_eq!(tie(&only_cheap, InOrderSkip), None);
    assert_eq!(tie(&only_cheap, Targets), None);
    assert_eq!(tie(&only_cheap, InOrderStop), Some((vec![1, 2], vec![1])));
    assert_eq!(awards(&none_fits, InOrderSkip), [0, 3]);
    assert_eq!(awards(&none_fits, InOrderStop), [0]);
}

#[test]
fn a_tie_that_matters_only_for_a_target() {
    let mut contest = tied(call(100, &[(40, 4), (40, 4), (30, 3)]), &[0, 1]);
    contest.targets = vec![class(SMALL, 1)];
    contest.candidates[2].classes = ClassSet::EMPTY.with(SMALL);
    assert_eq!(tie(&contest, InOrderSkip), None);
    assert_eq!(tie(&contest, Targets), Some((vec![0, 1], vec![0, 1])));
}

/// CONSUL with an incompatible winner: counted again from scratch.
#[test]
fn forced_out_is_as_if_it_had_not_stood() {
    let mut contest = call(1000, &[(200, 900), (300, 800), (500, 700), (500, 600), (100, 500)]);
    contest.candidates[2].forced = Some(Force::Out);
    let selection = select(&contest, InOrderSkip).expect("a selection");
    assert_eq!(awarded(&selection), [0, 1, 3]);
    assert_eq!(selection.decisions[2].outcome, Outcome::Refused);
    assert_eq!(selection.decisions[2].reason, Reason::ForcedOut);
}

#[test]
fn forced_in_takes_money_first_and_counts_for_targets() {
    let mut contest = two_small();
    contest.candidates[4].forced = Some(Force::In);
    contest.candidates[5].forced = Some(Force::In);
    let selection = select(&contest, Targets).expect("a selection");
    assert_eq!(awarded(&selection), [0, 4, 5]);
    let (left, asked) = (cents(60), cents(50));
    assert_eq!(selection.decisions[0].reason, Reason::Awarded { left, asked });
    let (left, asked) = (cents(90), cents(30));
    assert_eq!(selection.decisions[5].reason, Reason::ForcedIn { left, asked });
    assert_eq!(selection.targets[1].reached, 2);
    for index in 0..4 {
        contest.candidates[index].forced = Some(Force::In);
    }
    let refused = SelectError::ForcedSetDoesNotFit {
        members: vec![0, 1, 2, 3, 4, 5],
        asked: cents(180),
        budget: cents(100),
    };
    assert_eq!(select(&contest, Targets), Err(refused));
}

#[test]
fn a_full_lead_is_passed_over_and_does_not_stop() {
    let mut contest = call(100, &[(40, 9), (90, 8), (40, 7), (30, 6)]);
    for (index, lead) in [(0, 1), (1, 1), (2, 2)] {
        contest.candidates[index].lead = Some(lead);
    }
    contest.max_per_lead = Some(1);
    for strategy in [InOrderStop, InOrderSkip, Targets] {
        let selection = select(&contest, strategy).expect("a selection");
        assert_eq!(awarded(&selection), [0, 2]);
        let full = Reason::LeadMaximum { maximum: 1, taken: vec![0] };
        assert_eq!(selection.decisions[1].reason, full);
        assert_eq!(selection.decisions[1].outcome, Outcome::Reserve);
        assert_eq!(selection.lacks(&contest, 1), cents(0), "money is not what it waits for");
        // Version 0.1.0 refused it for good.
        let first = Contest { full_lead_refuses: true, ..contest.clone() };
        let selection = select(&first, strategy).expect("a selection");
        assert_eq!(selection.decisions[1].outcome, Outcome::Refused);
    }
    contest.candidates[1].forced = Some(Force::In);
    contest.candidates[0].forced = Some(Force::In);
    let refused = SelectError::ForcedOverLeadMaximum { members: vec![0, 1], maximum: 1 };
    contest.budget = cents(200);
    assert_eq!(select(&contest, InOrderSkip), Err(refused));
}

/// Only the whole budget stops: a full envelope alone is passed over, and whom neither
/// holds ends the walk with the budget as the reason.
#[test]
fn whom_neither_budget_nor_envelope_holds_stops() {
    let mut contest = call(100, &[(60, 9), (40, 8), (70, 7), (20, 6)]);
    for index in [0, 1, 2] {
        contest.candidates[index].classes = ClassSet::EMPTY.with(SMALL);
    }
    let of = Counted::Class(SMALL);
    contest.envelopes = vec![NumberedEnvelope { of, at_least: None, at_most: Some(cents(70)) }];
    let selection = select(&contest, InOrderStop).expect("a selection");
    assert_eq!(awarded(&selection), [0]);
    let reasons: Vec<&Reason> = selection.decisions.iter().map(|one| &one.reason).collect();
    assert!(matches!(reasons[1], Reason::EnvelopeFull { .. }), "40 of 40 is left: {reasons:?}");
    let stopped = |reason: &Reason| match reason {
        Reason::BudgetExhausted { stopped_at, .. } => *stopped_at,
        other => panic!("{other:?}"),
    };
    assert_eq!((stopped(reasons[2]), stopped(reasons[3])), (None, Some(2)));
    assert_eq!(check(&contest, &selection), Ok(()));
    // What only an envelope lacks is passed over, and what skips goes on.
    contest.budget = cents(150);
    assert_eq!(awards(&contest, InOrderStop), [0, 3]);
    contest.budget = cents(100);
    assert_eq!(awards(&contest, InOrderSkip), [0, 3]);
}

/// In a tie the order matters where one that an envelope passes over would end the walk
/// behind another.
#[test]
fn a_tie_in_which_a_passed_one_would_end_the_walk_matters() {
    let mut contest = call(100, &[(50, 9), (30, 8), (60, 8), (20, 7)]);
    for index in [0, 2] {
        contest.candidates[index].classes = ClassSet::EMPTY.with(SMALL);
    }
    let of = Counted::Class(SMALL);
    contest.envelopes = vec![NumberedEnvelope { of, at_least: None, at_most: Some(cents(60)) }];
    contest.budget = cents(130);
    for index in [1, 2] {
        contest.candidates[index].tie = Some(0);
    }
    // 80 is left: first P2, then 50 is less than 60 and all ends; first P3, and P4 is awarded.
    assert!(tie(&contest, InOrderStop).is_some());
    contest.budget = cents(140);
    assert_eq!(awards(&contest, InOrderStop), [0, 1, 3]);
}

#[test]
fn targets_out_of_reach_are_lowered_in_the_order_of_the_call() {
    let mut contest = two_small();
    contest.targets = vec![all(5), class(SMALL, 3)];
    let selection = select(&contest, Targets).expect("a selection");
    // The five cheapest ask 130; four ask 90, with both small ones.
    assert!(!selection.feasible);
    let [first, second] = &selection.targets[..] else { panic!("two targets") };
    assert_eq!((first.at_least, first.lowered_to, first.reached), (5, Some(4), 4));
    let (needed, budget) = (cents(130), cents(100));
    let money = Shortfall::TooLittleMoney { needed, budget };
    assert_eq!(first.shortfall, Some(money));
    assert_eq!((second.lowered_to, second.reached), (Some(2), 2));
    let few = Shortfall::TooFewCandidates { available: 2, candidates: 2 };
    assert_eq!(second.shortfall, Some(few));
    assert_eq!(awarded(&selection), [1, 3, 4, 5]);
}

#[test]
fn part_awards_keep_the_minima_of_the_targets() {
    let mut contest = call(100, &[(50, 9), (40, 8), (30, 7), (20, 6)]);
    contest.partial = true;
    for candidate in &mut contest.candidates {
        candidate.minimum = Some(cents(candidate.cost.cents() / 2));
    }
    contest.targets = vec![all(4)];
    let amounts = |contest: &Contest, strategy| {
        let selection = select(contest, strategy).expect("a selection");
        let decisions = selection.decisions.iter();
        decisions
            .map(|d| match d.outcome {
                Outcome::Awarded(amount) => amount.cents(),
                _ => 0,
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(amounts(&contest, Targets), [50, 25, 15, 10]);
    assert_eq!(amounts(&contest, InOrderSkip), [50, 40, 0, 10]);
    contest.budget = cents(110);
    assert_eq!(amounts(&contest, InOrderStop), [50, 40, 20, 0]);
    contest.budget = cents(60);
    assert_eq!(amounts(&contest, InOrderStop), [50, 0, 0, 0]);
    contest.budget = cents(100);
    let selection = select(&contest, Targets).expect("a selection");
    assert_eq!(
        selection.decisions[1].reason,
        Reason::AwardedInPart {
            left: cents(50),
            asked: cents(40),
            minimum: cents(20),
            reserve: cents(25),
            targets: vec![],
            envelopes: vec![],
            envelope: None,
        }
    );
    let Reason::AwardedInPart { targets, .. } = &selection.decisions[2].reason else { panic!("in part") };
    assert_eq!(targets, &[0]);
}

#[test]
fn a_withdrawal_keeps_every_standing_award() {
    let mut contest = two_small();
    let decided = select(&contest, Targets).expect("a selection");
    assert_eq!(awarded(&decided), [0, 4, 5]);
    contest.candidates[4].forced = Some(Force::Out);
    let stands = |index: usize, amount| StandingAward { index, amount: cents(amount) };
    let standing = [stands(5, 30), stands(0, 50)];
    let after = after_withdrawal(&contest, Targets, &standing).expect("a selection");
    // 20 is left: #3 fits, and only one small candidate remains.
    assert_eq!(awarded(&after), [0, 3, 5]);
    let amount = cents(50);
    assert_eq!(after.decisions[0].reason, Reason::Standing { amount });
    let few = Shortfall::TooFewCandidates { available: 1, candidates: 1 };
    assert_eq!(after.targets[1].shortfall, Some(few));
    let twice = after_withdrawal(&contest, Targets, &[stands(0, 1), stands(0, 1)]);
    assert_eq!(twice, Err(SelectError::StandingAward { index: 0 }));
    let withdrawn = after_withdrawal(&contest, Targets, &[stands(4, 10)]);
    assert_eq!(withdrawn, Err(SelectError::StandingAward { index: 4 }));
}

/// Pabulib's instance: pabutools' exact maximum is {P1, P2, P4}.
#[test]
fn the_best_total_and_its_proof() {
    let contest = call(100, &[(40, 29), (40, 26), (30, 24), (20, 19), (20, 16)]);
    let selection = select(&contest, BestTotal).expect("a selection");
    assert_eq!(awarded(&selection), [0, 1, 3]);
    let proof = Proof { objective: 74, bound: 74, proven: true };
    assert_eq!(selection.proof, Some(proof));
    let (left, asked) = (cents(0), cents(30));
    assert_eq!(selection.decisions[2].reason, Reason::NotInBestTotal { left, asked });
    let with = best_total_with(&contest, &selection, 2).expect("an answer").expect("a set");
    assert_eq!((with.objective, with.proven), (72, true));
    for wrong in [(73, 74, false), (74, 73, false), (74, 75, true)] {
        let mut changed = selection.clone();
        changed.proof = Some(Proof { objective: wrong.0, bound: wrong.1, proven: wrong.2 });
        assert_eq!(check(&contest, &changed), Err(vec![Violation::Proof]));
    }
}

/// A tie in whose midst a target is filled: of `a`, `b` (members) and `c` (none) the
/// first is a member, and `c` is never first.
#[test]
fn a_member_that_the_chain_never_puts_first_does_not_make_a_tie_matter() {
    let tie_of = |budget: i64, costs: [i64; 3]| {
        let [a, b, c] = costs.map(|cost| (cost, 4));
        let mut contest = tied(call(budget, &[a, b, c]), &[0, 1, 2]);
        contest.candidates[0].classes = ClassSet::EMPTY.with(0);
        contest.candidates[1].classes = ClassSet::EMPTY.with(0);
        for candidate in &mut contest.candidates {
            candidate.tie = Some(0);
        }
        let covers = PlacingStep::CoversTarget { class: 0, at_least: 1 };
        (contest.clone(), Contest { placing: vec![vec![covers]], ..contest })
    };
    // Whoever is first does not fit, and the walk ends there.
    let (any, one) = tie_of(6, [13, 13, 5]);
    assert!(tie(&any, InOrderStop).is_some());
    assert_eq!(tie(&one, InOrderStop), None);
    // `a` and `b` fit together, and `c` beside neither.
    let (any, one) = tie_of(20, [10, 10, 15]);
    assert!(tie(&any, InOrderSkip).is_some());
    assert_eq!(tie(&one, InOrderSkip), None);
    assert_eq!(awards(&one, InOrderSkip), [0, 1]);
    // `c` second leaves nothing for the other member.
    let (_, one) = tie_of(20, [10, 10, 10]);
    assert_eq!(tie(&one, InOrderSkip), Some((vec![0, 1, 2], vec![0, 1, 2])));
    // The same of the best totals.
    let (any, one) = tie_of(20, [10, 10, 20]);
    let twice = |mut contest: Contest| {
        contest.candidates[2].score = 8;
        contest
    };
    assert!(tie(&twice(any), BestTotal).is_some());
    assert_eq!(tie(&twice(one), BestTotal), None);
}

/// Of two sets with the same total the better ranked is chosen; where a tie
/// decides which, the tie is named.
#[test]
fn equal_best_totals() {
    let contest = call(50, &[(50, 5), (25, 3), (25, 2), (50, 1)]);
    assert_eq!(awards(&contest, BestTotal), [0]);
    let tied = tied(call(50, &[(50, 5), (50, 5)]), &[0, 1]);
    assert_eq!(tie(&tied, BestTotal), Some((vec![0, 1], vec![0, 1])));
}

#[test]
fn amounts_and_ties_that_cannot_be_counted_with() {
    let mut apart = call(10, &[(1, 3), (1, 2), (1, 1)]);
    apart.candidates[0].tie = Some(1);
    apart.candidates[2].tie = Some(1);
    let apart = select(&apart, InOrderSkip);
    assert_eq!(apart, Err(SelectError::TieNotAdjacent { index: 2 }));
    let negative = select(&call(10, &[(-1, 3)]), InOrderSkip);
    assert_eq!(negative, Err(SelectError::AmountOutOfRange { index: 0 }));
}

/// Changes one figure at a time; the recount must see each.
#[test]
fn the_recount_finds_planted_faults() {
    let contest = two_small();
    let sound = select(&contest, Targets).expect("a selection");
    assert_eq!(check(&contest, &sound), Ok(()));
    type Fault = fn(&mut toets::select::Selection);
    let faults: [Fault; 14] = [
        |s| s.spent = cents(91),
        |s| s.left = cents(9),
        |s| s.feasible = false,
        |s| s.targets[0].reached = 2,
        |s| s.targets[1].at_least = 1,
        |s| s.targets[1].lowered_to = Some(1),
        |s| s.targets[1].of = Counted::All,
        |s| s.decisions[0].outcome = Outcome::Reserve,
        |s| s.decisions[2].outcome = Outcome::Awarded(cents(30)),
        |s| s.decisions[5].outcome = Outcome::Awarded(cents(29)),
        |s| s.decisions[1].outcome = Outcome::Refused,
        |s| s.decisions.swap(1, 2),
        |s| {
            s.decisions.pop();
        },
        |s| s.strategy = InOrderSkip,
    ];
    for (number, fault) in faults.iter().enumerate() {
        let mut changed = sound.clone();
        fault(&mut changed);
        assert!(check(&contest, &changed).is_err(), "fault {number}");
    }
    for index in 0..sound.decisions.len() {
        for (number, reason) in wrong(&sound.decisions[index].reason).into_iter().enumerate() {
            let mut changed = sound.clone();
            changed.decisions[index].reason = reason;
            assert!(check(&contest, &changed).is_err(), "reason {index} {number}");
        }
    }
}

/// The reason with each of its figures changed by one.
fn wrong(reason: &Reason) -> Vec<Reason> {
    let mut changed = vec![reason.clone(); 4];
    for (at, reason) in changed.iter_mut().enumerate() {
        match reason {
            Reason::Awarded { left, asked } => *[left, asked][at % 2] += cents(1),
            Reason::AwardedForTarget { left, asked, targets, envelopes } => match at {
                0 | 1 => *[left, asked][at] += cents(1),
                2 => {
                    targets.clear();
                    envelopes.clear();
                }
                _ if envelopes.is_empty() => targets.push(9),
                _ => envelopes.push(9),
            },
            Reason::SetAsideForTarget { left, asked, needs, reserve, .. } => match at {
                0 | 1 => *[left, asked][at] += cents(1),
                2 => needs[0] += 1,
                _ => *reserve = reserve.map(|reserve| reserve + cents(1)),
            },
            other => panic!("{other:?}"),
        }
    }
    changed
}
