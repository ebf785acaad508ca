//! What the committee, or a minority of it, says on a proposal.

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::digest::text_digest;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::meeting::Statement;
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline};
use crate::record::meeting::{left_on, seen};
use crate::record::permit::no_conflict;
use crate::record::refusal::Refusal;
use crate::record::terms::Terms;
use crate::record::undo::Before;
use crate::round::Round;

/// A text that was written on without a longer pause is taken back as a whole.
const PAUSE: SignedDuration = SignedDuration::from_secs(60);

/// What the committee, or a minority of it, says on a proposal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stated {
    /// The proposal.
    pub proposal: ProposalId,
    /// Which text.
    pub statement: Statement,
    /// Digest of the text that stood there; empty where there was none.
    pub was: String,
    /// The whole text that stands there now.
    pub now: String,
}

impl Stated {
    /// Who writes it, and when.
    pub const TERMS: Terms = Terms::MEETING;

    /// Both as one, with what takes it back, where `next` goes on `after` without a
    /// longer pause; `inverse` is what takes this one back.
    pub(in crate::record) fn written_on(
        &self,
        inverse: &Event,
        next: &Event,
        after: SignedDuration,
    ) -> Option<(Event, Event)> {
        let (Event::Stated(Stated { now: before, .. }), Event::Stated(next)) = (inverse, next) else {
            return None;
        };
        if next.proposal != self.proposal || next.statement != self.statement || after > PAUSE {
            return None;
        }
        let stated = |was: &str, now: &str| {
            Event::from(Stated { was: text_digest(was), now: now.to_owned(), ..self.clone() })
        };
        Some((stated(before, &next.now), stated(&next.now, before)))
    }
}

impl Kind for Stated {
    fn about(&self) -> Outline<'_> {
        Outline { terms: Stated::TERMS, ..left_on(&self.proposal) }
    }

    fn permit(&self, round: &Round, member: &Member) -> Result<(), Refusal> {
        no_conflict(round, member, &self.proposal)
    }

    fn still_stands(&self, round: &Round, _: &MemberId) -> bool {
        let text = round.left_on(&self.proposal).map_or("", |left| left.statement(self.statement));
        text_digest(text) == self.was
    }

    fn apply(&self, round: &mut Round, _: &MemberId) {
        round.leave_on(&self.proposal, |left| match self.statement {
            Statement::Consensus => left.consensus.clone_from(&self.now),
            Statement::Minority => left.minority.clone_from(&self.now),
        });
    }

    fn inverse(&self, before: &Before<'_>) -> Option<Event> {
        let stood = before.stood(|event| match event {
            Event::Stated(one)
                if one.proposal == self.proposal
                    && one.statement == self.statement
                    && text_digest(&one.now) == self.was =>
            {
                Some(one.now.clone())
            }
            _ => None,
        });
        let now = if self.was.is_empty() { String::new() } else { stood? };
        Some(Stated { was: text_digest(&self.now), now, ..self.clone() }.into())
    }

    fn does_as(&self, other: &Event) -> bool {
        matches!(other, Event::Stated(other) if self == other)
    }

    fn said(&self, round: &Round, viewer: &Member, _: &MemberId) -> Vec<Phrase> {
        let id = format!("minutes-stated-{}", self.statement.code());
        seen(round, viewer, &self.proposal, || Phrase::new(&id))
    }
}
