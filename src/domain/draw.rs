//! The group that the public draw puts in order, as the chair put it on the
//! record. From then on these ids and the lot decide, and no figure any more.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::id::{MemberId, ProposalId};

/// The proposals that the marks cannot tell apart from the funding line, with
/// the figures from which that followed. Figures are texts: nothing computes
/// with them again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DrawGroup {
    /// The group, in the order of the ids.
    pub members: Vec<ProposalId>,
    /// Those whose limit lies so close to the line that the last bits of the
    /// arithmetic would decide: for each the chair said whether it is a member.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub edge: Vec<ProposalId>,
    /// How many the strategy awards in the order of the ranking; the funding
    /// line is the expected rank at this place.
    pub awards: usize,
    /// The funding line; empty where there is none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub line: String,
    /// The limits of the members and of those on the edge.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub limits: BTreeMap<ProposalId, Limits>,
    /// What the model assumed and how it drew.
    pub settings: String,
    /// Why the marks give no limits; empty where they do.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub undefined: String,
    /// How far the record of every member was, so that anybody can compute the
    /// group again from what stood there.
    pub heads: BTreeMap<MemberId, u64>,
}

/// The rank of a proposal as the model sees it, from 1 for the best.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// The expected rank.
    pub expected: String,
    /// The better end of the interval.
    pub best: String,
    /// The worse end of the interval.
    pub worst: String,
}

impl DrawGroup {
    /// The members that no decision of the chair put there.
    #[must_use]
    pub fn sure(&self) -> Vec<&ProposalId> {
        self.members.iter().filter(|member| !self.edge.contains(member)).collect()
    }

    /// Whether the draw has anything to put in order.
    #[must_use]
    pub fn needs_a_draw(&self) -> bool {
        self.members.len() > 1
    }
}
