//! The money divided over a ranking under one strategy, as if no award stood yet.

use std::collections::BTreeMap;

use crate::domain::call::StrategyName;
use crate::domain::id::ProposalId;
use crate::domain::money::Money;
use crate::rank::ranking::{Placed, Ranking};
use crate::result::contest::{contest, explain};
use crate::result::draw::settled;
use crate::result::error::FitError;
use crate::round::Round;
use crate::select::{Contest, Decision, Selection, select};

/// The share of every source in an award, in the order of the call.
pub type Split = Vec<Money>;

/// A round's ranking fitted to its budget under one strategy.
#[derive(Clone, Debug)]
pub struct Fit {
    /// The strategy.
    pub strategy: StrategyName,
    /// Whether this is the call's own result: its own strategy, with every
    /// target met or its lowering accepted on the record.
    pub official: bool,
    /// The ranking; candidate `i` of the selection is `ranking.ranked[i]`.
    pub ranking: Ranking,
    /// What the strategy was given.
    pub contest: Contest,
    /// What it decided.
    pub selection: Selection,
    /// The split over the sources of the awards that stood before it.
    pub standing: BTreeMap<ProposalId, Split>,
}

impl Fit {
    /// The candidates with their decisions, in rank order.
    pub fn decisions(&self) -> impl Iterator<Item = (&Placed, &Decision)> {
        self.ranking.ranked.iter().zip(&self.selection.decisions)
    }
}

/// Fits a ranking as if no award stood yet.
pub(super) fn fit_afresh(round: &Round, ranking: Ranking, strategy: StrategyName) -> Result<Fit, FitError> {
    if strategy != StrategyName::BestTotal {
        settled(round, &ranking)?;
    }
    let contest = contest(round, &ranking);
    let selection = select(&contest, strategy.into()).map_err(|error| explain(round, &ranking, error))?;
    let accepted = selection.feasible || round.rulings.targets_accepted.is_some();
    let official = strategy == round.call.strategy() && accepted;
    Ok(Fit { strategy, official, ranking, contest, selection, standing: BTreeMap::new() })
}
