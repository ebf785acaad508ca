//! The ranking as one viewer may see it: what a conflict of interest closes is
//! left out here, once, for every format.

use crate::domain::committee::Member;
use crate::domain::identity::ids::natural;
use crate::domain::phrase::Phrase;
use crate::rank::order::Decider;
use crate::rank::ranking::{Exclusion, Placed, Ranking, Unranked, decided_between};
use crate::round::Round;
use crate::round::visibility::{Item, may_see};
use crate::text::reasons;

/// A ranking with only what the viewer may see.
#[derive(Clone, Debug)]
pub struct RankingView<'a> {
    /// The round.
    pub round: &'a Round,
    /// Who looks.
    pub viewer: &'a Member,
    /// Candidates that the viewer may see, with the rank among them.
    pub ranked: Vec<RankedRow<'a>>,
    /// Proposals without a rank that the viewer may see.
    pub unranked: Vec<&'a Unranked>,
    /// Proposals that an own conflict of interest closes (indexes), by id.
    pub closed: Vec<usize>,
}

/// A candidate as the viewer sees it. What hangs on its neighbours stands here
/// and not in `placed`, whose neighbours may be closed to the viewer.
#[derive(Clone, Debug)]
pub struct RankedRow<'a> {
    /// The candidate.
    pub placed: &'a Placed,
    /// Its position in the whole ranking, from 0.
    pub index: usize,
    /// The rank among what the viewer sees, so that no gap gives a closed one away.
    pub rank: usize,
    /// Whether the viewer sees its marks.
    pub marks: bool,
    /// What decided against a neighbour with the same total that the viewer sees.
    pub decided_by: Option<Decider>,
    /// The number of its open tie, where the viewer sees another member of it.
    pub open_tie: Option<usize>,
    /// Where the public draw put it, from 1 among what the viewer sees.
    pub drawn: Option<Drawn>,
}

/// Where the public draw put a member of its group; both count among what the
/// viewer sees, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// Its place in the published order.
    pub from: usize,
    /// Its place in the order in which the money is given.
    pub place: usize,
}

impl<'a> RankingView<'a> {
    /// What `viewer` may see of a ranking.
    #[must_use]
    pub fn new(round: &'a Round, ranking: &'a Ranking, viewer: &'a Member) -> RankingView<'a> {
        let id = |proposal: usize| &round.proposals[proposal].id;
        let open = |proposal: usize| may_see(round, viewer, Item::Standing(id(proposal)));
        let mut ranked: Vec<RankedRow<'a>> = Vec::new();
        for (index, placed) in ranking.published().into_iter().filter(|(_, p)| open(p.proposal)) {
            let rank = match ranked.last() {
                Some(above) if above.placed.rank == placed.rank => above.rank,
                _ => ranked.len() + 1,
            };
            let marks = may_see(round, viewer, Item::Marks(id(placed.proposal)));
            // What decided a tie tells of the marks on the step's criterion.
            let decided_by = placed.decided_by.clone().filter(|_| marks);
            let open_tie = placed.open_tie;
            ranked.push(RankedRow { placed, index, rank, marks, decided_by, open_tie, drawn: None });
        }
        if ranked.len() < ranking.ranked.len() {
            for group in ranked.chunk_by_mut(|a, b| a.placed.total == b.placed.total) {
                among_the_seen(round, ranking, group);
            }
        }
        let places: Vec<usize> = ranked.iter().map(|row| row.index).collect();
        for (from, row) in ranked.iter_mut().enumerate().filter(|(_, row)| row.placed.drawn_from.is_some()) {
            let before = places.iter().filter(|&&place| place < row.index).count();
            row.drawn = Some(Drawn { from: from + 1, place: before + 1 });
        }
        let unranked = ranking.unranked.iter().filter(|one| open(one.proposal)).collect();
        let mut closed: Vec<usize> = (0..round.proposals.len()).filter(|&proposal| !open(proposal)).collect();
        closed.sort_by(|&one, &other| natural(id(one).as_str(), id(other).as_str()));
        RankingView { round, viewer, ranked, unranked, closed }
    }
}

/// Why a proposal is not ranked, as far as the viewer may know: an own conflict
/// of interest closes a reason that is made of marks.
#[must_use]
pub fn told<'a>(round: &Round, viewer: &Member, one: &'a Unranked) -> Option<&'a Exclusion> {
    let id = &round.proposals[one.proposal].id;
    let of_marks = matches!(one.why, Exclusion::Incomplete(_) | Exclusion::BelowThreshold(_));
    (!of_marks || may_see(round, viewer, Item::Marks(id))).then_some(&one.why)
}

/// The sentences of `told`; where the reason is closed, only the status.
#[must_use]
pub fn told_in_words(round: &Round, viewer: &Member, one: &Unranked) -> Vec<Phrase> {
    match told(round, viewer, one) {
        Some(why) => reasons::of_exclusion(&round.call, why),
        None => vec![Phrase::new(&format!("closed-{}", one.why.status()))],
    }
}

/// Ties and the steps that decided them, among rows with one total of which
/// some neighbours may be closed.
fn among_the_seen(round: &Round, ranking: &Ranking, group: &mut [RankedRow<'_>]) {
    let tied = |a: &RankedRow<'_>, b: &RankedRow<'_>| a.open_tie.is_some() && a.open_tie == b.open_tie;
    let tiers: Vec<Vec<usize>> =
        group.chunk_by(tied).map(|tier| tier.iter().map(|row| row.index).collect()).collect();
    let above = |number: usize| number.checked_sub(1).and_then(|above| tiers[above].last());
    for (number, tier) in group.chunk_by_mut(tied).enumerate() {
        let alone = tier.len() == 1;
        for row in tier.iter_mut().filter(|row| row.placed.drawn_from.is_none()) {
            row.decided_by = match (above(number), tiers[0].last(), tiers.get(1)) {
                (Some(&above), _, _) => decided_between(round, ranking, above, &[row.index]),
                (None, Some(&last), Some(next)) => decided_between(round, ranking, last, next),
                (None, _, _) => None,
            };
            row.open_tie = row.open_tie.filter(|_| !alone);
        }
    }
}
