//! What somebody did: the events of the record, from which a round is rebuilt.
//!
//! An event states the value that it replaces, so that a write on top of
//! something unseen is noticed. Texts are stated by their digest.

mod about;
mod line;

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::domain::amendment::{Fact, FileDigest, Newcomer};
use crate::domain::draw::DrawGroup;
use crate::domain::id::{CriterionId, MemberId, ProposalId};
use crate::domain::meeting::{Agenda, Basis, Position, Sitting, Standing, Statement};
use crate::domain::money::Money;
use crate::domain::phase::Phase;
use crate::domain::scenario::Change;
use crate::domain::seal::Seal;
use crate::domain::sheet::{Answer, CommentField};

pub use line::{Entry, GENESIS, Head, hex, sha256, text_digest};

/// What somebody did.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Event {
    /// A member gave, changed or cleared a mark, or abstained.
    Answered {
        /// The proposal.
        proposal: ProposalId,
        /// The criterion.
        criterion: CriterionId,
        /// What stood there.
        was: Answer,
        /// What stands there now.
        now: Answer,
    },
    /// A member wrote a comment.
    Commented {
        /// The proposal.
        proposal: ProposalId,
        /// The criterion.
        criterion: CriterionId,
        /// Who reads it.
        field: CommentField,
        /// Digest of the text that stood there; empty where there was none.
        was: String,
        /// The whole text that stands there now.
        now: String,
    },
    /// A member declared a conflict of interest, or took the declaration back.
    Conflict {
        /// The proposal.
        proposal: ProposalId,
        /// The reason that stood there.
        was: Option<String>,
        /// The reason that stands there now.
        now: Option<String>,
    },
    /// A member submitted a sheet.
    Submitted {
        /// The proposal.
        proposal: ProposalId,
    },
    /// A member took a submitted sheet back.
    Reopened {
        /// The proposal.
        proposal: ProposalId,
        /// Why.
        reason: String,
    },
    /// Chair or secretary moved the round to another phase.
    PhaseChanged(PhaseChange),
    /// An import of score sheets starts; void without its `ImportEnded`.
    ImportBegan {
        /// The name of the file.
        file: String,
        /// SHA-256 of the file.
        sha256: String,
        /// How far the own record of each named member was at the import.
        heads: BTreeMap<MemberId, u64>,
    },
    /// One imported sheet, as submitted by the member that it names.
    SheetImported {
        /// The member.
        member: MemberId,
        /// The proposal.
        proposal: ProposalId,
        /// The answers, by criterion.
        answers: BTreeMap<CriterionId, Answer>,
        /// Comments to the applicant, by criterion.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        comments: BTreeMap<CriterionId, String>,
        /// The reason of a declared conflict.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        conflict: Option<String>,
    },
    /// The import is whole.
    ImportEnded {
        /// How many sheets it brought.
        sheets: u64,
    },
    /// The committee's own mark for a criterion.
    Consensus {
        /// The proposal.
        proposal: ProposalId,
        /// The criterion.
        criterion: CriterionId,
        /// The mark that stood there.
        was: Option<Decimal>,
        /// The mark that stands there now.
        now: Option<Decimal>,
        /// Where it came from.
        #[serde(default, skip_serializing_if = "Basis::is_typed")]
        basis: Basis,
        /// Why this mark, in a line.
        text: String,
    },
    /// What the committee, or a minority of it, says on a proposal.
    Stated {
        /// The proposal.
        proposal: ProposalId,
        /// Which text.
        statement: Statement,
        /// Digest of the text that stood there; empty where there was none.
        was: String,
        /// The whole text that stands there now.
        now: String,
    },
    /// Who holds the minority view on a proposal.
    MinorityHeld {
        /// The proposal.
        proposal: ProposalId,
        /// Who was noted.
        was: BTreeSet<MemberId>,
        /// Who is noted now.
        now: BTreeSet<MemberId>,
    },
    /// Where a member stands on what the committee says.
    Positioned {
        /// The proposal.
        proposal: ProposalId,
        /// The member.
        member: MemberId,
        /// What was noted.
        was: Option<Position>,
        /// What is noted now.
        now: Option<Position>,
    },
    /// The committee has done with a proposal, or takes it up again.
    Settled {
        /// The proposal.
        proposal: ProposalId,
        /// Whether it had.
        was: bool,
        /// Whether it has now.
        now: bool,
    },
    /// How long the committee talked about a proposal, on leaving it.
    TimeSpent {
        /// The proposal.
        proposal: ProposalId,
        /// All time before.
        was: Sitting,
        /// All time now.
        now: Sitting,
    },
    /// The order in which the proposals are talked about.
    AgendaSet {
        /// The order that stood.
        was: Option<Agenda>,
        /// The order that stands now.
        now: Option<Agenda>,
    },
    /// A ruling without a value of its own is taken back.
    TakenBack {
        /// The ruling.
        ruling: Standing,
    },
    /// The order in an unresolved tie, decided on the record.
    TieResolved {
        /// The tied proposals, first place first.
        order: Vec<ProposalId>,
        /// Why.
        reason: String,
    },
    /// The seed of the public draw that the call named.
    LotDrawn {
        /// The seed as published.
        seed: String,
        /// Where it was published.
        source: String,
    },
    /// The seed was taken back: it was copied wrongly, or not from the source
    /// that the call names. Another one can be recorded then.
    LotTakenBack {
        /// The seed that stood there.
        seed: String,
        /// Why.
        reason: String,
    },
    /// The chair put the group on the record that the public draw puts in
    /// order, or took it back. No longer possible once a seed was recorded.
    GroupRecorded {
        /// The members of the group that stood there.
        was: Option<Vec<ProposalId>>,
        /// The group that stands there now.
        now: Option<Box<DrawGroup>>,
        /// Why those on the edge are in it or not.
        reason: String,
    },
    /// The chair forced a candidate in or out, or took that back.
    Forced {
        /// The proposal.
        proposal: ProposalId,
        /// What stood there.
        was: Option<Force>,
        /// What stands there now.
        now: Option<Force>,
        /// Why.
        reason: String,
    },
    /// The chair set a lower amount for a candidate, or took that back.
    AmountSet {
        /// The proposal.
        proposal: ProposalId,
        /// The amount that was set; none where the request stood.
        was: Option<Money>,
        /// The amount that is set now.
        now: Option<Money>,
        /// Why.
        reason: String,
    },
    /// The chair lets the round be decided although a proposal is incomplete.
    Waived {
        /// The proposal.
        proposal: ProposalId,
        /// Why.
        reason: String,
    },
    /// The chair accepts that targets were lowered.
    TargetsAccepted {
        /// Why.
        reason: String,
    },
    /// The budget of a source was changed.
    BudgetAmended {
        /// The source.
        source: String,
        /// The amount that stood there.
        was: Money,
        /// The amount that stands there now.
        now: Money,
        /// Why.
        reason: String,
    },
    /// A fact of a proposal was corrected.
    Corrected {
        /// The proposal.
        proposal: ProposalId,
        /// What stood there.
        was: Fact,
        /// What stands there now.
        now: Fact,
        /// Why.
        reason: String,
    },
    /// An application text or an annex came, changed or went.
    InputAmended {
        /// The file, as a path in the round with `/`.
        path: String,
        /// What stood there; none where nothing did.
        was: Option<FileDigest>,
        /// What stands there now; none where it was taken away.
        now: Option<FileDigest>,
        /// Why.
        reason: String,
    },
    /// Somebody came in the place of a member.
    Replaced {
        /// Who leaves.
        member: MemberId,
        /// Who comes.
        by: Newcomer,
        /// The proposals whose submitted sheet of the one who leaves counts on.
        kept: BTreeSet<ProposalId>,
        /// Why.
        reason: String,
    },
    /// An applicant withdrew a proposal.
    Withdrawn {
        /// The proposal.
        proposal: ProposalId,
        /// Why.
        reason: String,
        /// 1 for the first withdrawal of the round, then one more each, those
        /// that were taken back counted: who moves up hangs on the order.
        #[serde(default)]
        number: u64,
    },
    /// The chair kept a named what-if; never part of the result.
    ScenarioKept {
        /// Its name.
        name: String,
        /// What it changes, in order.
        changes: Vec<Change>,
    },
}

/// Which way the chair forced a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Force {
    /// Awarded first.
    In,
    /// Not awarded.
    Out,
}

/// A change of phase. It names the one before it and how far every record
/// was, so that the order between records does not hang on clocks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhaseChange {
    /// The phase that ends.
    pub from: Phase,
    /// The phase that begins.
    pub to: Phase,
    /// 1 for the first change of the round, then one more each.
    pub number: u64,
    /// Why; required for a step back.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// The heads of all records when it was written.
    pub heads: BTreeMap<MemberId, Head>,
    /// SHA-256 of the call, proposals and committee files.
    pub files: BTreeMap<String, String>,
    /// SHA-256 of the manifest of all inputs (`manifests/NUMBER.csv`); absent in
    /// what version 0.1.0 wrote, which sealed the three files alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inputs: Option<String>,
    /// What a decision seals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seal: Option<Seal>,
}
