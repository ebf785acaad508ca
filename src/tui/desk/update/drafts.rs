//! Drafts: what was typed and is not on the record, kept by the store until it is,
//! and offered again.

use crate::domain::id::{CriterionId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::domain::sheet::{Answer, CommentField};
use crate::record::{Answered, Commented, Conflict, Event, Reopened};
use crate::store::drafts::{About, Purpose};
use crate::tui::chrome::Tone;
use crate::tui::clean::clean;
use crate::tui::desk::command::DeskCommand;
use crate::tui::desk::mine::Own;
use crate::tui::desk::place::{DeskScreen, Pane};
use crate::tui::desk::possible::possible;
use crate::tui::desk::program::DeskEffect;
use crate::tui::desk::state::{Desk, DeskMode, DeskQuestion};
use crate::tui::desk::typed_mark::TypedMark;

impl Desk {
    /// Whether the record can take a text, by its length.
    pub(in crate::tui::desk) fn fits(&self, event: &Event) -> bool {
        match event {
            Event::Commented(comment) => comment.fits(&self.mine.round.call).is_ok(),
            _ => true,
        }
    }

    /// Keeps a text as a draft; one without words is none.
    pub(in crate::tui::desk) fn keep_draft(&mut self, about: About, text: String) -> Vec<DeskEffect> {
        self.drafts.keep(about, text).map(DeskEffect::Draft).into_iter().collect()
    }

    /// Takes a draft away, where there is one.
    pub(in crate::tui::desk) fn forget_draft(&mut self, about: &About) -> Vec<DeskEffect> {
        self.drafts.forget(about).map(DeskEffect::Draft).into_iter().collect()
    }

    /// Keeps a comment or a mark beside the record, where the record does not
    /// take it, or may not.
    pub(in crate::tui::desk) fn keep_beside(&mut self, event: &Event) -> Vec<DeskEffect> {
        let (about, text) = match event.clone() {
            Event::Commented(Commented { proposal, criterion, field, now, .. }) => {
                (About::Comment(proposal, criterion, field), now)
            }
            Event::Answered(Answered { proposal, criterion, now: Answer::Mark(mark), .. }) => {
                (About::Mark(proposal, criterion), mark.normalize().to_string())
            }
            _ => return Vec::new(),
        };
        self.keep_draft(about, text)
    }

    /// Keeps what was typed of a mark and is none yet, such as `7,`.
    pub(in crate::tui::desk) fn keep_half_a_mark(&mut self) -> Vec<DeskEffect> {
        let half = self.entry.as_ref().filter(|entry| entry.unsaved && !entry.text.is_empty());
        match (half, &self.place.proposal) {
            (Some(entry), Some(proposal)) => {
                let (about, text) =
                    (About::Mark(proposal.clone(), entry.criterion.clone()), entry.text.clone());
                self.keep_draft(about, text)
            }
            _ => Vec::new(),
        }
    }

    /// Leaves the mark that was being typed, and its draft.
    pub(in crate::tui::desk) fn drop_entry(&mut self) -> Vec<DeskEffect> {
        match (self.entry.take(), self.place.proposal.clone()) {
            (Some(entry), Some(proposal)) => self.forget_draft(&About::Mark(proposal, entry.criterion)),
            _ => Vec::new(),
        }
    }

    /// Keeps the reason that is being typed.
    pub(in crate::tui::desk) fn keep_reason(&mut self) -> Vec<DeskEffect> {
        self.drafts.rest();
        let DeskMode::Ask(DeskQuestion::Why(purpose), form) = &self.mode else { return Vec::new() };
        self.keep_draft(About::Reason(purpose.clone()), form.text().unwrap_or_default())
    }

    /// Leaves a reason for later.
    pub(in crate::tui::desk) fn put_off(&mut self) -> Vec<DeskEffect> {
        let effects = self.keep_reason();
        self.mode = DeskMode::Browse;
        effects
    }

    /// The drafts of what is on the record now have done their work.
    pub(in crate::tui::desk) fn used_up(&mut self, event: &Event) -> Vec<DeskEffect> {
        drafts_of(event).iter().flat_map(|about| self.forget_draft(about)).collect()
    }

    /// The first criterion of a proposal whose comment is above the limit, on
    /// the record or beside it.
    #[must_use]
    pub fn too_long(&self, own: &Own) -> Option<CriterionId> {
        let waits = |criterion: &&CriterionId| {
            let draft = About::Comment(own.id.clone(), (*criterion).clone(), CommentField::Applicant);
            own.too_long.contains(criterion) || self.drafts.text(&draft).is_some()
        };
        self.mine.criteria.iter().map(|one| &one.id).find(waits).cloned()
    }

    /// Says that a text of the last visit waits, and which key opens it.
    pub fn offer_drafts(&mut self) {
        let Some(proposal) = self.place.proposal.clone() else { return };
        if self.resume_mark(&proposal) {
            return;
        }
        let waiting = self.drafts.all().find_map(|(draft, _)| {
            let (id, command) = match draft {
                About::Reason(Purpose::Abstain(id, _)) => (id, DeskCommand::Abstain),
                About::Reason(Purpose::Conflict(id)) => (id, DeskCommand::Conflict),
                About::Reason(Purpose::Reopen(id)) => (id, DeskCommand::Reopen),
                About::Comment(id, _, CommentField::Applicant) => (id, DeskCommand::Comment),
                About::Comment(id, _, CommentField::Internal) => (id, DeskCommand::Note),
                About::Mark(..) | About::Statement(..) | About::Ruling(..) => return None,
            };
            (*id == proposal && possible(self, command).is_ok()).then_some(command)
        });
        if let Some(key) = waiting.and_then(|command| self.key_of(command)) {
            let said = Phrase::new("desk-draft-waits").with("proposal", &proposal).with("key", key);
            self.say(Tone::Warn, said);
        }
    }

    /// Puts half a mark of the last visit back where it was typed. It goes on the
    /// record with a key, not by itself.
    fn resume_mark(&mut self, proposal: &ProposalId) -> bool {
        let halves = self.drafts.all().filter_map(|(about, text)| match about {
            About::Mark(id, criterion) if id == proposal => Some((criterion.clone(), text.to_owned())),
            _ => None,
        });
        let Some((criterion, text)) = halves.into_iter().next() else { return false };
        let Some(declared) = self.mine.criterion(&criterion) else { return false };
        if self.place.screen != DeskScreen::Work || possible(self, DeskCommand::Type).is_err() {
            return false;
        }
        let entry = TypedMark::resumed(criterion.clone(), &text, &declared.scale);
        let said = Phrase::new("desk-draft-mark")
            .with("proposal", proposal)
            .with("criterion", self.label(&criterion))
            .with("text", clean(&text));
        self.place.criterion = Some(criterion);
        self.place.pane = Pane::Sheet;
        self.entry = Some(entry);
        self.say(Tone::Warn, said);
        true
    }
}

/// The drafts that an event makes superfluous.
fn drafts_of(event: &Event) -> Vec<About> {
    match event.clone() {
        Event::Answered(Answered { proposal, criterion, .. }) => vec![
            About::Mark(proposal.clone(), criterion.clone()),
            About::Reason(Purpose::Abstain(proposal, criterion)),
        ],
        Event::Conflict(Conflict { proposal, .. }) => vec![About::Reason(Purpose::Conflict(proposal))],
        Event::Reopened(Reopened { proposal, .. }) => vec![About::Reason(Purpose::Reopen(proposal))],
        Event::Commented(Commented { proposal, criterion, field, .. }) => {
            vec![About::Comment(proposal, criterion, field)]
        }
        _ => Vec::new(),
    }
}
