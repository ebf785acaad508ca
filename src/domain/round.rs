//! A round as it stands: the files of the secretary with everything that the
//! records say, folded into one state.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::domain::amendment::{Correction, Replacement};
use crate::domain::call::Call;
use crate::domain::committee::{Committee, Member, Role};
use crate::domain::draw::DrawGroup;
use crate::domain::event::{Event, Force, PhaseChange, text_digest};
use crate::domain::id::{CriterionId, MemberId, ProposalId};
use crate::domain::meeting::{Agenda, Basis, Proceedings, Sitting, Standing};
use crate::domain::money::Money;
use crate::domain::municipality::Register;
use crate::domain::phase::Phase;
use crate::domain::proposal::Proposal;
use crate::domain::scenario::Change;
use crate::domain::seal::Seal;
use crate::domain::sheet::{CommentField, ScoreSheet};

/// The sheets of one proposal, by member.
pub type SheetsOfProposal = BTreeMap<MemberId, ScoreSheet>;

/// A round as it stands.
#[derive(Clone, Debug)]
pub struct Round {
    /// The rules.
    pub call: Call,
    /// The proposals, in the order of the file.
    pub proposals: Vec<Proposal>,
    /// The members.
    pub committee: Committee,
    /// The municipalities.
    pub register: Register,
    /// Where the round stands.
    pub phase: Phase,
    /// The changes of phase so far, in order.
    pub phases: Vec<PhaseChange>,
    /// Score sheets, by proposal and member.
    pub sheets: BTreeMap<ProposalId, SheetsOfProposal>,
    /// What chair and secretary put on the record.
    pub rulings: Rulings,
}

/// What chair and secretary put on the record beside the sheets.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rulings {
    /// Consensus marks and texts.
    pub consensus: BTreeMap<(ProposalId, CriterionId), Consensus>,
    /// Decided orders of tied proposals, the latest last.
    pub ties: Vec<Ruling<Vec<ProposalId>>>,
    /// The seed of the public draw.
    pub lot: Option<String>,
    /// Seeds that were taken back, with why, the latest last.
    pub lots_taken_back: Vec<Ruling<String>>,
    /// The group that the public draw puts in order, with why those on its edge
    /// are in it or not.
    pub group: Option<Ruling<DrawGroup>>,
    /// Candidates forced in or out.
    pub forced: BTreeMap<ProposalId, Ruling<Force>>,
    /// Lower amounts that the chair set.
    pub amounts: BTreeMap<ProposalId, Ruling<Money>>,
    /// Incomplete proposals that do not hold up the decision.
    pub waived: BTreeMap<ProposalId, String>,
    /// Why lowered targets were accepted.
    pub targets_accepted: Option<String>,
    /// Amended amounts of sources.
    pub budget: BTreeMap<String, Money>,
    /// Corrected facts of proposals, the latest last.
    pub corrections: Vec<Correction>,
    /// Members in whose place somebody came, the latest last.
    pub replacements: Vec<Replacement>,
    /// Withdrawn proposals with the reason.
    pub withdrawn: BTreeMap<ProposalId, String>,
    /// Standing withdrawals by number, in order.
    pub withdrawals: Vec<(u64, ProposalId)>,
    /// The number of the last withdrawal, or of what took one back.
    pub last_withdrawal: u64,
    /// Named what-ifs, the latest last.
    pub scenarios: Vec<Scenario>,
    /// What the meeting leaves behind, by proposal.
    pub meeting: BTreeMap<ProposalId, Proceedings>,
    /// The order of the meeting.
    pub agenda: Option<Agenda>,
}

/// A named what-if, never part of the result.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// Its name.
    pub name: String,
    /// What it changes, in order.
    pub changes: Vec<Change>,
}

/// A decision with its reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruling<T> {
    /// What was decided.
    pub value: T,
    /// Why.
    pub reason: String,
}

/// The committee's own record on one criterion of a proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consensus {
    /// The mark.
    pub mark: Decimal,
    /// Where it came from.
    pub basis: Basis,
    /// Why this mark, in a line.
    pub text: String,
}

impl Round {
    /// A round without any record.
    #[must_use]
    pub fn new(call: Call, proposals: Vec<Proposal>, committee: Committee, register: Register) -> Round {
        Round {
            call,
            proposals,
            committee,
            register,
            phase: Phase::Setup,
            phases: Vec::new(),
            sheets: BTreeMap::new(),
            rulings: Rulings::default(),
        }
    }

    /// The proposal with this id.
    #[must_use]
    pub fn proposal(&self, id: &ProposalId) -> Option<&Proposal> {
        self.proposals.iter().find(|proposal| proposal.id == *id)
    }

    /// The sheet of a member for a proposal, where one was begun.
    #[must_use]
    pub fn sheet(&self, proposal: &ProposalId, member: &MemberId) -> Option<&ScoreSheet> {
        self.sheets.get(proposal)?.get(member)
    }

    /// The role of a member; `None` for somebody who is not in the committee.
    #[must_use]
    pub fn role(&self, member: &MemberId) -> Option<Role> {
        self.committee.member(member).map(|member| member.role)
    }

    /// Whether a member declared a conflict of interest on a proposal.
    #[must_use]
    pub fn has_conflict(&self, proposal: &ProposalId, member: &MemberId) -> bool {
        self.sheet(proposal, member).is_some_and(|sheet| sheet.conflict.is_some())
    }

    /// The proposals that a member reads, in the order of the file.
    pub fn reading_of<'a>(&'a self, member: &'a Member) -> impl Iterator<Item = &'a Proposal> {
        self.proposals.iter().filter(|p| self.committee.reads(&self.call, member, &p.id))
    }

    /// The amount of every source after amendments.
    pub fn sources(&self) -> impl Iterator<Item = (&str, Money)> {
        self.call.budget.iter().map(|source| {
            let amended = self.rulings.budget.get(&source.name).copied();
            (source.name.as_str(), amended.unwrap_or(source.amount))
        })
    }

    /// What an award would cost: the request, capped where the call caps, or the
    /// lower amount that the chair set. A correction may have brought the
    /// request below it since.
    #[must_use]
    pub fn cost(&self, proposal: &Proposal) -> Money {
        let cost = proposal.cost(&self.call);
        self.rulings.amounts.get(&proposal.id).map_or(cost, |set| set.value.min(cost))
    }

    /// The budget after amendments.
    #[must_use]
    pub fn budget(&self) -> Money {
        self.sources().map(|(_, amount)| amount).sum()
    }

    /// What the decision sealed, while it stands.
    #[must_use]
    pub fn seal(&self) -> Option<&Seal> {
        self.phases.last().filter(|_| self.phase == Phase::Decided)?.seal.as_ref()
    }

    /// How many withdrawals were written so far, and taken back.
    #[must_use]
    pub fn withdrawals(&self) -> u64 {
        self.rulings.last_withdrawal
    }

    /// Whether an event still finds the value that it says it replaces.
    #[must_use]
    pub fn still_stands(&self, member: &MemberId, event: &Event) -> bool {
        let sheet = |proposal: &ProposalId| self.sheet(proposal, member);
        match event {
            Event::Answered { proposal, criterion, was, .. } => sheet(proposal)
                .map_or(*was == crate::domain::sheet::Answer::NotYet, |s| s.answer(criterion) == was),
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

    /// The text of a comment field, empty where nothing was written.
    #[must_use]
    pub fn comment(
        &self,
        proposal: &ProposalId,
        member: &MemberId,
        criterion: &CriterionId,
        field: CommentField,
    ) -> &str {
        self.sheet(proposal, member)
            .and_then(|sheet| sheet.cells.get(criterion))
            .map_or("", |cell| cell.text(field))
    }
}

impl Rulings {
    /// Whether a ruling stands, so that it can be taken back.
    #[must_use]
    pub fn holds(&self, ruling: &Standing) -> bool {
        match ruling {
            Standing::Tie { order } => self.ties.iter().any(|tie| tie.value == *order),
            Standing::Waiver { proposal } => self.waived.contains_key(proposal),
            Standing::Targets => self.targets_accepted.is_some(),
            // Only the last one: who moved up after it hangs on those before.
            Standing::Withdrawal { proposal, number } => {
                *number == self.last_withdrawal + 1
                    && self.withdrawals.last().is_some_and(|(_, last)| last == proposal)
            }
            Standing::Scenario { name } => self.scenarios.iter().any(|one| one.name == *name),
        }
    }

    /// Whether a seed was ever recorded, also one that was taken back.
    #[must_use]
    pub fn a_seed_was_seen(&self) -> bool {
        self.lot.is_some() || !self.lots_taken_back.is_empty()
    }

    /// The committee's own mark on a criterion of a proposal.
    #[must_use]
    pub fn consensus_mark(&self, proposal: &ProposalId, criterion: &CriterionId) -> Option<Decimal> {
        let key = (proposal.clone(), criterion.clone());
        self.consensus.get(&key).map(|consensus| consensus.mark)
    }
}
