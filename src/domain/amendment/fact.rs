//! The facts of a proposal that can be corrected.

use serde::{Deserialize, Serialize};

use crate::domain::call::Call;
use crate::domain::class::ClassRule;
use crate::domain::id::ClassId;
use crate::domain::identity::EnterpriseNumber;
use crate::domain::money::Money;
use crate::domain::municipality::Register;
use crate::domain::phrase::Phrase;
use crate::domain::proposal::Proposal;

/// A fact of a proposal that an amendment can correct, with its value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fact {
    /// The title.
    Title(String),
    /// The applicant that leads.
    Lead(String),
    /// NIS code of the lead municipality.
    Nis(Option<String>),
    /// NIS codes of the municipalities that take part.
    Municipalities(Vec<String>),
    /// The grant that is asked.
    Requested(Money),
    /// The least with which the project can be done.
    Minimum(Option<Money>),
    /// What the project costs in all.
    TotalCost(Option<Money>),
    /// What the applicants pay themselves.
    OwnContribution(Option<Money>),
    /// Classes that the proposal declares itself.
    Classes(Vec<ClassId>),
    /// Enterprise number of the lead.
    Kbo(Option<String>),
    /// The province as typed.
    Province(Option<String>),
}

/// Which fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// `Fact::Title`.
    Title,
    /// `Fact::Lead`.
    Lead,
    /// `Fact::Nis`.
    Nis,
    /// `Fact::Municipalities`.
    Municipalities,
    /// `Fact::Requested`.
    Requested,
    /// `Fact::Minimum`.
    Minimum,
    /// `Fact::TotalCost`.
    TotalCost,
    /// `Fact::OwnContribution`.
    OwnContribution,
    /// `Fact::Classes`.
    Classes,
    /// `Fact::Kbo`.
    Kbo,
    /// `Fact::Province`.
    Province,
}

impl FactKind {
    /// Every fact with its name in messages and tables, in the order of the screens.
    pub const ALL: [(FactKind, &'static str); 11] = [
        (FactKind::Requested, "requested"),
        (FactKind::Minimum, "minimum"),
        (FactKind::TotalCost, "total-cost"),
        (FactKind::OwnContribution, "own-contribution"),
        (FactKind::Title, "title"),
        (FactKind::Lead, "lead"),
        (FactKind::Nis, "nis"),
        (FactKind::Municipalities, "municipalities"),
        (FactKind::Classes, "classes"),
        (FactKind::Kbo, "kbo"),
        (FactKind::Province, "province"),
    ];

    /// The name in messages and tables.
    #[must_use]
    pub fn code(self) -> &'static str {
        FactKind::ALL.iter().find(|(kind, _)| *kind == self).map_or("title", |(_, code)| code)
    }

    /// Whether it tells who is behind a proposal.
    #[must_use]
    pub fn tells_who(self) -> bool {
        match self {
            FactKind::Lead
            | FactKind::Nis
            | FactKind::Municipalities
            | FactKind::Classes
            | FactKind::Kbo
            | FactKind::Province => true,
            FactKind::Title
            | FactKind::Requested
            | FactKind::Minimum
            | FactKind::TotalCost
            | FactKind::OwnContribution => false,
        }
    }

    /// The fact as it stands in a proposal.
    #[must_use]
    pub fn of(self, proposal: &Proposal) -> Fact {
        match self {
            FactKind::Title => Fact::Title(proposal.title.clone()),
            FactKind::Lead => Fact::Lead(proposal.lead.clone()),
            FactKind::Nis => Fact::Nis(proposal.nis.clone()),
            FactKind::Municipalities => Fact::Municipalities(proposal.municipalities.clone()),
            FactKind::Requested => Fact::Requested(proposal.requested),
            FactKind::Minimum => Fact::Minimum(proposal.minimum),
            FactKind::TotalCost => Fact::TotalCost(proposal.total_cost),
            FactKind::OwnContribution => Fact::OwnContribution(proposal.own_contribution),
            FactKind::Classes => Fact::Classes(proposal.classes.clone()),
            FactKind::Kbo => Fact::Kbo(proposal.kbo.clone()),
            FactKind::Province => Fact::Province(proposal.province.clone()),
        }
    }
}

impl Fact {
    /// Which fact it is.
    #[must_use]
    pub fn kind(&self) -> FactKind {
        match self {
            Fact::Title(_) => FactKind::Title,
            Fact::Lead(_) => FactKind::Lead,
            Fact::Nis(_) => FactKind::Nis,
            Fact::Municipalities(_) => FactKind::Municipalities,
            Fact::Requested(_) => FactKind::Requested,
            Fact::Minimum(_) => FactKind::Minimum,
            Fact::TotalCost(_) => FactKind::TotalCost,
            Fact::OwnContribution(_) => FactKind::OwnContribution,
            Fact::Classes(_) => FactKind::Classes,
            Fact::Kbo(_) => FactKind::Kbo,
            Fact::Province(_) => FactKind::Province,
        }
    }

    /// Puts it into a proposal.
    pub fn put(self, proposal: &mut Proposal) {
        match self {
            Fact::Title(title) => proposal.title = title,
            Fact::Lead(lead) => proposal.lead = lead,
            Fact::Nis(nis) => proposal.nis = nis,
            Fact::Municipalities(codes) => proposal.municipalities = codes,
            Fact::Requested(amount) => proposal.requested = amount,
            Fact::Minimum(amount) => proposal.minimum = amount,
            Fact::TotalCost(amount) => proposal.total_cost = amount,
            Fact::OwnContribution(amount) => proposal.own_contribution = amount,
            Fact::Classes(classes) => proposal.classes = classes,
            Fact::Kbo(kbo) => proposal.kbo = kbo,
            Fact::Province(province) => proposal.province = province,
        }
    }

    /// What a correction changes: which fact, what stood there, what stands there now.
    #[must_use]
    pub fn corrected_to(&self, now: &Fact) -> Phrase {
        let fact = Phrase::new(&format!("fact-{}", now.kind().code()));
        Phrase::new("correction")
            .phrase("fact", fact)
            .phrase("was", self.phrase())
            .phrase("now", now.phrase())
    }

    /// The value, to be read.
    #[must_use]
    pub fn phrase(&self) -> Phrase {
        let text = |text: &str| match text {
            "" => Phrase::new("fact-none"),
            text => Phrase::new("fact-text").with("text", text),
        };
        let amount = |amount: Option<Money>| match amount {
            Some(amount) => Phrase::new("fact-money").amount("amount", amount),
            None => Phrase::new("fact-none"),
        };
        match self {
            Fact::Title(one) | Fact::Lead(one) => text(one),
            Fact::Nis(one) | Fact::Kbo(one) | Fact::Province(one) => text(one.as_deref().unwrap_or_default()),
            Fact::Municipalities(codes) => text(&codes.join("+")),
            Fact::Requested(one) => amount(Some(*one)),
            Fact::Minimum(one) | Fact::TotalCost(one) | Fact::OwnContribution(one) => amount(*one),
            Fact::Classes(classes) => {
                text(&classes.iter().map(ToString::to_string).collect::<Vec<_>>().join("+"))
            }
        }
    }

    /// Refuses a value that no proposal of the call could have.
    ///
    /// # Errors
    /// Says what is wrong with it.
    pub fn admit(&self, call: &Call, register: &Register) -> Result<(), Phrase> {
        let known = |nis: &String| match register.get(nis) {
            Some(_) => Ok(()),
            None => Err(Phrase::new("refused-fact-nis").with("nis", nis)),
        };
        let positive = |amount: Money| {
            if amount > Money::ZERO { Ok(()) } else { Err(Phrase::new("refused-fact-amount")) }
        };
        match self {
            Fact::Title(text) | Fact::Lead(text) if text.trim().is_empty() => {
                Err(Phrase::new("refused-fact-empty"))
            }
            Fact::Title(_) | Fact::Lead(_) => Ok(()),
            Fact::Nis(nis) => nis.iter().try_for_each(known),
            Fact::Municipalities(codes) => codes.iter().try_for_each(known),
            Fact::Requested(amount) => positive(*amount),
            Fact::Minimum(amount) | Fact::TotalCost(amount) => amount.iter().copied().try_for_each(positive),
            Fact::OwnContribution(amount) => match amount {
                Some(amount) if *amount < Money::ZERO => Err(Phrase::new("refused-fact-amount")),
                _ => Ok(()),
            },
            Fact::Classes(classes) => classes.iter().try_for_each(|id| {
                let declared = call.class(id).is_some_and(|class| class.rule == ClassRule::Declared);
                if declared { Ok(()) } else { Err(Phrase::new("refused-fact-class").with("class", id)) }
            }),
            Fact::Kbo(kbo) => kbo.iter().try_for_each(|kbo| match EnterpriseNumber::read(kbo) {
                Ok(_) => Ok(()),
                Err(_) => Err(Phrase::new("refused-fact-kbo").with("kbo", kbo)),
            }),
            Fact::Province(_) => Ok(()),
        }
    }
}
