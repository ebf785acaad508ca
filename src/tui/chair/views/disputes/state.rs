//! Where members disagree: the spread of the marks per proposal, and how mild
//! or strict each member is beside the others on the same proposals.
//!
//! Only submitted sheets that the viewer may see; information, no rule.

use std::collections::BTreeMap;

use num_traits::Zero;
use rust_decimal::Decimal;

use crate::domain::call::{Call, Criterion, ThresholdOn};
use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::sheet::{Answer, ScoreSheet};
use crate::rank::exact::{Exact, exact, round_half_away, sum};
use crate::rank::formula::Formula;
use crate::round::Round;
use crate::round::visibility::{Item, may_see};
use crate::stats::Undefined;
use crate::stats::panel::Panel;
use crate::stats::strictness::{Strictness, strictness};

/// Where members disagree.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Disputes {
    /// Proposals with at least two sheets, most disputed first.
    pub proposals: Vec<Dispute>,
    /// How mild or strict each member is, by id.
    pub members: Vec<Mildness>,
}

/// The marks of one proposal side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Dispute {
    /// The proposal.
    pub proposal: ProposalId,
    /// Its index in the round.
    pub index: usize,
    /// Each member's own total, where the member marked every criterion.
    pub totals: BTreeMap<MemberId, Decimal>,
    /// Lowest and highest mark per criterion of the call, of at least two.
    pub ranges: Vec<Option<(Decimal, Decimal)>>,
    /// Per criterion the highest less the lowest mark, weighted, on 100:
    /// 0 when all agree, 100 when they could not be further apart.
    pub apart: Exact,
    /// The same in whole points, as it is shown: never rounded up to a limit that
    /// the value itself does not reach.
    pub distance: Decimal,
}

/// How a member's totals lie beside those of the others.
#[derive(Clone, Debug, PartialEq)]
pub struct Mildness {
    /// The member.
    pub member: MemberId,
    /// The difference and how sure it is.
    pub found: Result<Strictness, Undefined>,
}

/// A distance from which the difference is worth a talk.
pub const NOTABLE: i64 = 15;
/// A distance from which the difference is large.
pub const LARGE: i64 = 30;

impl Disputes {
    /// Compares every sheet that the viewer may see.
    #[must_use]
    pub fn of(round: &Round, viewer: &Member) -> Disputes {
        let mut proposals: Vec<Dispute> = round
            .proposals
            .iter()
            .enumerate()
            .filter(|(_, proposal)| may_see(round, viewer, Item::Marks(&proposal.id)))
            .filter_map(|(index, proposal)| dispute(round, viewer, index, &proposal.id))
            .collect();
        proposals.sort_by(|a, b| b.apart.cmp(&a.apart).then_with(|| a.proposal.cmp(&b.proposal)));
        let shown = |proposal: &_, member: &_| may_see(round, viewer, Item::Sheet(proposal, member));
        let panel = Panel::new(round, proposals.iter().map(|dispute| dispute.index), shown);
        let found = strictness(&panel.total);
        let members = panel.evaluators.into_iter().zip(found);
        let members = members.map(|(member, found)| Mildness { member, found }).collect();
        Disputes { proposals, members }
    }

    /// The marks of one proposal side by side.
    #[must_use]
    pub fn of_proposal(&self, id: &ProposalId) -> Option<&Dispute> {
        self.proposals.iter().find(|dispute| dispute.proposal == *id)
    }
}

impl Dispute {
    /// The criterion, as an index, on which the marks lie furthest apart.
    #[must_use]
    pub fn widest(&self, call: &Call) -> Option<usize> {
        let width = |at: usize| {
            let (low, high) = self.ranges.get(at).copied().flatten()?;
            let range = call.criteria.get(at).map(range_of)?;
            (!range.is_zero()).then(|| (high - low) / range)
        };
        (0..self.ranges.len()).filter(|&at| width(at).is_some()).min_by(|&a, &b| width(b).cmp(&width(a)))
    }
}

/// The sheets of a proposal that count and that the viewer may see.
pub fn sheets<'a>(
    round: &'a Round,
    viewer: &'a Member,
    proposal: &'a ProposalId,
) -> impl Iterator<Item = (&'a Member, &'a ScoreSheet)> {
    let scoring = round.committee.members.iter().filter(|member| round.call.scores(member.role));
    scoring
        .filter(move |member| may_see(round, viewer, Item::Sheet(proposal, &member.id)))
        .filter_map(move |member| Some((member, round.sheet(proposal, &member.id)?)))
        .filter(|(_, sheet)| sheet.counts())
}

fn dispute(round: &Round, viewer: &Member, index: usize, proposal: &ProposalId) -> Option<Dispute> {
    let call = &round.call;
    let sheets: Vec<(&Member, &ScoreSheet)> = sheets(round, viewer, proposal).collect();
    let formula = Formula::new(call);
    let own = |sheet: &ScoreSheet| own_total(call, &formula, sheet);
    let totals = sheets.iter().filter_map(|(member, sheet)| Some((member.id.clone(), own(sheet)?)));
    let ranges: Vec<Option<(Decimal, Decimal)>> = call
        .criteria
        .iter()
        .map(|criterion| {
            let marks = || sheets.iter().filter_map(|(_, sheet)| sheet.answer(&criterion.id).mark());
            (marks().count() > 1).then(|| Some((marks().min()?, marks().max()?))).flatten()
        })
        .collect();
    if ranges.iter().all(Option::is_none) {
        return None;
    }
    let (mut apart, mut weights) = (Exact::zero(), Exact::zero());
    for (criterion, range) in call.criteria.iter().zip(&ranges) {
        if let Some((low, high)) = range
            && !range_of(criterion).is_zero()
        {
            apart += exact(criterion.counted_weight()) * exact(high - low) / exact(range_of(criterion));
            weights += exact(criterion.counted_weight());
        }
    }
    let distance = if weights.is_zero() { weights } else { exact(Decimal::ONE_HUNDRED) * apart / weights };
    Some(Dispute {
        proposal: proposal.clone(),
        index,
        totals: totals.collect(),
        ranges,
        distance: shown(&distance),
        apart: distance,
    })
}

/// A distance in whole points.
fn shown(apart: &Exact) -> Decimal {
    let rounded = round_half_away(apart, 0).unwrap_or_default();
    let crosses = [NOTABLE, LARGE].iter().any(|&limit| {
        let limit = Decimal::from(limit);
        rounded >= limit && *apart < exact(limit)
    });
    if crosses { rounded - Decimal::ONE } else { rounded }
}

fn range_of(criterion: &Criterion) -> Decimal {
    criterion.scale.highest() - criterion.scale.lowest()
}

/// The total that one sheet alone would give, on one decimal.
fn own_total(call: &Call, formula: &Formula, sheet: &ScoreSheet) -> Option<Decimal> {
    let counted = call.criteria.iter().enumerate().filter(|(_, one)| one.counted);
    let points = counted.map(|(at, criterion)| {
        let Answer::Mark(mark) = sheet.answer(&criterion.id) else { return None };
        Some(formula.unrounded(at, &exact(*mark), ThresholdOn::Weighted))
    });
    let points = points.collect::<Option<Vec<_>>>()?;
    round_half_away(&sum(&points), 1)
}
