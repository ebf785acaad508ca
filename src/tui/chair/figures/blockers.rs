//! What stands in the way of the next phase, and by whom. Some of it the chair
//! may pass over knowingly; some of it forbids the step.

use crate::domain::id::ProposalId;
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::domain::round::Round;
use crate::rank::ranking::Exclusion;
use crate::rank::ranking::Ranking;
use crate::select::fit::{FitError, fit_ranking, names};

use super::progress::{Progress, Reader, Seat, SheetsRow};

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
pub fn blockers(round: &Round, progress: &Progress, ranking: Option<&Ranking>) -> Vec<Blocker> {
    let mut found = match (round.phase, ranking) {
        (Phase::Setup, _) => too_few_readers(round, progress),
        (Phase::Scoring, _) => open_sheets(progress),
        (Phase::Deliberation, Some(ranking)) => undecided(round, ranking),
        (Phase::Deliberation | Phase::Decided, _) => Vec::new(),
    };
    found.sort_by_key(|blocker| !blocker.forbids);
    found
}

/// Proposals that can never get enough sheets.
fn too_few_readers(round: &Round, progress: &Progress) -> Vec<Blocker> {
    let needed = round.call.min_sheets.max(1) as usize;
    let readers = |row: &SheetsRow| row.seats.iter().filter(|seat| **seat != Seat::NotRead).count();
    let short: Vec<ProposalId> =
        progress.rows.iter().filter(|row| readers(row) < needed).map(|row| row.proposal.clone()).collect();
    if short.is_empty() {
        return Vec::new();
    }
    let what = Phrase::new("chair-block-readers")
        .count("count", short.len())
        .count("needed", needed)
        .with("proposals", some_of(&short));
    vec![Blocker { what, forbids: false }]
}

/// Sheets that are still to come, by member, and those that only wait to be submitted.
fn open_sheets(progress: &Progress) -> Vec<Blocker> {
    let open: Vec<&Reader> = progress.members.iter().filter(|reader| reader.open() > 0).collect();
    if open.is_empty() {
        return Vec::new();
    }
    let who: Vec<String> = open.iter().map(|reader| format!("{} {}", reader.name, reader.open())).collect();
    let what = Phrase::new("chair-block-open")
        .count("count", open.iter().map(|reader| reader.open()).sum())
        .count("ready", open.iter().map(|reader| reader.ready).sum())
        .with("names", who.join(", "));
    vec![Blocker { what, forbids: false }]
}

/// Incomplete proposals, and whatever keeps the call's own result from being official.
fn undecided(round: &Round, ranking: &Ranking) -> Vec<Blocker> {
    let mut found = Vec::new();
    let lacks_marks = ranking.unranked.iter().filter(|one| matches!(one.why, Exclusion::Incomplete(_)));
    let incomplete: Vec<ProposalId> = lacks_marks
        .map(|one| round.proposals[one.proposal].id.clone())
        .filter(|id| !round.rulings.waived.contains_key(id))
        .collect();
    if !incomplete.is_empty() {
        let what = Phrase::new("chair-block-incomplete")
            .count("count", incomplete.len())
            .with("proposals", some_of(&incomplete));
        found.push(Blocker { what, forbids: true });
    }
    let tied = |members: &[ProposalId]| Phrase::new("chair-block-tie").with("proposals", names(members));
    let unofficial = match fit_ranking(round, ranking.clone(), round.call.strategy()) {
        Ok(fit) => (!fit.official).then(|| Phrase::new("chair-block-targets")),
        Err(FitError::Tie { members, .. }) => Some(tied(&members)),
        Err(FitError::Refused(phrase)) => Some(phrase),
    };
    found.extend(unofficial.map(|what| Blocker { what, forbids: true }));
    found
}

/// The first few ids, and how many more.
fn some_of(ids: &[ProposalId]) -> String {
    const SHOWN: usize = 6;
    let first = names(&ids[..ids.len().min(SHOWN)]);
    if ids.len() > SHOWN { format!("{first} +{}", ids.len() - SHOWN) } else { first }
}
