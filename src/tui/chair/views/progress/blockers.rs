//! What stands in the way of the next phase, and by whom. Some of it the chair
//! may pass over knowingly; some of it forbids the step.

use crate::domain::committee::Member;
use crate::domain::id::{ProposalId, names};
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::result::readiness::{Readiness, readiness};
use crate::result::unusual::remarks;
use crate::round::Round;

use crate::tui::chair::views::progress::state::{Progress, ReaderProgress, Seat, SheetsRow};

/// Something that stands in the way of the next phase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocker {
    /// What.
    pub what: Phrase,
    /// Whether the step is refused while it stands there.
    pub forbids: bool,
}

/// What stands in the way of the next phase, what forbids it first.
#[must_use]
pub fn blockers(round: &Round, viewer: &Member, progress: &Progress) -> Vec<Blocker> {
    let Some(next) = round.phase.next() else { return Vec::new() };
    let Readiness { obstacles, remarks: noted } = readiness(round, next);
    let mut found: Vec<Blocker> = obstacles.into_iter().map(|what| Blocker { what, forbids: true }).collect();
    match round.phase {
        Phase::Setup => {
            found.extend(too_few_readers(round, progress));
            found.extend(noted.into_iter().map(|what| Blocker { what, forbids: false }));
        }
        // Counted here from what the viewer may see, and in one sentence.
        Phase::Scoring => found.extend(open_sheets(progress)),
        Phase::Deliberation | Phase::Decided => {
            found.extend(remarks(round, viewer).into_iter().map(|what| Blocker { what, forbids: false }));
        }
    }
    found
}

/// Proposals that can never get enough sheets.
fn too_few_readers(round: &Round, progress: &Progress) -> Option<Blocker> {
    let needed = round.call.min_sheets.max(1) as usize;
    let readers = |row: &SheetsRow| row.seats.iter().filter(|seat| **seat != Seat::NotRead).count();
    let short: Vec<ProposalId> =
        progress.rows.iter().filter(|row| readers(row) < needed).map(|row| row.proposal.clone()).collect();
    if short.is_empty() {
        return None;
    }
    let what = Phrase::new("chair-block-readers")
        .count("count", short.len())
        .count("needed", needed)
        .with("proposals", some_of(&short));
    Some(Blocker { what, forbids: false })
}

/// Sheets that are still to come, by member, and those that only wait to be submitted.
fn open_sheets(progress: &Progress) -> Option<Blocker> {
    let open: Vec<&ReaderProgress> = progress.members.iter().filter(|reader| reader.open() > 0).collect();
    if open.is_empty() {
        return None;
    }
    let who: Vec<String> = open.iter().map(|reader| format!("{} {}", reader.name, reader.open())).collect();
    let what = Phrase::new("chair-block-open")
        .count("count", open.iter().map(|reader| reader.open()).sum())
        .count("ready", open.iter().map(|reader| reader.ready).sum())
        .with("names", who.join(", "));
    Some(Blocker { what, forbids: false })
}

/// The first few ids, and how many more.
fn some_of(ids: &[ProposalId]) -> String {
    const SHOWN: usize = 6;
    let first = names(&ids[..ids.len().min(SHOWN)]);
    if ids.len() > SHOWN { format!("{first} +{}", ids.len() - SHOWN) } else { first }
}
