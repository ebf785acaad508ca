//! The scores table becomes score sheets, or the list of all its problems.
//!
//! An empty score is *not yet*, `-` an abstention with its reason, and `conflict`
//! without a criterion a declared conflict. A criterion is named by its id only. On a
//! scale of words a score is the word or its value; the column `word`, which the export
//! adds, says the same.

use std::collections::{BTreeMap, HashMap};

use crate::domain::amount::DecimalSign;
use crate::domain::call::Call;
use crate::domain::committee::Committee;
use crate::domain::id::{CriterionId, MemberId, ProposalId};
use crate::domain::mark;
use crate::domain::phrase::Phrase;
use crate::domain::proposal::Proposal;
use crate::domain::sheet::Answer;
use crate::import::cells::Cells;
pub use crate::import::headings::SCORES as FIELDS;
use crate::import::score_rows::{Known, Named, Said};
use crate::import::table::{Table, TableRow};
use crate::store::problem::Problem;

/// One member's sheet for one proposal, as the table has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedSheet {
    /// The member.
    pub member: MemberId,
    /// The proposal.
    pub proposal: ProposalId,
    /// The answers, by criterion; *not yet* where the score is empty.
    pub answers: BTreeMap<CriterionId, Answer>,
    /// Comments to the applicant, by criterion.
    pub comments: BTreeMap<CriterionId, String>,
    /// The reason of a declared conflict.
    pub conflict: Option<String>,
}

/// The sheets on their way, with the lines that made them.
#[derive(Default)]
struct Sheets {
    sheets: BTreeMap<(usize, MemberId), ImportedSheet>,
    answered: HashMap<(usize, MemberId), (usize, HashMap<CriterionId, usize>)>,
    conflicts: HashMap<(usize, MemberId), usize>,
}

/// Reads a scores table against the call, the proposals and the committee.
///
/// The sheets come in the order of the proposals, then of the members' ids.
///
/// # Errors
/// All problems of the table; no sheet is read from a table with a problem.
pub fn read(
    table: &Table,
    call: &Call,
    proposals: &[Proposal],
    committee: &Committee,
) -> Result<Vec<ImportedSheet>, Vec<Problem>> {
    read_with(table, call, proposals, committee, None)
}

/// As `read`, with the sign before the decimals where the secretary has said it.
/// Without it the other scores may show how `1.000` is meant.
///
/// # Errors
/// As `read`.
pub fn read_with(
    table: &Table,
    call: &Call,
    proposals: &[Proposal],
    committee: &Committee,
    decimal: Option<DecimalSign>,
) -> Result<Vec<ImportedSheet>, Vec<Problem>> {
    let shown = mark::shown(table.rows.iter().map(|row| table.text(row, "score")));
    let known = Known::new(call, proposals, committee).written(decimal, shown);
    let mut cells = Cells::new(table);
    let mut sheets = Sheets::default();
    for row in &table.rows {
        let Some(named) = known.name(&mut cells, row, proposals) else {
            continue;
        };
        let Some(said) = known.said(&mut cells, row, &named) else {
            continue;
        };
        sheets.add(&mut cells, table, row, &named, said);
    }
    cells.finish(sheets.sheets.into_values().collect())
}

impl Sheets {
    /// Adds what a row says, unless an earlier row says it too.
    fn add<'r>(
        &mut self,
        cells: &mut Cells<'r>,
        table: &Table,
        row: &'r TableRow,
        named: &Named<'_>,
        said: Said<'_>,
    ) {
        let (index, proposal) = named.proposal;
        let member = &named.reader.member.id;
        let key = (index, member.clone());
        let twice = |id: &str, first: usize| {
            Phrase::new(id)
                .with("proposal", proposal)
                .with("member", member)
                .with("first", first)
                .with("second", row.line)
        };
        let sheet = self.sheets.entry(key.clone()).or_insert_with(|| ImportedSheet {
            member: member.clone(),
            proposal: proposal.clone(),
            answers: BTreeMap::new(),
            comments: BTreeMap::new(),
            conflict: None,
        });
        match said {
            Said::Conflict(reason) => {
                if let Some((first, _)) = self.answered.get(&key) {
                    cells.wrong(row, "score", twice("import-conflict-and-score", *first));
                }
                if let Some(first) = self.conflicts.insert(key, row.line) {
                    cells.wrong(row, "score", twice("import-conflict-twice", first));
                }
                sheet.conflict = Some(reason);
            }
            Said::Answer(criterion, answer) => {
                if let Some(first) = self.conflicts.get(&key) {
                    cells.wrong(row, "score", twice("import-conflict-and-score", *first));
                }
                let empty = || (row.line, HashMap::new());
                let (_, lines) = self.answered.entry(key).or_insert_with(empty);
                if let Some(first) = lines.insert(criterion.id.clone(), row.line) {
                    let what = twice("import-score-twice", first).with("criterion", &criterion.id);
                    cells.wrong(row, "criterion", what);
                }
                // A line break counts once, as at the desk.
                let comment = table.text(row, "comment").replace("\r\n", "\n");
                if let Err(most) = criterion.admit_comment(&comment) {
                    let what = Phrase::new("import-comment-long").with("length", comment.chars().count());
                    let hint = Phrase::new("import-comment-long-hint");
                    cells.wrong_with_hint(row, "comment", what.with("most", most), hint);
                }
                if !comment.is_empty() {
                    sheet.comments.insert(criterion.id.clone(), comment);
                }
                sheet.answers.insert(criterion.id.clone(), answer);
            }
        }
    }
}
