//! The chair's edge: the open round, who acts, and the clock of the record.

use jiff::Timestamp;

use crate::domain::committee::Member;
use crate::domain::phrase::Phrase;
use crate::store::error::StoreError;
use crate::store::session::Session;
use crate::tui::chair::action::{Action, Effect};
use crate::tui::chair::state::Chair;
use crate::tui::run::Edge;

/// The disk and the clock behind the chair's screens.
pub struct ChairEdge<C> {
    /// The open round.
    pub session: Session,
    /// Who acts.
    pub member: Member,
    /// The time that goes on the record.
    pub clock: C,
}

impl<C: Fn() -> Timestamp> ChairEdge<C> {
    fn written(&self, said: Phrase, undo: Vec<crate::domain::event::Event>) -> Action {
        Action::Written { round: Box::new(self.session.round.clone()), said, undo }
    }

    fn failed(&self, error: &StoreError) -> Action {
        let (what, hint) = error.phrase();
        Action::Failed { what, hint, round: Box::new(self.session.round.clone()) }
    }
}

impl<C: Fn() -> Timestamp> Edge<Chair> for ChairEdge<C> {
    fn perform(&mut self, effect: Effect) -> Option<Action> {
        Some(match effect {
            Effect::Refresh { asked } => match self.session.refresh() {
                Ok(news) => Action::Read { round: news.then(|| Box::new(self.session.round.clone())), asked },
                Err(error) => self.failed(&error),
            },
            Effect::Append { events, said, undo } => {
                match self.session.append(&self.member, (self.clock)(), &events) {
                    Ok(()) => self.written(said, undo),
                    Err(error) => self.failed(&error),
                }
            }
            Effect::ChangePhase { to, reason } => {
                match self.session.change_phase(&self.member, (self.clock)(), to, &reason) {
                    Ok(()) => {
                        let phase = Phrase::new(&format!("phase-{}", to.code()));
                        self.written(Phrase::new("chair-done-phase").phrase("phase", phase), Vec::new())
                    }
                    Err(error) => self.failed(&error),
                }
            }
        })
    }
}
