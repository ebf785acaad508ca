//! The register of municipalities behind classes by population and the map.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Deserialize;

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

/// Municipalities by NIS code.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Register(BTreeMap<String, Municipality>);

impl Register {
    /// The municipality with this NIS code.
    #[must_use]
    pub fn get(&self, nis: &str) -> Option<&Municipality> {
        self.0.get(nis)
    }

    /// Every municipality, by NIS code.
    pub fn iter(&self) -> impl Iterator<Item = &Municipality> {
        self.0.values()
    }

    /// Finds a municipality by its name, without caring for case.
    #[must_use]
    pub fn by_name(&self, name: &str) -> Option<&Municipality> {
        let wanted = name.to_lowercase();
        self.0.values().find(|municipality| municipality.name.to_lowercase() == wanted)
    }
}

impl FromIterator<Municipality> for Register {
    fn from_iter<I: IntoIterator<Item = Municipality>>(all: I) -> Register {
        Register(all.into_iter().map(|one| (one.nis.clone(), one)).collect())
    }
}
