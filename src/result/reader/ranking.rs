//! The ranking as one reader may see it: what a conflict of interest or a blind
//! call closes is not in it.

use std::sync::Arc;

use rust_decimal::Decimal;

use crate::domain::call::TieStep;
use crate::domain::committee::Member;
use crate::domain::eligibility::Ineligible;
use crate::domain::id::ProposalId;
use crate::domain::identity::ids::natural;
use crate::domain::money::Money;
use crate::domain::proposal::Proposal;
use crate::rank::assess::Assessment;
use crate::rank::order::{Decided, Decider};
use crate::rank::ranking::{Exclusion, ExclusionKind, Placed, Ranking, Unranked, decided_between};
use crate::result::reader::fit::SeenOutcome;
use crate::round::Round;
use crate::round::seen::{Opening, SeenRound};

/// A ranking with only what its reader may see. Numbers are indexes into the
/// round's proposals.
#[derive(Clone, Debug)]
pub struct ReaderView {
    /// The round, with what is closed taken out.
    pub round: Arc<SeenRound>,
    /// Candidates whose standing the reader sees, in the published order.
    pub ranked: Vec<SeenRow>,
    /// Proposals without a rank whose standing the reader sees, by id.
    pub apart: Vec<SeenApart>,
    /// Proposals that an own conflict of interest closes wholly, by id.
    pub closed: Vec<usize>,
    /// The proposal of every place in the whole ranking, whoever sees it.
    places: Vec<usize>,
    /// Where the candidate of every place stands in `ranked`.
    rows: Vec<Option<usize>>,
}

/// A candidate as its reader sees it. What hangs on its neighbours counts those
/// neighbours alone that the reader sees too.
#[derive(Clone, Debug)]
pub struct SeenRow {
    /// The proposal.
    pub proposal: usize,
    /// Its place in the whole ranking, from 0.
    pub index: usize,
    /// The rank among what the reader sees, so that no gap gives a closed one away.
    pub rank: usize,
    /// The published total.
    pub total: Decimal,
    /// Whether its applicant withdrew it after the decision.
    pub withdrawn: bool,
    /// The number of its open tie, where the reader sees another member of it.
    pub open_tie: Option<usize>,
    /// Where the public draw put it, from 1 among what the reader sees.
    pub drawn: Option<Drawn>,
    /// Every other figure; absent where the reader has a conflict of interest.
    pub figures: Option<RowFigures>,
}

/// What a reader without a conflict sees of a candidate beside its standing.
#[derive(Clone, Debug)]
pub struct RowFigures {
    /// What it asks.
    pub requested: Money,
    /// What decided against a neighbour with the same total that the reader sees.
    pub decided_by: Option<Decider>,
    /// That neighbour (a proposal).
    pub decided_against: Option<usize>,
    placed: Placed,
    identity: bool,
}

/// A proposal without a rank as its reader sees it.
#[derive(Clone, Debug)]
pub struct SeenApart {
    /// The proposal.
    pub proposal: usize,
    /// Why, in a word.
    pub kind: ExclusionKind,
    /// The total of its marks, where they come to one.
    pub total: Option<Decimal>,
    /// What its marks come to; absent where the reader has a conflict of interest.
    pub assessment: Option<Assessment>,
    /// Why, with every figure; absent where the reader may not know it.
    pub why: Option<Exclusion>,
}

/// Where the public draw put a member of its group; both count among what the
/// reader sees, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// Its place in the published order.
    pub from: usize,
    /// Its place in the order in which the money is given.
    pub place: usize,
}

impl SeenApart {
    /// What happens to it.
    #[must_use]
    pub fn outcome(&self) -> SeenOutcome {
        match self.kind {
            ExclusionKind::Withdrawn => SeenOutcome::Withdrawn,
            ExclusionKind::Incomplete | ExclusionKind::BelowThreshold | ExclusionKind::Ineligible => {
                SeenOutcome::Refused
            }
        }
    }
}

impl RowFigures {
    /// The candidate as it is ranked, for what is worked out from its marks.
    #[must_use]
    pub fn placed(&self) -> &Placed {
        &self.placed
    }

    /// What its marks come to.
    #[must_use]
    pub fn assessment(&self) -> &Assessment {
        &self.placed.assessment
    }

    /// Membership, by class of the call; absent for a blind reader.
    #[must_use]
    pub fn classes(&self) -> Option<&[bool]> {
        self.identity.then_some(&*self.placed.classes)
    }
}

impl ReaderView {
    /// What `viewer` may see of a ranking.
    #[must_use]
    pub fn new(round: &Round, ranking: &Ranking, viewer: &Member) -> ReaderView {
        ReaderView::of(Arc::new(SeenRound::new(round, viewer)), round, ranking)
    }

    /// The same, where it is known already what the reader sees of the round.
    #[must_use]
    pub fn of(seen: Arc<SeenRound>, whole: &Round, ranking: &Ranking) -> ReaderView {
        let mut ranked: Vec<SeenRow> = Vec::new();
        let mut above = None;
        for (index, placed) in ranking.published() {
            let opening = seen.opening(placed.proposal);
            if !opening.standing {
                continue;
            }
            let rank = match ranked.last() {
                Some(last) if above == Some(placed.rank) => last.rank,
                _ => ranked.len() + 1,
            };
            above = Some(placed.rank);
            ranked.push(SeenRow {
                proposal: placed.proposal,
                index,
                rank,
                total: placed.total,
                withdrawn: placed.withdrawn,
                open_tie: placed.open_tie,
                drawn: None,
                figures: opening.figures.then(|| figures(whole, placed, opening)),
            });
        }
        if ranked.len() < ranking.ranked.len() {
            for group in ranked.chunk_by_mut(|a, b| a.total == b.total) {
                among_the_seen(whole, ranking, group);
            }
        }
        for row in &mut ranked {
            row.figures.iter_mut().for_each(|figures| figures.say_nothing_of_the_closed(&seen));
        }
        let places: Vec<usize> = ranked.iter().map(|row| row.index).collect();
        let drawn = |row: &SeenRow| ranking.ranked.get(row.index).is_some_and(|one| one.drawn_from.is_some());
        for (from, row) in ranked.iter_mut().enumerate().filter(|(_, row)| drawn(row)) {
            let before = places.iter().filter(|&&place| place < row.index).count();
            row.drawn = Some(Drawn { from: from + 1, place: before + 1 });
        }
        let closed_to = |id: &ProposalId| whole.has_conflict(id, &seen.viewer().id);
        let open = |one: &&Unranked| seen.opening(one.proposal).standing;
        let apart = ranking.unranked.iter().filter(open);
        let apart = apart.map(|one| apart_of(one, seen.opening(one.proposal), &closed_to)).collect();
        let id = |proposal: usize| &whole.proposals[proposal].id;
        let mut closed: Vec<usize> =
            (0..whole.proposals.len()).filter(|&proposal| !seen.opening(proposal).standing).collect();
        closed.sort_by(|&one, &other| natural(id(one).as_str(), id(other).as_str()));
        let places: Vec<usize> = ranking.ranked.iter().map(|placed| placed.proposal).collect();
        let mut rows = vec![None; places.len()];
        for (at, row) in ranked.iter().enumerate() {
            rows[row.index] = Some(at);
        }
        ReaderView { round: seen, ranked, apart, closed, places, rows }
    }

    /// A proposal of the round, as its reader sees it.
    #[must_use]
    pub fn proposal(&self, index: usize) -> &Proposal {
        &self.round.proposals[index]
    }

    /// The id of a candidate by its place in the whole ranking.
    #[must_use]
    pub fn id_at(&self, place: usize) -> &ProposalId {
        &self.round.proposals[self.places[place]].id
    }

    /// Whether the figures of the candidate at a place are open.
    #[must_use]
    pub fn is_open_at(&self, place: usize) -> bool {
        self.places.get(place).is_some_and(|&proposal| self.round.opening(proposal).figures)
    }

    /// The candidate at a place in the whole ranking, where the reader sees it.
    #[must_use]
    pub fn at(&self, place: usize) -> Option<&SeenRow> {
        self.ranked.get((*self.rows.get(place)?)?)
    }

    /// The candidates in the order in which the money is given, each with its place
    /// in the whole ranking.
    pub fn by_place(&self) -> impl Iterator<Item = (usize, &SeenRow)> {
        (0..self.rows.len()).filter_map(|place| Some((place, self.at(place)?)))
    }

    /// The candidate with this id.
    #[must_use]
    pub fn row_of(&self, id: &ProposalId) -> Option<&SeenRow> {
        self.ranked.iter().find(|row| self.round.proposals[row.proposal].id == *id)
    }

    /// The proposal without a rank with this id.
    #[must_use]
    pub fn apart_of(&self, id: &ProposalId) -> Option<&SeenApart> {
        self.apart.iter().find(|one| self.round.proposals[one.proposal].id == *id)
    }

    /// What the marks of a proposal come to, ranked or not, where that is open.
    #[must_use]
    pub fn assessment_of(&self, id: &ProposalId) -> Option<&Assessment> {
        match self.row_of(id) {
            Some(row) => row.figures.as_ref().map(RowFigures::assessment),
            None => self.apart_of(id)?.assessment.as_ref(),
        }
    }

    /// The ids of the classes of a candidate; absent where they are closed.
    #[must_use]
    pub fn class_ids(&self, row: &SeenRow) -> Option<Vec<&str>> {
        let held = row.figures.as_ref()?.classes()?;
        let classes = self.round.call.classes.iter().zip(held).filter(|(_, is_member)| **is_member);
        Some(classes.map(|(class, _)| class.id.as_str()).collect())
    }
}

impl RowFigures {
    /// To a blind reader no step tells a class, and beside a closed proposal none tells
    /// a figure of it: what decided against it says which of the two had more.
    fn say_nothing_of_the_closed(&mut self, seen: &SeenRound) {
        let beside_closed = self.decided_against.is_some_and(|against| !seen.opening(against).figures);
        let tells = |decider: &Decider| match decider {
            Decider::Step(TieStep::CoversTarget(_) | TieStep::Class(_)) => beside_closed || !self.identity,
            Decider::Step(
                TieStep::Criterion(_)
                | TieStep::UnroundedTotal
                | TieStep::LowerRequest
                | TieStep::EarlierSubmission,
            ) => beside_closed,
            Decider::Step(TieStep::Lot | TieStep::Id) | Decider::Ruling => false,
        };
        if self.decided_by.as_ref().is_some_and(tells) {
            self.decided_by = None;
            self.decided_against = None;
        }
    }
}

fn figures(round: &Round, placed: &Placed, opening: Opening) -> RowFigures {
    RowFigures {
        requested: round.proposals[placed.proposal].requested,
        decided_by: placed.decided_by.clone(),
        decided_against: placed.decided_against,
        placed: placed.clone(),
        identity: opening.identity,
    }
}

/// Why a proposal is not ranked, as far as its reader may know: a conflict of
/// interest closes every reason, a blind call those that tell who asks.
fn apart_of(one: &Unranked, opening: Opening, closed: &dyn Fn(&ProposalId) -> bool) -> SeenApart {
    let why = match &one.why {
        _ if !opening.figures => None,
        Exclusion::Ineligible(rules) => {
            // Nor does the lead of one proposal tell that of a closed one.
            let told =
                |rule: &&Ineligible| (opening.identity || !rule.tells_who()) && rule.tells_no_closed(closed);
            let told: Vec<Ineligible> = rules.iter().filter(told).cloned().collect();
            (!told.is_empty()).then_some(Exclusion::Ineligible(told))
        }
        why @ (Exclusion::Withdrawn(_) | Exclusion::Incomplete(_) | Exclusion::BelowThreshold(_)) => {
            Some(why.clone())
        }
    };
    SeenApart {
        proposal: one.proposal,
        kind: one.why.kind(),
        total: one.assessment.total,
        assessment: opening.figures.then(|| one.assessment.clone()),
        why,
    }
}

/// Ties and the steps that decided them, among rows with one total of which
/// some neighbours may be closed.
fn among_the_seen(round: &Round, ranking: &Ranking, group: &mut [SeenRow]) {
    let tied = |a: &SeenRow, b: &SeenRow| a.open_tie.is_some() && a.open_tie == b.open_tie;
    let tiers: Vec<Vec<usize>> =
        group.chunk_by(tied).map(|tier| tier.iter().map(|row| row.index).collect()).collect();
    let above = |number: usize| number.checked_sub(1).and_then(|above| tiers[above].last());
    let is_drawn = |row: &SeenRow| ranking.ranked[row.index].drawn_from.is_some();
    for (number, tier) in group.chunk_by_mut(tied).enumerate() {
        let alone = tier.len() == 1;
        for row in tier.iter_mut().filter(|row| !is_drawn(row)) {
            let decided = match (above(number), tiers[0].last(), tiers.get(1)) {
                (Some(&above), _, _) => {
                    let decided = decided_between(round, ranking, above, &[row.index]);
                    let against = ranking.ranked[above].proposal;
                    decided.map(|decided| Decided { against, ..decided })
                }
                (None, Some(&last), Some(next)) => decided_between(round, ranking, last, next),
                (None, _, _) => None,
            };
            if let Some(figures) = &mut row.figures {
                figures.decided_against = decided.as_ref().map(|decided| decided.against);
                figures.decided_by = decided.map(|decided| decided.by);
            }
            row.open_tie = row.open_tie.filter(|_| !alone);
        }
    }
}
