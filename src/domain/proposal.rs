//! A proposal as it was submitted: who asks what, for where.

use std::collections::BTreeMap;

use jiff::civil;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::domain::call::{Call, OverMax, Partial};
use crate::domain::id::{ClassId, ProposalId};
use crate::domain::identity::Party;
use crate::domain::identity::place;
use crate::domain::moment::Moment;
use crate::domain::money::Money;
use crate::domain::municipality::{Municipality, Register};

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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<civil::Date>,
    /// Last day of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<civil::Date>,
    /// When the proposal was submitted (local time), with the hour where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub submitted: Option<Moment>,
    /// The language of the proposal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// A summary in a few sentences.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub summary: String,
    /// Columns of the import that nobody knew, by heading.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub extra: BTreeMap<String, String>,
}

/// What kind of organisation leads a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum LeadKind {
    /// A municipality, its social service, or a body of several municipalities.
    LocalAuthority,
    /// The Flemish Community Commission in Brussels.
    Vgc,
    /// Another public body.
    PublicBody,
    /// A non-profit organisation.
    NonProfit,
    /// A university, college or research centre.
    Research,
    /// An international organisation.
    International,
    /// A company.
    Company,
    /// Anything else.
    Other,
}

impl LeadKind {
    /// Every kind with the code that tables use.
    pub const CODES: [(LeadKind, &'static str); 8] = [
        (LeadKind::LocalAuthority, "local-authority"),
        (LeadKind::Vgc, "vgc"),
        (LeadKind::PublicBody, "public-body"),
        (LeadKind::NonProfit, "non-profit"),
        (LeadKind::Research, "research"),
        (LeadKind::International, "international"),
        (LeadKind::Company, "company"),
        (LeadKind::Other, "other"),
    ];

    /// The code that tables and messages use.
    #[must_use]
    pub fn code(self) -> &'static str {
        LeadKind::CODES.iter().find(|(kind, _)| *kind == self).map_or("other", |(_, code)| code)
    }

    /// Reads a kind from a table: its code, or its name in the criteria file.
    #[must_use]
    pub fn read(text: &str) -> Option<LeadKind> {
        let letters = |s: &str| s.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
        let wanted = letters(text);
        LeadKind::CODES.iter().find(|(_, code)| letters(code) == wanted).map(|(kind, _)| *kind)
    }
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

impl Proposal {
    /// The NIS code of the lead: as typed, else of a local authority by its name.
    #[must_use]
    pub fn lead_nis<'a>(&'a self, register: &'a Register) -> Option<&'a str> {
        let typed = self.nis.as_deref();
        typed.or_else(|| Party::lead(self).municipality_by_name(register).map(|one| one.nis.as_str()))
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

    /// What the award would cost: the request, capped where the call caps.
    #[must_use]
    pub fn cost(&self, call: &Call) -> Money {
        match (call.grant.max, call.grant.over_max) {
            (Some(max), OverMax::Cap) => self.requested.min(max),
            _ => self.requested,
        }
    }

    /// The least that may be awarded, where the call allows a part.
    #[must_use]
    pub fn least(&self, call: &Call) -> Option<Money> {
        let cost = self.cost(call);
        match call.grant.partial.as_ref()? {
            Partial::OwnMinimum => Some(self.minimum.unwrap_or(cost).min(cost)),
            Partial::Share(share) => {
                let cents = Decimal::from(cost.cents()).checked_mul(*share)?.ceil();
                Money::from_decimal(cents / Decimal::ONE_HUNDRED).ok()
            }
        }
    }
}
