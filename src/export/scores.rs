//! Score sheets as a table: `proposal,evaluator,criterion,score,reason`.
//!
//! Holds what the viewer may see of submitted sheets and declared conflicts,
//! and reads back with `toets import scores`.

use crate::domain::committee::Member;
use crate::domain::round::Round;
use crate::domain::sheet::Answer;
use crate::domain::visibility::{Item, may_see};

/// The table as CSV with commas and points, for programs.
///
/// # Errors
/// None in practice: the table is written into memory.
pub fn csv(round: &Round, viewer: &Member) -> csv::Result<Vec<u8>> {
    let mut out = csv::WriterBuilder::new().from_writer(Vec::new());
    out.write_record(["proposal", "evaluator", "criterion", "score", "reason"])?;
    for proposal in &round.proposals {
        let sheets = round.sheets.get(&proposal.id).into_iter().flatten();
        for (member, sheet) in sheets {
            if !may_see(round, viewer, Item::SheetState(&proposal.id, member)) {
                continue;
            }
            let row = [proposal.id.as_str(), member.as_str()];
            if let Some(reason) = &sheet.conflict {
                out.write_record([row[0], row[1], "", "conflict", reason])?;
                continue;
            }
            if !sheet.submitted || !may_see(round, viewer, Item::Sheet(&proposal.id, member)) {
                continue;
            }
            for criterion in &round.call.criteria {
                match sheet.answer(&criterion.id) {
                    Answer::Mark(mark) => {
                        out.write_record([row[0], row[1], criterion.id.as_str(), &mark.to_string(), ""])?;
                    }
                    Answer::Abstained(reason) => {
                        out.write_record([row[0], row[1], criterion.id.as_str(), "-", reason])?;
                    }
                    // Written too, so that a sheet without any answer is not lost.
                    Answer::NotYet => out.write_record([row[0], row[1], criterion.id.as_str(), "", ""])?,
                }
            }
        }
    }
    out.into_inner().map_err(|error| csv::Error::from(std::io::Error::from(error.error().kind())))
}
