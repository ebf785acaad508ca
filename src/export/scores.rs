//! Score sheets as a table: `proposal,evaluator,criterion,score,reason`.
//!
//! Holds what the viewer may see of submitted sheets and declared conflicts,
//! and reads back with `toets import scores`.

use crate::domain::committee::Member;
use crate::domain::sheet::Answer;
use crate::round::Round;
use crate::round::visibility::{Item, may_see};
use crate::text::csv::{CsvCell, Form, table};
use crate::text::document::Document;

/// The table as CSV with commas and points, for programs.
#[must_use]
pub fn csv(round: &Round, viewer: &Member) -> Document {
    let header = ["proposal", "evaluator", "criterion", "score", "reason"].map(CsvCell::word).to_vec();
    let mut rows = vec![header];
    for proposal in &round.proposals {
        let sheets = round.sheets.get(&proposal.id).into_iter().flatten();
        for (member, sheet) in sheets {
            if !may_see(round, viewer, Item::SheetState(&proposal.id, member)) {
                continue;
            }
            let row = |criterion: &str, score: CsvCell, reason: &str| {
                let [proposal, member] = [proposal.id.as_str(), member.as_str()].map(CsvCell::text);
                vec![proposal, member, CsvCell::text(criterion), score, CsvCell::text(reason)]
            };
            if let Some(reason) = &sheet.conflict {
                rows.push(row("", CsvCell::word("conflict"), reason));
                continue;
            }
            if !sheet.submitted || !may_see(round, viewer, Item::Sheet(&proposal.id, member)) {
                continue;
            }
            rows.extend(round.call.criteria.iter().map(|criterion| {
                let (score, reason) = match sheet.answer(&criterion.id) {
                    Answer::Mark(mark) => (CsvCell::number(*mark), ""),
                    Answer::Abstained(reason) => (CsvCell::word("-"), reason.as_str()),
                    // Written too, so that a sheet without any answer is not lost.
                    Answer::NotYet => (CsvCell::word(""), ""),
                };
                row(criterion.id.as_str(), score, reason)
            }));
        }
    }
    table(rows, Form::Plain)
}
