//! What chair and secretary put on the record beside the sheets.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use crate::domain::amendment::{Correction, FileDigest, InputAmendment, Replacement};
use crate::domain::draw::DrawGroup;
use crate::domain::eligibility::QuestionAnswer;
use crate::domain::force::Force;
use crate::domain::id::{CriterionId, MemberId, ProposalId, QuestionId};
use crate::domain::meeting::{Agenda, Basis, Proceedings};
use crate::domain::money::Money;
use crate::domain::scenario::Change;

/// What chair and secretary put on the record beside the sheets.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rulings {
    /// Consensus marks and texts.
    pub consensus: BTreeMap<(ProposalId, CriterionId), ConsensusMark>,
    /// Decided orders of tied proposals, the latest last.
    pub ties: Vec<Ruling<Vec<ProposalId>>>,
    /// What was settled when the phase began.
    pub settled: SettledThen,
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
    /// Inputs that came, changed or went after scoring opened, the latest last.
    pub inputs: Vec<InputAmendment>,
    /// What these make of each file since the last change of phase, by path;
    /// `None`: it is gone.
    pub inputs_since: BTreeMap<String, Option<FileDigest>>,
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
    /// Conflicts of interest by affiliation that were taken back: they are not noted again.
    pub unaffiliated: BTreeSet<(ProposalId, MemberId)>,
    /// What was found on the questions of the call, by proposal.
    pub eligibility: BTreeMap<ProposalId, EligibilityFile>,
    /// Named what-ifs, the latest last.
    pub scenarios: Vec<Scenario>,
    /// What the meeting leaves behind, by proposal.
    pub meeting: BTreeMap<ProposalId, Proceedings>,
    /// The order of the meeting.
    pub agenda: Option<Agenda>,
}

/// What settled the order of ties at the last change of phase.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SettledThen {
    /// How many orders of ties were on the record.
    pub ties: usize,
    /// The seed of the public draw.
    pub lot: Option<String>,
}

/// What was found on the questions of the call about one proposal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EligibilityFile {
    /// The answers, by question.
    pub answers: BTreeMap<QuestionId, QuestionAnswer>,
    /// What the chair confirmed last, until an answer changed.
    pub confirmed: Option<ConfirmedEligibility>,
}

/// What the chair confirmed of a proposal, and on what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfirmedEligibility {
    /// Whether it may compete.
    pub eligible: bool,
    /// The answers that stood.
    pub answers: BTreeMap<QuestionId, QuestionAnswer>,
    /// SHA-256 of what the call asked and of who applied (`Round::asked_of`).
    pub asked: String,
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
pub struct ConsensusMark {
    /// The mark.
    pub mark: Decimal,
    /// Where it came from.
    pub basis: Basis,
    /// Why this mark, in a line.
    pub text: String,
}

impl Rulings {
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
