//! Names without what does not tell them apart: case, spaces, invisible signs.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::domain::signs::Unseen;

/// A name in NFC, without case, with single spaces and without invisible signs.
#[must_use]
pub fn spelling(name: &str) -> String {
    let visible = name.chars().filter(|c| c.is_whitespace() || !invisible(*c));
    // Upper case first: a sign such as the long s has a lower case of its own.
    let folded: String = visible.nfc().flat_map(char::to_uppercase).flat_map(char::to_lowercase).collect();
    let composed: String = folded.nfc().collect();
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a name without accents and punctuation: `Ville d'Ypres` is
/// `ville`, `d`, `ypres`. Points belong to a word (`O.C.M.W.`).
#[must_use]
pub fn words(name: &str) -> Vec<String> {
    let plain: String = spelling(name)
        .nfd()
        .filter(|c| !is_combining_mark(*c) && *c != '.')
        .flat_map(|c| {
            let (first, second) = match c {
                'œ' => ('o', Some('e')),
                'æ' => ('a', Some('e')),
                'ø' => ('o', None),
                other => (other, None),
            };
            std::iter::once(first).chain(second)
        })
        .collect();
    plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Whether nobody sees a sign.
#[must_use]
pub fn invisible(c: char) -> bool {
    Unseen::of(c).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dress_does_not_tell_names_apart() {
        for (one, other) in [
            ("vzw  De\u{a0}Brug ", "VZW De Brug"),
            ("Caf\u{e9} Noir", "cafe\u{301} noir"),
            ("Straße", "STRASSE"),
            ("De\u{200b} Brug\u{ad}", "de brug"),
        ] {
            assert_eq!(spelling(one), spelling(other), "{one}");
        }
        assert_ne!(spelling("De Brug"), spelling("De-Brug"));
        assert_ne!(spelling("Café"), spelling("Cafe"));
    }

    #[test]
    fn words_are_letters_and_digits() {
        assert_eq!(words("O.C.M.W. van Sint-Niklaas"), ["ocmw", "van", "sint", "niklaas"]);
        assert_eq!(words("Ville d’Ypres"), ["ville", "d", "ypres"]);
    }
}
