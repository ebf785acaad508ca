//! Who is the same: when two names are one organisation, municipality, province,
//! proposal or member. Leads, partners, affiliations, classes and importers ask here.
//!
//! A party's identity is a value; two parties are one where the values are equal.
//! It depends on all parties of a round, since a row may lack the number that
//! another row with the same name has, but never on their order.

pub mod as_of_0_1_0;
pub mod enterprise;
pub mod ids;
pub mod place;
pub mod spelling;

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::municipality::{Municipality, Register};
use crate::domain::proposal::{LeadKind, Partner, Proposal};

pub use enterprise::EnterpriseNumber;
use place::Authority;
use spelling::{spelling, words};

/// Legal forms, which people write or leave out.
const FORMS: [&str; 12] =
    ["vzw", "asbl", "ivzw", "aisbl", "nv", "sa", "bv", "bvba", "srl", "cv", "cvba", "stichting"];

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
    /// The lead of a proposal.
    #[must_use]
    pub fn lead(proposal: &'a Proposal) -> Party<'a> {
        Party {
            name: &proposal.lead,
            kind: proposal.lead_kind,
            nis: proposal.nis.as_deref().map(str::trim).filter(|nis| !nis.is_empty()),
            kbo: proposal.kbo.as_deref(),
        }
    }

    /// A partner of a proposal.
    #[must_use]
    pub fn partner(partner: &'a Partner) -> Party<'a> {
        Party { name: &partner.name, kbo: partner.kbo.as_deref(), ..Party::default() }
    }

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
    fn by_itself(&self, register: &Register) -> Option<Identity> {
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
    fn by_name(&self) -> Option<Identity> {
        let authority = Authority::of(self.name);
        let is_one =
            self.kind == Some(LeadKind::LocalAuthority) || (self.kind.is_none() && authority.says_so);
        if is_one && !authority.core.is_empty() {
            return Some(Identity::Authority(authority.core));
        }
        Some(spelling(self.name)).filter(|name| !name.is_empty()).map(Identity::Name)
    }
}

/// The organisations of a round, told apart.
#[derive(Clone, Debug)]
pub struct Identities<'r> {
    register: &'r Register,
    /// The numbers that stand with a name.
    numbers: BTreeMap<Identity, BTreeSet<EnterpriseNumber>>,
    /// The local authorities that stand with a number.
    towns: BTreeMap<EnterpriseNumber, BTreeSet<Identity>>,
}

impl<'r> Identities<'r> {
    /// Looks at all parties once.
    #[must_use]
    pub fn new<'p>(register: &'r Register, parties: impl IntoIterator<Item = Party<'p>>) -> Identities<'r> {
        let mut numbers: BTreeMap<Identity, BTreeSet<EnterpriseNumber>> = BTreeMap::new();
        let mut towns: BTreeMap<EnterpriseNumber, BTreeSet<Identity>> = BTreeMap::new();
        for party in parties {
            let Some(number) = party.number() else { continue };
            if let Some(town) = party.by_itself(register) {
                towns.entry(number).or_default().insert(town);
            } else if let Some(name) = party.by_name() {
                numbers.entry(name).or_default().insert(number);
            }
        }
        Identities { register, numbers, towns }
    }

    /// The leads and partners of proposals.
    #[must_use]
    pub fn of_proposals<'p>(
        register: &'r Register,
        proposals: impl IntoIterator<Item = &'p Proposal>,
    ) -> Identities<'r> {
        Identities::new(register, proposals.into_iter().flat_map(parties))
    }

    /// Who a party is; none where neither name, code nor number says it.
    #[must_use]
    pub fn of(&self, party: &Party<'_>) -> Option<Identity> {
        if let Some(alone) = party.by_itself(self.register) {
            return Some(alone);
        }
        if let Some(number) = party.number() {
            return Some(self.by_number(number));
        }
        let name = party.by_name()?;
        match self.numbers.get(&name).and_then(only) {
            Some(number) => Some(self.by_number(*number)),
            None => Some(name),
        }
    }

    /// The numbers under the name of a party that has none, where there are
    /// several: which of them it is stays open.
    #[must_use]
    pub fn open_numbers(&self, party: &Party<'_>) -> Option<&BTreeSet<EnterpriseNumber>> {
        if party.number().is_some() || party.by_itself(self.register).is_some() {
            return None;
        }
        self.numbers.get(&party.by_name()?).filter(|numbers| numbers.len() > 1)
    }

    /// The local authorities that stand with one number, where there are several.
    #[must_use]
    pub fn divided(&self, number: EnterpriseNumber) -> Option<&BTreeSet<Identity>> {
        self.towns.get(&number).filter(|towns| towns.len() > 1)
    }

    /// Whoever may be behind a name, for a warning: the identity of the party,
    /// and its name without legal form, kind, department and remarks.
    #[must_use]
    pub fn kin(&self, party: &Party<'_>) -> BTreeSet<Identity> {
        let mut kin: BTreeSet<Identity> = self.of(party).into_iter().collect();
        let short = party.name.split(['(', ',', ';']).next().unwrap_or_default();
        kin.extend(self.of(&Party { name: short, ..*party }).filter(|_| short != party.name));
        let words = words(short);
        let is_form = |word: &&String| FORMS.contains(&word.as_str());
        let bare: Vec<&str> = words.iter().filter(|word| !is_form(word)).map(String::as_str).collect();
        let core = Authority::of(&bare.join(" ")).core;
        kin.extend(Some(Identity::Authority(core)).filter(|one| *one != Identity::Authority(String::new())));
        kin
    }

    fn by_number(&self, number: EnterpriseNumber) -> Identity {
        let town = self.towns.get(&number).and_then(only);
        town.cloned().unwrap_or(Identity::Enterprise(number))
    }
}

/// The organisations in a proposal, the lead first.
pub fn parties(proposal: &Proposal) -> impl Iterator<Item = Party<'_>> {
    std::iter::once(Party::lead(proposal)).chain(proposal.partners.iter().map(Party::partner))
}

fn only<T: Ord>(set: &BTreeSet<T>) -> Option<&T> {
    set.first().filter(|_| set.len() == 1)
}

#[cfg(test)]
mod tests;
