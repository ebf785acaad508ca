//! The chair accepts that targets were lowered.

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline, Weight};
use crate::record::refusal::Refusal;
use crate::record::rulings::{Revocation, Revoke, TakenBack, ruling};
use crate::record::terms::Terms;
use crate::record::undo::Before;
use crate::round::{Round, Rulings};

/// The chair accepts that targets were lowered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TargetsAccepted {
    /// Why.
    pub reason: String,
}

impl TargetsAccepted {
    /// Who accepts it, and when.
    pub const TERMS: Terms = Terms::MEETING;
}

impl Kind for TargetsAccepted {
    fn about(&self) -> Outline<'_> {
        ruling(TargetsAccepted::TERMS, Weight::Money, None, &self.reason)
    }

    fn permit(&self, _: &Round, _: &Member) -> Result<(), Refusal> {
        Ok(())
    }

    fn still_stands(&self, round: &Round, _: &MemberId) -> bool {
        round.rulings.targets_accepted.is_none()
    }

    fn apply(&self, round: &mut Round, _: &MemberId) {
        round.rulings.targets_accepted = Some(self.reason.clone());
    }

    fn inverse(&self, _: &Before<'_>) -> Option<Event> {
        Some(TakenBack::of(TargetsReset))
    }

    fn does_as(&self, _: &Event) -> bool {
        false
    }

    fn said(&self, _: &Round, _: &Member, _: &MemberId) -> Vec<Phrase> {
        vec![Phrase::new("minutes-targets").with("reason", &self.reason)]
    }
}

/// Lowered targets are no longer accepted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TargetsReset;

impl Revoke for TargetsReset {
    fn terms(&self) -> Terms {
        TargetsAccepted::TERMS
    }

    fn proposal(&self) -> Option<&ProposalId> {
        None
    }

    fn permit(&self, _: &Round, _: &Member) -> Result<(), Refusal> {
        Ok(())
    }

    fn holds(&self, rulings: &Rulings) -> bool {
        rulings.targets_accepted.is_some()
    }

    fn take_back(&self, rulings: &mut Rulings) {
        rulings.targets_accepted = None;
    }

    fn does_as(&self, other: &Revocation) -> bool {
        matches!(other, Revocation::Targets(_))
    }

    fn said(&self) -> Phrase {
        Phrase::new("minutes-back-targets")
    }
}
