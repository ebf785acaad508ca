//! Who may do what, and when: the rules of phase, role and conflict.
//!
//! One predicate, used before a change is written and by the screens to say
//! what is possible now. What holds for one kind of event stands with that kind.

use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::involved::Involved;
use crate::domain::phrase::Phrase;
use crate::record::event::Event;
use crate::record::refusal::Refusal;
use crate::round::Round;

/// Whether a member may put an event on the record now.
///
/// # Errors
/// Says which rule forbids it.
pub fn permit(round: &Round, member: &Member, event: &Event) -> Result<(), Refusal> {
    let about = event.about();
    about.words.map_or(Ok(()), given)?;
    about.terms.hold(round, member)?;
    event.kind().permit(round, member)
}

/// A reason, or another text that has to be there.
pub(super) fn given(words: &str) -> Result<(), Refusal> {
    if words.trim().is_empty() { Err(Refusal::NoReason) } else { Ok(()) }
}

/// On a proposal of an own conflict another chair decides.
///
/// # Errors
/// That the member declared a conflict with the proposal.
pub fn no_conflict(round: &Round, member: &Member, proposal: &ProposalId) -> Result<(), Refusal> {
    if round.has_conflict(proposal, &member.id) {
        Err(Phrase::new("refused-chair-conflict").with("proposal", proposal).into())
    } else {
        Ok(())
    }
}

/// The same before conflicts of interest are put on the record: nobody answers or confirms
/// for the own organisation either.
pub(super) fn not_their_own(round: &Round, member: &Member, proposal: &ProposalId) -> Result<(), Refusal> {
    no_conflict(round, member, proposal)?;
    let taken_back = round.rulings.unaffiliated.contains(&(proposal.clone(), member.id.clone()));
    let own = round
        .proposal(proposal)
        .is_some_and(|one| !Involved::of(std::slice::from_ref(one), &round.register).with(member).is_empty());
    if own && !taken_back {
        return Err(Phrase::new("refused-own-organisation").with("proposal", proposal).into());
    }
    Ok(())
}

/// Somebody whose agreement counts: a member with a vote, without a conflict.
pub(super) fn in_the_room(round: &Round, proposal: &ProposalId, whose: &MemberId) -> Result<(), Refusal> {
    if round.has_conflict(proposal, whose) {
        return Err(Phrase::new("refused-position-conflict").with("proposal", proposal).into());
    }
    if round.role(whose).is_some_and(|role| round.call.scores(role)) {
        Ok(())
    } else {
        Err(Phrase::new("refused-position-vote").with("member", whose).into())
    }
}
