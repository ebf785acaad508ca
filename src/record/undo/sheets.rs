//! What a member's next undo at the desk takes back: what was done on own sheets, in
//! any phase and by this member alone, so that nobody can have built on it.

use crate::domain::call::Call;
use crate::domain::committee::Committee;
use crate::domain::id::MemberId;
use crate::domain::municipality::Register;
use crate::record::event::{Entry, Event, Scope};
use crate::record::undo::Before;
use crate::round::Round;

/// What takes an event on an own sheet back, asked of the round before it; none for any
/// other event. `reason` is given where an event needs one.
#[must_use]
pub fn inverse(round: &Round, member: &MemberId, event: &Event, reason: &str) -> Option<Event> {
    let on_sheet = event.about().scope == Scope::Sheets;
    on_sheet.then(|| event.kind().inverse(&Before { round, member, reason, line: None })).flatten()
}

/// What takes back the lines of an own record that stand, the latest last. A line that
/// takes the one before it back takes it off.
#[must_use]
pub fn standing(call: &Call, member: &MemberId, entries: &[Entry], reason: &str) -> Vec<Event> {
    let mut round = Round::new(call.clone(), Vec::new(), Committee::default(), Register::default());
    let mut undos: Vec<Event> = Vec::new();
    for entry in entries {
        if undos.last().is_some_and(|undo| undo.kind().does_as(&entry.event)) {
            undos.pop();
        } else {
            undos.extend(inverse(&round, member, &entry.event, reason));
        }
        round.apply(member, &entry.event);
    }
    undos
}
