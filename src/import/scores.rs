//! The scores table becomes score sheets, or the list of all its problems.
//!
//! An empty score is *not yet*, `-` an abstention with its reason, and `conflict`
//! without a criterion a declared conflict. A criterion is named by its id or its label,
//! in a column of its own or as the heading of a column of scores. On a scale of words a score is the word or its value; the column `word`, which the export
//! adds, says the same.

use std::collections::{BTreeMap, HashMap};

use crate::domain::amount::DecimalSign;
use crate::domain::call::{Call, Criterion};
use crate::domain::committee::Committee;
use crate::domain::id::{CriterionId, MemberId, ProposalId};
use crate::domain::mark;
use crate::domain::phrase::Phrase;
use crate::domain::proposal::Proposal;
use crate::domain::sheet::Answer;
use crate::import::cells::Cells;
use crate::import::columns::key;
pub use crate::import::headings::SCORES as FIELDS;
use crate::import::score_rows::{Known, Named, Said, labels, reason};
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
    let known = Known::new(call, proposals, committee);
    let wide = columns_of(table, &known)?;
    let marks = wide.iter().map(|(index, _)| *index).chain(table.column("score"));
    let marks = marks.flat_map(|index| table.rows.iter().map(move |row| row.cell(index)));
    let known = known.written(decimal, mark::shown(marks));
    let mut cells = Cells::new(table);
    let mut sheets = Sheets::default();
    for row in &table.rows {
        let Some(named) = known.name(&mut cells, row, proposals) else {
            continue;
        };
        let all = match wide.as_slice() {
            [] => known.said(&mut cells, row, &named).into_iter().map(|said| (None, said)).collect(),
            wide => across(&known, &mut cells, row, &named, wide),
        };
        for (index, said) in all {
            cells.read_under(index.map(|index| ("score", index)));
            sheets.add(&mut cells, table, row, &named, said);
        }
        cells.read_under(None);
    }
    cells.finish(sheets.sheets.into_values().collect())
}

/// Whether a heading names a criterion of the call.
#[must_use]
pub fn names_a_criterion(call: &Call, heading: &str) -> bool {
    labels(call).get(&key(heading)).is_some_and(Option::is_some)
}

/// The columns of a table that has one for each criterion, with their criteria; none of
/// a table with a row for each score.
fn columns_of<'r>(table: &Table, known: &Known<'r>) -> Result<Vec<(usize, &'r Criterion)>, Vec<Problem>> {
    let columns = table.header.iter().enumerate();
    let free = columns.filter(|(_, column)| {
        !matches!(column.field, Some("proposal" | "evaluator" | "criterion" | "score" | "reason"))
    });
    let found: Vec<(usize, &Criterion)> =
        free.filter_map(|(index, column)| Some((index, known.criterion(&column.heading)?))).collect();
    let long = ["criterion", "score"].into_iter().find(|field| table.column(field).is_some());
    if found.is_empty() && table.column("criterion").is_some() && table.column("score").is_some() {
        return Ok(Vec::new());
    }
    let mut problems = Vec::new();
    if let (Some(field), Some((index, _))) = (long, found.first()) {
        let heading = |index: usize| table.header.get(index).map_or("", |column| column.heading.as_str());
        let what = Phrase::new("import-scores-two-shapes")
            .with("column", table.column(field).map_or(field, heading))
            .with("criterion", heading(*index));
        problems.push(Problem::error(&table.file, what).hint(Phrase::new("import-scores-two-shapes-hint")));
    }
    for (at, (_, criterion)) in found.iter().enumerate() {
        if found[..at].iter().any(|(_, other)| other.id == criterion.id) {
            let what = Phrase::new("import-criterion-column-twice").with("criterion", &criterion.id);
            problems.push(Problem::error(&table.file, what));
        }
    }
    if found.is_empty() {
        let field = if table.column("criterion").is_none() { "criterion" } else { "score" };
        let what = Phrase::new("import-column-missing").with("field", field);
        let hint = Phrase::new("import-scores-columns-hint").with("criteria", known.criterion_ids());
        problems.push(Problem::error(&table.file, what).hint(hint));
    }
    if problems.is_empty() { Ok(found) } else { Err(problems) }
}

/// What a row says in the columns of its criteria, each with its column.
fn across<'r>(
    known: &'r Known<'r>,
    cells: &mut Cells<'r>,
    row: &'r TableRow,
    named: &Named<'_>,
    wide: &[(usize, &'r Criterion)],
) -> Vec<(Option<usize>, Said<'r>)> {
    let filled: Vec<(usize, &Criterion)> =
        wide.iter().copied().filter(|(index, _)| !row.cell(*index).is_empty()).collect();
    let conflict =
        |(index, criterion): &(usize, &Criterion)| known.is_conflict(Some(criterion), row.cell(*index));
    if let Some(first) = filled.iter().find(|one| conflict(one)) {
        cells.read_under(Some(("score", first.0)));
        if let Some(other) = filled.iter().find(|one| !conflict(one)) {
            let what = Phrase::new("import-conflict-criterion").with("criterion", &other.1.id);
            cells.wrong(row, "score", what);
            return Vec::new();
        }
        let reason = reason(cells, row, "import-conflict-reason");
        return reason.map(|why| (Some(first.0), Said::Conflict(why))).into_iter().collect();
    }
    if !known.reads(cells, row, named) {
        return Vec::new();
    }
    // One reason in a row is that of its abstentions.
    let reasoned = filled.iter().any(|(index, criterion)| known.is_abstention(criterion, row.cell(*index)));
    let mut said = Vec::new();
    for (index, criterion) in wide {
        cells.read_under(Some(("score", *index)));
        let one = known.said_under(cells, row, named, (criterion, reasoned));
        said.extend(one.map(|one| (Some(*index), one)));
    }
    said
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
