//! The smallest change that changes who is awarded: of one weight, and of one
//! mark of one evaluator. An exact search: the round is ranked and fitted again
//! for every change, under the call's own strategy, the smallest changes first.

mod marks;
mod weights;

use std::collections::BTreeSet;

use crate::domain::id::ProposalId;
use crate::rank::ranking::Ranking;
use crate::result::error::FitError;
use crate::result::fit::fit_ranking;
use crate::round::Round;

pub use marks::{MarkChange, MarkSearch, mark_changes};
pub use weights::{WeightChange, WeightSearch, weight_changes};

/// The most proposals for which this search is made.
pub const MOST_PROPOSALS: usize = 300;

/// Who gains and who loses by a change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Swing {
    /// Awarded after the change only, by id.
    pub gains: Vec<ProposalId>,
    /// Awarded before the change only, by id.
    pub loses: Vec<ProposalId>,
    /// Instead, the change opens this tie, which then decides over the money.
    pub opens_tie: Vec<ProposalId>,
}

/// Who is awarded, or the tie on which that hangs.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Awards {
    To(BTreeSet<ProposalId>),
    Tie(Vec<ProposalId>),
    /// Nothing can be awarded at all, for a reason that has nothing to do with the change.
    Refused,
}

impl Awards {
    fn of(round: &Round, ranking: Ranking) -> Awards {
        match fit_ranking(round, ranking, round.call.strategy()) {
            Ok(fit) => {
                let id = |index: usize| round.proposals[fit.ranking.ranked[index].proposal].id.clone();
                Awards::To(fit.selection.awards().map(|(index, _)| id(index)).collect())
            }
            Err(FitError::Tie { members, .. }) => Awards::Tie(members),
            Err(_) => Awards::Refused,
        }
    }
}

/// What changes for those who are awarded now; `None` if nothing does.
fn effect(now: &BTreeSet<ProposalId>, then: Awards) -> Option<Swing> {
    match then {
        Awards::To(then) if then == *now => None,
        Awards::To(then) => Some(Swing {
            gains: then.difference(now).cloned().collect(),
            loses: now.difference(&then).cloned().collect(),
            opens_tie: Vec::new(),
        }),
        Awards::Tie(members) => Some(Swing { opens_tie: members, ..Swing::default() }),
        Awards::Refused => None,
    }
}
