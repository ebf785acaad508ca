//! Drafts: what was typed and is not on the record, kept in the place file until
//! it is, and offered again.

use std::time::Instant;

use crate::domain::event::Event;
use crate::domain::id::CriterionId;
use crate::domain::permit::comment_fits;
use crate::domain::phrase::Phrase;
use crate::domain::sheet::CommentField;
use crate::tui::chrome::Kind;
use crate::tui::desk::command::Command;
use crate::tui::desk::mine::Own;
use crate::tui::desk::place::{Draft, Purpose};
use crate::tui::desk::possible::possible;
use crate::tui::desk::program::Effect;
use crate::tui::desk::state::{Desk, Mode};

impl Desk {
    /// Whether the record can take a text, by its length.
    pub(in crate::tui::desk) fn fits(&self, event: &Event) -> bool {
        comment_fits(&self.mine.round.call, event)
    }

    /// Keeps a comment beside the record, where the record does not take it.
    pub(in crate::tui::desk) fn keep_beside(&mut self, event: &Event) -> Vec<Effect> {
        if let (Some(draft), Event::Commented { now, .. }) = (draft_of(event), event) {
            self.place.drafts.insert(draft, now.clone());
        }
        vec![Effect::Remember(self.place.clone())]
    }

    /// A reason was typed on: it is kept after a rest, for a line that breaks
    /// without a word.
    pub(in crate::tui::desk) fn reason_changed(&mut self, now: Instant) -> Vec<Effect> {
        self.unkept = Some((self.unkept.map_or(now, |(first, _)| first), now));
        Vec::new()
    }

    /// Keeps the reason that is being typed.
    pub(in crate::tui::desk) fn keep_reason(&mut self) {
        self.unkept = None;
        let Mode::Why(purpose, reason) = &self.mode else { return };
        let draft = Draft::Reason(purpose.clone());
        if reason.text().trim().is_empty() {
            self.place.drafts.remove(&draft);
        } else {
            self.place.drafts.insert(draft, reason.text());
        }
    }

    /// Leaves a reason for later.
    pub(in crate::tui::desk) fn put_off(&mut self) -> Vec<Effect> {
        self.keep_reason();
        self.mode = Mode::Browse;
        vec![Effect::Remember(self.place.clone())]
    }

    /// The draft of what is on the record now has done its work.
    pub(in crate::tui::desk) fn used_up(&mut self, event: &Event) {
        if let Some(draft) = draft_of(event) {
            self.place.drafts.remove(&draft);
        }
    }

    /// The first criterion of a proposal whose comment is above the limit, on
    /// the record or beside it.
    #[must_use]
    pub fn too_long(&self, own: &Own) -> Option<CriterionId> {
        let waits = |criterion: &&CriterionId| {
            let draft = Draft::Comment(own.id.clone(), (*criterion).clone(), CommentField::Applicant);
            own.too_long.contains(criterion) || self.place.drafts.contains_key(&draft)
        };
        self.mine.criteria.iter().map(|one| &one.id).find(waits).cloned()
    }

    /// Says that a text of the last visit waits, and which key opens it.
    pub fn offer_drafts(&mut self) {
        let Some(proposal) = self.place.proposal.clone() else { return };
        let waiting = self.place.drafts.keys().find_map(|draft| {
            let (id, command) = match draft {
                Draft::Reason(Purpose::Abstain(id, _)) => (id, Command::Abstain),
                Draft::Reason(Purpose::Conflict(id)) => (id, Command::Conflict),
                Draft::Reason(Purpose::Reopen(id)) => (id, Command::Reopen),
                Draft::Comment(id, _, CommentField::Applicant) => (id, Command::Comment),
                Draft::Comment(id, _, CommentField::Internal) => (id, Command::Note),
            };
            (*id == proposal && possible(self, command).is_ok()).then_some(command)
        });
        if let Some(key) = waiting.and_then(|command| self.key_of(command)) {
            let said = Phrase::new("desk-draft-waits").with("proposal", &proposal).with("key", key);
            self.say(Kind::Warn, said);
        }
    }
}

/// The draft that an event makes superfluous.
fn draft_of(event: &Event) -> Option<Draft> {
    Some(match event.clone() {
        Event::Answered { proposal, criterion, .. } => Draft::Reason(Purpose::Abstain(proposal, criterion)),
        Event::Conflict { proposal, .. } => Draft::Reason(Purpose::Conflict(proposal)),
        Event::Reopened { proposal, .. } => Draft::Reason(Purpose::Reopen(proposal)),
        Event::Commented { proposal, criterion, field, .. } => Draft::Comment(proposal, criterion, field),
        _ => return None,
    })
}
