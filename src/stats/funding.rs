//! Groups around the funding line: surely above it, surely below, and those that
//! the marks cannot tell apart from it.
//!
//! Source: `plot_er_distributions()` of the package `ERforResearch` (`expected`).

use super::expected::{ExpectedRank, ExpectedRanks};

/// Where a proposal stands against the funding line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FundingGroup {
    /// Its whole interval is better than the line.
    Accepted,
    /// Its interval holds the line: the marks do not decide.
    RandomSelection,
    /// Its whole interval is worse than the line.
    Rejected,
}

/// Which interval of the rank is held against the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Credible {
    /// The 50% interval, the choice of the source.
    Half,
    /// The 90% interval.
    Ninety,
}

/// The funding line and the group of every proposal.
#[derive(Clone, Debug, PartialEq)]
pub struct FundingGroups {
    /// The expected rank of the last fundable proposal; `None` if there is none.
    pub line: Option<f64>,
    /// One per proposal; `None` for a proposal that is not ranked.
    pub groups: Vec<Option<FundingGroup>>,
}

/// Expected ranks closer than this are the same.
const SAME: f64 = 1e-9;

/// The groups if `fundable` proposals can be funded.
///
/// The line is the expected rank at place `fundable`. If exactly that many
/// proposals are not rejected nothing is left to chance, and all are accepted.
#[must_use]
pub fn funding_groups(ranks: &ExpectedRanks, fundable: usize, credible: Credible) -> FundingGroups {
    groups_within(ranks, fundable, credible, 0.0)
}

/// The groups by the 90 % interval alone, for who reads them: surely above the line
/// is only whose whole interval, in the whole ranks that are printed, lies above it,
/// also where everybody else is surely below.
#[must_use]
pub fn certain_groups(ranks: &ExpectedRanks, fundable: usize) -> FundingGroups {
    let line = line(ranks, fundable);
    let of = |proposal: &Option<ExpectedRank>| {
        proposal.as_ref().map(|proposal| {
            let printed = ExpectedRank { ninety: proposal.ninety.in_whole_ranks(), ..*proposal };
            group(&printed, line, Credible::Ninety, 0.0)
        })
    };
    FundingGroups { line, groups: ranks.proposals.iter().map(of).collect() }
}

/// How close to the line a limit may lie before nobody should rely on which
/// side of it the arithmetic puts it, in ranks.
pub const EDGE: f64 = 1e-6;

/// Whether each proposal is in the group around the line only because of how a
/// limit within [`EDGE`] of the line was computed, or out of it only because of that.
#[must_use]
pub fn on_edge(ranks: &ExpectedRanks, fundable: usize, credible: Credible) -> Vec<bool> {
    let [narrow, wide] = [-EDGE, EDGE].map(|margin| groups_within(ranks, fundable, credible, margin).groups);
    let drawn = |group: &Option<FundingGroup>| *group == Some(FundingGroup::RandomSelection);
    narrow.iter().zip(&wide).map(|(narrow, wide)| drawn(narrow) != drawn(wide)).collect()
}

/// A rank or the line as the record keeps it: text, which decides nothing again.
#[must_use]
pub fn text(figure: f64) -> String {
    format!("{figure:.6}")
}

/// The groups with every interval wider by `margin` at both ends.
fn groups_within(ranks: &ExpectedRanks, fundable: usize, credible: Credible, margin: f64) -> FundingGroups {
    let line = line(ranks, fundable);
    let place = fundable.min(ranks.proposals.iter().flatten().count());
    let mut groups: Vec<Option<FundingGroup>> = ranks
        .proposals
        .iter()
        .map(|proposal| proposal.as_ref().map(|proposal| group(proposal, line, credible, margin)))
        .collect();
    let open = groups.iter().flatten().filter(|&&group| group != FundingGroup::Rejected).count();
    if open == place {
        for group in groups.iter_mut().flatten() {
            if *group == FundingGroup::RandomSelection {
                *group = FundingGroup::Accepted;
            }
        }
    }
    FundingGroups { line, groups }
}

/// The expected rank at place `fundable`; with room for more than there are, that
/// of the last.
fn line(ranks: &ExpectedRanks, fundable: usize) -> Option<f64> {
    let mut sorted: Vec<f64> = ranks.proposals.iter().flatten().map(|p| p.rank).collect();
    sorted.sort_by(f64::total_cmp);
    let place = fundable.min(sorted.len());
    place.checked_sub(1).and_then(|index| sorted.get(index)).copied()
}

fn group(proposal: &ExpectedRank, line: Option<f64>, credible: Credible, margin: f64) -> FundingGroup {
    let Some(line) = line else {
        return FundingGroup::Rejected;
    };
    let interval = match credible {
        Credible::Half => proposal.half,
        Credible::Ninety => proposal.ninety,
    };
    let on_it = (proposal.rank - line).abs() <= SAME + margin.max(0.0);
    if on_it || (interval.best - margin <= line && line <= interval.worst + margin) {
        FundingGroup::RandomSelection
    } else if interval.worst + margin < line {
        FundingGroup::Accepted
    } else {
        FundingGroup::Rejected
    }
}
