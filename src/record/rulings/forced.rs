//! The chair forced a candidate in or out, or took that back.

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::force::Force;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline, Weight};
use crate::record::permit::no_conflict;
use crate::record::refusal::Refusal;
use crate::record::rulings::ruling;
use crate::record::terms::Terms;
use crate::record::undo::Before;
use crate::round::{Round, Ruling};

/// The chair forced a candidate in or out, or took that back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Forced {
    /// The proposal.
    pub proposal: ProposalId,
    /// What stood there.
    pub was: Option<Force>,
    /// What stands there now.
    pub now: Option<Force>,
    /// Why.
    pub reason: String,
}

impl Forced {
    /// Who forces, and when.
    pub const TERMS: Terms = Terms::MEETING;

    /// The ruling as a sentence.
    #[must_use]
    pub fn sentence(proposal: &ProposalId, way: Force, reason: &str) -> Phrase {
        let id = match way {
            Force::In => "unusual-forced-in",
            Force::Out => "unusual-forced-out",
        };
        Phrase::new(id).with("proposal", proposal).with("reason", reason)
    }
}

impl Kind for Forced {
    fn about(&self) -> Outline<'_> {
        ruling(Forced::TERMS, Weight::Money, Some(&self.proposal), &self.reason)
    }

    fn permit(&self, round: &Round, member: &Member) -> Result<(), Refusal> {
        no_conflict(round, member, &self.proposal)
    }

    fn still_stands(&self, round: &Round, _: &MemberId) -> bool {
        round.rulings.forced.get(&self.proposal).map(|forced| forced.value) == self.was
    }

    fn apply(&self, round: &mut Round, _: &MemberId) {
        let Forced { proposal, now, reason, .. } = self.clone();
        match now {
            Some(value) => {
                round.rulings.forced.insert(proposal, Ruling { value, reason });
            }
            None => {
                round.rulings.forced.remove(&proposal);
            }
        }
    }

    /// What stood there comes back with the reason that it had.
    fn inverse(&self, before: &Before<'_>) -> Option<Event> {
        let stood = self.was.and_then(|_| {
            before.stood(|event| match event {
                Event::Forced(one) if one.proposal == self.proposal && one.now == self.was => {
                    Some(one.reason.clone())
                }
                _ => None,
            })
        });
        let reason = stood.unwrap_or_else(|| before.reason.to_owned());
        Some(Forced { was: self.now, now: self.was, reason, ..self.clone() }.into())
    }

    fn does_as(&self, other: &Event) -> bool {
        let Event::Forced(other) = other else { return false };
        (&self.proposal, self.was, self.now) == (&other.proposal, other.was, other.now)
    }

    fn said(&self, _: &Round, _: &Member, _: &MemberId) -> Vec<Phrase> {
        let Forced { proposal, now, reason, .. } = self;
        vec![match now {
            Some(way) => Forced::sentence(proposal, *way, reason),
            None => Phrase::new("minutes-unforced").with("proposal", proposal).with("reason", reason),
        }]
    }
}
