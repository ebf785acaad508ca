//! A proposal got other readers, or another rapporteur, once scoring was open.

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline, Weight};
use crate::record::refusal::Refusal;
use crate::record::rulings::ruling;
use crate::record::terms::Terms;
use crate::record::undo::Before;
use crate::round::Round;

/// A proposal got other readers, or another rapporteur.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadersSet {
    /// The proposal.
    pub proposal: ProposalId,
    /// Who read it, in the order of the committee.
    pub was: Vec<MemberId>,
    /// Who reads it from now on.
    pub now: Vec<MemberId>,
    /// Who was rapporteur.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rapporteur_was: Option<MemberId>,
    /// Who is from now on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rapporteur: Option<MemberId>,
    /// Why.
    pub reason: String,
}

impl ReadersSet {
    /// Who sets readers, and when.
    pub const TERMS: Terms = Terms::AMENDMENT;

    fn refused(&self, id: &str, member: &MemberId) -> Refusal {
        Phrase::new(id).with("proposal", &self.proposal).with("member", member).into()
    }

    /// Whether somebody can come to read the proposal.
    fn comes(&self, round: &Round, id: &MemberId) -> Result<(), Refusal> {
        let scores = round.role(id).is_some_and(|role| round.call.scores(role));
        if !scores || round.committee.successor(id).is_some() {
            return Err(self.refused("refused-readers-whom", id));
        }
        match round.has_conflict(&self.proposal, id) {
            true => Err(self.refused("refused-readers-conflict", id)),
            false => Ok(()),
        }
    }
}

impl Kind for ReadersSet {
    fn about(&self) -> Outline<'_> {
        ruling(ReadersSet::TERMS, Weight::None, Some(&self.proposal), &self.reason)
    }

    /// Nobody loses a sheet that is begun, and nobody with a conflict of interest comes.
    fn permit(&self, round: &Round, _: &Member) -> Result<(), Refusal> {
        if round.proposal(&self.proposal).is_none() {
            return Err(Phrase::new("refused-readers-unknown").with("proposal", &self.proposal).into());
        }
        for id in self.now.iter().filter(|id| !self.was.contains(id)) {
            self.comes(round, id)?;
        }
        for id in self.was.iter().filter(|id| !self.now.contains(id)) {
            let sheet = round.sheet(&self.proposal, id);
            if sheet.is_some_and(|sheet| sheet.is_begun() && !sheet.is_void()) {
                return Err(self.refused("refused-readers-begun", id));
            }
        }
        match &self.rapporteur {
            Some(id) if self.rapporteur != self.rapporteur_was && !self.now.contains(id) => {
                Err(self.refused("refused-readers-rapporteur", id))
            }
            Some(id) if self.rapporteur != self.rapporteur_was => self.comes(round, id),
            Some(_) | None => Ok(()),
        }
    }

    fn still_stands(&self, round: &Round, _: &MemberId) -> bool {
        round.committee.readers(&round.call, &self.proposal) == self.was
            && round.committee.rapporteur(&self.proposal) == self.rapporteur_was.as_ref()
    }

    fn apply(&self, round: &mut Round, _: &MemberId) {
        let all = round.proposals.iter().map(|proposal| &proposal.id);
        round.committee.set_readers(&round.call, &self.proposal, &self.now, all);
        round.committee.set_rapporteur(&self.proposal, self.rapporteur.clone());
    }

    fn inverse(&self, before: &Before<'_>) -> Option<Event> {
        let back = ReadersSet {
            proposal: self.proposal.clone(),
            was: self.now.clone(),
            now: self.was.clone(),
            rapporteur_was: self.rapporteur.clone(),
            rapporteur: self.rapporteur_was.clone(),
            reason: before.reason.to_owned(),
        };
        Some(back.into())
    }

    fn does_as(&self, other: &Event) -> bool {
        let Event::ReadersSet(other) = other else { return false };
        (&self.proposal, &self.was, &self.now, &self.rapporteur_was, &self.rapporteur)
            == (&other.proposal, &other.was, &other.now, &other.rapporteur_was, &other.rapporteur)
    }

    fn said(&self, round: &Round, _: &Member, _: &MemberId) -> Vec<Phrase> {
        let said = Phrase::new("minutes-readers")
            .with("proposal", &self.proposal)
            .with("members", round.committee.names(&self.now))
            .with("reason", &self.reason);
        vec![match &self.rapporteur {
            Some(id) => said.with("rapporteur", round.committee.name(id)),
            None => said.with("rapporteur", "-"),
        }]
    }
}
