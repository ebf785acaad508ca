//! What somebody did: the events of the record, from which a round is rebuilt.
//!
//! An event states the value that it replaces, so that a write on top of
//! something unseen is noticed. Texts are stated by their digest. What a kind of
//! event means stands in one place each; here is the list of them.

mod kind;
mod line;

use serde::Deserialize as _;

use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::record::imports::*;
use crate::record::meeting::*;
use crate::record::phase_changed::PhaseChanged;
use crate::record::rulings::*;
use crate::record::sheets::*;
use crate::record::written::{AsVariant, FromVariant, Name, kinds};
use crate::round::Round;

pub use kind::{Kind, Outline, Scope, Weight};
pub use line::Entry;

kinds! {
    /// What somebody did.
    Event: Kind {
        Answered(Answered),
        Commented(Commented),
        Conflict(Conflict),
        Submitted(Submitted),
        Reopened(Reopened),
        PhaseChanged(PhaseChanged),
        ImportBegan(ImportBegan),
        SheetImported(SheetImported),
        ImportEnded(ImportEnded),
        Consensus(Consensus),
        Stated(Stated),
        MinorityHeld(MinorityHeld),
        Positioned(Positioned),
        Settled(Settled),
        TimeSpent(TimeSpent),
        AgendaSet(AgendaSet),
        TakenBack(TakenBack),
        TieResolved(TieResolved),
        LotDrawn(LotDrawn),
        LotTakenBack(LotTakenBack),
        GroupRecorded(GroupRecorded),
        Forced(Forced),
        AmountSet(AmountSet),
        Waived(Waived),
        TargetsAccepted(TargetsAccepted),
        BudgetAmended(BudgetAmended),
        Corrected(Corrected),
        InputAmended(InputAmended),
        Replaced(Replaced),
        Withdrawn(Withdrawn),
        ScenarioKept(ScenarioKept),
        AffiliationNoted(AffiliationNoted),
        ReadersSet(ReadersSet),
        EligibilityAnswered(EligibilityAnswered),
        EligibilityConfirmed(EligibilityConfirmed),
        EligibilityReopened(EligibilityReopened),
    }
}

impl Event {
    /// What can be said of it without the round.
    #[must_use]
    pub fn about(&self) -> Outline<'_> {
        self.kind().about()
    }

    /// The proposal that it is about, where it is about one.
    #[must_use]
    pub fn proposal(&self) -> Option<&ProposalId> {
        self.about().proposal
    }

    /// What it says to a viewer, for the minutes and for whoever takes it back; nothing
    /// for a member's own sheet, and nothing of what the viewer may not see.
    #[must_use]
    pub fn said(&self, round: &Round, viewer: &Member, member: &MemberId) -> Vec<Phrase> {
        let said = self.kind().said(round, viewer, member);
        let Outline { scope, proposal, .. } = self.about();
        match proposal {
            // What was decided about a proposal of an own conflict is not told.
            Some(proposal)
                if scope == Scope::Round && !said.is_empty() && round.has_conflict(proposal, &viewer.id) =>
            {
                vec![Phrase::new("minutes-closed").with("proposal", proposal)]
            }
            _ => said,
        }
    }
}

impl Round {
    /// Whether an event still finds the value that it says it replaces.
    #[must_use]
    pub fn still_stands(&self, member: &MemberId, event: &Event) -> bool {
        event.kind().still_stands(self, member)
    }

    /// Applies one event of a member's own record. The sheets of an import come in
    /// once it is whole.
    pub fn apply(&mut self, member: &MemberId, event: &Event) {
        event.kind().apply(self, member);
    }
}
