//! What the committee's meeting leaves behind on a proposal: its words, a
//! minority view, who agrees, who left the room and how long it took; and the
//! order in which the proposals are talked about.
//!
//! Individual sheets are never touched by any of this.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::domain::id::{MemberId, ProposalId};

/// Where a consensus mark came from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Basis {
    /// The chair typed it.
    #[default]
    Typed,
    /// The mean of the members' marks, or the step nearest to it.
    Mean,
    /// The median of the members' marks, or the step nearest to it.
    Median,
}

impl Basis {
    /// The name in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Basis::Typed => "typed",
            Basis::Mean => "mean",
            Basis::Median => "median",
        }
    }

    /// Whether it goes without saying.
    #[must_use]
    pub fn is_typed(&self) -> bool {
        *self == Basis::Typed
    }
}

/// A text of the committee on a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Statement {
    /// What the committee says; the letter to the applicant builds on it.
    Consensus,
    /// What a minority holds against it.
    Minority,
}

impl Statement {
    /// The name in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Statement::Consensus => "consensus",
            Statement::Minority => "minority",
        }
    }
}

/// Where a member stands on what the committee says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Position {
    /// The member agrees.
    Agrees,
    /// The member does not agree.
    Disagrees,
    /// The member abstains.
    Abstains,
    /// The member was not there.
    Absent,
}

impl Position {
    /// Every position with its name in message ids, in the order of the screens.
    pub const ALL: [(Position, &'static str); 4] = [
        (Position::Agrees, "agrees"),
        (Position::Disagrees, "disagrees"),
        (Position::Abstains, "abstains"),
        (Position::Absent, "absent"),
    ];

    /// The name in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        Position::ALL.iter().find(|(one, _)| *one == self).map_or("absent", |(_, code)| code)
    }
}

/// By what the proposals were put in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Order {
    /// Where the marks lie furthest apart comes first.
    Disputed,
    /// As they are ranked.
    Ranking,
    /// What lies nearest to the line of the official result comes first.
    NearLine,
    /// As the chair put them.
    Free,
}

impl Order {
    /// Every order with its name in message ids.
    pub const ALL: [(Order, &'static str); 4] = [
        (Order::Disputed, "disputed"),
        (Order::Ranking, "ranking"),
        (Order::NearLine, "near-line"),
        (Order::Free, "free"),
    ];

    /// The name in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        Order::ALL.iter().find(|(one, _)| *one == self).map_or("free", |(_, code)| code)
    }
}

/// The order of the meeting. It is stated in full, so that it stays the same
/// while consensus marks move the ranking under it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agenda {
    /// By what they were put in order.
    pub order: Order,
    /// The proposals, first to be talked about first.
    pub proposals: Vec<ProposalId>,
}

/// How long the committee talked about a proposal so far, and without whom.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sitting {
    /// Seconds.
    pub seconds: u64,
    /// Members who left the room for a conflict of interest.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub out: BTreeSet<MemberId>,
}

/// What the meeting leaves behind on one proposal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proceedings {
    /// What the committee says; empty where it says nothing yet.
    pub consensus: String,
    /// What a minority holds against it.
    pub minority: String,
    /// Who holds the minority view.
    pub holders: BTreeSet<MemberId>,
    /// Where members stand.
    pub positions: BTreeMap<MemberId, Position>,
    /// Whether the committee has done with it.
    pub settled: bool,
    /// How long it took, and without whom.
    pub sitting: Sitting,
}

impl Proceedings {
    /// One of its texts.
    #[must_use]
    pub fn statement(&self, statement: Statement) -> &str {
        match statement {
            Statement::Consensus => &self.consensus,
            Statement::Minority => &self.minority,
        }
    }

    /// How many members take a position.
    #[must_use]
    pub fn count(&self, position: Position) -> usize {
        self.positions.values().filter(|one| **one == position).count()
    }
}
