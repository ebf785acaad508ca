//! What a viewer may see: the one function that every screen, list, counter,
//! sort, search, export and message asks.
//!
//! Design of the table: an own conflict of interest closes a proposal; marks of
//! others stay closed while scoring is open; an observer sees no names.

use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::phase::Phase;
use crate::domain::role::Role;
use crate::round::state::Round;

/// Something that a viewer may or may not see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item<'a> {
    /// That a proposal exists, and its title.
    Title,
    /// The application with its figures.
    Dossier(&'a ProposalId),
    /// Who is behind a proposal, and everything that tells it: lead, kind,
    /// numbers, places, classes, partners, annexes, columns of its own.
    Identity(&'a ProposalId),
    /// How far a member's sheet is, a conflict included, which tells a blind reader
    /// who asks, and stays closed to them.
    SheetState(&'a ProposalId, &'a MemberId),
    /// The marks and comments of a member's sheet.
    Sheet(&'a ProposalId, &'a MemberId),
    /// The merged marks of a proposal and how many sheets there are, with every
    /// other figure that the result gives it: request, amount, reasons.
    Marks(&'a ProposalId),
    /// What the meeting left on a proposal: the texts of the committee, who
    /// agrees, who left the room and how long it took.
    Proceedings(&'a ProposalId),
    /// The total, rank and status of a proposal.
    Standing(&'a ProposalId),
    /// How the budget is divided, as a whole.
    Selection,
    /// The names of those who scored.
    Names,
}

/// Whether a viewer may see an item now.
#[must_use]
pub fn may_see(round: &Round, viewer: &Member, item: Item<'_>) -> bool {
    let conflict = |proposal: &ProposalId| round.has_conflict(proposal, &viewer.id);
    let leads = viewer.role.leads();
    let ranked = round.phase.has_ranking();
    match item {
        Item::Title => match viewer.role {
            Role::Chair | Role::Secretary => true,
            Role::Evaluator | Role::External => round.phase > Phase::Setup,
            Role::Observer => ranked,
        },
        Item::Dossier(proposal) => {
            !conflict(proposal)
                && match viewer.role {
                    Role::Chair | Role::Secretary => true,
                    Role::Evaluator | Role::External => {
                        ranked
                            || (round.phase == Phase::Scoring
                                && round.committee.reads(&round.call, viewer, proposal))
                    }
                    Role::Observer => false,
                }
        }
        Item::Identity(proposal) => {
            let open = |item| may_see(round, viewer, item);
            !is_blind(round, viewer) && (open(Item::Dossier(proposal)) || open(Item::Marks(proposal)))
        }
        Item::SheetState(proposal, member) => {
            let tells_who = is_blind(round, viewer) && round.has_conflict(proposal, member);
            viewer.id == *member
                || (!conflict(proposal) && !tells_who && (leads || sees_sheets(round, viewer)))
        }
        Item::Sheet(proposal, member) => {
            if conflict(proposal) {
                return false;
            }
            viewer.id == *member || (sees_sheets(round, viewer) && submitted(round, proposal, member))
        }
        Item::Marks(proposal) => ranked && !conflict(proposal),
        // An observer is given the ranking, not what was said about whom by whom.
        Item::Proceedings(proposal) => ranked && !conflict(proposal) && viewer.role != Role::Observer,
        Item::Standing(proposal) => ranked && (leads || !conflict(proposal)),
        Item::Selection => ranked && leads,
        Item::Names => viewer.role != Role::Observer,
    }
}

/// Whether the call keeps from a viewer who is behind the proposals.
#[must_use]
pub fn is_blind(round: &Round, viewer: &Member) -> bool {
    !viewer.role.leads() && round.call.blind.is_some_and(|blind| blind.holds(round.phase))
}

/// Whether a viewer sees what others wrote, conflicts aside.
fn sees_sheets(round: &Round, viewer: &Member) -> bool {
    match viewer.role {
        Role::Chair | Role::Secretary => {
            let shown = round.phase == Phase::Scoring && round.call.marks_shown_in_scoring;
            round.phase.has_ranking() || shown
        }
        Role::Evaluator | Role::External => round.phase.has_ranking(),
        Role::Observer => false,
    }
}

/// A draft is its writer's own.
fn submitted(round: &Round, proposal: &ProposalId, member: &MemberId) -> bool {
    round.sheet(proposal, member).is_some_and(|sheet| sheet.submitted)
}
