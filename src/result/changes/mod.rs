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
use crate::result::reader::NamedBeside;
use crate::round::Round;

pub use marks::{MarkChange, MarkSearch, mark_changes};
pub use weights::{WeightChange, WeightSearch, weight_changes};

/// The most proposals for which this search is made.
pub const MOST_PROPOSALS: usize = 300;

/// Who gains and who loses by a change, as a reader may see them beside it: that a
/// closed proposal is among them would say something of its marks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Swing {
    /// Awarded after the change only, by id.
    pub gains: NamedBeside,
    /// Awarded before the change only, by id.
    pub loses: NamedBeside,
    /// Instead, the change opens this tie, which then decides over the money.
    pub opens_tie: NamedBeside,
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
fn effect(now: &BTreeSet<ProposalId>, then: Awards, is_open: &dyn Fn(&ProposalId) -> bool) -> Option<Swing> {
    let named = |ids: Vec<ProposalId>| NamedBeside::of(ids, is_open);
    match then {
        Awards::To(then) if then == *now => None,
        Awards::To(then) => Some(Swing {
            gains: named(then.difference(now).cloned().collect()),
            loses: named(now.difference(&then).cloned().collect()),
            opens_tie: NamedBeside::default(),
        }),
        Awards::Tie(members) => Some(Swing { opens_tie: named(members), ..Swing::default() }),
        Awards::Refused => None,
    }
}
