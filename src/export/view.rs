//! The ranking as one viewer may see it: what a conflict of interest closes is
//! left out here, once, for every format.

use crate::domain::committee::Member;
use crate::domain::round::Round;
use crate::domain::visibility::{Item, may_see};
use crate::rank::ranking::{Placed, Ranking, Unranked};

/// A ranking with only what the viewer may see.
#[derive(Clone, Debug)]
pub struct RankingView<'a> {
    /// The round.
    pub round: &'a Round,
    /// Candidates that the viewer may see, with the rank among them.
    pub ranked: Vec<Row<'a>>,
    /// Proposals without a rank that the viewer may see.
    pub unranked: Vec<&'a Unranked>,
    /// Proposals that an own conflict of interest closes (indexes), by id.
    pub closed: Vec<usize>,
}

/// A candidate as the viewer sees it.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// The candidate.
    pub placed: &'a Placed,
    /// Its position in the whole ranking, from 0.
    pub index: usize,
    /// The rank among what the viewer sees, so that no gap gives a closed one away.
    pub rank: usize,
    /// Whether the viewer sees its marks.
    pub marks: bool,
}

impl<'a> RankingView<'a> {
    /// What `viewer` may see of a ranking.
    #[must_use]
    pub fn new(round: &'a Round, ranking: &'a Ranking, viewer: &Member) -> RankingView<'a> {
        let id = |proposal: usize| &round.proposals[proposal].id;
        let open = |proposal: usize| may_see(round, viewer, Item::Standing(id(proposal)));
        let mut ranked: Vec<Row<'a>> = Vec::new();
        for (index, placed) in ranking.ranked.iter().enumerate().filter(|(_, p)| open(p.proposal)) {
            let rank = match ranked.last() {
                Some(above) if above.placed.rank == placed.rank => above.rank,
                _ => ranked.len() + 1,
            };
            let marks = may_see(round, viewer, Item::Marks(id(placed.proposal)));
            ranked.push(Row { placed, index, rank, marks });
        }
        let unranked = ranking.unranked.iter().filter(|one| open(one.proposal)).collect();
        let mut closed: Vec<usize> = (0..round.proposals.len()).filter(|&proposal| !open(proposal)).collect();
        closed.sort_by_key(|&proposal| id(proposal));
        RankingView { round, ranked, unranked, closed }
    }
}
