//! A proposal as it was submitted: who asks what, for where.

use std::collections::BTreeMap;

use jiff::civil;
use serde::{Deserialize, Serialize};

use crate::domain::id::{ClassId, ProposalId};
use crate::domain::identity::place;
use crate::domain::moment::Moment;
use crate::domain::money::Money;
use crate::domain::municipality::{Municipality, Register};
use crate::domain::party::{LeadKind, Party};

/// One project proposal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proposal {
    /// The id, such as `P07`.
    pub id: ProposalId,
    /// The title.
    pub title: String,
    /// The applicant that leads.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub lead: String,
    /// What kind of organisation the lead is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead_kind: Option<LeadKind>,
    /// Enterprise number of the lead, ten digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kbo: Option<String>,
    /// NIS code of the lead municipality; of another lead that of its seat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nis: Option<String>,
    /// NIS codes of the municipalities that take part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub municipalities: Vec<String>,
    /// Lead, partners and associated partners with their amounts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<Partner>,
    /// The grant that is asked.
    pub requested: Money,
    /// The least with which the project can be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum: Option<Money>,
    /// What the project costs in all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_cost: Option<Money>,
    /// What the applicants pay themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_contribution: Option<Money>,
    /// The province, where the register does not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub province: Option<String>,
    /// Classes that the proposal declares itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub classes: Vec<ClassId>,
    /// First day of the project.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::domain::moment::day"
    )]
    pub start: Option<civil::Date>,
    /// Last day of the project.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::domain::moment::day"
    )]
    pub end: Option<civil::Date>,
    /// When the proposal was submitted (local time), with the hour where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub submitted: Option<Moment>,
    /// The language of the proposal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The subjects of the proposal, for the division over those who know them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<String>,
    /// A summary in a few sentences.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub summary: String,
    /// Columns of the import that nobody knew, by heading.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub extra: BTreeMap<String, String>,
}

/// An organisation that takes part in a proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    /// The name of the organisation.
    pub name: String,
    /// Its enterprise number, ten digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kbo: Option<String>,
    /// Its part in the project.
    pub role: PartnerRole,
    /// The part of the programme's area in which it works, as the call names them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub territory: Option<String>,
    /// What its part costs; an associated partner has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<Money>,
    /// The grant for its part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant: Option<Money>,
}

/// The part of an organisation in a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PartnerRole {
    /// Leads and signs.
    Lead,
    /// Has a budget of its own.
    Partner,
    /// Takes part without a budget.
    Associated,
}

impl Partner {
    /// The organisation.
    #[must_use]
    pub fn party(&self) -> Party<'_> {
        Party { kbo: self.kbo.as_deref(), ..Party::named(&self.name) }
    }
}

impl Proposal {
    /// A proposal without anything else, asking nothing.
    #[must_use]
    pub fn named(id: ProposalId, title: impl Into<String>) -> Proposal {
        Proposal {
            id,
            title: title.into(),
            lead: String::new(),
            lead_kind: None,
            kbo: None,
            nis: None,
            municipalities: Vec::new(),
            partners: Vec::new(),
            requested: Money::ZERO,
            minimum: None,
            total_cost: None,
            own_contribution: None,
            province: None,
            classes: Vec::new(),
            start: None,
            end: None,
            submitted: None,
            language: None,
            topics: Vec::new(),
            summary: String::new(),
            extra: BTreeMap::new(),
        }
    }

    /// The organisation that leads.
    #[must_use]
    pub fn lead_party(&self) -> Party<'_> {
        Party {
            name: &self.lead,
            kind: self.lead_kind,
            nis: self.nis.as_deref().map(str::trim).filter(|nis| !nis.is_empty()),
            kbo: self.kbo.as_deref(),
        }
    }

    /// The organisations in the proposal, the lead first.
    pub fn parties(&self) -> impl Iterator<Item = Party<'_>> {
        std::iter::once(self.lead_party()).chain(self.partners.iter().map(Partner::party))
    }

    /// The NIS code of the lead: as typed, else of a local authority by its name.
    #[must_use]
    pub fn lead_nis<'a>(&'a self, register: &'a Register) -> Option<&'a str> {
        let typed = self.nis.as_deref();
        typed.or_else(|| self.lead_party().municipality_by_name(register).map(|one| one.nis.as_str()))
    }

    /// The municipality of the lead, where the register knows it.
    #[must_use]
    pub fn lead_municipality<'a>(&'a self, register: &'a Register) -> Option<&'a Municipality> {
        register.get(self.lead_nis(register)?)
    }

    /// The NIS codes of all municipalities that take part, the lead first.
    pub fn all_municipalities<'a>(&'a self, register: &'a Register) -> impl Iterator<Item = &'a str> {
        let lead = self.lead_nis(register);
        let others = self.municipalities.iter().map(String::as_str);
        lead.into_iter().chain(others.filter(move |nis| Some(*nis) != lead))
    }

    /// The province of the lead municipality, else the one that was typed.
    #[must_use]
    pub fn province_in<'a>(&'a self, register: &'a Register) -> Option<&'a str> {
        let lead = self.lead_municipality(register).map(|one| one.province.as_str());
        lead.or(self.province.as_deref())
    }

    /// Whether the proposal lies in a province, whatever its spelling.
    #[must_use]
    pub fn lies_in(&self, province: &str, register: &Register) -> bool {
        self.province_in(register).is_some_and(|own| place::same_province(own, province))
    }
}
