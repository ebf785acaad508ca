//! The chair's questions: a box over the view, and the step that its answer
//! belongs to. `open` asks the first question of a command, `answer` turns
//! answers into the next question or into events for the record.

mod amend;
mod answer;
mod consensus;
mod draw;
mod find;
pub mod keys;
pub(super) mod open;
mod sure;
mod undo;

use rust_decimal::Decimal;

use crate::domain::force::Force;
use crate::domain::id::{CriterionId, ProposalId};
use crate::domain::meeting::Basis;
use crate::domain::phase::Phase;
use crate::record::undo::Undo;
use crate::tui::chair::views::whatif::questions::Wish;
use crate::tui::dialog::AskForm;

pub use amend::Amend;
pub use answer::answered;
pub use draw::DrawStep;
pub use find::{ask_where, go, may_be_an_id};
pub use open::{doubtful, open};
pub use sure::{Sure, about, not_done};
pub use undo::found;

/// A question with the step that its answer belongs to.
#[derive(Clone, Debug)]
pub struct Ask {
    /// The box on the screen.
    pub question: AskForm,
    /// What the answer is for.
    pub step: AskStep,
}

/// What an answer is for.
#[derive(Clone, Debug)]
pub enum AskStep {
    /// Whether to begin this phase, with the fingerprint of the round that a decision
    /// seals.
    Phase(Phase, Option<String>),
    /// Why to go back to this phase.
    BackTo(Phase),
    /// Why to go on to this phase although something is in doubt, with the fingerprint
    /// of the round that a decision seals.
    Onward(Phase, Option<String>),
    /// Whether what was asked is done, now that its consequence is known.
    Sure(Box<Sure>),
    /// Which proposal to go to.
    Find,
    /// Why to force a candidate, or to take that back.
    Force {
        /// The candidate.
        proposal: ProposalId,
        /// What stands there.
        was: Option<Force>,
        /// What is to stand there.
        now: Option<Force>,
    },
    /// Who of a tie comes next.
    TieNext {
        /// Those that were placed.
        placed: Vec<ProposalId>,
        /// Those that wait.
        waiting: Vec<ProposalId>,
    },
    /// Why a tie is decided so.
    TieWhy(Vec<ProposalId>),
    /// Something about the public draw.
    Draw(DrawStep),
    /// The criterion of a consensus mark.
    ConsensusOn(ProposalId),
    /// Where the consensus mark comes from.
    ConsensusFrom(ProposalId, CriterionId, Vec<MarkSource>),
    /// The consensus mark, typed.
    ConsensusMark(ProposalId, CriterionId),
    /// Why this mark, in a line.
    ConsensusWhy(ProposalId, CriterionId, Decimal, Basis),
    /// By what to put the agenda in order.
    Arrange,
    /// Whether to take back what others may build on.
    TakeBack(Box<Undo>),
    /// Why an incomplete proposal may be passed over.
    Waive(ProposalId),
    /// Why lowered targets are accepted.
    AcceptTargets,
    /// Something about an amendment.
    Amend(Amend),
    /// Why a proposal is withdrawn.
    Withdraw(ProposalId),
    /// Something about the what-if.
    WhatIf(Wish),
}

/// Where a consensus mark comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkSource {
    /// A mark next to a figure.
    Figure(Decimal, Basis),
    /// Typed.
    Typed,
    /// None: the consensus is taken back.
    None,
}

impl Ask {
    /// Whether a word decides, which must not have been typed before the box
    /// could be read.
    #[must_use]
    pub fn decides(&self) -> bool {
        matches!(&self.question, AskForm::Choice(choice) if choice.by_a_word())
    }

    /// What the keys of the box do, by the names of the dialogs' help line.
    #[must_use]
    pub fn keys(&self) -> &'static [&'static str] {
        match self.question {
            AskForm::Choice(_) if self.decides() => &["answer", "back"],
            AskForm::Line(_) if matches!(self.step, AskStep::Find) => &["go", "back"],
            AskForm::Choice(_) => &["choose", "take", "back"],
            AskForm::Line(_) => &["take", "back"],
            AskForm::Reason(_) => &["give", "more", "back"],
        }
    }
}
