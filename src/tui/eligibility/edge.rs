//! The disk and the clock behind the screen.

use jiff::Timestamp;

use crate::domain::committee::Member;
use crate::store::session::Session;
use crate::tui::chrome::{Message, Tone};
use crate::tui::eligibility::state::EligibilityScreen;
use crate::tui::eligibility::update::{EligibilityAction, EligibilityEffect};
use crate::tui::run::Edge;

/// The open round, who acts, and the time that goes on the record.
pub struct EligibilityEdge<C> {
    /// The open round.
    pub session: Session,
    /// Who acts.
    pub member: Member,
    /// The time that goes on the record.
    pub clock: C,
}

impl<C: Fn() -> Timestamp> Edge<EligibilityScreen> for EligibilityEdge<C> {
    fn perform(&mut self, effect: EligibilityEffect) -> Option<EligibilityAction> {
        let EligibilityEffect::Append { events, done, undoes } = effect;
        let written = self.session.append(&self.member, (self.clock)(), &events);
        // What another session wrote meanwhile is shown with it, also where nothing was
        // written, so that the next try is made on what stands now.
        let read = self.session.refresh().map(|_| ());
        let round = Box::new(self.session.round.clone());
        Some(match written.and(read) {
            Ok(()) => EligibilityAction::Written { round, events, done, undoes },
            Err(error) => {
                let (text, hint) = error.phrase();
                EligibilityAction::Refused(Message { kind: Tone::Bad, text, hint }, round)
            }
        })
    }
}
