//! A round as one reader may see it: what a conflict of interest, the phase or a
//! blind call closes is taken out once, so that nothing that reads it can show it.
//!
//! Whatever is worked out from a round needs all of it; whatever is printed needs
//! this alone.

use std::ops::Deref;

use crate::domain::amendment::{ANNEXES, DOSSIERS, InputAmendment};
use crate::domain::committee::Member;
use crate::domain::id::ProposalId;
use crate::domain::proposal::Proposal;
use crate::round::state::Round;
use crate::round::visibility::{Item, is_blind, may_see};

/// What is open of one proposal to one reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Opening {
    /// Its total, rank and outcome.
    pub standing: bool,
    /// Its figures in the result: marks, request, amount, and every reason.
    pub figures: bool,
    /// The application.
    pub dossier: bool,
    /// Who is behind it, and what tells that: lead, places, partners, classes.
    pub identity: bool,
}

impl Opening {
    /// What is open of a proposal.
    #[must_use]
    pub fn of(round: &Round, viewer: &Member, proposal: &ProposalId) -> Opening {
        Opening {
            standing: may_see(round, viewer, Item::Standing(proposal)),
            figures: may_see(round, viewer, Item::Marks(proposal)),
            dossier: may_see(round, viewer, Item::Dossier(proposal)),
            identity: may_see(round, viewer, Item::Identity(proposal)),
        }
    }

    /// Whether the annexes are: their names alone may tell who is behind a proposal.
    #[must_use]
    pub fn annexes(self) -> bool {
        self.dossier && self.identity
    }
}

/// A round with only what one reader may see. Of a closed proposal id and title
/// stay, and nothing else of it is anywhere in it.
#[derive(Clone, Debug)]
pub struct SeenRound {
    round: Round,
    viewer: Member,
    openings: Vec<Opening>,
}

impl Deref for SeenRound {
    type Target = Round;

    fn deref(&self) -> &Round {
        &self.round
    }
}

impl SeenRound {
    /// What a reader may see of a round.
    #[must_use]
    pub fn new(round: &Round, viewer: &Member) -> SeenRound {
        let openings: Vec<Opening> =
            round.proposals.iter().map(|proposal| Opening::of(round, viewer, &proposal.id)).collect();
        let mut seen = round.clone();
        for (proposal, opening) in seen.proposals.iter_mut().zip(&openings) {
            *proposal = cut(proposal, *opening);
        }
        sheets(&mut seen, round, viewer);
        let closed = |id: &ProposalId| round.has_conflict(id, &viewer.id);
        rulings(&mut seen, &closed);
        meeting(&mut seen, round, viewer);
        if is_blind(round, viewer) {
            let told = |one: &crate::domain::amendment::Correction| one.now.kind().tells_who();
            seen.rulings.corrections.retain(|one| !told(one));
            seen.rulings.inputs.clear();
        }
        SeenRound { round: seen, viewer: viewer.clone(), openings }
    }

    /// Who looks.
    #[must_use]
    pub fn viewer(&self) -> &Member {
        &self.viewer
    }

    /// What is open of the proposal with this index.
    #[must_use]
    pub fn opening(&self, proposal: usize) -> Opening {
        self.openings.get(proposal).copied().unwrap_or_default()
    }

    /// Whether the reader may see this.
    #[must_use]
    pub fn sees(&self, item: Item<'_>) -> bool {
        may_see(&self.round, &self.viewer, item)
    }
}

/// What a reader may see of one proposal.
#[must_use]
pub fn cut(proposal: &Proposal, opening: Opening) -> Proposal {
    let Opening { figures, dossier, identity, .. } = opening;
    match (dossier, identity) {
        (true, true) => proposal.clone(),
        (true, false) => without_identity(proposal),
        (false, _) if figures => {
            Proposal { requested: proposal.requested, minimum: proposal.minimum, ..title_only(proposal) }
        }
        (false, _) => title_only(proposal),
    }
}

/// What stays of a proposal whose dossier is closed.
fn title_only(proposal: &Proposal) -> Proposal {
    Proposal::named(proposal.id.clone(), &proposal.title)
}

/// What a blind reader sees of a proposal: nothing that tells who asks.
fn without_identity(proposal: &Proposal) -> Proposal {
    Proposal {
        requested: proposal.requested,
        minimum: proposal.minimum,
        total_cost: proposal.total_cost,
        own_contribution: proposal.own_contribution,
        start: proposal.start,
        end: proposal.end,
        submitted: proposal.submitted,
        language: proposal.language.clone(),
        summary: proposal.summary.clone(),
        ..title_only(proposal)
    }
}

/// Sheets that the reader may know of, each with as much as the reader may read.
fn sheets(seen: &mut Round, round: &Round, viewer: &Member) {
    for (proposal, of) in &mut seen.sheets {
        of.retain(|member, _| may_see(round, viewer, Item::SheetState(proposal, member)));
        for (member, sheet) in of {
            let own = *member == viewer.id;
            if !own && !viewer.role.leads() {
                // That somebody has a conflict is told, why is not.
                sheet.conflict = sheet.conflict.take().map(|_| String::new());
            }
            if !viewer.role.leads() {
                sheet.affiliation = sheet.affiliation.take().map(|_| String::new());
            }
            if own || may_see(round, viewer, Item::Sheet(proposal, member)) {
                continue;
            }
            for cell in sheet.cells.values_mut() {
                cell.comment.clear();
                cell.note.clear();
            }
        }
    }
}

/// Takes out what was put on the record about closed proposals. That one was
/// withdrawn is its outcome and stays, without why.
fn rulings(seen: &mut Round, closed: &dyn Fn(&ProposalId) -> bool) {
    let rulings = &mut seen.rulings;
    rulings.consensus.retain(|(proposal, _), _| !closed(proposal));
    rulings.meeting.retain(|proposal, _| !closed(proposal));
    rulings.forced.retain(|proposal, _| !closed(proposal));
    rulings.amounts.retain(|proposal, _| !closed(proposal));
    rulings.waived.retain(|proposal, _| !closed(proposal));
    rulings.eligibility.retain(|proposal, _| !closed(proposal));
    rulings.corrections.retain(|one| !closed(&one.proposal));
    rulings.inputs.retain(|one| !concerns(one, closed));
    for (proposal, reason) in &mut rulings.withdrawn {
        if closed(proposal) {
            reason.clear();
        }
    }
    for tie in &mut rulings.ties {
        if tie.value.iter().any(closed) {
            tie.reason.clear();
        }
    }
    if let Some(group) = &mut rulings.group
        && group.value.members.iter().any(closed)
    {
        group.reason.clear();
    }
}

/// Takes out what the meeting left and what divides the money, for those who are
/// not told of it.
fn meeting(seen: &mut Round, round: &Round, viewer: &Member) {
    let told = |proposal: &ProposalId| may_see(round, viewer, Item::Proceedings(proposal));
    let rulings = &mut seen.rulings;
    rulings.meeting.retain(|proposal, _| told(proposal));
    if is_blind(round, viewer) {
        // Who left the room for a conflict tells who asks.
        rulings.meeting.values_mut().for_each(|left| left.sitting.out.clear());
    }
    for ((proposal, _), consensus) in &mut rulings.consensus {
        if !told(proposal) {
            consensus.text.clear();
        }
    }
    if !viewer.role.leads() {
        rulings.forced.clear();
        rulings.eligibility.clear();
        rulings.amounts.clear();
        rulings.scenarios.clear();
        rulings.targets_accepted = None;
    }
}

/// Whether an amended file belongs to a closed proposal.
fn concerns(input: &InputAmendment, closed: &dyn Fn(&ProposalId) -> bool) -> bool {
    file_of(&input.path).is_some_and(|id| id.parse().is_ok_and(|id| closed(&id)))
}

/// The proposal whose application text or annex stands at a path in the round.
#[must_use]
pub fn file_of(path: &str) -> Option<&str> {
    let (folder, rest) = path.split_once('/')?;
    match folder {
        DOSSIERS => rest.strip_suffix(".md").map(|id| id.strip_suffix(".blind").unwrap_or(id)),
        ANNEXES => rest.split_once('/').map(|(id, _)| id),
        _ => None,
    }
}
