//! The register of municipalities behind classes by population and the map.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Deserialize;

use crate::domain::identity::place;

/// A municipality on 1 January of the register's year.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Municipality {
    /// NIS code of the Belgian statistical office, five digits.
    pub nis: String,
    /// The name.
    pub name: String,
    /// The province, or the region of Brussels.
    pub province: String,
    /// Inhabitants.
    pub population: u32,
    /// Degrees east.
    pub longitude: Decimal,
    /// Degrees north.
    pub latitude: Decimal,
}

/// Municipalities by NIS code and by name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Register {
    by_code: BTreeMap<String, Municipality>,
    /// NIS codes by the key of a name; none under a name that two of them have.
    by_name: BTreeMap<String, Option<String>>,
}

impl Register {
    /// The municipality with this NIS code.
    #[must_use]
    pub fn get(&self, nis: &str) -> Option<&Municipality> {
        self.by_code.get(nis)
    }

    /// Every municipality, by NIS code.
    pub fn iter(&self) -> impl Iterator<Item = &Municipality> {
        self.by_code.values()
    }

    /// The only municipality with a name, without caring for case, accents,
    /// hyphens and language.
    #[must_use]
    pub fn by_name(&self, name: &str) -> Option<&Municipality> {
        self.by_key(&place::municipality(name))
    }

    /// The only municipality whose name has this key.
    #[must_use]
    pub fn by_key(&self, key: &str) -> Option<&Municipality> {
        let code = |key: &str| self.by_name.get(key);
        let code = code(key).or_else(|| code(place::in_dutch(key)?))?;
        self.by_code.get(code.as_ref()?)
    }
}

impl FromIterator<Municipality> for Register {
    fn from_iter<I: IntoIterator<Item = Municipality>>(all: I) -> Register {
        let by_code: BTreeMap<String, Municipality> =
            all.into_iter().map(|one| (one.nis.clone(), one)).collect();
        let mut by_name: BTreeMap<String, Option<String>> = BTreeMap::new();
        for one in by_code.values() {
            // A name in two languages: `Voeren / Fourons`, `Voeren (Fourons)`.
            let whole = std::iter::once(one.name.as_str());
            let mut keys: Vec<String> =
                whole.chain(one.name.split(['/', '(', ')'])).map(place::municipality).collect();
            keys.sort_unstable();
            keys.dedup();
            for key in keys.into_iter().filter(|key| !key.is_empty()) {
                by_name.entry(key).and_modify(|code| *code = None).or_insert_with(|| Some(one.nis.clone()));
            }
        }
        Register { by_code, by_name }
    }
}
