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
    /// Its applicant withdrew it after the decision.
    Withdrawn,
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
    now: (&'a Fit, usize),
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
            Outcome::Withdrawn => SeenOutcome::Withdrawn,
        }
    }
}

impl SeenOutcome {
    /// Every outcome, in the order of the lists.
    pub const ALL: [SeenOutcome; 4] =
        [SeenOutcome::Awarded, SeenOutcome::Reserve, SeenOutcome::Refused, SeenOutcome::Withdrawn];

    /// The word in JSON, tables and message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            SeenOutcome::Awarded => "awarded",
            SeenOutcome::Reserve => "reserve",
            SeenOutcome::Refused => "refused",
            SeenOutcome::Withdrawn => "withdrawn",
        }
    }

    /// The word that people read.
    #[must_use]
    pub fn phrase(self) -> Phrase {
        Phrase::new(match self {
            SeenOutcome::Awarded => "outcome-awarded",
            SeenOutcome::Reserve => "outcome-reserve",
            SeenOutcome::Refused => "outcome-refused",
            SeenOutcome::Withdrawn => "outcome-withdrawn",
        })
    }
}

impl NamedBeside {
    /// These proposals, of which some are open to the reader.
    #[must_use]
    pub fn of(ids: Vec<ProposalId>, is_open: impl Fn(&ProposalId) -> bool) -> NamedBeside {
        let (open, closed): (Vec<_>, Vec<_>) = ids.into_iter().partition(is_open);
        NamedBeside { ids: open, closed: closed.len() }
    }

    /// Whether there are none at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty() && self.closed == 0
    }

    /// The names of the open ones in a sentence, with how many are closed.
    #[must_use]
    pub fn phrase(&self, names: Phrase) -> Phrase {
        match (self.ids.is_empty(), self.closed) {
            (_, 0) => names,
            (true, closed) => Phrase::new("names-closed").count("closed", closed),
            (false, closed) => Phrase::new("names-and-closed").phrase("names", names).count("closed", closed),
        }
    }
}

impl<'a> Candid<'a> {
    /// The round as the reader sees it.
    #[must_use]
    pub fn round(&self) -> &'a SeenRound {
        &self.view.round
    }

    /// The division that gave it its outcome: the decision, or that after the
    /// withdrawal that changed it.
    #[must_use]
    pub fn fit(&self) -> &'a Fit {
        self.fit
    }

    /// The same candidate in the division of today, with those who withdrew since it got
    /// its outcome; `None` where that is the same division.
    #[must_use]
    pub fn since(&self) -> Option<(Candid<'a>, NamedBeside)> {
        let mut withdrawn = Vec::new();
        let (mut division, place) = self.now;
        while !std::ptr::eq(division, self.fit) {
            withdrawn.splice(0..0, division.newly_withdrawn());
            division = &division.before.as_ref()?.fit;
        }
        let now = Candid { fit: self.now.0, index: place, ..*self };
        (!withdrawn.is_empty()).then(|| (now, self.named(withdrawn)))
    }

    /// Its place in the ranking of that division.
    #[must_use]
    pub fn index(&self) -> usize {
        self.index
    }

    /// These candidates, by place in the ranking of that division, where they stand
    /// beside a figure.
    #[must_use]
    pub fn beside(&self, places: &[usize]) -> NamedBeside {
        self.named(places.iter().map(|&place| self.fit.ranking.ranked[place].proposal))
    }

    /// These proposals, where they stand beside a figure.
    #[must_use]
    pub fn named(&self, proposals: impl IntoIterator<Item = usize>) -> NamedBeside {
        beside(&self.view.round, proposals)
    }
}

fn beside(round: &SeenRound, proposals: impl IntoIterator<Item = usize>) -> NamedBeside {
    let (open, closed): (Vec<usize>, Vec<usize>) =
        proposals.into_iter().partition(|&proposal| round.opening(proposal).figures);
    let ids = open.iter().map(|&proposal| round.proposals[proposal].id.clone());
    NamedBeside { ids: ids.collect(), closed: closed.len() }
}

/// The reason of the candidate at a place.
fn reason_of(fit: &Fit, place: usize) -> Reason {
    let (grounds, at) = fit.grounds(place);
    grounds.selection.decisions[at].reason.clone()
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
                    Outcome::Reserve | Outcome::Refused | Outcome::Withdrawn => None,
                },
                shares: shares.remove(&proposal.id),
                lowered: whole.lower_amount(proposal).cloned(),
                reason: reason_of(&fit, place),
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
        let (fit, index) = self.fit.grounds(place);
        open.then_some(Candid { view: &self.view, fit, index, now: (&self.fit, place) })
    }

    /// Who is awarded, by place.
    pub fn awarded(&self) -> impl Iterator<Item = usize> + '_ {
        let awarded = |(_, decision): &(usize, &SeenDecision)| decision.outcome == SeenOutcome::Awarded;
        self.decisions.iter().enumerate().filter(awarded).map(|(place, _)| place)
    }

    /// These candidates, by place, where they stand beside a figure.
    #[must_use]
    pub fn beside(&self, places: &[usize]) -> NamedBeside {
        beside(&self.view.round, places.iter().map(|&place| self.fit.ranking.ranked[place].proposal))
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
