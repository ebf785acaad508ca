//! Classes of proposals, and which proposals belong to them.

use serde::{Deserialize, Serialize};

use crate::domain::id::ClassId;
use crate::domain::municipality::Register;
use crate::domain::party::LeadKind;
use crate::domain::proposal::Proposal;

/// A class of proposals that targets and tie-breaks count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Class {
    /// The id, such as `small`.
    pub id: ClassId,
    /// The name that people read.
    #[serde(default)]
    pub label: String,
    /// Which proposals belong to it.
    pub rule: ClassRule,
}

/// Which proposals belong to a class. Populations are inhabitants.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ClassRule {
    /// The lead municipality has fewer inhabitants than this.
    LeadPopulationBelow(u32),
    /// Every municipality that takes part has fewer inhabitants than this.
    AllPopulationBelow(u32),
    /// At least one municipality that takes part has fewer inhabitants than this.
    AnyPopulationBelow(u32),
    /// The lead lies in this province.
    Province(String),
    /// The lead is of this kind.
    LeadKind(LeadKind),
    /// The proposal names the class itself.
    Declared,
}

impl Class {
    /// Whether a proposal belongs to the class.
    ///
    /// A municipality that the register does not know belongs to no class by
    /// population; `check` reports it.
    #[must_use]
    pub fn holds(&self, proposal: &Proposal, register: &Register) -> bool {
        let below = |nis: &str, limit: u32| {
            register.get(nis).is_some_and(|municipality| municipality.population < limit)
        };
        match &self.rule {
            ClassRule::LeadPopulationBelow(limit) => {
                proposal.lead_nis(register).is_some_and(|nis| below(nis, *limit))
            }
            ClassRule::AllPopulationBelow(limit) => {
                let mut all = proposal.all_municipalities(register).peekable();
                all.peek().is_some() && all.all(|nis| below(nis, *limit))
            }
            ClassRule::AnyPopulationBelow(limit) => {
                proposal.all_municipalities(register).any(|nis| below(nis, *limit))
            }
            ClassRule::Province(name) => proposal.lies_in(name, register),
            ClassRule::LeadKind(kind) => proposal.lead_kind == Some(*kind),
            ClassRule::Declared => proposal.classes.contains(&self.id),
        }
    }
}
