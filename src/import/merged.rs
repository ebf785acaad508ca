//! Municipalities that merged on 1 January 2025: a register of an earlier year knows the
//! old ones, people write the new ones, and the other way round.
//!
//! Codes and names are those of Statbel.

use crate::domain::identity::place::municipality;

/// A municipality that came in the place of others.
#[derive(Debug, PartialEq, Eq)]
pub struct Merger {
    /// Its code.
    pub nis: &'static str,
    /// Its name.
    pub name: &'static str,
    /// The codes and names of those before it.
    pub parts: &'static [(&'static str, &'static str)],
}

const MERGERS: [Merger; 13] = [
    merger("11002", "Antwerpen", &[("11002", "Antwerpen"), ("11007", "Borsbeek")]),
    merger("23106", "Pajottegem", &[("23023", "Galmaarden"), ("23024", "Gooik"), ("23032", "Herne")]),
    merger("37021", "Wingene", &[("37012", "Ruiselede"), ("37018", "Wingene")]),
    merger("37022", "Tielt", &[("37007", "Meulebeke"), ("37015", "Tielt")]),
    merger("44086", "Nazareth-De Pinte", &[("44012", "De Pinte"), ("44048", "Nazareth")]),
    merger("44087", "Lochristi", &[("44034", "Lochristi"), ("44073", "Wachtebeke")]),
    merger("46029", "Lokeren", &[("46014", "Lokeren"), ("44045", "Moerbeke")]),
    merger("44088", "Merelbeke-Melle", &[("44040", "Melle"), ("44043", "Merelbeke")]),
    merger(
        "46030",
        "Beveren-Kruibeke-Zwijndrecht",
        &[("46003", "Beveren"), ("46013", "Kruibeke"), ("11056", "Zwijndrecht")],
    ),
    merger("73110", "Bilzen-Hoeselt", &[("73006", "Bilzen"), ("73032", "Hoeselt")]),
    merger("73111", "Tongeren-Borgloon", &[("73009", "Borgloon"), ("73083", "Tongeren")]),
    merger("71071", "Tessenderlo-Ham", &[("71069", "Ham"), ("71057", "Tessenderlo")]),
    merger("71072", "Hasselt", &[("71022", "Hasselt"), ("73040", "Kortessem")]),
];

const fn merger(
    nis: &'static str,
    name: &'static str,
    parts: &'static [(&'static str, &'static str)],
) -> Merger {
    Merger { nis, name, parts }
}

/// The merged municipality with a code or name.
#[must_use]
pub fn merged(text: &str) -> Option<&'static Merger> {
    let wanted = municipality(text);
    MERGERS.iter().find(|one| one.nis == text || municipality(one.name) == wanted)
}

/// The municipality into which one with a code or name merged.
#[must_use]
pub fn merged_into(text: &str) -> Option<&'static Merger> {
    let wanted = municipality(text);
    let is = |(nis, name): &(&str, &str)| *nis == text || municipality(name) == wanted;
    MERGERS.iter().find(|one| one.parts.iter().any(is))
}

impl Merger {
    /// Those before it with their codes: `Melle (44040), Merelbeke (44043)`.
    #[must_use]
    pub fn listed(&self) -> String {
        let parts: Vec<String> = self.parts.iter().map(|(nis, name)| format!("{name} ({nis})")).collect();
        parts.join(", ")
    }
}
