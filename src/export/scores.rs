//! Score sheets as a table: `proposal,evaluator,criterion,score,reason`; where somebody wrote
//! comments to the applicant a column `comment`, and where the call has scales of words a
//! last column `word` with the word of each score.
//!
//! Holds what the viewer may see of submitted sheets and declared conflicts,
//! and reads back with `toets import scores`.

use crate::domain::committee::Member;
use crate::domain::phase::Phase;
use crate::domain::sheet::Answer;
use crate::round::Round;
use crate::round::visibility::{Item, may_see};
use crate::text::csv::{CsvCell, Form, table};
use crate::text::document::Document;

/// Whether sheets are submitted whose marks the viewer may not see yet.
#[must_use]
pub fn is_cut(round: &Round, viewer: &Member) -> bool {
    let sheets = round
        .sheets
        .iter()
        .flat_map(|(proposal, sheets)| sheets.iter().map(move |(member, sheet)| (proposal, member, sheet)));
    round.phase == Phase::Scoring
        && sheets.into_iter().any(|(proposal, member, sheet)| {
            sheet.submitted
                && may_see(round, viewer, Item::SheetState(proposal, member))
                && !may_see(round, viewer, Item::Sheet(proposal, member))
        })
}

/// The table as CSV with commas and points, for programs.
#[must_use]
pub fn csv(round: &Round, viewer: &Member) -> Document {
    let words = round.call.criteria.iter().any(|criterion| criterion.scale.words().is_some());
    let mut comments = false;
    let header = ["proposal", "evaluator", "criterion", "score", "reason", "comment", "word"];
    let mut rows = vec![header.map(CsvCell::word).to_vec()];
    for proposal in &round.proposals {
        let sheets = round.sheets.get(&proposal.id).into_iter().flatten();
        for (member, sheet) in sheets {
            if !may_see(round, viewer, Item::SheetState(&proposal.id, member)) {
                continue;
            }
            let row = |criterion: &str, score: CsvCell, reason: &str, [comment, word]: [&str; 2]| {
                let [proposal, member] = [proposal.id.as_str(), member.as_str()].map(CsvCell::text);
                let [criterion, reason, comment, word] =
                    [criterion, reason, comment, word].map(CsvCell::text);
                vec![proposal, member, criterion, score, reason, comment, word]
            };
            let (own, leads) = (*member == viewer.id, viewer.role.leads());
            // Why somebody has a conflict is for chair and secretary.
            let declared = sheet.conflict.as_ref().map(|why| if own || leads { why.as_str() } else { "" });
            let recorded = sheet.affiliation.as_ref().map(|why| if leads { why.as_str() } else { "" });
            if let Some(reason) = declared.or(recorded) {
                rows.push(row("", CsvCell::word("conflict"), reason, ["", ""]));
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
                let comment = sheet.cells.get(&criterion.id).map_or("", |cell| cell.comment.as_str());
                comments |= !comment.is_empty();
                row(criterion.id.as_str(), score, reason, [comment, word])
            }));
        }
    }
    // The last first, so that the other keeps its place.
    for (column, shown) in [(6, words), (5, comments)] {
        rows.iter_mut().filter(|_| !shown).for_each(|row| drop(row.remove(column)));
    }
    table(rows, Form::Plain)
}
