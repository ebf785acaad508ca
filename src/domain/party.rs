//! An organisation where it is named: what kind it is, and who it is by what stands
//! there. Which of them are the same in a round, `identities` tells.

use serde::{Deserialize, Serialize};

use crate::domain::identity::EnterpriseNumber;
use crate::domain::identity::place::Authority;
use crate::domain::identity::spelling::{spelling, words};
use crate::domain::municipality::{Municipality, Register};

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
    /// A school, of no higher education.
    School,
    /// Anything else.
    Other,
}

impl LeadKind {
    /// Every kind with the code that tables use.
    pub const CODES: [(LeadKind, &'static str); 9] = [
        (LeadKind::LocalAuthority, "local-authority"),
        (LeadKind::Vgc, "vgc"),
        (LeadKind::PublicBody, "public-body"),
        (LeadKind::NonProfit, "non-profit"),
        (LeadKind::Research, "research"),
        (LeadKind::International, "international"),
        (LeadKind::Company, "company"),
        (LeadKind::School, "school"),
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

/// Who an organisation is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Identity {
    /// The local authority of a municipality, by NIS code: town hall and OCMW.
    Municipality(String),
    /// The Flemish Community Commission in Brussels.
    Vgc,
    /// Any other organisation with a number.
    Enterprise(EnterpriseNumber),
    /// A local authority that no register knows, by its name without `Stad` and the like.
    Authority(String),
    /// An organisation without a number, by the spelling of its name.
    Name(String),
}

/// What is known of an organisation where it is named.
#[derive(Clone, Copy, Debug, Default)]
pub struct Party<'a> {
    /// Its name as typed.
    pub name: &'a str,
    /// What kind of organisation it is.
    pub kind: Option<LeadKind>,
    /// NIS code as typed: of a local authority its own, else that of its seat.
    pub nis: Option<&'a str>,
    /// Enterprise number as typed.
    pub kbo: Option<&'a str>,
}

impl<'a> Party<'a> {
    /// An organisation of which the name is all that is known.
    #[must_use]
    pub fn named(name: &'a str) -> Party<'a> {
        Party { name, ..Party::default() }
    }

    /// The enterprise number; none where what is typed is none.
    #[must_use]
    pub fn number(&self) -> Option<EnterpriseNumber> {
        EnterpriseNumber::read(self.kbo?).ok()
    }

    /// Whether it is a local authority: by its kind; without one, or filed as another
    /// public body, where its name begins with *Stad*, *OCMW* and the like.
    #[must_use]
    pub fn is_local_authority(&self) -> bool {
        match self.kind {
            Some(LeadKind::LocalAuthority) => true,
            Some(LeadKind::PublicBody) | None => Authority::of(self.name).says_so,
            Some(
                LeadKind::Vgc
                | LeadKind::NonProfit
                | LeadKind::Research
                | LeadKind::International
                | LeadKind::Company
                | LeadKind::School
                | LeadKind::Other,
            ) => false,
        }
    }

    /// The municipality that its name says; none for an organisation whose kind
    /// or name says that it is no local authority.
    #[must_use]
    pub fn municipality_by_name<'r>(&self, register: &'r Register) -> Option<&'r Municipality> {
        let authority = Authority::of(self.name);
        let may_be = match self.kind {
            Some(LeadKind::LocalAuthority) | None => true,
            // A town hall that was filed as another public body calls itself one.
            Some(LeadKind::PublicBody) => authority.says_so,
            Some(_) => false,
        };
        if !may_be {
            return None;
        }
        authority.candidates.iter().find_map(|key| register.by_key(key))
    }

    /// Who it is without looking at any other row: a local authority or the VGC.
    pub(super) fn by_itself(&self, register: &Register) -> Option<Identity> {
        let by_name =
            || self.municipality_by_name(register).map(|one| Identity::Municipality(one.nis.clone()));
        let by_code = || self.nis.map(|nis| Identity::Municipality(nis.to_owned()));
        match self.kind {
            Some(LeadKind::Vgc) => Some(Identity::Vgc),
            Some(LeadKind::LocalAuthority) => by_code().or_else(by_name),
            Some(_) => by_name().map(|named| by_code().unwrap_or(named)),
            None => {
                let words = words(self.name).join(" ");
                if matches!(words.as_str(), "vgc" | "vlaamse gemeenschapscommissie") {
                    return Some(Identity::Vgc);
                }
                // Without a kind the name tells whether the code is its own or its seat's.
                let own = words.is_empty() || Authority::of(self.name).says_so;
                by_name().map(|named| by_code().unwrap_or(named)).or_else(|| by_code().filter(|_| own))
            }
        }
    }

    /// Who it is by its name alone; none without a name.
    pub(super) fn by_name(&self) -> Option<Identity> {
        let authority = Authority::of(self.name);
        let is_one =
            self.kind == Some(LeadKind::LocalAuthority) || (self.kind.is_none() && authority.says_so);
        if is_one && !authority.core.is_empty() {
            return Some(Identity::Authority(authority.core));
        }
        Some(spelling(self.name)).filter(|name| !name.is_empty()).map(Identity::Name)
    }
}
