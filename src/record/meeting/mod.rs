//! What the chair puts on the record in the meeting: the committee's own marks and
//! words, who stands behind them, the order of the meeting, and what-ifs.

mod agenda_set;
mod consensus;
mod minority_held;
mod positioned;
mod scenario_kept;
mod settled;
mod stated;
mod time_spent;

use crate::domain::committee::Member;
use crate::domain::id::ProposalId;
use crate::domain::meeting::Proceedings;
use crate::domain::phrase::Phrase;
use crate::record::event::{Outline, Scope, Weight};
use crate::record::terms::Terms;
use crate::round::Round;
use crate::round::visibility::{Item, may_see};

pub use agenda_set::AgendaSet;
pub use consensus::Consensus;
pub use minority_held::MinorityHeld;
pub use positioned::Positioned;
pub use scenario_kept::{ScenarioDropped, ScenarioKept};
pub use settled::Settled;
pub use stated::Stated;
pub use time_spent::TimeSpent;

/// What is said of everything that the meeting leaves on a proposal.
fn left_on(proposal: &ProposalId) -> Outline<'_> {
    Outline {
        terms: Terms::MEETING,
        scope: Scope::Round,
        weight: Weight::None,
        proposal: Some(proposal),
        words: None,
    }
}

/// What the meeting left on a proposal, as far as a viewer may see it.
fn seen(round: &Round, viewer: &Member, proposal: &ProposalId, said: impl FnOnce() -> Phrase) -> Vec<Phrase> {
    let seen = may_see(round, viewer, Item::Proceedings(proposal));
    seen.then(|| said().with("proposal", proposal)).into_iter().collect()
}

impl Round {
    /// What the meeting leaves behind on a proposal, to read it.
    fn left_on(&self, proposal: &ProposalId) -> Option<&Proceedings> {
        self.rulings.meeting.get(proposal)
    }

    /// Changes what the meeting leaves behind on a proposal; nothing leaves no trace.
    fn leave_on(&mut self, proposal: &ProposalId, change: impl FnOnce(&mut Proceedings)) {
        let meeting = &mut self.rulings.meeting;
        let one = meeting.entry(proposal.clone()).or_default();
        change(one);
        if *one == Proceedings::default() {
            meeting.remove(proposal);
        }
    }
}
