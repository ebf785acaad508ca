//! How robust every place is: the ranking again without each evaluator in turn,
//! by the call's own exact rules, and under weights near those of the call.

use num_traits::ToPrimitive;
use rust_decimal::Decimal;

use crate::domain::call::{Call, Criterion, TotalForm};
use crate::domain::id::MemberId;
use crate::rank::ranking::{Placed, Ranking, rank};
use crate::round::Round;
use crate::stats::acceptability::{Acceptability, rank_acceptability};
use crate::stats::weights::{WeightError, WeightRegion};

/// The most proposals for which rankings are made again and again.
pub const MOST_PROPOSALS: usize = 2_000;
/// How many weights are drawn where there are too many criteria to be exact.
pub const DRAWS: u32 = 10_000;
/// Where the generator of those draws starts.
pub const SEED: u64 = 1;
/// How far the weights near the call's own may lie from them.
pub const SHARE: f64 = 0.25;

/// How far the place of one candidate hangs on any single evaluator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RankRange {
    /// The candidate (an index into the round's proposals).
    pub proposal: usize,
    /// Its rank with everybody's marks.
    pub rank: usize,
    /// The best rank with any one evaluator left out, or with nobody left out.
    pub best: usize,
    /// The worst such rank.
    pub worst: usize,
    /// Without whom it stands best; `None` where nobody moves it up.
    pub best_without: Option<MemberId>,
    /// Without whom it stands worst; `None` where nobody moves it down.
    pub worst_without: Option<MemberId>,
    /// Without these it has too few marks left to be ranked.
    pub unranked_without: Vec<MemberId>,
}

/// The rank range of every candidate of `shown`, in rank order.
///
/// The same candidates are ranked again without the sheets of each evaluator in
/// turn, by the call's own merging, rounding and tie-break; `min_sheets` is then
/// one lower, and no threshold removes a candidate. Ranks count among `shown`.
#[must_use]
pub fn leave_out(round: &Round, ranking: &Ranking, shown: &[usize]) -> Vec<RankRange> {
    let base = ranks(ranking, shown);
    let mut ranges: Vec<RankRange> = base
        .iter()
        .map(|&(proposal, rank)| RankRange {
            proposal,
            rank,
            best: rank,
            worst: rank,
            best_without: None,
            worst_without: None,
            unranked_without: Vec::new(),
        })
        .collect();
    let same_candidates = same_candidates(round, ranking);
    let mut members: Vec<&MemberId> =
        same_candidates.sheets.values().flat_map(|of_proposal| of_proposal.keys()).collect();
    members.sort_unstable();
    members.dedup();
    for member in members {
        let mut without = same_candidates.clone();
        for of_proposal in without.sheets.values_mut() {
            of_proposal.remove(member);
        }
        let again = ranks(&rank(&without), shown);
        for range in &mut ranges {
            match again.iter().find(|(proposal, _)| *proposal == range.proposal) {
                None => range.unranked_without.push(member.clone()),
                Some(&(_, rank)) if rank < range.best => {
                    (range.best, range.best_without) = (rank, Some(member.clone()));
                }
                Some(&(_, rank)) if rank > range.worst => {
                    (range.worst, range.worst_without) = (rank, Some(member.clone()));
                }
                Some(_) => {}
            }
        }
    }
    ranges
}

/// The round with the present candidates only, whatever their marks become.
fn same_candidates(round: &Round, ranking: &Ranking) -> Round {
    let mut round = round.clone();
    for one in &ranking.unranked {
        let id = round.proposals[one.proposal].id.clone();
        round.sheets.remove(&id);
        round.rulings.withdrawn.insert(id, String::new());
    }
    for of_proposal in round.sheets.values_mut() {
        of_proposal.retain(|_, sheet| sheet.counts());
    }
    let call = &mut round.call;
    call.min_sheets = call.min_sheets.saturating_sub(1).max(1);
    call.total.threshold = None;
    call.blocks.clear();
    for criterion in &mut call.criteria {
        criterion.threshold = None;
    }
    round
}

/// The ranks among `shown`, in rank order.
fn ranks(ranking: &Ranking, shown: &[usize]) -> Vec<(usize, usize)> {
    let mut is_shown = vec![false; shown.iter().max().map_or(0, |most| most + 1)];
    for &proposal in shown {
        is_shown[proposal] = true;
    }
    let mut ranks: Vec<(usize, usize)> = Vec::with_capacity(shown.len());
    let mut above = None;
    let ranked = ranking.published().into_iter().map(|(_, placed)| placed);
    for placed in ranked.filter(|one| is_shown.get(one.proposal) == Some(&true)) {
        let rank = match ranks.last() {
            Some(&(_, rank)) if above == Some(placed.rank) => rank,
            _ => ranks.len() + 1,
        };
        above = Some(placed.rank);
        ranks.push((placed.proposal, rank));
    }
    ranks
}

/// The weights that are thought possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weights {
    /// Within a quarter of each of the call's own.
    Near,
    /// Any at all.
    Any,
}

/// Rank acceptability of the candidates under uncertain weights, a row per
/// candidate of `placed`, from the published marks. Ties count as ties here.
///
/// # Errors
/// Those of [`rank_acceptability`].
pub fn acceptability(
    call: &Call,
    placed: &[&Placed],
    weights: Weights,
) -> Result<Acceptability, WeightError> {
    let scores: Vec<Vec<f64>> = placed.iter().map(|one| scores(call, one)).collect();
    let region = match weights {
        Weights::Any => WeightRegion::Simplex,
        Weights::Near => WeightRegion::Around {
            weights: counted(call).map(|(_, one)| one.weight.to_f64().unwrap_or(0.0)).collect(),
            share: SHARE,
        },
    };
    rank_acceptability(&scores, &region, DRAWS, SEED)
}

/// The criteria that have a weight in the total, with their places in the call.
fn counted(call: &Call) -> impl Iterator<Item = (usize, &Criterion)> {
    call.criteria.iter().enumerate().filter(|(_, one)| one.counted)
}

/// What the weights of the call multiply, criterion by criterion.
fn scores(call: &Call, placed: &Placed) -> Vec<f64> {
    counted(call)
        .map(|(at, criterion)| {
            let mark = placed.assessment.marks[at].mark.unwrap_or_default();
            let score = match call.total.form {
                TotalForm::Points => mark,
                TotalForm::Percent => {
                    let worst = criterion.scale.worst_mark();
                    let range = criterion.scale.best_mark() - worst;
                    (mark - worst).checked_div(range).unwrap_or(Decimal::ZERO)
                }
            };
            score.to_f64().unwrap_or(0.0)
        })
        .collect()
}
