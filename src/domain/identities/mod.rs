//! The organisations of a round, told apart: leads, partners and affiliations ask here.
//!
//! A party's identity is a value; two parties are one where the values are equal.
//! It depends on all parties of a round, since a row may lack the number that
//! another row with the same name has, but never on their order.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::identity::EnterpriseNumber;
use crate::domain::identity::place::Authority;
use crate::domain::identity::spelling::words;
use crate::domain::municipality::Register;
use crate::domain::party::{Identity, Party};
use crate::domain::proposal::Proposal;

/// Legal forms, which people write or leave out.
const FORMS: [&str; 12] =
    ["vzw", "asbl", "ivzw", "aisbl", "nv", "sa", "bv", "bvba", "srl", "cv", "cvba", "stichting"];

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
        Identities::new(register, proposals.into_iter().flat_map(Proposal::parties))
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

fn only<T: Ord>(set: &BTreeSet<T>) -> Option<&T> {
    set.first().filter(|_| set.len() == 1)
}

#[cfg(test)]
mod tests;
