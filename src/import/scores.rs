//! The scores table becomes score sheets, or the list of all its problems.
//!
//! An empty score is *not yet*, `-` an abstention with its reason, and `conflict`
//! without a criterion a declared conflict. A criterion is named by its id or its label, in
//! a column of its own (`score_columns`) or in each row. On a scale of words a score is the
//! word or its value; the column `word`, which the export adds, says the same.

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
use crate::import::leave_out::{LeftKind, LeftOut, said as cells_of};
use crate::import::score_columns::ScoreLayout;
use crate::import::score_names::{NamedRow, ScoreNames};
use crate::import::score_rows::{Said, ScoreRows};
use crate::import::table::{Table, TableRow};
use crate::store::problem::Problem;

/// What a table of scores holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadScores {
    /// The sheets, in the order of the proposals, then of the members' ids.
    pub sheets: Vec<ImportedSheet>,
    /// Rows of sums and means, which are no scores.
    pub left_out: Vec<LeftOut>,
}

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
    /// Notes that stay inside the committee, by criterion.
    pub notes: BTreeMap<CriterionId, String>,
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

/// Reads a scores table against the call, the proposals and the committee; `decimal` is the
/// sign before the decimals where the secretary has said it. Without it the other scores
/// may show how `1.000` is meant.
///
/// # Errors
/// All problems of the table; no sheet is read from a table with a problem.
pub fn read(
    table: &Table,
    call: &Call,
    proposals: &[Proposal],
    committee: &Committee,
    decimal: Option<DecimalSign>,
) -> Result<ReadScores, Vec<Problem>> {
    let layout = ScoreLayout::of(table, call)?;
    let names = ScoreNames::new(call, proposals, committee);
    let sums = |row: &&TableRow| names.is_summary(table.text(row, "proposal"), table.text(row, "evaluator"));
    let (left, rows): (Vec<&TableRow>, Vec<&TableRow>) = table.rows.iter().partition(sums);
    let marks: Vec<usize> = match &layout {
        ScoreLayout::Long => table.column("score").into_iter().collect(),
        ScoreLayout::Wide(columns) => columns.scores.iter().map(|(index, _)| *index).collect(),
    };
    let marks = marks.iter().flat_map(|index| rows.iter().map(|row| row.cell(*index)));
    let reader = ScoreRows::new(&names, decimal, mark::shown(marks));
    let mut cells = Cells::new(table);
    let mut sheets = Sheets::default();
    for row in rows {
        let Some(named) = names.of_row(&mut cells, row, proposals) else { continue };
        let all = match &layout {
            ScoreLayout::Long => reader.long(&mut cells, row, &named),
            ScoreLayout::Wide(columns) => reader.wide(&mut cells, row, &named, columns),
        };
        for (under, said) in all {
            cells.read_under(under);
            sheets.add(&mut cells, row, &named, said);
        }
        cells.read_under(None);
    }
    let left_out = |row: &TableRow| LeftOut { line: row.line, text: cells_of(row), kind: LeftKind::Figure };
    let left_out = left.into_iter().map(left_out).collect();
    cells.finish(ReadScores { sheets: sheets.sheets.into_values().collect(), left_out })
}

impl Sheets {
    /// Adds what a row says, unless an earlier row says it too.
    fn add<'r>(
        &mut self,
        cells: &mut Cells<'r>,
        row: &'r TableRow,
        named: &NamedRow<'_, 'r>,
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
            notes: BTreeMap::new(),
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
                sheet.answers.insert(criterion.id.clone(), answer);
            }
            Said::Comment(criterion, text) => {
                sheet.comments.insert(criterion.id.clone(), text);
            }
        }
    }
}
