//! The state of a round: its files and everything that the records say of them, with
//! what every room asks of it. Records are folded into it one by one (`record::replay`).

use std::collections::BTreeMap;

use crate::domain::call::Call;
use crate::domain::committee::{Committee, Member};
use crate::domain::digest::sha256;
use crate::domain::id::{CriterionId, MemberId, ProposalId};
use crate::domain::money::Money;
use crate::domain::municipality::Register;
use crate::domain::phase::Phase;
use crate::domain::proposal::Proposal;
use crate::domain::role::Role;
use crate::domain::seal::Seal;
use crate::domain::sheet::{CommentField, ScoreSheet};
use crate::round::edition::Edition;
use crate::round::phase_change::PhaseChange;
use crate::round::rulings::{Ruling, Rulings, SettledThen};

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
    /// The rules by which it is counted: those that made the decision that stands.
    pub edition: Edition,
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
            edition: Edition::default(),
        }
    }

    /// Enters a phase. Records are read one after the other; the number is the order.
    pub fn enter(&mut self, change: PhaseChange) {
        let to = change.to;
        self.phases.push(change);
        self.phases.sort_by_key(|change| change.number);
        self.phase = self.phases.last().map_or(to, |last| last.to);
        // The rules of the decision that stands, else those of today.
        self.edition = self.seal().and_then(|seal| Edition::of(&seal.program)).unwrap_or_default();
        // The manifest of the change holds them.
        self.rulings.inputs_since.clear();
        let rulings = &mut self.rulings;
        rulings.settled = SettledThen { ties: rulings.ties.len(), lot: rulings.lot.clone() };
    }

    /// One digest of everything that a result hangs on: two rounds with the same one
    /// give the same result.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let all = (&self.call, &self.proposals, &self.committee, &self.phase, &self.sheets, &self.rulings);
        sha256(format!("{all:?}").as_bytes())
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

    /// Whether a member has a conflict of interest on a proposal: declared, or put on
    /// the record for the member's own organisation.
    #[must_use]
    pub fn has_conflict(&self, proposal: &ProposalId, member: &MemberId) -> bool {
        self.sheet(proposal, member).is_some_and(ScoreSheet::is_void)
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
    /// lower amount that the chair set.
    #[must_use]
    pub fn cost(&self, proposal: &Proposal) -> Money {
        self.lower_amount(proposal).map_or_else(|| self.call.cost(proposal), |set| set.value)
    }

    /// The lower amount that the chair set. None where a correction has brought
    /// the request down to it since.
    #[must_use]
    pub fn lower_amount(&self, proposal: &Proposal) -> Option<&Ruling<Money>> {
        self.rulings.amounts.get(&proposal.id).filter(|set| set.value < self.call.cost(proposal))
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

    /// Who withdrew after the decision that stands, in the order of the record.
    pub fn withdrawals_since_decision(&self) -> impl Iterator<Item = &ProposalId> {
        let sealed = self.seal().map(|seal| seal.withdrawals);
        let since = move |number: u64| sealed.is_some_and(|sealed| number > sealed);
        let later = self.rulings.withdrawals.iter().filter(move |(number, _)| since(*number));
        later.map(|(_, proposal)| proposal)
    }

    /// Whether a proposal was withdrawn after the decision that stands.
    #[must_use]
    pub fn withdrew_after_decision(&self, proposal: &ProposalId) -> bool {
        let is_withdrawn = self.rulings.withdrawn.contains_key(proposal);
        is_withdrawn && self.withdrawals_since_decision().any(|one| one == proposal)
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
