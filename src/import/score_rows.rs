//! One row of a scores table: the names in it and what it says.
//!
//! Every look-up is by hash: a large call has 150,000 rows.

use std::collections::{BTreeSet, HashMap, HashSet};

use rust_decimal::Decimal;

use crate::domain::amount::DecimalSign;
use crate::domain::call::{Call, Criterion};
use crate::domain::committee::{Committee, Member};
use crate::domain::id::ProposalId;
use crate::domain::identity::ids::Likenesses;
use crate::domain::mark::{MarkError, Written};
use crate::domain::phrase::Phrase;
use crate::domain::proposal::Proposal;
use crate::domain::scale::Scale;
use crate::domain::sheet::Answer;
use crate::import::cells::Cells;
use crate::import::columns::key;
use crate::import::table::TableRow;

/// The words for an abstention, in lower case.
const ABSTAIN: [&str; 6] = ["-", "\u{2013}", "abstain", "abstention", "onthouding", "abstained"];

/// The words for a declared conflict of interest, in lower case.
const CONFLICT: [&str; 2] = ["conflict", "belangenconflict"];

/// What the names in a table stand for.
pub(super) struct Known<'r> {
    pub(super) proposals: HashMap<&'r str, usize>,
    pub(super) members: HashMap<&'r str, Scorer<'r>>,
    pub(super) criteria: HashMap<&'r str, &'r Criterion>,
    /// By label, reduced to what distinguishes it; none where two share one.
    labels: HashMap<String, Option<&'r Criterion>>,
    decimal: Option<DecimalSign>,
    shown: Option<DecimalSign>,
    near_proposals: Likenesses<'r>,
    near_members: Likenesses<'r>,
}

/// A member with what it scores and reads.
pub(super) struct Scorer<'r> {
    pub(super) member: &'r Member,
    pub(super) criteria: HashSet<&'r str>,
    pub(super) reads: Option<HashSet<&'r str>>,
}

/// A row whose three names are known.
pub(super) struct Named<'r> {
    pub(super) proposal: (usize, &'r ProposalId),
    pub(super) reader: &'r Scorer<'r>,
}

/// What a row says.
pub(super) enum Said<'r> {
    Answer(&'r Criterion, Answer),
    Conflict(String),
}

impl<'r> Known<'r> {
    /// Gathers the names of a round.
    pub(super) fn new(call: &'r Call, proposals: &'r [Proposal], committee: &'r Committee) -> Known<'r> {
        let reader = |member: &'r Member| Scorer {
            member,
            criteria: (call.criteria_of(member.role)).map(|criterion| criterion.id.as_str()).collect(),
            reads: committee.only(member).map(|ids| ids.into_iter().map(ProposalId::as_str).collect()),
        };
        Known {
            proposals: (proposals.iter().enumerate())
                .map(|(index, proposal)| (proposal.id.as_str(), index))
                .collect(),
            members: (committee.members.iter()).map(|member| (member.id.as_str(), reader(member))).collect(),
            criteria: (call.criteria.iter()).map(|criterion| (criterion.id.as_str(), criterion)).collect(),
            labels: labels(call),
            near_proposals: Likenesses::new(proposals.iter().map(|proposal| proposal.id.as_str())),
            near_members: Likenesses::new(committee.members.iter().map(|member| member.id.as_str())),
            decimal: None,
            shown: None,
        }
    }

    /// The sign before the decimals: as the secretary said it, and as the clear
    /// scores of the table show it.
    pub(super) fn written(self, decimal: Option<DecimalSign>, shown: Option<DecimalSign>) -> Known<'r> {
        Known { decimal, shown, ..self }
    }

    /// A mark in a cell. What the other cells show answers a question; it makes none.
    fn mark(&self, text: &str, scale: &Scale) -> Result<Decimal, MarkError> {
        let shown = || Written::of(text).ok()?.beside(self.shown?);
        match scale.take(text, self.decimal) {
            Err(two @ MarkError::TwoReadings { .. }) => match shown() {
                Some(sign) => scale.take(text, Some(sign)),
                None => Err(two),
            },
            read => read,
        }
    }

    /// Finds the proposal and the member of a row.
    pub(super) fn name(
        &'r self,
        cells: &mut Cells<'r>,
        row: &'r TableRow,
        proposals: &'r [Proposal],
    ) -> Option<Named<'r>> {
        let proposal = cells.required(row, "proposal");
        let evaluator = cells.required(row, "evaluator");
        let found = proposal.and_then(|text| {
            let index = self.proposals.get(text).copied();
            if index.is_none() {
                let what = Phrase::new("import-proposal-unknown").with("proposal", text);
                let near = self.near_proposals.near(text);
                cells.unknown(row, "proposal", what, near);
            }
            index.and_then(|index| Some((index, &proposals.get(index)?.id)))
        });
        // Ids of members hold no capitals, so J1 can only mean j1.
        let reader = evaluator.and_then(|text| {
            let reader = self.members.get(text.to_lowercase().as_str());
            if reader.is_none() {
                let what = Phrase::new("import-member-unknown").with("member", text);
                let near = self.near_members.near(text);
                cells.unknown(row, "evaluator", what, near);
            }
            reader
        });
        Some(Named { proposal: found?, reader: reader? })
    }

    /// The criterion of an id or a label, as the call has it or nearly so.
    pub(super) fn criterion(&self, text: &str) -> Option<&'r Criterion> {
        let exact = self.criteria.get(text).copied();
        exact.or_else(|| self.labels.get(&key(text)).copied().flatten())
    }

    /// Whether a cell declares a conflict of interest.
    pub(super) fn is_conflict(&self, criterion: Option<&Criterion>, text: &str) -> bool {
        // A scale may have a word that stands for something else in other tables.
        let of_scale = criterion.is_some_and(|criterion| is_a_word(criterion, text));
        CONFLICT.contains(&text.to_lowercase().as_str()) && !of_scale
    }

    /// Whether a cell is an abstention.
    pub(super) fn is_abstention(&self, criterion: &Criterion, text: &str) -> bool {
        ABSTAIN.contains(&text.to_lowercase().as_str()) && !is_a_word(criterion, text)
    }

    /// Reads criterion and score of a row.
    pub(super) fn said(
        &'r self,
        cells: &mut Cells<'r>,
        row: &'r TableRow,
        named: &Named<'_>,
    ) -> Option<Said<'r>> {
        let named_here = cells.text(row, "criterion").and_then(|text| self.criterion(text));
        if cells.text(row, "score").is_some_and(|score| self.is_conflict(named_here, score)) {
            if let Some(criterion) = cells.text(row, "criterion") {
                let what = Phrase::new("import-conflict-criterion").with("criterion", criterion);
                cells.wrong(row, "criterion", what);
                return None;
            }
            if cells.text(row, "comment").is_some() {
                cells.wrong(row, "comment", Phrase::new("import-conflict-comment"));
            }
            return reason(cells, row, "import-conflict-reason").map(Said::Conflict);
        }
        let text = cells.required(row, "criterion")?;
        let Some(criterion) = named_here else {
            let what = Phrase::new("import-criterion-unknown")
                .with("criterion", text)
                .with("criteria", self.criterion_ids());
            cells.wrong(row, "criterion", what);
            return None;
        };
        if !self.scores(cells, row, named, (criterion, "criterion")) || !self.reads(cells, row, named) {
            return None;
        }
        let answer = self.answer(cells, row, criterion, true)?;
        Some(Said::Answer(criterion, answer))
    }

    /// Reads the score of a row in the column of a criterion. A member who does not
    /// score it leaves it empty; whatever stands there is wrong.
    pub(super) fn said_under(
        &'r self,
        cells: &mut Cells<'r>,
        row: &'r TableRow,
        named: &Named<'_>,
        (criterion, reasoned): (&'r Criterion, bool),
    ) -> Option<Said<'r>> {
        let empty = cells.text(row, "score").is_none();
        if empty && !named.reader.criteria.contains(criterion.id.as_str()) {
            return None;
        }
        if !self.scores(cells, row, named, (criterion, "score")) {
            return None;
        }
        let answer = self.answer(cells, row, criterion, !reasoned)?;
        Some(Said::Answer(criterion, answer))
    }

    /// Whether a member scores a criterion.
    fn scores(
        &self,
        cells: &mut Cells<'r>,
        row: &'r TableRow,
        named: &Named<'_>,
        (criterion, field): (&Criterion, &str),
    ) -> bool {
        let reader = named.reader;
        if !reader.criteria.contains(criterion.id.as_str()) {
            let what = Phrase::new("import-criterion-role")
                .with("criterion", &criterion.id)
                .with("member", &reader.member.id)
                .with("role", reader.member.role.code());
            cells.wrong(row, field, what);
            return false;
        }
        true
    }

    /// Whether the member of a row reads its proposal.
    pub(super) fn reads(&self, cells: &mut Cells<'r>, row: &'r TableRow, named: &Named<'_>) -> bool {
        let reader = named.reader;
        let (_, proposal) = named.proposal;
        if (reader.reads.as_ref()).is_some_and(|reads| !reads.contains(proposal.as_str())) {
            let what = Phrase::new("import-not-assigned")
                .with("member", &reader.member.id)
                .with("proposal", proposal);
            let hint = Phrase::new("import-hint-assign");
            cells.wrong_with_hint(row, "evaluator", what, hint);
            return false;
        }
        true
    }

    /// The answer in a row whose criterion is known. A reason belongs to an abstention,
    /// unless it may be that of another cell.
    fn answer(
        &self,
        cells: &mut Cells<'r>,
        row: &'r TableRow,
        criterion: &Criterion,
        alone: bool,
    ) -> Option<Answer> {
        if cells.text(row, "score").is_some_and(|text| self.is_abstention(criterion, text)) {
            return reason(cells, row, "import-abstention-reason").map(Answer::Abstained);
        }
        if let Some(reason) = cells.text(row, "reason").filter(|_| alone) {
            let what = Phrase::new("import-reason-with-score").with("reason", reason);
            let hint = Phrase::new("import-hint-reason");
            cells.wrong_with_hint(row, "reason", what, hint);
            return None;
        }
        let word = cells.text(row, "word").filter(|_| criterion.scale.words().is_some());
        let Some(text) = cells.text(row, "score").or(word) else { return Some(Answer::NotYet) };
        match self.mark(text, &criterion.scale) {
            Ok(mark) if word.is_none_or(|word| criterion.scale.read(word) == Ok(mark)) => {
                Some(Answer::Mark(mark))
            }
            Ok(mark) => {
                let what = Phrase::new("import-score-word")
                    .phrase("score", criterion.scale.said(mark))
                    .with("word", word.unwrap_or_default());
                cells.wrong(row, "word", what);
                None
            }
            Err(error @ MarkError::TwoReadings { .. }) => {
                let hint = Phrase::new("import-hint-decimal-mark");
                cells.wrong_with_hint(row, "score", error.phrase(), hint);
                None
            }
            Err(error) => {
                cells.wrong(row, "score", error.phrase());
                None
            }
        }
    }

    pub(super) fn criterion_ids(&self) -> String {
        let mut ids: Vec<&str> = self.criteria.keys().copied().collect();
        ids.sort_unstable();
        ids.join(", ")
    }
}

/// The criteria by their labels and by ids that are nearly as the call has them.
pub(super) fn labels(call: &Call) -> HashMap<String, Option<&Criterion>> {
    let mut labels: HashMap<String, Option<&Criterion>> = HashMap::new();
    for criterion in &call.criteria {
        let names: BTreeSet<String> = [criterion.id.as_str(), &criterion.label].map(key).into();
        for name in names {
            labels.entry(name).and_modify(|two| *two = None).or_insert(Some(criterion));
        }
    }
    labels
}

/// Whether a text is a word of the criterion's scale.
fn is_a_word(criterion: &Criterion, text: &str) -> bool {
    criterion.scale.words().is_some() && criterion.scale.read(text).is_ok()
}

/// The reason of a row, which must not be empty.
pub(super) fn reason<'r>(cells: &mut Cells<'r>, row: &'r TableRow, missing: &str) -> Option<String> {
    let reason = cells.text(row, "reason").map(str::to_owned);
    if reason.is_none() {
        cells.wrong(row, "score", Phrase::new(missing));
    }
    reason
}
