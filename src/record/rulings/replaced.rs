//! Somebody came in the place of a member.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::domain::amendment::{Newcomer, Replacement};
use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::identity::ids::{likeness, unfit};
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline, Weight};
use crate::record::permit::given;
use crate::record::refusal::Refusal;
use crate::record::rulings::ruling;
use crate::record::terms::Terms;
use crate::record::undo::Before;
use crate::round::Round;

/// Somebody came in the place of a member.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Replaced {
    /// Who leaves.
    pub member: MemberId,
    /// Who comes.
    pub by: Newcomer,
    /// The proposals whose submitted sheet of the one who leaves counts on.
    pub kept: BTreeSet<ProposalId>,
    /// Why.
    pub reason: String,
}

impl Replaced {
    /// Who replaces, and when.
    pub const TERMS: Terms = Terms::AMENDMENT;
}

/// Refuses an id that nobody can tell from a member's, or that is no fit name.
///
/// # Errors
/// Says which member it looks like, or what is wrong with it.
pub fn fit_newcomer(round: &Round, id: &MemberId) -> Result<(), Phrase> {
    if let Some(what) = unfit(id.as_str()) {
        return Err(what);
    }
    let wanted = likeness(id.as_str());
    match round.committee.members.iter().find(|one| likeness(one.id.as_str()) == wanted) {
        Some(other) => Err(Phrase::new("refused-replace-alike").with("member", id).with("other", &other.id)),
        None => Ok(()),
    }
}

impl Kind for Replaced {
    fn about(&self) -> Outline<'_> {
        ruling(Replaced::TERMS, Weight::None, None, &self.reason)
    }

    /// A member of the committee makes place, once, for somebody who is not in it;
    /// what was submitted stays.
    fn permit(&self, round: &Round, _: &Member) -> Result<(), Refusal> {
        let Replaced { member: leaves, by, kept, .. } = self;
        let committee = &round.committee;
        if committee.member(leaves).is_none() || committee.successor(leaves).is_some() {
            return Err(Phrase::new("refused-replace-whom").with("member", leaves).into());
        }
        let taken = committee
            .members
            .iter()
            .any(|one| one.id == by.id || by.login.is_some() && one.login == by.login && one.id != *leaves);
        if taken {
            return Err(Phrase::new("refused-replace-known").with("member", &by.id).into());
        }
        fit_newcomer(round, &by.id)?;
        given(&by.name)?;
        if *kept == round.kept_by(leaves) {
            Ok(())
        } else {
            Err(Phrase::new("refused-replace-changed").into())
        }
    }

    fn still_stands(&self, round: &Round, _: &MemberId) -> bool {
        round.committee.successor(&self.member).is_none()
    }

    fn apply(&self, round: &mut Round, _: &MemberId) {
        round.replace(&self.member, &self.by, &self.kept);
        round.rulings.replacements.push(Replacement {
            leaves: self.member.clone(),
            comes: self.by.id.clone(),
            reason: self.reason.clone(),
        });
    }

    /// Whoever came in the place of another may have begun.
    fn inverse(&self, _: &Before<'_>) -> Option<Event> {
        None
    }

    fn does_as(&self, _: &Event) -> bool {
        false
    }

    fn said(&self, round: &Round, _: &Member, _: &MemberId) -> Vec<Phrase> {
        let Replaced { member: leaves, by, kept, reason } = self;
        let said = Phrase::new("minutes-replaced")
            .with("leaves", round.committee.name(leaves))
            .with("comes", &by.name)
            .count("kept", kept.len())
            .with("reason", reason);
        vec![said]
    }
}
