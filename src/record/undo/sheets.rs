//! What a member's next undo at the desk takes back: what was done on own sheets, in
//! any phase and by this member alone, so that nobody can have built on it.

use crate::domain::call::Call;
use crate::domain::committee::Committee;
use crate::domain::digest::text_digest;
use crate::domain::id::MemberId;
use crate::domain::municipality::Register;
use crate::record::event::{Entry, Event};
use crate::record::sheets::{Answered, Commented, Conflict, Reopened, Submitted};
use crate::round::Round;

/// What takes an event on an own sheet back, asked of the round before it; none for any
/// other event. `reason` is given where an event needs one.
#[must_use]
pub fn inverse(round: &Round, member: &MemberId, event: &Event, reason: &str) -> Option<Event> {
    Some(match event.clone() {
        Event::Answered(Answered { proposal, criterion, was, now }) => {
            Event::Answered(Answered { proposal, criterion, was: now, now: was })
        }
        Event::Commented(Commented { proposal, criterion, field, now, .. }) => {
            let before = round.comment(&proposal, member, &criterion, field).to_owned();
            Event::Commented(Commented { proposal, criterion, field, was: text_digest(&now), now: before })
        }
        Event::Conflict(Conflict { proposal, was, now }) => {
            Event::Conflict(Conflict { proposal, was: now, now: was })
        }
        Event::Submitted(Submitted { proposal }) => {
            Event::Reopened(Reopened { proposal, reason: reason.to_owned() })
        }
        Event::Reopened(Reopened { proposal, .. }) => Event::Submitted(Submitted { proposal }),
        _ => return None,
    })
}

/// What takes back the lines of an own record that stand, the latest last. A line that
/// takes the one before it back takes it off.
#[must_use]
pub fn standing(call: &Call, member: &MemberId, entries: &[Entry], reason: &str) -> Vec<Event> {
    let mut round = Round::new(call.clone(), Vec::new(), Committee::default(), Register::default());
    let mut undos: Vec<Event> = Vec::new();
    for entry in entries {
        if undos.last() == Some(&entry.event) {
            undos.pop();
        } else {
            undos.extend(inverse(&round, member, &entry.event, reason));
        }
        round.apply(member, &entry.event);
    }
    undos
}
