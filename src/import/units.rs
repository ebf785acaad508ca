//! What a heading says of the amounts below it: another currency, thousands, a share. Such
//! a column is refused, since its figures are not the amounts of the call.

use crate::domain::amount::AmountRule;
use crate::domain::phrase::Phrase;

/// Words that say thousands or millions.
const FACTORS: [&str; 24] = [
    "k€",
    "€k",
    "keur",
    "m€",
    "meur",
    "mln",
    "mio",
    "duizend",
    "duizenden",
    "miljoen",
    "miljoenen",
    "mille",
    "milliers",
    "million",
    "millions",
    "tausend",
    "millionen",
    "thousand",
    "thousands",
    "1000",
    "1.000",
    "1,000",
    "x1000",
    "x1.000",
];

/// Words that say a share.
const SHARES: [&str; 7] = ["%", "procent", "percent", "percentage", "pourcent", "pourcentage", "prozent"];

/// Currencies by their codes and signs.
const CURRENCIES: [(&str, &str); 14] = [
    ("usd", "USD"),
    ("$", "USD"),
    ("gbp", "GBP"),
    ("£", "GBP"),
    ("chf", "CHF"),
    ("eur", "EUR"),
    ("€", "EUR"),
    ("dkk", "DKK"),
    ("sek", "SEK"),
    ("nok", "NOK"),
    ("pln", "PLN"),
    ("czk", "CZK"),
    ("huf", "HUF"),
    ("ron", "RON"),
];

/// Why a column with this heading holds no amounts of the call; none where it may.
#[must_use]
pub fn other_unit(heading: &str, rule: &AmountRule<'_>) -> Option<Phrase> {
    let lower = heading.to_lowercase();
    let spaced = SHARES.iter().take(1).fold(lower, |text, sign| text.replace(sign, &format!(" {sign} ")));
    let words: Vec<&str> = spaced
        .split(|c: char| c.is_whitespace() || "()[]/:;*×".contains(c))
        .filter(|word| !word.is_empty())
        .collect();
    let has = |list: &[&str]| words.iter().any(|word| list.contains(word));
    let currency = CURRENCIES.iter().find(|(name, code)| words.contains(name) && *code != rule.currency);
    let id = match currency {
        _ if has(&SHARES) => "import-column-share",
        _ if has(&FACTORS) => "import-column-factor",
        Some(_) => "import-column-currency",
        None => return None,
    };
    Some(Phrase::new(id).with("column", heading).with("currency", rule.currency))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_may_say_that_its_figures_are_no_amounts() {
        let id = |heading: &str| other_unit(heading, &AmountRule::default()).map(|what| what.id);
        for (heading, wanted) in [
            ("gevraagd (x 1.000 €)", "import-column-factor"),
            ("Gevraagd in duizend euro", "import-column-factor"),
            ("Montant (k€)", "import-column-factor"),
            ("gevraagd (%)", "import-column-share"),
            ("gevraagd 50%", "import-column-share"),
            ("gevraagd £", "import-column-currency"),
            ("Requested (USD)", "import-column-currency"),
        ] {
            assert_eq!(id(heading).as_deref(), Some(wanted), "{heading}");
        }
        for heading in ["Gevraagd bedrag (€)", "Gevraagd (EUR)", "Kost 2024", "Gevraagde steun"] {
            assert_eq!(id(heading), None, "{heading}");
        }
    }
}
