//! How a table of scores is laid out: a row for each score, or a column for each criterion
//! with one for what is written about it.

use crate::domain::call::{Call, Criterion};
use crate::domain::id::CriterionId;
use crate::domain::phrase::Phrase;
use crate::import::call_names::{CallColumn, CallNames};
use crate::import::columns::{ColumnHolds, EXTRA};
use crate::import::headings::field_name;
use crate::import::table::Table;
use crate::store::offer::{Offer, OfferedColumn};
use crate::store::problem::Problem;

/// The layout.
pub(super) enum ScoreLayout<'r> {
    /// A row for each score.
    Long,
    /// A column for each criterion.
    Wide(WideColumns<'r>),
}

/// The columns of a table with one for each criterion, each with its place from 0.
#[derive(Default)]
pub(super) struct WideColumns<'r> {
    /// Those of scores.
    pub(super) scores: Vec<(usize, &'r Criterion)>,
    /// Those of what is written about them.
    pub(super) comments: Vec<(usize, &'r Criterion)>,
}

/// The fields of a row for each score; beside a column for each criterion they would be
/// read for nothing.
const LONG: [&str; 3] = ["criterion", "score", "word"];

impl<'r> ScoreLayout<'r> {
    /// The layout of a table.
    ///
    /// # Errors
    /// Columns of both layouts or of neither, two columns for one thing, one comment beside
    /// several scores, and a column that is probably that of a criterion without one.
    pub(super) fn of(table: &Table, call: &'r Call) -> Result<ScoreLayout<'r>, Vec<Problem>> {
        let names = CallNames::of_criteria(call);
        let mut wide = WideColumns::default();
        for (index, column) in table.header.iter().enumerate() {
            let of = |id: &CriterionId| call.criteria.iter().find(|one| one.id == *id);
            match column.of_call() {
                Some(CallColumn::Score(id)) => wide.scores.extend(of(id).map(|one| (index, one))),
                Some(CallColumn::Comment(id)) => wide.comments.extend(of(id).map(|one| (index, one))),
                Some(CallColumn::Class(_) | CallColumn::Answer(_)) | None => {}
            }
        }
        let first = wide.scores.iter().chain(&wide.comments).map(|(index, _)| *index).min();
        let Some(first) = first else { return long(table, call) };
        let mut problems = two_layouts(table, first);
        problems.extend(twice(table, &wide.scores));
        problems.extend(twice(table, &wide.comments));
        if wide.scores.is_empty() {
            problems.push(no_scores(table, call, "criterion"));
        }
        match (table.column("comment"), wide.scores.as_slice()) {
            (Some(index), [(_, one)]) if wide.comments.is_empty() => wide.comments.push((index, one)),
            (Some(index), _) => problems.extend(one_comment(table, index, &wide, &names)),
            (None, _) => {}
        }
        problems.extend(unread(table, call, &wide, &names));
        if problems.is_empty() { Ok(ScoreLayout::Wide(wide)) } else { Err(problems) }
    }
}

fn long<'r>(table: &Table, call: &Call) -> Result<ScoreLayout<'r>, Vec<Problem>> {
    let missing = ["criterion", "score"].into_iter().find(|field| table.column(field).is_none());
    missing.map_or(Ok(ScoreLayout::Long), |field| Err(vec![no_scores(table, call, field)]))
}

fn no_scores(table: &Table, call: &Call, field: &str) -> Problem {
    let ids = call.criteria.iter().map(|one| one.id.to_string()).collect::<Vec<_>>().join(", ");
    let what = Phrase::new("import-column-missing").phrase("field", field_name(field));
    Problem::error(&table.file, what).hint(Phrase::new("import-scores-columns-hint").with("criteria", ids))
}

/// One layout or the other: what stands in the second would be lost.
fn two_layouts(table: &Table, wide: usize) -> Vec<Problem> {
    let long = LONG.into_iter().find_map(|field| table.column(field));
    let problem = long.map(|index| {
        let what = Phrase::new("import-scores-two-shapes")
            .with("column", heading(table, index))
            .with("criterion", heading(table, wide));
        Problem::error(&table.file, what).hint(Phrase::new("import-scores-two-shapes-hint"))
    });
    problem.into_iter().collect()
}

fn heading(table: &Table, index: usize) -> &str {
    table.header.get(index).map_or("", |column| column.heading.as_str())
}

fn twice(table: &Table, columns: &[(usize, &Criterion)]) -> Vec<Problem> {
    let again = |(at, (_, criterion)): &(usize, &(usize, &Criterion))| {
        columns.iter().take(*at).any(|(_, other)| other.id == criterion.id)
    };
    let problem = |(_, (_, criterion)): (usize, &(usize, &Criterion))| {
        let what = Phrase::new("import-criterion-column-twice").with("criterion", &criterion.id);
        Problem::error(&table.file, what)
    };
    columns.iter().enumerate().filter(again).map(problem).collect()
}

/// One column of comments beside the scores on several criteria: nobody knows about which
/// of them it speaks.
fn one_comment(
    table: &Table,
    index: usize,
    wide: &WideColumns<'_>,
    names: &CallNames<'_>,
) -> Option<Problem> {
    let free = |criterion: &Criterion| wide.comments.iter().all(|(_, other)| other.id != criterion.id);
    let may_be = wide.scores.iter().filter(|(_, criterion)| free(criterion));
    let may_be = may_be.map(|(_, criterion)| CallColumn::Comment(criterion.id.clone())).collect();
    let heading = heading(table, index);
    let what =
        Phrase::new("import-comment-of-several").count("count", wide.scores.len()).with("column", heading);
    asking(table, index, (what, may_be), names)
}

/// Columns that nobody knows and whose cells are all scores on a criterion that has none.
fn unread(table: &Table, call: &Call, wide: &WideColumns<'_>, names: &CallNames<'_>) -> Vec<Problem> {
    let has = |criterion: &Criterion| wide.scores.iter().any(|(_, other)| other.id == criterion.id);
    let without: Vec<&Criterion> = call.criteria.iter().filter(|one| !has(one)).collect();
    let problem = |index: usize| {
        let mut cells = table.rows.iter().map(|row| row.cell(index)).filter(|cell| !cell.is_empty());
        let mut may_be = without.clone();
        cells.by_ref().for_each(|cell| may_be.retain(|one| one.scale.read(cell).is_ok()));
        let may_be: Vec<CallColumn> =
            may_be.into_iter().map(|one| CallColumn::Score(one.id.clone())).collect();
        let what = Phrase::new("import-column-may-be-score").with("column", heading(table, index));
        (!may_be.is_empty()).then(|| asking(table, index, (what, may_be), names))?
    };
    let unknown = table.header.iter().enumerate().filter(|(_, column)| column.holds == ColumnHolds::Unknown);
    unknown.filter_map(|(index, _)| problem(index)).collect()
}

/// The problem of a column of which somebody has to say what it holds, at its first cell
/// that holds anything; none where no cell does.
fn asking(
    table: &Table,
    index: usize,
    (what, may_be): (Phrase, Vec<CallColumn>),
    names: &CallNames<'_>,
) -> Option<Problem> {
    let row = table.rows.iter().find(|row| !row.cell(index).is_empty())?;
    let heading = heading(table, index);
    let hint = Phrase::new("import-hint-map-example")
        .with("column", heading)
        .with("target", may_be.first().map_or_else(|| EXTRA.to_owned(), CallColumn::target));
    let offered = |one: &CallColumn| OfferedColumn { target: one.target(), name: names.said(one) };
    let offer = Offer::Column { column: heading.to_owned(), may_be: may_be.iter().map(offered).collect() };
    let problem = Problem::error(&table.file, what).hint(hint);
    Some(problem.at(Some(table.place_at(row, index))).offering(offer))
}
