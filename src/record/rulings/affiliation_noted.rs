//! A member's own organisation takes part in a proposal: chair or secretary put the
//! conflict of interest on the record, or took it back.

use serde::{Deserialize, Serialize};

use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline, Weight};
use crate::record::permit::no_conflict;
use crate::record::refusal::Refusal;
use crate::record::rulings::ruling;
use crate::record::terms::Terms;
use crate::record::undo::Before;
use crate::round::Round;

/// A conflict of interest by affiliation was put on the record, or taken back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AffiliationNoted {
    /// The proposal.
    pub proposal: ProposalId,
    /// The member.
    pub member: MemberId,
    /// The organisation that stood there.
    pub was: Option<String>,
    /// The member's organisation that takes part; none where that is wrong.
    pub now: Option<String>,
    /// Why it is taken back.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

impl AffiliationNoted {
    /// Who notes it, and when.
    pub const TERMS: Terms = Terms::BEFORE_DECIDED;
}

impl Kind for AffiliationNoted {
    fn about(&self) -> Outline<'_> {
        let words = self.now.as_deref().unwrap_or(&self.reason);
        ruling(AffiliationNoted::TERMS, Weight::Ranking, Some(&self.proposal), words)
    }

    /// Nobody takes back the own conflict.
    fn permit(&self, round: &Round, member: &Member) -> Result<(), Refusal> {
        match self.now {
            None => no_conflict(round, member, &self.proposal),
            Some(_) => Ok(()),
        }
    }

    fn still_stands(&self, round: &Round, _: &MemberId) -> bool {
        let stands = round.sheet(&self.proposal, &self.member).and_then(|sheet| sheet.affiliation.as_ref());
        stands == self.was.as_ref()
    }

    fn apply(&self, round: &mut Round, _: &MemberId) {
        round.sheet_mut(&self.proposal, &self.member).affiliation.clone_from(&self.now);
        let known = (self.proposal.clone(), self.member.clone());
        match &self.now {
            Some(_) => round.rulings.unaffiliated.remove(&known),
            None => round.rulings.unaffiliated.insert(known),
        };
    }

    fn inverse(&self, before: &Before<'_>) -> Option<Event> {
        let reason = if self.was.is_some() { String::new() } else { before.reason.to_owned() };
        Some(AffiliationNoted { was: self.now.clone(), now: self.was.clone(), reason, ..self.clone() }.into())
    }

    fn does_as(&self, other: &Event) -> bool {
        let Event::AffiliationNoted(other) = other else { return false };
        (&self.proposal, &self.member, &self.was, &self.now)
            == (&other.proposal, &other.member, &other.was, &other.now)
    }

    fn said(&self, round: &Round, _: &Member, _: &MemberId) -> Vec<Phrase> {
        let said = match &self.now {
            Some(organisation) => Phrase::new("minutes-affiliation").with("organisation", organisation),
            None => Phrase::new("minutes-no-affiliation").with("reason", &self.reason),
        };
        vec![said.with("proposal", &self.proposal).with("member", round.committee.name(&self.member))]
    }
}
