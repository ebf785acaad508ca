//! Who reads what, into the round: in setup as its committee file, afterwards as one
//! event for each proposal that gets other readers.

use std::io;

use jiff::Timestamp;

use crate::assign::PlannedReaders;
use crate::domain::committee::{Committee, Member};
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::phase::Phase;
use crate::record::{Event, ReadersSet};
use crate::round::Round;
use crate::store::error::{Doing, StoreError};
use crate::store::ron_text;
use crate::store::session::Session;

/// The members with what each of them reads by a plan. What the plan does not name
/// nobody reads.
#[must_use]
pub fn members_with(round: &Round, plan: &[PlannedReaders]) -> Vec<Member> {
    let members = round.committee.members.iter().map(|member| {
        let of = |wanted: &dyn Fn(&PlannedReaders) -> bool| -> Vec<ProposalId> {
            plan.iter().filter(|one| wanted(one)).map(|one| one.proposal.clone()).collect()
        };
        Member {
            assigned: of(&|one| one.readers.contains(&member.id)),
            rapporteur_of: of(&|one| one.rapporteur.as_ref() == Some(&member.id)),
            ..member.clone()
        }
    });
    members.collect()
}

/// The proposals of a plan that have other readers in the round, as events.
#[must_use]
pub fn changes(round: &Round, plan: &[PlannedReaders], reason: &str) -> Vec<ReadersSet> {
    let all = plan.iter().map(|one| {
        let was = round.committee.readers(&round.call, &one.proposal);
        let closed = |id: &&MemberId| round.has_conflict(&one.proposal, id);
        // Who has a conflict of interest goes on seeing that, and the title.
        let stays: Vec<&MemberId> = was.iter().filter(closed).collect();
        let now = round.committee.members.iter().map(|member| &member.id);
        let now = now.filter(|id| one.readers.contains(id) || stays.contains(id));
        ReadersSet {
            proposal: one.proposal.clone(),
            now: now.cloned().collect(),
            was,
            rapporteur_was: round.committee.rapporteur(&one.proposal).cloned(),
            rapporteur: one.rapporteur.clone(),
            reason: reason.to_owned(),
        }
    });
    all.filter(|one| one.was != one.now || one.rapporteur_was != one.rapporteur).collect()
}

impl Session {
    /// Takes a plan over, as one unit. Returns how many proposals get other readers.
    ///
    /// # Errors
    /// A rule that forbids it, a round that moved meanwhile, or what the system refuses.
    pub fn take_readers(
        &mut self,
        member: &Member,
        at: Timestamp,
        plan: &[PlannedReaders],
        reason: &str,
    ) -> Result<usize, StoreError> {
        let changed = changes(&self.round, plan, reason);
        if self.round.phase != Phase::Setup {
            let events: Vec<Event> = changed.iter().cloned().map(Event::from).collect();
            self.append(member, at, &events)?;
            return Ok(changed.len());
        }
        let members = members_with(&self.round, plan);
        if members != self.round.committee.members {
            let text = ron_text::write_pretty(&Committee::of(members)).map_err(|error| {
                StoreError::io(Doing::Write, &self.folder.file("committee.ron"))(io::Error::other(error))
            })?;
            self.setup_input(member, "committee.ron", text.as_bytes())?;
        }
        Ok(changed.len())
    }
}
