//! What holds up the next phase of a round.

use crate::domain::id::{ProposalId, names};
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::rank::ranking::{Exclusion, rank};
use crate::record::affiliations;
use crate::result::fit::fit;
use crate::result::unusual::open_sheets;
use crate::round::{EligibilityStanding, Round};

/// What holds up a phase: what must be mended, and what should be known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Readiness {
    /// The phase is refused until these are mended.
    pub obstacles: Vec<Phrase>,
    /// The phase is possible; whoever moves the round should know these.
    pub remarks: Vec<Phrase>,
}

/// What holds up a move of the round to a phase, apart from who may move it.
#[must_use]
pub fn readiness(round: &Round, to: Phase) -> Readiness {
    match to {
        Phase::Setup => Readiness::default(),
        Phase::Scoring => for_scoring(round),
        Phase::Deliberation => for_deliberation(round),
        Phase::Decided => for_decision(round),
    }
}

fn for_scoring(round: &Round) -> Readiness {
    let mut obstacles = Vec::new();
    if round.proposals.is_empty() {
        obstacles.push(Phrase::new("ready-no-proposals"));
    }
    if !round.committee.members.iter().any(|member| round.call.scores(member.role)) {
        obstacles.push(Phrase::new("ready-no-evaluators"));
    }
    let noted = affiliations(round);
    let remarks = noted.chunk_by(|one, other| one.member == other.member).map(|of_member| {
        let ids: Vec<ProposalId> = of_member.iter().map(|one| one.proposal.clone()).collect();
        Phrase::new("ready-affiliation")
            .with("member", round.committee.name(&of_member[0].member))
            .with("organisation", of_member[0].now.as_deref().unwrap_or_default())
            .count("count", ids.len())
            .with("proposals", names(&ids))
    });
    let remarks = eligibility_open(round).into_iter().chain(remarks).collect();
    Readiness { remarks, obstacles }
}

/// Sheets that are not submitted yet: said, not refused, because the chair may
/// go on without a member who does not answer.
fn for_deliberation(round: &Round) -> Readiness {
    let mut remarks = Vec::new();
    let obstacles = eligibility_open(round);
    for member in &round.committee.members {
        let ids = open_sheets(round, member);
        if !ids.is_empty() {
            remarks.push(
                Phrase::new("ready-open-sheets")
                    .with("member", &member.name)
                    .count("count", ids.len())
                    .with("proposals", names(&ids)),
            );
        }
    }
    Readiness { obstacles, remarks }
}

/// Whether proposals may compete is confirmed before the committee meets.
fn eligibility_open(round: &Round) -> Vec<Phrase> {
    let standings = round.eligibility();
    let of = |wanted: fn(EligibilityStanding) -> bool| -> Vec<ProposalId> {
        let all = round.proposals.iter().zip(&standings).filter(|(_, standing)| wanted(**standing));
        all.map(|(proposal, _)| proposal.id.clone()).collect()
    };
    let open = of(|one| matches!(one, EligibilityStanding::Open { .. }));
    let ready = of(|one| matches!(one, EligibilityStanding::Ready { .. }));
    let said = [("ready-eligibility-open", open), ("ready-eligibility-unconfirmed", ready)];
    said.into_iter()
        .filter(|(_, ids)| !ids.is_empty())
        .map(|(id, ids)| Phrase::new(id).count("count", ids.len()).with("proposals", names(&ids)))
        .collect()
}

/// A decision needs it confirmed who may compete, every eligible proposal complete or waived, every tie that
/// matters resolved, and lowered targets accepted. What else should be known
/// says `unusual`.
fn for_decision(round: &Round) -> Readiness {
    let mut ready = Readiness { obstacles: eligibility_open(round), remarks: Vec::new() };
    if !ready.obstacles.is_empty() {
        // A correction may have brought a proposal back in.
        ready.obstacles.insert(0, Phrase::new("ready-eligibility-back"));
    }
    let incomplete =
        rank(round).unranked.into_iter().filter(|one| matches!(one.why, Exclusion::Incomplete(_)));
    let ids = incomplete.map(|one| round.proposals[one.proposal].id.clone());
    let open: Vec<_> = ids.filter(|id| !round.rulings.waived.contains_key(id)).collect();
    if !open.is_empty() {
        ready.obstacles.push(Phrase::new("ready-incomplete").with("proposals", names(&open)));
    }
    match fit(round, round.call.strategy()) {
        Ok(fit) if fit.official => {}
        Ok(_) => ready.obstacles.push(Phrase::new("ready-targets")),
        Err(error) => ready.obstacles.push(error.phrase()),
    }
    ready
}
