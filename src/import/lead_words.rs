//! The words with which people name the kind of an organisation, in Dutch,
//! French and German, beside the codes of `LeadKind`.

use crate::domain::party::LeadKind;
use crate::domain::phrase::Phrase;
use crate::import::field::key;

/// The words of each kind, compared as headings are: without case, accents,
/// spaces and punctuation. A word that could mean two kinds is left out.
const WORDS: [(LeadKind, &[&str]); 9] = [
    (
        LeadKind::LocalAuthority,
        &[
            "gemeente",
            "stad",
            "gemeentebestuur",
            "stadsbestuur",
            "lokaal bestuur",
            "ocmw",
            "districtsbestuur",
            "lokale overheid",
            "lokale overheden",
            "intercommunale",
            "intergemeentelijk samenwerkingsverband",
            "intergemeentelijke vereniging",
            "igs",
            "interlokale vereniging",
            "projectvereniging",
            "dienstverlenende vereniging",
            "opdrachthoudende vereniging",
            "welzijnsvereniging",
            "politiezone",
            "hulpverleningszone",
            "autonoom gemeentebedrijf",
            "agb",
            "commune",
            "ville",
            "administration communale",
            "pouvoir local",
            "autorité locale",
            "cpas",
            "zone de police",
            "municipality",
            "city",
            "town",
            "local authority",
            "gemeinde",
            "stadt",
            "öshz",
        ],
    ),
    (LeadKind::Vgc, &["vlaamse gemeenschapscommissie"]),
    (
        LeadKind::PublicBody,
        &[
            "overheid",
            "regionale overheid",
            "bovenlokale overheid",
            "regionale of bovenlokale overheid",
            "regionale of bovenlokale overheden",
            "publieke onderneming",
            "publieke ondernemingen",
            "overheidsbedrijf",
            "entreprise publique",
            "public enterprise",
            "overheidsdienst",
            "overheidsinstelling",
            "openbaar bestuur",
            "openbare instelling",
            "publieke instelling",
            "provincie",
            "provinciebestuur",
            "agentschap",
            "service public",
            "organisme public",
            "institution publique",
            "province",
            "public body",
        ],
    ),
    (
        LeadKind::NonProfit,
        &[
            "vzw",
            "asbl",
            "ivzw",
            "aisbl",
            "stichting",
            "stichting van openbaar nut",
            "private stichting",
            "fondation",
            "vereniging zonder winstoogmerk",
            "association sans but lucratif",
            "non profit",
            "npo",
            "non profit organisatie",
            "non profit organisaties",
            "ngo",
            "ngo's",
            "ong",
            "koepel",
            "koepelorganisatie",
            "koepelorganisaties",
            "organisation faîtière",
            "umbrella organisation",
            "verein",
            "vog",
            "eingetragener verein",
        ],
    ),
    (
        LeadKind::Research,
        &[
            "universiteit",
            "hogeschool",
            "onderzoekscentrum",
            "onderzoeksinstelling",
            "onderzoeksinstellingen",
            "universiteit of hogeschool",
            "universiteiten/hogescholen",
            "kennisinstelling",
            "université",
            "haute école",
            "centre de recherche",
            "university",
            "college",
            "universität",
            "hochschule",
        ],
    ),
    (
        LeadKind::International,
        &["internationale organisatie", "internationale organisaties", "organisation internationale"],
    ),
    (
        LeadKind::School,
        &[
            "school",
            "scholen",
            "basisschool",
            "secundaire school",
            "scholengroep",
            "école",
            "écoles",
            "schule",
        ],
    ),
    (
        LeadKind::Company,
        &[
            "bv",
            "nv",
            "bvba",
            "cv",
            "cvba",
            "cvso",
            "vof",
            "commv",
            "eenmanszaak",
            "bedrijf",
            "onderneming",
            "vennootschap",
            "srl",
            "sprl",
            "sa",
            "sc",
            "scrl",
            "snc",
            "entreprise",
            "société",
            "unternehmen",
            "gmbh",
            "kmo",
            "kmo's",
            "private onderneming",
            "private ondernemingen",
            "pme",
            "sme",
        ],
    ),
    (LeadKind::Other, &["andere", "anders", "overige", "autre", "autres"]),
];

/// Reads the kind of an organisation: its code, or a usual word for it.
///
/// # Errors
/// A word that is none of these, with the codes and a few of the words.
pub fn lead_kind(text: &str) -> Result<LeadKind, Phrase> {
    let wanted = key(text);
    let word = || WORDS.iter().find(|(_, words)| words.iter().any(|word| key(word) == wanted));
    let found = LeadKind::read(text).or_else(|| word().map(|(kind, _)| *kind));
    found.ok_or_else(|| {
        let codes = LeadKind::CODES.map(|(_, code)| code).join(", ");
        Phrase::new("import-lead-kind").with("text", text).with("codes", codes)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_words_name_a_kind() {
        for (text, kind) in [
            ("Gemeente", LeadKind::LocalAuthority),
            ("O.C.M.W.", LeadKind::LocalAuthority),
            ("Ville", LeadKind::LocalAuthority),
            ("VZW", LeadKind::NonProfit),
            ("v.z.w.", LeadKind::NonProfit),
            ("asbl", LeadKind::NonProfit),
            ("B.V.", LeadKind::Company),
            ("société", LeadKind::Company),
            ("Hogeschool", LeadKind::Research),
            ("provincie", LeadKind::PublicBody),
            ("kmo's", LeadKind::Company),
            ("Universiteiten/hogescholen", LeadKind::Research),
            ("Scholen", LeadKind::School),
            ("vgc", LeadKind::Vgc),
            ("local-authority", LeadKind::LocalAuthority),
        ] {
            assert_eq!(lead_kind(text), Ok(kind), "{text}");
        }
        assert!(lead_kind("feitelijke vereniging").is_err());
    }

    #[test]
    fn no_word_stands_for_two_kinds() {
        let all: Vec<String> =
            WORDS.iter().flat_map(|(_, words)| words.iter().map(|word| key(word))).collect();
        let mut once = all.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), all.len());
    }
}
