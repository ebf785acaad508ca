//! The chair's edge: the open round, who acts, the clock of the record, and what
//! is worked out beside the screen.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::Timestamp;

use crate::domain::committee::Member;
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::domain::seal::DECISION;
use crate::record::Event;
use crate::record::undo::{self, Undo};
use crate::store::drafts::{About, Drafts};
use crate::store::error::StoreError;
use crate::store::problem::{only_doubts, told};
use crate::store::session::Session;
use crate::tui::chair::action::{ChairAction, ChairEffect};
use crate::tui::chair::state::Chair;
use crate::tui::chair::study::{PATIENCE, Work};
use crate::tui::run::Edge;

/// The disk and the clock behind the chair's screens.
pub struct ChairEdge<C> {
    /// The open round.
    pub session: Session,
    /// Who acts.
    pub member: Member,
    /// The time that goes on the record.
    pub clock: C,
    /// How long a key press waits for what is worked out beside the screen.
    pub patience: Duration,
    work: Option<Work>,
    drafts: Drafts,
}

impl<C: Fn() -> Timestamp> ChairEdge<C> {
    /// The edge of an open round.
    pub fn new(session: Session, member: Member, clock: C) -> ChairEdge<C> {
        let drafts = Drafts::of(&session.folder, &member.id);
        ChairEdge { session, member, clock, patience: PATIENCE, work: None, drafts }
    }

    /// The texts that wait to be finished, and what kept one from being read.
    pub fn drafts(&mut self) -> (BTreeMap<About, String>, Option<StoreError>) {
        self.drafts.read()
    }

    /// The answer of what is being worked out, if it comes within this time.
    fn collect(&mut self, time: Duration) -> Option<ChairAction> {
        let (state, answer) = self.work.as_ref()?.wait(time)?;
        self.work = None;
        Some(ChairAction::Studied { state, answer: answer.map(Box::new) })
    }

    fn written(&self, events: Vec<Event>, said: Phrase) -> ChairAction {
        ChairAction::Written { round: Box::new(self.session.round.clone()), events, said }
    }

    /// What an undo takes back, from what is on the disk now.
    fn last_entry(&mut self, reason: &str) -> Result<Option<Undo>, StoreError> {
        self.session.refresh()?;
        let records = self.session.entries_of_leaders()?;
        Ok(undo::last(&self.session.round, &self.member.id, &records, reason))
    }

    fn failed(&self, error: &StoreError) -> ChairAction {
        let (what, hint) = error.phrase();
        ChairAction::Failed { what, hint, round: Box::new(self.session.round.clone()) }
    }
}

impl<C: Fn() -> Timestamp> Edge<Chair> for ChairEdge<C> {
    fn perform(&mut self, effect: ChairEffect) -> Option<ChairAction> {
        Some(match effect {
            ChairEffect::Refresh { asked } => match self.session.refresh() {
                Ok(news) => {
                    ChairAction::Read { round: news.then(|| Box::new(self.session.round.clone())), asked }
                }
                Err(error) => self.failed(&error),
            },
            ChairEffect::Study(task) => {
                let state = task.state;
                self.work = Work::begin(task);
                return match self.work {
                    Some(_) => self.collect(self.patience),
                    None => Some(ChairAction::Studied { state, answer: None }),
                };
            }
            ChairEffect::Collect => return self.collect(Duration::ZERO),
            ChairEffect::Append { events, said } => {
                match self.session.append(&self.member, (self.clock)(), &events) {
                    Ok(()) => self.written(events, said),
                    Err(error) => self.failed(&error),
                }
            }
            ChairEffect::FindLast { reason } => match self.last_entry(&reason) {
                Ok(undo) => ChairAction::LastEntry(undo.map(Box::new)),
                Err(error) => self.failed(&error),
            },
            ChairEffect::ChangePhase { to, reason, seen } => {
                let (at, seen) = ((self.clock)(), seen.as_deref());
                match self.session.change_phase_as_seen(&self.member, at, to, &reason, seen) {
                    Ok(()) => {
                        let phase = Phrase::new(&format!("phase-{}", to.code()));
                        let id = if to == Phase::Decided { "chair-done-decided" } else { "chair-done-phase" };
                        self.written(
                            Vec::new(),
                            Phrase::new(id).phrase("phase", phase).with("file", DECISION),
                        )
                    }
                    Err(StoreError::Problems(problems)) if only_doubts(&problems) => {
                        let problems = told(problems, &self.session.round, &self.member);
                        ChairAction::Doubtful { to, problems, round: Box::new(self.session.round.clone()) }
                    }
                    Err(StoreError::Problems(problems)) => ChairAction::Failed {
                        what: Phrase::new("chair-phase-refused"),
                        hint: told(problems.clone(), &self.session.round, &self.member).first().map(
                            |problem| {
                                Phrase::new("chair-phase-errors")
                                    .with("place", problem.place())
                                    .phrase("what", problem.what.clone())
                                    .count("more", problems.len() - 1)
                            },
                        ),
                        round: Box::new(self.session.round.clone()),
                    },
                    Err(error) => self.failed(&error),
                }
            }
            ChairEffect::Draft(work) => return work.perform(&mut self.drafts).map(ChairAction::Draft),
        })
    }
}
