//! The parts of the statistics, and why one of them is not there.

use crate::domain::id::MemberId;
use crate::domain::phrase::Phrase;
use crate::result::changes::{MarkSearch, WeightSearch};
use crate::stats::Undefined;
use crate::stats::acceptability::Acceptability;
use crate::stats::agreement::Agreement;
use crate::stats::expected::ExpectedRanks;
use crate::stats::funding::FundingGroups;
use crate::stats::robustness::RankRange;
use crate::stats::strictness::Strictness;
use crate::stats::weights::WeightError;
use crate::text::statistics::undefined;

/// One part of the statistics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StatisticsPart {
    /// How far the evaluators agree.
    Agreement,
    /// How strict each evaluator is against the others.
    Strictness,
    /// The expected rank with its intervals, and the groups around the funding line.
    Expected,
    /// The rank range when any one evaluator is left out.
    LeaveOut,
    /// How often each rank under uncertain weights.
    Weights,
    /// The smallest change that changes who is awarded.
    Changes,
}

impl StatisticsPart {
    /// Every part, in the order in which they are shown.
    pub const ALL: [StatisticsPart; 6] = [
        StatisticsPart::Agreement,
        StatisticsPart::Strictness,
        StatisticsPart::Expected,
        StatisticsPart::LeaveOut,
        StatisticsPart::Weights,
        StatisticsPart::Changes,
    ];
}

/// Why a part is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absent {
    /// The viewer may not see it.
    Closed,
    /// The marks do not allow it.
    Undefined(Undefined),
    /// The weights do not allow it.
    Weights(WeightError),
    /// Who is awarded is not known: a tie decides, or the budget cannot be divided.
    NoAwards,
}

impl Absent {
    /// The sentence that says so.
    #[must_use]
    pub fn phrase(self) -> Phrase {
        match self {
            Absent::Closed => Phrase::new("stats-closed"),
            Absent::NoAwards => Phrase::new("stats-no-awards"),
            Absent::Weights(_) => Phrase::new("stats-no-weights"),
            Absent::Undefined(why) => Phrase::new("stats-undefined").phrase("why", undefined(why)),
        }
    }
}

/// A part that was asked for.
pub type Asked<T> = Option<Result<T, Absent>>;

/// The parts that were asked for.
#[derive(Clone, Debug, Default)]
pub struct Statistics {
    /// How far the evaluators agree.
    pub agreement: Asked<AgreementPart>,
    /// How strict each evaluator is, by member id.
    pub strictness: Asked<Vec<EvaluatorStrictness>>,
    /// Expected ranks and groups.
    pub expected: Asked<ExpectedPart>,
    /// Rank ranges, in rank order.
    pub leave_out: Asked<LeaveOutPart>,
    /// Rank acceptability.
    pub weights: Asked<WeightsPart>,
    /// The smallest changes.
    pub changes: Asked<ChangesPart>,
    /// Among how many proposals the places count, where the ranking shows the viewer
    /// more: those of an own conflict of interest have a rank there and no marks here.
    pub among: Option<Among>,
}

/// Among which proposals the places of the statistics count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Among {
    /// The candidates whose marks the viewer sees.
    pub seen: usize,
    /// The others of the viewer's ranking.
    pub closed: usize,
}

/// Agreement on the total and on every criterion.
#[derive(Clone, Debug)]
pub struct AgreementPart {
    /// On the totals that evaluators' own marks come to.
    pub total: Agreement,
    /// On each criterion of the call.
    pub criteria: Vec<Agreement>,
}

/// The strictness of one evaluator: below zero for a strict one, in points.
#[derive(Clone, Debug)]
pub struct EvaluatorStrictness {
    /// The evaluator.
    pub member: MemberId,
    /// In points of the total.
    pub total: Result<Strictness, Undefined>,
    /// In points of each criterion's own scale.
    pub criteria: Vec<Result<Strictness, Undefined>>,
}

/// Expected ranks.
#[derive(Clone, Debug)]
pub struct ExpectedPart {
    /// For every row of `ranks`, the proposal and its rank among the rows.
    pub rows: Vec<(usize, usize)>,
    /// The model's answer.
    pub ranks: ExpectedRanks,
    /// How many of the rows are awarded, and the groups around that line, for
    /// those who may see who is awarded.
    pub groups: Option<(usize, FundingGroups)>,
}

/// Rank ranges.
#[derive(Clone, Debug)]
pub struct LeaveOutPart {
    /// One per candidate, in rank order.
    pub ranges: Vec<RankRange>,
    /// Whether the viewer may see without whom a rank moves.
    pub names: bool,
}

/// Rank acceptability.
#[derive(Clone, Debug)]
pub struct WeightsPart {
    /// For every row, the proposal and its place by the published total among the
    /// rows; equal totals share a place, as they do under every weight.
    pub rows: Vec<(usize, usize)>,
    /// Every weight within a quarter of the call's own.
    pub near: Result<Acceptability, WeightError>,
    /// Any weights at all.
    pub any: Result<Acceptability, WeightError>,
    /// How many of the rows are awarded, for those who may see it.
    pub awards: Option<usize>,
}

/// The smallest changes that change who is awarded.
#[derive(Clone, Debug)]
pub struct ChangesPart {
    /// Of one weight, per criterion.
    pub weights: Vec<WeightSearch>,
    /// Of one mark.
    pub marks: MarkSearch,
}
