//! The group too close to call: which proposals it holds, and whether the draw
//! that a call declares is still open.
//!
//! The model behind it computes with rounded numbers, and rounded numbers never
//! decide an order. So the group is information until the chair has put its ids
//! on the record, before the seed is known; from then on only these ids and the
//! SHA-256 of seed and id decide, which anybody can redo by hand. Where a limit
//! lies so close to the funding line that the last bits of the arithmetic would
//! decide, the chair decides instead, with a reason.

use std::collections::BTreeMap;

use crate::domain::call::TieStep;
use crate::domain::draw::{DrawGroup, Limits};
use crate::domain::id::{ProposalId, all_names, names};
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::rank::exact::rounded;
use crate::rank::ranking::draw::{straddled_by, straddling};
use crate::rank::ranking::{Ranking, rank};
use crate::result::contest::{contest, explain};
use crate::result::error::{FitError, OpenDraw};
use crate::round::Round;
use crate::select::{Selection, select};
use crate::stats::expected::{ExpectedRanks, MOST_PROPOSALS, expected_ranks};
use crate::stats::funding::{Credible, FundingGroup, FundingGroups, funding_groups, on_edge, text};
use crate::stats::panel::{Panel, total_range};
use crate::stats::settings::Settings;

/// The group as the figures give it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TooClose {
    /// What can be put on the record. Of those on the edge the arithmetic has
    /// put some among the members, for what that is worth.
    pub group: DrawGroup,
    /// Whether everybody scored everything: the model then gives no other order
    /// than the means do, but its intervals still say who is too close to call.
    pub complete: bool,
}

/// Works the group out, whatever was recorded or drawn before.
///
/// # Errors
/// More proposals than the model is computed for, a tie that must be decided
/// first, or an order that cannot be fitted to the budget.
pub fn too_close(round: &Round) -> Result<TooClose, Phrase> {
    let round = undrawn(round);
    let ranking = rank(&round);
    let proposals = ranking.ranked.len();
    if proposals > MOST_PROPOSALS {
        return Err(Phrase::new("draw-too-many").count("count", proposals).count("most", MOST_PROPOSALS));
    }
    let awards = awards(&round, &ranking).map_err(|error| match error {
        FitError::Tie { members, .. } => Phrase::new("draw-tie-first").with("proposals", names(&members)),
        other => other.phrase(),
    })?;
    let panel = Panel::new(&round, ranking.ranked.iter().map(|one| one.proposal), |_, _| true);
    let (low, high) = total_range(&round.call);
    let ranks = Settings::for_scale(low, high).and_then(|settings| expected_ranks(&panel.total, &settings));
    let group = match &ranks {
        Ok(ranks) => {
            let ids = panel.proposals.iter().map(|&at| &round.proposals[at].id);
            of_figures(ranks, &ids.collect::<Vec<_>>(), awards)
        }
        Err(why) => DrawGroup { awards, undefined: why.code().to_owned(), ..DrawGroup::default() },
    };
    // A tie that waits for the same seed is decided by the time of the draw.
    if !round.call.tie_break.contains(&TieStep::Lot)
        && let Some(tie) = straddled_by(&round, &ranking, &group.members)
    {
        let ids: Vec<ProposalId> = tie.iter().map(|&at| round.proposals[at].id.clone()).collect();
        return Err(Phrase::new("draw-tie-first").with("proposals", names(&ids)));
    }
    Ok(TooClose { group, complete: ranks.is_ok_and(|ranks| !ranks.order_can_change) })
}

/// The group of these ranks, a row per id, in the order of the ids.
fn of_figures(ranks: &ExpectedRanks, ids: &[&ProposalId], awards: usize) -> DrawGroup {
    let FundingGroups { line, groups } = funding_groups(ranks, awards, Credible::Half);
    let edge = on_edge(ranks, awards, Credible::Half);
    let pick = |holds: &dyn Fn(usize) -> bool| -> Vec<ProposalId> {
        (0..ids.len()).filter(|&row| holds(row)).map(|row| ids[row].clone()).collect()
    };
    let drawn = |row: usize| groups[row] == Some(FundingGroup::RandomSelection);
    let limits = |row: usize| {
        let one = ranks.proposals[row].as_ref()?;
        let limits =
            Limits { expected: text(one.rank), best: text(one.half.best), worst: text(one.half.worst) };
        (drawn(row) || edge[row]).then(|| (ids[row].clone(), limits))
    };
    DrawGroup {
        members: pick(&drawn),
        edge: pick(&|row| edge[row]),
        awards,
        line: line.map(text).unwrap_or_default(),
        limits: (0..ids.len()).filter_map(limits).collect::<BTreeMap<_, _>>(),
        settings: format!("{}, interval = 50 %", ranks.settings),
        ..DrawGroup::default()
    }
}

/// How many the call's own strategy awards in the order of the ranking, whatever
/// was drawn; none where a tie or the budget does not allow an answer.
#[must_use]
pub fn awards_undrawn(round: &Round) -> Option<Vec<usize>> {
    let round = undrawn(round);
    let ranking = rank(&round);
    let selection = selection(&round, &ranking).ok()?;
    Some(selection.awards().map(|(index, _)| ranking.ranked[index].proposal).collect())
}

/// The round as if no draw were declared and no seed were known.
fn undrawn(round: &Round) -> Round {
    let mut round = round.clone();
    round.call.draw = None;
    round.rulings.group = None;
    round.rulings.lot = None;
    if round.phase == Phase::Decided {
        round.phase = Phase::Deliberation;
    }
    round
}

fn awards(round: &Round, ranking: &Ranking) -> Result<usize, FitError> {
    Ok(selection(round, ranking)?.awards().count())
}

/// The selection in the order of the ranking. Only the number of its awards is
/// taken from it, so that a tie that waits for the seed may stand in any order
/// that is always the same: that of the ids.
fn selection(round: &Round, ranking: &Ranking) -> Result<Selection, FitError> {
    let mut contest = contest(round, ranking);
    if round.call.tie_break.contains(&TieStep::Lot) {
        for candidate in &mut contest.candidates {
            candidate.tie = None;
        }
    }
    select(&contest, round.call.strategy().into()).map_err(|error| explain(round, ranking, error))
}

/// What still has to be put on the record before the call's draw decides;
/// nothing where the call declares none.
#[must_use]
pub fn still_open(round: &Round) -> Option<OpenDraw> {
    round.call.draw?;
    let Some(group) = &round.rulings.group else {
        return Some(OpenDraw::NoGroup);
    };
    if round.rulings.lot.is_some() || !group.value.needs_a_draw() {
        return None;
    }
    let source = round.call.lot.as_ref().map(|lot| lot.source.as_str()).unwrap_or_default();
    Some(OpenDraw::NoSeed { members: group.value.members.clone(), source: source.to_owned() })
}

/// Refuses an order that hangs on a draw which is still open, or on a tie that
/// keeps the drawn group from knowing its places.
///
/// # Errors
/// What has to be put on the record first.
pub fn settled(round: &Round, ranking: &Ranking) -> Result<(), FitError> {
    if let Some(open) = still_open(round) {
        return Err(FitError::Draw(open));
    }
    if round.call.draw.is_some()
        && let Some(tie) = straddling(round, ranking)
    {
        let members: Vec<ProposalId> = tie.iter().map(|&at| round.proposals[at].id.clone()).collect();
        return Err(FitError::Tie { contenders: members.clone(), members });
    }
    Ok(())
}

/// The sentences on a group, to be read before it goes on the record.
#[must_use]
pub fn sentences(found: &TooClose) -> Vec<Phrase> {
    let group = &found.group;
    if !group.undefined.is_empty() {
        let why = Phrase::new(&format!("stats-why-{}", group.undefined));
        return vec![Phrase::new("draw-undefined").phrase("why", why)];
    }
    let line = rounded(group.line.parse().unwrap_or_default(), 2);
    let id = if group.members.is_empty() { "draw-group-empty" } else { "draw-group" };
    let mut said = vec![
        Phrase::new(id)
            .count("count", group.members.len())
            .with("proposals", all_names(&group.members))
            .count("awards", group.awards)
            .number("line", line),
    ];
    if found.complete {
        said.push(Phrase::new("draw-complete"));
    }
    said.push(Phrase::new("draw-settings").with("settings", &group.settings));
    said
}
