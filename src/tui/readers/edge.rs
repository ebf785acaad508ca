//! The disk and the clock behind the grid.

use jiff::Timestamp;

use crate::domain::committee::Member;
use crate::store::session::Session;
use crate::tui::chrome::{Message, Tone};
use crate::tui::readers::state::ReaderGrid;
use crate::tui::readers::update::{GridAction, GridEffect};
use crate::tui::run::Edge;

/// The open round, who acts, and the time that goes on the record.
pub struct GridEdge<C> {
    /// The open round.
    pub session: Session,
    /// Who acts.
    pub member: Member,
    /// The time that goes on the record.
    pub clock: C,
}

impl<C: Fn() -> Timestamp> Edge<ReaderGrid> for GridEdge<C> {
    fn perform(&mut self, effect: GridEffect) -> Option<GridAction> {
        let GridEffect::Take { plan, reason } = effect;
        let taken = self.session.take_readers(&self.member, (self.clock)(), &plan, &reason);
        // What another session wrote meanwhile, and in setup the file itself: also where
        // nothing was taken, so that the next try is made on what stands now.
        let read = Session::open(self.session.folder.path()).map(|session| self.session = session);
        let round = Box::new(self.session.round.clone());
        Some(match taken.and(read) {
            Ok(()) => GridAction::Taken(round),
            Err(error) => {
                let (text, hint) = error.phrase();
                GridAction::Refused(Message { kind: Tone::Bad, text, hint }, round)
            }
        })
    }
}
