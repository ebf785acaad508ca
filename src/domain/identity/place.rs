//! Municipalities and provinces by name: other spellings, other languages, and
//! the words that a local authority puts before its municipality.

use crate::domain::identity::spelling::words;

/// What a local authority calls itself before the name of its municipality, with
/// the words that may stand between the two.
const KINDS: [(&[&str], &[&str]); 15] = [
    (&["stad"], &["van"]),
    (&["stadsbestuur"], &["van"]),
    (&["gemeente"], &["van"]),
    (&["gemeentebestuur"], &["van"]),
    (&["lokaal", "bestuur"], &["van"]),
    (&["ocmw"], &["van"]),
    (&["openbaar", "centrum", "voor", "maatschappelijk", "welzijn"], &["van"]),
    (&["ville"], &["de", "d", "du", "des"]),
    (&["commune"], &["de", "d", "du", "des"]),
    (&["administration", "communale"], &["de", "d", "du", "des"]),
    (&["cpas"], &["de", "d", "du", "des"]),
    (&["centre", "public", "d", "action", "sociale"], &["de", "d", "du", "des"]),
    (&["city"], &["of"]),
    (&["town"], &["of"]),
    (&["municipality"], &["of"]),
];

/// What stands between two kinds: *Stad en OCMW Torhout*.
const AND: [&str; 3] = ["en", "et", "and"];

/// Municipalities that have a name in another language.
const OTHER_NAMES: [(&str, &[&str]); 42] = [
    ("aalst", &["alost"]),
    ("aarschot", &["aerschot"]),
    ("antwerpen", &["anvers", "antwerp"]),
    ("baarlehertog", &["baerleduc"]),
    ("bever", &["bievene"]),
    ("blankenberge", &["blankenberghe"]),
    ("borgloon", &["looz"]),
    ("brugge", &["bruges"]),
    ("dehaan", &["lecoq"]),
    ("dendermonde", &["termonde"]),
    ("depanne", &["lapanne"]),
    ("diksmuide", &["dixmude"]),
    ("gent", &["gand", "ghent"]),
    ("geraardsbergen", &["grammont"]),
    ("halle", &["hal"]),
    ("ieper", &["ypres"]),
    ("izegem", &["iseghem"]),
    ("koksijde", &["coxyde"]),
    ("kortrijk", &["courtrai"]),
    ("leuven", &["louvain"]),
    ("lier", &["lierre"]),
    ("mechelen", &["malines"]),
    ("menen", &["menin"]),
    ("mesen", &["messines"]),
    ("nieuwpoort", &["nieuport"]),
    ("oostende", &["ostende", "ostend"]),
    ("oudenaarde", &["audenarde"]),
    ("poperinge", &["poperinghe"]),
    ("roeselare", &["roulers"]),
    ("ronse", &["renaix"]),
    ("sintgenesiusrode", &["rhodesaintgenese"]),
    ("sintniklaas", &["saintnicolas"]),
    ("sinttruiden", &["sainttrond"]),
    ("spierehelkijn", &["espierreshelchin"]),
    ("tienen", &["tirlemont"]),
    ("tongeren", &["tongres"]),
    ("torhout", &["thourout"]),
    ("veurne", &["furnes"]),
    ("vilvoorde", &["vilvorde"]),
    ("voeren", &["fourons"]),
    ("wervik", &["wervicq"]),
    ("zoutleeuw", &["leau"]),
];

/// What a province calls itself before its name.
const PROVINCIAL: [&str; 4] = ["provincie", "province", "provinciebestuur", "prov"];

/// Provinces and Brussels under other names; the first is what stands for all.
const PROVINCES: [&[&str]; 11] = [
    &["antwerpen", "anvers", "antwerp"],
    &["limburg", "limbourg"],
    &["oostvlaanderen", "oostvl", "ovl", "flandreorientale", "eastflanders"],
    &["westvlaanderen", "westvl", "wvl", "flandreoccidentale", "westflanders"],
    &["vlaamsbrabant", "vlbrabant", "vlbr", "brabantflamand", "flemishbrabant"],
    &[
        "brussel",
        "bruxelles",
        "brussels",
        "bruxellescapitale",
        "brusselhoofdstad",
        "brusselshoofdstedelijkgewest",
        "brusselhoofdstedelijkgewest",
        "regiondebruxellescapitale",
    ],
    &["waalsbrabant", "brabantwallon", "walloonbrabant"],
    &["henegouwen", "hainaut"],
    &["luik", "liege"],
    &["luxemburg", "luxembourg"],
    &["namen", "namur"],
];

/// The spellings of the register, which every proposal with a code has: these
/// are compared as they stand.
const OFFICIAL: [&str; 6] =
    ["Antwerpen", "Brussel", "Limburg", "Oost-Vlaanderen", "Vlaams-Brabant", "West-Vlaanderen"];

/// Whether two names are one province.
#[must_use]
pub fn same_province(one: &str, other: &str) -> bool {
    let official = OFFICIAL.contains(&one) && OFFICIAL.contains(&other);
    one == other || (!official && province(one) == province(other))
}

/// The name of a municipality as a key: letters and digits, `St` for `Sint`.
#[must_use]
pub fn municipality(name: &str) -> String {
    key(&words(name))
}

/// The key of the same municipality in Dutch, where the name is not.
#[must_use]
pub fn in_dutch(key: &str) -> Option<&'static str> {
    OTHER_NAMES.iter().find(|(_, names)| names.contains(&key)).map(|(dutch, _)| *dutch)
}

/// The name of a province as a key; equal for all names of one province.
#[must_use]
pub fn province(name: &str) -> String {
    let words = words(name);
    let mut rest = words.as_slice();
    if let Some((first, after)) = rest.split_first()
        && !after.is_empty()
        && PROVINCIAL.contains(&first.as_str())
    {
        rest = after;
        if let Some((link, after)) = rest.split_first()
            && !after.is_empty()
            && ["van", "de", "d", "du", "of"].contains(&link.as_str())
        {
            rest = after;
        }
    }
    let key = rest.concat();
    let key = key.strip_prefix("prov").filter(|cut| known(cut).is_some()).unwrap_or(&key);
    known(key).map_or_else(|| key.to_owned(), str::to_owned)
}

/// Whether a name begins as that of a provincial government.
#[must_use]
pub fn is_provincial(name: &str) -> bool {
    words(name).first().is_some_and(|word| PROVINCIAL.contains(&word.as_str()))
}

fn known(key: &str) -> Option<&'static str> {
    PROVINCES.iter().find(|names| names.contains(&key)).and_then(|names| names.first()).copied()
}

/// A name of an organisation, taken apart as that of a local authority.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authority {
    /// What may be the municipality, as keys: the whole name first.
    pub candidates: Vec<String>,
    /// What is left without the words before it.
    pub core: String,
    /// Whether such words stood before it.
    pub says_so: bool,
}

impl Authority {
    /// Takes a name apart.
    #[must_use]
    pub fn of(name: &str) -> Authority {
        let words = words(name);
        let mut rest = words.as_slice();
        let mut candidates = vec![key(rest)];
        let mut says_so = false;
        while let Some((links, after)) = kind(rest) {
            says_so = true;
            rest = after;
            candidates.push(key(rest));
            if let Some((first, after)) = rest.split_first() {
                let link = !after.is_empty() && links.contains(&first.as_str());
                let joins = AND.contains(&first.as_str()) && kind(after).is_some();
                if link || joins {
                    rest = after;
                } else if ["van", "de", "d", "du"].contains(&first.as_str()) && !after.is_empty() {
                    candidates.push(key(after));
                }
            }
            candidates.push(key(rest));
        }
        candidates.retain(|candidate| !candidate.is_empty());
        candidates.dedup();
        Authority { candidates, core: key(rest), says_so }
    }
}

/// The kind that a name begins with: the links it takes, and what follows it.
fn kind(words: &[String]) -> Option<(&'static [&'static str], &[String])> {
    KINDS.iter().find_map(|(kind, links)| {
        let begins = words.len() > kind.len() && words.iter().zip(*kind).all(|(word, kind)| word == kind);
        begins.then(|| (*links, &words[kind.len()..]))
    })
}

fn key(words: &[String]) -> String {
    match words.split_first() {
        Some((first, rest)) if !rest.is_empty() && ["st", "ste"].contains(&first.as_str()) => {
            format!("sint{}", rest.concat())
        }
        _ => words.concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_fall_at_the_start_only() {
        for name in [
            "Torhout",
            "Stad Torhout",
            "stad  TORHOUT",
            "OCMW Torhout",
            "O.C.M.W. van Torhout",
            "Stad en OCMW Torhout",
            "Gemeente/OCMW Torhout",
            "Lokaal bestuur Torhout",
            "Ville de Torhout",
            "CPAS de Torhout",
            "Openbaar Centrum voor Maatschappelijk Welzijn van Torhout",
        ] {
            assert_eq!(Authority::of(name).core, "torhout", "{name}");
        }
        for (name, core) in [
            ("Ville d'Ypres", "ypres"),
            ("Gemeente De Haan", "dehaan"),
            ("Commune de La Panne", "lapanne"),
            ("Vrienden van de Stad Torhout", "vriendenvandestadtorhout"),
            ("Stadlander", "stadlander"),
            ("Gemeente", "gemeente"),
            ("St.-Niklaas", "sintniklaas"),
        ] {
            assert_eq!(Authority::of(name).core, core, "{name}");
        }
    }

    #[test]
    fn a_province_has_many_names() {
        for names in [
            &["Oost-Vlaanderen", "Oost Vlaanderen", "Prov. Oost-Vl.", "Flandre orientale", "oostvlaanderen"]
                [..],
            &["Antwerpen", "Prov. Antwerpen", "provincie Antwerpen", "Province d'Anvers", "Prov.Antwerpen"],
            &["Vlaams-Brabant", "VLAAMS BRABANT", "Brabant flamand", "Province du Brabant flamand"],
            &["Brussel", "Bruxelles", "Brussels Hoofdstedelijk Gewest"],
        ] {
            for name in names {
                assert!(same_province(name, names[0]), "{name}");
            }
        }
        assert!(!same_province("Oost-Vlaanderen", "West-Vlaanderen"));
        assert!(!same_province("Flandre orientale", "West-Vlaanderen"));
        assert_eq!(province("Elders"), "elders");
    }
}
