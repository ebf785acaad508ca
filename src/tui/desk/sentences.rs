//! What the desk says in the same words on every screen and line by line: criteria,
//! answers and totals.

use crate::domain::id::{CriterionId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::domain::sheet::{Answer, CommentField, SheetState};
use crate::tui::clean::clean;
use crate::tui::desk::mine::Own;
use crate::tui::desk::state::Desk;

impl Desk {
    /// The name of a criterion.
    pub(in crate::tui::desk) fn label(&self, criterion: &CriterionId) -> String {
        self.mine.criterion(criterion).map(|one| clean(&one.label)).unwrap_or_default()
    }

    /// The id and title of a proposal.
    pub(in crate::tui::desk) fn heading_of(own: &Own) -> String {
        format!("{} {}", own.id, own.title)
    }

    /// An answer on a criterion in words.
    #[must_use]
    pub fn answer_text(&self, criterion: &CriterionId, answer: &Answer) -> String {
        match answer {
            Answer::NotYet => self.texts.get("desk-answer-none"),
            Answer::Mark(mark) => match self.mine.criterion(criterion) {
                Some(declared) => clean(&self.texts.say(&declared.scale.said(*mark))),
                None => self.texts.number(mark.normalize()),
            },
            Answer::Abstained(reason) => {
                self.texts.say(&Phrase::new("desk-answer-abstained").with("reason", clean(reason)))
            }
        }
    }

    /// Why a mark asks for words.
    #[must_use]
    pub fn asked_text(&self, proposal: &ProposalId, criterion: &CriterionId) -> String {
        let mark = self.mine.answer(proposal, criterion).mark();
        let best = self.mine.criterion(criterion).map(|one| one.scale.best_mark());
        let id = if mark == best { "desk-asked-best" } else { "desk-asked-threshold" };
        self.texts.say(&Phrase::new(id).with("criterion", self.label(criterion)))
    }

    /// The own total, or what is missing for it.
    #[must_use]
    pub fn total_text(&self, own: &Own) -> String {
        let said = match (own.total, own.so_far) {
            _ if own.state == SheetState::Conflict => Phrase::new("desk-total-conflict"),
            (Some(total), _) => Phrase::new("desk-total").number("total", total),
            _ if own.missing == 0 => Phrase::new("desk-total-abstained"),
            (None, Some(so_far)) => {
                Phrase::new("desk-total-so-far").number("total", so_far).count("count", own.missing)
            }
            (None, None) => Phrase::new("desk-total-missing").count("count", own.missing),
        };
        self.texts.say(&said)
    }

    /// The label of a comment field.
    #[must_use]
    pub fn field_label(&self, field: CommentField) -> String {
        self.texts.get(match field {
            CommentField::Applicant => "desk-comment",
            CommentField::Internal => "desk-note",
        })
    }
}
