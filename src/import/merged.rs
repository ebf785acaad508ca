//! Municipalities that merged on 1 January 2019 or 2025: a register of an earlier year knows
//! the old ones, people write the new ones, and the other way round.
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
    /// The year since which it is there.
    pub since: u16,
    /// The codes and names of those before it.
    pub parts: &'static [(&'static str, &'static str)],
}

const MERGERS: [Merger; 20] = [
    merger(2019, "12041", "Puurs-Sint-Amands", &[("12030", "Puurs"), ("12034", "Sint-Amands")]),
    merger(2019, "44083", "Deinze", &[("44011", "Deinze"), ("44049", "Nevele")]),
    merger(2019, "44084", "Aalter", &[("44001", "Aalter"), ("44029", "Knesselare")]),
    merger(
        2019,
        "44085",
        "Lievegem",
        &[("44036", "Lovendegem"), ("44072", "Waarschoot"), ("44080", "Zomergem")],
    ),
    merger(2019, "45068", "Kruisem", &[("45017", "Kruishoutem"), ("45057", "Zingem")]),
    merger(2019, "72042", "Oudsbergen", &[("72040", "Meeuwen-Gruitrode"), ("71047", "Opglabbeek")]),
    merger(2019, "72043", "Pelt", &[("72025", "Neerpelt"), ("72029", "Overpelt")]),
    merger(2025, "11002", "Antwerpen", &[("11002", "Antwerpen"), ("11007", "Borsbeek")]),
    merger(2025, "23106", "Pajottegem", &[("23023", "Galmaarden"), ("23024", "Gooik"), ("23032", "Herne")]),
    merger(2025, "37021", "Wingene", &[("37012", "Ruiselede"), ("37018", "Wingene")]),
    merger(2025, "37022", "Tielt", &[("37007", "Meulebeke"), ("37015", "Tielt")]),
    merger(2025, "44086", "Nazareth-De Pinte", &[("44012", "De Pinte"), ("44048", "Nazareth")]),
    merger(2025, "44087", "Lochristi", &[("44034", "Lochristi"), ("44073", "Wachtebeke")]),
    merger(2025, "46029", "Lokeren", &[("46014", "Lokeren"), ("44045", "Moerbeke")]),
    merger(2025, "44088", "Merelbeke-Melle", &[("44040", "Melle"), ("44043", "Merelbeke")]),
    merger(
        2025,
        "46030",
        "Beveren-Kruibeke-Zwijndrecht",
        &[("46003", "Beveren"), ("46013", "Kruibeke"), ("11056", "Zwijndrecht")],
    ),
    merger(2025, "73110", "Bilzen-Hoeselt", &[("73006", "Bilzen"), ("73032", "Hoeselt")]),
    merger(2025, "73111", "Tongeren-Borgloon", &[("73009", "Borgloon"), ("73083", "Tongeren")]),
    merger(2025, "71071", "Tessenderlo-Ham", &[("71069", "Ham"), ("71057", "Tessenderlo")]),
    merger(2025, "71072", "Hasselt", &[("71022", "Hasselt"), ("73040", "Kortessem")]),
];

const fn merger(
    since: u16,
    nis: &'static str,
    name: &'static str,
    parts: &'static [(&'static str, &'static str)],
) -> Merger {
    Merger { nis, name, since, parts }
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
