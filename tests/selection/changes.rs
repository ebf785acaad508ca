//! The smallest change of one weight and of one mark that changes who is
//! awarded, against every change there is, each ranked and fitted from the start.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use rust_decimal::Decimal;
use toets::domain::id::ProposalId;
use toets::domain::sheet::Answer;
use toets::result::changes::{Swing, mark_changes, weight_changes};
use toets::result::error::FitError;
use toets::result::fit::fit;
use toets::result::reader::NamedBeside;
use toets::round::Round;

use crate::small_rounds::random::{Sketch, sketches};

/// Who is awarded, or the tie on which that hangs.
type Awards = Result<BTreeSet<ProposalId>, BTreeSet<ProposalId>>;

fn awards(round: &Round) -> Option<Awards> {
    match fit(round, round.call.strategy()) {
        Ok(fit) => {
            let id = |index: usize| round.proposals[fit.ranking.ranked[index].proposal].id.clone();
            Some(Ok(fit.selection.awards().map(|(index, _)| id(index)).collect()))
        }
        Err(FitError::Tie { members, .. }) => Some(Err(members.into_iter().collect())),
        Err(_) => None,
    }
}

/// Whether an effect is what the two outcomes differ in.
fn is_effect(effect: &Swing, now: &BTreeSet<ProposalId>, then: &Awards) -> bool {
    let set = |named: &NamedBeside| named.ids.iter().cloned().collect::<BTreeSet<_>>();
    match then {
        Ok(then) => {
            set(&effect.gains) == then - now
                && set(&effect.loses) == now - then
                && effect.opens_tie.is_empty()
        }
        Err(tie) => set(&effect.opens_tie) == *tie && effect.gains.is_empty() && effect.loses.is_empty(),
    }
}

/// One changed mark with what it leads to.
type Changed = (String, String, String, Decimal, Awards);

/// The smallest changes of a mark, each tried on a round of its own.
fn smallest_marks(round: &Round, now: &BTreeSet<ProposalId>) -> Vec<Changed> {
    for steps in 1..=3 {
        let mut found = Vec::new();
        for (proposal, sheets) in &round.sheets {
            for (member, sheet) in sheets.iter().filter(|(_, sheet)| sheet.counts()) {
                for (criterion, cell) in &sheet.cells {
                    let Some(mark) = cell.answer.mark() else { continue };
                    for changed in [mark - Decimal::from(steps), mark + Decimal::from(steps)] {
                        if changed < Decimal::ZERO || changed > Decimal::from(3) {
                            continue;
                        }
                        let mut round = round.clone();
                        let cells =
                            &mut round.sheets.get_mut(proposal).unwrap().get_mut(member).unwrap().cells;
                        cells.get_mut(criterion).unwrap().answer = Answer::Mark(changed);
                        if let Some(then) = awards(&round).filter(|then| then.as_ref() != Ok(now)) {
                            let names = [proposal.to_string(), member.to_string(), criterion.to_string()];
                            let [proposal, member, criterion] = names;
                            found.push((proposal, member, criterion, changed, then));
                        }
                    }
                }
            }
        }
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

/// The first of some weights of a criterion that changes anything.
fn first_weight(
    round: &Round,
    at: usize,
    now: &BTreeSet<ProposalId>,
    mut weights: impl Iterator<Item = i64>,
) -> Option<(Decimal, Awards)> {
    weights.find_map(|weight| {
        let mut round = round.clone();
        round.call.criteria[at].weight = Decimal::from(weight);
        let then = awards(&round).filter(|then| then.as_ref() != Ok(now))?;
        Some((Decimal::from(weight), then))
    })
}

/// Whether anything is awarded, and whether a mark and a weight can change it.
fn compare(sketch: &Sketch) -> Result<(bool, bool, bool), TestCaseError> {
    let round = sketch.round();
    let marks = mark_changes(&round, |_, _| true, |_| true);
    let weights = weight_changes(&round, |_| true);
    let Some(Ok(now)) = awards(&round) else {
        prop_assert!(marks.is_none() && weights.is_none());
        return Ok((false, false, false));
    };
    let (marks, weights) = (marks.expect("a search"), weights.expect("a search"));

    let expected = smallest_marks(&round, &now);
    prop_assert_eq!(marks.steps.is_some(), !expected.is_empty());
    prop_assert_eq!(marks.changes.len(), expected.len());
    for change in &marks.changes {
        let same = |one: &&Changed| {
            (one.0.as_str(), one.1.as_str(), one.2.as_str(), one.3)
                == (change.proposal.as_str(), change.member.as_str(), change.criterion.as_str(), change.now)
        };
        let then = expected.iter().find(same);
        prop_assert!(then.is_some_and(|then| is_effect(&change.effect, &now, &then.4)), "{:?}", change);
    }
    let mut any_weight = false;
    for (at, search) in weights.iter().enumerate() {
        let own = i64::try_from(search.weight.mantissa()).expect("a small weight");
        // No call can have a weight of zero.
        let lower = first_weight(&round, at, &now, (1..own).rev());
        let higher = first_weight(&round, at, &now, own + 1..=own + 10.max(own));
        for (found, expected) in [(&search.lower, lower), (&search.higher, higher)] {
            any_weight |= found.is_some();
            prop_assert_eq!(found.as_ref().map(|one| one.weight), expected.as_ref().map(|one| one.0));
            if let (Some(found), Some((_, then))) = (found, expected) {
                prop_assert!(is_effect(&found.effect, &now, &then), "{:?}", found);
            }
        }
    }
    Ok((true, marks.steps.is_some(), any_weight))
}

#[test]
fn the_smallest_changes_are_those_of_every_change_there_is() {
    let mut runner = TestRunner::deterministic();
    let (mut with_awards, mut by_mark, mut by_weight) = (0, 0, 0);
    let mut calls = 0;
    while calls < 100 {
        let sketch = sketches(6).new_tree(&mut runner).expect("a sketch").current();
        // Where all or none are awarded hardly anything changes that; a few stay.
        let round = sketch.round();
        let divided = awards(&round).and_then(Result::ok).map(|now| now.len());
        if divided.is_some_and(|now| now == 0 || now == round.proposals.len()) && calls % 10 != 0 {
            continue;
        }
        calls += 1;
        let (awards, mark, weight) = compare(&sketch).unwrap_or_else(|error| panic!("{error}\n{sketch:?}"));
        with_awards += usize::from(awards);
        by_mark += usize::from(mark);
        by_weight += usize::from(weight);
    }
    let seen = format!("{with_awards} with awards, {by_mark} by a mark, {by_weight} by a weight");
    assert!(with_awards >= 60 && by_mark >= 30 && by_weight >= 10, "{seen}");
}
