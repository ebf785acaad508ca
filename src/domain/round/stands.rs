//! Whether an event is written on top of what its writer saw.

use crate::domain::event::{Event, text_digest};
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::meeting::Sitting;
use crate::domain::round::Round;
use crate::domain::sheet::Answer;

impl Round {
    /// Whether an event still finds the value that it says it replaces.
    #[must_use]
    pub fn still_stands(&self, member: &MemberId, event: &Event) -> bool {
        let sheet = |proposal: &ProposalId| self.sheet(proposal, member);
        match event {
            Event::Answered { proposal, criterion, was, .. } => {
                sheet(proposal).map_or(*was == Answer::NotYet, |s| s.answer(criterion) == was)
            }
            Event::Commented { proposal, criterion, field, was, .. } => {
                text_digest(self.comment(proposal, member, criterion, *field)) == *was
            }
            Event::Conflict { proposal, was, .. } => {
                sheet(proposal).and_then(|s| s.conflict.as_ref()) == was.as_ref()
            }
            Event::Submitted { proposal } => !sheet(proposal).is_some_and(|s| s.submitted),
            Event::Reopened { proposal, .. } => sheet(proposal).is_some_and(|s| s.submitted),
            Event::PhaseChanged(change) => {
                change.from == self.phase
                    && change.number == self.phases.last().map_or(0, |last| last.number) + 1
            }
            Event::Consensus { proposal, criterion, was, .. } => {
                let key = (proposal.clone(), criterion.clone());
                self.rulings.consensus.get(&key).map(|consensus| consensus.mark) == *was
            }
            Event::Forced { proposal, was, .. } => {
                self.rulings.forced.get(proposal).map(|forced| forced.value) == *was
            }
            Event::Withdrawn { proposal, number, .. } => {
                *number == self.withdrawals() + 1 && !self.rulings.withdrawn.contains_key(proposal)
            }
            Event::LotDrawn { .. } => self.rulings.lot.is_none(),
            Event::LotTakenBack { seed, .. } => self.rulings.lot.as_ref() == Some(seed),
            Event::GroupRecorded { was, .. } => {
                self.rulings.group.as_ref().map(|group| &group.value.members) == was.as_ref()
                    && !self.rulings.a_seed_was_seen()
            }
            Event::BudgetAmended { source, was, .. } => {
                self.sources().any(|(name, amount)| name == source && amount == *was)
            }
            Event::Stated { proposal, statement, was, .. } => {
                let text = self.rulings.meeting.get(proposal).map_or("", |one| one.statement(*statement));
                text_digest(text) == *was
            }
            Event::MinorityHeld { proposal, was, .. } => {
                self.rulings.meeting.get(proposal).map_or(was.is_empty(), |one| one.holders == *was)
            }
            Event::Positioned { proposal, member, was, .. } => {
                self.rulings.meeting.get(proposal).and_then(|one| one.positions.get(member)) == was.as_ref()
            }
            Event::Settled { proposal, was, .. } => {
                self.rulings.meeting.get(proposal).is_some_and(|one| one.settled) == *was
            }
            Event::TimeSpent { proposal, was, .. } => self
                .rulings
                .meeting
                .get(proposal)
                .map_or(*was == Sitting::default(), |one| one.sitting == *was),
            Event::AgendaSet { was, .. } => self.rulings.agenda == *was,
            Event::AmountSet { proposal, was, .. } => {
                self.rulings.amounts.get(proposal).map(|set| set.value) == *was
            }
            Event::Corrected { proposal, was, .. } => {
                self.proposal(proposal).is_some_and(|one| was.kind().of(one) == *was)
            }
            Event::InputAmended { path, was, .. } => {
                self.rulings.inputs_since.get(path).is_none_or(|last| last == was)
            }
            Event::Replaced { member, .. } => self.committee.successor(member).is_none(),
            Event::Waived { proposal, .. } => !self.rulings.waived.contains_key(proposal),
            Event::TargetsAccepted { .. } => self.rulings.targets_accepted.is_none(),
            Event::TakenBack { ruling } => self.rulings.holds(ruling),
            Event::TieResolved { .. }
            | Event::ScenarioKept { .. }
            | Event::ImportBegan { .. }
            | Event::SheetImported { .. }
            | Event::ImportEnded { .. } => true,
        }
    }
}
