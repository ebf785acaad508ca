//! `toets rank --json`, version 1: the ranking for other programs.
//!
//! Amounts, marks and totals are texts with all their decimals, so that no
//! reader rounds them.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Serialize;

use crate::domain::call::TieStep;
use crate::domain::money::Money;
use crate::rank::assess::Assessment;
use crate::rank::order::Decider;
use crate::rank::ranking::{ExclusionKind, lot};
use crate::result::figures::whys;
use crate::result::reader::{ReaderView, SeenApart, SeenRow};

/// The version of the format.
pub const VERSION: u32 = 1;

/// The whole answer.
#[derive(Debug, Serialize)]
pub struct RankJson<'a> {
    /// The version of the format.
    pub toets: u32,
    /// The call's id.
    pub call: &'a str,
    /// Candidates in order.
    pub ranking: Vec<RankedJson<'a>>,
    /// The other proposals, by id.
    pub unranked: Vec<UnrankedJson<'a>>,
    /// The statistics that were asked for with `--with` (`stats_json`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statistics: Option<serde_json::Value>,
}

/// A candidate.
#[derive(Debug, Serialize)]
pub struct RankedJson<'a> {
    rank: usize,
    proposal: &'a str,
    title: &'a str,
    total: Decimal,
    marks: BTreeMap<&'a str, Decimal>,
    sheets: Option<usize>,
    classes: Option<Vec<&'a str>>,
    requested: Option<Money>,
    status: &'static str,
    decided_by: Option<DeciderJson>,
    #[serde(skip_serializing_if = "Option::is_none")]
    drawn: Option<DrawnJson>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tied_with: Vec<&'a str>,
}

/// Where the public draw put a member of its group.
#[derive(Debug, Serialize)]
pub struct DrawnJson {
    /// The place in the published order, from 1.
    from: usize,
    /// The place in the order in which the money is given.
    place: usize,
    /// SHA-256 of seed, newline and id.
    lot: String,
}

/// What decided against a neighbour with the same total.
#[derive(Debug, Serialize)]
pub struct DeciderJson {
    step: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
}

/// A proposal without a rank.
#[derive(Debug, Serialize)]
pub struct UnrankedJson<'a> {
    proposal: &'a str,
    title: &'a str,
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    also: Vec<serde_json::Value>,
}

impl<'a> RankJson<'a> {
    /// The answer for what a viewer may see.
    #[must_use]
    pub fn new(view: &'a ReaderView) -> RankJson<'a> {
        let mut unranked: Vec<UnrankedJson<'a>> =
            view.apart.iter().map(|one| unranked_json(view, one)).collect();
        unranked.extend(view.closed.iter().map(|&proposal| {
            let proposal = view.proposal(proposal);
            UnrankedJson {
                proposal: proposal.id.as_str(),
                title: &proposal.title,
                status: "conflict",
                why: None,
                also: Vec::new(),
            }
        }));
        unranked.sort_by_key(|one| one.proposal);
        RankJson {
            toets: VERSION,
            call: &view.round.call.id,
            ranking: view.ranked.iter().map(|row| ranked_json(view, row)).collect(),
            unranked,
            statistics: None,
        }
    }
}

fn ranked_json<'a>(view: &'a ReaderView, row: &'a SeenRow) -> RankedJson<'a> {
    let proposal = view.proposal(row.proposal);
    let figures = row.figures.as_ref();
    let rows = if row.open_tie.is_some() { &view.ranked[..] } else { &[] };
    let tied_with = rows.iter().filter(|other| other.open_tie == row.open_tie && other.index != row.index);
    RankedJson {
        rank: row.rank,
        proposal: proposal.id.as_str(),
        title: &proposal.title,
        total: row.total,
        marks: figures.map(|one| marks(one.assessment())).unwrap_or_default(),
        sheets: figures.map(|one| one.assessment().sheets),
        classes: view.class_ids(row),
        requested: figures.map(|one| one.requested),
        status: if row.withdrawn { ExclusionKind::Withdrawn.status() } else { "ranked" },
        decided_by: figures.and_then(|one| one.decided_by.as_ref()).map(decider),
        drawn: row.drawn.zip(view.round.rulings.lot.as_ref()).map(|(drawn, seed)| DrawnJson {
            from: drawn.from,
            place: drawn.place,
            lot: lot(seed, proposal.id.as_str()),
        }),
        tied_with: tied_with.map(|other| view.proposal(other.proposal).id.as_str()).collect(),
    }
}

/// The published marks, by criterion.
fn marks(assessment: &Assessment) -> BTreeMap<&str, Decimal> {
    let published = assessment.marks.iter();
    published.filter_map(|merged| Some((merged.criterion.as_str(), merged.mark?))).collect()
}

fn unranked_json<'a>(view: &'a ReaderView, one: &SeenApart) -> UnrankedJson<'a> {
    let proposal = view.proposal(one.proposal);
    let mut all = one.why.as_ref().map(whys).unwrap_or_default().into_iter();
    UnrankedJson {
        proposal: proposal.id.as_str(),
        title: &proposal.title,
        status: one.kind.status(),
        why: all.next(),
        also: all.collect(),
    }
}

/// What decided, by the name of the step.
fn decider(decider: &Decider) -> DeciderJson {
    let (step, id) = match decider {
        Decider::Ruling => ("ruling", None),
        Decider::Step(step) => match step {
            TieStep::CoversTarget(class) => ("covers-target", Some(class.as_str())),
            TieStep::Criterion(id) => ("criterion", Some(id.as_str())),
            TieStep::UnroundedTotal => ("unrounded-total", None),
            TieStep::LowerRequest => ("lower-request", None),
            TieStep::Class(class) => ("class", Some(class.as_str())),
            TieStep::EarlierSubmission => ("earlier-submission", None),
            TieStep::Lot => ("lot", None),
            TieStep::Id => ("id", None),
        },
    };
    DeciderJson { step, id: id.map(str::to_owned) }
}
