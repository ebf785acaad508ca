//! The money divided over a ranking under one strategy, as if no award stood yet.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::domain::call::StrategyName;
use crate::domain::force::Force;
use crate::domain::id::ProposalId;
use crate::domain::money::Money;
use crate::rank::ranking::{Placed, Ranking};
use crate::result::contest::{contest, explain};
use crate::result::draw::settled;
use crate::result::error::FitError;
use crate::round::Round;
use crate::select::{Contest, Decision, Outcome, Reason, Selection, forming_all, select};

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
    /// What this division followed on, where a withdrawal made it.
    pub before: Option<EarlierDivision>,
}

/// The division that one after a withdrawal followed on.
#[derive(Clone, Debug)]
pub struct EarlierDivision {
    /// It.
    pub fit: Arc<Fit>,
    /// The place there of every candidate of the later one; beyond the last where it
    /// was none.
    pub places: Vec<usize>,
}

impl Fit {
    /// The candidates with their decisions, in rank order.
    pub fn decisions(&self) -> impl Iterator<Item = (&Placed, &Decision)> {
        self.ranking.ranked.iter().zip(&self.selection.decisions)
    }

    /// Who was awarded before anybody had a turn: earlier awards that stand, and whom the
    /// chair forced in; by place.
    pub fn settled_beforehand(&self) -> impl Iterator<Item = usize> + '_ {
        let settled = |reason: &Reason| matches!(reason, Reason::ForcedIn { .. } | Reason::Standing { .. });
        self.selection
            .awards()
            .map(|(at, _)| at)
            .filter(move |at| settled(&self.selection.decisions[*at].reason))
    }

    /// What the strategy was given, in which an award that stands is one made beforehand,
    /// for its amount: what is asked of the division as it is now keeps it.
    #[must_use]
    pub fn contest_as_it_stands(&self) -> Contest {
        self.contest_keeping(|reason| matches!(reason, Reason::Standing { .. }))
    }

    /// The same for what is asked of the money from here on: once it is decided every
    /// award stands, also those that the decision or a later withdrawal made.
    #[must_use]
    pub fn contest_from_here(&self) -> Contest {
        self.contest_keeping(|_| !self.standing.is_empty())
    }

    fn contest_keeping(&self, keeps: impl Fn(&Reason) -> bool) -> Contest {
        let mut contest = self.contest.clone();
        for (candidate, decision) in contest.candidates.iter_mut().zip(&self.selection.decisions) {
            let Outcome::Awarded(cost) = decision.outcome else { continue };
            if keeps(&decision.reason) {
                candidate.cost = cost;
                candidate.minimum = None;
                candidate.forced = Some(Force::In);
            }
        }
        contest
    }

    /// The division that gave the candidate at a place its outcome, and its place there:
    /// the decision, or the division after the withdrawal that changed it. The reason
    /// there is its reason.
    #[must_use]
    pub fn grounds(&self, place: usize) -> (&Fit, usize) {
        let outcome = |fit: &Fit, at: usize| fit.selection.decisions.get(at).map(|decision| decision.outcome);
        let mut grounds = (self, place);
        while let (fit, at) = grounds
            && let Some(before) = &fit.before
            && let Some(&then) = before.places.get(at)
            && outcome(&before.fit, then) == outcome(fit, at)
        {
            grounds = (&before.fit, then);
        }
        grounds
    }

    /// Who forms the reserve against each candidate, as [`forming_all`] says it of the
    /// division that gave it its outcome; by place there.
    #[must_use]
    pub fn formed(&self) -> Vec<Vec<usize>> {
        let mut formed = forming_all(&self.contest, &self.selection);
        if let Some(before) = &self.before {
            let earlier = before.fit.formed();
            let own = |place: usize| std::ptr::eq(self.grounds(place).0, self);
            for place in (0..formed.len()).filter(|&place| !own(place)) {
                formed[place] =
                    before.places.get(place).and_then(|&at| earlier.get(at)).cloned().unwrap_or_default();
            }
        }
        formed
    }

    /// Who withdrew since the division before, as indexes into the round's proposals.
    pub fn newly_withdrawn(&self) -> impl Iterator<Item = usize> + '_ {
        let withdrawn = |fit: &Fit, at: usize| {
            let decision = fit.selection.decisions.get(at);
            decision.is_some_and(|decision| decision.outcome == Outcome::Withdrawn)
        };
        let new = move |place: &usize| {
            let then =
                self.before.as_ref().and_then(|before| Some((&*before.fit, *before.places.get(*place)?)));
            withdrawn(self, *place) && then.is_some_and(|(fit, at)| !withdrawn(fit, at))
        };
        (0..self.selection.decisions.len()).filter(new).map(|place| self.ranking.ranked[place].proposal)
    }
}

impl EarlierDivision {
    /// What the division of `ranking` followed on.
    #[must_use]
    pub fn new(fit: Fit, ranking: &Ranking) -> EarlierDivision {
        let at: BTreeMap<usize, usize> =
            fit.ranking.ranked.iter().enumerate().map(|(at, placed)| (placed.proposal, at)).collect();
        let places = ranking.ranked.iter().map(|one| at.get(&one.proposal).copied().unwrap_or(usize::MAX));
        EarlierDivision { places: places.collect(), fit: Arc::new(fit) }
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
    Ok(Fit { strategy, official, ranking, contest, selection, standing: BTreeMap::new(), before: None })
}
