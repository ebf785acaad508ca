//! What changes would give, as chair or secretary may see it: of a proposal of an
//! own conflict who comes in and who goes out, and no rank or total.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::domain::id::ProposalId;
use crate::rank::ranking::{ExclusionKind, Unranked};
use crate::result::reader::fit::SeenOutcome;
use crate::result::whatif::Difference;
use crate::round::seen::SeenRound;

/// The difference that changes make to the official result.
#[derive(Clone, Debug)]
pub struct SeenDifference {
    /// Who is awarded then and is not now.
    pub comes_in: Vec<ProposalId>,
    /// Who is awarded now and is not then.
    pub goes_out: Vec<ProposalId>,
    /// Who is ranked now and then has too few marks to be.
    pub incomplete: Vec<ProposalId>,
    /// How many have another rank.
    pub moved: usize,
    /// The rank and total then, of what is ranked and whose figures are open.
    pub standings: BTreeMap<ProposalId, (usize, Decimal)>,
    /// The outcome then, of what is ranked.
    pub outcomes: BTreeMap<ProposalId, SeenOutcome>,
}

impl SeenDifference {
    /// What a reader may see of a difference.
    #[must_use]
    pub fn new(seen: &SeenRound, difference: Difference) -> SeenDifference {
        let Difference { fit, comes_in, goes_out, moved } = difference;
        let id = |proposal: usize| seen.proposals[proposal].id.clone();
        let ranked = fit.ranking.ranked.iter();
        let open = ranked.filter(|placed| seen.opening(placed.proposal).figures);
        let lost = |one: &Unranked| {
            let id = &seen.proposals[one.proposal].id;
            let was = moved.iter().any(|(moved, was, now)| moved == id && was.is_some() && now.is_none());
            was && one.why.kind() == ExclusionKind::Incomplete
        };
        let incomplete = fit.ranking.unranked.iter().filter(|one| lost(one));
        SeenDifference {
            incomplete: incomplete.map(|one| id(one.proposal)).collect(),
            comes_in,
            goes_out,
            moved: moved.len(),
            standings: open.map(|one| (id(one.proposal), (one.rank, one.total))).collect(),
            outcomes: fit
                .decisions()
                .map(|(placed, decision)| (id(placed.proposal), decision.outcome.into()))
                .collect(),
        }
    }
}
