//! What is unusual about a decision, for the summary before it, the file that
//! it seals and the minutes.

use serde::Serialize;

use crate::domain::amendment::{Correction, InputAmendment};
use crate::domain::committee::Member;
use crate::domain::force::Force;
use crate::domain::id::{MemberId, ProposalId, names};
use crate::domain::money::Money;
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::domain::sheet::SheetState;
use crate::record::{AmountSet, Forced, LotTakenBack, TieResolved, Waived, Withdrawn};
use crate::result::fit::{Fit, fit};
use crate::round::Round;
use crate::round::seen::file_of;

/// Something unusual.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Unusual {
    /// Scoring was opened while facts of proposals were missing or doubtful.
    DoubtsLeft { reason: String },
    /// The chair forced a candidate in or out.
    Forced { proposal: ProposalId, way: Force, reason: String },
    /// The chair set a lower amount.
    AmountSet { proposal: ProposalId, amount: Money, reason: String },
    /// The chair decided the order of a tie.
    TieResolved { order: Vec<ProposalId>, reason: String },
    /// A public draw decided ties.
    LotDrawn { seed: String },
    /// A seed was taken back.
    LotTakenBack { seed: String, reason: String },
    /// A public draw put these in order; of some the chair said whether they
    /// are in, with the reason.
    GroupDrawn { group: Vec<ProposalId>, edge: Vec<ProposalId>, reason: String },
    /// An incomplete proposal does not hold up the decision.
    Waived { proposal: ProposalId, reason: String },
    /// A target is not met, and the chair accepted that.
    TargetMissed { target: usize, at_least: u32, reached: u32, reason: String },
    /// A source has another amount than the call says.
    BudgetAmended { source: String, was: Money, now: Money },
    /// A fact of a proposal was corrected after scoring opened.
    Corrected(Correction),
    /// An application text or an annex came, changed or went after scoring opened.
    InputAmended(InputAmendment),
    /// Somebody came in the place of a member.
    Replaced { leaves: MemberId, comes: MemberId, reason: String },
    /// An applicant withdrew a proposal.
    Withdrawn { proposal: ProposalId, reason: String },
    /// A member did not submit these sheets.
    OpenSheets { member: MemberId, proposals: Vec<ProposalId> },
}

/// Everything unusual about the round as it stands.
#[must_use]
pub fn unusual(round: &Round) -> Vec<Unusual> {
    unusual_of(round, fit(round, round.call.strategy()).ok().as_ref())
}

/// Everything unusual, where the official fit is known already.
#[must_use]
pub fn unusual_of(round: &Round, fit: Option<&Fit>) -> Vec<Unusual> {
    let rulings = &round.rulings;
    let mut found = Vec::new();
    let opened = round.phases.iter().rfind(|change| change.from == Phase::Setup);
    found.extend(
        opened
            .filter(|change| !change.reason.is_empty())
            .map(|change| Unusual::DoubtsLeft { reason: change.reason.clone() }),
    );
    found.extend(rulings.forced.iter().map(|(proposal, ruling)| Unusual::Forced {
        proposal: proposal.clone(),
        way: ruling.value,
        reason: ruling.reason.clone(),
    }));
    found.extend(rulings.amounts.iter().map(|(proposal, set)| Unusual::AmountSet {
        proposal: proposal.clone(),
        amount: set.value,
        reason: set.reason.clone(),
    }));
    found.extend(
        rulings
            .ties
            .iter()
            .map(|tie| Unusual::TieResolved { order: tie.value.clone(), reason: tie.reason.clone() }),
    );
    found.extend(rulings.lot.iter().map(|seed| Unusual::LotDrawn { seed: seed.clone() }));
    found.extend(
        rulings
            .lots_taken_back
            .iter()
            .map(|lot| Unusual::LotTakenBack { seed: lot.value.clone(), reason: lot.reason.clone() }),
    );
    found.extend(rulings.group.iter().map(|group| Unusual::GroupDrawn {
        group: group.value.members.clone(),
        edge: group.value.edge.clone(),
        reason: group.reason.clone(),
    }));
    found.extend(
        rulings
            .waived
            .iter()
            .map(|(proposal, reason)| Unusual::Waived { proposal: proposal.clone(), reason: reason.clone() }),
    );
    let targets = fit.map(|fit| fit.selection.targets.as_slice()).unwrap_or_default().iter().enumerate();
    found.extend(targets.filter(|(_, one)| one.reached < one.at_least).map(|(target, one)| {
        let reason = rulings.targets_accepted.clone().unwrap_or_default();
        Unusual::TargetMissed { target, at_least: one.at_least, reached: one.reached, reason }
    }));
    let declared = round.call.budget.iter().zip(round.sources());
    found.extend(declared.filter(|(source, (_, now))| source.amount != *now).map(|(source, (_, now))| {
        Unusual::BudgetAmended { source: source.name.clone(), was: source.amount, now }
    }));
    found.extend(round.net_corrections().into_iter().map(Unusual::Corrected));
    found.extend(rulings.inputs.iter().cloned().map(Unusual::InputAmended));
    found.extend(rulings.replacements.iter().map(|one| Unusual::Replaced {
        leaves: one.leaves.clone(),
        comes: one.comes.clone(),
        reason: one.reason.clone(),
    }));
    found.extend(rulings.withdrawals.iter().map(|(_, proposal)| Unusual::Withdrawn {
        proposal: proposal.clone(),
        reason: rulings.withdrawn.get(proposal).cloned().unwrap_or_default(),
    }));
    found.extend(round.committee.members.iter().filter_map(|member| {
        let proposals = open_sheets(round, member);
        (!proposals.is_empty()).then(|| Unusual::OpenSheets { member: member.id.clone(), proposals })
    }));
    found
}

/// The proposals of which a member has neither submitted a sheet nor declared
/// a conflict.
#[must_use]
pub fn open_sheets(round: &Round, member: &Member) -> Vec<ProposalId> {
    let open = round.reading_of(member).filter(|proposal| {
        let sheet = round.sheet(&proposal.id, &member.id);
        let state = sheet.map(|sheet| sheet.state(round.call.criteria_of(member.role)));
        !matches!(state, Some(SheetState::Submitted | SheetState::Conflict))
    });
    open.map(|proposal| proposal.id.clone()).collect()
}

/// What is unusual as sentences, for a viewer: of a proposal of an own
/// conflict it does not say whose sheet is open.
#[must_use]
pub fn remarks(round: &Round, viewer: &Member) -> Vec<Phrase> {
    unusual(round).into_iter().filter_map(|one| one.phrase(round, viewer)).collect()
}

impl Unusual {
    /// The proposal that it is about, where it is about one.
    fn proposal(&self) -> Option<ProposalId> {
        match self {
            Unusual::Forced { proposal, .. }
            | Unusual::AmountSet { proposal, .. }
            | Unusual::Waived { proposal, .. }
            | Unusual::Withdrawn { proposal, .. } => Some(proposal.clone()),
            Unusual::Corrected(correction) => Some(correction.proposal.clone()),
            Unusual::InputAmended(input) => file_of(&input.path)?.parse().ok(),
            Unusual::DoubtsLeft { .. }
            | Unusual::TieResolved { .. }
            | Unusual::LotDrawn { .. }
            | Unusual::LotTakenBack { .. }
            | Unusual::GroupDrawn { .. }
            | Unusual::TargetMissed { .. }
            | Unusual::BudgetAmended { .. }
            | Unusual::Replaced { .. }
            | Unusual::OpenSheets { .. } => None,
        }
    }

    /// The sentence, where the viewer may read it.
    #[must_use]
    pub fn phrase(&self, round: &Round, viewer: &Member) -> Option<Phrase> {
        let closed = |proposal: &ProposalId| round.has_conflict(proposal, &viewer.id);
        if let Some(proposal) = self.proposal().filter(closed) {
            return Some(Phrase::new("minutes-closed").with("proposal", proposal));
        }
        Some(match self {
            Unusual::DoubtsLeft { reason } => Phrase::new("unusual-doubts-left").with("reason", reason),
            Unusual::Forced { proposal, way, reason } => Forced::sentence(proposal, *way, reason),
            Unusual::AmountSet { proposal, amount, reason } => AmountSet::sentence(proposal, *amount, reason),
            Unusual::TieResolved { order, reason } => TieResolved::told(round, viewer, order, reason),
            Unusual::LotDrawn { seed } => Phrase::new("unusual-lot").with("seed", seed),
            Unusual::LotTakenBack { seed, reason } => LotTakenBack::sentence(seed, reason),
            Unusual::GroupDrawn { group, edge, reason } if !edge.is_empty() && !group.iter().any(closed) => {
                Phrase::new("unusual-group-edge")
                    .with("proposals", names(group))
                    .with("edge", names(edge))
                    .with("reason", reason)
            }
            Unusual::GroupDrawn { group, .. } => {
                Phrase::new("unusual-group").count("count", group.len()).with("proposals", names(group))
            }
            Unusual::Waived { proposal, reason } => Waived::sentence(proposal, reason),
            Unusual::TargetMissed { target, at_least, reached, reason } => Phrase::new("unusual-target")
                .phrase("target", round.call.target_name(*target))
                .count("reached", *reached as usize)
                .count("needed", *at_least as usize)
                .with("reason", reason),
            Unusual::BudgetAmended { source, was, now } => {
                Phrase::new("unusual-budget").with("source", source).amount("was", *was).amount("now", *now)
            }
            Unusual::Corrected(correction) => correction.phrase(),
            Unusual::InputAmended(amendment) => amendment.phrase(),
            Unusual::Replaced { leaves, comes, reason } => {
                let name = |id| round.committee.name(id);
                let said = Phrase::new("unusual-replaced").with("leaves", name(leaves));
                said.with("comes", name(comes)).with("reason", reason)
            }
            Unusual::Withdrawn { proposal, reason } => Withdrawn::sentence(proposal, reason),
            Unusual::OpenSheets { member, proposals } => {
                let seen = proposals.iter().filter(|proposal| !closed(proposal));
                let seen: Vec<ProposalId> = seen.cloned().collect();
                let name = &round.committee.member(member)?.name;
                let said = Phrase::new("ready-open-sheets").with("member", name).count("count", seen.len());
                return (!seen.is_empty()).then(|| said.with("proposals", names(&seen)));
            }
        })
    }
}
