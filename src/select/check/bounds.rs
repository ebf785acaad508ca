//! The recount of limits and envelopes.

use crate::domain::money::Money;
use crate::select::contest::{Contest, Strategy};
use crate::select::selection::Selection;

use super::super::violation::Violation;

pub(super) fn check_limits(contest: &Contest, selection: &Selection, found: &mut Vec<Violation>) {
    for (limit, (declared, stated)) in contest.limits.iter().zip(&selection.limits).enumerate() {
        let members = selection.awards().filter(|&(i, _)| declared.of.counts(&contest.candidates[i]));
        let counted = u32::try_from(members.count()).unwrap_or(u32::MAX);
        let as_stated =
            (stated.of, stated.at_most, stated.reached) == (declared.of, declared.at_most, counted);
        if counted > declared.at_most || !as_stated {
            found.push(Violation::Limit { limit, counted });
        }
    }
}

pub(super) fn check_envelopes(contest: &Contest, selection: &Selection, found: &mut Vec<Violation>) {
    let heeded = matches!(selection.strategy, Strategy::Targets | Strategy::BestTotal);
    for (envelope, (declared, stated)) in contest.envelopes.iter().zip(&selection.envelopes).enumerate() {
        let members = selection.awards().filter(|&(i, _)| declared.of.counts(&contest.candidates[i]));
        let counted: Money = members.map(|(_, amount)| amount).sum();
        let declares = (declared.of, declared.at_least, declared.at_most);
        let as_stated = (stated.of, stated.at_least, stated.at_most) == declares && stated.awarded == counted;
        let least = stated.lowered_to.or(declared.at_least).filter(|_| heeded).unwrap_or(Money::ZERO);
        let lowers = stated.lowered_to.is_none_or(|to| heeded && Some(to) < declared.at_least);
        let kept = counted >= least && declared.at_most.is_none_or(|most| counted <= most);
        if !as_stated || !kept || !lowers || stated.lowered_to.is_some() != stated.shortfall.is_some() {
            found.push(Violation::Envelope { envelope, counted });
        }
    }
}
