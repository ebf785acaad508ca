//! Parts of municipalities that people name in the place of the municipality. None is read
//! as it: some names are those of several parts. They are offered, and a person decides.

use crate::domain::identity::place::municipality;
use crate::domain::municipality::{Municipality, Register};

/// The codes of municipalities with the names of their parts; of a name that several have,
/// the largest.
const PARTS: [(&str, &[&str]); 30] = [
    (
        "11002",
        &[
            "Berchem",
            "Berendrecht",
            "Borgerhout",
            "Borsbeek",
            "Deurne",
            "Ekeren",
            "Hoboken",
            "Lillo",
            "Merksem",
            "Wilrijk",
            "Zandvliet",
        ],
    ),
    ("11055", &["Halle-Zoersel", "Sint-Antonius"]),
    ("12014", &["Itegem", "Hallaar", "Booischot", "Wiekevorst"]),
    ("12021", &["Koningshooikt"]),
    ("12025", &["Heffen", "Hombeek", "Leest", "Muizen", "Walem"]),
    ("13011", &["Noorderwijk", "Morkhoven"]),
    ("23002", &["Bekkerzeel", "Kobbegem", "Mollem", "Relegem", "Zellik"]),
    ("23016", &["Groot-Bijgaarden", "Itterbeek", "Schepdaal", "Sint-Martens-Bodegem", "Sint-Ulriks-Kapelle"]),
    ("23025", &["Beigem", "Humbeek", "Strombeek-Bever"]),
    ("23027", &["Buizingen", "Lembeek"]),
    ("23088", &["Houtem", "Peutie"]),
    ("23094", &["Nossegem", "Sint-Stevens-Woluwe", "Sterrebeek"]),
    ("23096", &["Elewijt", "Eppegem", "Weerde"]),
    ("24062", &["Heverlee", "Kessel-Lo", "Wijgmaal", "Wilsele"]),
    ("24107", &["Kumtich", "Oorbeek", "Vissenaken"]),
    (
        "31005",
        &["Assebroek", "Dudzele", "Koolkerke", "Lissewege", "Sint-Andries", "Sint-Michiels", "Zeebrugge"],
    ),
    ("33011", &["Boezinge", "Brielen", "Vlamertinge", "Voormezele", "Zillebeke"]),
    ("34022", &["Aalbeke", "Bellegem", "Bissegem", "Heule", "Kooigem", "Marke", "Rollegem"]),
    ("35013", &["Stene", "Zandvoorde"]),
    ("36015", &["Oekene", "Rumbeke"]),
    ("41002", &["Baardegem", "Erembodegem", "Gijzegem", "Herdersem", "Hofstade", "Meldert", "Moorsel"]),
    ("42006", &["Appels", "Baasrode", "Grembergen", "Oudegem", "Schoonaarde"]),
    (
        "44021",
        &[
            "Afsnee",
            "Desteldonk",
            "Drongen",
            "Gentbrugge",
            "Ledeberg",
            "Mariakerke",
            "Mendonk",
            "Oostakker",
            "Sint-Amandsberg",
            "Sint-Denijs-Westrem",
            "Sint-Kruis-Winkel",
            "Wondelgem",
            "Zwijnaarde",
        ],
    ),
    ("45035", &["Bevere", "Edelare", "Eine", "Ename", "Leupegem", "Mater"]),
    ("46014", &["Daknam", "Eksaarde"]),
    ("46021", &["Belsele", "Nieuwkerken-Waas", "Sinaai"]),
    ("71022", &["Kermt", "Kuringen", "Sint-Lambrechts-Herk", "Spalbeek", "Stevoort", "Stokrooie"]),
    ("71053", &["Brustem", "Velm", "Zepperen"]),
    ("73042", &["Gellik", "Neerharen", "Rekem", "Veldwezelt"]),
    ("73083", &["Lauw", "Piringen", "Rutten", "Sluizen", "Vreren"]),
];

/// The municipality of the register of which a name is probably a part.
#[must_use]
pub fn part_of<'r>(text: &str, register: &'r Register) -> Option<&'r Municipality> {
    let wanted = municipality(text);
    let is = |name: &&str| municipality(name) == wanted;
    let (nis, _) = PARTS.iter().find(|(_, names)| names.iter().any(is))?;
    register.get(nis)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::inputs::BuiltIn;

    #[test]
    fn the_register_knows_every_municipality_and_none_of_its_parts() {
        let register = BuiltIn::newest().read().unwrap();
        for (nis, names) in PARTS {
            assert!(register.get(nis).is_some(), "{nis}");
            for name in names {
                // Borsbeek is a part since 2025 only.
                assert!(*name == "Borsbeek" || register.by_name(name).is_none(), "{name}");
            }
        }
        assert_eq!(part_of("ledeberg", &register).map(|one| one.name.as_str()), Some("Gent"));
    }
}
