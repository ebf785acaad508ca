//! What a member may do on an own sheet.

use std::collections::BTreeMap;

use crate::domain::call::{Call, Criterion};
use crate::domain::committee::Member;
use crate::domain::event::Event;
use crate::domain::id::{CriterionId, ProposalId};
use crate::domain::permit::given;
use crate::domain::phrase::Phrase;
use crate::domain::round::Round;
use crate::domain::sheet::{Answer, CommentField};

/// Whether a member has a sheet for a proposal.
pub(super) fn assigned(round: &Round, member: &Member, proposal: &ProposalId) -> Result<(), Phrase> {
    if round.committee.reads(&round.call, member, proposal) {
        Ok(())
    } else {
        Err(Phrase::new("refused-not-assigned").with("proposal", proposal))
    }
}

/// A sheet can be changed while it is neither submitted nor void.
pub(super) fn open_sheet(round: &Round, member: &Member, proposal: &ProposalId) -> Result<(), Phrase> {
    match round.sheet(proposal, &member.id) {
        Some(sheet) if sheet.conflict.is_some() => Err(Phrase::new("refused-conflict")),
        Some(sheet) if sheet.submitted => Err(Phrase::new("refused-submitted")),
        _ => Ok(()),
    }
}

/// The member's role scores the criterion.
pub(super) fn scored_by(round: &Round, member: &Member, criterion: &CriterionId) -> Result<(), Phrase> {
    if round.call.criteria_of(member.role).any(|one| one.id == *criterion) {
        Ok(())
    } else {
        Err(Phrase::new("refused-criterion").with("criterion", criterion))
    }
}

/// The answer lies on the criterion's scale; an abstention has a reason.
pub(super) fn on_scale(
    round: &Round,
    member: &Member,
    criterion: &CriterionId,
    now: &Answer,
) -> Result<(), Phrase> {
    scored_by(round, member, criterion)?;
    match (round.call.criterion(criterion), now) {
        (Some(criterion), Answer::Mark(mark)) => {
            criterion.scale.admit(*mark).map(drop).map_err(|error| error.phrase())
        }
        (_, Answer::Abstained(reason)) => given(reason),
        _ => Ok(()),
    }
}

/// Every criterion of the member's role has an answer.
pub(super) fn complete(round: &Round, member: &Member, proposal: &ProposalId) -> Result<(), Phrase> {
    let sheet = round.sheet(proposal, &member.id);
    let open = |id: &CriterionId| sheet.is_none_or(|sheet| *sheet.answer(id) == Answer::NotYet);
    match round.call.criteria_of(member.role).find(|criterion| open(&criterion.id)) {
        Some(criterion) => Err(Phrase::new("refused-unanswered").with("criterion", &criterion.label)),
        None => Ok(()),
    }
}

/// Whether a comment to the applicant is within the call's limit, counted in
/// characters. Any other event fits.
#[must_use]
pub fn comment_fits(call: &Call, event: &Event) -> bool {
    let Event::Commented { criterion, field: CommentField::Applicant, now, .. } = event else { return true };
    call.criterion(criterion).is_none_or(|criterion| text_fits(criterion, now).is_ok())
}

/// Whether a text is within what a criterion allows for a comment to the
/// applicant, counted in characters.
///
/// # Errors
/// The most that is allowed.
pub fn text_fits(criterion: &Criterion, text: &str) -> Result<(), u32> {
    match criterion.comment_max {
        Some(most) if text.chars().count() > usize::try_from(most).unwrap_or(usize::MAX) => Err(most),
        _ => Ok(()),
    }
}

/// Every comment of a sheet that comes in from outside is within its limit.
pub(super) fn comments_fit(call: &Call, comments: &BTreeMap<CriterionId, String>) -> Result<(), Phrase> {
    for (id, text) in comments {
        let Some(criterion) = call.criterion(id) else { continue };
        text_fits(criterion, text)
            .map_err(|most| Phrase::new("refused-comment-long").number("most", most.into()))?;
    }
    Ok(())
}
