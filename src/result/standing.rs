//! After the decision: the sealed awards stand, and with every withdrawal, in
//! the order of the record, the reserve moves up.

use std::collections::BTreeMap;

use crate::domain::id::ProposalId;
use crate::domain::money::Money;
use crate::rank::ranking::{Ranking, rank};
use crate::result::contest::{contest, explain};
use crate::result::division::{EarlierDivision, Fit, fit_afresh};
use crate::result::draw::settled;
use crate::result::error::FitError;
use crate::result::sources::{sealed, split};
use crate::round::Round;
use crate::select::{StandingAward, after_withdrawal};

/// How the awards stand at one moment after the decision.
#[derive(Clone, Debug)]
pub struct Stage {
    /// Who withdrew; nobody at the decision itself.
    pub withdrawn: Option<ProposalId>,
    /// How the money is divided from then on.
    pub fit: Fit,
    /// The candidates that moved up, by place in the ranking of `fit`.
    pub moved_up: Vec<usize>,
}

/// The decision and what every withdrawal since has changed; empty while
/// nothing is sealed.
///
/// # Errors
/// A tie that matters to the money set free, or a sealed award that the files
/// no longer allow.
pub fn stages(round: &Round) -> Result<Vec<Stage>, FitError> {
    let Some(seal) = round.seal() else { return Ok(Vec::new()) };
    let later: Vec<&ProposalId> = round.withdrawals_since_decision().collect();
    let mut then = round.clone();
    for proposal in &later {
        then.rulings.withdrawn.remove(*proposal);
    }
    let mut standing = seal.awards.clone();
    let mut shares = sealed(round, seal);
    let fit = Fit { standing: shares.clone(), ..decided(&as_settled_then(&then), &standing)? };
    let mut stages = vec![Stage { withdrawn: None, fit, moved_up: Vec::new() }];
    for proposal in later {
        let reason = round.rulings.withdrawn.get(proposal).cloned().unwrap_or_default();
        then.rulings.withdrawn.insert(proposal.clone(), reason);
        standing.remove(proposal);
        shares.remove(proposal);
        let ranking = rank(&then);
        let before = stages.last().map(|stage: &Stage| EarlierDivision::new(stage.fit.clone(), &ranking));
        let fit = Fit { standing: shares, before, ..keeping(&then, ranking, &standing)? };
        let mut moved_up = Vec::new();
        for (index, amount) in fit.selection.awards() {
            let id = &then.proposals[fit.ranking.ranked[index].proposal].id;
            if standing.insert(id.clone(), amount).is_none() {
                moved_up.push(index);
            }
        }
        shares = split(&then, &fit);
        stages.push(Stage { withdrawn: Some(proposal.clone()), fit, moved_up });
    }
    Ok(stages)
}

/// The round with those orders of ties and that seed that were on the record when it was
/// decided: a withdrawal may call for others.
fn as_settled_then(round: &Round) -> Round {
    let mut then = round.clone();
    let settled = then.rulings.settled.clone();
    then.rulings.ties.truncate(settled.ties);
    then.rulings.lot = settled.lot;
    then
}

/// The decision with its own reasons. Where the files were changed since, so
/// that the strategy would now award otherwise, what was sealed stands.
fn decided(round: &Round, sealed: &BTreeMap<ProposalId, Money>) -> Result<Fit, FitError> {
    let ranking = rank(round);
    if let Ok(fit) = fit_afresh(round, ranking.clone(), round.call.strategy())
        && awards(round, &fit) == *sealed
    {
        return Ok(Fit { official: true, ..fit });
    }
    keeping(round, ranking, sealed)
}

/// Every award of a fit, by proposal.
#[must_use]
pub fn awards(round: &Round, fit: &Fit) -> BTreeMap<ProposalId, Money> {
    let id = |index: usize| round.proposals[fit.ranking.ranked[index].proposal].id.clone();
    fit.selection.awards().map(|(index, amount)| (id(index), amount)).collect()
}

/// The fit in which these awards stand.
fn keeping(round: &Round, ranking: Ranking, awards: &BTreeMap<ProposalId, Money>) -> Result<Fit, FitError> {
    let strategy = round.call.strategy();
    settled(round, &ranking)?;
    let mut contest = contest(round, &ranking);
    for (candidate, placed) in contest.candidates.iter_mut().zip(&ranking.ranked) {
        let is_standing = awards.contains_key(&round.proposals[placed.proposal].id);
        candidate.withdrawn |= placed.passed && !is_standing;
    }
    let place: BTreeMap<&ProposalId, usize> =
        ranking.ranked.iter().enumerate().map(|(at, one)| (&round.proposals[one.proposal].id, at)).collect();
    let mut standing = Vec::with_capacity(awards.len());
    for (proposal, amount) in awards {
        let Some(&index) = place.get(proposal) else {
            return Err(FitError::Standing { proposal: proposal.clone() });
        };
        standing.push(StandingAward { index, amount: *amount });
    }
    let selection = after_withdrawal(&contest, strategy.into(), &standing)
        .map_err(|error| explain(round, &ranking, error))?;
    Ok(Fit { strategy, official: true, ranking, contest, selection, standing: BTreeMap::new(), before: None })
}
