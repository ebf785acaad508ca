//! Score sheets as a table: `proposal,evaluator,criterion,score,reason`; where the call
//! has scales of words a last column says the word of each score.
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
    let words = round.call.criteria.iter().any(|criterion| criterion.scale.words().is_some());
    let header = ["proposal", "evaluator", "criterion", "score", "reason", "word"];
    let width = if words { header.len() } else { header.len() - 1 };
    let mut rows = vec![header.map(CsvCell::word).to_vec()];
    for proposal in &round.proposals {
        let sheets = round.sheets.get(&proposal.id).into_iter().flatten();
        for (member, sheet) in sheets {
            if !may_see(round, viewer, Item::SheetState(&proposal.id, member)) {
                continue;
            }
            let row = |criterion: &str, score: CsvCell, reason: &str, word: &str| {
                let [proposal, member] = [proposal.id.as_str(), member.as_str()].map(CsvCell::text);
                let [criterion, reason, word] = [criterion, reason, word].map(CsvCell::text);
                vec![proposal, member, criterion, score, reason, word]
            };
            let (own, leads) = (*member == viewer.id, viewer.role.leads());
            // Why somebody has a conflict is for chair and secretary.
            let declared = sheet.conflict.as_ref().map(|why| if own || leads { why.as_str() } else { "" });
            let recorded = sheet.affiliation.as_ref().map(|why| if leads { why.as_str() } else { "" });
            if let Some(reason) = declared.or(recorded) {
                rows.push(row("", CsvCell::word("conflict"), reason, ""));
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
                let mark = sheet.answer(&criterion.id).mark();
                let word = mark.and_then(|mark| criterion.scale.word(mark)).unwrap_or_default();
                row(criterion.id.as_str(), score, reason, word)
            }));
        }
    }
    rows.iter_mut().for_each(|row| row.truncate(width));
    table(rows, Form::Plain)
}
