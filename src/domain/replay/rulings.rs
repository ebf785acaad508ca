//! What an event of chair or secretary changes.

use crate::domain::amendment::InputAmendment;
use crate::domain::event::Event;
use crate::domain::id::ProposalId;
use crate::domain::meeting::{Proceedings, Standing, Statement};
use crate::domain::round::{Consensus, Ruling, Rulings, Scenario};

impl Rulings {
    /// Applies an event of chair or secretary.
    pub(super) fn apply(&mut self, event: &Event) {
        match event.clone() {
            Event::Consensus { proposal, criterion, now, basis, text, .. } => match now {
                Some(mark) => {
                    self.consensus.insert((proposal, criterion), Consensus { mark, basis, text });
                }
                None => {
                    self.consensus.remove(&(proposal, criterion));
                }
            },
            Event::TieResolved { order, reason } => self.ties.push(Ruling { value: order, reason }),
            Event::LotDrawn { seed, .. } => self.lot = Some(seed),
            Event::LotTakenBack { seed, reason } => {
                self.lot = None;
                self.lots_taken_back.push(Ruling { value: seed, reason });
            }
            // Whatever a record says: a group that came after a seed decides nothing.
            Event::GroupRecorded { now, reason, .. } if !self.a_seed_was_seen() => {
                self.group = now.map(|group| Ruling { value: *group, reason });
            }
            Event::Forced { proposal, now, reason, .. } => match now {
                Some(value) => {
                    self.forced.insert(proposal, Ruling { value, reason });
                }
                None => {
                    self.forced.remove(&proposal);
                }
            },
            Event::AmountSet { proposal, now, reason, .. } => match now {
                Some(value) => {
                    self.amounts.insert(proposal, Ruling { value, reason });
                }
                None => {
                    self.amounts.remove(&proposal);
                }
            },
            Event::Waived { proposal, reason } => {
                self.waived.insert(proposal, reason);
            }
            Event::TargetsAccepted { reason } => self.targets_accepted = Some(reason),
            Event::BudgetAmended { source, now, .. } => {
                self.budget.insert(source, now);
            }
            Event::InputAmended { path, was, now, reason } => {
                self.inputs_since.insert(path.clone(), now.clone());
                self.inputs.push(InputAmendment { path, was, now, reason });
            }
            Event::Withdrawn { proposal, reason, number } => {
                self.withdrawn.insert(proposal.clone(), reason);
                self.withdrawals.push((number, proposal));
                self.withdrawals.sort_by_key(|(number, _)| *number);
                self.last_withdrawal = self.last_withdrawal.max(number);
            }
            Event::ScenarioKept { name, changes } => self.scenarios.push(Scenario { name, changes }),
            Event::Stated { proposal, statement, now, .. } => {
                self.minute(&proposal, |one| match statement {
                    Statement::Consensus => one.consensus = now,
                    Statement::Minority => one.minority = now,
                });
            }
            Event::MinorityHeld { proposal, now, .. } => self.minute(&proposal, |one| one.holders = now),
            Event::Positioned { proposal, member, now, .. } => self.minute(&proposal, |one| match now {
                Some(position) => {
                    one.positions.insert(member, position);
                }
                None => {
                    one.positions.remove(&member);
                }
            }),
            Event::Settled { proposal, now, .. } => self.minute(&proposal, |one| one.settled = now),
            Event::TimeSpent { proposal, now, .. } => self.minute(&proposal, |one| one.sitting = now),
            Event::AgendaSet { now, .. } => self.agenda = now,
            Event::TakenBack { ruling } => self.take_back(ruling),
            _ => {}
        }
    }

    /// Changes what the meeting leaves behind on a proposal; nothing leaves no trace.
    fn minute(&mut self, proposal: &ProposalId, change: impl FnOnce(&mut Proceedings)) {
        let one = self.meeting.entry(proposal.clone()).or_default();
        change(one);
        if *one == Proceedings::default() {
            self.meeting.remove(proposal);
        }
    }

    /// Takes a ruling back.
    fn take_back(&mut self, ruling: Standing) {
        match ruling {
            Standing::Tie { order } => {
                if let Some(at) = self.ties.iter().rposition(|tie| tie.value == order) {
                    self.ties.remove(at);
                }
            }
            Standing::Waiver { proposal } => {
                self.waived.remove(&proposal);
            }
            Standing::Targets => self.targets_accepted = None,
            Standing::Withdrawal { proposal, number } => {
                self.withdrawn.remove(&proposal);
                self.withdrawals.retain(|(_, one)| *one != proposal);
                self.last_withdrawal = self.last_withdrawal.max(number);
            }
            Standing::Scenario { name } => {
                if let Some(at) = self.scenarios.iter().rposition(|one| one.name == name) {
                    self.scenarios.remove(at);
                }
            }
        }
    }
}
