//! What one row of a table of scores says.

use crate::domain::amount::DecimalSign;
use crate::domain::call::Criterion;
use crate::domain::mark::{MarkError, Written};
use crate::domain::phrase::Phrase;
use crate::domain::sheet::Answer;
use crate::import::cells::Cells;
use crate::import::dates::is_like_a_date;
use crate::import::grid::CellKind;
use crate::import::score_columns::WideColumns;
use crate::import::score_names::{NamedRow, ScoreNames};
use crate::import::table::TableRow;

/// The words for an abstention, in lower case.
const ABSTAIN: [&str; 6] = ["-", "\u{2013}", "abstain", "abstention", "onthouding", "abstained"];

/// The words for a declared conflict of interest, in lower case.
const CONFLICT: [&str; 2] = ["conflict", "belangenconflict"];

/// One thing that a row says.
pub(super) enum Said<'r> {
    /// The answer on a criterion.
    Answer(&'r Criterion, Answer),
    /// What is written about it.
    Comment(&'r Criterion, String),
    /// A conflict of interest, with its reason.
    Conflict(String),
}

/// Something said, with the column that stands for the field where a row has several.
pub(super) type SaidAt<'r> = (Option<(&'static str, usize)>, Said<'r>);

/// Reads the scores in rows.
pub(super) struct ScoreRows<'n, 'r> {
    names: &'n ScoreNames<'r>,
    decimal: Option<DecimalSign>,
    shown: Option<DecimalSign>,
}

impl<'n, 'r> ScoreRows<'n, 'r> {
    /// With the sign before the decimals as the secretary said it, and as the clear scores
    /// of the table show it.
    pub(super) fn new(
        names: &'n ScoreNames<'r>,
        decimal: Option<DecimalSign>,
        shown: Option<DecimalSign>,
    ) -> ScoreRows<'n, 'r> {
        ScoreRows { names, decimal, shown }
    }

    /// What a row with a criterion and a score says.
    pub(super) fn long(
        &self,
        cells: &mut Cells<'r>,
        row: &'r TableRow,
        named: &NamedRow<'_, 'r>,
    ) -> Vec<SaidAt<'r>> {
        let text = cells.text(row, "criterion");
        let criterion = text.and_then(|text| self.names.criterion(text));
        if cells.text(row, "score").is_some_and(|score| is_conflict(criterion, score)) {
            if let Some(criterion) = text {
                let what = Phrase::new("import-conflict-criterion").with("criterion", criterion);
                cells.wrong(row, "criterion", what);
                return Vec::new();
            }
            if cells.text(row, "comment").is_some() {
                cells.wrong(row, "comment", Phrase::new("import-conflict-comment"));
            }
            let reason = reason(cells, row, "import-conflict-reason");
            return reason.map(|why| (None, Said::Conflict(why))).into_iter().collect();
        }
        let Some(text) = cells.required(row, "criterion") else { return Vec::new() };
        let Some(criterion) = criterion else {
            let what = Phrase::new("import-criterion-unknown")
                .with("criterion", text)
                .with("criteria", self.names.criterion_ids());
            cells.wrong(row, "criterion", what);
            return Vec::new();
        };
        if !named.scores(cells, row, (criterion, "criterion")) || !named.reads(cells, row) {
            return Vec::new();
        }
        if !is_abstention_in(cells, row, criterion) && reason_alone(cells, row) {
            return Vec::new();
        }
        let Some(answer) = self.answer(cells, row, criterion) else { return Vec::new() };
        let comment = comment(cells, row, criterion).map(|text| (None, Said::Comment(criterion, text)));
        std::iter::once((None, Said::Answer(criterion, answer))).chain(comment).collect()
    }

    /// What a row says in the columns of its criteria.
    pub(super) fn wide(
        &self,
        cells: &mut Cells<'r>,
        row: &'r TableRow,
        named: &NamedRow<'_, 'r>,
        columns: &WideColumns<'r>,
    ) -> Vec<SaidAt<'r>> {
        let filled: Vec<(usize, &Criterion)> =
            (columns.scores.iter().copied()).filter(|(index, _)| !row.cell(*index).is_empty()).collect();
        let conflict =
            |(index, criterion): &(usize, &Criterion)| is_conflict(Some(criterion), row.cell(*index));
        if let Some((index, _)) = filled.iter().find(|one| conflict(one)) {
            cells.read_under(Some(("score", *index)));
            let other = filled.iter().find(|one| !conflict(one));
            if let Some((_, criterion)) = other {
                let what = Phrase::new("import-conflict-beside-score").with("criterion", &criterion.label);
                cells.wrong_with_hint(row, "score", what, Phrase::new("import-conflict-beside-score-hint"));
                return Vec::new();
            }
            let reason = reason(cells, row, "import-conflict-reason");
            for (index, _) in columns.comments.iter().filter(|(index, _)| !row.cell(*index).is_empty()) {
                cells.read_under(Some(("comment", *index)));
                cells.wrong(row, "comment", Phrase::new("import-conflict-comment"));
            }
            return reason.map(|why| (Some(("score", *index)), Said::Conflict(why))).into_iter().collect();
        }
        if !named.reads(cells, row) {
            return Vec::new();
        }
        // One reason in a row is that of its abstentions.
        let abstains = filled.iter().any(|(index, criterion)| is_abstention(criterion, row.cell(*index)));
        if !abstains && reason_alone(cells, row) {
            return Vec::new();
        }
        let mut said = Vec::new();
        for (index, criterion) in &columns.scores {
            let under = Some(("score", *index));
            cells.read_under(under);
            // A member who does not score it leaves it empty; whatever stands there is wrong.
            let silent =
                cells.text(row, "score").is_none() && !named.reader.criteria.contains(criterion.id.as_str());
            if silent || !named.scores(cells, row, (criterion, "score")) {
                continue;
            }
            let answer = self.answer(cells, row, criterion);
            said.extend(answer.map(|answer| (under, Said::Answer(criterion, answer))));
        }
        for (index, criterion) in columns.comments.iter().filter(|(index, _)| !row.cell(*index).is_empty()) {
            let under = Some(("comment", *index));
            cells.read_under(under);
            if named.scores(cells, row, (criterion, "comment")) {
                let text = comment(cells, row, criterion);
                said.extend(text.map(|text| (under, Said::Comment(criterion, text))));
            }
        }
        said
    }

    /// The answer in the cell of a score whose criterion is known.
    fn answer(&self, cells: &mut Cells<'r>, row: &'r TableRow, criterion: &Criterion) -> Option<Answer> {
        if is_abstention_in(cells, row, criterion) {
            return reason(cells, row, "import-abstention-reason").map(Answer::Abstained);
        }
        let word = cells.text(row, "word").filter(|_| criterion.scale.words().is_some());
        let Some(text) = cells.text(row, "score").or(word) else { return Some(Answer::NotYet) };
        match self.mark(cells, row, text, criterion) {
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
            Err(error) => {
                let of_date = matches!(cells.kind(row, "score"), CellKind::Date(_)) || is_like_a_date(text);
                let hint = match (&error, cells.kind(row, "score")) {
                    (_, CellKind::Error) => Some("import-hint-formula"),
                    (MarkError::TwoReadings { .. }, _) => Some("import-hint-decimal-mark"),
                    (MarkError::NotANumber(_) | MarkError::NotAWord { .. }, _) if of_date => {
                        Some("import-hint-score-date")
                    }
                    _ => None,
                };
                match hint {
                    Some(hint) => cells.wrong_with_hint(row, "score", error.phrase(), Phrase::new(hint)),
                    None => cells.wrong(row, "score", error.phrase()),
                }
                None
            }
        }
    }

    /// A mark in a cell. What the other cells show answers a question; it makes none. A cell
    /// that holds a number has no two readings.
    fn mark(
        &self,
        cells: &Cells<'r>,
        row: &'r TableRow,
        text: &str,
        criterion: &Criterion,
    ) -> Result<rust_decimal::Decimal, MarkError> {
        let scale = &criterion.scale;
        if let CellKind::Number(number) = cells.kind(row, "score") {
            return scale.admit(*number);
        }
        let shown = || Written::of(text).ok()?.beside(self.shown?);
        match scale.take(text, self.decimal) {
            Err(two @ MarkError::TwoReadings { .. }) => match shown() {
                Some(sign) => scale.take(text, Some(sign)),
                None => Err(two),
            },
            read => read,
        }
    }
}

/// Whether a cell declares a conflict of interest. A scale may have a word that stands for
/// something else in other tables.
fn is_conflict(criterion: Option<&Criterion>, text: &str) -> bool {
    let of_scale = criterion.is_some_and(|criterion| is_a_word(criterion, text));
    CONFLICT.contains(&text.to_lowercase().as_str()) && !of_scale
}

/// Whether a text is an abstention.
fn is_abstention(criterion: &Criterion, text: &str) -> bool {
    ABSTAIN.contains(&text.to_lowercase().as_str()) && !is_a_word(criterion, text)
}

fn is_abstention_in<'r>(cells: &Cells<'r>, row: &'r TableRow, criterion: &Criterion) -> bool {
    cells.text(row, "score").is_some_and(|text| is_abstention(criterion, text))
}

/// Whether a text is a word of the criterion's scale.
fn is_a_word(criterion: &Criterion, text: &str) -> bool {
    criterion.scale.words().is_some() && criterion.scale.read(text).is_ok()
}

/// Whether a reason stands in a row without an abstention, which is told.
fn reason_alone<'r>(cells: &mut Cells<'r>, row: &'r TableRow) -> bool {
    let reason = cells.text(row, "reason");
    if let Some(reason) = reason {
        let what = Phrase::new("import-reason-with-score").with("reason", reason);
        cells.wrong_with_hint(row, "reason", what, Phrase::new("import-hint-reason"));
    }
    reason.is_some()
}

/// The reason of a row, which must not be empty.
fn reason<'r>(cells: &mut Cells<'r>, row: &'r TableRow, missing: &str) -> Option<String> {
    let reason = cells.text(row, "reason").map(str::to_owned);
    if reason.is_none() {
        cells.wrong(row, "score", Phrase::new(missing));
    }
    reason
}

/// What is written about a score; none where nothing is, or too much. A line break counts
/// once, as at the desk.
fn comment<'r>(cells: &mut Cells<'r>, row: &'r TableRow, criterion: &Criterion) -> Option<String> {
    let comment = cells.text(row, "comment")?.replace("\r\n", "\n");
    match criterion.admit_comment(&comment) {
        Ok(()) => Some(comment),
        Err(most) => {
            let what = Phrase::new("import-comment-long").with("length", comment.chars().count());
            let hint = Phrase::new("import-comment-long-hint");
            cells.wrong_with_hint(row, "comment", what.with("most", most), hint);
            None
        }
    }
}
