//! The division of the budget as chair or secretary may see it: sums whole, and of
//! a proposal of an own conflict nothing but the outcome.

use std::sync::Arc;

use crate::domain::call::StrategyName;
use crate::domain::id::ProposalId;
use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::result::division::{Fit, Split};
use crate::result::reader::ranking::ReaderView;
use crate::result::sources::split;
use crate::result::standing::Stage;
use crate::round::seen::SeenRound;
use crate::round::{Round, Ruling};
use crate::select::{Outcome, Proof, Reason, TargetOutcome};

/// A division of the budget with only what its reader may see.
#[derive(Clone, Debug)]
pub struct SeenFit {
    /// The strategy.
    pub strategy: StrategyName,
    /// Whether this is the call's own result.
    pub official: bool,
    /// What there is to divide.
    pub budget: Money,
    /// The sum of the awards.
    pub spent: Money,
    /// What is left.
    pub left: Money,
    /// One per target, in the call's order.
    pub targets: Vec<TargetOutcome>,
    /// Whether every target is reached as the call states it.
    pub feasible: bool,
    /// How good the total is; the highest total only.
    pub proof: Option<Proof>,
    /// One per candidate, by place in the whole ranking.
    pub decisions: Vec<SeenDecision>,
    view: Arc<ReaderView>,
    fit: Arc<Fit>,
}

/// What happens to one candidate, as its reader sees it.
#[derive(Clone, Debug)]
pub struct SeenDecision {
    /// What happens.
    pub outcome: SeenOutcome,
    /// Its place on the reserve list, from 1.
    pub reserve: Option<usize>,
    /// Why, and with what money; absent where the reader has a conflict of interest.
    pub figures: Option<AwardFigures>,
}

/// What happens to a candidate, without an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeenOutcome {
    /// It is awarded.
    Awarded,
    /// It waits for what is set free.
    Reserve,
    /// It is refused.
    Refused,
}

/// The figures of a decision.
#[derive(Clone, Debug)]
pub struct AwardFigures {
    /// What it is awarded.
    pub amount: Option<Money>,
    /// What each source pays of it, in the order of the call.
    pub shares: Option<Split>,
    /// The lower amount that the chair set, and why.
    pub lowered: Option<Ruling<Money>>,
    /// Why.
    pub reason: Reason,
}

/// A candidate whose figures are open to a reader: the one thing from which its
/// reason is told. Only a view makes one.
#[derive(Clone, Copy, Debug)]
pub struct Candid<'a> {
    view: &'a ReaderView,
    fit: &'a Fit,
    index: usize,
}

/// Proposals that stand beside a figure: the ids of those whose figures are open,
/// and how many others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamedBeside {
    /// The open ones.
    pub ids: Vec<ProposalId>,
    /// How many are closed.
    pub closed: usize,
}

/// How the awards stand at one moment after the decision, as its reader sees it.
#[derive(Clone, Debug)]
pub struct SeenStage {
    /// Who withdrew; nobody at the decision itself.
    pub withdrawn: Option<ProposalId>,
    /// How the money is divided from then on.
    pub fit: SeenFit,
    /// The candidates that moved up, by place.
    pub moved_up: Vec<usize>,
}

impl From<Outcome> for SeenOutcome {
    fn from(outcome: Outcome) -> SeenOutcome {
        match outcome {
            Outcome::Awarded(_) => SeenOutcome::Awarded,
            Outcome::Reserve => SeenOutcome::Reserve,
            Outcome::Refused => SeenOutcome::Refused,
        }
    }
}

impl SeenOutcome {
    /// The word in JSON, tables and message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            SeenOutcome::Awarded => "awarded",
            SeenOutcome::Reserve => "reserve",
            SeenOutcome::Refused => "refused",
        }
    }

    /// The word that people read.
    #[must_use]
    pub fn phrase(self) -> Phrase {
        Phrase::new(match self {
            SeenOutcome::Awarded => "outcome-awarded",
            SeenOutcome::Reserve => "outcome-reserve",
            SeenOutcome::Refused => "outcome-refused",
        })
    }
}

impl NamedBeside {
    /// The names in a sentence.
    #[must_use]
    pub fn phrase(&self, names: String) -> Phrase {
        match (self.ids.is_empty(), self.closed) {
            (_, 0) => Phrase::new("names-open").with("names", names),
            (true, closed) => Phrase::new("names-closed").count("closed", closed),
            (false, closed) => Phrase::new("names-and-closed").with("names", names).count("closed", closed),
        }
    }
}

impl<'a> Candid<'a> {
    /// The round as the reader sees it.
    #[must_use]
    pub fn round(&self) -> &'a SeenRound {
        &self.view.round
    }

    /// The division of which it is a part.
    #[must_use]
    pub fn fit(&self) -> &'a Fit {
        self.fit
    }

    /// Its place in the whole ranking.
    #[must_use]
    pub fn index(&self) -> usize {
        self.index
    }

    /// These candidates, by place, where they stand beside a figure.
    #[must_use]
    pub fn beside(&self, places: &[usize]) -> NamedBeside {
        beside(self.view, places)
    }
}

fn beside(view: &ReaderView, places: &[usize]) -> NamedBeside {
    let (open, closed): (Vec<usize>, Vec<usize>) = places.iter().partition(|&&place| view.is_open_at(place));
    NamedBeside { ids: open.iter().map(|&place| view.id_at(place).clone()).collect(), closed: closed.len() }
}

impl SeenFit {
    /// What a reader may see of a division of this round, whose ranking is that of
    /// the view.
    #[must_use]
    pub fn new(view: Arc<ReaderView>, whole: &Round, fit: Fit) -> SeenFit {
        let mut shares = split(whole, &fit);
        let mut reserve = 0;
        let decisions = fit.decisions().enumerate().map(|(place, (placed, decision))| {
            let proposal = &whole.proposals[placed.proposal];
            let waits = decision.outcome == Outcome::Reserve;
            reserve += usize::from(waits);
            let figures = view.is_open_at(place).then(|| AwardFigures {
                amount: match decision.outcome {
                    Outcome::Awarded(amount) => Some(amount),
                    Outcome::Reserve | Outcome::Refused => None,
                },
                shares: shares.remove(&proposal.id),
                lowered: whole.lower_amount(proposal).cloned(),
                reason: decision.reason.clone(),
            });
            SeenDecision { outcome: decision.outcome.into(), reserve: waits.then_some(reserve), figures }
        });
        let decisions = decisions.collect();
        let selection = &fit.selection;
        SeenFit {
            strategy: fit.strategy,
            official: fit.official,
            budget: fit.contest.budget,
            spent: selection.spent,
            left: selection.left,
            targets: selection.targets.clone(),
            feasible: selection.feasible,
            proof: selection.proof,
            decisions,
            view,
            fit: Arc::new(fit),
        }
    }

    /// The ranking that is fitted.
    #[must_use]
    pub fn view(&self) -> &ReaderView {
        &self.view
    }

    /// The candidate at a place, where its figures are open.
    #[must_use]
    pub fn candid(&self, place: usize) -> Option<Candid<'_>> {
        let open = self.view.is_open_at(place) && place < self.decisions.len();
        open.then_some(Candid { view: &self.view, fit: &self.fit, index: place })
    }

    /// Who is awarded, by place.
    pub fn awarded(&self) -> impl Iterator<Item = usize> + '_ {
        let awarded = |(_, decision): &(usize, &SeenDecision)| decision.outcome == SeenOutcome::Awarded;
        self.decisions.iter().enumerate().filter(awarded).map(|(place, _)| place)
    }

    /// These candidates, by place, where they stand beside a figure.
    #[must_use]
    pub fn beside(&self, places: &[usize]) -> NamedBeside {
        beside(&self.view, places)
    }

    /// Everything, for what is worked out from a division: a search, a sum, a
    /// comparison. What comes of it and names a candidate goes through the view.
    #[must_use]
    pub fn to_work_out(&self) -> &Fit {
        &self.fit
    }
}

impl SeenStage {
    /// What a reader may see of a stage, whose round is that of the view but for
    /// who has withdrawn since.
    #[must_use]
    pub fn new(seen: &Arc<SeenRound>, whole: &Round, stage: Stage) -> SeenStage {
        let view = ReaderView::of(seen.clone(), whole, &stage.fit.ranking);
        let fit = SeenFit::new(Arc::new(view), whole, stage.fit);
        SeenStage { withdrawn: stage.withdrawn, fit, moved_up: stage.moved_up }
    }
}
